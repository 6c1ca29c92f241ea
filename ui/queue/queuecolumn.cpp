#include "ui/queue/queuecolumn.h"

#include "queue/workqueue.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/queue/filtercard.h"
#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/terms.h"
#include "ui/widgets/waiting.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

/// What the tab row shows; the rest is under "More views" (queueviews.cpp).
constexpr QueueTab tabbed[] = {QueueTab::Mine, QueueTab::Callbacks, QueueTab::Care};

QString idOf(QueueTab tab) { return queue::queueKindName(tab); }

} // namespace

QueueColumn::QueueColumn(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::Pane, parent)
    , m_context(context)
    , m_head(new QWidget)
    , m_title(new Label(context.look, tr("My queue"), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_funnel(new IconButton(context.look, Icon::Filter, tr("Filter the queue")))
    , m_next(new Button(context.look, tr("Next"), ButtonKind::Outline))
    , m_tabs(new ChoiceBar(context.look, ChoiceKind::Pills, tr("Part of the queue")))
    , m_more(new Button(context.look, tr("More"), ButtonKind::Quiet))
    , m_fresh(new Button(context.look, QString(), ButtonKind::Quiet))
    , m_list(new QListView)
    , m_model(new QueueModel(this))
    , m_empty(new EmptyState(context.look, Icon::Done, Tone::Ok))
    , m_why(new Surface(context.look, Fill::Raised))
    , m_whySum(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_whyPlace(new Paragraph(context.look, QString(), {Type::Meta, Tone::Text3}))
    , m_terms(new TermsWidget(context.look))
    , m_noticeRow(new QWidget)
    , m_notice(new Label(context.look, QString(), {Type::Small, Tone::Text, Weight::Medium}))
    , m_noticeUndo(new LinkButton(context.look, tr("Undo")))
    , m_bar(new Surface(context.look, Fill::Raised))
    , m_barText(new Label(context.look, QString(), {Type::Small, Tone::Text, Weight::SemiBold}))
    , m_upcoming(new Surface(context.look, Fill::Raised))
    , m_upcomingText(new Label(context.look, QString(), {Type::Small, Tone::Text}))
{
    setAccessibleName(tr("Queue"));
    buildLayout();
    connect(m_tabs, &ChoiceBar::chosen, this, [this](const QString& id) { setTab(queue::queueKindFromName(id)); });
    connect(m_more, &Button::clicked, this, &QueueColumn::openViews);
    connect(m_noticeUndo, &LinkButton::clicked, this, [this] { m_context.actions.trigger(m_undo); });
    connect(m_model, &QueueModel::moreWanted, this, &QueueColumn::loadMore);
    connect(m_terms, &TermsWidget::activated, this, &QueueColumn::showEvents);
    connect(m_fresh, &Button::clicked, m_model, &QueueModel::takeNewOrder);
    connect(m_model, &QueueModel::waitingChanged, this, [this] {
        m_fresh->setText(tr("%n new", nullptr, m_model->waiting()));
        m_fresh->setVisible(m_model->waiting() > 0);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (selected().empty())
            choose(index.row());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueueColumn::showTerms);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueueColumn::showSelection);
    m_list->installEventFilter(this);
    connect(&m_settle, &Pacer::due, this, &QueueColumn::refresh);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (topic != QStringLiteral("presence"))
            m_settle.request();
    });
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
    for (const QueueTab tab : tabbed)
        choices.push_back({idOf(tab), viewTitle(tab), {}, tab == QueueTab::Care ? Icon::Care : Icon::None, Tone::Care});
    m_tabs->setChoices(std::move(choices));
    m_tabs->setCurrent(idOf(m_tab));
    m_more->setAccessibleName(tr("More views"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(look, m_context.clock, m_context.user, this));
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
    tabs->setContentsMargins(look.px(8), 0, 0, look.px(6));
    tabs->setSpacing(look.px(2));
    tabs->addWidget(m_tabs);
    tabs->addWidget(m_more);
    tabs->addStretch(1);
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addLayout(first);
    head->addLayout(tabs);
    auto* notice = new QHBoxLayout(m_noticeRow);
    notice->setContentsMargins(look.px(16), 0, look.px(12), look.px(6));
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_noticeUndo);
    m_noticeRow->hide();
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6));
    bar->addWidget(m_barText, 1);
    m_bar->setStrongEdges(Qt::TopEdge | Qt::BottomEdge);
    m_bar->hide();
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
    layout->addWidget(m_noticeRow);
    layout->addWidget(m_bar);
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
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+L")),
                    .group = tr("Queue"),
                    .icon = Icon::Filter},
        this, [this] { openFilter(); });
    registerViews();
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
    m_tabs->setTight(width() < m_context.look.px(330));
    if (strip) {
        m_why->hide();
        m_upcoming->hide();
        m_noticeRow->hide();
    } else {
        showTerms();
    }
    m_list->doItemsLayout();
}

