#pragma once

#include "ui/theme/look.h"

#include <chrono>

class QPainter;

namespace trato::ui {

/// The time left until a case must be taken: far, near (amber with a stopwatch), passed (red with an octagon and "há").
/// The glyph's shape differs, not only the colour.
struct Sla {
    std::chrono::seconds left{0};
    /// Below this it is near.
    std::chrono::seconds nearBelow{std::chrono::minutes(15)};
};

QString slaText(const Sla& sla);
int slaWidth(const Look& look, const Sla& sla);
/// Right-aligned in `rect`.
void paintSla(const Look& look, QPainter& painter, const QRect& rect, const Sla& sla);

} // namespace trato::ui
