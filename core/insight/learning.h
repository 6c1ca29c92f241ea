#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <span>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::insight {

using namespace std::chrono_literals;

/// What a contact was worth when it was opened and nothing else came; an answer or a payment is 1.
inline constexpr double worthOfOpening = 0.4;
/// A contact of so long ago counts half.
inline constexpr std::chrono::microseconds halfLife = 24h * 60;
/// Older lines are not looked at.
inline constexpr std::chrono::microseconds reach = 24h * 365;
/// Whoever is silent for so long has not answered.
inline constexpr std::chrono::microseconds patience = 72h;
/// What follows a line within it belongs to the same contact; before that, silence says nothing.
inline constexpr std::chrono::microseconds pauseBetweenContacts = 6h;
/// 2026-01-01 UTC, as of which the stored weights are.
inline constexpr Instant epoch{1'767'225'600'000'000};

/// What a weight stored as of `epoch` is at `now`.
double presentWeight(Instant now);

/// Counts what came of the contacts, debtor by debtor, from the timeline, receipts and payments. A debtor is counted
/// anew each time, so that counting twice, after a kill too, changes nothing; only those are counted for whom something
/// happened since. Many engines may do so at once.
class ResponseLearning final {
public:
    explicit ResponseLearning(storage::Database& database)
        : m_database(database)
    {
    }

    /// Counts everybody for whom something happened; answers how many.
    Result<int> update(Instant now);
    /// Counts at most so many of them and goes on the next time: who keeps other things waiting. Answers how many; 0:
    /// all are counted.
    Result<int> work(Instant now, int most);
    /// Counts these, whatever happened.
    Result<void> count(std::span<const DebtorId> debtors, Instant now);

private:
    struct Mark {
        qint64 counted = 0;
        qint64 seen = 0;
        Instant seenAt;
    };
    Result<Mark> lockedMark();
    Result<void> look(Instant now);
    [[nodiscard]] bool isSettled(const Mark& mark, Instant now) const;
    Result<void> move(Instant now);

    storage::Database& m_database;
    std::vector<DebtorId> m_waiting; ///< the last first
    Mark m_begun;                    ///< when they were looked for
    qint64 m_newest = 0;
};

} // namespace trato::insight
