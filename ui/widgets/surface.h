#pragma once

#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// What a region stands on.
enum class Fill { None, Window, Pane, Canvas, Raised, Card, CardSunken };

/// A container with a surface of the theme and lines at the edges that it names. Card has a border all around and
/// rounded corners.
class Surface : public LookWidget {
    Q_OBJECT

public:
    Surface(const Look& look, Fill fill, QWidget* parent = nullptr);

    void setFill(Fill fill);
    /// A tinted card: banners, notices.
    void setTone(Tone tone);
    void clearTone();
    void setEdges(Qt::Edges edges);
    /// Separates surfaces (line2) rather than parts of one (line).
    void setStrongEdges(Qt::Edges edges);
    /// Two pixels of accent around a card.
    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor fillColour() const;
    void paintCard(QPainter& painter);
    void paintEdges(QPainter& painter, Qt::Edges edges, const QColor& colour);

    Fill m_fill;
    Qt::Edges m_edges;
    Qt::Edges m_strongEdges;
    bool m_chosen = false;
    bool m_toned = false;
    Tone m_tone = Tone::Text;
};

} // namespace trato::ui
