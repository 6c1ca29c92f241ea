#pragma once

#include "agents/followup.h"
#include "base/clock.h"
#include "engine/commandexecutor.h"
#include "engine/tickreport.h"
#include "storage/database.h"

#include <vector>

namespace trato::engine {

/// The clock of promises and agreements: reminds the day before, notices what was not kept
/// and what was not found, and gives it to people where no channel reaches the debtor; who will probably not pay in
/// time goes to people before it is late. What is noticed and what is done about it are one transaction.
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
    struct Occasion {
        DebtorId debtor;
        QString causeKey;     ///< the same occasion never acts twice
        QString summary = {}; ///< what the queue says of it
    };
    /// A promise or an instalment of an agreement.
    struct SoonDue {
        DebtorId debtor;
        qint64 id = 0;
        QDate due;
        int number = 0;
        int count = 0;
        qint64 cents = 0;
    };
    static SoonDue soonDueFrom(const storage::Row& row);

    Result<TickReport> breakPromises();
    Result<TickReport> breakAgreements();
    Result<TickReport> expireAgreements();
    Result<TickReport> followClaims();
    Result<TickReport> followProofs();
    Result<TickReport> confirmApproved();
    Result<TickReport> remindPromises();
    Result<TickReport> remindInstalments();
    Result<TickReport> lookAhead();
    [[nodiscard]] Result<bool> isFirst(const Occasion& occasion);
    Result<TickReport> act(const Occasion& occasion, agents::Happening happening);
    Result<std::vector<SoonDue>> promisesDue(QDate day, const QString& occasion);
    Result<int> countOf(const char* statement, DebtorId debtor);

    storage::Database& m_database;
    const Clock& m_clock;
    CommandExecutor& m_executor;
    Instant m_lookedAhead; ///< never: not yet
};

} // namespace trato::engine
