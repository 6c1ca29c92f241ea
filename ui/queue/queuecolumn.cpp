#include "ui/queue/queuecolumn.h"

#include "queue/workqueue.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/terms.h"
#include "ui/widgets/waiting.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

struct TabName {
    QueueTab tab;
    const char* id;
    const char* title;
};

constexpr TabName tabNames[] = {{QueueTab::Mine, "mine", QT_TRANSLATE_NOOP("trato::ui::QueueColumn", "Queue")},
    {QueueTab::Callbacks, "callbacks", QT_TRANSLATE_NOOP("trato::ui::QueueColumn", "Callbacks")},
    {QueueTab::Care, "care", QT_TRANSLATE_NOOP("trato::ui::QueueColumn", "Care")},
    {QueueTab::Team, "team", QT_TRANSLATE_NOOP("trato::ui::QueueColumn", "Team")}};

QString idOf(QueueTab tab) { return QLatin1StringView(tabNames[static_cast<size_t>(tab)].id); }

} // namespace

QueueColumn::QueueColumn(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::Pane, parent)
    , m_context(context)
    , m_head(new QWidget)
    , m_title(new Label(context.look, tr("My queue"), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_funnel(new IconButton(context.look, Icon::Filter, tr("Filter the queue")))
    , m_next(new Button(context.look, tr("Next"), ButtonKind::Outline))
    , m_tabs(new ChoiceBar(context.look, ChoiceKind::Pills, tr("Part of the queue")))
    , m_fresh(new Button(context.look, QString(), ButtonKind::Quiet))
    , m_list(new QListView)
    , m_model(new QueueModel(this))
    , m_empty(new EmptyState(context.look, Icon::Done, Tone::Ok))
    , m_why(new Surface(context.look, Fill::Raised))
    , m_whySum(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_whyPlace(new Paragraph(context.look, QString(), {Type::Meta, Tone::Text3}))
    , m_terms(new TermsWidget(context.look))
    , m_notice(new Label(context.look, QString(), {Type::Small, Tone::Warn, Weight::Medium}))
    , m_upcoming(new Surface(context.look, Fill::Raised))
    , m_upcomingText(new Label(context.look, QString(), {Type::Small, Tone::Text}))
{
    setAccessibleName(tr("Queue"));
    buildLayout();
    connect(m_tabs, &ChoiceBar::chosen, this, [this](const QString& id) {
        for (const TabName& name : tabNames) {
            if (id == QLatin1StringView(name.id))
                setTab(name.tab);
        }
    });
    connect(m_fresh, &Button::clicked, m_model, &QueueModel::takeNewOrder);
    connect(m_model, &QueueModel::waitingChanged, this, [this] {
        m_fresh->setText(tr("%n new", nullptr, m_model->waiting()));
        m_fresh->setVisible(m_model->waiting() > 0);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueueColumn::showTerms);
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    connect(&m_settle, &QTimer::timeout, this, &QueueColumn::refresh);
    connect(&m_context.feed, &LiveFeed::changed, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_minute, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    m_minute.start(30s);
    m_return.setSingleShot(true);
    connect(&m_return, &QTimer::timeout, this, &QueueColumn::refresh);
    connect(m_funnel, &IconButton::clicked, this, &QueueColumn::openFilter);
}

QueueColumn::~QueueColumn() = default;

void QueueColumn::buildLayout()
{
    const Look& look = m_context.look;
    std::vector<Choice> choices;
    for (const TabName& name : tabNames)
        choices.push_back({QLatin1StringView(name.id), tr(name.title), {},
            name.tab == QueueTab::Care ? Icon::Care : Icon::None, Tone::Care});
    m_tabs->setChoices(std::move(choices));
    m_tabs->setCurrent(idOf(m_tab));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(look, m_context.clock, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Cases"));
    m_fresh->hide();
    m_empty->hide();

    auto* first = new QHBoxLayout;
    first->setContentsMargins(look.px(16), look.px(8), look.px(8), look.px(8));
    first->addWidget(m_title, 1);
    first->addWidget(m_funnel);
    first->addWidget(m_next);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(look.px(8), 0, look.px(8), look.px(6));
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addLayout(first);
    head->addLayout(tabs);
    m_notice->setContentsMargins(look.px(16), 0, look.px(8), look.px(4));
    m_notice->hide();
    auto* upcoming = new QVBoxLayout(m_upcoming);
    upcoming->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
    upcoming->addWidget(new Label(look, tr("Next callback"), {Type::Small, Tone::Text, Weight::SemiBold}));
    upcoming->addWidget(m_upcomingText);
    m_upcoming->setStrongEdges(Qt::TopEdge);
    m_upcoming->hide();
    m_why->setStrongEdges(Qt::TopEdge);

    auto* whyHead = new QHBoxLayout;
    whyHead->addWidget(new Label(look, tr("Why this case"), {Type::Small, Tone::Text, Weight::SemiBold}), 1);
    whyHead->addWidget(m_whySum);
    auto* why = new QVBoxLayout(m_why);
    why->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
    why->setSpacing(look.px(6));
    why->addLayout(whyHead);
    why->addWidget(m_terms);
    why->addWidget(m_whyPlace);

    auto* layout = new QVBoxLayout(this);
    // The line at the right stays in sight beside the rows.
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(m_fresh);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_upcoming);
    layout->addWidget(m_why);
}

void QueueColumn::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    m_next->follow(actions.add({.id = QStringLiteral("queue.next"),
                                   .text = tr("Next case"),
                                   .sequence = Qt::Key_F8,
                                   .group = tr("Queue"),
                                   .icon = Icon::Queue,
                                   .onMoneyPath = true},
        this, [this] { claimNext(); }));
    actions.add({.id = QStringLiteral("queue.focus"),
                    .text = tr("Go to the queue"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+1")),
                    .group = tr("Move")},
        this, [this] { takeFocus(); });
    actions.add({.id = QStringLiteral("queue.why"),
                    .text = tr("Why this case"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Y")),
                    .group = tr("Queue")},
        this, [this] { showWhy(); });
    actions.add({.id = QStringLiteral("queue.up"),
                    .text = tr("Up in the queue"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Up")),
                    .group = tr("Move")},
        this, [this] { step(-1); });
    actions.add({.id = QStringLiteral("queue.down"),
                    .text = tr("Down in the queue"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Down")),
                    .group = tr("Move")},
        this, [this] { step(1); });
    actions.add({.id = QStringLiteral("queue.filter"),
                    .text = tr("Filter the queue"),
                    .group = tr("Queue"),
                    .icon = Icon::Filter},
        this, [this] { openFilter(); });
    Button* const pause = m_empty->addButton(tr("Take a break"));
    connect(pause, &Button::clicked, this, [this] { m_context.actions.trigger(QStringLiteral("agent.pause")); });
    pause->setHint(QStringLiteral("F9"));
}

void QueueColumn::takeFocus()
{
    Q_EMIT drawerRequested();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void QueueColumn::setStrip(bool strip)
{
    m_strip = strip;
    m_head->setVisible(!strip);
    m_tabs->setTight(width() < m_context.look.px(280));
    if (strip) {
        m_why->hide();
        m_upcoming->hide();
        m_notice->hide();
    } else {
        showTerms();
    }
    m_list->doItemsLayout();
}

void QueueColumn::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    m_tabs->setTight(width() < m_context.look.px(280));
}

/// Into the terms and out again.
void QueueColumn::showWhy()
{
    if (m_strip)
        Q_EMIT drawerRequested();
    if (m_terms->hasFocus())
        m_list->setFocus(Qt::ShortcutFocusReason);
    else if (m_why->isVisible())
        m_terms->setFocus(Qt::ShortcutFocusReason);
}

/// The neighbour of the chosen row is opened.
void QueueColumn::step(int rows)
{
    const int next = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    if (m_model->rowCount() == 0 || next == m_list->currentIndex().row())
        return;
    m_list->setCurrentIndex(m_model->index(next));
    choose(next);
}

void QueueColumn::openFilter()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    const auto offer = [&](const QString& text, QueueFilter filter) {
        QAction* const action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_filter == filter);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, filter] {
            m_filter = filter;
            m_funnel->setGlyph(Icon::Filter, filter == QueueFilter::All ? Tone::Text2 : Tone::Accent);
            showTab(false);
        });
    };
    offer(tr("Everything"), QueueFilter::All);
    menu->addSeparator();
    offer(tr("Time is running out"), QueueFilter::Urgent);
    offer(tr("They wrote"), QueueFilter::TheyWrote);
    offer(tr("Companies"), QueueFilter::Companies);
    menu->addSeparator();
    offer(QStringLiteral("WhatsApp"), QueueFilter::WhatsApp);
    offer(QStringLiteral("SMS"), QueueFilter::Sms);
    offer(QStringLiteral("E-mail"), QueueFilter::Email);
    menu->popup(m_funnel->mapToGlobal(QPoint(0, m_funnel->height())));
}

void QueueColumn::showUpcoming()
{
    const Instant now = m_context.clock.now();
    const auto callbacks = m_rows.of(QueueTab::Callbacks, m_context.user, now);
    const auto next =
        std::find_if(callbacks.begin(), callbacks.end(), [now](const QueueRow& row) { return row.snoozedUntil > now; });
    m_upcoming->setVisible(!m_strip && m_model->rowCount() == 0 && next != callbacks.end());
    if (next != callbacks.end())
        m_upcomingText->setLine({{next->name, Tone::Text},
            {QStringLiteral("  ") + format::nearInstant(next->snoozedUntil, now.dateIn(deskZone()), deskZone()),
                Tone::Text2}});
    const Instant back = m_rows.nextReturn(now);
    if (back.isNever())
        return m_return.stop();
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(back - now) + 200ms;
    m_return.start(std::min<std::chrono::milliseconds>(left, 1h));
}

void QueueColumn::refresh()
{
    const Instant now = m_context.clock.now();
    m_context.runner.run(
        this, [now](storage::Database& database, const JobToken&) { return loadQueue(database, now); },
        [this](Result<QueueRows> rows) { loaded(std::move(rows)); });
}

void QueueColumn::loaded(Result<QueueRows> rows)
{
    if (!rows) {
        m_empty->setTexts(tr("The queue could not be read"), rows.error().message);
        m_empty->show();
        return;
    }
    m_rows = std::move(*rows);
    showTab(true);
    updateCounts();
    if (!m_claimed)
        return;
    for (const QueueRow& row : m_rows.rows) {
        if (row.item == *m_claimed) {
            m_claimed.reset();
            Q_EMIT caseChosen(row, true);
            return;
        }
    }
}

void QueueColumn::showTab(bool keepPlaces)
{
    auto rows = m_rows.of(m_tab, m_context.user, m_context.clock.now());
    std::erase_if(rows, [this](const QueueRow& row) { return !passes(row, m_filter, m_context.clock.now()); });
    const bool empty = rows.empty();
    m_model->setRows(
        std::move(rows), keepPlaces && m_list->underMouse() ? QueueModel::Order::Keep : QueueModel::Order::Fresh);
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    if (empty)
        m_empty->setTexts(m_filter != QueueFilter::All   ? tr("Nothing passes the filter")
                          : m_tab == QueueTab::Care      ? tr("Nobody needs care right now")
                          : m_tab == QueueTab::Callbacks ? tr("No callback is waiting")
                                                         : tr("The queue is up to date"),
            m_tab == QueueTab::Callbacks ? tr("F6 puts a case off; it comes back here at its time.")
                                         : tr("The next one comes by itself, with a notice."));
    markOpen(m_open);
    showUpcoming();
}

void QueueColumn::updateCounts()
{
    int badge = 0;
    const Instant now = m_context.clock.now();
    for (const QueueRow& row : m_rows.rows)
        badge += row.isCare() || (!row.dueAt.isNever() && row.dueAt < now && row.state == QStringLiteral("open"));
    for (const TabName& name : tabNames)
        m_tabs->setNote(QLatin1StringView(name.id),
            name.tab == QueueTab::Team ? QString()
                                       : format::shortCount(std::ssize(m_rows.of(name.tab, m_context.user, now))));
    Q_EMIT badgeChanged(badge);
    Q_EMIT counted(
        static_cast<int>(
            m_rows.of(m_tab == QueueTab::Care ? QueueTab::Care : QueueTab::Mine, m_context.user, now).size()),
        m_tab == QueueTab::Care);
}

void QueueColumn::setTab(QueueTab tab)
{
    m_tab = tab;
    m_tabs->setCurrent(idOf(tab));
    m_title->setText(tab == QueueTab::Care ? tr("Care queue") : tr("My queue"));
    showTab(false);
}

void QueueColumn::markOpen(DebtorId debtor)
{
    m_open = debtor;
    if (const auto row = m_model->indexOf(debtor))
        m_list->setCurrentIndex(m_model->index(*row));
    showTerms();
}

void QueueColumn::showTerms()
{
    const QModelIndex current = m_list->currentIndex();
    m_why->setVisible(current.isValid() && !m_strip);
    if (!current.isValid())
        return;
    const QueueRow& row = m_model->row(current.row());
    std::vector<ScoreTerm> terms;
    for (const queue::ScoreTerm& term : row.terms)
        terms.push_back({term.name, queue::termLabel(term), term.points});
    m_terms->setTerms(row.isCare() ? std::vector<ScoreTerm>{} : std::move(terms));
    m_whySum->setLine(
        row.isCare() ? RichLine{{tr("no points"), Tone::Text3}}
                     : RichLine{{QString::number(row.score), Tone::Text, Weight::SemiBold},
                           {tr(" points · %1 of %2").arg(current.row() + 1).arg(m_model->rowCount()), Tone::Text2}});
    const bool hasNext = current.row() + 1 < m_model->rowCount();
    m_whyPlace->setText(
        row.isCare() ? tr("Care cases come before everything, the gravest first.")
        : hasNext    ? tr("The next one has %1. Skipping asks for a reason.").arg(m_model->row(current.row() + 1).score)
                     : QString());
}

void QueueColumn::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT caseChosen(m_model->row(row), false);
}

void QueueColumn::claimNext()
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, user = m_context.user, care = m_tab == QueueTab::Care](
            storage::Database& database, const JobToken&) -> Result<std::optional<WorkItemId>> {
            TRATO_TRY(const auto item, queue::WorkQueue(database, *clock)
                                           .next(user, care ? QStringLiteral("care") : QStringLiteral("negotiation")));
            return item ? std::optional(item->id) : std::nullopt;
        },
        [this](const Result<std::optional<WorkItemId>>& item) { claimed(item); });
}

void QueueColumn::claimed(const Result<std::optional<WorkItemId>>& item)
{
    m_notice->setVisible(!item || !*item);
    if (!item)
        return m_notice->setText(item.error().message);
    if (!*item) {
        m_notice->setText(tr("Nothing is free: the others are in somebody's hands."));
        Q_EMIT queueEmpty();
        return;
    }
    m_claimed = **item;
    refresh();
}

} // namespace trato::ui
