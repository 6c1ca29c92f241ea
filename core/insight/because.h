#pragma once

#include "insight/choice.h"

namespace trato::insight {

/// Says why in a sentence or two, from what was counted.
QString reasonFor(const Choice& choice, const Learned& learned, std::span<const Channel> channels);

} // namespace trato::insight
