#include "ui/insight/insightdesk.h"

#include "negotiation/roles.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/insight/insightpage.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <utility>

namespace trato::ui {

InsightDesk::InsightDesk(const DeskContext& context, QObject* parent)
    : Desk(parent)
    , m_context(context)
{
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (topic == QStringLiteral("role") || topic.isEmpty())
            askRole();
    });
}

void InsightDesk::askRole()
{
    m_context.runner.run(
        this,
        [user = m_context.user](
            storage::Database& database, const JobToken&) { return negotiation::roleOf(database, user); },
        [this](const Result<negotiation::Role>& role) {
            const bool leads = role && *role == negotiation::Role::Supervisor;
            if (std::exchange(m_leads, leads) == leads)
                return;
            Q_EMIT availableChanged(leads);
            m_page->setLeading(leads);
        });
}

QWidget* InsightDesk::page()
{
    if (!m_page) {
        m_page = new InsightPage(m_context);
        askRole();
    }
    return m_page;
}

QWidget* InsightDesk::topBarWidget()
{
    if (!m_top) {
        const Look& look = m_context.look;
        m_top = new QWidget;
        auto* layout = new QHBoxLayout(m_top);
        layout->setContentsMargins(look.px(16), 0, look.px(12), 0);
        layout->addWidget(new Label(look,
                              RichLine{{title() + QStringLiteral("   "), Tone::Text, Weight::SemiBold},
                                  {tr("the number and what it brings in"), Tone::Text2}},
                              Type::Body),
            1);
    }
    return m_top;
}

void InsightDesk::registerActions(ActionRegistry&)
{
    page();
    m_page->registerActions();
}

void InsightDesk::takeFocus()
{
    if (m_page)
        m_page->takeFocus();
}

Scene InsightDesk::scene(const char* name, std::function<void(std::function<void()>)> then)
{
    return {QLatin1StringView(name), [this, then = std::move(then)](const std::function<void()>& ready) {
                const auto shown = [then, ready] { then(ready); };
                connect(m_page, &InsightPage::loaded, this, shown, Qt::SingleShotConnection);
                m_page->refresh();
                m_page->takeFocus();
            }};
}

std::vector<Scene> InsightDesk::scenes()
{
    return {scene("insight", [](const std::function<void()>& ready) { ready(); }),
        scene("insight-empty", [this](const std::function<void()>& ready) {
            m_page->showBoard({.period = m_page->board().period,
                .before = m_page->board().before,
                .span = m_page->board().span,
                .portfolio = {},
                .at = m_page->board().at,
                .now = {},
                .then = {},
                .cohorts = {},
                .channels = {},
                .portfolios = {},
                .parts = {}});
            ready();
        })};
}

} // namespace trato::ui
