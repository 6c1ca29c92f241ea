#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::demo {

/// Yesterday's statement of the invented bank: payments that don't fit, for the reconciliation page.
Result<void> tellBankDay(storage::Database& database, const Clock& clock);

/// What was paid by mistake goes back: one refund was sent by hand, one waits for somebody to send it.
Result<void> sendMistakenBack(storage::Database& database, const Clock& clock, const QString& lead);

} // namespace trato::demo
