#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"

#include <QString>

namespace trato::demo {

/// What did not arrive and what waits, so that failures and backlogs can be seen: in one conversation of the queue,
/// written by `user`, and a few messages of the cadence for tomorrow.
Result<void> tellUndelivered(storage::Database& database, Instant now, const QString& user);

/// The accounts of a small office, as an engine attends them at this instant: for a desk over which none runs.
Result<void> attendAccounts(storage::Database& database, Instant now);

/// One of those fails, one was paused, and something came by each not long ago.
Result<void> troubleAccounts(storage::Database& database, Instant now);

} // namespace trato::demo
