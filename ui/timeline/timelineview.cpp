#include "ui/timeline/timelineview.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/timeline/dayindex.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinelist.h"
#include "ui/timeline/timelinemedia.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/words.h"
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
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
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
    , m_model(new TimelineModel(this))
    , m_delegate(new TimelineDelegate(context.look, this))
    , m_list(new TimelineList(context.look, *m_model, *m_delegate))
    , m_index(new DayIndex(context.look))
    , m_media(new TimelineMedia(context, *m_model, *m_delegate, this))
    , m_empty(new EmptyState(context.look, Icon::History, Tone::Text3))
    , m_pill(new Button(context.look, QString(), ButtonKind::Outline, this))
    , m_words(new QLineEdit)
    , m_date(new QLineEdit)
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
        scrollDown();
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
    std::vector<Choice> choices;
    for (const FilterName& name : filters)
        choices.push_back({QLatin1StringView(name.id), tr(name.title)});
    m_filters->setChoices(std::move(choices));
    m_filters->setCurrent(QStringLiteral("all"));
    m_list->setAccessibleName(tr("Timeline"));
    connect(m_list, &TimelineList::pressed, this, &TimelineView::press);
    connect(m_list, &TimelineList::soughtAlong, m_media, &TimelineMedia::seekAlong);
    connect(m_list, &TimelineList::soughtLetter, m_media, &TimelineMedia::seekLetter);
    connect(m_list, &TimelineList::soughtBy, m_media, &TimelineMedia::seekBy);
    connect(m_list, &TimelineList::soughtWord, m_media, &TimelineMedia::seekWord);
    connect(
        m_delegate, &TimelineDelegate::thumbnailWanted, m_media, &TimelineMedia::fetchThumbnail, Qt::QueuedConnection);
    connect(m_media, &TimelineMedia::rowChanged, this, [this](qint64 id) {
        const int row = m_model->indexOf(id);
        if (row >= 0)
            m_list->viewport()->update(m_list->visualRect(m_model->index(row)));
        else if (id == 0)
            m_list->viewport()->update();
    });
    connect(
        m_index, &DayIndex::chosen, this, [this](QDate day) { goToInstant(Instant::startOfDay(day, deskZone()), 0); });
    auto* lines = new QHBoxLayout;
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_index);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildStrip());
    layout->addWidget(m_empty, 1);
    layout->addLayout(lines, 1);
    m_empty->setTexts(tr("No case is open"), tr("F8 takes the next one, Enter opens the chosen row."));
    m_list->hide();
    m_index->hide();
}

/// The day of the first visible line, the search, and what is shown.
QLayout* TimelineView::buildStrip()
{
    const Look& look = m_context.look;
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(look.px(16), look.px(6), look.px(16), look.px(6));
    m_words->setAccessibleName(tr("Search this conversation"));
    m_words->setPlaceholderText(tr("words of the conversation, then Enter"));
    m_date->setAccessibleName(tr("Go to a day"));
    m_date->setPlaceholderText(tr("day: 14/11, yesterday, 3 weeks; then Enter"));
    for (QLineEdit* field : {m_words, m_date}) {
        field->hide();
        field->installEventFilter(this);
    }
    m_found->setElides(false);
    m_found->hide();
    strip->addWidget(m_day, 1);
    strip->addWidget(m_words, 1);
    strip->addWidget(m_date, 1);
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
    return strip;
}

void TimelineView::press(const TimelineRow& row, RowAct act)
{
    switch (act.act) {
    case Act::Resend:
        row.failed.isValid() ? sendAgain(row) : Q_EMIT resendRequested(row.text, attachmentsOf(row));
        break;
    case Act::OtherChannel: Q_EMIT otherChannelRequested(row.text, attachmentsOf(row)); break;
    case Act::Edit: row.localKey.isEmpty() ? takeBack(row) : Q_EMIT localEditRequested(QString(row.localKey)); break;
    case Act::Cancel: Q_EMIT localCancelRequested(QString(row.localKey)); break;
    case Act::Unfold:
        m_media->countPictures(row);
        if (const int index = m_model->indexOf(row.id); index >= 0)
            m_model->unfold(index);
        m_list->doItemsLayout();
        break;
    default: m_media->press(row, act);
    }
}

