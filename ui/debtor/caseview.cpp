#include "ui/debtor/caseview.h"

#include "base/text.h"
#include "compliance/caps.h"
#include "debts/holds.h"
#include "queue/workqueue.h"
#include "storage/database.h"
#include "ui/format/brazil.h"

#include <algorithm>

namespace trato::ui {

using storage::Row;

namespace {

void readFacts(const Row& row, CaseView& view)
{
    view.contracts = row.number("contracts");
    view.promisesKept = row.number("kept");
    view.promisesBroken = row.number("broken");
    if (const QDate due = row.date("promise_due"); due.isValid()) {
        if (row.text("promise_state") == QStringLiteral("open"))
            view.promiseOpen = due;
        const qint64 cents = row.integer("promise_cents");
        view.lastPromise =
            (cents > 0 ? format::money(cents) + QStringLiteral(" em ") : QString()) + format::shortDate(due);
    }
    view.agreementNumber = row.text("agreement");
    view.agreementCount = row.number("agreement_count");
    view.agreementPaid = row.number("agreement_paid");
    view.agreementOpenCents = row.integer("agreement_open");
    view.agreementNextDue = row.date("agreement_next");
    view.nextStep = row.text("next_step");
    view.nextStepAt = row.instant("next_at");
    view.care = row.flag("care");
}

/// The item that the user holds, a care case before others; and what care cases, whoever holds them, are about.
Result<void> readItem(storage::Database& database, CaseView& view, const QString& user, Instant now)
{
    const ManualClock clock(now);
    TRATO_TRY(const auto items, queue::WorkQueue(database, clock).ofDebtor(view.debtor.id));
    for (const queue::WorkItem& item : items) {
        if (item.desk == QStringLiteral("care"))
            view.sensitivities += item.sensitivity;
        const bool held = item.state == queue::WorkState::Claimed && item.holder == user;
        if (!held || (view.item.isValid() && item.desk != QStringLiteral("care")))
            continue;
        view.item = item.id;
        view.desk = item.desk;
    }
    return {};
}

ChannelView channelView(
    const CaseView& view, const compliance::ContactFacts& facts, Channel channel, const QString& user, Instant now)
{
    ChannelView one{.channel = channel};
    compliance::Act act;
    act.debtor = view.debtor.id;
    act.channel = channel;
    act.at = now;
    if (const parties::ContactPoint* point = facts.target(act)) {
        one.handle = point->handle.value;
        one.lastInbound = facts.lastInboundAt(channel, point);
    }
    act.handle = one.handle;
    const compliance::Purpose purpose =
        facts.isTalking(act) ? compliance::Purpose::Service : facts.approachPurpose({}, now);
    one.windowUntil = facts.windowUntil(act);
    const bool freeText = channel != Channel::WhatsApp || one.windowUntil > now;
    act.purpose = view.care ? compliance::Purpose::Care : purpose;
    act.origin = compliance::Origin::Human;
    act.actor = user;
    act.content = freeText ? compliance::Content::FreeText : compliance::Content::Template;
    one.verdict = compliance::ContactPolicy::judge(act, facts);
    return one;
}

} // namespace

Result<CaseView> loadCase(storage::Database& database, DebtorId debtor, const QString& user, Instant now)
{
    CaseView view;
    TRATO_TRY(const auto facts, compliance::ContactFacts::load(database, debtor, now));
    view.debtor = facts.debtor;
    TRATO_TRY(view.balance, debts::Debts(database).balance(debtor, now.dateIn(deskZone())));
    TRATO_TRY(view.baton, queue::Baton(database).holder(debtor, now));
    TRATO_TRY(const auto stopped, database.one(QStringLiteral("agents/answers_stopped"), {{":debtor", debtor}},
                                      [](const Row& row) { return row.flag("stopped"); }));
    view.stopped = stopped.value_or(false);
    view.held =
        std::any_of(facts.holds.begin(), facts.holds.end(), [&](const debts::Hold& hold) { return hold.stands(now); });
    TRATO_CHECK(database.each(
        QStringLiteral("debts/case_facts"), {{":debtor", debtor}}, [&](const Row& row) { readFacts(row, view); }));
    TRATO_CHECK(readItem(database, view, user, now));
    for (const compliance::CapState& cap :
        compliance::Caps::standard().states({.facts = facts, .at = now}, deskZone())) {
        if (!cap.cap->preset.isEmpty() || cap.cap->window != compliance::Cap::Window::Week ||
            !cap.cap->channels.empty())
            continue;
        view.contactsThisWeek = cap.made;
        view.weekLimit = cap.cap->limit;
    }
    for (const Channel channel :
        {Channel::WhatsApp, Channel::Voice, Channel::Email, Channel::Sms, Channel::Rcs, Channel::Portal})
        view.channels.push_back(channelView(view, facts, channel, user, now));
    return view;
}

OpenCase CaseView::openCase(const OpenCase& before, const QString& user) const
{
    OpenCase open = before;
    open.debtor = debtor.id;
    open.name = debtor.name;
    open.company = debtor.kind == parties::DebtorKind::Company;
    open.firstName = text::addressedAs(debtor.name, open.company ? text::NameOf::Company : text::NameOf::Person);
    open.rightParty = debtor.isRightPartyConfirmed();
    open.care = care;
    open.sensitivities = sensitivities;
    open.mine = baton && baton->kind == queue::HolderKind::Human && baton->holder == user;
    open.free = !baton || baton->kind != queue::HolderKind::Human;
    open.item = item.isValid() ? item : before.item;
    open.desk = item.isValid() ? desk : before.desk;
    for (const ChannelView& one : channels) {
        if (one.channel == open.channel && (open.handle.isEmpty() || before.debtor != debtor.id))
            open.handle = one.handle;
    }
    return open;
}

} // namespace trato::ui
