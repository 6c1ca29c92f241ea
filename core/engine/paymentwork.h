#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::engine {

/// Something odd about a debtor's money.
struct OddWork {
    DebtorId debtor;
    QString reason;
    QString summary;
};

/// For people at the desk of payments, with a line on the timeline that stays.
Result<void> openPaymentWork(storage::Database& database, const Clock& clock, const OddWork& odd);

} // namespace trato::engine
