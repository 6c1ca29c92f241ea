#include "ui/supervisor/evaluationsheet.h"

#include "negotiation/roles.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/supervisor/qualityrows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace trato::ui {

using supervision::Answer;
using supervision::Criterion;
using supervision::Evaluation;
using supervision::EvaluationId;
using supervision::Evaluations;
using supervision::EvaluationState;

namespace {

QString scoreText(const Evaluation& evaluation)
{
    return evaluation.score ? format::percent(*evaluation.score) : QStringLiteral("–");
}

QString kappaText(std::optional<double> kappa)
{
    return kappa ? QString::number(*kappa, 'f', 2).replace(u'.', u',') : QStringLiteral("–");
}

} // namespace

EvaluationSheet::EvaluationSheet(const DeskContext& context, QWidget* window)
    : Overlay(context.look, window)
    , m_context(context)
    , m_panel(new Surface(context.look, Fill::Raised, this))
    , m_title(new Label(context.look, QString(), {.type = Type::Title, .weight = Weight::SemiBold}))
    , m_text(new Paragraph(context.look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_list(new QListWidget)
    , m_scroll(new QScrollArea)
    , m_words(new QLineEdit)
    , m_buttons(new QHBoxLayout)
{
    setAccessibleName(tr("Evaluation"));
    m_list->setAccessibleName(tr("My evaluations"));
    m_list->setFixedHeight(px(96));
    m_list->setFrameShape(QFrame::NoFrame);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Answers"));
    m_scroll->setMinimumHeight(px(360));
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_words);
    layout->addLayout(m_buttons);
    setPanel(m_panel, 760, 60);
    m_panel->setFocusProxy(m_scroll);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < std::ssize(m_mine))
            showEvaluation(m_mine[static_cast<size_t>(row)]);
    });
    m_list->hide();
}

void EvaluationSheet::begin(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_words->hide();
    m_words->clear();
    while (QLayoutItem* const item = m_buttons->takeAt(0)) {
        if (QWidget* const button = item->widget())
            button->deleteLater();
        delete item;
    }
}

void EvaluationSheet::fail(const Error& error)
{
    begin(tr("Evaluation"), error.message);
    m_scroll->setWidget(new QWidget);
    offer({}, {});
    open();
    Q_EMIT shown();
}

void EvaluationSheet::showEvaluation(EvaluationId evaluation)
{
    m_context.runner.run(
        this,
        [evaluation, user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) -> Result<Opened> {
            Opened opened;
            TRATO_TRY(opened.evaluation, Evaluations(database, *clock).read(evaluation, user));
            TRATO_TRY(opened.card,
                supervision::Scorecard::kept(database, opened.evaluation.scorecard, opened.evaluation.version));
            TRATO_TRY(const negotiation::Role role, negotiation::roleOf(database, user));
            opened.leads = role == negotiation::Role::Supervisor;
            return opened;
        },
        [this](const Result<Opened>& opened) {
            if (!opened)
                return fail(opened.error());
            show(*opened);
        });
}

void EvaluationSheet::showComparison(supervision::SampleId sample)
{
    m_list->hide();
    m_context.runner.run(
        this,
        [sample, user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) -> Result<Compared> {
            Compared compared;
            TRATO_TRY(compared.comparison, supervision::compareSample(database, *clock, sample, user));
            TRATO_TRY(compared.agreement,
                supervision::compareEvaluators(
                    database, {compared.comparison.first.evaluator, compared.comparison.second.evaluator}, user));
            return compared;
        },
        [this](const Result<Compared>& compared) {
            if (!compared)
                return fail(compared.error());
            show(*compared);
        });
}

void EvaluationSheet::showMine()
{
    m_context.runner.run(
        this,
        [user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) { return Evaluations(database, *clock).aboutMe(user); },
        [this](const Result<std::vector<Evaluation>>& all) {
            if (!all)
                return fail(all.error());
            if (all->empty())
                return fail({.code = {}, .message = tr("Nobody has evaluated a conversation of yours yet.")});
            const QSignalBlocker quiet(m_list);
            m_list->clear();
            m_mine.clear();
            for (const Evaluation& one : *all) {
                m_mine.push_back(one.id);
                m_list->addItem(QStringLiteral("%1 · %2 · %3 · %4")
                                    .arg(one.finishedAt.in(deskZone()).toString(QStringLiteral("dd/MM/yyyy")),
                                        one.debtorName, one.evaluator, scoreText(one)));
            }
            m_list->setCurrentRow(0);
            m_list->show();
            m_panel->setFocusProxy(m_list);
            showEvaluation(m_mine.front());
        });
}

