#pragma once

#include <QSize>

namespace trato::ui {

enum class Density { Compact, Comfortable };

/// Every size of the interface, in logical pixels, times the text scale (1.0 to 2.0). The device's pixel ratio comes on
/// top and is none of its business. Widgets ask here, never use a literal.
class Metrics final {
public:
    Metrics() = default;
    Metrics(qreal scale, Density density)
        : m_scale(scale)
        , m_density(density)
    {
    }

    [[nodiscard]] qreal scale() const { return m_scale; }
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] bool isCompact() const { return m_density == Density::Compact; }

    /// A length of the drawings (at 100 %), scaled.
    [[nodiscard]] int px(qreal length) const { return qRound(length * m_scale); }
    [[nodiscard]] qreal exact(qreal length) const { return length * m_scale; }
    [[nodiscard]] QSize square(qreal length) const { return {px(length), px(length)}; }

    [[nodiscard]] int topBar() const { return pick(36, 40); }
    [[nodiscard]] int statusBar() const { return pick(24, 26); }
    [[nodiscard]] int rail() const { return pick(44, 48); }
    [[nodiscard]] int railButton() const { return pick(34, 36); }
    [[nodiscard]] int queueRow() const { return pick(58, 66); }
    [[nodiscard]] int tableRow() const { return pick(26, 32); }
    [[nodiscard]] int tableHead() const { return pick(24, 28); }
    [[nodiscard]] int eventRow() const { return pick(22, 24); }
    [[nodiscard]] int bubblePaddingX() const { return pick(8, 10); }
    [[nodiscard]] int bubblePaddingY() const { return pick(3, 5); }
    [[nodiscard]] int button() const { return pick(26, 28); }
    [[nodiscard]] int largeButton() const { return pick(30, 32); }
    [[nodiscard]] int input() const { return pick(24, 26); }
    [[nodiscard]] int chip() const { return pick(18, 20); }
    [[nodiscard]] int queueColumn() const { return pick(264, 288); }
    [[nodiscard]] int panelColumn() const { return pick(344, 360); }
    [[nodiscard]] int panelTabs() const { return pick(32, 36); }
    [[nodiscard]] int referenceRow() const { return pick(28, 30); }

    [[nodiscard]] int page() const { return px(16); }
    [[nodiscard]] qreal radiusSmall() const { return exact(3); }
    [[nodiscard]] qreal radius() const { return exact(4); }
    [[nodiscard]] qreal radiusCard() const { return exact(6); }
    [[nodiscard]] qreal radiusPopup() const { return exact(8); }
    [[nodiscard]] int selectionBar() const { return px(3); }
    [[nodiscard]] int activeTab() const { return px(2); }

    /// In text, buttons, rail and banners, empty states.
    [[nodiscard]] int iconText() const { return px(14); }
    [[nodiscard]] int icon() const { return px(16); }
    [[nodiscard]] int iconRail() const { return px(20); }
    [[nodiscard]] int iconLarge() const { return px(24); }

    bool operator==(const Metrics&) const = default;

private:
    [[nodiscard]] int pick(int compact, int comfortable) const { return px(isCompact() ? compact : comfortable); }

    qreal m_scale = 1.0;
    Density m_density = Density::Comfortable;
};

} // namespace trato::ui
