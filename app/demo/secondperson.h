#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::demo {

/// What waits for the yes of `lead` besides agreements: money that is to go back, and a payee.
Result<void> askSecondPerson(storage::Database& database, Instant now, const QString& lead, const QString& negotiator);

} // namespace trato::demo
