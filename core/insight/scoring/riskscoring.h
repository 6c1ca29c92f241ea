#pragma once

#include "insight/risk/riskscores.h"
#include "insight/scoring/riskmodel.h"

#include <span>

namespace trato::insight {

/// Scores debtors with the models in force. Without a usable model of a kind, their scores of that kind are taken away:
/// an old one would pass for today's.
class RiskScoring final {
public:
    struct Report {
        int debtors = 0;
        int scores = 0;
        QStringList problems; ///< why a kind was not scored
    };

    static Result<RiskScoring> open(storage::Database& database);

    /// At most `most` of those who owe something and were not scored within a day, from where it stopped the last time;
    /// nobody: it begins anew the next time.
    Result<Report> scoreDue(Instant now, int most);
    Result<Report> score(std::span<const DebtorId> debtors, Instant now);
    /// The models that can't be used, each in a sentence.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    explicit RiskScoring(storage::Database& database)
        : m_database(&database)
    {
    }
    Result<int> scoreOne(const History& history, RiskKind kind, Instant now);
    [[nodiscard]] const RiskModel* modelOf(RiskKind kind) const;

    storage::Database* m_database;
    std::vector<RiskModel> m_models;
    QStringList m_problems;
    DebtorId m_after; ///< the last one that was scored in this round
};

} // namespace trato::insight
