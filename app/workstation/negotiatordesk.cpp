#include "app/workstation/negotiatordesk.h"

#include "app/workstation/casemoves.h"
#include "app/workstation/casepage.h"
#include "app/workstation/casepresence.h"
#include "app/workstation/deskstatus.h"
#include "app/workstation/macrodesk.h"
#include "base/text.h"
#include "parties/debtors.h"
#include "queue/desks.h"
#include "queue/moves.h"
#include "queue/presence.h"
#include "queue/workqueue.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/format/brazil.h"
#include "ui/queue/queuecolumn.h"
#include "ui/widgets/casetabs.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <optional>

namespace trato::workstation {

using namespace ui;
using namespace std::chrono_literals;

namespace {

OpenCase caseOf(const QueueRow& row, bool mine)
{
    OpenCase open;
    open.debtor = row.debtor;
    open.item = row.item;
    open.desk = row.desk;
    open.name = row.name;
    open.firstName = text::addressedAs(row.name, row.company ? text::NameOf::Company : text::NameOf::Person);
    open.company = row.company;
    open.care = row.isCare();
    open.rightParty = row.rightParty;
    open.mine = mine;
    const auto channel = channelFromName(row.channel);
    open.channel = channel && *channel != Channel::Voice ? *channel : Channel::WhatsApp;
    return open;
}

QString nameOf(AgentActivity activity)
{
    switch (activity) {
    case AgentActivity::Ready: return QStringLiteral("ready");
    case AgentActivity::Talking: return QStringLiteral("talking");
    case AgentActivity::Paused: return QStringLiteral("paused");
    case AgentActivity::WrappingUp: return QStringLiteral("wrapping_up");
    }
    Q_UNREACHABLE();
}

} // namespace

NegotiatorDesk::NegotiatorDesk(const DeskContext& context, QObject* parent)
    : Desk(parent)
    , m_context(context)
{
    connect(&m_settle, &Pacer::due, this, [this] {
        if (m_case && m_case->openCase().debtor.isValid())
            m_case->refresh();
    });
    m_lease.setInterval(queue::WorkQueue::lease() / 3);
    connect(&m_lease, &QTimer::timeout, this, &NegotiatorDesk::keepLeases);
    m_lease.start();
    m_watch.setInterval(std::chrono::seconds(1));
    connect(&m_watch, &QTimer::timeout, this, &NegotiatorDesk::watchClock);
    connect(&m_context.feed, &LiveFeed::changed, this, &NegotiatorDesk::changed);
    connect(&m_context.agent, &AgentState::changed, this, [this] { m_state.say(); });
    connect(&m_context.feed, &LiveFeed::connectedChanged, this, [this](bool connected) {
        if (connected)
            m_state.say();
    });
}

void NegotiatorDesk::tellState()
{
    const AgentState& agent = m_context.agent;
    m_context.runner.run(
        this,
        [user = m_context.user, state = nameOf(agent.activity()), reason = agent.reason(), now = m_context.clock.now()](
            storage::Database& database, const JobToken&) {
            return queue::setDeskState(database, user, state, reason, now);
        },
        [this](const Result<void>& told) { m_state.told(told.has_value()); });
}

QWidget* NegotiatorDesk::page()
{
    if (m_page)
        return m_page;
    m_page = new QWidget;
    m_page->installEventFilter(this);
    m_queue = new QueueColumn(m_context);
    m_queue->setStrongEdges(Qt::RightEdge);
    m_case = new CasePage(m_context);
    m_status = new DeskStatus(m_context, this);
    m_presence = new CasePresence(m_context, this);
    m_moves = new CaseMoves(
        m_context, *m_queue, [this] { return m_case->openCase(); }, this);
    m_macros = new MacroDesk(
        m_context, *m_queue, [this] { return m_case->openCase(); }, this);
    connectCase();
    m_layout = new QHBoxLayout(m_page);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_queue);
    m_layout->addWidget(m_case, 1);
    connect(m_queue, &QueueColumn::caseChosen, this, &NegotiatorDesk::open);
    connect(m_queue, &QueueColumn::badgeChanged, this, &Desk::badgeChanged);
    connect(m_queue, &QueueColumn::drawerRequested, this, [this] { showQueueDrawer(true); });
    connect(m_queue, &QueueColumn::counted, m_status, &DeskStatus::setQueue);
    connect(m_case, &CasePage::wrappedUp, this, &NegotiatorDesk::wrappedUp);
    connect(m_case, &CasePage::wrapUpOpened, this, [this] {
        showState(false);
        showTabs();
    });
    connect(m_case, &CasePage::caseChanged, m_queue, &QueueColumn::refresh);
    connect(m_case, &CasePage::caseChanged, m_status, &DeskStatus::refresh);
    connect(m_case, &CasePage::caseLeft, this, &NegotiatorDesk::caseLeft);
    connect(m_case, &CasePage::caseRequested, this, &NegotiatorDesk::openDebtor);
    connect(m_status, &DeskStatus::draftsKnown, this, &NegotiatorDesk::draftsKnown);
    connect(&m_context.look, &Look::changed, m_queue, [this] {
        const bool drawn = m_queue->isVisible() && m_layout->indexOf(m_queue) < 0;
        QWidget* const focus =
            m_queue->isAncestorOf(m_page->window()->focusWidget()) ? m_queue->focusWidget() : nullptr;
        fold();
        if (drawn)
            showQueueDrawer(true);
        if (drawn && focus != nullptr)
            focus->setFocus(Qt::OtherFocusReason);
    });
    fold();
    m_queue->refresh();
    return m_page;
}

