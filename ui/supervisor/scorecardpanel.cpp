#include "ui/supervisor/scorecardpanel.h"

#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trato::ui {

using supervision::Answer;
using supervision::Citation;
using supervision::Criterion;

struct ScorecardPanel::Question {
    Criterion criterion;
    Surface* card;
    Paragraph* help;
    ChoiceBar* marks;
    Label* evidence;
    QVBoxLayout* citations;
    QLineEdit* comment;
};

namespace {

const QString noMark = QStringLiteral("na");

QString idOf(const Answer& answer)
{
    return answer.notApplicable ? noMark : answer.points ? QString::number(*answer.points) : QString();
}

} // namespace

ScorecardPanel::ScorecardPanel(const Look& look, QWidget* parent)
    : Surface(look, Fill::Pane, parent)
    , m_title(new Label(look, QString(), {.type = Type::Title, .weight = Weight::SemiBold}))
    , m_state(new Label(look, QString(), {.type = Type::Meta, .tone = Tone::Text3}))
    , m_score(new ChipLabel(look, {}))
    , m_scroll(new QScrollArea)
    , m_questions(new QVBoxLayout)
    , m_comment(new QLineEdit)
    , m_finish(new Button(look, tr("Finish"), ButtonKind::Filled))
{
    setAccessibleName(tr("Scorecard"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_score);
    auto* content = new Surface(look, Fill::Pane);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(px(12), 0, px(12), px(8));
    inside->setSpacing(px(6));
    m_questions->setSpacing(px(6));
    inside->addLayout(m_questions);
    inside->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_comment->setPlaceholderText(tr("What they should hear about the whole talk"));
    m_comment->setAccessibleName(tr("Comment on the whole talk"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(px(12), px(8), px(12), px(10));
    foot->setSpacing(px(8));
    foot->addWidget(m_comment, 1);
    foot->addWidget(m_finish);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, px(8), 0, 0);
    layout->setSpacing(px(4));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(px(14), 0, px(14), px(4));
    top->setSpacing(px(2));
    top->addLayout(head);
    top->addWidget(m_state);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    setStrongEdges(Qt::LeftEdge);
    clear();
}

ScorecardPanel::~ScorecardPanel() = default;

void ScorecardPanel::clear()
{
    m_evaluation = {};
    m_current.clear();
    for (const auto& question : m_all)
        question->card->deleteLater();
    m_all.clear();
    m_title->setText(tr("Scorecard"));
    m_state->setText(tr("Choose a conversation and press Enter"));
    m_score->hide();
    m_comment->clear();
    m_comment->hide();
    m_finish->hide();
}

void ScorecardPanel::show(const supervision::Scorecard& card, const supervision::Evaluation& evaluation)
{
    const bool same = m_evaluation.id == evaluation.id;
    if (!same) {
        clear();
        m_card = card;
        m_title->setText(card.title.shown());
        m_comment->setText(evaluation.comment);
    }
    m_evaluation = evaluation;
    if (!same) {
        for (const Criterion& criterion : card.criteria)
            addQuestion(criterion);
    }
    m_state->setText(
        tr("%1 evaluated by %2 · version %3").arg(evaluation.subject, evaluation.evaluator).arg(evaluation.version));
    m_comment->setVisible(true);
    m_comment->setReadOnly(!evaluation.isDraft());
    m_finish->setVisible(evaluation.isDraft());
    for (const auto& question : m_all)
        refresh(*question);
    if (!same && !m_all.empty())
        setCurrent(m_all.front()->criterion.code);
    refreshScore();
}

void ScorecardPanel::addQuestion(const Criterion& criterion)
{
    auto question = std::make_unique<Question>();
    question->criterion = criterion;
    const QString code = criterion.code;
    question->card = new Surface(look(), Fill::Card);
    question->card->setAccessibleName(criterion.title.shown());
    auto* head = new QHBoxLayout;
    head->addWidget(
        new Paragraph(look(), criterion.title.shown(), {.type = Type::Small, .weight = Weight::SemiBold}), 1);
    if (criterion.critical)
        head->addWidget(new ChipLabel(look(), {tr("critical"), Tone::Crit}));
    question->help = new Paragraph(look(), criterion.help.shown(), {.type = Type::Meta, .tone = Tone::Text2});
    question->marks = new ChoiceBar(look(), ChoiceKind::Boxed, criterion.title.shown());
    std::vector<Choice> choices;
    for (const int step : criterion.steps)
        choices.push_back({QString::number(step), tr("%1 of %2").arg(step).arg(criterion.points)});
    if (criterion.optional)
        choices.push_back({noMark, tr("n/a")});
    question->marks->setChoices(std::move(choices));
    question->evidence = new Label(look(), QString(), {.type = Type::Meta, .tone = Tone::Warn});
    question->citations = new QVBoxLayout;
    question->citations->setSpacing(px(2));
    question->comment = new QLineEdit;
    question->comment->setPlaceholderText(tr("Comment"));
    question->comment->setAccessibleName(tr("Comment on: %1").arg(criterion.title.shown()));
    question->comment->setText(answerOf(code).comment);
    auto* layout = new QVBoxLayout(question->card);
    layout->setContentsMargins(px(10), px(6), px(10), px(8));
    layout->setSpacing(px(4));
    layout->addLayout(head);
    layout->addWidget(question->help);
    layout->addWidget(question->marks, 0, Qt::AlignLeft);
    layout->addWidget(question->evidence);
    layout->addLayout(question->citations);
    layout->addWidget(question->comment);
    connect(question->marks, &ChoiceBar::chosen, this, [this, code](const QString& id) {
        setCurrent(code);
        mark(code, id);
    });
    connect(question->comment, &QLineEdit::editingFinished, this, [this, code, field = question->comment] {
        if (!m_evaluation.isDraft() || answerOf(code).comment == field->text())
            return;
        answerOf(code).comment = field->text();
        Q_EMIT answered(answerOf(code));
    });
    m_questions->addWidget(question->card);
    m_all.push_back(std::move(question));
}

ScorecardPanel::Question* ScorecardPanel::questionOf(const QString& criterion)
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const auto& one) { return one->criterion.code == criterion; });
    return found == m_all.end() ? nullptr : found->get();
}

