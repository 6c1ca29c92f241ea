#pragma once

#include "negotiation/offer.h"

#include <vector>

namespace trato::negotiation {

/// Of these points the ones that no other beats: none recovers as much with as light a month and is as likely kept, and
/// better in one of the three. Of equal ones the first stays. By month, the lightest first.
std::vector<FrontierPoint> undominated(std::vector<FrontierPoint> points);

} // namespace trato::negotiation
