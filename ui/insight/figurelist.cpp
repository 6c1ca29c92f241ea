#include "ui/insight/figurelist.h"

#include "ui/insight/figuretip.h"
#include "ui/insight/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace trato::ui {

using insight::Figure;

namespace {

constexpr std::array listed{
    Figure::MachineAlone, Figure::MachineDeals, Figure::Csat, Figure::Nps, Figure::RightParty, Figure::CostPerContact};

/// How people and machine were judged apart.
QString judged(const insight::Surveyed& surveyed, Figure figure)
{
    const auto score = [&](size_t who) {
        const QString text = figureText(figure, insight::surveyScore(surveyed[who], figure == Figure::Nps));
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    return InsightWords::tr("people %1 · machine %2").arg(score(0), score(1));
}

} // namespace

FigureRow::FigureRow(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::TabFocus);
    Spoken::as(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureRow::show(FigureWords words)
{
    m_words = std::move(words);
    figuretip::describe(*this, m_words);
    update();
}

void FigureRow::focusInEvent(QFocusEvent* event)
{
    LookWidget::focusInEvent(event);
    figuretip::show(*this, event->reason());
    update();
}

void FigureRow::focusOutEvent(QFocusEvent* event)
{
    LookWidget::focusOutEvent(event);
    figuretip::hide();
    update();
}

void FigureRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool there = !m_words.value.isEmpty();
    const int left = width() * 7 / 10;
    paintLine(
        look(), painter, QRect(0, px(5), left, px(18)), {{m_words.label, Tone::Text, Weight::SemiBold}}, Type::Small);
    paintLine(look(), painter, QRect(0, px(23), left, px(16)), {{m_words.note, Tone::Text3}}, Type::Meta);
    const RichLine value{
        {there ? m_words.value : QStringLiteral("–"), there ? Tone::Text : Tone::Text3, Weight::SemiBold}};
    paintLine(look(), painter, QRect(left, px(5), width() - left, px(18)), value, Type::Body, Qt::AlignRight);
    paintLine(look(), painter, QRect(left, px(23), width() - left, px(16)), {{m_words.change, m_words.changeTone}},
        Type::Meta, Qt::AlignRight);
    paint::horizontalLine(painter, 0, width(), height() - 1, theme().line);
    if (showsFocus())
        paint::innerRing(painter, rect(), theme().focus, look().metrics().radius());
}

FigureList::FigureList(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setAccessibleName(tr("People and machine"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (size_t i = 0; i < listed.size(); ++i) {
        m_rows.push_back(new FigureRow(look));
        layout->addWidget(m_rows.back());
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureList::show(const InsightBoard& board)
{
    for (size_t i = 0; i < listed.size(); ++i) {
        FigureWords words = figureWords(board, listed[i]);
        if (listed[i] == Figure::Csat && !words.value.isEmpty())
            words.note = judged(board.now.csat, Figure::Csat);
        if (listed[i] == Figure::Nps && !words.value.isEmpty())
            words.note = judged(board.now.nps, Figure::Nps);
        m_rows[i]->show(std::move(words));
    }
}

} // namespace trato::ui
