#include "queue/score.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "queue/queuedata.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace trato::queue {
namespace {

using namespace std::chrono_literals;

const QString waitedTerm = QStringLiteral("waited");
const QString sensitivityPrefix = QStringLiteral("sensitivity.");

/// Of one term: many of them are far from an int's end.
constexpr int mostPoints = 1'000'000;

Failure invalidScoreRules(const QString& message) { return failure(QStringLiteral("invalid_score_rules"), message); }

Result<QHash<QString, int>> pointsIn(const QJsonObject& table)
{
    QHash<QString, int> points;
    for (auto it = table.begin(); it != table.end(); ++it) {
        if (!it.value().isDouble())
            return invalidScoreRules(
                QCoreApplication::translate("queue", "The points of “%1” are no number.").arg(it.key()));
        points.insert(it.key(), std::clamp(it.value().toInt(), -mostPoints, mostPoints));
    }
    return points;
}

std::vector<qint64> stepsIn(const QJsonValue& values)
{
    std::vector<qint64> steps;
    for (const QJsonValue value : values.toArray())
        steps.push_back(value.toInteger());
    std::sort(steps.begin(), steps.end());
    return steps;
}

int reached(const std::vector<qint64>& steps, qint64 value)
{
    return static_cast<int>(std::upper_bound(steps.begin(), steps.end(), value) - steps.begin());
}

} // namespace

int scoreOf(const std::vector<ScoreTerm>& terms)
{
    return std::accumulate(
        terms.begin(), terms.end(), 0, [](int sum, const ScoreTerm& term) { return sum + term.points; });
}

QJsonArray toJson(const std::vector<ScoreTerm>& terms)
{
    QJsonArray array;
    for (const ScoreTerm& term : terms) {
        QJsonObject object{{QStringLiteral("name"), term.name}, {QStringLiteral("points"), term.points}};
        if (!term.value.isEmpty())
            object.insert(QStringLiteral("value"), term.value);
        array.append(object);
    }
    return array;
}

std::vector<ScoreTerm> termsFromJson(const QJsonArray& terms)
{
    std::vector<ScoreTerm> result;
    for (const QJsonValue value : terms) {
        const QJsonObject term = value.toObject();
        result.push_back({term.value(QStringLiteral("name")).toString(), term.value(QStringLiteral("points")).toInt(),
            term.value(QStringLiteral("value")).toString()});
    }
    return result;
}

std::vector<ScoreTerm> merged(const std::vector<ScoreTerm>& present, const std::vector<ScoreTerm>& fresh)
{
    std::vector<ScoreTerm> result = present;
    for (const ScoreTerm& term : fresh) {
        const auto same =
            std::find_if(result.begin(), result.end(), [&](const ScoreTerm& known) { return known.name == term.name; });
        if (same == result.end())
            result.push_back(term);
        else
            *same = term;
    }
    return result;
}

std::vector<ScoreTerm> without(std::vector<ScoreTerm> terms, const QString& name)
{
    std::erase_if(terms, [&](const ScoreTerm& term) { return term.name == name; });
    return terms;
}

Result<ScoreRules> ScoreRules::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    ScoreRules rules;
    TRATO_TRY(rules.m_points, pointsIn(document.value(QStringLiteral("points")).toObject()));
    TRATO_TRY(rules.m_sensitivities, pointsIn(document.value(QStringLiteral("sensitivity")).toObject()));
    const QJsonValue lift = document.value(QStringLiteral("lift")).toObject().value(QStringLiteral("score"));
    rules.m_lift = std::clamp(lift.toInt(rules.m_lift), -mostPoints, mostPoints);
    const QJsonObject steps = document.value(QStringLiteral("steps")).toObject();
    rules.m_amountSteps = stepsIn(steps.value(QStringLiteral("amount")));
    rules.m_lateSteps = stepsIn(steps.value(QStringLiteral("days_late")));
    if (rules.m_points.isEmpty() || rules.m_sensitivities.isEmpty())
        return invalidScoreRules(QCoreApplication::translate("queue", "The table has no points."));
    return rules;
}

