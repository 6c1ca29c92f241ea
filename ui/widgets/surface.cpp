#include "ui/widgets/surface.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

namespace trato::ui {

Surface::Surface(const Look& look, Fill fill, QWidget* parent)
    : LookWidget(look, parent)
    , m_fill(fill)
{
    Spoken::as(*this, QAccessible::Grouping);
}

void Surface::setFill(Fill fill)
{
    m_fill = fill;
    update();
}

void Surface::setTone(Tone tone)
{
    m_toned = true;
    m_tone = tone;
    update();
}

void Surface::clearTone()
{
    m_toned = false;
    update();
}

void Surface::setEdges(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Surface::setStrongEdges(Qt::Edges edges)
{
    m_strongEdges = edges;
    update();
}

void Surface::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QColor Surface::fillColour() const
{
    if (m_toned)
        return theme().tint(m_tone);
    switch (m_fill) {
    case Fill::None: return Qt::transparent;
    case Fill::Window: return theme().window;
    case Fill::Pane:
    case Fill::CardSunken: return theme().pane;
    case Fill::Canvas: return theme().canvas;
    case Fill::Raised:
    case Fill::Card: return theme().raised;
    }
    Q_UNREACHABLE();
}

void Surface::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_fill == Fill::Card || m_fill == Fill::CardSunken)
        return paintCard(painter);
    painter.fillRect(rect(), fillColour());
    paintEdges(painter, m_edges, theme().line);
    paintEdges(painter, m_strongEdges, theme().line2);
}

void Surface::paintCard(QPainter& painter)
{
    const QColor border = m_chosen ? theme().accent : m_toned ? QColor(Qt::transparent) : theme().line;
    const QColor fill = m_chosen && !m_toned ? theme().raised : fillColour();
    paint::box(painter, rect(),
        {.fill = fill, .border = border, .radius = look().metrics().radiusCard(), .width = m_chosen ? 2.0 : 1.0});
}

void Surface::paintEdges(QPainter& painter, Qt::Edges edges, const QColor& colour)
{
    if (edges & Qt::TopEdge)
        paint::horizontalLine(painter, 0, width(), 0, colour);
    if (edges & Qt::BottomEdge)
        paint::horizontalLine(painter, 0, width(), height() - 1, colour);
    if (edges & Qt::LeftEdge)
        paint::verticalLine(painter, 0, 0, height(), colour);
    if (edges & Qt::RightEdge)
        paint::verticalLine(painter, width() - 1, 0, height(), colour);
}

} // namespace trato::ui
