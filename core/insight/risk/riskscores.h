#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "insight/risk/riskkind.h"

#include <QDate>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::insight {

/// Something that happened, as a score cites it. `id` is of its table: an interaction, payment, promise, agreement or
/// instalment.
struct RiskEvent {
    QString
        what; ///< due, payment, promise_kept, promise_broken, promise_open, agreement_kept, agreement_broken, answer
    qint64 id = 0;
    QDate day; ///< of the desk
    friend bool operator==(const RiskEvent&, const RiskEvent&) = default;
};

/// How probable it is, by which model, and on what it rests.
struct RiskScore {
    RiskKind kind = RiskKind::Default;
    double value = 0;
    QString model; ///< "default 3", or "default 0" for the one that is shipped
    std::vector<RiskEvent> events;
    Instant scoredAt;

    /// A sentence for people: "Risco de não pagar em 30 dias: 72 de 100 (…)".
    [[nodiscard]] QString toText() const;
};

/// Somebody to speak with before it is late.
struct RiskFlag {
    DebtorId debtor;
    RiskScore score;
    QDate due; ///< what is at risk: the instalment's or the promise's day
};

/// Which of the preventive cases.
struct FlagsWanted {
    double least = 0.7; ///< of the score: likely
    int days = 5;       ///< from today
    int most = 200;
    bool untold = false; ///< only those of whom people were not told yet for that day
};

class RiskScores final {
public:
    explicit RiskScores(storage::Database& database)
        : m_database(database)
    {
    }

    /// Those that there are: where no model could be used there is none, and nobody guesses.
    Result<std::vector<RiskScore>> of(DebtorId debtor);
    Result<void> keep(DebtorId debtor, const RiskScore& score);
    Result<void> drop(DebtorId debtor, RiskKind kind);

    /// The preventive cases of the next days, the most probable first: scored within the last three days, not held,
    /// without an agreement, nothing of theirs late yet (or a promise open).
    Result<std::vector<RiskFlag>> flags(Instant now, const FlagsWanted& wanted);

private:
    storage::Database& m_database;
};

} // namespace trato::insight