void TimelineView::setLocal(const std::vector<LocalLine>& lines)
{
    if (lines.empty() && !m_model->hasLocal())
        return;
    std::vector<TimelineRow> rows;
    std::transform(lines.begin(), lines.end(), std::back_inserter(rows), &rowOf);
    m_model->setLocal(std::move(rows));
    // With the first page of another case.
    if (m_fresh)
        return;
    const bool follow = m_list->isAtEnd();
    const Anchor kept = anchor();
    m_model->showLocal();
    showAny();
    follow ? scrollDown() : restore(kept);
}

void TimelineView::showAny()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        m_empty->setTexts(tr("Nothing was said yet"), tr("The first message or call appears here."));
}

/// Out of the outbox and into the message; when it has left meanwhile, the line says so by itself.
bool TimelineView::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == m_words || watched == m_date) && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && watched == m_words)
            find(!(key->modifiers() & Qt::ShiftModifier));
        else if (enter)
            jumpToDate();
        if (key->key() == Qt::Key_Escape)
            closeSearch();
        if (enter || key->key() == Qt::Key_Escape)
            return true;
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
    beginWindow();
    m_daysKnown = false;
    m_goal = 0;
    m_pill->hide();
    m_media->stop();
    // Nobody reads somebody else's words below this name, however long the reading takes.
    m_model->clear();
    m_index->setDays({});
    m_index->hide();
    m_day->setText(QString());
    m_empty->hide();
    m_list->show();
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted && wanted->debtor == m_case.debtor) {
        m_goal = wanted->line.value();
        load(Load::Around, {.debtor = m_case.debtor, .around = wanted->at, .limit = pageSize});
    } else {
        refresh();
    }
}

void TimelineView::refresh()
{
    if (!m_case.debtor.isValid()) {
        m_model->clear();
        m_list->hide();
        m_index->hide();
        m_empty->show();
        return;
    }
    m_loading.cancel();
    load(Load::Newest, {.debtor = m_case.debtor, .limit = pageSize});
}

void TimelineView::load(Load what, const TimelineRequest& request)
{
    if (what == Load::Around)
        beginWindow();
    Job job = m_context.runner.run(
        this, [request](storage::Database& database, const JobToken&) { return loadTimeline(database, request); },
        [this, what, window = m_window](Result<TimelinePage> page) {
            // A page of a window that is gone would stand at the wrong place.
            if (window != m_window)
                return;
            if (what == Load::Older)
                m_loadingOlder = false;
            if (what == Load::Newer)
                m_loadingNewer = false;
            loaded(std::move(page), what);
        });
    if (what == Load::Newest)
        m_loading = std::move(job);
}

/// Pages that are on their way belong to the one before.
void TimelineView::beginWindow()
{
    ++m_window;
    m_fresh = true;
    m_loadingOlder = false;
    m_loadingNewer = false;
    m_findOlder = false;
}

void TimelineView::loadOlder()
{
    if (m_fresh || m_loadingOlder || !m_model->hasOlder() || !m_model->oldest())
        return;
    m_loadingOlder = true;
    load(Load::Older, {.debtor = m_case.debtor, .before = m_model->oldest(), .limit = pageSize});
}

void TimelineView::loadNewer()
{
    if (m_fresh || m_loadingNewer || !m_model->hasNewer() || !m_model->newest())
        return;
    m_loadingNewer = true;
    load(Load::Newer, {.debtor = m_case.debtor, .after = m_model->newest(), .limit = pageSize});
}

/// A history of more than a page gets its days beside the scroll bar.
void TimelineView::loadDays()
{
    if (std::exchange(m_daysKnown, true))
        return;
    m_context.runner.run(
        this,
        [debtor = m_case.debtor](
            storage::Database& database, const JobToken&) { return timeline::Timeline(database).days(debtor); },
        [this, debtor = m_case.debtor](Result<std::vector<timeline::DayLines>> days) {
            if (debtor != m_case.debtor || !days)
                return;
            m_index->setVisible(days->size() > 1);
            m_index->setDays(std::move(*days));
            scrolled();
        });
}