QWidget* NegotiatorDesk::topBarWidget()
{
    if (!m_top) {
        page();
        m_top = new QWidget;
        m_tabs = new CaseTabs(m_context.look);
        auto* layout = new QHBoxLayout(m_top);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_tabs);
        layout->addWidget(m_macros->makeIndicator());
        layout->addStretch(1);
        connect(m_tabs, &CaseTabs::chosen, this, [this](DebtorId debtor) {
            const auto kept = std::find_if(
                m_open.begin(), m_open.end(), [&](const Kept& one) { return one.openCase.debtor == debtor; });
            if (kept != m_open.end())
                openCase(OpenCase(kept->openCase));
        });
        connect(m_tabs, &CaseTabs::closeRequested, this, &NegotiatorDesk::forget);
    }
    return m_top;
}

void NegotiatorDesk::registerActions(ActionRegistry& actions)
{
    page();
    m_queue->registerActions();
    m_case->registerActions();
    m_moves->registerActions();
    m_macros->registerActions();
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    actions.add({.id = id("agent.pause"),
                    .text = tr("Break, and back"),
                    .sequence = Qt::Key_F9,
                    .group = tr("Case"),
                    .icon = Icon::Pause,
                    .onMoneyPath = true},
        this, [this] { togglePause(); });
    actions.add({.id = id("case.release"),
                    .text = tr("Give the turn back"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+V")),
                    .group = tr("Case"),
                    .icon = Icon::Baton},
        this, [this] { giveBack(); });
    actions.add({.id = id("case.ask_turn"),
                    .text = tr("Ask for the turn"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+A")),
                    .group = tr("Case"),
                    .icon = Icon::Baton},
        this, [this] { askTurn(); });
    actions.add({.id = id("case.hand_over"),
                    .text = tr("Give the turn to who asks"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+Y")),
                    .group = tr("Case"),
                    .icon = Icon::Baton},
        this, [this] { handOver(); });
    for (const char* turn : {"case.ask_turn", "case.hand_over"})
        actions.setEnabled(id(turn), false, tr("No case is open."));
    actions.add({.id = id("tabs.next"),
                    .text = tr("Next tab"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Tab")),
                    .group = tr("Move")},
        this, [this] { switchTab(1); });
    actions.add({.id = id("tabs.previous"),
                    .text = tr("Tab before"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+Tab")),
                    .group = tr("Move")},
        this, [this] { switchTab(-1); });
    actions.add({.id = id("tabs.close"),
                    .text = tr("Close the tab"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+W")),
                    .group = tr("Move")},
        this, [this] { forget(m_case->openCase().debtor); });
    actions.setPath(tr("From one case to the next, 9 strokes:"),
        {{{id("queue.next")}, tr("takes it")},
            {{id("panel.negotiation"), id("panel.item3"), id("composer.send")}, tr("offer sent")},
            {{id("deal.close"), id("closing.do")}, tr("accepted with its proof, opens the Pix")},
            {{id("payment.send")}, tr("Pix sent")},
            {{id("case.wrapup"), id("wrapup.next")}, tr("wrapped up, the next one comes")}});
}

void NegotiatorDesk::takeFocus()
{
    if (m_case && m_case->openCase().debtor.isValid())
        m_case->takeFocus();
    else if (m_queue)
        m_queue->takeFocus();
}

void NegotiatorDesk::open(const QueueRow& row, bool claimed)
{
    showQueueDrawer(false);
    if (claimed || row.holder == m_context.user)
        openCase(caseOf(row, true));
    else if (row.isHeldByOther(m_context.user))
        openCase(caseOf(row, false));
    else
        claimAndOpen(row);
}

/// From the palette: as the queue would open it, and without work of its own as it is.
bool NegotiatorDesk::openDebtor(DebtorId debtor)
{
    struct Found {
        std::optional<QueueRow> row;
        QString name;
        bool company = false;
    };
    m_context.runner.run(
        this,
        [debtor, user = m_context.user, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) -> Result<Found> {
            TRATO_TRY(auto row, queue::Listing(database, user, now).ofDebtor(debtor));
            TRATO_TRY(const parties::Debtor known, parties::Debtors(database).byId(debtor));
            return Found{std::move(row), known.name, known.kind == parties::DebtorKind::Company};
        },
        [this, debtor](const Result<Found>& found) {
            if (!found)
                return m_queue->say(found.error().message);
            if (found->row)
                return open(*found->row, false);
            OpenCase bare;
            bare.debtor = debtor;
            bare.name = found->name;
            bare.company = found->company;
            bare.firstName =
                text::addressedAs(found->name, found->company ? text::NameOf::Company : text::NameOf::Person);
            openCase(bare);
        });
    return true;
}

void NegotiatorDesk::openLine(DebtorId debtor, InteractionId line, Instant at)
{
    m_case->goToLine(debtor, line, at);
    if (m_case->openCase().debtor != debtor)
        openDebtor(debtor);
}

/// A row that is opened is taken: nobody else works on it meanwhile. A promise without work becomes work; a case taken
/// before better ones is kept for the supervisor.
void NegotiatorDesk::claimAndOpen(const QueueRow& row)
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, row, user = m_context.user](storage::Database& database, const JobToken&) -> Result<WorkItemId> {
            queue::WorkQueue queue(database, *clock);
            WorkItemId item = row.item;
            if (!item.isValid() && row.promiseDue.isValid()) {
                TRATO_TRY(item, queue.open({.debtor = row.debtor,
                                    .desk = QStringLiteral("negotiation"),
                                    .reason = QStringLiteral("promise_due")}));
            } else if (item.isValid()) {
                TRATO_CHECK(queue::Moves(database, *clock).notePick(item, user));
            }
            TRATO_TRY(const auto claimed, queue.claim(item, user));
            return claimed.id;
        },
        [this, row](const Result<WorkItemId>& item) {
            OpenCase opened = caseOf(row, item.has_value());
            if (item)
                opened.item = *item;
            openCase(opened);
        });
}

void NegotiatorDesk::openCase(const OpenCase& openCase)
{
    const auto known = std::find_if(
        m_open.begin(), m_open.end(), [&](const Kept& one) { return one.openCase.debtor == openCase.debtor; });
    const Instant since = known == m_open.end() ? m_context.clock.now() : known->since;
    if (known == m_open.end())
        m_open.push_back({openCase, since});
    else
        *known = {openCase, since, false, known->hasDraft};
    m_case->showCase(openCase);
    m_presence->setCase(openCase.debtor);
    m_moves->showActions();
    m_macros->showActions();
    m_queue->markOpen(openCase.debtor);
    m_queue->refresh();
    Q_EMIT caseNameChanged(openCase.name);
    m_status->setCase(openCase, since);
    showTabs();
    showState(true);
    m_case->takeFocus();
}

/// The tab closes; a case that is still the user's stays theirs and in the queue.
void NegotiatorDesk::forget(DebtorId debtor)
{
    const bool shown = debtor == m_case->openCase().debtor;
    std::erase_if(m_open, [debtor](const Kept& one) { return one.openCase.debtor == debtor; });
    if (shown && !m_open.empty())
        return openCase(OpenCase(m_open.back().openCase));
    if (shown) {
        m_case->showCase({});
        m_presence->setCase({});
        m_moves->showActions();
        m_macros->showActions();
        m_queue->markOpen({});
        m_status->setCase({}, m_context.clock.now());
        Q_EMIT caseNameChanged({});
    }
    showTabs();
    showState(false);
}

void NegotiatorDesk::caseLeft(DebtorId debtor)
{
    forget(debtor);
    m_context.agent.beginBreak();
    m_queue->refresh();
    m_status->refresh();
    takeFocus();
}

void NegotiatorDesk::switchTab(int step)
{
    if (!m_tabs || m_open.size() < 2)
        return;
    const DebtorId next = m_tabs->next(step);
    const auto kept =
        std::find_if(m_open.begin(), m_open.end(), [&](const Kept& one) { return one.openCase.debtor == next; });
    if (kept != m_open.end())
        openCase(OpenCase(kept->openCase));
}

void NegotiatorDesk::showTabs()
{
    if (!m_tabs)
        return;
    std::vector<CaseTab> tabs;
    const DebtorId current = m_case->openCase().debtor;
    for (const Kept& kept : m_open) {
        const OpenCase& one = kept.openCase;
        const bool shown = one.debtor == current;
        const CaseMark mark = one.care                 ? CaseMark::Care
                              : kept.fresh             ? CaseMark::NewMessage
                              : !shown                 ? CaseMark::Idle
                              : m_case->isWrappingUp() ? CaseMark::WrappingUp
                                                       : CaseMark::Talking;
        tabs.push_back({one.debtor, one.name, mark, kept.hasDraft});
    }
    m_tabs->setTabs(std::move(tabs));
    m_tabs->setCurrent(current);
}

void NegotiatorDesk::draftsKnown(const std::vector<queue::DeskDay::Draft>& drafts)
{
    bool different = false;
    for (Kept& kept : m_open) {
        const bool has = std::any_of(drafts.begin(), drafts.end(),
            [&](const queue::DeskDay::Draft& one) { return one.debtor == kept.openCase.debtor; });
        different |= has != kept.hasDraft;
        kept.hasDraft = has;
    }
    if (different)
        showTabs();
}

/// A break is ended by its key or by taking a case, not by what others do.
void NegotiatorDesk::showState(bool evenPaused)
{
    m_context.agent.setTimed(!m_case->openCase().care);
    if (m_context.agent.activity() == AgentActivity::Paused && !evenPaused)
        return;
    const bool open = m_case->openCase().debtor.isValid() && m_case->openCase().mine;
    m_context.agent.set(m_case->isWrappingUp() ? AgentActivity::WrappingUp
                        : open                 ? AgentActivity::Talking
                                               : AgentActivity::Ready);
}

/// A personal break is always free: it asks for nothing. During a case it begins after it, and at once when the key is
/// pressed again. Other reasons stand in the state's menu.
void NegotiatorDesk::togglePause()
{
    if (m_context.agent.activity() == AgentActivity::Paused)
        return showState(true);
    m_context.agent.askBreak(AgentState::personal());
}

void NegotiatorDesk::wrappedUp(DebtorId debtor, bool next)
{
    // Whoever went on to another case meanwhile stays there.
    const bool shown = debtor == m_case->openCase().debtor;
    if (!next)
        m_case->refresh();
    else
        forget(debtor);
    showState(false);
    const bool paused = m_context.agent.beginBreak();
    m_queue->refresh();
    m_status->refresh();
    if (next && shown && !paused)
        m_context.actions.trigger(QStringLiteral("queue.next"));
}

void NegotiatorDesk::changed(const QString& topic, DebtorId debtor)
{
    const bool here = m_case && (!debtor.isValid() || debtor == m_case->openCase().debtor);
    if (here && (topic.isEmpty() || topic == QStringLiteral("presence")))
        m_presence->look();
    if (topic == QStringLiteral("presence"))
        return;
    if (here)
        m_settle.request();
    if (topic != QStringLiteral("timeline") || !debtor.isValid() || (m_case && debtor == m_case->openCase().debtor))
        return;
    for (Kept& kept : m_open) {
        if (kept.openCase.debtor == debtor && !std::exchange(kept.fresh, true))
            showTabs();
    }
}

} // namespace trato::workstation
