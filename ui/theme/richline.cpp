#include "ui/theme/richline.h"

#include <QFontMetricsF>
#include <QPainter>

namespace trato::ui {

QString plainText(const RichLine& line)
{
    QString text;
    for (const TextRun& run : line)
        text += run.text;
    return text;
}

qreal widthOf(const Look& look, const RichLine& line, Type type)
{
    qreal width = 0;
    for (const TextRun& run : line)
        width += look.figures().width(run.text, look.font(type, run.weight));
    return width;
}

void paintLine(
    const Look& look, QPainter& painter, const QRect& rect, const RichLine& line, Type type, Qt::Alignment alignment)
{
    const qreal full = widthOf(look, line, type);
    qreal x = rect.left();
    if (full < rect.width() && (alignment & Qt::AlignRight))
        x = rect.left() + rect.width() - full;
    else if (full < rect.width() && (alignment & Qt::AlignHCenter))
        x = rect.left() + (rect.width() - full) / 2;
    const qreal end = rect.left() + rect.width() + 0.5;
    for (const TextRun& run : line) {
        const QFont font = look.font(type, run.weight);
        const qreal width = look.figures().width(run.text, font);
        painter.setPen(look.theme().tone(run.tone));
        const QRectF cell(x, rect.top(), width, rect.height());
        if (x + width <= end) {
            look.figures().draw(painter, cell, Qt::AlignLeft | Qt::AlignVCenter, run.text, font);
            x += width;
            continue;
        }
        const QString rest = look.figures().elided(run.text, font, end - x);
        look.figures().draw(painter, cell, Qt::AlignLeft | Qt::AlignVCenter, rest, font);
        return;
    }
}

} // namespace trato::ui
