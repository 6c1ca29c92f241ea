// The timeline's actions, and the ways to a line: words, a day, words of all conversations.

#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/timeline/datewords.h"
#include "ui/timeline/searchresults.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinelist.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/label.h"

#include <QLineEdit>

#include <algorithm>
#include <functional>

namespace trato::ui {

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
    actions.add({.id = QStringLiteral("timeline.date"),
                    .text = tr("Go to a day of the conversation"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+G")),
                    .group = tr("Timeline"),
                    .icon = Icon::Calendar},
        this, [this] { openDateField(); });
    actions.add({.id = QStringLiteral("timeline.searchall"),
                    .text = tr("Search all conversations"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+F")),
                    .group = tr("Timeline"),
                    .icon = Icon::Search},
        this, [this] { openSearchOfAll(); });
    registerLineActions();
}

/// What is done with the chosen line; also from the palette.
void TimelineView::registerLineActions()
{
    ActionRegistry& actions = m_context.actions;
    const auto add = [&](const char* id, const QString& text, Icon icon, std::function<bool(const RowAct&)> is) {
        actions.add({.id = QLatin1StringView(id), .text = text, .group = tr("Timeline"), .icon = icon}, this,
            [this, is = std::move(is)] {
                const TimelineRow* const row = m_list->currentRow();
                const auto acts = row != nullptr ? actsOf(*row) : std::vector<RowAct>();
                const auto act = std::find_if(acts.begin(), acts.end(), is);
                if (act != acts.end())
                    press(TimelineRow(*row), *act);
            });
    };
    add("timeline.resend", tr("Send the chosen message again"), Icon::Retry,
        [](const RowAct& act) { return act.act == Act::Resend; });
    add("timeline.play", tr("Play the chosen voice message"), Icon::Play,
        [](const RowAct& act) { return act.act == Act::Play; });
    add("timeline.open", tr("Open the chosen picture or document"), Icon::Eye,
        [](const RowAct& act) { return act.act == Act::Open; });
    add("timeline.original", tr("See the original of the chosen line"), Icon::Document,
        [](const RowAct& act) { return act.act == Act::Original; });
    actions.add({.id = QStringLiteral("timeline.part"),
                    .text = tr("Copy a part of the chosen line"),
                    .group = tr("Timeline"),
                    .icon = Icon::Copy},
        this, [this] { m_list->openReader(); });
}

void TimelineView::openSearch()
{
    m_day->hide();
    m_date->hide();
    m_words->show();
    m_found->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void TimelineView::openDateField()
{
    m_day->hide();
    m_words->hide();
    m_date->show();
    m_found->show();
    m_date->setFocus(Qt::ShortcutFocusReason);
    m_date->selectAll();
}

void TimelineView::jumpToDate()
{
    const auto day = dayFromWords(m_date->text(), m_context.clock.today());
    if (!day)
        return m_found->setText(tr("which day is that?"));
    goToInstant(Instant::startOfDay(*day, deskZone()), 0);
    closeSearch();
}

void TimelineView::openSearchOfAll()
{
    auto* const results = new SearchResults(m_context, window());
    connect(results, &SearchResults::chosen, this, [this](DebtorId debtor, InteractionId line, Instant at) {
        goTo(debtor, line, at);
        if (debtor != m_case.debtor)
            Q_EMIT caseRequested(debtor);
    });
    connect(results, &Overlay::closed, results, &QObject::deleteLater);
    results->open();
}

void TimelineView::goTo(DebtorId debtor, InteractionId line, Instant at)
{
    if (debtor == m_case.debtor)
        return goToInstant(at, line.value());
    m_wanted = Wanted{debtor, line, at};
}

/// A page around it, wherever it lies; a line that is there is only shown.
void TimelineView::goToInstant(Instant at, qint64 line)
{
    const int row = m_model->indexOf(line);
    if (row >= 0)
        return showFound(row);
    m_goal = line;
    load(Load::Around, {.debtor = m_case.debtor, .around = at});
}

void TimelineView::closeSearch()
{
    m_date->hide();
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

} // namespace trato::ui