const ScoreRules& ScoreRules::standard()
{
    initialiseData();
    static const ScoreRules rules = data::load<ScoreRules>(
        QStringLiteral("queue/score.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return rules;
}

void ScoreRules::add(std::vector<ScoreTerm>& terms, const QString& name, int times, const QString& value) const
{
    const int points = m_points.value(name) * times;
    if (points != 0)
        terms.push_back({name, points, value});
}

std::vector<ScoreTerm> ScoreRules::callbackTerms() const
{
    std::vector<ScoreTerm> terms;
    add(terms, QStringLiteral("callback"));
    return terms;
}

std::vector<ScoreTerm> ScoreRules::snoozeTerms() const
{
    std::vector<ScoreTerm> terms;
    add(terms, QStringLiteral("snooze_over"));
    return terms;
}

std::vector<ScoreTerm> ScoreRules::transferTerms() const
{
    std::vector<ScoreTerm> terms;
    add(terms, QStringLiteral("transferred"));
    return terms;
}

std::vector<ScoreTerm> ScoreRules::lifted(std::vector<ScoreTerm> terms, int hours) const
{
    terms = without(std::move(terms), waitedTerm);
    if (const int missing = m_lift - scoreOf(terms); missing > 0)
        terms.push_back({waitedTerm, missing, QString::number(hours)});
    return terms;
}

void ScoreRules::conversationTerms(std::vector<ScoreTerm>& terms, const ScoreFacts& facts, Instant now) const
{
    if (!facts.lastInboundAt.isNever()) {
        const auto ago = now - facts.lastInboundAt;
        const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(ago).count();
        if (ago <= 15min)
            add(terms, QStringLiteral("answered_recently"), 1, QString::number(minutes));
        else if (ago <= 24h)
            add(terms, QStringLiteral("answered_today"), 1, QString::number(minutes / 60));
    }
    if (!facts.lastConversationAt.isNever() &&
        facts.lastConversationAt.dateIn(deskZone()).addDays(1) == now.dateIn(deskZone()))
        add(terms, QStringLiteral("talked_yesterday"));
    add(terms, QStringLiteral("opened"), std::min(facts.messagesOpened, 3), QString::number(facts.messagesOpened));
    add(terms, QStringLiteral("asked_for_human"), facts.askedForHuman ? 1 : 0);
}

void ScoreRules::debtTerms(std::vector<ScoreTerm>& terms, const ScoreFacts& facts) const
{
    add(terms, QStringLiteral("agreement_accepted"), facts.agreementAccepted ? 1 : 0);
    add(terms, QStringLiteral("payment_received"), facts.paymentReceived ? 1 : 0);
    if (facts.brokenPromises > 0) {
        add(terms, QStringLiteral("promise_broken"), 1, QString::number(facts.brokenPromiseDays));
        add(terms, QStringLiteral("promise_broken_again"), std::min(facts.brokenPromises - 1, 3),
            QString::number(facts.brokenPromises));
    }
    add(terms, QStringLiteral("amount"), reached(m_amountSteps, facts.totalCents));
    add(terms, QStringLiteral("days_late"), reached(m_lateSteps, facts.daysLate), QString::number(facts.daysLate));
}

std::vector<ScoreTerm> ScoreRules::terms(const ScoreFacts& facts, Instant now) const
{
    std::vector<ScoreTerm> terms;
    conversationTerms(terms, facts, now);
    debtTerms(terms, facts);
    return terms;
}

std::vector<ScoreTerm> ScoreRules::sensitivityTerms(const QStringList& sensitivities) const
{
    std::vector<ScoreTerm> terms;
    for (const QString& sensitivity : sensitivities) {
        if (const int points = m_sensitivities.value(sensitivity); points != 0)
            terms.push_back({sensitivityPrefix + sensitivity, points, {}});
    }
    return terms;
}

} // namespace trato::queue
