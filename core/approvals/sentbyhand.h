#pragma once

#include "payments/refunds.h"

namespace trato::approvals {

/// A person has sent a refund that no provider could: it is done, and the case's people hear of what is owed again. One
/// transaction. Codes of `Refunds::sent`.
Result<payments::Refund> recordSentByHand(
    storage::Database& database, const Clock& clock, RefundId refund, const QString& actor, const QString& transfer);

} // namespace trato::approvals
