#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace trato::storage {
class Database;
}

namespace trato::demo {

/// Yesterday's statement of the invented bank: payments that don't fit, for the reconciliation page.
Result<void> tellBankDay(storage::Database& database, const Clock& clock);

} // namespace trato::demo
