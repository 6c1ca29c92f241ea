// The queue column's views: those of the house under "More", those that people keep, and what a term came from.

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/queue/queuecolumn.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/terms.h"

#include <QListView>
#include <QMenu>

#include <algorithm>

namespace trato::ui {

namespace {

constexpr QueueTab everyView[] = {QueueTab::Mine, QueueTab::Callbacks, QueueTab::Care, QueueTab::Team,
    QueueTab::PromisesDue, QueueTab::PromisesBroken, QueueTab::Approvals, QueueTab::Proofs};
constexpr QueueTab moreViews[] = {
    QueueTab::Team, QueueTab::PromisesDue, QueueTab::PromisesBroken, QueueTab::Approvals, QueueTab::Proofs};

bool isFurther(QueueTab tab)
{
    return std::find(std::begin(moreViews), std::end(moreViews), tab) != std::end(moreViews);
}

QString keptId(const QString& name) { return QStringLiteral("queue.kept.") + name; }

} // namespace

/// The house's views once; the kept ones as they come and go.
void QueueColumn::registerViews()
{
    ActionRegistry& actions = m_context.actions;
    if (actions.find(QStringLiteral("queue.views")) == nullptr) {
        actions.add({.id = QStringLiteral("queue.views"),
                        .text = tr("More views of the queue"),
                        .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+M")),
                        .group = tr("Queue")},
            this, [this] { openViews(); });
        for (const QueueTab tab : everyView)
            actions.add({.id = QStringLiteral("queue.view.") + queue::queueKindName(tab),
                            .text = tr("Queue: %1").arg(viewTitle(tab)),
                            .icon = Icon::Queue},
                this, [this, tab] { setTab(tab); });
    }
    for (const queue::QueueView& view : m_views) {
        if (actions.find(keptId(view.name)) == nullptr)
            actions.add({.id = keptId(view.name), .text = tr("Queue: %1").arg(view.name), .icon = Icon::Filter}, this,
                [this, name = view.name] {
                    const auto kept = std::find_if(
                        m_views.begin(), m_views.end(), [&](const queue::QueueView& one) { return one.name == name; });
                    if (kept != m_views.end())
                        useView(queue::QueueView(*kept));
                });
    }
}

/// The button says which of its views is shown.
void QueueColumn::showViews()
{
    const bool further = isFurther(m_tab) || !m_view.isEmpty();
    m_tabs->setCurrent(further ? QString() : queue::queueKindName(m_tab));
    const QString count = format::shortCount(m_counts.of[static_cast<size_t>(m_tab)]);
    m_more->setText(!m_view.isEmpty()  ? m_view
                    : isFurther(m_tab) ? QStringLiteral("%1 %2").arg(viewTitle(m_tab), count)
                                       : tr("More"));
    m_title->setText(m_view.isEmpty() ? viewHeading(m_tab) : m_view);
}

void QueueColumn::openViews()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QueueTab tab : moreViews) {
        QAction* const action = menu->addAction(
            QStringLiteral("%1  %2").arg(viewTitle(tab), format::shortCount(m_counts.of[static_cast<size_t>(tab)])));
        action->setCheckable(true);
        action->setChecked(m_tab == tab && m_view.isEmpty());
        connect(action, &QAction::triggered, this, [this, tab] { setTab(tab); });
    }
    if (!m_views.empty())
        menu->addSeparator();
    for (const queue::QueueView& view : m_views) {
        QAction* const action = menu->addAction(view.name);
        action->setCheckable(true);
        action->setChecked(view.name == m_view);
        connect(action, &QAction::triggered, this, [this, view] { useView(view); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Filter, and keep as a view…")), &QAction::triggered, this, &QueueColumn::openFilter);
    if (!m_view.isEmpty())
        connect(menu->addAction(tr("Delete the view “%1”").arg(m_view)), &QAction::triggered, this,
            [this, name = m_view] { dropView(name); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void QueueColumn::useView(const queue::QueueView& view)
{
    m_tab = view.kind;
    m_view = view.name;
    setFilter(view.filter);
}

void QueueColumn::keepView(const queue::QueueView& view)
{
    m_context.runner.run(
        this,
        [user = m_context.user, view, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) { return queue::keepQueueView(database, user, view, now); },
        [this, view](const Result<void>& kept) {
            say(kept ? tr("Kept as “%1”").arg(view.name) : kept.error().message);
            if (!kept)
                return;
            std::erase_if(m_views, [&](const queue::QueueView& one) { return one.name == view.name; });
            m_views.push_back(view);
            useView(view);
        });
}

void QueueColumn::dropView(const QString& name)
{
    m_context.runner.run(
        this,
        [user = m_context.user, name](
            storage::Database& database, const JobToken&) { return queue::dropQueueView(database, user, name); },
        [this, name](const Result<void>& dropped) {
            if (!dropped)
                return say(dropped.error().message);
            m_context.actions.remove(keptId(name));
            setTab(m_tab);
        });
}

/// Enter on a term: what it came from, in a list that the keyboard walks.
void QueueColumn::showEvents(const QString& term)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_context.runner.run(
        this,
        [user = m_context.user, debtor = m_model->row(current.row()).debtor, term, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) {
            return queue::Listing(database, user, now).eventsOf(debtor, term);
        },
        [this](const Result<std::vector<queue::TermEvent>>& events) {
            if (!events)
                return say(events.error().message);
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const queue::TermEvent& event : *events) {
                const QString text = event.text.isEmpty() ? reasonText(event.kind) : event.text.simplified().left(90);
                QAction* const line =
                    menu->addAction(format::dayAndTime(event.at, deskZone()) + QStringLiteral("  ") + text);
                line->setIcon(m_context.look.icons().icon(channelIcon(event.channel)));
            }
            if (events->empty())
                menu->addAction(tr("This comes from the debt itself, not from an event."));
            menu->popup(m_terms->mapToGlobal(QPoint(m_terms->width(), 0)));
            menu->setActiveAction(menu->actions().constFirst());
        });
}

} // namespace trato::ui
