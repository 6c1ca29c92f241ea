#pragma once

#include "money/decimal.h"
#include "money/money.h"

#include <optional>
#include <span>

namespace trato::money {

/// A payment so many days after the money was had.
struct Flow {
    qint64 days = 0;
    Money amount;
};

/// Effective yearly cost of `financed` paid back by `payments` (each positive, days above zero and rising), as a
/// factor: 0.4393 is 43.93 %. Actual days/365. Nothing when no rate balances them, as with payments below what was
/// financed.
struct EffectiveCost {
    Decimal yearly;
    Decimal monthly;
};
std::optional<EffectiveCost> effectiveCost(Money financed, std::span<const Flow> payments);

} // namespace trato::money
