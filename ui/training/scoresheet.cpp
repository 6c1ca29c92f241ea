#include "ui/training/scoresheet.h"

#include "training/scenario.h"
#include "ui/format/brazil.h"
#include "ui/theme/richline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace trato::ui {

using training::Grade;
using training::Judgement;

namespace {

Icon iconOf(Grade grade)
{
    return grade == Grade::Good ? Icon::Done : grade == Grade::Partly ? Icon::Info : Icon::Warning;
}
/// A line of the talk that can be pressed; what does not fit is elided.
class QuoteButton final : public QPushButton {
public:
    QuoteButton(const Look& look, RichLine line)
        : m_look(look)
        , m_line(std::move(line))
    {
        setAutoDefault(false);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {m_look.px(200), m_look.lineHeight(Type::Small) + m_look.px(6)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_look.px(80), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), m_look.theme().hover);
        const int side = m_look.px(14);
        m_look.icons().paint(painter, QRect(m_look.px(2), (height() - side) / 2, side, side), Icon::History,
            m_look.theme().tone(Tone::Accent));
        paintLine(m_look, painter, rect().adjusted(side + m_look.px(8), 0, -m_look.px(4), 0), m_line, Type::Small);
    }

private:
    const Look& m_look;
    RichLine m_line;
};

Tone toneOf(Grade grade) { return grade == Grade::Good ? Tone::Ok : grade == Grade::Partly ? Tone::Warn : Tone::Crit; }

} // namespace

ScoreSheet::ScoreSheet(const Look& look, QWidget* parent)
    : Surface(look, Fill::Canvas, parent)
    , m_title(new Label(look, QString(), {.type = Type::Title, .weight = Weight::SemiBold}))
    , m_points(new Label(look, QString(), {.type = Type::Hero, .weight = Weight::SemiBold}))
    , m_compared(new Paragraph(look, QString(), {.tone = Tone::Text2}))
    , m_same(new Button(look, tr("Same person again"), ButtonKind::Filled))
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Score"));
    m_points->setElides(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(16), px(8), 0);
    column->setSpacing(px(10));
    column->addLayout(buildHead());
    column->addWidget(m_scroll, 1);
}

QLayout* ScoreSheet::buildHead()
{
    auto* another = new Button(look(), tr("Another person"));
    auto* others = new Button(look(), tr("Other situations"), ButtonKind::Quiet);
    connect(m_same, &Button::clicked, this, [this] { Q_EMIT againWanted(true); });
    connect(another, &Button::clicked, this, [this] { Q_EMIT againWanted(false); });
    connect(others, &Button::clicked, this, &ScoreSheet::othersWanted);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_title);
    words->addWidget(m_compared);
    auto* first = new QHBoxLayout;
    first->setSpacing(px(16));
    first->addWidget(m_points);
    first->addLayout(words, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(px(8));
    for (Button* button : {m_same, another, others})
        second->addWidget(button);
    second->addStretch(1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, px(16), 0);
    head->setSpacing(px(10));
    head->addLayout(first);
    head->addLayout(second);
    return head;
}

void ScoreSheet::show(const training::Score& score, const training::Comparison& earlier)
{
    m_score = score;
    const training::Scenario* const scenario = training::scenario(score.scenario);
    m_title->setText(scenario ? scenario->title : score.scenario);
    m_points->setText(tr("%1 of %2").arg(score.points).arg(score.most));
    m_compared->setText(earlier.earlier == 0 ? tr("Your first time with this situation.")
                                             : tr("Last time %1%, your best %2%, %n attempt(s) before this one.",
                                                   nullptr, earlier.earlier)
                                                   .arg(earlier.last.value_or(0))
                                                   .arg(earlier.best.value_or(0)));
    delete m_content;
    m_content = new Surface(look(), Fill::Canvas);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, px(4), px(16), px(16));
    m_column->setSpacing(px(8));
    addPart(tr("What to try"), score, false, earlier);
    addPart(tr("What went well"), score, true, earlier);
    m_column->addStretch(1);
    m_scroll->setWidget(m_content);
}

void ScoreSheet::addPart(
    const QString& title, const training::Score& score, bool well, const training::Comparison& earlier)
{
    std::vector<const Judgement*> part;
    for (const Judgement& one : score.judgements) {
        if ((one.grade == Grade::Good) == well)
            part.push_back(&one);
    }
    if (part.empty())
        return;
    // What costs most stands first.
    std::stable_sort(part.begin(), part.end(),
        [](const Judgement* a, const Judgement* b) { return a->most - a->points > b->most - b->points; });
    m_column->addWidget(new Label(look(), title, {.type = Type::Body, .weight = Weight::SemiBold}));
    for (const Judgement* const one : part)
        m_column->addWidget(card(*one, earlier));
}

QWidget* ScoreSheet::card(const Judgement& judgement, const training::Comparison& earlier)
{
    auto* card = new Surface(look(), Fill::Card);
    const QString points = tr("%1 of %2 points").arg(judgement.points).arg(judgement.most);
    card->setAccessibleName(
        QStringLiteral("%1, %2. %3 %4").arg(judgement.name, points, judgement.says, judgement.advice));
    auto* figure = new Label(look(), points, {.tone = toneOf(judgement.grade), .weight = Weight::SemiBold});
    figure->setElides(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new Glyph(look(), iconOf(judgement.grade), toneOf(judgement.grade), 16));
    head->addWidget(new Label(look(), judgement.name, {.type = Type::Body, .weight = Weight::SemiBold}), 1);
    const auto before = earlier.lastCriteria.constFind(judgement.id);
    if (before != earlier.lastCriteria.constEnd() && *before != judgement.points) {
        auto* change =
            new Label(look(), tr("%1 since the last time").arg(format::signedNumber(judgement.points - *before)),
                {.tone = judgement.points > *before ? Tone::Ok : Tone::Text3});
        change->setElides(false);
        head->addWidget(change);
    }
    head->addWidget(figure);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(14), px(10), px(14), px(10));
    column->setSpacing(px(4));
    column->addLayout(head);
    column->addWidget(new Paragraph(look(), judgement.says, {.type = Type::Body}));
    if (!judgement.advice.isEmpty())
        column->addWidget(new Paragraph(look(), judgement.advice, {.type = Type::Body, .tone = Tone::Text2}));
    for (const training::Quote& one : judgement.quotes)
        column->addWidget(quote(one));
    return card;
}

/// Who said it, when, and the words; pressed, the timeline shows it.
QWidget* ScoreSheet::quote(const training::Quote& quote)
{
    const QString who = quote.side == training::Side::Theirs ? tr("they")
                        : quote.side == training::Side::Ours ? tr("you")
                                                             : tr("done");
    const QString time = format::timeWithSeconds(quote.at.in(deskZone()).time());
    const QString text = quote.side == training::Side::Act ? quote.words : QStringLiteral("“%1”").arg(quote.words);
    auto* button = new QuoteButton(
        look(), {{QStringLiteral("%1 · %2 · ").arg(time, who), Tone::Text3}, {text, Tone::Accent, Weight::Medium}});
    button->setAccessibleName(tr("Show in the timeline: %1").arg(QStringLiteral("%1, %2, %3").arg(time, who, text)));
    button->setToolTip(tr("Show in the timeline"));
    connect(button, &QPushButton::clicked, this,
        [this, line = quote.line, at = quote.at] { Q_EMIT quoteChosen(m_score.debtor, line, at); });
    return button;
}

void ScoreSheet::takeFocus() { m_same->setFocus(Qt::ShortcutFocusReason); }

} // namespace trato::ui
