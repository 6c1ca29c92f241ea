#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::demo {

/// What is kept of what is recovered, and a transfer of each creditor that was closed a while ago, so that the next one
/// can be looked at; `supervisor` is who leads.
Result<void> shareWithCreditors(storage::Database& database, const Clock& clock, const QString& supervisor);

} // namespace trato::demo
