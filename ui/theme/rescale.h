#pragma once

#include <QtGlobal>

namespace trato::ui {

/// Carries the margins, spacings and fixed sizes of every widget that stands to another text scale, so that a layout
/// that was made at 100 % is at 200 % what it would be had it been made there. Widgets that lay themselves out when the
/// look changes do so afterwards and have the last word. Windows keep their own sizes.
void rescaleLayouts(qreal ratio);

} // namespace trato::ui
