#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "payments/reconciliation.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// Whose a payment is, as a person says.
struct ManualMatch {
    PaymentId payment = {};
    DebtorId debtor = {};
    QString actor = {};
    QString reason = {};
};

/// Gives a payment that waits to a debtor: allocated to what they owe, recorded with the person, their role and the
/// reason; what was proposed for it is decided by that. Reversals::undoMatch takes it back. Codes `reason_missing`,
/// `no_debtor`, `not_entitled` (only who leads) and those of Reconciliation::match.
Result<Settlement> matchByHand(storage::Database& database, const Clock& clock, const ManualMatch& match);

/// Keeps who gave a payment to a debtor, with their role, within a transaction of the caller.
Result<void> noteMatcher(storage::Database& database, const Clock& clock, const ManualMatch& match);

} // namespace trato::payments
