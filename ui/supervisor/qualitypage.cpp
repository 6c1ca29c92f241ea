#include "ui/supervisor/qualitypage.h"

#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/opencase.h"
#include "ui/format/brazil.h"
#include "ui/supervisor/evaluationsheet.h"
#include "ui/supervisor/scorecardpanel.h"
#include "ui/supervisor/threecolumns.h"
#include "ui/timeline/timelinelist.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>
#include <chrono>
#include <utility>

namespace trato::ui {

using namespace std::chrono_literals;
using supervision::Answer;
using supervision::Evaluation;
using supervision::Evaluations;
using supervision::Sample;
using supervision::Samples;

QualityPage::QualityPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_week(supervision::weekOf(context.clock.today()))
    , m_samples(new RowModel<SampleRow>([](const SampleRow& row) { return row.spoken(); }, this))
    , m_list(new QListView)
    , m_timeline(new TimelineView(context))
    , m_card(new ScorecardPanel(context.look))
    , m_settle(400ms)
{
    setAccessibleName(tr("Quality"));
    QWidget* const samples = buildSamples();
    m_columns = new ThreeColumns(look(), samples, buildTalk(), m_card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    connectParts();
    fold();
    refresh();
}

QualityPage::~QualityPage() = default;

QWidget* QualityPage::buildSamples()
{
    auto* column = new Surface(look(), Fill::Pane);
    column->setStrongEdges(Qt::RightEdge);
    m_weekName = new Label(look(), QString(), {.tone = Tone::Text2});
    m_draw = new Button(look(), tr("Draw"));
    auto* before = new IconButton(look(), Icon::ChevronLeft, tr("The week before"));
    auto* after = new IconButton(look(), Icon::ChevronRight, tr("The week after"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(8), px(8), px(2));
    head->addWidget(new Label(look(), tr("Samples"), {.type = Type::Title, .weight = Weight::SemiBold}), 1);
    head->addWidget(m_draw);
    auto* week = new QHBoxLayout;
    week->setContentsMargins(px(16), 0, px(8), px(6));
    week->addWidget(m_weekName, 1);
    week->addWidget(before);
    week->addWidget(after);
    m_notice = new Label(look(), QString(), {.tone = Tone::Warn, .weight = Weight::Medium});
    m_notice->setContentsMargins(px(16), 0, px(8), px(4));
    m_notice->hide();
    m_empty = new EmptyState(look(), Icon::Headphones, Tone::Text3);
    m_empty->setTexts(
        tr("Nothing was drawn for this week"), tr("S draws by risk and by lot, so many for each person and agent."));
    m_empty->hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Samples"));
    m_list->setModel(m_samples);
    m_list->setItemDelegate(new SampleDelegate(look(), m_context.clock, this));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(week);
    layout->addWidget(m_notice);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    connect(before, &IconButton::clicked, this, [this] { turnWeek(-1); });
    connect(after, &IconButton::clicked, this, [this] { turnWeek(1); });
    return column;
}

QWidget* QualityPage::buildTalk()
{
    auto* column = new Surface(look(), Fill::Canvas);
    m_who = new Label(look(), tr("No conversation is open"), {.type = Type::Body, .weight = Weight::SemiBold});
    m_why = new Label(look(), QString(), {.type = Type::Meta, .tone = Tone::Warn});
    m_cite = new Button(look(), tr("Cite"));
    m_cite->setGlyph(Icon::Link);
    m_compare = new Button(look(), tr("Compare"));
    m_compare->setGlyph(Icon::Difference);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_who);
    names->addWidget(m_why);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(6), px(14), px(6));
    head->setSpacing(px(8));
    head->addLayout(names, 1);
    head->addWidget(m_cite);
    head->addWidget(m_compare);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_timeline, 1);
    return column;
}

void QualityPage::connectParts()
{
    connect(&m_settle, &Pacer::due, this, &QualityPage::refresh);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (isVisible() && (topic.isEmpty() || topic == QStringLiteral("quality")))
            m_settle.request();
    });
    connect(m_list, &QListView::activated, this, &QualityPage::openChosen);
    connect(m_card, &ScorecardPanel::answered, this, &QualityPage::keep);
    connect(m_card, &ScorecardPanel::citationChosen, this, &QualityPage::showPlace);
}

