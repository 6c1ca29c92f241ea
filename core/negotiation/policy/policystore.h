#pragma once

#include "negotiation/policy.h"

#include <QByteArray>

namespace trato::negotiation {

Failure noCreditor(CreditorId creditor);

/// The text that is shipped (resources/policies/default.toml).
Result<QByteArray> shippedPolicy();

/// What the policy's campaigns have spent by now.
Result<void> readSpending(storage::Database& database, CreditorId creditor, Policy& policy);

} // namespace trato::negotiation
