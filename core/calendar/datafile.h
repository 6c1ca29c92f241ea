#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace trato::calendar {

/// The bytes of a dated table ("holidays.toml"): the desk's own file under `trato/calendar` in the configuration
/// folders ($XDG_CONFIG_HOME, /etc/xdg) when there is one, so that a new law needs no release; else the shipped one.
QByteArray dataFile(const QString& name);

/// The shipped one in any case: what is used when the desk's own can't be understood.
QByteArray shippedDataFile(const QString& name);

/// The texts of a table's array.
QStringList textsOf(const QJsonArray& array);

/// A table from the desk's file, or with a warning in the log from the shipped one. The shipped files are tested, so
/// that failing there is a broken build and ends the program.
template <class Table, class Read>
Table loadTable(const QString& name, Read read);

void reportUnusable(const QString& name, const Error& error);
[[noreturn]] void reportBroken(const QString& name, const Error& error);

template <class Table, class Read>
Table loadTable(const QString& name, Read read)
{
    Result<Table> table = read(dataFile(name));
    if (table)
        return std::move(*table);
    reportUnusable(name, table.error());
    table = read(shippedDataFile(name));
    if (!table)
        reportBroken(name, table.error());
    return std::move(*table);
}

} // namespace trato::calendar
