#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QRectF>
#include <QString>

class QPainter;

namespace trato::ui {

/// Draws text whose digits stand in cells of the widest digit, so that amounts, times and documents align in columns
/// and running clocks don't tremble. (Inter's default digits are proportional, and Qt 6.4 has no call for `tnum`.)
/// Lines are laid out once for each text and font. Used on the GUI thread.
class Figures final {
public:
    /// `alignment` takes Qt::AlignLeft, AlignRight, AlignHCenter and AlignTop, AlignVCenter, AlignBottom; the colour
    /// is the painter's pen.
    void draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font);
    /// At a base line that the caller chose.
    void drawAt(QPainter& painter, const QPointF& baseLine, const QString& text, const QFont& font);
    [[nodiscard]] qreal width(const QString& text, const QFont& font);
    /// With "…" at the end when it is wider than `width`.
    [[nodiscard]] QString elided(const QString& text, const QFont& font, qreal width);

private:
    struct Line {
        QList<QGlyphRun> runs;
        qreal width = 0;
        qreal ascent = 0;
        qreal descent = 0;
    };
    const Line& line(const QString& text, const QFont& font);
    static Line laidOut(const QString& text, const QFont& font);

    QCache<std::pair<QString, QString>, Line> m_lines{1024};
};

} // namespace trato::ui
