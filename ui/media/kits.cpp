#include "ui/media/kits.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QPluginLoader>

#include <map>
#include <unistd.h>

namespace trato::ui {

namespace {

struct Shelf {
    QMutex mutex;
    std::map<QString, QObject*> plugins;
};

Shelf& shelf()
{
    static Shelf shelf;
    return shelf;
}

QString pluginPath(const QString& name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char* folder : {"../lib/trato", "../" TRATO_LIBRARY_FOLDER "/trato"}) {
        const QString path =
            programs.absoluteFilePath(QLatin1StringView(folder) + QStringLiteral("/libtrato-%1.so").arg(name));
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

/// A plugin that failed is not tried again: its absence is said once.
QObject* plugin(const QString& name)
{
    QMutexLocker lock(&shelf().mutex);
    const auto known = shelf().plugins.find(name);
    if (known != shelf().plugins.end())
        return known->second;
    QPluginLoader loader(pluginPath(name));
    QObject* const made = loader.instance();
    if (made == nullptr)
        qCWarning(logUi) << "media" << name << loader.errorString();
    shelf().plugins.emplace(name, made);
    return made;
}

/// Chromium ends the whole program where it runs as root with its sandbox.
bool mayShowMail()
{
    return ::geteuid() != 0 || qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX") ||
           qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains(QStringLiteral("--no-sandbox"));
}

} // namespace

media::SoundKit* MediaKits::sound() { return qobject_cast<media::SoundKit*>(plugin(QStringLiteral("sound"))); }
media::PageKit* MediaKits::pages() { return qobject_cast<media::PageKit*>(plugin(QStringLiteral("pages"))); }
media::MailKit* MediaKits::mail()
{
    return mayShowMail() ? qobject_cast<media::MailKit*>(plugin(QStringLiteral("mail"))) : nullptr;
}

QStringList MediaKits::loaded()
{
    QMutexLocker lock(&shelf().mutex);
    QStringList names;
    for (const auto& [name, made] : shelf().plugins) {
        if (made != nullptr)
            names.append(name);
    }
    return names;
}

} // namespace trato::ui
