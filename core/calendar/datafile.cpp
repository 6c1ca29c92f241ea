#include "calendar/datafile.h"

#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseResources() { Q_INIT_RESOURCE(calendar_data); }

namespace trato::calendar {
namespace {

Q_LOGGING_CATEGORY(logCalendar, "trato.calendar")

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray dataFile(const QString& name)
{
    const QString own =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("trato/calendar/") + name);
    return own.isEmpty() ? shippedDataFile(name) : contents(own);
}

QByteArray shippedDataFile(const QString& name)
{
    initialiseResources();
    return contents(QStringLiteral(":/trato/calendar/") + name);
}

QStringList textsOf(const QJsonArray& array)
{
    QStringList out;
    for (const QJsonValue& value : array)
        out.append(value.toString());
    return out;
}

void reportUnusable(const QString& name, const Error& error)
{
    qCWarning(logCalendar).noquote() << "the desk's own" << name << "is not used:" << error.message;
}

void reportBroken(const QString& name, const Error& error)
{
    qFatal("the shipped %s is broken: %s", qUtf8Printable(name), qUtf8Printable(error.message));
}

} // namespace trato::calendar
