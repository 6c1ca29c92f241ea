#pragma once

#include "base/clock.h"
#include "base/localtext.h"
#include "supervision/evaluation.h"

#include <QDate>
#include <QHash>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// Why a conversation is listened to: complaint, sensitive, refused, discount, hold, silence, newcomer, by_lot, chosen.
struct SampleReason {
    QString code = {};
    QString detail = {}; ///< the class, the rule, the minutes, the per mille; or why somebody chose it
};

/// How samples are drawn: data (resources/quality/amostras.toml).
struct SamplingRules {
    int quota = 3; ///< conversations a week for each person and agent
    int byLot = 1; ///< of these
    QString seed = {};
    int newDays = 45;
    std::chrono::minutes silence{240};
    int discount = 250; ///< per mille
    QStringList complaints = {};
    QHash<QString, int> weights = {};
    QHash<QString, LocalText> labels = {};

    /// Code `invalid_sampling`.
    static Result<SamplingRules> fromToml(const QByteArray& bytes);
    static const SamplingRules& standard();
    [[nodiscard]] QString labelOf(const QString& reason) const;
};

/// A conversation of one week that is listened to: who spoke for us, with whom, from when to when.
struct Sample {
    SampleId id = {};
    DebtorId debtor = {};
    QString name = {};
    QString subject = {};
    QDate week = {}; ///< its Monday
    Instant from = {};
    Instant to = {};
    int risk = 0;
    std::vector<SampleReason> reasons = {};
    QString drawnBy = {};
    Instant drawnAt = {};
    int begun = 0; ///< evaluations of it
    int finished = 0;
    int contested = 0;
    bool ownBegun = false; ///< by who asks
    bool ownFinished = false;
    std::optional<int> ownScore = {};
};

/// The Monday of a day.
QDate weekOf(QDate day);

class Samples final {
public:
    Samples(storage::Database& database, const Clock& clock, const SamplingRules& rules = SamplingRules::standard())
        : m_database(database)
        , m_clock(clock)
        , m_rules(rules)
    {
    }

    /// Fills everybody's quota of the week: the riskiest first, and some by lot. What was drawn stays; the same facts
    /// give the same samples. Answers how many are new. Code `not_entitled`.
    Result<int> draw(QDate week, const QString& actor);
    /// One more, because somebody wants it; again: the one that is there. Codes `not_entitled`, `reason_required`,
    /// `no_talk` (they did not speak with this debtor in that week).
    Result<SampleId> choose(
        DebtorId debtor, const QString& subject, QDate week, const QString& actor, const QString& why);
    /// The riskiest first. Code `not_entitled`.
    Result<std::vector<Sample>> ofWeek(QDate week, const QString& actor);
    /// Codes `not_entitled`, `no_sample`.
    Result<Sample> find(SampleId sample, const QString& actor);

private:
    struct Candidate;
    struct Window;
    Result<std::vector<Candidate>> candidates(const Window& window);
    Result<void> weigh(std::vector<Candidate>& candidates, const Window& window);
    Result<void> add(const Candidate& candidate, QDate week, const QString& actor);
    [[nodiscard]] QByteArray lotOf(const Candidate& candidate, QDate week) const;
    [[nodiscard]] std::vector<Candidate> chosenOf(std::vector<Candidate> candidates, int drawn) const;

    storage::Database& m_database;
    const Clock& m_clock;
    const SamplingRules& m_rules;
};

} // namespace trato::supervision
