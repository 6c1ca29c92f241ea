#pragma once

#include "base/result.h"

namespace trato::money {

/// Code `amount_overflow`.
Failure amountOverflow();

} // namespace trato::money