void EvaluationSheet::addAnswer(QVBoxLayout& into, const Criterion& criterion, const Answer& answer, bool withTitle)
{
    auto* card = new Surface(look(), Fill::Card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(10), px(6), px(10), px(6));
    layout->setSpacing(px(2));
    auto* head = new QHBoxLayout;
    if (withTitle)
        head->addWidget(
            new Paragraph(look(), criterion.title.shown(), {.type = Type::Small, .weight = Weight::SemiBold}), 1);
    const bool lost = answer.points && *answer.points < criterion.points;
    const QString mark =
        answer.points ? tr("%1 of %2").arg(*answer.points).arg(criterion.points) : tr("does not apply");
    head->addWidget(new ChipLabel(look(), {mark, !answer.points                              ? Tone::Text2
                                                 : !lost                                     ? Tone::Ok
                                                 : *answer.points == 0 && criterion.critical ? Tone::Crit
                                                                                             : Tone::Warn}));
    if (!withTitle)
        head->addStretch(1);
    layout->addLayout(head);
    if (!answer.comment.isEmpty())
        layout->addWidget(new Paragraph(look(), answer.comment, {.type = Type::Small}));
    for (const supervision::Citation& place : answer.citations) {
        const QString when = place.at.in(deskZone()).toString(QStringLiteral("dd/MM HH:mm"));
        layout->addWidget(new Paragraph(
            look(), QStringLiteral("“%1” · %2").arg(place.quote, when), {.type = Type::Meta, .tone = Tone::Text2}));
    }
    into.addWidget(card);
}

void EvaluationSheet::offer(
    const QString& placeholder, const std::vector<std::pair<QString, std::function<void(QString)>>>& acts)
{
    m_words->setVisible(!acts.empty());
    m_words->setPlaceholderText(placeholder);
    m_words->setAccessibleName(placeholder.isEmpty() ? tr("Why") : placeholder);
    m_buttons->addStretch(1);
    auto* close = new Button(look(), tr("Close"), ButtonKind::Outline);
    close->setHint(QStringLiteral("Esc"));
    connect(close, &Button::clicked, this, &EvaluationSheet::close);
    m_buttons->addWidget(close);
    for (const auto& [name, run] : acts) {
        auto* button = new Button(look(), name, &name == &acts.back().first ? ButtonKind::Filled : ButtonKind::Outline);
        button->setEnabled(false);
        connect(m_words, &QLineEdit::textChanged, button,
            [button](const QString& words) { button->setEnabled(!words.trimmed().isEmpty()); });
        connect(button, &Button::clicked, this, [this, run] { run(m_words->text()); });
        m_buttons->addWidget(button);
    }
}

void EvaluationSheet::show(const Opened& opened)
{
    const Evaluation& one = opened.evaluation;
    QString text = tr("%1 with %2, evaluated by %3 on %4.")
                       .arg(subjectTitle(one.subject), one.debtorName, one.evaluator,
                           one.finishedAt.in(deskZone()).toString(QStringLiteral("dd/MM HH:mm")));
    const Criterion* const zeroed = opened.card.byCode(one.zeroedBy);
    if (zeroed)
        text += QStringLiteral("\n") + tr("Zeroed by a critical fault: %1.").arg(zeroed->title.shown());
    if (!one.comment.isEmpty())
        text += QStringLiteral("\n“%1”").arg(one.comment);
    if (!one.contest.isEmpty())
        text += QStringLiteral("\n") + tr("%1 disagrees: “%2”").arg(one.subject, one.contest);
    if (!one.verdict.isEmpty())
        text += QStringLiteral("\n") +
                (one.state == EvaluationState::Annulled ? tr("%1 annulled it: “%2”") : tr("%1 upholds it: “%2”"))
                    .arg(one.settledBy, one.verdict);
    begin(tr("%1 · %2").arg(opened.card.title.shown(), scoreText(one)), text);
    auto* content = new Surface(look(), Fill::None);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, px(8), 0);
    layout->setSpacing(px(6));
    for (const Criterion& criterion : opened.card.criteria) {
        if (const Answer* const answer = one.answerTo(criterion.code))
            addAnswer(*layout, criterion, *answer, true);
    }
    layout->addStretch(1);
    m_scroll->setWidget(content);
    if (one.subject == m_context.user && one.state == EvaluationState::Finished)
        offer(tr("What you see differently"),
            {{tr("Disagree"), [this, id = one.id](const QString& words) { contest(id, words); }}});
    else if (opened.leads && one.state == EvaluationState::Contested && one.subject != m_context.user)
        offer(tr("Why it stands, or not"),
            {{tr("Annul"),
                 [this, id = one.id](const QString& words) { settle(id, Evaluations::Verdict::Annul, words); }},
                {tr("Uphold"),
                    [this, id = one.id](const QString& words) { settle(id, Evaluations::Verdict::Uphold, words); }}});
    else
        offer({}, {});
    open();
    Q_EMIT shown();
}

