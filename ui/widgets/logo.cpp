#include "ui/widgets/logo.h"

#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QPainterPath>

namespace trato::ui {

void paintLogo(const Look& look, QPainter& painter, const QRect& rect)
{
    const Theme& theme = look.theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = rect.width() / 28.0;
    painter.translate(rect.topLeft());
    painter.scale(unit, unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(0, 0, 28, 28), 7, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(theme.accent, theme.onaccent, 0.65), 1.6, Qt::SolidLine, Qt::RoundCap));
    QPainterPath palm(QPointF(8, 14.6));
    palm.cubicTo(9.2, 18, 11.2, 19.6, 14, 19.6);
    palm.cubicTo(16.8, 19.6, 18.8, 18, 20, 14.6);
    painter.drawPath(palm);
    painter.setPen(QPen(theme.onaccent, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(7.5, 9.2), QPointF(20.5, 9.2));
    painter.drawLine(QPointF(14, 9.2), QPointF(14, 19.6));
    painter.restore();
}

Logo::Logo(const Look& look, int size, QWidget* parent)
    : LookWidget(look, parent)
    , m_size(size)
{
    Spoken::as(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(QStringLiteral("Trato"));
}

void Logo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLogo(look(), painter, rect());
}

} // namespace trato::ui
