#include "app/workstation/casepage.h"

#include "ui/approvals/requeststrip.h"
#include "ui/casework/callbackpanel.h"
#include "ui/casework/careguidepanel.h"
#include "ui/casework/carepanel.h"
#include "ui/casework/escalationpanel.h"
#include "ui/casework/packetpanel.h"
#include "ui/casework/promisepanel.h"
#include "ui/casework/refusalpanel.h"
#include "ui/composer/composer.h"
#include "ui/composer/localstore.h"
#include "ui/debtor/caseheader.h"
#include "ui/debtor/referencepanels.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/negotiation/negotiationpanel.h"
#include "ui/payments/paymentpanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/waiting.h"
#include "ui/wrapup/wrapupform.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace trato::workstation {

using namespace ui;

namespace {

/// What each panel's key is, where it stands, and how the key sheet calls it.
struct PanelKey {
    const char* id;
    Qt::Key key;
    bool tab; ///< beside the others; the rest is under "More"
};

constexpr std::array panelKeys{PanelKey{"negotiation", Qt::Key_F2, true}, PanelKey{"payment", Qt::Key_F3, true},
    PanelKey{"promise", Qt::Key_F4, true}, PanelKey{"callback", Qt::Key_F6, false},
    PanelKey{"escalation", Qt::Key_F7, false}, PanelKey{"packet", Qt::Key_F10, false},
    PanelKey{"no_contact", Qt::Key_F12, false}};

constexpr int itemCount = 9;

const PanelKey* keyOf(const QString& id)
{
    const auto found = std::find_if(
        panelKeys.begin(), panelKeys.end(), [&](const PanelKey& one) { return id == QLatin1StringView(one.id); });
    return found == panelKeys.end() ? nullptr : &*found;
}

} // namespace

CasePage::CasePage(const DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new CaseHeader(context))
    , m_timeline(new TimelineView(context))
    , m_turn(new Banner(context.look, Tone::Warn, Icon::Baton))
    , m_request(new RequestStrip(context))
    , m_turnDo(m_turn->addButton(tr("Ask for the turn")))
    , m_composer(new Composer(context))
    , m_wrapUp(new WrapUpForm(context))
    , m_foot(new QStackedWidget)
    , m_centre(new QStackedWidget)
    , m_tabs(new ChoiceBar(context.look, ChoiceKind::Underlined, tr("Task panels")))
    , m_more(new Button(context.look, tr("More"), ButtonKind::Quiet))
    , m_panels(new QStackedWidget)
    , m_reference(new ReferencePanels(context))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_centre->addWidget(buildNoCase());
    m_centre->addWidget(buildCentre());
    layout->addWidget(m_centre, 1);
    layout->addWidget(buildPanels());
    connect(m_header, &CaseHeader::caseLoaded, this, &CasePage::caseLoaded);
    connect(m_header, &CaseHeader::channelChosen, m_composer, &Composer::setChannel);
    connect(m_header, &CaseHeader::channelPicked, m_composer, &Composer::beginText);
    connect(m_header, &CaseHeader::channelChosen, this, [this](Channel channel, const QString& handle) {
        m_case.channel = channel;
        m_case.handle = handle;
        for (TaskPanel* panel : m_all)
            panel->showCase(m_case);
    });
    connect(m_reference, &ReferencePanels::caseChanged, this, &CasePage::refresh);
    connect(m_request, &RequestStrip::caseChanged, this, &CasePage::refresh);
    connect(m_composer, &Composer::sent, this, &CasePage::refresh);
    for (const QPlainTextEdit* edit : m_composer->findChildren<QPlainTextEdit*>())
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
            if (edit->hasFocus() && !edit->toPlainText().isEmpty())
                Q_EMIT typing();
        });
    connect(m_header, &CaseHeader::turnKnown, this, [this](const QString& holder, Instant since) {
        m_holder = holder;
        m_holderSince = since;
        showTurn();
    });
    connect(m_turnDo, &Button::clicked, this, [this] {
        m_context.actions.trigger(
            m_asker.isEmpty() ? QStringLiteral("case.ask_turn") : QStringLiteral("case.hand_over"));
    });
    connect(m_timeline, &TimelineView::resendRequested, this,
        [this](const QString& text, const std::vector<channels::Attachment>& files) {
            m_composer->sendText(text, QString(), files);
        });
    connect(m_timeline, &TimelineView::otherChannelRequested, this,
        [this](const QString& text, const std::vector<channels::Attachment>& files) {
            m_composer->insertText(text);
            m_composer->bringFiles(files);
            m_header->focusChannels();
        });
    connect(m_timeline, &TimelineView::caseRequested, this, &CasePage::caseRequested);
    connect(m_timeline, &TimelineView::localEditRequested, m_composer,
        [this](const QString& key) { m_composer->takeKept(key, true); });
    connect(m_timeline, &TimelineView::localCancelRequested, m_composer,
        [this](const QString& key) { m_composer->takeKept(key, false); });
    connect(m_composer, &Composer::keptChanged, this, &CasePage::showKept);
    connect(m_wrapUp, &WrapUpForm::saved, this, [this](DebtorId debtor, bool next) {
        if (debtor == m_case.debtor)
            closeWrapUp();
        Q_EMIT wrappedUp(debtor, next);
    });
    connect(m_wrapUp, &WrapUpForm::cancelled, this, &CasePage::closeWrapUp);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* to) { focusMoved(to); });
    connectActs();
}

