#pragma once

#include "base/clock.h"
#include "engine/commandexecutor.h"
#include "engine/tickreport.h"
#include "storage/database.h"

namespace trato::engine {

/// The clock of promises and agreements: reminds the day before, notices what was not kept, gives it to people - also
/// when no channel reaches the debtor. What is noticed and what is done about it are one transaction.
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
    Result<TickReport> expireAgreements();
    Result<TickReport> remindPromises();
    Result<TickReport> remindInstalments();
    struct Occasion {
        DebtorId debtor;
        QString causeKey;     ///< the same occasion never acts twice
        QString summary = {}; ///< what the queue says of it
    };
    Result<TickReport> act(const Occasion& occasion, agents::Commands commands);

    storage::Database& m_database;
    const Clock& m_clock;
    CommandExecutor& m_executor;
};

} // namespace trato::engine
