#include "base/datafile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <mutex>

namespace trato::data {
namespace {

Q_LOGGING_CATEGORY(logData, "trato.data")

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty: the desk has none of its own. Whatever stands there under the name is meant.
QString ownPath(const QString& name)
{
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        const QFileInfo info(folder + QStringLiteral("/trato/") + name);
        if (info.exists() || info.isSymLink())
            return info.filePath();
    }
    return {};
}

struct Found {
    std::mutex mutex;
    std::vector<Unusable> files;
};

Found& found()
{
    static Found all;
    return all;
}

} // namespace

QByteArray file(const QString& name) { return readFile(name).value_or(QByteArray()); }

Result<QByteArray> readFile(const QString& name)
{
    const QString own = ownPath(name);
    if (own.isEmpty())
        return shippedFile(name);
    QFile file(own);
    if (!QFileInfo(own).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_data"),
            QCoreApplication::translate("base", "“%1” is no file that can be read").arg(own));
    return file.readAll();
}

std::vector<Unusable> unusable()
{
    const std::scoped_lock lock(found().mutex);
    return found().files;
}

QByteArray shippedFile(const QString& name) { return contents(QStringLiteral(":/trato/") + name); }

void reportUnusable(const QString& name, const Error& error)
{
    qCWarning(logData).noquote() << "the desk's own" << name << "is not used:" << error.message;
    const std::scoped_lock lock(found().mutex);
    found().files.push_back({name, error.message});
}

void reportBroken(const QString& name, const Error& error)
{
    qFatal("the shipped %s is broken: %s", qUtf8Printable(name), qUtf8Printable(error.message));
}

} // namespace trato::data
