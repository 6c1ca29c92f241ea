#include "casework/casework.h"

#include "calendar/businessdays.h"
#include "casework/effects.h"
#include "casework/words.h"
#include "money/reais.h"
#include "negotiation/promises.h"
#include "storage/database.h"

namespace trato::casework {

using channels::Outbox;
using negotiation::Promises;

namespace {

Outbox::Recall recallForPromise(DebtorId debtor)
{
    return {.debtor = debtor, .purposes = {QStringLiteral("collection")}, .reason = Words::tr("they promised to pay")};
}

negotiation::PromiseRequest requestOf(const CaseInHand& hand, const PromiseAct& act)
{
    return {.debtor = hand.debtor, .amount = act.amount, .due = act.due, .actor = hand.actor};
}

QString lineOf(const PromiseAct& act)
{
    return act.amount ? Words::tr("Promise: %1 for %2").arg(reais(*act.amount), dayMonth(act.due))
                      : Words::tr("Promise: for %1").arg(dayMonth(act.due));
}

} // namespace

Result<QStringList> Casework::preview(const CaseInHand& hand, const PromiseAct& act) const
{
    Promises promises(m_database, m_clock);
    TRATO_CHECK(promises.check(requestOf(hand, act)));
    TRATO_TRY(const auto known, promises.ofDebtor(hand.debtor));
    QStringList effects;
    for (const negotiation::Promise& promise : known) {
        if (promise.state == negotiation::PromiseState::Open && !promise.contract)
            effects.append(Words::tr("Takes the place of the promise for %1.").arg(dayMonth(promise.due)));
    }
    const QDate payable = calendar::BusinessDays::standard().nextBusinessDay(act.due);
    effects.append(Words::tr("Collection waits until %1.").arg(weekday(act.due)));
    TRATO_TRY(const QStringList taken, recalled(recallForPromise(hand.debtor)));
    effects.append(taken);
    if (act.due > m_clock.today().addDays(1))
        effects.append(Words::tr("A reminder goes out on the eve, %1.").arg(weekday(act.due.addDays(-1))));
    effects.append(Words::tr("Without money by the end of %1 the case comes back to the queue.")
                       .arg(weekday(payable.addDays(Promises::graceDays))));
    return effects;
}

Result<QStringList> Casework::perform(const CaseInHand& hand, const PromiseAct& act)
{
    TRATO_TRY(QStringList effects, preview(hand, act));
    const auto done = m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(Promises(m_database, m_clock).make(requestOf(hand, act)));
        TRATO_CHECK(Outbox(m_database).recall(recallForPromise(hand.debtor), m_clock.now()));
        return note(hand, "promise", lineOf(act), {{QStringLiteral("due"), act.due.toString(Qt::ISODate)}});
    });
    TRATO_CHECK(done);
    return effects;
}

} // namespace trato::casework
