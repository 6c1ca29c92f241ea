#pragma once

#include "base/clock.h"
#include "engine/commandexecutor.h"
#include "engine/tickreport.h"
#include "storage/database.h"

namespace trato::engine {

/// The clock of promises and agreements: reminds the day before, notices what was not kept, gives it to people.
class FollowUpWorker final {
public:
    FollowUpWorker(storage::Database& database, const Clock& clock, CommandExecutor& executor)
        : m_database(database)
        , m_clock(clock)
        , m_executor(executor)
    {
    }

    Result<TickReport> work();

private:
    Result<TickReport> breakPromises();
    Result<TickReport> breakAgreements();
    Result<TickReport> remindPromises();
    Result<TickReport> remindInstalments();
    Result<TickReport> act(DebtorId debtor, const agents::Commands& commands, const QString& causeKey);

    storage::Database& m_database;
    const Clock& m_clock;
    CommandExecutor& m_executor;
};

} // namespace trato::engine
