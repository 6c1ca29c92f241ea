#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::queue {

/// One reason why a case stands where it stands. The score is the sum of the points, nothing else.
struct ScoreTerm {
    QString name;       ///< stable: answered_recently, promise_broken …
    int points = 0;
    QString value = {}; ///< what the term saw: a number, a date

    friend bool operator==(const ScoreTerm&, const ScoreTerm&) = default;
};

int scoreOf(const std::vector<ScoreTerm>& terms);
/// In the user's language: "Promise broken, 5 days".
QString termLabel(const ScoreTerm& term);

QJsonArray toJson(const std::vector<ScoreTerm>& terms);
std::vector<ScoreTerm> termsFromJson(const QJsonArray& terms);
/// Terms of `fresh` replace those of the same name.
std::vector<ScoreTerm> merged(const std::vector<ScoreTerm>& present, const std::vector<ScoreTerm>& fresh);

/// What the points are given for.
struct ScoreFacts {
    QStringList sensitivities;
    Instant lastInboundAt;
    Instant lastConversationAt; ///< a human or an agent talked with them
    int brokenPromises = 0;
    int brokenPromiseDays = 0; ///< since the last one broke
    int daysLate = 0;
    qint64 totalCents = 0;
    bool agreementJustAccepted = false;
    bool paymentJustCame = false;
    bool askedForHuman = false;
    int messagesOpened = 0;
};

/// Points by fact and by sensitivity: data (resources/queue/score.toml).
class ScoreRules final {
public:
    /// Code `invalid_score_rules`.
    static Result<ScoreRules> fromToml(QByteArrayView bytes);
    static const ScoreRules& standard();

    [[nodiscard]] std::vector<ScoreTerm> terms(const ScoreFacts& facts, Instant now) const;
    /// Sensitive cases stand before everything else, the gravest first.
    [[nodiscard]] std::vector<ScoreTerm> sensitivityTerms(const QStringList& sensitivities) const;

private:
    [[nodiscard]] int points(const QString& name) const { return m_points.value(name); }

    QHash<QString, int> m_points;
    QHash<QString, int> m_sensitivities;
    QHash<QString, int> m_limits;
};

} // namespace trato::queue
