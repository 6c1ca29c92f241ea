#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace trato::ui::paint {

struct Box {
    QColor fill = Qt::transparent;
    QColor border = Qt::transparent;
    qreal radius = 0;
    qreal width = 1;
    Qt::PenStyle style = Qt::SolidLine;
};

/// A rounded rectangle whose border lies inside `rect` on whole pixels.
void box(QPainter& painter, const QRectF& rect, const Box& box);
/// Two pixels, just inside `rect`: for rows and cells; controls get theirs from FocusRing.
void innerRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal radius = 0);
void horizontalLine(QPainter& painter, int left, int right, int y, const QColor& colour);
void verticalLine(QPainter& painter, int x, int top, int bottom, const QColor& colour);
void dot(QPainter& painter, const QPointF& centre, qreal diameter, const QColor& colour);
/// Not filled: "off", "not begun".
void ring(QPainter& painter, const QPointF& centre, qreal diameter, const QColor& colour, qreal width = 1.5);
/// Soft edge of a popup: translucent rounded rectangles outside `rect`, in a margin of `extent`.
void shadow(QPainter& painter, const QRectF& rect, qreal radius, const QColor& colour, qreal extent);
/// Text on one line, elided at the end, centred vertically.
void line(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
    Qt::Alignment alignment = Qt::AlignLeft);

} // namespace trato::ui::paint
