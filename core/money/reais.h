#pragma once

#include "money/money.h"

namespace trato::money {

/// "R$ 1.234,56" with a space that does not break (U+00A0); negative "−R$ 1,00" (U+2212). Amounts are written as
/// Brazilians do in every language of the desk, and in every text to a debtor.
QString reais(Money amount);

/// The same without the currency and the sign: "1.234,56".
QString reaisDigits(Money amount);

} // namespace trato::money
