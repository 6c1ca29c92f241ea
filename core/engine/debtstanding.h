#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QLatin1StringView>
#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::engine {

/// A fingerprint of what makes words about a debt untrue: payments, what was settled, agreements in force.
Result<QString> debtStanding(storage::Database& database, DebtorId debtor);

/// Where it stands in the payload of an outbox row: the row leaves only while it is still so (hand_over_outbox.sql).
inline constexpr QLatin1StringView standingField("standing");

} // namespace trato::engine
