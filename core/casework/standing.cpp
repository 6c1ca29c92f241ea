#include "casework/standing.h"

#include "base/channel.h"
#include "casework/effects.h"
#include "casework/words.h"
#include "debts/holds.h"
#include "parties/debtors.h"
#include "queue/baton.h"
#include "queue/dispositions.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::casework {

namespace {

using storage::Row;

/// What the statement knows; the rest is asked of the stores that own it.
struct Facts {
    bool open = false;
    bool hasContracts = false;
    QString askedAgreement;
    Instant askedAt;
    QString agreement;
    QDate agreementDue;
    Instant agreementAt;
    QDate promiseDue;
    Instant promiseAt;
    Instant leavesAt;
    Instant stepAt;
    QString step;
    bool cadenceOver = false;
    QString nextStep;
    std::vector<queue::WorkItem> items;
    std::vector<debts::Hold> holds;
    std::optional<queue::BatonHolder> baton;
};

Facts factsFrom(const Row& row)
{
    Facts facts;
    facts.open = row.integer("open_instalments") > 0;
    facts.hasContracts = row.integer("contracts") > 0;
    facts.askedAgreement = row.text("asked_agreement");
    facts.askedAt = row.instant("asked_at");
    facts.agreement = row.text("agreement");
    facts.agreementDue = row.date("agreement_due");
    facts.agreementAt = row.instant("agreement_at");
    facts.promiseDue = row.date("promise_due");
    facts.promiseAt = row.instant("promise_at");
    facts.leavesAt = row.instant("leaves_at");
    facts.stepAt = row.instant("step_at");
    facts.step = row.text("step");
    facts.cadenceOver = row.flag("cadence_over");
    facts.nextStep = row.text("next_step");
    return facts;
}

QString deskWord(const QString& desk)
{
    if (desk == QStringLiteral("care"))
        return Words::tr("care");
    if (desk == QStringLiteral("supervisor"))
        return Words::tr("the supervisor");
    if (desk == QStringLiteral("approvals"))
        return Words::tr("the supervisor, to approve");
    if (desk == QStringLiteral("payments"))
        return Words::tr("payments");
    if (desk == QStringLiteral("identification"))
        return Words::tr("identification");
    return Words::tr("negotiation");
}

QString actorWord(const Row& row)
{
    const QString kind = row.text("actor_kind");
    if (kind == QStringLiteral("debtor"))
        return Words::tr("the debtor");
    if (kind == QStringLiteral("third_party"))
        return Words::tr("a third party");
    if (kind == QStringLiteral("human"))
        return row.text("actor");
    return Words::tr("the machine");
}

void tellLast(Standing& standing, const Row& row)
{
    standing.lastAt = row.instant("at");
    standing.lastKind = row.text("kind");
    const auto channel = channelFromName(row.text("channel"));
    if (!channel)
        standing.last = row.text("text").section(u'\n', 0, 0).left(160);
    else if (row.text("direction") == QStringLiteral("in"))
        standing.last = Words::tr("%1 wrote by %2").arg(actorWord(row), channelWord(*channel));
    else if (standing.lastKind == QStringLiteral("call"))
        standing.last = Words::tr("%1 called").arg(actorWord(row));
    else
        standing.last = Words::tr("%1 wrote to them by %2").arg(actorWord(row), channelWord(*channel));
    if (standing.last.isEmpty())
        standing.last = actorWord(row);
}

void owned(Standing& standing, Turn turn, const QString& owner, const QString& pending, Instant since, Instant next)
{
    standing.turn = turn;
    standing.owner = owner;
    standing.pending = pending;
    standing.since = since;
    standing.next = next;
}

Instant endOf(QDate day) { return day.isValid() ? Instant::startOfDay(day.addDays(1), deskZone()) : Instant(); }

/// The most urgent item: care, then supervisor and approvals, then the others as they came.
const queue::WorkItem* mostUrgent(const std::vector<queue::WorkItem>& items)
{
    const auto rank = [](const queue::WorkItem& item) {
        return item.desk == QStringLiteral("care")         ? 0
               : item.state == queue::WorkState::Claimed   ? 1
               : item.desk == QStringLiteral("supervisor") ? 2
               : item.desk == QStringLiteral("approvals")  ? 3
               : item.state == queue::WorkState::Snoozed   ? 5
                                                           : 4;
    };
    const auto first = std::min_element(items.begin(), items.end(),
        [&](const queue::WorkItem& left, const queue::WorkItem& right) { return rank(left) < rank(right); });
    return first == items.end() ? nullptr : &*first;
}

bool tellWork(Standing& standing, const Facts& facts)
{
    const queue::WorkItem* const item = mostUrgent(facts.items);
    if (item == nullptr)
        return false;
    const QString what = item->summary.isEmpty() ? Words::tr("to be worked on") : item->summary.left(160);
    if (item->state == queue::WorkState::Claimed)
        owned(standing, Turn::Person, item->holder, what, item->updatedAt, item->dueAt);
    else if (item->state == queue::WorkState::Snoozed)
        owned(standing, Turn::Desk, deskWord(item->desk),
            Words::tr("comes back on %1").arg(weekdayAndTime(item->snoozedUntil)), item->updatedAt, item->snoozedUntil);
    else
        owned(standing, Turn::Desk, deskWord(item->desk), what, item->createdAt, item->dueAt);
    return true;
}

void tellTurn(Standing& standing, const Facts& facts)
{
    if (tellWork(standing, facts))
        return;
    if (facts.baton && facts.baton->kind == queue::HolderKind::Human)
        return owned(standing, Turn::Person, facts.baton->holder, Words::tr("has the turn"), facts.baton->since,
            facts.baton->until);
    if (!facts.askedAgreement.isEmpty())
        return owned(standing, Turn::Desk, deskWord(QStringLiteral("approvals")),
            Words::tr("agreement %1 waits for approval").arg(facts.askedAgreement), facts.askedAt, {});
    if (!facts.open && facts.agreement.isEmpty())
        return owned(standing, Turn::Over, Words::tr("nobody"),
            facts.hasContracts ? Words::tr("nothing is open") : Words::tr("owes nothing here"), {}, {});
    if (!facts.holds.empty())
        return owned(standing, Turn::StandsStill, facts.holds.front().placedBy, Words::tr("collection stands still"),
            facts.holds.front().since, facts.holds.front().until);
    if (!facts.leavesAt.isNever())
        return owned(standing, Turn::Machine, Words::tr("the machine"), Words::tr("a message is about to leave"), {},
            facts.leavesAt);
    if (!facts.agreement.isEmpty())
        return owned(standing, Turn::TheyPay, Words::tr("the debtor"),
            Words::tr("pays the agreement %1 until %2").arg(facts.agreement, dayMonth(facts.agreementDue)),
            facts.agreementAt, endOf(facts.agreementDue));
    if (facts.promiseDue.isValid())
        return owned(standing, Turn::TheyPay, Words::tr("the debtor"),
            Words::tr("promised to pay by %1").arg(dayMonth(facts.promiseDue)), facts.promiseAt,
            endOf(facts.promiseDue));
    const bool silent = facts.baton && facts.baton->kind == queue::HolderKind::Nobody;
    if (!facts.stepAt.isNever() && !silent)
        return owned(standing, Turn::Machine, Words::tr("the machine"),
            facts.step.isEmpty() ? Words::tr("begins the cadence")
                                 : Words::tr("step %1 of the cadence").arg(facts.step),
            {}, facts.stepAt);
    owned(standing, Turn::Nobody, Words::tr("nobody"),
        facts.cadenceOver ? Words::tr("the cadence is over: somebody has to look")
                          : Words::tr("nothing is planned: somebody has to look"),
        standing.lastAt, {});
}

} // namespace

Result<Standing> Standing::load(storage::Database& database, DebtorId debtor, Instant now)
{
    TRATO_CHECK(parties::Debtors(database).byId(debtor));
    const ManualClock clock(now);
    Standing standing;
    TRATO_CHECK(database.each(
        QStringLiteral("casework/last_line"), {{":debtor", debtor}}, [&](const Row& row) { tellLast(standing, row); }));
    TRATO_TRY(auto found, database.one(QStringLiteral("casework/standing"), {{":debtor", debtor}}, &factsFrom));
    Facts facts = found.value_or(Facts());
    TRATO_TRY(facts.items, queue::WorkQueue(database, clock).ofDebtor(debtor));
    TRATO_TRY(facts.holds, debts::Holds(database).active(debtor, now));
    TRATO_TRY(facts.baton, queue::Baton(database).holder(debtor, now));
    tellTurn(standing, facts);
    if (standing.turn != Turn::Over)
        standing.nextStep = queue::Dispositions::standard().shownNextStep(facts.nextStep);
    return standing;
}

} // namespace trato::casework
