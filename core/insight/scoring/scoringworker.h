#pragma once

#include "insight/scoring/riskscoring.h"

namespace trato::insight {

/// Keeps the scores a day old at most, a few debtors at a time. The models are read again for each pass, so that one
/// that was just trained counts.
class ScoringWorker final {
public:
    ScoringWorker(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Answers how many were scored now; 0 while nobody is due.
    Result<int> work();
    /// Why a kind of risk is not scored, as of the last pass.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    [[nodiscard]] bool isResting() const;

    storage::Database& m_database;
    const Clock& m_clock;
    std::optional<RiskScoring> m_pass;
    QStringList m_problems;
    Instant m_done; ///< never: not yet
};

} // namespace trato::insight
