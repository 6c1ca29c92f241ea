#include "storage/serversession.h"

#include <libpq-fe.h>

#include <utility>

namespace trato::storage {

PGresult* ServerSession::execute(const char* statement, const std::vector<const char*>& values, Planning planning)
{
    if (m_planning != planning && PQenterPipelineMode(m_connection) == 1)
        return switchAndExecute(statement, values, planning);
    return PQexecPrepared(m_connection, statement, static_cast<int>(values.size()), values.data(), nullptr, nullptr, 0);
}

PGresult* ServerSession::switchAndExecute(
    const char* statement, const std::vector<const char*>& values, Planning planning)
{
    const char* set = planning == Planning::Once ? "SET plan_cache_mode = force_generic_plan" : "RESET plan_cache_mode";
    PQsendQueryParams(m_connection, set, 0, nullptr, nullptr, nullptr, nullptr, 0);
    PQsendQueryPrepared(m_connection, statement, static_cast<int>(values.size()), values.data(), nullptr, nullptr, 0);
    PQpipelineSync(m_connection);
    PGresult* answer = takeAnswer();
    PQexitPipelineMode(m_connection);
    const ExecStatusType status = PQresultStatus(answer);
    const bool done = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
    m_planning = done ? std::optional(planning) : std::nullopt;
    return answer;
}

/// The statement's own answer, or what went wrong before or after it (a commit that is refused). Each command's answers
/// end with a null, and all with the synchronisation; two nulls in a row come from a lost connection.
PGresult* ServerSession::takeAnswer()
{
    PGresult* answer = nullptr;
    int commands = 0;
    for (bool ended = false, afterNull = false; !ended;) {
        PGresult* result = PQgetResult(m_connection);
        if (!result) {
            ended = afterNull;
            afterNull = true;
            ++commands;
            continue;
        }
        afterNull = false;
        const ExecStatusType status = PQresultStatus(result);
        ended = status == PGRES_PIPELINE_SYNC;
        const bool isWanted = status == PGRES_FATAL_ERROR || (commands == 1 && !answer && !ended);
        if (isWanted)
            std::swap(answer, result);
        PQclear(result);
    }
    return answer;
}

} // namespace trato::storage
