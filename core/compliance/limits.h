#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::compliance {

struct LimitsChoice {
    QString creditor; ///< its name
    QString preset;   ///< of caps.toml; empty: the house's caps alone
    QString by;
};

/// Which limits of contacts a creditor asks for besides the house's. Recorded in the audit. Codes `not_entitled`,
/// `no_creditor`, `no_preset`.
Result<void> chooseLimits(storage::Database& database, const Clock& clock, const LimitsChoice& choice);
/// Empty: the house's alone. Code `no_creditor`.
Result<QString> limitsOf(storage::Database& database, const QString& creditor);

} // namespace trato::compliance
