#include "ui/training/trainingpage.h"

#include "training/scenario.h"
#include "ui/format/brazil.h"
#include "ui/training/scenariolist.h"
#include "ui/training/scoresheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace trato::ui {
namespace {

/// Below this width, at 100 %, the situations stand above.
constexpr int besideFrom = 820;
constexpr std::size_t mostPast = 8;

} // namespace

TrainingPage::TrainingPage(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
    , m_list(new ScenarioList(look))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_right(new QStackedWidget)
    , m_title(new Label(look, QString(), {.type = Type::Head, .weight = Weight::SemiBold}))
    , m_brief(new Paragraph(look, QString(), {.type = Type::Body}))
    , m_goal(new Paragraph(look, QString(), {.type = Type::Body}))
    , m_counts(new Paragraph(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_past(new Paragraph(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_problem(new Label(look, QString(), {.tone = Tone::Crit, .weight = Weight::Medium}))
    , m_begin(new Button(look, tr("Begin"), ButtonKind::Filled))
    , m_same(new Button(look, tr("Same person as last time")))
    , m_sheet(new ScoreSheet(look))
{
    setAccessibleName(tr("Training"));
    m_left = buildSituations();
    m_right->addWidget(buildBrief());
    m_right->addWidget(m_sheet);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_left);
    m_layout->addWidget(m_right, 1);
    connect(m_list, &ScenarioList::chosen, this, &TrainingPage::showBrief);
    connect(m_list, &ScenarioList::beginWanted, this, [this] { begin(false); });
    connect(m_begin, &Button::clicked, this, [this] { begin(false); });
    connect(m_same, &Button::clicked, this, [this] { begin(true); });
    connect(m_sheet, &ScoreSheet::againWanted, this,
        [this](bool same) { Q_EMIT beginWanted(m_sheet->score().scenario, same ? m_sheet->score().seed : 0); });
    connect(m_sheet, &ScoreSheet::othersWanted, this, [this] {
        showScenario(m_sheet->score().scenario);
        takeFocus();
    });
    connect(m_sheet, &ScoreSheet::quoteChosen, this, &TrainingPage::quoteChosen);
    showBrief(m_list->current());
    fold();
}

QWidget* TrainingPage::buildSituations()
{
    auto* column = new Surface(look(), Fill::Pane);
    column->setStrongEdges(Qt::RightEdge);
    auto* title = new Label(look(), tr("Situations"), {.type = Type::Title, .weight = Weight::SemiBold});
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(10), px(8), px(8));
    head->addWidget(title);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return column;
}

QWidget* TrainingPage::buildBrief()
{
    auto* ground = new Surface(look(), Fill::Canvas);
    m_begin->setHint(QStringLiteral("↵"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_begin);
    buttons->addWidget(m_same);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(px(24), px(16), px(24), px(16));
    column->setSpacing(px(10));
    const auto heading = [this](const QString& text) {
        return new Label(look(), text, {.tone = Tone::Text3, .weight = Weight::SemiBold});
    };
    column->addWidget(m_title);
    column->addWidget(m_brief);
    column->addWidget(heading(tr("A good end")));
    column->addWidget(m_goal);
    column->addWidget(heading(tr("What is looked at")));
    column->addWidget(m_counts);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    column->addWidget(heading(tr("Your attempts")));
    column->addWidget(m_past);
    column->addStretch(1);
    m_problem->hide();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    return scroll;
}

void TrainingPage::setAttempts(std::vector<training::PastAttempt> attempts)
{
    m_attempts = std::move(attempts);
    m_list->setAttempts(m_attempts);
    if (m_right->currentIndex() == 0)
        showBrief(m_list->current());
}

void TrainingPage::showBrief(const QString& id)
{
    const training::Scenario* const scenario = training::scenario(id);
    if (!scenario)
        return;
    m_right->setCurrentIndex(0);
    fold();
    m_title->setText(scenario->title);
    m_brief->setText(scenario->brief);
    m_goal->setText(scenario->goal);
    QStringList counts;
    for (const training::Criterion& one : scenario->criteria)
        counts.append(tr("%1 (%2)").arg(training::criterionName(one.id)).arg(one.points));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    QStringList past;
    for (auto one = m_attempts.rbegin(); one != m_attempts.rend() && past.size() < qsizetype(mostPast); ++one) {
        if (one->scenario == id)
            past.append(tr("%1: %2 of %3 points in %4")
                            .arg(format::dayAndTime(one->at, deskZone()))
                            .arg(one->points)
                            .arg(one->most)
                            .arg(format::clock(std::chrono::seconds(one->seconds))));
    }
    m_past->setText(
        past.isEmpty() ? tr("None yet. Only you see them: they stay in a file of yours.") : past.join(u'\n'));
    m_same->setEnabled(lastSeed(id) != 0);
}

void TrainingPage::showScenario(const QString& scenario)
{
    m_list->choose(scenario);
    showBrief(scenario);
}

void TrainingPage::showScore(const training::Score& score)
{
    m_list->choose(score.scenario);
    m_sheet->show(score, training::compare(m_attempts, score.scenario));
    m_right->setCurrentWidget(m_sheet);
    fold();
}

void TrainingPage::setBusy(bool busy)
{
    m_begin->setEnabled(!busy);
    m_same->setEnabled(!busy && lastSeed(current()) != 0);
}

void TrainingPage::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString TrainingPage::current() const { return m_list->current(); }

quint64 TrainingPage::lastSeed(const QString& scenario) const
{
    for (auto one = m_attempts.rbegin(); one != m_attempts.rend(); ++one) {
        if (one->scenario == scenario)
            return one->seed;
    }
    return 0;
}

void TrainingPage::begin(bool samePerson) { Q_EMIT beginWanted(current(), samePerson ? lastSeed(current()) : 0); }

void TrainingPage::takeFocus()
{
    if (m_right->currentWidget() == m_sheet)
        return m_sheet->takeFocus();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void TrainingPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void TrainingPage::lookChanged()
{
    LookWidget::lookChanged();
    fold();
}

/// Beside each other where there is room, else one above the other.
void TrainingPage::fold()
{
    if (m_left == nullptr)
        return;
    // Where there is little room the score has all of it.
    const bool beside = width() >= px(besideFrom);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setMinimumWidth(beside ? px(300) : 0);
    m_left->setMaximumWidth(beside ? px(300) : QWIDGETSIZE_MAX);
    m_left->setMaximumHeight(beside ? QWIDGETSIZE_MAX : px(160));
    m_left->setVisible(beside || m_right->currentWidget() != m_sheet);
}

} // namespace trato::ui
