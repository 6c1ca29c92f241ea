#pragma once

#include "documents/page.h"

#include <cairo.h>

#include <functional>
#include <vector>

namespace trato::documents {

/// What draws the page, one after the other, in points.
struct Page::Content {
    std::vector<std::function<void(cairo_t*)>> strokes;
};

} // namespace trato::documents
