#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"

#include <QString>

#include <utility>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// A payment and where it went. The parts add up to the amount, unless it was sent back.
struct PastPayment {
    PaymentId id;
    money::Money amount;
    Instant paidAt;
    QString state;                                       ///< matched, unmatched, refunded
    std::vector<std::pair<QString, money::Money>> parts; ///< interest, fine, principal, surplus
};

/// Newest first.
Result<std::vector<PastPayment>> paymentHistory(storage::Database& database, DebtorId debtor);

} // namespace trato::payments