void EvaluationSheet::show(const Compared& compared)
{
    const auto& [first, second] = std::tie(compared.comparison.first, compared.comparison.second);
    begin(tr("%1 and %2 on the same conversation").arg(first.evaluator, second.evaluator),
        tr("Here they agree in %1 of %2 questions, kappa %3. Over %n conversation(s) that both evaluated: %4 of %5, "
           "kappa %6.",
            nullptr, compared.agreement.conversations)
            .arg(compared.comparison.agreed)
            .arg(compared.comparison.answers.size())
            .arg(kappaText(compared.comparison.kappa))
            .arg(compared.agreement.agreed)
            .arg(compared.agreement.compared)
            .arg(kappaText(compared.agreement.kappa)));
    auto* content = new Surface(look(), Fill::None);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, px(8), 0);
    layout->setSpacing(px(6));
    auto* names = new QHBoxLayout;
    for (const Evaluation* one : {&first, &second})
        names->addWidget(new Label(look(), QStringLiteral("%1 · %2").arg(one->evaluator, scoreText(*one)),
                             {.type = Type::Body, .weight = Weight::SemiBold}),
            1);
    layout->addLayout(names);
    for (const supervision::ComparedAnswer& one : compared.comparison.answers) {
        QString title = one.criterion.title.shown();
        const auto& questions = compared.agreement.questions;
        const auto known = std::find_if(questions.begin(), questions.end(),
            [&](const auto& other) { return other.criterion.code == one.criterion.code; });
        if (known != questions.end() && known->compared > 1)
            title += QStringLiteral(" · ") + tr("agree in %1 of %2").arg(known->agreed).arg(known->compared);
        layout->addWidget(new Label(look(), title,
            {.type = Type::Small, .tone = one.agrees() ? Tone::Text2 : Tone::Warn, .weight = Weight::SemiBold}));
        auto* sides = new QHBoxLayout;
        sides->setSpacing(px(8));
        for (const Answer* answer : {&one.first, &one.second}) {
            auto* side = new QVBoxLayout;
            addAnswer(*side, one.criterion, *answer, false);
            side->addStretch(1);
            sides->addLayout(side, 1);
        }
        layout->addLayout(sides);
    }
    layout->addStretch(1);
    m_scroll->setWidget(content);
    offer({}, {});
    open();
    Q_EMIT shown();
}

void EvaluationSheet::contest(EvaluationId evaluation, const QString& words)
{
    m_context.runner.run(
        this,
        [evaluation, words, user = m_context.user, clock = &m_context.clock](storage::Database& database,
            const JobToken&) { return Evaluations(database, *clock).contest(evaluation, user, words); },
        [this, evaluation](const Result<void>& done) { acted(done, evaluation); });
}

void EvaluationSheet::settle(EvaluationId evaluation, Evaluations::Verdict verdict, const QString& words)
{
    m_context.runner.run(
        this,
        [=, user = m_context.user, clock = &m_context.clock](storage::Database& database, const JobToken&) {
            return Evaluations(database, *clock).settle(evaluation, user, verdict, words);
        },
        [this, evaluation](const Result<void>& done) { acted(done, evaluation); });
}

void EvaluationSheet::acted(const Result<void>& done, EvaluationId evaluation)
{
    if (!done)
        return m_text->setText(done.error().message);
    showEvaluation(evaluation);
}

} // namespace trato::ui
