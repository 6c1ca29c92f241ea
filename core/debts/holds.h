#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::debts {

/// Collection stands still: for one contract, or for the whole debtor.
struct Hold {
    DebtorId debtor;
    HoldId id;
    ContractId contract; ///< invalid: the whole debtor
    QString reason;      ///< a sensitivity of understanding, dispute, complaint, payment_in_flight, human …
    QString source;      ///< what it rests on: the debtor's words, a rule, a human
    Instant since;
    Instant until; ///< never: until it is released
    QString placedBy;
    InteractionId interaction;
    Instant releasedAt;
    QString releasedBy;

    [[nodiscard]] bool isActive(Instant at) const
    {
        return (releasedAt.isNever() || at < releasedAt) && since <= at && (until.isNever() || at < until);
    }
    /// Nobody has released it and it has not run out. A clock that was set back takes nothing back: it holds before
    /// the instant at which it was placed as well.
    [[nodiscard]] bool stands(Instant at) const { return releasedAt.isNever() && (until.isNever() || at < until); }
};

struct NewHold {
    DebtorId debtor;
    QString reason;
    QString source;
    QString placedBy;
    ContractId contract = {};
    Instant until = {};
    InteractionId interaction = {};
};

class Holds final {
public:
    explicit Holds(storage::Database& database)
        : m_database(database)
    {
    }

    Result<HoldId> place(const NewHold& hold, Instant at);
    /// Code `no_hold` when there is none or it is released already.
    Result<void> release(DebtorId debtor, HoldId hold, const QString& by, Instant at);
    /// All of one reason; answers how many.
    Result<int> releaseAll(DebtorId debtor, const QString& reason, const QString& by, Instant at);
    /// Those that stand at `at`, oldest first.
    Result<std::vector<Hold>> active(DebtorId debtor, Instant at) const;
    /// Also those that ran out.
    Result<std::vector<Hold>> unreleased(DebtorId debtor) const;

private:
    storage::Database& m_database;
};

} // namespace trato::debts
