#include "agents/conversation.h"

#include "debts/debts.h"
#include "storage/database.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace trato::agents {

using storage::Row;

namespace {

/// No portfolio says it: so much has to be seen by people.
constexpr qint64 highValueWithoutPortfolio = 50'000'00;
/// What was booked before that is not what they speak of when they say that they paid.
constexpr std::chrono::hours bookedLately{24 * 15};

/// A message that left us.
struct Spoken {
    Instant at = {}; ///< of its hand-over
    bool byHuman = false;
    QString handle = {};
    Asked asked = {};
};

Spoken spokenFrom(const Row& row)
{
    const QJsonObject payload = row.object("payload");
    const QJsonValue handedOver = payload[QStringLiteral("handed_over")];
    return {handedOver.isDouble() ? Instant(handedOver.toInteger()) : row.instant("at"),
        row.text("actor_kind") == QStringLiteral("human"), row.text("handle"), askedIn(payload)};
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

Received receivedFrom(const Row& row)
{
    return {row.id<PaymentId>("id"), money::Money(row.integer("amount_cents")),
        row.instant("paid_at").dateIn(deskZone()), row.flag("told")};
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
std::vector<Spoken> saidBefore(std::vector<Spoken> spoken, Instant writtenAt)
{
    std::erase_if(spoken, [writtenAt](const Spoken& message) { return message.at >= writtenAt; });
    return spoken;
}

/// The newest. Who they are is told only by whoever was asked: not from another number or address.
Asked lastAsked(const std::vector<Spoken>& spoken, const QStringList& writer)
{
    if (spoken.empty())
        return {};
    const Spoken& last = spoken.front();
    const bool elsewhere = !writer.isEmpty() && !last.handle.isEmpty() && !writer.contains(last.handle);
    return elsewhere && last.asked.question == Question::Identity ? Asked() : last.asked;
}

/// Those of the last message that named any, as far as they are still good. What a person wrote after it in words of
/// their own may have been other terms: then nothing is on the table.
Result<std::vector<TableOffer>> tableOf(
    storage::Database& database, DebtorId debtor, Instant now, const std::vector<Spoken>& spoken)
{
    std::vector<TableOffer> table;
    const auto shown = std::ranges::find_if(
        spoken, [](const Spoken& message) { return message.byHuman || !message.asked.offers.empty(); });
    if (shown == spoken.end())
        return table;
    TRATO_TRY(const auto valid,
        database.all(QStringLiteral("agents/valid_offers"), {{":debtor", debtor}, {":now", now}}, &offerFrom));
    for (const OfferId id : shown->asked.offers) {
        const auto offer = std::ranges::find(valid, id, &TableOffer::id);
        if (offer != valid.end())
            table.push_back(*offer);
    }
    return table;
}

} // namespace

Result<Conversation> Conversation::load(
    storage::Database& database, DebtorId debtor, Instant now, const Written& written)
{
    TRATO_TRY(const auto found,
        database.one(QStringLiteral("agents/conversation"), {{":debtor", debtor}, {":at", now}}, &fromRow));
    Conversation conversation = found.value_or(Conversation());
    conversation.debtor = debtor;
    TRATO_TRY(const auto spoken, recentlySpoken(database, debtor, now));
    const std::vector<Spoken> read = saidBefore(spoken, written.at);
    conversation.asked = lastAsked(read, written.from);
    TRATO_TRY(conversation.offers, tableOf(database, debtor, now, read));
    const auto human = std::ranges::find_if(spoken, &Spoken::byHuman);
    if (human != spoken.end())
        conversation.humanSpokeAt = human->at;
    TRATO_TRY(conversation.received, database.all(QStringLiteral("agents/received_lately"),
                                         {{":debtor", debtor}, {":since", now - bookedLately}}, &receivedFrom));
    TRATO_TRY(
        const auto lookedFor, database.one(QStringLiteral("agents/looked_for"), {{":debtor", debtor}, {":now", now}},
                                  [](const Row& row) { return row.instant("since"); }));
    if (lookedFor && !lookedFor->isNever())
        conversation.lookedForSince = lookedFor->dateIn(deskZone());
    TRATO_TRY(const debts::Balance balance, debts::Debts(database).balance(debtor, now.dateIn(deskZone())));
    conversation.onlyToCome = balance.isOnlyToCome();
    TRATO_TRY(const auto kinds, database.all(QStringLiteral("agents/reach"), {{":debtor", debtor}},
                                    [](const Row& row) { return row.text("kind"); }));
    conversation.reach = channelsOf(kinds);
    TRATO_TRY(conversation.waiting, waitingAnswers(database, debtor, written.from, conversation.rightParty));
    if (conversation.rightParty && conversation.owes)
        conversation.bargain = bargainOf(database, debtor, now.dateIn(deskZone()));
    if (conversation.bargain)
        conversation.maxPromiseDays = conversation.bargain->policy.maxPromiseDays;
    return conversation;
}

} // namespace trato::agents
