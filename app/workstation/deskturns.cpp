// Whose turn it is on the negotiator's desk: asked for, given, kept while somebody is there, lost to silence.

#include "app/workstation/casemoves.h"
#include "app/workstation/casepage.h"
#include "app/workstation/casepresence.h"
#include "app/workstation/deskstatus.h"
#include "app/workstation/macrodesk.h"
#include "app/workstation/negotiatordesk.h"
#include "queue/baton.h"
#include "queue/desks.h"
#include "queue/moves.h"
#include "queue/workqueue.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/format/brazil.h"
#include "ui/queue/queuecolumn.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>

namespace trato::workstation {

using namespace ui;

void NegotiatorDesk::connectCase()
{
    connect(m_case, &CasePage::caseKnown, this, &NegotiatorDesk::caseKnown);
    connect(m_case, &CasePage::typing, m_presence, &CasePresence::noteTyping);
    connect(m_case, &CasePage::typing, this, &NegotiatorDesk::takeByWriting);
    connect(m_presence, &CasePresence::others, m_case, &CasePage::setOthers);
    connect(m_moves, &CaseMoves::caseLeft, this, &NegotiatorDesk::caseLeft);
    connect(m_moves, &CaseMoves::caseTaken, this, [this](const QueueRow& row) { open(row, true); });
    connect(m_moves, &CaseMoves::nextWanted, this, [this] {
        if (m_context.agent.activity() != AgentActivity::Paused)
            m_context.actions.trigger(QStringLiteral("queue.next"));
    });
    connect(m_moves, &CaseMoves::caseChanged, m_status, &DeskStatus::refresh);
    connect(m_case, &CasePage::acted, m_macros, &MacroDesk::record);
    connect(m_case, &CasePage::acted, this, [this](DebtorId, const macros::Step& step) {
        if (std::holds_alternative<macros::AgreementStep>(step))
            m_queue->say(tr("The deal is closed"), QStringLiteral("deal.cancel"));
    });
    connect(m_case, &CasePage::actedByHand, m_macros, &MacroDesk::passOver);
    connect(m_moves, &CaseMoves::acted, m_macros, &MacroDesk::record);
    connect(m_macros, &MacroDesk::caseLeft, this, &NegotiatorDesk::caseLeft);
    connect(m_macros, &MacroDesk::caseTaken, this, [this](const QueueRow& row) { open(row, true); });
    connect(m_macros, &MacroDesk::caseChanged, m_case, &CasePage::refresh);
    m_heardOf = m_watched = m_context.clock.now();
    m_watch.start();
    qApp->installEventFilter(this);
}

/// The case goes back to the queue and the machine may act again; who asks for the turn gets it.
void NegotiatorDesk::giveBack()
{
    const OpenCase open = m_case->openCase();
    if (!open.mine)
        return;
    if (!m_case->turnAsker().isEmpty())
        return handOver();
    m_taken = {};
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, open, user = m_context.user](storage::Database& database, const JobToken&) {
            return open.item.isValid() ? queue::WorkQueue(database, *clock).release(open.item, user)
                                       : queue::Baton(database).release(open.debtor, user, clock->now());
        },
        [this, debtor = open.debtor](const Result<void>& released) {
            if (released)
                forget(debtor);
            else
                m_queue->say(released.error().message);
            m_queue->refresh();
        });
}

/// Who writes has the turn, also in a case that was opened by search: the machine waits from the first key on, until it
/// is given back or nobody has written for the length of a lease.
void NegotiatorDesk::takeByWriting()
{
    const OpenCase open = m_case->openCase();
    const Instant now = m_context.clock.now();
    const bool fresh = m_taken.debtor == open.debtor && now - m_taken.at < queue::WorkQueue::lease() / 3;
    const bool kept = open.mine && open.item.isValid(); // by its own lease
    if (!open.debtor.isValid() || kept || !m_case->turnHolder().isEmpty() || fresh)
        return;
    m_taken = {open.debtor, now};
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, open, user = m_context.user, now](storage::Database& database, const JobToken&) -> Result<void> {
            if (open.item.isValid())
                return queue::WorkQueue(database, *clock).extend(open.item, user);
            return queue::Baton(database).take(open.debtor, queue::HolderKind::Human, user, QStringLiteral("writing"),
                now, now + queue::WorkQueue::lease());
        },
        [this, mine = open.mine](const Result<void>& taken) {
            if (!taken)
                m_taken = {};
            if (!taken || !mine)
                m_case->refresh();
        });
}

