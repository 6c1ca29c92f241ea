#include "ui/theme/paint.h"

#include <QFontMetrics>

namespace trato::ui::paint {

void box(QPainter& painter, const QRectF& rect, const Box& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool bordered = box.border.alpha() > 0 && box.width > 0;
    const qreal inset = bordered ? box.width / 2 : 0;
    QPen pen(box.border, box.width, box.style);
    if (box.style == Qt::DashLine)
        pen.setDashPattern({3 / box.width, 3 / box.width});
    painter.setPen(bordered ? pen : QPen(Qt::NoPen));
    painter.setBrush(box.fill.alpha() > 0 ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const qreal radius = std::max(0.0, box.radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void innerRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal radius)
{
    box(painter, rect, {.border = colour, .radius = radius, .width = 2});
}

void horizontalLine(QPainter& painter, int left, int right, int y, const QColor& colour)
{
    painter.fillRect(left, y, right - left, 1, colour);
}

void verticalLine(QPainter& painter, int x, int top, int bottom, const QColor& colour)
{
    painter.fillRect(x, top, 1, bottom - top, colour);
}

void dot(QPainter& painter, const QPointF& centre, qreal diameter, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
    painter.restore();
}

void ring(QPainter& painter, const QPointF& centre, qreal diameter, const QColor& colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, (diameter - width) / 2, (diameter - width) / 2);
    painter.restore();
}

void shadow(QPainter& painter, const QRectF& rect, qreal radius, const QColor& colour, qreal extent)
{
    constexpr int layers = 12;
    QColor layer = colour;
    layer.setAlphaF(colour.alphaF() / layers * 1.6f);
    for (int i = 0; i < layers; ++i) {
        const qreal grow = extent * (layers - i) / layers;
        box(painter, rect.adjusted(-grow, -grow * 0.5, grow, grow), {.fill = layer, .radius = radius + grow});
    }
}

void line(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
    Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace trato::ui::paint
