#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QUrl>

namespace trato::storage {

/// A database URL taken apart.
struct DatabaseUrl {
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: the absolute file
    QUrl server;  ///< PostgreSQL

    /// Code `invalid_database_url`.
    static Result<DatabaseUrl> parse(const QString& text);
};

} // namespace trato::storage
