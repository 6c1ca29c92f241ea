#pragma once

#include "negotiation/offer.h"

namespace trato::negotiation {

/// Says of each offer what speaks for it beside the others, and how it meets the wishes.
void addReasons(std::vector<Offer>& offers, const Wishes& wishes);

/// The heaviest payment of a plan: an instalment or the entry.
money::Money heaviestMonth(const Plan& plan);

} // namespace trato::negotiation