Answer& ScorecardPanel::answerOf(const QString& criterion)
{
    auto& answers = m_evaluation.answers;
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&](const Answer& one) { return one.criterion == criterion; });
    return found == answers.end() ? answers.emplace_back(Answer{.criterion = criterion}) : *found;
}

void ScorecardPanel::refresh(Question& question)
{
    const Answer& answer = answerOf(question.criterion.code);
    const bool current = question.criterion.code == m_current;
    const bool draft = m_evaluation.isDraft();
    question.card->setChosen(current && draft);
    question.help->setVisible(current && !question.criterion.help.own.isEmpty());
    question.marks->setCurrent(idOf(answer));
    question.marks->setEnabled(draft);
    question.comment->setReadOnly(!draft);
    question.comment->setVisible((current && draft) || !question.comment->text().isEmpty());
    const bool missing = answer.isGiven() ? question.criterion.needsCitation(answer.points)
                                          : question.criterion.evidence == supervision::Evidence::Always;
    question.evidence->setText(tr("Needs a place of the conversation (C)"));
    question.evidence->setVisible(draft && missing && answer.citations.empty() && (current || answer.isGiven()));
    showCitations(question);
}

void ScorecardPanel::showCitations(Question& question)
{
    while (QLayoutItem* const item = question.citations->takeAt(0)) {
        if (QWidget* const row = item->widget())
            row->deleteLater();
        delete item;
    }
    const QString code = question.criterion.code;
    const auto citations = answerOf(code).citations;
    for (size_t i = 0; i < citations.size(); ++i) {
        const Citation place = citations[i];
        auto* row = new Surface(look(), Fill::None);
        auto* inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        auto* words =
            new Button(look(), QStringLiteral("“%1”").arg(place.quote.simplified().left(60)), ButtonKind::Quiet);
        words->setGlyph(place.heard ? Icon::Headphones : Icon::Link);
        words->setToolTip(place.quote);
        words->setAccessibleName(tr("Show in the conversation: %1").arg(place.quote.left(200)));
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(words, &Button::clicked, this, [this, place] { Q_EMIT citationChosen(place); });
        inside->addWidget(words, 1);
        if (m_evaluation.isDraft()) {
            auto* remove = new IconButton(look(), Icon::Close, tr("Take this citation away"));
            connect(remove, &IconButton::clicked, this, [this, code, place] {
                std::erase(answerOf(code).citations, place);
                if (Question* const there = questionOf(code))
                    refresh(*there);
                Q_EMIT answered(answerOf(code));
            });
            inside->addWidget(remove);
        }
        question.citations->addWidget(row);
    }
}

