#include "ui/widgets/sparkline.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace trato::ui {

void paintSparkline(
    const Look& look, QPainter& painter, const QRectF& area, std::span<const std::optional<double>> values, Tone tone)
{
    QList<double> known;
    for (const auto& value : values) {
        if (value)
            known.append(*value);
    }
    if (known.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    const double range = *high > *low ? *high - *low : 1;
    const double margin = look.metrics().exact(3);
    const auto last = static_cast<double>(values.size() - 1);
    QPainterPath path;
    QPointF point;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        const double up = (*values[i] - *low) / range;
        point = {area.left() + area.width() * static_cast<double>(i) / last,
            area.bottom() - margin - up * (area.height() - 2 * margin)};
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    const QColor colour = look.theme().tone(tone);
    painter.strokePath(path, QPen(colour, look.metrics().exact(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paint::dot(painter, point, look.metrics().exact(4), colour);
}

} // namespace trato::ui
