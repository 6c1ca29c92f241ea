// Several cases by hand and by macro go the same ways as the one that is open.

#include "app/workstation/casehand.h"

#include "storage/database.h"
#include "ui/composer/texts.h"
#include "ui/debtor/caseview.h"
#include "ui/negotiation/dealview.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::workstation {

using namespace ui;

namespace {

struct HandWords {
    Q_DECLARE_TR_FUNCTIONS(trato::workstation::CaseMoves)
};

Result<macros::CaseFacts> lookAt(storage::Database& database, const Clock& clock, const queue::WorkItem& item,
    const QString& user, const OpenCase& shown)
{
    TRATO_TRY(OpenCase open, openAs(database, item, user, clock.now()));
    if (shown.debtor == open.debtor && !shown.handle.isEmpty()) {
        open.channel = shown.channel;
        open.handle = shown.handle;
    }
    TRATO_TRY(const auto values, loadValues(database, item.debtor, clock));
    return macros::CaseFacts{.debtor = open.debtor,
        .item = item.id,
        .name = open.name,
        .desk = item.desk,
        .care = open.care,
        .rightParty = open.rightParty,
        .channel = open.channel,
        .handle = open.handle,
        .values = values,
        .now = clock.now()};
}

OpenCase openCaseOf(const macros::CaseFacts& facts)
{
    OpenCase open;
    open.debtor = facts.debtor;
    open.item = facts.item;
    open.name = facts.name;
    open.care = facts.care;
    open.rightParty = facts.rightParty;
    open.mine = true;
    open.desk = facts.desk;
    open.channel = facts.channel;
    open.handle = facts.handle;
    return open;
}

Result<negotiation::Terms> termsFor(
    storage::Database& database, const Clock& clock, const macros::CaseFacts& facts, int instalments)
{
    TRATO_TRY(const DealView deal, loadDeal(database, facts.debtor, clock));
    const auto fits = [instalments](const negotiation::Offer& offer) {
        const negotiation::Terms& terms = offer.plan.terms;
        return instalments == 1 ? terms.isCash() : terms.instalments == instalments;
    };
    for (const auto* offers : {&deal.table.offers, &deal.table.lengths}) {
        const auto found = std::find_if(offers->begin(), offers->end(), fits);
        if (found != offers->end())
            return found->plan.terms;
    }
    return failure(QStringLiteral("no_offer"), HandWords::tr("The policy has no agreement of that length here."));
}

} // namespace

Result<OpenCase> openAs(storage::Database& database, const queue::WorkItem& item, const QString& user, Instant now)
{
    TRATO_TRY(const CaseView view, loadCase(database, item.debtor, user, now));
    OpenCase open;
    open.item = item.id;
    open.desk = item.desk;
    const auto channel = channelFromName(item.channel);
    open.channel = channel && *channel != Channel::Voice ? *channel : Channel::WhatsApp;
    return view.openCase(open, user);
}

Result<OutboxId> sendTo(storage::Database& database, const Clock& clock, const Outgoing& outgoing)
{
    if (const QString why = telling(outgoing.openCase, outgoing.text); !why.isEmpty())
        return failure(QStringLiteral("right_party"), why);
    TRATO_TRY(const SendAnswer answer, queueMessage(database, clock, outgoing));
    if (answer.queued)
        return answer.ids.front(); // one: no files go with it
    const compliance::RuleOutcome* const denial = answer.verdict.denial();
    return failure(denial ? denial->rule : QStringLiteral("refused"),
        denial ? denial->reason() : HandWords::tr("The rules do not allow it."));
}

macros::Hands deskHands(const OpenCase& shown)
{
    macros::Hands hands;
    hands.look = [shown](storage::Database& database, const Clock& clock, const queue::WorkItem& item,
                     const QString& user) { return lookAt(database, clock, item, user, shown); };
    hands.send = [](storage::Database& database, const Clock& clock, const macros::CaseFacts& facts,
                     const QString& user, const macros::Letter& letter) {
        return sendTo(database, clock,
            {.openCase = openCaseOf(facts),
                .user = user,
                .text = letter.text,
                .purpose = {},
                .key = letter.key,
                .reason = letter.reason});
    };
    hands.recall = [shown](storage::Database& database, const Clock& clock, OutboxId id,
                       const QString& user) -> Result<bool> {
        TRATO_TRY(const TakenBack back, takeBack(database, clock, {id}, shown, user, TakeBackTo::Nothing));
        return !back.ids.empty();
    };
    hands.note = [](storage::Database& database, const Clock& clock, const macros::CaseFacts& facts,
                     const QString& user, const QString& text) {
        return addNote(database, clock, {facts.debtor, user, text});
    };
    hands.terms = termsFor;
    return hands;
}

} // namespace trato::workstation
