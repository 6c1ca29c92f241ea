#pragma once

#include "storage/database.h"

#include <QMap>
#include <QStringList>

namespace trato::test {

/// Everything that makes a schema, one line a thing, sorted: tables, columns, keys, indexes, triggers, sequences.
QStringList schemaOf(storage::Database& database);

/// Table → its columns as "name type null?", in the words both engines share. Without partitions and without what
/// only one engine needs.
QMap<QString, QStringList> tablesOf(storage::Database& database);

} // namespace trato::test