void QueueColumn::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    m_tabs->setTight(width() < m_context.look.px(330));
    m_why->setVisible(m_list->currentIndex().isValid() && !m_strip && hasRoomForWhy());
}

/// Into the terms and out again.
void QueueColumn::showWhy()
{
    if (m_strip)
        Q_EMIT drawerRequested();
    if (m_terms->hasFocus()) {
        m_list->setFocus(Qt::ShortcutFocusReason);
        return showTerms();
    }
    m_why->setVisible(m_list->currentIndex().isValid() && !m_strip);
    if (m_why->isVisible())
        m_terms->setFocus(Qt::ShortcutFocusReason);
}

/// In a low window the rows have the room; who asks for the terms sees them.
bool QueueColumn::hasRoomForWhy() const { return height() >= m_context.look.px(440) || m_terms->hasFocus(); }

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
    if (m_filterCard == nullptr) {
        m_filterCard = new FilterCard(m_context, window());
        connect(m_filterCard, &FilterCard::chosen, this, &QueueColumn::setFilter);
        connect(m_filterCard, &FilterCard::kept, this, &QueueColumn::keepView);
    }
    m_filterCard->ask(m_tab, m_filter);
}

void QueueColumn::setFilter(const QueueFilter& filter)
{
    ++m_asked;
    m_filter = filter;
    m_funnel->setGlyph(Icon::Filter, filter.isEmpty() ? Tone::Text2 : Tone::Accent);
    if (std::none_of(m_views.begin(), m_views.end(), [this](const queue::QueueView& one) {
            return one.name == m_view && one.kind == m_tab && one.filter == m_filter;
        }))
        m_view.clear();
    clearSelection();
    m_model->setRows({}, true, QueueModel::Order::Fresh);
    showViews();
    refresh();
}

/// Nothing moves while somebody points at it, holds a key, or has chosen several.
bool QueueColumn::mayReorder() const { return !m_list->underMouse() && !m_keyHeld && selected().empty(); }

bool QueueColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        m_keyHeld = true;
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !selected().empty()) {
            clearSelection();
            return true;
        }
    } else if (watched == m_list && event->type() == QEvent::KeyRelease) {
        m_keyHeld = static_cast<QKeyEvent*>(event)->isAutoRepeat();
    } else if (watched == m_list && event->type() == QEvent::FocusOut) {
        m_keyHeld = false;
    }
    return Surface::eventFilter(watched, event);
}

void QueueColumn::showUpcoming(const QueueRead& read)
{
    const Instant now = m_context.clock.now();
    const auto& next = read.nextCallback;
    const bool ahead = next && next->snoozedUntil > now;
    m_upcoming->setVisible(!m_strip && m_model->rowCount() == 0 && ahead);
    if (ahead)
        m_upcomingText->setLine({{next->name, Tone::Text},
            {QStringLiteral("  ") + format::nearInstant(next->snoozedUntil, now.dateIn(deskZone()), deskZone()),
                Tone::Text2}});
    const Instant back = read.counts.nextReturn;
    if (back.isNever())
        return m_return.stop();
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(back - now) + 1ms;
    m_return.start(std::clamp<std::chrono::milliseconds>(left, 1ms, 1h));
}

