#include "ui/insight/figurelist.h"

#include "ui/insight/words.h"
#include "ui/theme/paint.h"

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

void FigureRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int left = width() * 7 / 10;
    paintLine(
        look(), painter, QRect(0, px(5), left, px(18)), {{words().label, Tone::Text, Weight::SemiBold}}, Type::Small);
    paintLine(look(), painter, QRect(0, px(23), left, px(16)), {{words().note, Tone::Text3}}, Type::Meta);
    const RichLine value = valueLine();
    paintLine(look(), painter, QRect(left, px(5), width() - left, px(18)), value, Type::Body, Qt::AlignRight);
    paintLine(look(), painter, QRect(left, px(23), width() - left, px(16)), {{words().change, words().changeTone}},
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
