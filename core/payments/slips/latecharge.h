#pragma once

#include "payments/cnab/remittance.h"
#include "payments/provider.h"

namespace trato::payments {

/// Fine and interest of a charge as a remittance carries them: the fine in hundredths of a per cent, the interest in
/// reais for each day (a month has thirty, a year 365), rounded half up. A fine in reais is told as the per cent that
/// comes closest without being more.
void addLateCharges(const ChargeTerms& terms, RemittanceTitle& title);

} // namespace trato::payments