void NegotiatorDesk::askTurn()
{
    m_presence->setAsking(!m_presence->isAsking());
    m_case->setAsking(m_presence->isAsking());
}

void NegotiatorDesk::handOver()
{
    const OpenCase open = m_case->openCase();
    const QString asker = m_case->turnAsker();
    if (!open.mine || !open.item.isValid() || asker.isEmpty())
        return;
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, item = open.item, user = m_context.user, asker](
            storage::Database& database, const JobToken&) -> Result<void> {
            TRATO_CHECK(queue::Moves(database, *clock).handOver(item, user, asker));
            return {};
        },
        [this, asker](const Result<void>& given) {
            m_queue->say(given ? tr("%1 has the turn now").arg(asker) : given.error().message);
            m_case->refresh();
        });
}

/// Whose turn it is may have changed while the case was open.
void NegotiatorDesk::caseKnown(const OpenCase& openCase)
{
    bool turned = false;
    for (Kept& kept : m_open) {
        if (kept.openCase.debtor != openCase.debtor)
            continue;
        turned = kept.openCase.mine != openCase.mine;
        kept.openCase = openCase;
    }
    if (openCase.mine && m_presence->isAsking()) {
        m_presence->setAsking(false);
        m_case->setAsking(false);
    }
    m_moves->showActions();
    m_macros->showActions();
    if (turned)
        showState(false);
}

/// A key or a click: somebody is there. Who comes back after a long silence is told what went back to the queue.
void NegotiatorDesk::noteActivity()
{
    watchClock();
    const Instant before = std::exchange(m_heardOf, m_context.clock.now());
    if (isSilent())
        comeBack(before);
    m_silence = {};
}

/// A clock that is put ahead, or a machine that slept, is not silence: a step counts no more than a look's distance,
/// and what is held is said again before anybody judges by the new time.
void NegotiatorDesk::watchClock()
{
    const std::chrono::microseconds longest = queue::WorkQueue::lease() / 3;
    const Instant now = m_context.clock.now();
    const std::chrono::microseconds step = now - std::exchange(m_watched, now);
    m_silence += std::clamp(step, std::chrono::microseconds(0), longest);
    if (step > longest)
        comeBack(m_heardOf);
}

bool NegotiatorDesk::isSilent() const { return m_silence > queue::Desks::standard().work().silence; }

/// Nothing of who is silent.
std::vector<WorkItemId> NegotiatorDesk::heldItems() const
{
    std::vector<WorkItemId> items;
    for (const Kept& kept : m_open) {
        if (kept.openCase.mine && kept.openCase.item.isValid() && !isSilent())
            items.push_back(kept.openCase.item);
    }
    return items;
}

namespace {

/// One that somebody else closed or took is theirs; the header says so at its next look.
Result<void> extendAll(
    storage::Database& database, const Clock& clock, const std::vector<WorkItemId>& items, const QString& user)
{
    for (const WorkItemId item : items) {
        const auto extended = queue::WorkQueue(database, clock).extend(item, user);
        if (!extended && extended.error().code == QStringLiteral("database_unavailable"))
            return Failure(extended.error());
    }
    return {};
}

} // namespace

void NegotiatorDesk::comeBack(Instant since)
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, since, items = heldItems(), user = m_context.user](
            storage::Database& database, const JobToken&) -> Result<std::vector<queue::ReturnedCase>> {
            TRATO_CHECK(extendAll(database, *clock, items, user));
            TRATO_CHECK(queue::WorkQueue(database, *clock).returnExpired());
            return queue::Moves(database, *clock).returnedFrom(user, since);
        },
        [this](const Result<std::vector<queue::ReturnedCase>>& gone) {
            if (!gone || gone->empty())
                return;
            const queue::ReturnedCase& last = gone->back();
            m_queue->say(tr("%1 went back to the queue at %2: no sign of you", nullptr)
                             .arg(last.name, format::time(last.at.in(deskZone()).time())));
            m_case->refresh();
        });
}

/// Whoever works on a case longer than a lease keeps it as long as the desk is open.
void NegotiatorDesk::keepLeases()
{
    const std::vector<WorkItemId> items = heldItems();
    if (items.empty())
        return;
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, items, user = m_context.user](
            storage::Database& database, const JobToken&) { return extendAll(database, *clock, items, user); },
        [](const Result<void>&) {});
}

} // namespace trato::workstation
