#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"

#include <vector>

namespace trato::storage {

/// A frozen step of the schema: `migrations/0001_foundation.<engine>.sql`.
struct Migration {
    int version = 0;
    QString name;
    QString sql;
    QByteArray checksum; ///< SHA-256 of the text, hexadecimal
};

struct MigrationReport {
    int schema = 0;       ///< the version afterwards
    bool created = false; ///< there was nothing before
};

/// The steps of an engine in order.
Result<std::vector<Migration>> migrations(Engine engine);

/// Brings the schema to the program's version, one transaction a step, version and checksum recorded in it.
/// Codes `newer_schema` (the program is older than the data) and `changed_migration` (a frozen step was edited).
Result<MigrationReport> migrate(Database& database, const Clock& clock);
Result<MigrationReport> migrateTo(Database& database, const Clock& clock, int version);

/// Code `schema_outdated` (`detail.schema` 0: there is nothing yet) or `newer_schema` unless the schema is the
/// program's.
Result<void> requireCurrentSchema(Database& database);

} // namespace trato::storage
