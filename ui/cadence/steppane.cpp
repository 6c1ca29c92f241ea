#include "ui/cadence/steppane.h"

#include "cadence/definitioncheck.h"
#include "insight/bandit.h"
#include "ui/cadence/stepwords.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace trato::ui {

using cadence::Action;
using cadence::Step;
using insight::Arm;
using insight::Experiment;

namespace {

/// The first day on which the step is said in that stage.
int dayOfStage(compliance::Stage stage, int day)
{
    while (compliance::wordingStage(day) < stage)
        ++day;
    return day;
}

/// The same wordings; with others a trial begins anew.
bool isTrialOf(const Experiment& trial, const Step& step)
{
    return std::ranges::equal(trial.arms, step.variants, {}, &Arm::variant);
}

QString armFigures(const Arm& arm)
{
    const QString sent = StepPane::tr("%n sent", nullptr, arm.shown());
    if (arm.settled == 0)
        return sent;
    return StepPane::tr("%1 · %2 answered or paid")
        .arg(sent, format::percent(std::lround(1000 * arm.worth / arm.settled)));
}

} // namespace

StepPane::StepPane(const Look& look, QWidget* parent)
    : Surface(look, Fill::Pane, parent)
    , m_title(new Label(look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_day(new ChipLabel(look, {.text = {}, .tone = Tone::Accent}))
    , m_file(new Button(look, tr("In the file")))
    , m_body(new QWidget)
{
    setAccessibleName(tr("The chosen step"));
    setStrongEdges(Qt::LeftEdge);
    m_file->setGlyph(Icon::Document);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_title, 1);
    head->addWidget(m_day);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("What the step does"));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumHeight(px(64));
    m_facts = new QVBoxLayout(m_body);
    m_facts->setContentsMargins(0, 0, px(6), 0);
    m_facts->setSpacing(px(10));
    scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(10), px(10), px(10));
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_file, 0, Qt::AlignLeft);
    connect(m_file, &Button::clicked, this, &StepPane::fileWanted);
}

void StepPane::lookChanged() { Surface::lookChanged(); }

void StepPane::clear()
{
    while (QLayoutItem* const item = m_facts->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

void StepPane::fact(const QString& title, const QString& text)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(1));
    column->addWidget(new Label(look(), title, {Type::Meta, Tone::Text3, Weight::Medium}));
    column->addWidget(new Paragraph(look(), text, {Type::Small, Tone::Text}));
    m_facts->addWidget(box);
}

void StepPane::show(const Shown& shown)
{
    clear();
    const bool some = shown.step != nullptr;
    m_day->setVisible(some);
    m_file->setVisible(some);
    if (!some)
        return m_title->setText(tr("No step is chosen"));
    const Step& step = *shown.step;
    m_title->setText(stepTitle(step, *shown.reading->templates));
    m_day->setChip({.text = stepDay(step.after, step.day), .tone = Tone::Accent});
    fact(tr("When"), stepWhen(step));
    fact(tr("Channel"), stepChannels(step));
    const QStringList conditions = stepConditions(step);
    fact(tr("Only if"), conditions.isEmpty() ? tr("for everybody who stands here") : conditions.join(u'\n'));
    if (step.action == Action::Call)
        fact(tr("Why they call"), step.reason.isEmpty() ? tr("no reason is given") : step.reason);
    else
        addTexts(shown);
    if (shown.inForce) {
        addPresent(shown);
        addRecord(shown);
    }
    m_facts->addStretch(1);
}

/// One text as somebody would read it.
void StepPane::words(const Said& said, const Shown& shown)
{
    const Step& step = *shown.step;
    auto* card = new Surface(look(), Fill::Card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(10), px(8), px(10), px(8));
    column->setSpacing(px(3));
    column->addWidget(new Label(look(), said.title, {Type::Meta, Tone::Text3, Weight::Medium}));
    if (!said.note.isEmpty())
        column->addWidget(new Paragraph(look(), said.note, {Type::Meta, Tone::Text2}));
    for (const Channel channel : step.channels) {
        const auto found = shown.reading->templates->find(said.templateName, channel);
        if (!found)
            continue;
        const auto filled = found->fill(cadence::exampleValues(said.day, shown.today));
        column->addWidget(new Paragraph(look(), filled.text.trimmed(), {Type::Small, Tone::Text}));
        column->addWidget(
            new Label(look(), tr("%1, on %2").arg(said.templateName, channelWord(channel)), {Type::Meta, Tone::Text3}));
        break;
    }
    m_facts->addWidget(card);
}

