#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "payments/reconciliation.h"
#include "payments/reconciliation/statementlines.h"

#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// A bank's file takes a payment back (a reversal, a contested one). The slip's payment of that amount counts for so
/// much less and what it paid is owed again; what can't be told is left to people. The answer has work for them; none
/// when the line is no such thing or the slip nobody's. Once for each line, within the transaction that keeps it.
Result<std::optional<Settlement>> takeBackByBank(
    storage::Database& database, const Clock& clock, const QString& account, const BankNote& note);

} // namespace trato::payments
