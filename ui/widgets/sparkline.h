#pragma once

#include "ui/theme/look.h"

#include <QRectF>

#include <optional>
#include <span>

class QPainter;

namespace trato::ui {

/// Values one after the other as a line without axes, the last one with a dot; missing ones are passed over, and fewer
/// than two are no line.
void paintSparkline(
    const Look& look, QPainter& painter, const QRectF& area, std::span<const std::optional<double>> values, Tone tone);

} // namespace trato::ui
