#include "app/workstation/casepage.h"

#include "ui/composer/composer.h"
#include "ui/debtor/caseheader.h"
#include "ui/desk/actionregistry.h"
#include "ui/negotiation/negotiationpanel.h"
#include "ui/payments/paymentpanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/surface.h"
#include "ui/wrapup/wrapupform.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trato::workstation {

using namespace ui;

CasePage::CasePage(const DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new CaseHeader(context))
    , m_timeline(new TimelineView(context))
    , m_composer(new Composer(context))
    , m_wrapUp(new WrapUpForm(context))
    , m_foot(new QStackedWidget)
    , m_tabs(new ChoiceBar(context.look, ChoiceKind::Underlined, tr("Task panels")))
    , m_panels(new QStackedWidget)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildCentre(), 1);
    layout->addWidget(buildPanels());
    connect(m_header, &CaseHeader::caseLoaded, this, &CasePage::caseLoaded);
    connect(m_header, &CaseHeader::channelChosen, m_composer, &Composer::setChannel);
    connect(m_composer, &Composer::sent, this, &CasePage::refresh);
    connect(m_wrapUp, &WrapUpForm::saved, this, [this](bool next) {
        closeWrapUp();
        Q_EMIT wrappedUp(next);
    });
    connect(m_wrapUp, &WrapUpForm::cancelled, this, &CasePage::closeWrapUp);
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
    layout->addWidget(m_timeline, 1);
    layout->addWidget(m_foot);
    return centre;
}

QWidget* CasePage::buildPanels()
{
    auto* column = new Surface(m_context.look, Fill::Pane);
    column->setFixedWidth(m_context.look.metrics().panelColumn());
    column->setStrongEdges(Qt::LeftEdge);
    addPanel(new NegotiationPanel(m_context));
    addPanel(new PaymentPanel(m_context));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_panels, 1);
    connect(m_tabs, &ChoiceBar::chosen, this, &CasePage::openPanel);
    connect(&m_context.look, &Look::changed, column, [this, column] { column->setFixedWidth(m_context.look.metrics().panelColumn()); });
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
    m_panels->addWidget(scroll);
    m_all.push_back(panel);
    connect(panel, &TaskPanel::insertRequested, m_composer, &Composer::insertText);
    connect(panel, &TaskPanel::sendRequested, m_composer, &Composer::sendText);
    connect(panel, &TaskPanel::panelRequested, this, &CasePage::openPanel);
    connect(panel, &TaskPanel::caseChanged, this, &CasePage::refresh);
}

void CasePage::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    static const QKeySequence keys[] = {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_F3)};
    std::vector<Choice> choices;
    for (size_t i = 0; i < m_all.size(); ++i) {
        TaskPanel* const panel = m_all[i];
        panel->registerActions(actions);
        actions.add({.id = panel->actionId(), .text = panel->title(), .sequence = keys[i], .group = tr("Panels"), .onMoneyPath = true}, this,
            [this, id = panel->id()] { openPanel(id); });
        choices.push_back({panel->id(), panel->title(), actions.keyText(panel->actionId())});
    }
    m_tabs->setChoices(std::move(choices));
    m_tabs->setCurrent(m_all.front()->id());
    actions.add({.id = QStringLiteral("case.wrapup"), .text = tr("Wrap up"), .sequence = Qt::Key_F5, .group = tr("Case"), .icon = Icon::Done, .onMoneyPath = true},
        this, [this] { openWrapUp(); });
    m_header->registerActions();
    m_timeline->registerActions();
    m_composer->registerActions();
    m_wrapUp->registerActions(actions);
}

void CasePage::showCase(const OpenCase& openCase)
{
    if (openCase.debtor != m_case.debtor)
        closeWrapUp();
    m_case = openCase;
    m_header->showCase(openCase);
    m_timeline->showCase(openCase);
    m_composer->showCase(openCase);
}

void CasePage::caseLoaded(const OpenCase& openCase)
{
    m_case = openCase;
    m_composer->showCase(openCase);
    for (TaskPanel* panel : m_all)
        panel->showCase(openCase);
}

void CasePage::refresh()
{
    m_header->refresh();
    m_timeline->refresh();
    m_composer->refresh();
    Q_EMIT caseChanged();
}

void CasePage::openPanel(const QString& id)
{
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i]->id() != id)
            continue;
        m_panels->setCurrentIndex(static_cast<int>(i));
        m_tabs->setCurrent(id);
        m_all[i]->refresh();
        m_all[i]->takeFocus();
    }
}

bool CasePage::isWrappingUp() const
{
    return m_foot->currentWidget() == m_wrapUp;
}

void CasePage::openWrapUp()
{
    if (!m_case.item.isValid() || !m_case.mine || isWrappingUp())
        return;
    m_composer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_wrapUp->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_foot->setCurrentWidget(m_wrapUp);
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
    m_composer->takeFocus();
    Q_EMIT wrapUpOpened(false);
}

void CasePage::takeFocus()
{
    m_composer->takeFocus();
}

} // namespace trato::workstation
