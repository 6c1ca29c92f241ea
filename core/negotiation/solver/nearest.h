#pragma once

#include "negotiation/solver/legalroom.h"

#include <functional>
#include <optional>

namespace trato::negotiation {

/// What somebody can do, as far as it can be measured; the first due date is settled before.
struct WantedBurden {
    std::optional<qint64> capacity = {}; ///< a month
    std::optional<qint64> entry = {};
    std::optional<int> instalments = {};
};

/// How many cents a deal is away from what they can do: what its month asks beyond the capacity (the entry is a month's
/// payment too where none was named) and what its entry is off the one that was named.
qint64 centsAway(const WantedBurden& wanted, qint64 amount, qint64 entry);

/// The legal plan that is the fewest cents away; of those, the one whose number of instalments is closest to the wanted
/// one, then the one that `preferred` says more of, then the shortest. Nothing where no plan is legal.
std::optional<Terms> nearestPlan(
    const LegalRoom& room, const WantedBurden& wanted, const std::function<double(const Terms& terms)>& preferred);

/// The legal terms closest to these: by the number of instalments first, then the discount, then the entry. Everything
/// at once counts as one instalment without entry.
std::optional<Terms> nearestTerms(const LegalRoom& room, const Terms& wanted);

} // namespace trato::negotiation
