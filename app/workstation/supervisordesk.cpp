#include "app/workstation/supervisordesk.h"

#include "negotiation/roles.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/supervisor/supervisorpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>

namespace trato::workstation {

using namespace ui;

SupervisorDesk::SupervisorDesk(const DeskContext& context, QObject* parent)
    : Desk(parent)
    , m_context(context)
{
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (topic == QStringLiteral("role") || topic.isEmpty())
            askRole();
    });
}

void SupervisorDesk::askRole()
{
    m_context.runner.run(
        this,
        [user = m_context.user](storage::Database& database, const JobToken&) { return negotiation::roleOf(database, user); },
        [this](const Result<negotiation::Role>& role) {
            const bool leads = role && *role == negotiation::Role::Supervisor;
            if (std::exchange(m_leads, leads) == leads)
                return;
            m_context.actions.setEnabled(QStringLiteral("machine.stop"), leads, leads ? QString() : tr("Only a supervisor can do that."));
            Q_EMIT availableChanged(leads);
            m_page->setLeading(leads);
        });
}

QWidget* SupervisorDesk::page()
{
    if (!m_page) {
        m_page = new SupervisorPage(m_context);
        connect(m_page, &SupervisorPage::badgeChanged, this, &Desk::badgeChanged);
        connect(m_page, &SupervisorPage::caseWanted, this, &Desk::caseWanted);
        askRole();
    }
    return m_page;
}

QWidget* SupervisorDesk::topBarWidget()
{
    if (!m_top) {
        const Look& look = m_context.look;
        m_top = new QWidget;
        m_portfolio = new Button(look, tr("All portfolios"));
        m_portfolio->setGlyph(Icon::Filter);
        auto* layout = new QHBoxLayout(m_top);
        layout->setContentsMargins(look.px(16), 0, look.px(12), 0);
        layout->setSpacing(look.px(8));
        layout->addWidget(new Label(look, tr("Supervision"), {.type = Type::Body, .weight = Weight::SemiBold}));
        layout->addStretch(1);
        layout->addWidget(m_portfolio);
        connect(m_portfolio, &Button::clicked, this, &SupervisorDesk::choosePortfolio);
    }
    return m_top;
}

void SupervisorDesk::choosePortfolio()
{
    auto* menu = new QMenu(m_portfolio);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& name, std::optional<PortfolioId> portfolio) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, name, portfolio] {
            m_portfolio->setText(name);
            m_page->setPortfolio(portfolio);
        });
    };
    offer(tr("All portfolios"), std::nullopt);
    for (const agents::PortfolioAutonomy& portfolio : m_page->board().portfolios)
        offer(portfolio.name, portfolio.portfolio);
    menu->popup(m_portfolio->mapToGlobal(QPoint(0, m_portfolio->height())));
}

void SupervisorDesk::registerActions(ActionRegistry&)
{
    page();
    m_page->registerActions();
    m_context.actions.setEnabled(QStringLiteral("machine.stop"), m_leads, tr("Only a supervisor can do that."));
}

void SupervisorDesk::takeFocus()
{
    if (m_page)
        m_page->takeFocus();
}

void SupervisorDesk::prepareScene(bool asksStop, std::function<void()> ready)
{
    page();
    m_page->closeSheet();
    connect(
        m_page, &SupervisorPage::loaded, this,
        [this, asksStop, ready] {
            if (asksStop)
                m_page->askStop();
            ready();
        },
        Qt::SingleShotConnection);
    m_page->takeFocus();
}

std::vector<Scene> SupervisorDesk::scenes()
{
    const auto scene = [this](const QString& name, bool asksStop, QSize size = {}) {
        return Scene{name, [this, asksStop](std::function<void()> ready) { prepareScene(asksStop, std::move(ready)); }, size};
    };
    return {scene(QStringLiteral("supervision"), false), scene(QStringLiteral("supervision-stop"), true)};
}

} // namespace trato::workstation
