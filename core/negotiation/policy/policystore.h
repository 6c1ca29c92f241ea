#pragma once

#include "negotiation/policy.h"

namespace trato::negotiation {

Failure noCreditor(CreditorId creditor);

/// What the policy's campaigns have spent by now.
Result<void> readSpending(storage::Database& database, CreditorId creditor, Policy& policy);

} // namespace trato::negotiation
