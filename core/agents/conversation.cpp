#include "agents/conversation.h"

#include "storage/database.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>

namespace trato::agents {

using namespace std::chrono_literals;
using storage::Row;

namespace {

struct Spoken {
    bool byHuman;
    bool byAgent; ///< the cadence's messages are no answers
    QString templateName;
};

bool asksIdentity(const QString& templateName)
{
    return templateName == QStringLiteral("pergunta_identidade") || templateName == QStringLiteral("lembrete_neutro") ||
           templateName == QStringLiteral("contato_neutro");
}

Result<std::vector<Spoken>> recentlySpoken(storage::Database& database, DebtorId debtor, Instant at)
{
    return database.all(QStringLiteral("agents/recent_out"),
        {{":debtor", debtor}, {":since", at - 24h * 5}, {":at", at}}, [](const Row& row) {
            const QString actor = row.text("actor_kind");
            return Spoken{actor == QStringLiteral("human"), actor == QStringLiteral("agent"),
                row.object("payload")[QStringLiteral("template")].toString()};
        });
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
    conversation.identifyingStopped = row.flag("identifying_stopped");
    conversation.negotiatingStopped = row.flag("negotiating_stopped");
    return conversation;
}

} // namespace

Result<Conversation> Conversation::load(storage::Database& database, DebtorId debtor, Instant at)
{
    TRATO_TRY(const auto found,
        database.one(QStringLiteral("agents/conversation"), {{":debtor", debtor}, {":at", at}}, &fromRow));
    Conversation conversation = found.value_or(Conversation());
    conversation.debtor = debtor;
    TRATO_TRY(const auto spoken, recentlySpoken(database, debtor, at));
    conversation.askedIdentity = !spoken.empty() && asksIdentity(spoken.front().templateName);
    for (const Spoken& one : spoken) {
        if (one.byHuman)
            break;
        conversation.machineTurns += one.byAgent;
    }
    TRATO_TRY(
        conversation.offers, database.all(QStringLiteral("agents/offers_on_table"), {{":debtor", debtor}, {":at", at}},
                                 [](const Row& row) { return row.id<OfferId>("id"); }));
    return conversation;
}

} // namespace trato::agents