void ScorecardPanel::refreshScore()
{
    const auto score = supervision::scoreOf(m_card, m_evaluation.answers);
    m_score->setVisible(score.has_value());
    if (!score)
        return;
    const bool zeroed = !score->zeroedBy.isEmpty();
    m_score->setChip({zeroed ? tr("0%, critical") : format::percent(score->tenths), zeroed ? Tone::Crit : Tone::Ok});
}

void ScorecardPanel::setCurrent(const QString& criterion)
{
    if (m_current == criterion || !questionOf(criterion))
        return;
    Question* const before = questionOf(std::exchange(m_current, criterion));
    if (before)
        refresh(*before);
    Question& now = *questionOf(criterion);
    refresh(now);
    QMetaObject::invokeMethod(
        this,
        [this, card = QPointer<QWidget>(now.card)] {
            if (card)
                m_scroll->ensureWidgetVisible(card, 0, px(12));
        },
        Qt::QueuedConnection);
}

void ScorecardPanel::step(int by)
{
    const auto at =
        std::find_if(m_all.begin(), m_all.end(), [this](const auto& one) { return one->criterion.code == m_current; });
    if (at == m_all.end())
        return;
    const auto to = std::clamp<std::ptrdiff_t>(at - m_all.begin() + by, 0, std::ssize(m_all) - 1);
    setCurrent(m_all[static_cast<size_t>(to)]->criterion.code);
}

void ScorecardPanel::mark(const QString& criterion, const QString& id)
{
    if (!m_evaluation.isDraft())
        return;
    Answer& answer = answerOf(criterion);
    answer.notApplicable = id == noMark;
    answer.points = answer.notApplicable ? std::nullopt : std::optional(id.toInt());
    if (Question* const question = questionOf(criterion))
        refresh(*question);
    refreshScore();
    Q_EMIT answered(answer);
}

void ScorecardPanel::markAt(int number)
{
    const Question* const question = questionOf(m_current);
    if (!question)
        return;
    const auto& steps = question->criterion.steps;
    if (number < 0 && question->criterion.optional)
        mark(m_current, noMark);
    else if (number >= 0 && number < std::ssize(steps))
        mark(m_current, QString::number(steps[static_cast<size_t>(number)]));
}

void ScorecardPanel::cite(const Citation& place)
{
    Question* const question = questionOf(m_current);
    if (!question || !m_evaluation.isDraft())
        return;
    Answer& answer = answerOf(m_current);
    if (std::find(answer.citations.begin(), answer.citations.end(), place) == answer.citations.end())
        answer.citations.push_back(place);
    refresh(*question);
    Q_EMIT answered(answer);
}

QString ScorecardPanel::comment() const { return m_comment->text(); }

} // namespace trato::ui
