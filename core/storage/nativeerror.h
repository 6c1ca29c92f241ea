#pragma once

#include "base/result.h"

#include <QString>

using PGconn = struct pg_conn;
using PGresult = struct pg_result;
struct sqlite3;

namespace trato::storage {

/// What the engine said of the statement `name`, as Database promises its errors.
Error sqliteError(sqlite3* connection, const QString& name);
Error serverError(PGconn* connection, const PGresult* result, const QString& name);

} // namespace trato::storage