QWidget* CasePage::buildCentre()
{
    m_foot->addWidget(m_composer);
    m_foot->addWidget(m_wrapUp);
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_wrapUp->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_request);
    layout->addWidget(m_timeline, 1);
    layout->addWidget(m_turn);
    layout->addWidget(m_foot);
    m_turn->setObjectName(QStringLiteral("turn"));
    m_turn->hide();
    return centre;
}

/// What is true, what comes next, one action: nothing of a case is shown while there is none.
QWidget* CasePage::buildNoCase()
{
    auto* ground = new Surface(m_context.look, Fill::Canvas);
    auto* empty = new EmptyState(m_context.look, Icon::Queue, Tone::Text3);
    empty->setTexts(tr("No case is open"), tr("F8 takes the next one, Enter opens the chosen row of the queue."));
    m_takeNext = empty->addButton(tr("Next case"));
    m_openQueue = empty->addButton(tr("Queue"));
    m_openQueue->hide();
    auto* layout = new QVBoxLayout(ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(empty);
    return ground;
}

QWidget* CasePage::buildPanels()
{
    auto* column = new Surface(m_context.look, Fill::Pane);
    m_column = column;
    column->setStrongEdges(Qt::LeftEdge);
    addPanel(new NegotiationPanel(m_context));
    addPanel(new PaymentPanel(m_context));
    addPanel(new PromisePanel(m_context));
    addPanel(new CallbackPanel(m_context));
    addPanel(new EscalationPanel(m_context));
    addPanel(new PacketPanel(m_context));
    addPanel(new RefusalPanel(m_context));
    addPanel(new CarePanel(m_context));
    m_guide = new CareGuidePanel(m_context);
    addPanel(m_guide);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(m_context.look.px(4), 0, m_context.look.px(8), 0);
    tabs->setSpacing(0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    tabs->addWidget(m_more);
    auto* menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMore(*menu); });
    m_more->setMenu(menu);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addWidget(m_panels, 1);
    layout->addWidget(m_reference);
    connect(m_tabs, &ChoiceBar::chosen, this, &CasePage::openPanel);
    return column;
}

void CasePage::addPanel(TaskPanel* panel)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    panel->setAutoFillBackground(false);
    panel->installEventFilter(this);
    m_panels->addWidget(scroll);
    m_all.push_back(panel);
    connect(panel, &TaskPanel::insertRequested, m_composer, &Composer::insertText);
    connect(panel, &TaskPanel::sendRequested, m_composer,
        [this](const QString& text, const QString& purpose) { m_composer->sendText(text, purpose); });
    connect(panel, &TaskPanel::panelRequested, this, [this](const QString& id) {
        openPanel(id);
        m_all[static_cast<size_t>(m_panels->currentIndex())]->prepare();
    });
    connect(panel, &TaskPanel::caseChanged, this, &CasePage::refresh);
    connect(panel, &TaskPanel::caseLeft, this, &CasePage::caseLeft);
}

