#include "engine/service/databaselink.h"

#include "storage/migrations.h"

namespace trato::engine {

Result<storage::Database*> DatabaseLink::connected()
{
    if (!m_database) {
        TRATO_TRY(auto database, storage::Database::open(m_url, storage::OpenMode::ExistingOnly));
        TRATO_CHECK(storage::requireCurrentSchema(*database));
        m_database = std::move(database);
    }
    return m_database.get();
}

} // namespace trato::engine