/// One look at a time: what changes meanwhile is seen by the next one.
void QueueColumn::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const int limit = std::max(queuePage, m_model->rowCount()) + queuePage / 4;
    m_context.runner.run(
        this,
        [user = m_context.user, tab = m_tab, filter = m_filter, limit, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) {
            return readQueue(database, user, tab, filter, limit, now);
        },
        [this, asked = m_asked](Result<QueueRead> read) {
            m_reading = false;
            if (asked == m_asked)
                loaded(std::move(read));
            if (std::exchange(m_again, false) || asked != m_asked)
                refresh();
        });
}

void QueueColumn::loaded(Result<QueueRead> read)
{
    if (!read) {
        m_empty->setTexts(tr("The queue could not be read"), read.error().message);
        m_empty->setVisible(m_model->rowCount() == 0);
        return;
    }
    showRows(std::move(*read));
}

void QueueColumn::showRows(QueueRead read)
{
    m_views = std::move(read.views);
    updateCounts(read.counts);
    m_model->setRows(
        std::move(read.rows), read.complete, mayReorder() ? QueueModel::Order::Fresh : QueueModel::Order::Keep);
    showEmpty();
    markOpen(m_open);
    showUpcoming(read);
    registerViews();
}

void QueueColumn::loadMore(const queue::Place& after)
{
    m_context.runner.run(
        this,
        [user = m_context.user, tab = m_tab, filter = m_filter, after, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) {
            return queue::Listing(database, user, now).page(tab, filter, queuePage, after);
        },
        [this, asked = m_asked](Result<std::vector<QueueRow>> rows) {
            if (rows && asked == m_asked)
                m_model->append(std::move(*rows), std::ssize(*rows) < queuePage);
        });
}

void QueueColumn::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    if (!empty)
        return;
    m_empty->setTexts(!m_filter.isEmpty()                 ? tr("Nothing passes the filter")
                      : m_tab == QueueTab::Care           ? tr("Nobody needs care right now")
                      : m_tab == QueueTab::Callbacks      ? tr("No callback is waiting")
                      : m_tab == QueueTab::PromisesDue    ? tr("No promise is due")
                      : m_tab == QueueTab::PromisesBroken ? tr("No promise was broken lately")
                      : m_tab == QueueTab::Approvals      ? tr("Nothing waits for approval")
                      : m_tab == QueueTab::Proofs         ? tr("No proof waits")
                                                          : tr("The queue is up to date"),
        m_tab == QueueTab::Callbacks ? tr("F6 puts a case off; it comes back here at its time.")
                                     : tr("The next one comes by itself, with a notice."));
}

void QueueColumn::updateCounts(const queue::QueueCounts& counts)
{
    m_counts = counts;
    for (const QueueTab tab : tabbed)
        m_tabs->setNote(idOf(tab), format::shortCount(counts.of[static_cast<size_t>(tab)]));
    showViews();
    Q_EMIT badgeChanged(counts.urgent);
    const bool care = m_tab == QueueTab::Care;
    Q_EMIT counted(counts.of[static_cast<size_t>(care ? QueueTab::Care : QueueTab::Mine)], care);
}

void QueueColumn::setTab(QueueTab tab)
{
    m_tab = tab;
    m_view.clear();
    m_title->setText(viewHeading(tab));
    setFilter({});
}

void QueueColumn::markOpen(DebtorId debtor)
{
    m_open = debtor;
    const auto row = m_model->indexOf(debtor);
    if (row && selected().empty())
        m_list->setCurrentIndex(m_model->index(*row));
    showTerms();
}

void QueueColumn::showTerms()
{
    const QModelIndex current = m_list->currentIndex();
    m_why->setVisible(current.isValid() && !m_strip && hasRoomForWhy());
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
    m_whyPlace->setText(row.isCare() ? tr("Care cases come before everything, the gravest first.")
                        : hasNext    ? tr("The next one has %1. Skipping asks for a reason.")
                                        .arg(format::count(m_model->row(current.row() + 1).score))
                                  : QString());
}

void QueueColumn::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT caseChosen(m_model->row(row), false);
}

} // namespace trato::ui
