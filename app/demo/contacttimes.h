#pragma once

#include "app/demo/population.h"
#include "base/channel.h"
#include "base/clock.h"

namespace trato::demo {

/// From `from` on, when the house may approach them there.
Instant lawfulFrom(Instant from, const Character& character, Channel channel);

/// At that hour, on that day or the last one before on which the house may approach them there.
Instant lawfulUntil(Instant until, const Character& character, Channel channel);

} // namespace trato::demo
