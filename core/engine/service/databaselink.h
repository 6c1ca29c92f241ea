#pragma once

#include "storage/database.h"

#include <memory>

namespace trato::engine {

/// One thread's connection that is opened when it is first needed and again after it broke.
class DatabaseLink final {
public:
    explicit DatabaseLink(QString url)
        : m_url(std::move(url))
    {
    }

    /// Runs `work(Database&)`. After `database_unavailable` the next call connects anew.
    template <class Work>
    auto with(Work work) -> std::invoke_result_t<Work, storage::Database&>
    {
        TRATO_TRY(storage::Database* const database, connected());
        auto result = work(*database);
        if (!result && result.error().code == QStringLiteral("database_unavailable"))
            m_database.reset();
        return result;
    }

private:
    Result<storage::Database*> connected();

    QString m_url;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace trato::engine
