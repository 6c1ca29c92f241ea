#include "storage/bulkwriter.h"

#include "storage/serverbulkwriter.h"
#include "storage/sqlitebulkwriter.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

namespace trato::storage {

Result<std::unique_ptr<BulkWriter>> BulkWriter::open(
    Database& database, const QString& table, const QStringList& columns)
{
    const QVariant handle = database.connection().driver()->handle();
    if (database.engine() == Engine::Sqlite)
        return SqliteBulkWriter::open(*static_cast<sqlite3* const*>(handle.constData()), table, columns);
    return ServerBulkWriter::open(*static_cast<PGconn* const*>(handle.constData()), table, columns);
}

} // namespace trato::storage
