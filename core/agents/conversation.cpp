#include "agents/conversation.h"

#include "storage/database.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace trato::agents {

using storage::Row;

namespace {

/// No portfolio says it: so much has to be seen by people.
constexpr qint64 highValueWithoutPortfolio = 50'000'00;

/// A message that left us.
struct Spoken {
    Instant at = {}; ///< of its hand-over
    bool byHuman = false;
    Asked asked = {};
};

Spoken spokenFrom(const Row& row)
{
    const QJsonObject payload = row.object("payload");
    const QJsonValue handedOver = payload[QStringLiteral("handed_over")];
    return {handedOver.isDouble() ? Instant(handedOver.toInteger()) : row.instant("at"),
        row.text("actor_kind") == QStringLiteral("human"), askedIn(payload)};
}

/// The newest first.
Result<std::vector<Spoken>> recentlySpoken(storage::Database& database, DebtorId debtor, Instant now)
{
    return database.all(QStringLiteral("agents/recent_out"),
        {{":debtor", debtor}, {":since", now - talkEnds}, {":at", now}}, &spokenFrom);
}

Account accountOf(const Row& row)
{
    if (row.text("kind") == QStringLiteral("company"))
        return Account::Company;
    if (row.flag("strategic"))
        return Account::Strategic;
    const qint64 limit = row.optionalInteger("high_value_cents").value_or(highValueWithoutPortfolio);
    return row.integer("owed_cents") >= limit ? Account::HighValue : Account::Ordinary;
}

Conversation fromRow(const Row& row)
{
    Conversation conversation;
    conversation.identified = row.text("kind") != QStringLiteral("unidentified");
    conversation.rightParty = !row.isNull("right_party_at");
    conversation.humanHolds = row.text("baton") == QStringLiteral("human");
    conversation.silenced = row.text("baton") == QStringLiteral("nobody");
    conversation.owes = row.flag("owes");
    conversation.activeAgreement = row.flag("agreement");
    conversation.openRequest = row.flag("open_request");
    conversation.autonomy = row.isNull("autonomy") ? 0 : row.number("autonomy");
    conversation.account = accountOf(row);
    conversation.identifyingStopped = row.flag("identifying_stopped");
    conversation.negotiatingStopped = row.flag("negotiating_stopped");
    return conversation;
}

TableOffer offerFrom(const Row& row)
{
    return {.id = row.id<OfferId>("id"),
        .instalments = row.number("instalments"),
        .entry = money::Money(row.integer("entry_cents")),
        .amount = money::Money(row.integer("amount_cents")),
        .total = money::Money(row.integer("total_cents")),
        .discount = money::Money(row.integer("discount_cents")),
        .keptProbability = row.real("kept_probability")};
}

/// A telephone takes messages too.
QStringList channelsOf(const std::vector<QString>& kinds)
{
    QStringList channels;
    for (const QString& kind : kinds) {
        if (kind == QStringLiteral("email"))
            channels.append(channelName(Channel::Email));
        else if (kind == QStringLiteral("whatsapp"))
            channels.append(channelName(Channel::WhatsApp));
        else if (kind == QStringLiteral("phone"))
            channels.append({channelName(Channel::WhatsApp), channelName(Channel::Sms)});
    }
    return channels;
}

/// Nothing where there is nothing to negotiate, or its policy can't be read.
std::shared_ptr<const Bargain> bargainOf(storage::Database& database, DebtorId debtor, QDate today)
{
    auto situation = negotiation::loadSituation(database, debtor, today);
    if (!situation)
        return {};
    auto policy = negotiation::policyOf(database, situation->creditor);
    if (!policy)
        return {};
    return std::make_shared<Bargain>(Bargain{std::move(*situation), std::move(*policy)});
}

/// What they may have read before they wrote.
std::vector<Asked> askedBefore(const std::vector<Spoken>& spoken, Instant writtenAt)
{
    std::vector<Asked> asked;
    for (const Spoken& message : spoken) {
        if (message.at < writtenAt)
            asked.push_back(message.asked);
    }
    return asked;
}

/// Those of the last message that named any, as far as they are still good.
Result<std::vector<TableOffer>> tableOf(
    storage::Database& database, DebtorId debtor, Instant now, const std::vector<Asked>& asked)
{
    std::vector<TableOffer> table;
    const auto shown = std::ranges::find_if(asked, [](const Asked& one) { return !one.offers.empty(); });
    if (shown == asked.end())
        return table;
    TRATO_TRY(const auto valid,
        database.all(QStringLiteral("agents/valid_offers"), {{":debtor", debtor}, {":now", now}}, &offerFrom));
    for (const OfferId id : shown->offers) {
        const auto offer = std::ranges::find(valid, id, &TableOffer::id);
        if (offer != valid.end())
            table.push_back(*offer);
    }
    return table;
}

} // namespace

Result<Conversation> Conversation::load(storage::Database& database, DebtorId debtor, Instant now, Instant writtenAt)
{
    TRATO_TRY(const auto found,
        database.one(QStringLiteral("agents/conversation"), {{":debtor", debtor}, {":at", now}}, &fromRow));
    Conversation conversation = found.value_or(Conversation());
    conversation.debtor = debtor;
    TRATO_TRY(const auto spoken, recentlySpoken(database, debtor, now));
    const std::vector<Asked> asked = askedBefore(spoken, writtenAt);
    if (!asked.empty())
        conversation.asked = asked.front();
    TRATO_TRY(conversation.offers, tableOf(database, debtor, now, asked));
    const auto human = std::ranges::find_if(spoken, &Spoken::byHuman);
    if (human != spoken.end())
        conversation.humanSpokeAt = human->at;
    TRATO_TRY(const auto kinds, database.all(QStringLiteral("agents/reach"), {{":debtor", debtor}},
                                    [](const Row& row) { return row.text("kind"); }));
    conversation.reach = channelsOf(kinds);
    if (conversation.rightParty && conversation.owes)
        conversation.bargain = bargainOf(database, debtor, now.dateIn(deskZone()));
    if (conversation.bargain)
        conversation.maxPromiseDays = conversation.bargain->policy.maxPromiseDays;
    return conversation;
}

} // namespace trato::agents
