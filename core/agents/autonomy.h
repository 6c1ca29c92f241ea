#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::agents {

inline constexpr int mostAutonomy = 3;

/// How far the machine may go with the debtors of a portfolio (compliance/autonomy.h).
struct PortfolioAutonomy {
    PortfolioId portfolio;
    QString name;
    QString creditor; ///< its name
    CreditorId creditorId;
    int level = 0;
    int ceiling = mostAutonomy;
    QString ceilingReason;
    int conversations = 0; ///< where the machine spoke within the last day and has the turn
};

/// In the order in which the portfolios came.
Result<std::vector<PortfolioAutonomy>> autonomies(storage::Database& database, Instant now);

/// How far the machine may go with a debtor: the least of their portfolios; 0 without any.
Result<int> autonomyOf(storage::Database& database, DebtorId debtor);

struct AutonomyChange {
    PortfolioId portfolio;
    int level = 0;
    QString actor;
};
/// Supervisors only; audited. Codes `not_entitled`, `invalid_level`, `above_ceiling`.
Result<void> setAutonomy(storage::Database& database, const Clock& clock, const AutonomyChange& change);

struct CeilingChange {
    PortfolioId portfolio;
    int level = mostAutonomy;
    QString reason;
    QString actor;
};
/// Autonomy above it comes down to it. Codes `not_entitled`, `invalid_level`, `reason_required` (below the highest).
Result<void> setCeiling(storage::Database& database, const Clock& clock, const CeilingChange& change);

} // namespace trato::agents
