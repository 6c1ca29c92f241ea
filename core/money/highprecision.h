#pragma once

#include "money/decimal.h"

#include <boost/multiprecision/cpp_dec_float.hpp>

namespace trato::money {

/// For what fractions can't hold (roots, logarithms): 100 significant decimal digits.
using HighPrecision =
    boost::multiprecision::number<boost::multiprecision::cpp_dec_float<100>, boost::multiprecision::et_off>;

HighPrecision toHighPrecision(const Decimal& value);
/// The value to 80 decimals. `value` is finite and below 10^40.
Decimal fromHighPrecision(const HighPrecision& value);

} // namespace trato::money
