#pragma once

#include "base/datafile.h"

#include <QJsonArray>
#include <QStringList>

namespace trato::calendar {

/// Makes the shipped tables of this library visible; reading one calls it.
void initialiseData();

/// The texts of a table's array.
QStringList textsOf(const QJsonArray& array);

/// A dated table ("holidays.toml"), as data::load() gives it.
template <class Table, class Read>
Table loadTable(const QString& name, Read read)
{
    initialiseData();
    return data::load<Table>(QStringLiteral("calendar/") + name, read);
}

} // namespace trato::calendar
