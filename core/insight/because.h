#pragma once

#include "insight/choice.h"

namespace trato::insight {

/// Says why in a sentence or two, from what was counted.
QString reasonForChannel(const Choice& choice, const Learned& learned, std::span<const Channel> channels);
/// The same of the hours, in one sentence.
QString reasonForHours(const Hours& hours, const Learned& learned);

/// They asked for hours, and these begin within them.
bool isWished(const Hours& hours, const Learned& learned);
/// They wrote or picked up so often in these parts of the day, on whatever day, that it is worth a word.
bool isOftenHeard(const Hours& hours, const Learned& learned);

} // namespace trato::insight