void QualityPage::registerActions()
{
    const auto act = [this](const char* id, const QString& text, const QKeySequence& keys, auto run) {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = keys,
                                  .group = tr("Quality"),
                                  .scope = ActionScope::Region,
                                  .region = this},
            this, run);
    };
    act("quality.draw", tr("Draw the samples of the week"), Qt::Key_S, [this] { draw(); });
    act("quality.cite", tr("Cite the chosen place"), Qt::Key_C, [this] { cite(); });
    act("quality.compare", tr("Compare two evaluators"), Qt::Key_D, [this] { compare(); });
    act("quality.next", tr("Next question"), QKeySequence(QStringLiteral("Alt+Down")), [this] { m_card->step(1); });
    act("quality.before", tr("Question before"), QKeySequence(QStringLiteral("Alt+Up")), [this] { m_card->step(-1); });
    act("quality.none", tr("The question does not apply"), Qt::Key_N, [this] { m_card->markAt(-1); });
    act("quality.mark1", tr("First mark: nothing"), Qt::Key_1, [this] { m_card->markAt(0); });
    act("quality.mark2", tr("Second mark"), Qt::Key_2, [this] { m_card->markAt(1); });
    act("quality.mark3", tr("Third mark"), Qt::Key_3, [this] { m_card->markAt(2); });
    act("quality.finish", tr("Finish the evaluation"), QKeySequence(QStringLiteral("Ctrl+Return")),
        [this] { finish(); });
    m_draw->setHint(QStringLiteral("S"));
    m_cite->setHint(QStringLiteral("C"));
    m_compare->setHint(QStringLiteral("D"));
    m_card->finishButton()->setHint(QStringLiteral("Ctrl ↵"));
    connect(m_draw, &Button::clicked, this, &QualityPage::draw);
    connect(m_cite, &Button::clicked, this, &QualityPage::cite);
    connect(m_compare, &Button::clicked, this, &QualityPage::compare);
    connect(m_card->finishButton(), &Button::clicked, this, &QualityPage::finish);
}

EvaluationSheet* QualityPage::sheet()
{
    if (!m_sheet)
        m_sheet = new EvaluationSheet(m_context, window());
    return m_sheet;
}

void QualityPage::closeSheet()
{
    if (m_sheet)
        m_sheet->close();
}

void QualityPage::hideEvent(QHideEvent* event)
{
    closeSheet();
    LookWidget::hideEvent(event);
}

const SampleRow* QualityPage::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_samples->row(index) : nullptr;
}

void QualityPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void QualityPage::say(const Result<void>& done)
{
    m_notice->setText(done ? QString() : done.error().message);
    m_notice->setVisible(!done);
}

void QualityPage::turnWeek(int by)
{
    m_week = m_week.addDays(7 * by);
    refresh();
}

void QualityPage::refresh()
{
    m_weekName->setText(tr("Week of %1").arg(format::shortDate(m_week)));
    m_reading.cancel();
    m_reading = m_context.runner.run(
        this,
        [week = m_week, user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) { return Samples(database, *clock).ofWeek(week, user); },
        [this](Result<std::vector<Sample>> samples) {
            if (!samples)
                return say(Failure(samples.error()));
            std::vector<SampleRow> rows;
            for (Sample& one : *samples)
                rows.push_back({std::move(one)});
            m_samples->setRows(std::move(rows));
            const bool none = m_samples->rowCount() == 0;
            m_empty->setVisible(none);
            m_list->setVisible(!none);
            if (!m_list->currentIndex().isValid() && !none)
                m_list->setCurrentIndex(m_samples->index(0));
            Q_EMIT loaded();
        });
}

void QualityPage::draw()
{
    m_context.runner.run(
        this,
        [week = m_week, user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) { return Samples(database, *clock).draw(week, user); },
        [this](const Result<int>& drawn) {
            say(drawn ? Result<void>() : Result<void>(Failure(drawn.error())));
            if (drawn && *drawn == 0) {
                m_notice->setText(tr("Everybody's quota of this week is full."));
                m_notice->show();
            }
            refresh();
        });
}

bool QualityPage::choose(const std::function<bool(const Sample&)>& wanted)
{
    const auto& rows = m_samples->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const SampleRow& row) { return wanted(row.sample); });
    if (found == rows.end())
        return false;
    m_list->setCurrentIndex(m_samples->index(static_cast<int>(found - rows.begin())));
    return true;
}

void QualityPage::openChosen()
{
    const SampleRow* const row = chosen();
    if (!row || !isSaved())
        return;
    m_opening.cancel();
    m_opening = m_context.runner.run(
        this,
        [sample = row->sample, user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) -> Result<Opened> {
            Evaluations evaluations(database, *clock);
            TRATO_TRY(const auto id, evaluations.begin(sample.id, user));
            Opened opened;
            TRATO_TRY(opened.evaluation, evaluations.read(id, user));
            TRATO_TRY(opened.card,
                supervision::Scorecard::kept(database, opened.evaluation.scorecard, opened.evaluation.version));
            return opened;
        },
        [this, sample = row->sample](const Result<Opened>& evaluation) { opened(sample, evaluation); });
}

