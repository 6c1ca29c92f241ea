#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::queue {

/// One reason why a case stands where it stands. The score is the sum of the points, nothing else.
struct ScoreTerm {
    QString name; ///< stable: answered_recently, promise_broken, sensitivity.illness …
    int points = 0;
    QString value = {}; ///< what the term saw: a number

    friend bool operator==(const ScoreTerm&, const ScoreTerm&) = default;
};

int scoreOf(const std::vector<ScoreTerm>& terms);
/// In the user's language: "Promise broken, 5 days ago".
QString termLabel(const ScoreTerm& term);

QJsonArray toJson(const std::vector<ScoreTerm>& terms);
std::vector<ScoreTerm> termsFromJson(const QJsonArray& terms);
/// Terms of `fresh` replace those of the same name.
std::vector<ScoreTerm> merged(const std::vector<ScoreTerm>& present, const std::vector<ScoreTerm>& fresh);

/// Without the term of that name.
std::vector<ScoreTerm> without(std::vector<ScoreTerm> terms, const QString& name);

/// What the points are given for.
struct ScoreFacts {
    Instant lastInboundAt = {};      ///< they wrote or called
    Instant lastConversationAt = {}; ///< a human talked with them
    int brokenPromises = 0;          ///< within the last thirty days
    int brokenPromiseDays = 0;       ///< since the last one broke
    int daysLate = 0;
    qint64 totalCents = 0;
    int messagesOpened = 0;
    bool agreementAccepted = false;
    bool paymentReceived = false;
    bool askedForHuman = false;
};

/// Points by fact and by sensitivity: data (resources/queue/score.toml).
class ScoreRules final {
public:
    /// Code `invalid_score_rules`.
    static Result<ScoreRules> fromToml(QByteArrayView bytes);
    static const ScoreRules& standard();

    /// Terms of no points are left out.
    [[nodiscard]] std::vector<ScoreTerm> terms(const ScoreFacts& facts, Instant now) const;
    /// They asked to be called at that time.
    [[nodiscard]] std::vector<ScoreTerm> callbackTerms() const;
    /// It was put off until now.
    [[nodiscard]] std::vector<ScoreTerm> snoozeTerms() const;
    /// Somebody gave it to this person.
    [[nodiscard]] std::vector<ScoreTerm> transferTerms() const;
    /// The same terms with the one that lifts them before the others, because they waited `hours`. Whoever stands
    /// higher already stays.
    [[nodiscard]] std::vector<ScoreTerm> lifted(std::vector<ScoreTerm> terms, int hours) const;
    /// Sensitive cases stand before everything else, the gravest first.
    [[nodiscard]] std::vector<ScoreTerm> sensitivityTerms(const QStringList& sensitivities) const;

private:
    void conversationTerms(std::vector<ScoreTerm>& terms, const ScoreFacts& facts, Instant now) const;
    void debtTerms(std::vector<ScoreTerm>& terms, const ScoreFacts& facts) const;
    void add(std::vector<ScoreTerm>& terms, const QString& name, int times = 1, const QString& value = {}) const;

    int m_lift = 999;
    QHash<QString, int> m_points;
    QHash<QString, int> m_sensitivities;
    std::vector<qint64> m_amountSteps;
    std::vector<qint64> m_lateSteps;
};

} // namespace trato::queue
