#include "ui/timeline/timelineview.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace trato::ui {

namespace {

constexpr int pageSize = 80;

struct FilterName {
    TimelineFilter filter;
    const char* id;
    const char* title;
};

constexpr FilterName filters[] = {
    {TimelineFilter::All, "all", QT_TRANSLATE_NOOP("trato::ui::TimelineView", "Everything")},
    {TimelineFilter::Talks, "talks", QT_TRANSLATE_NOOP("trato::ui::TimelineView", "Talks")},
    {TimelineFilter::Calls, "calls", QT_TRANSLATE_NOOP("trato::ui::TimelineView", "Calls")},
    {TimelineFilter::Payments, "payments", QT_TRANSLATE_NOOP("trato::ui::TimelineView", "Payments")},
    {TimelineFilter::Machine, "machine", QT_TRANSLATE_NOOP("trato::ui::TimelineView", "Machine")}};

} // namespace

TimelineView::TimelineView(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::Canvas, parent)
    , m_context(context)
    , m_day(new Label(context.look, QString(), {Type::Meta, Tone::Text2, Weight::SemiBold}))
    , m_filters(new ChoiceBar(context.look, ChoiceKind::Words, tr("What is shown")))
    , m_list(new QListView)
    , m_model(new TimelineModel(this))
    , m_delegate(new TimelineDelegate(context.look, this))
    , m_empty(new EmptyState(context.look, Icon::History, Tone::Text3))
    , m_pill(new Button(context.look, QString(), ButtonKind::Outline, this))
    , m_words(new QLineEdit)
    , m_found(new Label(context.look, QString(), {Type::Meta, Tone::Text3}))
    , m_find(new IconButton(context.look, Icon::Search, tr("Search this conversation")))
    , m_findKey(new KeyCap(context.look, {QStringLiteral("Ctrl"), QStringLiteral("F")}))
{
    setAccessibleName(tr("Timeline"));
    buildLayout();
    connect(m_filters, &ChoiceBar::chosen, this, [this](const QString& id) {
        for (const FilterName& name : filters) {
            if (id == QLatin1StringView(name.id))
                m_model->setFilter(name.filter);
        }
        toBottom();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::scrolled);
    connect(m_pill, &Button::clicked, this, &TimelineView::toBottom);
    connect(&context.look, &Look::changed, this, [this] {
        m_delegate->forgetLayouts();
        m_list->doItemsLayout();
    });
    m_pill->hide();
}

void TimelineView::buildLayout()
{
    const Look& look = m_context.look;
    std::vector<Choice> choices;
    for (const FilterName& name : filters)
        choices.push_back({QLatin1StringView(name.id), tr(name.title)});
    m_filters->setChoices(std::move(choices));
    m_filters->setCurrent(QStringLiteral("all"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Timeline"));
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(palette);
    m_list->viewport()->setAutoFillBackground(false);

    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(look.px(16), look.px(6), look.px(16), look.px(6));
    m_words->setAccessibleName(tr("Search this conversation"));
    m_words->setPlaceholderText(tr("words of the conversation, then Enter"));
    m_words->hide();
    m_words->installEventFilter(this);
    m_found->setElides(false);
    m_found->hide();
    strip->addWidget(m_day, 1);
    strip->addWidget(m_words, 1);
    strip->addWidget(m_found);
    strip->addWidget(m_filters);
    strip->addSpacing(look.px(6));
    strip->addWidget(m_find);
    strip->addWidget(m_findKey);
    connect(m_find, &IconButton::clicked, this, &TimelineView::openSearch);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_delegate->setSearch(words.trimmed());
        m_list->viewport()->update();
        m_found->setText(QString());
    });
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (m_model->row(index.row()).kind == RowKind::Mail)
            m_model->unfold(index.row());
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(strip);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    m_empty->setTexts(tr("No case is open"), tr("F8 takes the next one, Enter opens the chosen row."));
    m_list->hide();
}

void TimelineView::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    actions.add({.id = QStringLiteral("timeline.focus"),
                    .text = tr("Go to the timeline"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+2")),
                    .group = tr("Move")},
        this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    actions.add({.id = QStringLiteral("timeline.copy"),
                    .text = tr("Copy with its source"),
                    .sequence = QKeySequence::Copy,
                    .group = tr("Timeline"),
                    .icon = Icon::Copy,
                    .scope = ActionScope::Region,
                    .region = m_list},
        this, [this] { copyCurrent(); });
    actions.add({.id = QStringLiteral("timeline.end"),
                    .text = tr("To the newest"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+End")),
                    .group = tr("Timeline")},
        this, [this] { toBottom(); });
    actions.add({.id = QStringLiteral("timeline.search"),
                    .text = tr("Search this conversation"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+F")),
                    .group = tr("Timeline"),
                    .icon = Icon::Search},
        this, [this] { openSearch(); });
    actions.add({.id = QStringLiteral("timeline.unanswered"),
                    .text = tr("First unanswered"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+U")),
                    .group = tr("Timeline")},
        this, [this] { toUnanswered(); });
    const auto withCurrent = [this](const std::function<void(const TimelineRow&)>& act) {
        if (m_list->currentIndex().isValid())
            act(m_model->row(m_list->currentIndex().row()));
    };
    actions.add({.id = QStringLiteral("timeline.resend"),
                    .text = tr("Send the chosen message again"),
                    .group = tr("Timeline"),
                    .icon = Icon::Retry},
        this, [this, withCurrent] {
            withCurrent([this](const TimelineRow& row) {
                if (row.trouble == Trouble::Failed)
                    Q_EMIT resendRequested(row.text);
            });
        });
}

void TimelineView::openSearch()
{
    m_day->hide();
    m_words->show();
    m_found->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void TimelineView::closeSearch()
{
    m_words->clear();
    m_words->hide();
    m_found->hide();
    m_day->show();
    m_list->setFocus(Qt::OtherFocusReason);
}

/// From the line that is chosen, or from the end; older pages are read until the words are there.
void TimelineView::find(bool older)
{
    const QString words = m_words->text().trimmed();
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : m_model->rowCount();
    const int row = older ? m_model->findBefore(from, words) : m_model->findAfter(from, words);
    m_findOlder = row < 0 && older && !words.isEmpty() && m_model->hasOlder();
    if (row >= 0)
        return showFound(row);
    if (m_findOlder)
        return loadOlder();
    m_found->setText(words.isEmpty() ? QString() : older ? tr("not found before this") : tr("not found after this"));
}

void TimelineView::showFound(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    m_found->setText(format::shortDate(m_model->row(row).day));
}

/// To the line above what they said since anybody answered.
void TimelineView::toUnanswered()
{
    for (int i = m_model->rowCount() - 1; i >= 0; --i) {
        if (m_model->row(i).kind != RowKind::Unanswered)
            continue;
        m_list->setCurrentIndex(m_model->index(std::min(i + 1, m_model->rowCount() - 1)));
        m_list->scrollTo(m_model->index(i), QAbstractItemView::PositionAtTop);
        m_list->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    toBottom();
}

void TimelineView::press(const QModelIndex& index, const QPoint& place)
{
    if (!index.isValid())
        return;
    const TimelineRow& row = m_model->row(index.row());
    switch (m_delegate->linkAt(row.id, place)) {
    case TimelineDelegate::Link::Resend:
        Q_EMIT resendRequested(row.text);
        break;
    case TimelineDelegate::Link::OtherChannel:
        Q_EMIT otherChannelRequested(row.text);
        break;
    case TimelineDelegate::Link::Unfold:
        m_model->unfold(index.row());
        m_list->doItemsLayout();
        break;
    case TimelineDelegate::Link::None:
        break;
    }
}

bool TimelineView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter)
            find(!(key->modifiers() & Qt::ShiftModifier));
        if (key->key() == Qt::Key_Escape)
            closeSearch();
        if (enter || key->key() == Qt::Key_Escape)
            return true;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint place = static_cast<QMouseEvent*>(event)->pos();
        press(m_list->indexAt(place), place);
    }
    return Surface::eventFilter(watched, event);
}

void TimelineView::showCase(const OpenCase& openCase)
{
    if (openCase.debtor == m_case.debtor) {
        m_case = openCase;
        return;
    }
    m_case = openCase;
    m_fresh = true;
    m_loadingOlder = false;
    m_findOlder = false;
    m_pill->hide();
    // Nobody reads somebody else's words below this name, however long the reading takes.
    m_model->clear();
    m_day->setText(QString());
    m_empty->hide();
    m_list->show();
    refresh();
}

void TimelineView::refresh()
{
    if (!m_case.debtor.isValid()) {
        m_model->clear();
        m_list->hide();
        m_empty->show();
        return;
    }
    m_loading.cancel();
    m_loading = m_context.runner.run(
        this,
        [debtor = m_case.debtor](storage::Database& database, const JobToken&) {
            return loadTimeline(database, {.debtor = debtor, .limit = pageSize});
        },
        [this](Result<TimelinePage> page) { loaded(std::move(page), true); });
}

void TimelineView::loadOlder()
{
    if (m_loadingOlder || !m_model->hasOlder() || !m_model->oldest())
        return;
    m_loadingOlder = true;
    m_context.runner.run(
        this,
        [debtor = m_case.debtor, before = m_model->oldest()](storage::Database& database, const JobToken&) {
            return loadTimeline(database, {.debtor = debtor, .before = before, .limit = pageSize});
        },
        [this, debtor = m_case.debtor](Result<TimelinePage> page) {
            m_loadingOlder = false;
            if (debtor == m_case.debtor)
                loaded(std::move(page), false);
        });
}

void TimelineView::loaded(Result<TimelinePage> page, bool newest)
{
    if (!page) {
        m_empty->setTexts(tr("The timeline could not be read"), page.error().message);
        m_empty->show();
        m_list->hide();
        return;
    }
    m_delegate->setToday(m_context.clock.today());
    const bool follow = m_fresh || (newest && isAtBottom());
    const Anchor kept = anchor();
    if (m_fresh)
        m_model->clear();
    const int added = newest ? m_model->setNewest(std::move(*page)) : m_model->prepend(std::move(*page));
    m_fresh = false;
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        m_empty->setTexts(tr("Nothing was said yet"), tr("The first message or call appears here."));
    if (follow) {
        toBottom();
    } else {
        restore(kept);
        if (newest && added > 0) {
            m_pill->setText(tr("%n new ↓", nullptr, added));
            m_pill->adjustSize();
            m_pill->show();
            m_pill->raise();
        }
    }
    scrolled();
    if (!newest && std::exchange(m_findOlder, false)) {
        m_list->setCurrentIndex(m_model->index(std::min(added, m_model->rowCount() - 1)));
        find(true);
    }
}

bool TimelineView::isAtBottom() const
{
    const QScrollBar* const bar = m_list->verticalScrollBar();
    return bar->value() >= bar->maximum() - m_context.look.px(24);
}

void TimelineView::toBottom()
{
    m_pill->hide();
    m_list->scrollToBottom();
    // Heights are only known after the rows are laid out.
    QMetaObject::invokeMethod(m_list, &QListView::scrollToBottom, Qt::QueuedConnection);
}

TimelineView::Anchor TimelineView::anchor() const
{
    const QModelIndex first = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 1));
    if (!first.isValid())
        return {};
    return {m_model->row(first.row()).id, m_list->visualRect(first).top()};
}

void TimelineView::restore(const Anchor& anchor)
{
    for (int i = 0; anchor.id != 0 && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).id != anchor.id)
            continue;
        m_list->scrollTo(m_model->index(i), QAbstractItemView::PositionAtTop);
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->value() - anchor.top);
        return;
    }
}

void TimelineView::scrolled()
{
    const QModelIndex first = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 1));
    if (first.isValid())
        m_day->setText(format::longDate(m_model->row(first.row()).day));
    if (isAtBottom())
        m_pill->hide();
    if (m_list->verticalScrollBar()->value() < m_list->viewport()->height())
        loadOlder();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    const bool follow = isAtBottom();
    m_delegate->forgetLayouts();
    m_list->doItemsLayout();
    m_pill->move((width() - m_pill->width()) / 2, height() - m_pill->height() - m_context.look.px(12));
    if (follow)
        toBottom();
}

void TimelineView::copyCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(spokenRow(m_model->row(current.row())));
}

} // namespace trato::ui
