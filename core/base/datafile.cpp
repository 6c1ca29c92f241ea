#include "base/datafile.h"

#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace trato::data {
namespace {

Q_LOGGING_CATEGORY(logData, "trato.data")

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray file(const QString& name)
{
    const QString own = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("trato/") + name);
    return own.isEmpty() ? shippedFile(name) : contents(own);
}

QByteArray shippedFile(const QString& name) { return contents(QStringLiteral(":/trato/") + name); }

void reportUnusable(const QString& name, const Error& error)
{
    qCWarning(logData).noquote() << "the desk's own" << name << "is not used:" << error.message;
}

void reportBroken(const QString& name, const Error& error)
{
    qFatal("the shipped %s is broken: %s", qUtf8Printable(name), qUtf8Printable(error.message));
}

} // namespace trato::data
