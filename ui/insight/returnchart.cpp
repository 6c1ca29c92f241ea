#include "ui/insight/returnchart.h"

#include "ui/format/brazil.h"
#include "ui/insight/figurewords.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace trato::ui {

using insight::Figure;

ReturnChart::ReturnChart(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::TabFocus);
    Spoken::as(*this, QAccessible::Chart);
    setAccessibleName(tr("Return"));
    setAccessibleDescription(insight::figureDefinition(Figure::Return));
    setToolTip(QStringLiteral("<p>%1</p><p>%2</p>")
                   .arg(insight::figureDefinition(Figure::Return).toHtmlEscaped(),
                       insight::figureDefinition(Figure::Nps).toHtmlEscaped()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReturnChart::show(const insight::Metrics& metrics, const insight::Metrics& before)
{
    m_metrics = metrics;
    m_before = before;
    QStringList said{
        tr("recovered %1, before %2").arg(format::money(metrics.recovered), format::money(before.recovered))};
    said.append(metrics.cost ? tr("contacts cost %1").arg(format::money(*metrics.cost))
                             : insight::whyUnsaid(metrics, Figure::Return));
    const insight::SurveyCounts nps = insight::together(metrics.nps);
    if (nps.answered > 0)
        said.append(tr("%1 promoters, %2 detractors of %3 answers").arg(nps.high).arg(nps.low).arg(nps.answered));
    Spoken::setValue(*this, said.join(QStringLiteral("; ")));
    update();
}

void ReturnChart::paintBar(
    QPainter& painter, int top, const QString& label, const QString& amount, double share, const QColor& colour) const
{
    paintLine(look(), painter, QRect(0, top, width() / 2, px(18)), {{label, Tone::Text2}}, Type::Small);
    paintLine(look(), painter, QRect(width() / 2, top, width() - width() / 2, px(18)),
        {{amount, Tone::Text, Weight::SemiBold}}, Type::Small, Qt::AlignRight);
    const double wide = share > 0 ? std::max<double>(width() * std::min(share, 1.0), px(2)) : 0;
    paint::box(painter, QRectF(0, top + px(21), wide, px(6)), {.fill = colour, .radius = look().metrics().exact(2)});
}

void ReturnChart::paintPromoters(QPainter& painter, int top) const
{
    const insight::SurveyCounts counts = insight::together(m_metrics.nps);
    const QString score = figureText(Figure::Nps, insight::figureOf(m_metrics, Figure::Nps));
    paintLine(look(), painter, QRect(0, top, width(), px(20)),
        {{QStringLiteral("NPS %1  ").arg(score.isEmpty() ? QStringLiteral("–") : score), Tone::Text, Weight::SemiBold},
            {counts.answered > 0 ? tr("%1 answers").arg(format::count(counts.answered))
                                 : insight::whyUnsaid(m_metrics, Figure::Nps),
                Tone::Text2}},
        Type::Small);
    if (counts.answered == 0)
        return;
    const std::array parts{counts.high, counts.answered - counts.high - counts.low, counts.low};
    const std::array colours{theme().readyM, theme().line2, theme().critM};
    const std::array words{tr("%1 recommend"), tr("%1 neutral"), tr("%1 do not")};
    constexpr std::array alignments{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    double x = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const double wide = double(width()) * double(parts[i]) / double(counts.answered);
        painter.fillRect(QRectF(x, top + px(24), std::max(0.0, wide - 1), px(14)), colours[i]);
        x += wide;
        paintLine(look(), painter, QRect(0, top + px(41), width(), px(16)),
            {{words[i].arg(shareText({parts[i], counts.answered})), Tone::Text3}}, Type::Meta, alignments[i]);
    }
}

void ReturnChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto most =
        double(std::max<qint64>({m_metrics.recovered, m_before.recovered, m_metrics.cost.value_or(0), 1}));
    const int step = px(36);
    paintBar(painter, 0, tr("Recovered"), format::money(m_metrics.recovered), double(m_metrics.recovered) / most,
        theme().accent);
    paintBar(painter, step, tr("Recovered in the period before"), format::money(m_before.recovered),
        double(m_before.recovered) / most, theme().line2);
    paintBar(painter, 2 * step, tr("Cost of contacts"),
        m_metrics.cost ? format::money(*m_metrics.cost) : QStringLiteral("–"),
        double(m_metrics.cost.value_or(0)) / most, theme().warnM);
    const QString rate = figureText(Figure::Return, insight::figureOf(m_metrics, Figure::Return));
    const QString sum = rate.isEmpty()
                            ? insight::whyUnsaid(m_metrics, Figure::Return)
                            : tr("%1 ÷ %2 = %3 · no control group")
                                  .arg(format::money(m_metrics.recovered), format::money(*m_metrics.cost), rate);
    paintLine(look(), painter, QRect(0, 3 * step, width(), px(16)), {{sum, Tone::Text3}}, Type::Meta);
    paintPromoters(painter, 3 * step + px(30));
    if (showsFocus())
        paint::innerRing(painter, rect(), theme().focus, look().metrics().radius());
}

} // namespace trato::ui
