#pragma once

#include "base/result.h"
#include "money/decimal.h"

namespace trato::money {

/// (1 + rate)^(numerator/denominator). Exact for whole exponents up to 1200; otherwise right to 80 decimals, so that a
/// root that happens to be a short decimal (1.21^½) is still that decimal. Code `amount_overflow` when it passes 10^40.
Result<Decimal> compoundFactor(const Decimal& rate, qint64 numerator, qint64 denominator);

} // namespace trato::money
