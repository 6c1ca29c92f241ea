#pragma once

#include "ui/widgets/lookwidget.h"

#include <optional>
#include <vector>

namespace trato::ui {

/// A legal way to settle: what is paid in all against how likely it is to be kept.
struct DealPoint {
    qint64 totalCents = 0;
    /// Tenths of a percent.
    int kept = 0;
};

/// An offer on the frontier, numbered as its card is.
struct FrontierOffer {
    DealPoint point;
    int number = 0;
    bool needsApproval = false;
};

/// Chance of keeping × total paid. Offers are numbered discs on a line, those that need approval are diamonds at a
/// dashed end: shape, not only colour. ← → walk along, Enter chooses; the ghost shows where the sliders are.
class FrontierPlot : public LookWidget {
    Q_OBJECT

public:
    explicit FrontierPlot(const Look& look, QWidget* parent = nullptr);

    void setPoints(std::vector<DealPoint> legal, std::vector<FrontierOffer> offers);
    void setChosen(int number);
    void setGhost(std::optional<DealPoint> ghost);
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override { return {px(328), px(140)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(220), px(110)}; }

Q_SIGNALS:
    void offerChosen(int number);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Axis {
        qreal from = 0;
        qreal to = 1;
        qreal step = 1;
    };
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QPointF place(const DealPoint& point) const;
    void rescale();
    void describe();
    void paintAxes(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintOffer(QPainter& painter, const FrontierOffer& offer) const;
    void walk(int step);

    std::vector<DealPoint> m_legal;
    std::vector<FrontierOffer> m_offers;
    std::optional<DealPoint> m_ghost;
    Axis m_x;
    Axis m_y;
    int m_chosen = 0;
};

} // namespace trato::ui