void StepPane::addTexts(const Shown& shown)
{
    const Step& step = *shown.step;
    const int day = step.after ? std::max(1, step.day) : step.day;
    for (const auto& [stage, name] : step.stageTemplates)
        words({.title = tr("What Marlene reads, %1").arg(stageTitle(stage)),
                  .templateName = name,
                  .day = dayOfStage(stage, day)},
            shown);
    if (!step.templateName.isEmpty())
        words({.title = tr("What Marlene reads"), .templateName = step.templateName, .day = day}, shown);
    if (!step.variants.isEmpty())
        addTrial(shown);
    if (step.neutral.isEmpty())
        fact(tr("To anybody not confirmed"), tr("nothing: the step is left out for them"));
    else
        words({.title = tr("To anybody not confirmed"), .templateName = step.neutral, .day = day}, shown);
}

/// The wordings that are tried, with what is known of them by now.
void StepPane::addTrial(const Shown& shown)
{
    const Step& step = *shown.step;
    const auto found = shown.reading->trials.find(step.name);
    const bool known = shown.inForce && found != shown.reading->trials.end() && isTrialOf(found->second, step);
    const Experiment* const trial = known ? &found->second : nullptr;
    const int day = step.after ? std::max(1, step.day) : step.day;
    const std::vector<double> chances =
        trial != nullptr ? insight::probabilitiesToBeBest(trial->arms) : std::vector<double>();
    for (qsizetype i = 0; i < step.variants.size(); ++i) {
        Said said{.title = i == 0 ? tr("Champion") : tr("Challenger"), .templateName = step.variants[i], .day = day};
        if (trial != nullptr) {
            const Arm& arm = trial->arms[static_cast<size_t>(i)];
            said.note = armFigures(arm);
            if (trial->winner == arm.variant)
                said.note += QStringLiteral(" · ") + tr("won");
            else if (trial->state == Experiment::State::Running && arm.settled > 0)
                said.note +=
                    QStringLiteral(" · ") +
                    tr("best with %1").arg(format::percent(std::lround(1000 * chances[static_cast<size_t>(i)])));
        }
        words(said, shown);
    }
    if (trial == nullptr)
        return fact(tr("Trial"), tr("begins when this is published"));
    const QString since = tr("since %1").arg(format::date(trial->startedAt.dateIn(deskZone())));
    switch (trial->state) {
    case Experiment::State::Running:
        return fact(
            tr("Trial"), tr("runs %1; one wins after %2 results of each and two weeks, when it is all but certain")
                             .arg(since)
                             .arg(insight::Guard().leastSettled));
    case Experiment::State::Decided:
        return fact(tr("Trial"), tr("decided: “%1” is said to everybody").arg(trial->winner));
    case Experiment::State::Ended: return fact(tr("Trial"), tr("ended without a winner: the champion is said"));
    }
}

void StepPane::addPresent(const Shown& shown)
{
    const auto standing = shown.reading->standing.find(shown.step->name);
    if (standing == shown.reading->standing.end())
        return fact(tr("Wait for it now"), tr("nobody"));
    QString text = tr("%n person(s)", nullptr, standing->second.places);
    if (!standing->second.nextAt.isNever())
        text += QStringLiteral(" · ") +
                tr("the first %1").arg(format::nearInstant(standing->second.nextAt, shown.today, deskZone()));
    fact(tr("Wait for it now"), text);
}

void StepPane::addRecord(const Shown& shown)
{
    constexpr size_t mostReasons = 4;
    const auto found = shown.reading->record.find(shown.step->name);
    if (found == shown.reading->record.end())
        return fact(tr("Last 30 days"), tr("it was nobody's turn"));
    const cadence::StepRecord& record = found->second;
    const QString done = shown.step->action == Action::Call ? tr("%n call(s) asked", nullptr, record.done)
                                                            : tr("%n message(s) queued", nullptr, record.done);
    fact(tr("Last 30 days"), done + QStringLiteral(" · ") + tr("%n left out", nullptr, record.skipped));
    QStringList reasons;
    for (size_t i = 0; i < std::min(mostReasons, record.reasons.size()); ++i)
        reasons.append(QStringLiteral("%1 × %2").arg(format::count(record.reasons[i].number), record.reasons[i].words));
    if (!reasons.isEmpty())
        fact(tr("Why not"), reasons.join(u'\n'));
}

} // namespace trato::ui
