#include "app/workstation/negotiatordesk.h"

#include "app/workstation/casepage.h"
#include "base/text.h"
#include "parties/debtors.h"
#include "queue/workqueue.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/queue/queuecolumn.h"
#include "ui/widgets/casetabs.h"

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
    open.name = row.name;
    open.company = row.company;
    open.firstName = text::addressedAs(row.name, row.company ? text::NameOf::Company : text::NameOf::Person);
    open.care = row.isCare();
    open.rightParty = row.rightParty;
    open.mine = mine;
    const auto channel = channelFromName(row.channel);
    open.channel = channel && *channel != Channel::Voice ? *channel : Channel::WhatsApp;
    return open;
}

} // namespace

NegotiatorDesk::NegotiatorDesk(const DeskContext& context, QObject* parent) : Desk(parent), m_context(context)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_case && m_case->openCase().debtor.isValid())
            m_case->refresh();
    });
    connect(&m_context.feed, &LiveFeed::changed, this, &NegotiatorDesk::changed);
}

QWidget* NegotiatorDesk::page()
{
    if (m_page)
        return m_page;
    m_page = new QWidget;
    m_queue = new QueueColumn(m_context);
    m_queue->setFixedWidth(m_context.look.metrics().queueColumn());
    m_queue->setStrongEdges(Qt::RightEdge);
    m_case = new CasePage(m_context);
    auto* layout = new QHBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_queue);
    layout->addWidget(m_case, 1);
    connect(m_queue, &QueueColumn::caseChosen, this, &NegotiatorDesk::open);
    connect(m_queue, &QueueColumn::badgeChanged, this, &Desk::badgeChanged);
    connect(m_case, &CasePage::wrappedUp, this, &NegotiatorDesk::wrappedUp);
    connect(m_case, &CasePage::wrapUpOpened, this, &NegotiatorDesk::showState);
    connect(m_case, &CasePage::caseChanged, m_queue, &QueueColumn::refresh);
    connect(&m_context.look, &Look::changed, m_queue, [this] { m_queue->setFixedWidth(m_context.look.metrics().queueColumn()); });
    m_queue->refresh();
    return m_page;
}

QWidget* NegotiatorDesk::topBarWidget()
{
    if (!m_top) {
        m_top = new QWidget;
        m_tabs = new CaseTabs(m_context.look);
        auto* layout = new QHBoxLayout(m_top);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_tabs);
        layout->addStretch(1);
        connect(m_tabs, &CaseTabs::chosen, this, [this](DebtorId debtor) {
            for (const OpenCase& one : m_open) {
                if (one.debtor == debtor)
                    openCase(one);
            }
        });
        connect(m_tabs, &CaseTabs::closeRequested, this, [this](DebtorId debtor) {
            std::erase_if(m_open, [debtor](const OpenCase& one) { return one.debtor == debtor; });
            showTabs();
        });
    }
    return m_top;
}

void NegotiatorDesk::registerActions(ActionRegistry& actions)
{
    page();
    m_queue->registerActions();
    m_case->registerActions();
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    actions.setPath(tr("From one case to the next, 8 strokes:"),
        {{{id("queue.next")}, tr("takes it")}, {{id("panel.negotiation"), id("deal.offer3"), id("composer.send")}, tr("offer sent")},
            {{id("deal.close")}, tr("accepted, opens the Pix")}, {{id("payment.send")}, tr("Pix sent")},
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
        [debtor, now = m_context.clock.now()](storage::Database& database, const JobToken&) -> Result<Found> {
            TRATO_TRY(const QueueRows queue, loadQueue(database, now));
            TRATO_TRY(const parties::Debtor known, parties::Debtors(database).byId(debtor));
            const auto row = std::find_if(queue.rows.begin(), queue.rows.end(), [&](const QueueRow& one) { return one.debtor == debtor; });
            return Found{row == queue.rows.end() ? std::nullopt : std::optional(*row), known.name,
                known.kind == parties::DebtorKind::Company};
        },
        [this, debtor](const Result<Found>& found) {
            if (!found)
                return;
            if (found->row)
                return open(*found->row, false);
            OpenCase bare;
            bare.debtor = debtor;
            bare.name = found->name;
            bare.company = found->company;
            bare.firstName = text::addressedAs(found->name, found->company ? text::NameOf::Company : text::NameOf::Person);
            openCase(bare);
        });
    return true;
}

/// A row that is opened is taken: nobody else works on it meanwhile.
void NegotiatorDesk::claimAndOpen(const QueueRow& row)
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, item = row.item, user = m_context.user](storage::Database& database, const JobToken&) {
            return queue::WorkQueue(database, *clock).claim(item, user);
        },
        [this, row](const Result<queue::WorkItem>& item) { openCase(caseOf(row, item.has_value())); });
}