void CasePage::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    registerPanels();
    actions.add({.id = QStringLiteral("case.wrapup"),
                    .text = tr("Wrap up"),
                    .sequence = Qt::Key_F5,
                    .group = tr("Case"),
                    .icon = Icon::Done,
                    .onMoneyPath = true},
        this, [this] { openWrapUp(); });
    actions.add({.id = QStringLiteral("panel.care"),
                    .text = tr("Care"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+C")),
                    .group = tr("Case"),
                    .icon = Icon::Care},
        this, [this] { openCare(); });
    actions.add({.id = QStringLiteral("panel.focus"),
                    .text = tr("Go to the panel"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+4")),
                    .group = tr("Move")},
        this, [this] { openPanel(currentPanel()); });
    actions.add({.id = QStringLiteral("panel.insert"),
                    .text = tr("What is on the table, into the message"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+I")),
                    .group = tr("Open panel"),
                    .icon = Icon::Enter},
        this, [this] { insertTable(); });
    for (int number = 1; number <= itemCount; ++number) {
        actions.add({.id = QStringLiteral("panel.item%1").arg(number),
                        .text = tr("Item %1 of the panel").arg(number),
                        .sequence = QKeySequence(QStringLiteral("Alt+%1").arg(number)),
                        .group = tr("Open panel")},
            this, [this, number] { chooseItem(number); });
    }
    for (TaskPanel* panel : m_all)
        panel->registerActions(actions);
    m_header->registerActions();
    m_request->registerActions();
    m_timeline->registerActions();
    m_composer->registerActions();
    m_wrapUp->registerActions(actions);
    m_reference->registerActions(actions);
    if (QAction* const next = actions.action(QStringLiteral("queue.next")))
        m_takeNext->follow(next);
    if (QAction* const queue = actions.action(QStringLiteral("queue.focus")))
        m_openQueue->follow(queue);
    showTabs();
    openPanel(m_all.front()->id());
    showCase({});
}

/// What needs a case stays listed without one, with the reason.
void CasePage::showActions()
{
    const bool open = m_case.debtor.isValid();
    for (const TaskPanel* panel : m_all) {
        if (keyOf(panel->id()) != nullptr)
            m_context.actions.setEnabled(panel->actionId(), open, tr("No case is open."));
    }
    for (const char* id : {"case.wrapup", "panel.care", "panel.focus", "panel.insert", "case.confirm", "case.channels"})
        m_context.actions.setEnabled(QLatin1StringView(id), open, tr("No case is open."));
}

void CasePage::registerPanels()
{
    for (TaskPanel* panel : m_all) {
        const PanelKey* const known = keyOf(panel->id());
        if (known == nullptr)
            continue;
        m_context.actions.add({.id = panel->actionId(),
                                  .text = panel->title(),
                                  .sequence = QKeySequence(known->key),
                                  .group = tr("Panels"),
                                  .onMoneyPath = true},
            this, [this, id = panel->id()] { openPanel(id); });
    }
}

/// A care case has its guide in the place of the money.
void CasePage::showTabs()
{
    std::vector<Choice> choices;
    if (m_case.care)
        choices.push_back({m_guide->id(), m_guide->title(), {}, Icon::Care, Tone::Care});
    for (TaskPanel* panel : m_all) {
        const PanelKey* const known = keyOf(panel->id());
        if (known != nullptr && known->tab && !m_case.care)
            choices.push_back({panel->id(), panel->title(), m_context.actions.keyText(panel->actionId())});
    }
    m_tabsOfCare = m_case.care;
    m_tabs->setChoices(std::move(choices));
    m_tabs->setCurrent(currentPanel());
    placeTabs();
}

void CasePage::fillMore(QMenu& menu)
{
    menu.clear();
    if (m_case.care) {
        for (const char* id : {"panel.negotiation", "panel.payment", "panel.promise"})
            menu.addAction(m_context.actions.action(QLatin1StringView(id)));
        menu.addSeparator();
    }
    for (const char* id : {"panel.packet", "panel.callback", "panel.escalation", "panel.no_contact", "panel.care"})
        menu.addAction(m_context.actions.action(QLatin1StringView(id)));
    menu.addSeparator();
    for (const char* id : {"reference.contracts", "reference.deals", "reference.contacts", "reference.people",
             "reference.progress", "reference.notes"})
        menu.addAction(m_context.actions.action(QLatin1StringView(id)));
}

void CasePage::showCase(const OpenCase& openCase)
{
    const bool other = openCase.debtor != m_case.debtor;
    if (other) {
        m_loaded = {};
        closeWrapUp();
        m_holder.clear();
        m_asker.clear();
        m_asking = false;
        m_turn->hide();
    }
    m_case = openCase;
    // First away with what the last one left, also where the new one can't be read.
    for (TaskPanel* panel : m_all) {
        if (!openCase.debtor.isValid())
            panel->showCase(openCase);
        else if (other)
            panel->awaitCase(openCase);
    }
    if (other)
        m_reference->showCase(openCase);
    m_header->showCase(openCase);
    m_timeline->showCase(openCase);
    m_composer->showCase(openCase);
    m_request->showCase(openCase);
    showKept();
    m_centre->setCurrentIndex(openCase.debtor.isValid() ? 1 : 0);
    m_column->setVisible(openCase.debtor.isValid() && !m_folded);
    showActions();
}

void CasePage::caseLoaded(const OpenCase& openCase)
{
    Q_EMIT caseKnown(openCase);
    // Read again, a case leaves the panel that was chosen in it.
    const bool first = std::exchange(m_loaded, openCase.debtor) != openCase.debtor;
    const bool guided = currentPanel() == m_guide->id();
    const bool turned = openCase.care != m_case.care || (first && guided != openCase.care);
    m_case = openCase;
    m_composer->showCase(openCase);
    m_request->showCase(openCase);
    for (TaskPanel* panel : m_all)
        panel->showCase(openCase);
    m_reference->showCase(openCase);
    // The last case may have been of the other kind, whatever panel is open by now.
    if (openCase.care != m_tabsOfCare)
        showTabs();
    if (!turned)
        return;
    // Whoever writes elsewhere keeps the keyboard, at another desk, too.
    QWidget* const focus = focusWidget();
    const bool here = window()->focusWidget() == focus;
    showPanel(openCase.care ? m_guide->id() : m_all.front()->id());
    if (here && focus != nullptr)
        focus->setFocus(Qt::OtherFocusReason);
}

void CasePage::refresh()
{
    m_header->refresh();
    m_request->refresh();
    m_timeline->refresh();
    m_composer->refresh();
    m_reference->refresh();
    Q_EMIT caseChanged();
}

void CasePage::showPanel(const QString& id)
{
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i]->id() != id)
            continue;
        m_panels->setCurrentIndex(static_cast<int>(i));
        placeReference();
        m_tabs->setCurrent(id);
        const PanelKey* const known = keyOf(id);
        const bool tabbed = id == m_guide->id() || (known != nullptr && known->tab);
        m_more->setText(tabbed ? tr("More") : m_all[i]->title());
        placeTabs();
        if (m_folded && m_case.debtor.isValid())
            m_column->show();
        m_all[i]->refresh();
    }
}

bool CasePage::isWrappingUp() const { return m_foot->currentWidget() == m_wrapUp; }

void CasePage::openWrapUp()
{
    if (!m_case.item.isValid() || !m_case.mine || isWrappingUp())
        return;
    m_composer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_wrapUp->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_foot->setCurrentWidget(m_wrapUp);
    // A drawer of panels would lie over it.
    if (m_folded)
        m_column->hide();
    placeCentre();
    m_wrapUp->showCase(m_case);
    Q_EMIT wrapUpOpened(true);
}

void CasePage::closeWrapUp()
{
    if (!isWrappingUp())
        return;
    m_wrapUp->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_composer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_foot->setCurrentWidget(m_composer);
    placeCentre();
    m_composer->takeFocus();
    Q_EMIT wrapUpOpened(false);
}

void CasePage::takeFocus()
{
    if (m_folded)
        m_column->hide();
    m_header->setUnfolded(false);
    m_composer->takeFocus();
}

void CasePage::keyPressEvent(QKeyEvent* event)
{
    // One level back: from the panel to the message.
    if (event->key() == Qt::Key_Escape && m_case.debtor.isValid())
        return takeFocus();
    QWidget::keyPressEvent(event);
}

} // namespace trato::workstation
