#pragma once

#include <optional>
#include <vector>

using PGconn = struct pg_conn;
using PGresult = struct pg_result;

namespace trato::storage {

/// When a statement of the server is planned.
enum class Planning {
    ByTheServer, ///< as it thinks best: for partitioned tables and a LIMIT at each call, with its values
    Once,        ///< for all values alike: where planning would take longer than reading
};

/// A connection's executions of prepared statements. Its planning is switched in the same message as the statement that
/// wants it otherwise than the one before.
class ServerSession final {
public:
    explicit ServerSession(PGconn* connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] PGconn* connection() const { return m_connection; }
    /// The caller clears the answer.
    PGresult* execute(const char* statement, const std::vector<const char*>& values, Planning planning);
    /// A rollback also undoes what was switched within the transaction.
    void rolledBack() { m_planning.reset(); }

private:
    PGresult* switchAndExecute(const char* statement, const std::vector<const char*>& values, Planning planning);
    PGresult* takeAnswer();

    PGconn* m_connection;
    std::optional<Planning> m_planning = Planning::ByTheServer;
};

} // namespace trato::storage
