#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QDate>

#include <span>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::insight {

/// What a debtor owed, paid, promised and said, with days: all that a risk is foreseen from. Nothing of who they are
/// (name, age, sex, address, e-mail) is in it, and nothing of it is read.
struct History {
    struct Due {
        qint64 id = 0;
        QDate day;
        qint64 cents = 0;
    };
    struct Paid {
        qint64 id = 0;
        Instant at;
        qint64 cents = 0;
    };
    enum class Outcome { Open, Kept, Broken, Other };
    /// A promise, or an agreement (without day and line).
    struct Deal {
        qint64 id = 0;
        Instant madeAt;
        QDate day;
        qint64 cents = 0; ///< 0: no amount was named
        Outcome outcome = Outcome::Open;
        Instant endedAt;
        InteractionId line = {};
    };
    struct Line {
        InteractionId id;
        Instant at;
        bool theirs = false;
    };

    DebtorId debtor = {};
    Instant knownSince; ///< when the first debt came into the system
    std::vector<Due> dues;
    std::vector<Paid> payments;
    std::vector<Deal> promises;
    std::vector<Deal> agreements;
    std::vector<Line> lines; ///< of the last `linesReach` before `now`

    static constexpr std::chrono::microseconds linesReach = std::chrono::hours(24 * 730);
    /// Those of `debtors` who ever owed something, by number; each of the lists by time.
    static Result<std::vector<History>> read(
        storage::Database& database, std::span<const DebtorId> debtors, Instant now);
};

} // namespace trato::insight
