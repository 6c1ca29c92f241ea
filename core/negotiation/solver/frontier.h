#pragma once

#include "negotiation/offer.h"
#include "negotiation/situation.h"
#include "negotiation/solver/legalroom.h"

#include <vector>

namespace trato::negotiation {

/// Of these points the ones that no other beats: none recovers as much with as light a month and is as likely kept, and
/// better in one of the three. Of equal ones the first stays. By month, the lightest first.
std::vector<FrontierPoint> undominated(std::vector<FrontierPoint> points);

/// What is legal and nothing beats: every number of instalments with several entries and discounts, and cash. What is
/// wished for is kept to where it is legal.
std::vector<FrontierPoint> frontierOf(const Situation& situation, const LegalRoom& room, const Wishes& wishes,
    const Terms& cash, std::optional<money::Money> capacity);

} // namespace trato::negotiation
