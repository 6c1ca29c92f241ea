#pragma once

#include "documents/page.h"

#include <pango/pangocairo.h>

#include <memory>

namespace trato::documents {

struct Unreference {
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};

/// A text laid out; shared because what draws it is copied.
using Letters = std::shared_ptr<PangoLayout>;

constexpr double pointsPerMillimetre = 72.0 / 25.4;

/// Wrapped at `box.width` (0: not at all), shrunk and ended with "…" so that it fits `box.height` (0: not at all).
Letters laidOut(const QString& text, const Box& box, const TextStyle& style);

struct Extent {
    double width = 0;
    double height = 0;
};
Extent extentOf(const Letters& letters);

} // namespace trato::documents