void NegotiatorDesk::openCase(const OpenCase& openCase)
{
    const auto known = std::find_if(m_open.begin(), m_open.end(), [&](const OpenCase& one) { return one.debtor == openCase.debtor; });
    if (known == m_open.end())
        m_open.push_back(openCase);
    else
        *known = openCase;
    m_case->showCase(openCase);
    m_queue->markOpen(openCase.debtor);
    m_queue->refresh();
    Q_EMIT caseNameChanged(openCase.name);
    showTabs();
    showState();
    m_case->takeFocus();
}

void NegotiatorDesk::showTabs()
{
    if (!m_tabs)
        return;
    std::vector<CaseTab> tabs;
    const DebtorId current = m_case->openCase().debtor;
    for (const OpenCase& one : m_open)
        tabs.push_back({one.debtor, one.name, one.care ? CaseMark::Care : one.debtor == current ? CaseMark::Talking : CaseMark::Idle, false});
    m_tabs->setTabs(std::move(tabs));
    m_tabs->setCurrent(current);
}

void NegotiatorDesk::showState()
{
    const bool open = m_case->openCase().debtor.isValid() && m_case->openCase().mine;
    m_context.agent.set(m_case->isWrappingUp() ? AgentActivity::WrappingUp : open ? AgentActivity::Talking : AgentActivity::Ready);
    m_context.agent.setTimed(!m_case->openCase().care);
}

void NegotiatorDesk::wrappedUp(bool next)
{
    const DebtorId done = m_case->openCase().debtor;
    std::erase_if(m_open, [done](const OpenCase& one) { return one.debtor == done; });
    showTabs();
    m_context.agent.set(AgentActivity::Ready);
    m_queue->refresh();
    if (next)
        m_context.actions.trigger(QStringLiteral("queue.next"));
    else
        m_case->refresh();
}

void NegotiatorDesk::changed(const QString&, DebtorId debtor)
{
    if (m_case && (!debtor.isValid() || debtor == m_case->openCase().debtor))
        m_settle.start();
}

std::vector<Scene> NegotiatorDesk::scenes()
{
    return {{QStringLiteral("desk"), [this](std::function<void()> ready) { prepareScene(QueueTab::Mine, QStringLiteral("negotiation"), false, std::move(ready)); }},
        {QStringLiteral("payment"), [this](std::function<void()> ready) { prepareScene(QueueTab::Mine, QStringLiteral("payment"), false, std::move(ready)); }},
        {QStringLiteral("wrapup"), [this](std::function<void()> ready) { prepareScene(QueueTab::Mine, QStringLiteral("negotiation"), true, std::move(ready)); }},
        {QStringLiteral("care"), [this](std::function<void()> ready) { prepareScene(QueueTab::Care, QStringLiteral("negotiation"), false, std::move(ready)); }}};
}

/// Opens the first case of a tab as F8 does, then the panel or the sheet.
void NegotiatorDesk::prepareScene(QueueTab tab, const QString& panel, bool wrapUp, std::function<void()> ready)
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this, [clock](storage::Database& database, const JobToken&) { return loadQueue(database, clock->now()); },
        [this, tab, panel, wrapUp, ready = std::move(ready)](const Result<QueueRows>& rows) {
            const auto shown = rows ? rows->of(tab, m_context.user, m_context.clock.now()) : std::vector<QueueRow>();
            m_queue->setTab(tab);
            if (!shown.empty())
                open(shown.front(), shown.front().holder == m_context.user);
            m_case->openPanel(panel);
            if (wrapUp)
                QTimer::singleShot(400ms, m_case, [this] { m_case->openWrapUp(); });
            QTimer::singleShot(1200ms, this, ready);
        });
}

} // namespace trato::workstation
