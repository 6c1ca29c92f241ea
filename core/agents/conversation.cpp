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

/// What left us last.
struct Spoken {
    Instant at = {};
    bool byHuman = false;
    QString templateName = {};
};

Result<std::vector<Spoken>> recentlySpoken(storage::Database& database, DebtorId debtor, Instant at)
{
    return database.all(QStringLiteral("agents/recent_out"),
        {{":debtor", debtor}, {":since", at - talkEnds}, {":at", at}}, [](const Row& row) {
            return Spoken{row.instant("at"), row.text("actor_kind") == QStringLiteral("human"),
                row.object("payload")[QStringLiteral("template")].toString()};
        });
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

} // namespace

Result<Conversation> Conversation::load(storage::Database& database, DebtorId debtor, Instant at)
{
    TRATO_TRY(const auto found,
        database.one(QStringLiteral("agents/conversation"), {{":debtor", debtor}, {":at", at}}, &fromRow));
    Conversation conversation = found.value_or(Conversation());
    conversation.debtor = debtor;
    TRATO_TRY(const auto spoken, recentlySpoken(database, debtor, at));
    if (!spoken.empty()) {
        conversation.lastQuestion = questionOf(spoken.front().templateName);
        conversation.lastSaidAt = spoken.front().at;
        conversation.askedIdentity = conversation.lastQuestion == Question::Identity;
    }
    const auto human = std::ranges::find_if(spoken, &Spoken::byHuman);
    if (human != spoken.end())
        conversation.humanSpokeAt = human->at;
    TRATO_TRY(conversation.offers,
        database.all(QStringLiteral("agents/offers_on_table"), {{":debtor", debtor}, {":at", at}}, &offerFrom));
    TRATO_TRY(const auto kinds, database.all(QStringLiteral("agents/reach"), {{":debtor", debtor}},
                                    [](const Row& row) { return row.text("kind"); }));
    conversation.reach = channelsOf(kinds);
    if (conversation.rightParty && conversation.owes)
        conversation.bargain = bargainOf(database, debtor, at.dateIn(deskZone()));
    if (conversation.bargain)
        conversation.maxPromiseDays = conversation.bargain->policy.maxPromiseDays;
    return conversation;
}

} // namespace trato::agents
