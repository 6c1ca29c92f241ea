#include "insight/risk/riskscores.h"

#include "base/json.h"
#include "insight/words.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QStringList>

namespace trato::insight {

using storage::Row;

namespace {

constexpr std::chrono::microseconds stillTrue = std::chrono::hours(72);

QJsonObject toJson(const RiskEvent& event)
{
    return {{QStringLiteral("what"), event.what}, {QStringLiteral("id"), event.id},
        {QStringLiteral("day"), event.day.toString(Qt::ISODate)}};
}

RiskEvent eventFrom(const QJsonObject& object)
{
    return {object.value(u"what").toString(), object.value(u"id").toInteger(),
        QDate::fromString(object.value(u"day").toString(), Qt::ISODate)};
}

RiskScore scoreFrom(const Row& row)
{
    RiskScore score{.kind = riskKindFromName(row.text("kind")).value_or(RiskKind::Default),
        .value = row.real("score"),
        .model = row.text("model"),
        .events = {},
        .scoredAt = row.instant("scored_at")};
    for (const QJsonValue& event : row.array("events"))
        score.events.push_back(eventFrom(event.toObject()));
    return score;
}

QString wordsOf(const RiskEvent& event)
{
    const QString day = event.day.toString(QStringLiteral("dd/MM/yyyy"));
    if (event.what == u"due")
        return Words::tr("due on %1 and open").arg(day);
    if (event.what == u"payment")
        return Words::tr("last paid on %1").arg(day);
    if (event.what == u"promise_broken")
        return Words::tr("promise broken on %1").arg(day);
    if (event.what == u"promise_kept")
        return Words::tr("promise kept on %1").arg(day);
    if (event.what == u"promise_open")
        return Words::tr("promise for %1").arg(day);
    if (event.what == u"agreement_broken")
        return Words::tr("agreement broken on %1").arg(day);
    if (event.what == u"agreement_kept")
        return Words::tr("agreement kept on %1").arg(day);
    return Words::tr("last wrote on %1").arg(day);
}

} // namespace

QString RiskScore::toText() const
{
    QStringList because;
    for (const RiskEvent& event : events)
        because.append(wordsOf(event));
    const QString reasons = because.isEmpty() ? Words::tr("nothing on record") : because.join(QStringLiteral("; "));
    const QString text = kind == RiskKind::Default
                             ? Words::tr("Risk of no payment within 30 days: %1 of 100 (%2; model %3).")
                             : Words::tr("Risk that the promise is broken: %1 of 100 (%2; model %3).");
    return text.arg(qRound(100 * value)).arg(reasons, model);
}

Result<std::vector<RiskScore>> RiskScores::of(DebtorId debtor)
{
    return m_database.all(QStringLiteral("insight/scores_of"), {{":debtor", debtor}}, &scoreFrom);
}

Result<void> RiskScores::keep(DebtorId debtor, const RiskScore& score)
{
    QJsonArray events;
    for (const RiskEvent& event : score.events)
        events.append(toJson(event));
    TRATO_CHECK(m_database.execute(QStringLiteral("insight/keep_score"),
        {{":debtor", debtor}, {":kind", riskKindName(score.kind)}, {":score", score.value}, {":model", score.model},
            {":events", QString::fromUtf8(json::compact(events))}, {":at", score.scoredAt}}));
    return {};
}

Result<void> RiskScores::drop(DebtorId debtor, RiskKind kind)
{
    TRATO_CHECK(
        m_database.execute(QStringLiteral("insight/drop_score"), {{":debtor", debtor}, {":kind", riskKindName(kind)}}));
    return {};
}

Result<std::vector<RiskFlag>> RiskScores::flags(Instant now, const FlagsWanted& wanted)
{
    const QDate today = now.dateIn(deskZone());
    return m_database.all(QStringLiteral("insight/risk_flags"),
        {{":least", wanted.least}, {":since", now - stillTrue}, {":today", today},
            {":until", today.addDays(wanted.days)}, {":now", now}, {":untold", wanted.untold}, {":most", wanted.most}},
        [](const Row& row) {
            return RiskFlag{row.id<DebtorId>("debtor_id"), scoreFrom(row), row.date("due")};
        });
}

} // namespace trato::insight