void QualityPage::opened(const Sample& sample, const Result<Opened>& opened)
{
    say(opened ? Result<void>() : Result<void>(Failure(opened.error())));
    m_who->setText(tr("%1 with %2").arg(subjectTitle(sample.subject), sample.name));
    m_why->setText(tr("Chosen for: %1").arg(SampleRow{sample}.reasons()));
    m_timeline->goTo(sample.debtor, {}, sample.to);
    OpenCase talk;
    talk.debtor = sample.debtor;
    talk.name = sample.name;
    m_timeline->showCase(talk);
    if (opened)
        m_card->show(opened->card, opened->evaluation);
    else
        m_card->clear();
    if (opened && opened->evaluation.isDraft())
        m_timeline->list()->setFocus(Qt::OtherFocusReason);
    refresh();
    Q_EMIT evaluationShown();
}

/// The chosen line; of the words that are laid open over it, the chosen part.
void QualityPage::cite()
{
    TimelineList* const list = m_timeline->list();
    const TimelineRow* const row = list->currentRow();
    if (!m_card->isOpen() || !row || row->id <= 0)
        return;
    supervision::Citation place{
        .line = InteractionId(row->id), .at = row->at, .heard = row->isTranscript, .quote = row->text.left(600)};
    const QPlainTextEdit* const reader = list->reader();
    if (reader && reader->textCursor().hasSelection()) {
        place.from = reader->textCursor().selectionStart();
        place.to = reader->textCursor().selectionEnd();
        place.quote = row->text.mid(place.from, place.to - place.from);
    }
    m_card->cite(place);
}

/// One after the other, the newest answer to each question only: none overtakes a later one.
void QualityPage::keep(const Answer& answer)
{
    std::erase_if(m_unsaved, [&](const Answer& one) { return one.criterion == answer.criterion; });
    m_unsaved.push_back(answer);
    saveNext();
}

void QualityPage::saveNext()
{
    if (m_saving)
        return;
    if (m_unsaved.empty()) {
        if (std::exchange(m_finishing, false))
            finish();
        return;
    }
    m_saving = true;
    const Answer answer = m_unsaved.front();
    m_unsaved.pop_front();
    m_context.runner.run(
        this,
        [answer, id = m_card->evaluation().id, user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) {
            return Evaluations(database, *clock).answer(id, user, answer);
        },
        [this](const Result<void>& done) {
            m_saving = false;
            say(done);
            if (!done)
                m_finishing = false;
            saveNext();
        });
}

/// After everything that was answered is written.
void QualityPage::finish()
{
    if (!m_card->isOpen() || !m_card->evaluation().isDraft())
        return;
    if (!isSaved()) {
        m_finishing = true;
        return;
    }
    m_saving = true;
    m_context.runner.run(
        this,
        [id = m_card->evaluation().id, comment = m_card->comment(), user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) -> Result<Evaluation> {
            Evaluations evaluations(database, *clock);
            TRATO_CHECK(evaluations.finish(id, user, comment));
            return evaluations.read(id, user);
        },
        [this](const Result<Evaluation>& finished) {
            m_saving = false;
            say(finished ? Result<void>() : Result<void>(Failure(finished.error())));
            if (finished)
                m_card->showFinished(*finished);
            else
                m_card->setCurrent(finished.error().detail[QStringLiteral("criterion")].toString());
            saveNext();
            refresh();
        });
}

void QualityPage::compare()
{
    const SampleRow* const row = chosen();
    if (!row)
        return;
    if (row->sample.contested == 0 && (row->sample.finished > 1 || !row->sample.ownFinished))
        return sheet()->showComparison(row->sample.id);
    m_context.runner.run(
        this,
        [id = row->sample.id, user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) { return Evaluations(database, *clock).ofSample(id, user); },
        [this](const Result<std::vector<supervision::EvaluationLine>>& lines) {
            if (!lines)
                return say(Failure(lines.error()));
            const auto contested = std::find_if(lines->begin(), lines->end(),
                [](const auto& one) { return one.evaluation.state == supervision::EvaluationState::Contested; });
            if (contested != lines->end())
                sheet()->showEvaluation(contested->evaluation.id);
            else if (!lines->empty())
                sheet()->showEvaluation(lines->front().evaluation.id);
        });
}

void QualityPage::showPlace(const supervision::Citation& place)
{
    m_timeline->goTo(m_card->evaluation().debtor, place.line, place.at);
}

void QualityPage::fold() { m_columns->arrange(width(), 288, 368); }

void QualityPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void QualityPage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().canvas); }

} // namespace trato::ui