void TimelineView::loaded(Result<TimelinePage> page, Load what)
{
    if (!page) {
        m_empty->setTexts(tr("The timeline could not be read"), page.error().message);
        m_empty->show();
        m_list->hide();
        return;
    }
    m_delegate->setToday(m_context.clock.today());
    const bool follow = what == Load::Newest && (m_fresh || (m_list->isAtEnd() && !m_model->hasNewer()));
    const Anchor kept = anchor();
    if (!follow)
        m_list->holdPlace();
    if (m_fresh && what == Load::Newest)
        m_model->clear();
    m_fresh = false;
    int added = 0;
    switch (what) {
    case Load::Newest: announceNew(m_model->setNewest(std::move(*page)), follow); break;
    case Load::Older: added = m_model->prepend(std::move(*page)); break;
    case Load::Newer: m_model->append(std::move(*page)); break;
    case Load::Around: m_model->setPage(std::move(*page)); break;
    }
    showAny();
    if (m_model->hasOlder() || m_model->hasNewer())
        loadDays();
    if (what == Load::Around)
        showFound(std::max(0, m_goal != 0 ? m_model->indexOf(std::exchange(m_goal, 0)) : m_model->rowCount() / 2));
    else if (follow && m_model->hasNewer())
        return toBottom();
    else if (follow)
        scrollDown();
    else
        restore(kept);
    m_list->notePlace();
    scrolled();
    if (what == Load::Older && std::exchange(m_findOlder, false)) {
        m_list->setCurrentIndex(m_model->index(std::min(added, m_model->rowCount() - 1)));
        find(true);
    }
}

/// What came while somebody reads above: a line where it begins, and a pill; nothing moves.
void TimelineView::announceNew(int added, bool follow)
{
    if (follow || added == 0) {
        if (follow)
            m_model->setUnreadFrom(0);
        return;
    }
    const int row = m_model->rowCount() - 1;
    qint64 first = 0;
    for (int i = row, left = added; i >= 0 && left > 0; --i) {
        if (m_model->row(i).id > 0 && !m_model->hasNewer()) {
            first = m_model->row(i).id;
            --left;
        }
    }
    if (first != 0 && m_pill->isHidden())
        m_model->setUnreadFrom(first);
    m_unread = (m_pill->isHidden() ? 0 : m_unread) + added;
    m_pill->setText(tr("%n new ↓", nullptr, m_unread));
    m_pill->adjustSize();
    m_pill->move((width() - m_pill->width()) / 2, height() - m_pill->height() - m_context.look.px(12));
    m_pill->show();
    m_pill->raise();
}

/// The end of the conversation, also when the window stands elsewhere.
void TimelineView::toBottom()
{
    if (!m_model->hasNewer())
        return scrollDown();
    beginWindow();
    m_pill->hide();
    refresh();
}

void TimelineView::scrollDown()
{
    m_pill->hide();
    m_list->scrollToBottom();
    m_list->notePlace();
}

TimelineView::Anchor TimelineView::anchor() const
{
    const QModelIndex first = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 1));
    if (!first.isValid())
        return {};
    const TimelineRow& row = m_model->row(first.row());
    return {row.id, row.kind, row.day, m_list->visualRect(first).top()};
}

void TimelineView::restore(const Anchor& anchor)
{
    for (int i = 0; anchor.day.isValid() && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).id != anchor.id || m_model->row(i).kind != anchor.kind || m_model->row(i).day != anchor.day)
            continue;
        m_list->scrollTo(m_model->index(i), QAbstractItemView::PositionAtTop);
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->value() - anchor.top);
        return;
    }
}

void TimelineView::scrolled()
{
    const QModelIndex first = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 1));
    if (first.isValid()) {
        m_day->setText(format::longDate(m_model->row(first.row()).day));
        m_index->setCurrent(m_model->row(first.row()).day);
    }
    const bool bottom = m_list->isAtEnd();
    if (bottom && !m_model->hasNewer())
        m_pill->hide();
    if (bottom ||
        m_list->verticalScrollBar()->value() > m_list->verticalScrollBar()->maximum() - m_list->viewport()->height())
        loadNewer();
    if (m_list->verticalScrollBar()->value() < m_list->viewport()->height())
        loadOlder();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    // Only another width breaks the lines anew; who was at the end stays there.
    if (event->oldSize().width() != width()) {
        m_delegate->forgetLayouts();
        m_list->doItemsLayout();
    }
    m_pill->move((width() - m_pill->width()) / 2, height() - m_pill->height() - m_context.look.px(12));
}

void TimelineView::copyCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(citedRow(m_model->row(current.row())));
}

} // namespace trato::ui
