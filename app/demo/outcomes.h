#pragma once

#include "app/demo/dice.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

namespace trato::storage {
class Database;
}

namespace trato::demo {

/// What came of the months before: the payments of who paid late, and what people said of how they were treated. Throws
/// dice of its own, so that all else stays as it is.
class Outcomes final {
public:
    Outcomes(storage::Database& database, quint64 seed, Instant now)
        : m_database(database)
        , m_dice(seed * 6'151 + 17)
        , m_now(now)
    {
    }

    Result<void> pay();
    Result<void> rate();

private:
    [[nodiscard]] Instant lateAt(QDate due);
    Result<void> ask(
        const char* kind, DebtorId debtor, qint64 agreement, const QString& handler, Instant at, int score);
    [[nodiscard]] int csatScore();
    [[nodiscard]] int npsScore();

    storage::Database& m_database;
    Dice m_dice;
    Instant m_now;
};

} // namespace trato::demo
