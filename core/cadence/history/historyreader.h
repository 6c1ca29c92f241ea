#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "cadence/history/history.h"
#include "storage/database.h"

#include <QString>

#include <vector>

namespace trato::cadence {

/// Reads what happened, up to an instant, with the times at which it was known.
class HistoryReader final {
public:
    HistoryReader(storage::Database& database, Instant until, Instant now)
        : m_database(database)
        , m_until(until)
        , m_now(now)
    {
    }

    /// Everybody who had a debt by then in a portfolio that follows the cadence, by number.
    Result<std::vector<DebtorId>> debtorsOf(const QString& cadence);
    /// Code `no_debtor`.
    Result<History> of(DebtorId debtor);

private:
    Result<void> readDebts(History& history, DebtorId debtor);
    Result<void> readAgreements(History& history, DebtorId debtor);
    Result<void> readPayments(History& history, DebtorId debtor);
    Result<void> readStanding(History& history, DebtorId debtor);
    Result<void> readTalk(History& history, DebtorId debtor);

    storage::Database& m_database;
    Instant m_until;
    Instant m_now;
};

} // namespace trato::cadence
