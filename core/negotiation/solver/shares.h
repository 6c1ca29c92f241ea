#pragma once

#include "negotiation/offer.h"
#include "negotiation/policy.h"
#include "negotiation/situation.h"

#include <vector>

namespace trato::negotiation {

/// A plan divided among the contracts of its situation, by their ids: the discount by what the policy allows on each
/// (else by what is owed), entry and total by what is left after it. What rounding leaves goes to the first.
std::vector<ContractShare> sharesOf(const Policy& policy, const Situation& situation, const Plan& plan, Role role);

} // namespace trato::negotiation
