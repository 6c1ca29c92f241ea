#include "app/ctl/commands/insight.h"

#include "app/ctl/values.h"
#include "insight/choice.h"
#include "insight/learning.h"
#include "insight/scoring/riskscoring.h"
#include "negotiation/roles.h"
#include "parties/debtors.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <vector>

namespace trato::ctl {

namespace {

using namespace trato::insight;

constexpr int scoredAtOnce = 2000;
constexpr std::array known{Channel::WhatsApp, Channel::Sms, Channel::Rcs, Channel::Email, Channel::Voice};

double rounded(double value) { return std::round(value * 10'000) / 10'000; }

/// The channels by which they can be reached, and where no list forbids it.
Result<std::vector<Channel>> reachingChannels(storage::Database& database, DebtorId debtor, QDate day)
{
    TRATO_TRY(const auto points, parties::Debtors(database).contactPoints(debtor));
    TRATO_TRY(auto entries, parties::Exclusions(database).of(debtor));
    const parties::ListsInForce lists{.entries = std::move(entries), .day = day};
    std::vector<Channel> channels;
    for (const Channel channel : known) {
        const parties::ContactPoint* const point = parties::preferredContact(points, channel, lists);
        if (point && !lists.forbid(point->handle.value, channel))
            channels.push_back(channel);
    }
    return channels;
}

QJsonArray channelsOf(const Learned& learned, const std::vector<Channel>& reaching)
{
    QJsonArray channels;
    for (const Ranked& ranked : rankedChannels(learned, known)) {
        const Contacts& contacts = learned.contacts[placeOf(ranked.channel)];
        channels.append(QJsonObject{{QStringLiteral("channel"), channelName(ranked.channel)},
            {QStringLiteral("reaches"), std::ranges::find(reaching, ranked.channel) != reaching.end()},
            {QStringLiteral("expected"), rounded(ranked.belief.mean)}, {QStringLiteral("contacts"), contacts.sent},
            {QStringLiteral("answered"), contacts.answered}, {QStringLiteral("opened"), contacts.opened}});
    }
    return channels;
}

QJsonValue wishOf(const Learned& learned)
{
    if (!learned.stated)
        return QJsonValue::Null;
    const Preference& wish = learned.stated->wish;
    QJsonObject object{{QStringLiteral("stated_at"), learned.stated->at.toIso(deskZone())}};
    if (wish.channel)
        object.insert(QStringLiteral("channel"), channelName(*wish.channel));
    if (wish.hours)
        object.insert(QStringLiteral("hours"), QJsonArray{wish.hours->from, wish.hours->until});
    if (learned.stated->source.isValid())
        object.insert(QStringLiteral("interaction"), learned.stated->source.value());
    return object;
}

QJsonObject riskOf(const RiskScore& score)
{
    QJsonArray events;
    for (const RiskEvent& event : score.events)
        events.append(QJsonObject{{QStringLiteral("what"), event.what}, {QStringLiteral("id"), event.id},
            {QStringLiteral("day"), event.day.toString(Qt::ISODate)}});
    return {{QStringLiteral("kind"), riskKindName(score.kind)}, {QStringLiteral("score"), rounded(score.value)},
        {QStringLiteral("model"), score.model}, {QStringLiteral("events"), events},
        {QStringLiteral("because"), score.toText()}, {QStringLiteral("scored_at"), score.scoredAt.toIso(deskZone())}};
}

QJsonValue bestOf(const Learned& learned, const std::vector<Channel>& reaching)
{
    const auto best = bestChoice(learned, {.channels = reaching});
    if (!best)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("channel"), channelName(best->channel)},
        {QStringLiteral("hours"), QJsonArray{best->hour, best->untilHour}}, {QStringLiteral("because"), best->because}};
}

QJsonObject cardOf(const RiskModel& model)
{
    QJsonObject card = model.card;
    card.insert(QStringLiteral("model"), model.name());
    return card;
}

} // namespace

void InsightUpdateCommand::declare(CLI::App&) {}

Result<void> InsightUpdateCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const int counted, ResponseLearning(*database).update(context.clock().now()));
    context.print({{QStringLiteral("debtors"), counted}});
    return {};
}

void InsightShowCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
}

Result<void> InsightShowCommand::run(Context& context)
{
    TRATO_TRY(const qint64 number, integerValue(m_debtor));
    TRATO_TRY(storage::Database* const database, context.database());
    const DebtorId debtor(number);
    TRATO_CHECK(parties::Debtors(*database).byId(debtor));
    TRATO_TRY(auto reader, LearnedReader::open(*database, context.clock().now()));
    TRATO_TRY(const Learned learned, reader.of(debtor));
    TRATO_TRY(const auto reaching, reachingChannels(*database, debtor, context.clock().today()));
    TRATO_TRY(const std::vector<RiskScore> scores, RiskScores(*database).of(debtor));
    QJsonArray risks;
    for (const RiskScore& score : scores)
        risks.append(riskOf(score));
    context.print({{QStringLiteral("debtor"), number}, {QStringLiteral("segment"), learned.segment},
        {QStringLiteral("wish"), wishOf(learned)}, {QStringLiteral("best"), bestOf(learned, reaching)},
        {QStringLiteral("channels"), channelsOf(learned, reaching)}, {QStringLiteral("risks"), risks}});
    return {};
}

void InsightTrainCommand::declare(CLI::App& app)
{
    app.add_option(
        "--seed", m_seed, QT_TRANSLATE_NOOP("ctlhelp", "the same seed and history give the same model (default 1)"));
    app.add_option("--kind", m_kind, QT_TRANSLATE_NOOP("ctlhelp", "default or broken_promise; else both"));
}

Result<void> InsightTrainCommand::run(Context& context)
{
    TRATO_TRY(const qint64 seed, integerValue(m_seed));
    std::vector<RiskKind> kinds(allRiskKinds.begin(), allRiskKinds.end());
    if (!m_kind.empty()) {
        TRATO_TRY(const RiskKind only, choiceValue(m_kind, &riskKindFromName, "default, broken_promise"));
        kinds = {only};
    }
    TRATO_TRY(storage::Database* const database, context.database());
    // From then on its scores decide who is called a risk.
    TRATO_CHECK(negotiation::requireSupervisor(*database, context.user()));
    TRATO_TRY(
        const std::vector<QJsonObject> cards, trainFromHistory(*database, kinds, {.seed = static_cast<quint64>(seed)},
                                                  context.user(), context.clock().now()));
    for (const QJsonObject& card : cards)
        context.printLine(card);
    return {};
}

void InsightModelCommand::declare(CLI::App&) {}

Result<void> InsightModelCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    for (const RiskKind kind : allRiskKinds) {
        TRATO_TRY(const RiskModel model, RiskModel::inForce(*database, kind));
        context.printLine(cardOf(model));
    }
    return {};
}

void InsightScoreCommand::declare(CLI::App&) {}

Result<void> InsightScoreCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(auto scoring, RiskScoring::open(*database));
    RiskScoring::Report all{.problems = scoring.problems()};
    for (bool more = true; more;) {
        TRATO_TRY(const RiskScoring::Report some, scoring.scoreDue(context.clock().now(), scoredAtOnce));
        all.debtors += some.debtors;
        all.scores += some.scores;
        more = some.debtors > 0;
    }
    context.print({{QStringLiteral("debtors"), all.debtors}, {QStringLiteral("scores"), all.scores},
        {QStringLiteral("problems"), QJsonArray::fromStringList(all.problems)}});
    return {};
}

void InsightFlagsCommand::declare(CLI::App& app)
{
    app.add_option("--limit", m_limit, QT_TRANSLATE_NOOP("ctlhelp", "how many at most (default 200)"));
}

Result<void> InsightFlagsCommand::run(Context& context)
{
    TRATO_TRY(const int limit, limitValue(m_limit));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const std::vector<RiskFlag> flags, RiskScores(*database).flags(context.clock().now(), {.most = limit}));
    for (const RiskFlag& flag : flags) {
        QJsonObject line = riskOf(flag.score);
        line.insert(QStringLiteral("debtor"), flag.debtor.value());
        line.insert(QStringLiteral("due"), flag.due.toString(Qt::ISODate));
        context.printLine(line);
    }
    return {};
}

} // namespace trato::ctl
