#include "ui/theme/figures.h"

#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace trato::ui {
namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

struct DigitFont {
    explicit DigitFont(const QFont& font)
        : raw(QRawFont::fromFont(font))
    {
        indexes = raw.glyphIndexesForString(QStringLiteral("0123456789"));
        for (const QPointF& advance : raw.advancesForGlyphIndexes(indexes))
            advances.append(advance.x());
        cell = advances.isEmpty() ? 0 : *std::max_element(advances.cbegin(), advances.cend());
    }

    QRawFont raw;
    QList<quint32> indexes;
    QList<qreal> advances;
    qreal cell = 0;
};

QGlyphRun digitRun(const DigitFont& font, QStringView digits, qreal x)
{
    QList<quint32> glyphs;
    QList<QPointF> positions;
    for (const QChar c : digits) {
        const qsizetype digit = c.unicode() - u'0';
        glyphs.append(font.indexes.at(digit));
        positions.append(QPointF(x + (font.cell - font.advances.at(digit)) / 2, 0));
        x += font.cell;
    }
    QGlyphRun run;
    run.setRawFont(font.raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    return run;
}

/// Appends the shaped text at x and says how far it reaches.
qreal appendText(QList<QGlyphRun>& runs, const QString& text, const QFont& font, qreal x)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1'000'000);
    layout.endLayout();
    for (QGlyphRun& run : layout.glyphRuns()) {
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions)
            position += QPointF(x, -line.ascent());
        run.setPositions(positions);
        runs.append(run);
    }
    return x + line.cursorToX(static_cast<int>(text.size()));
}

} // namespace

Figures::Line Figures::laidOut(const QString& text, const QFont& font)
{
    const DigitFont digits(font);
    const QFontMetricsF metrics(font);
    Line line{.runs = {}, .width = 0, .ascent = metrics.ascent(), .descent = metrics.descent()};
    if (digits.indexes.size() != 10) {
        line.width = appendText(line.runs, text, font, 0);
        return line;
    }
    for (qsizetype from = 0; from < text.size();) {
        const bool figures = isDigit(text.at(from));
        qsizetype to = from + 1;
        while (to < text.size() && isDigit(text.at(to)) == figures)
            ++to;
        const QString part = text.mid(from, to - from);
        if (figures) {
            line.runs.append(digitRun(digits, part, line.width));
            line.width += digits.cell * static_cast<qreal>(part.size());
        } else {
            line.width = appendText(line.runs, part, font, line.width);
        }
        from = to;
    }
    return line;
}

const Figures::Line& Figures::line(const QString& text, const QFont& font)
{
    const auto key = std::pair(text, font.key());
    if (const Line* known = m_lines.object(key))
        return *known;
    auto* made = new Line(laidOut(text, font));
    m_lines.insert(key, made);
    return *made;
}

void Figures::draw(
    QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font)
{
    const Line& known = line(text, font);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - known.width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - known.width) / 2;
    qreal y = rect.top() + known.ascent;
    if (alignment & Qt::AlignVCenter)
        y = rect.top() + (rect.height() + known.ascent - known.descent) / 2;
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - known.descent;
    drawAt(painter, QPointF(x, qRound(y)), text, font);
}

void Figures::drawAt(QPainter& painter, const QPointF& baseLine, const QString& text, const QFont& font)
{
    for (const QGlyphRun& run : line(text, font).runs)
        painter.drawGlyphRun(baseLine, run);
}

QString Figures::elided(const QString& text, const QFont& font, qreal width)
{
    if (this->width(text, font) <= width)
        return text;
    // The metrics know nothing of equal cells for digits: what they leave may still be too wide.
    const QFontMetricsF metrics(font);
    QString rest = text;
    for (qreal room = width; room > 0 && this->width(rest, font) > width; room -= 2)
        rest = metrics.elidedText(text, Qt::ElideRight, room);
    return rest;
}

qreal Figures::width(const QString& text, const QFont& font) { return line(text, font).width; }

} // namespace trato::ui
