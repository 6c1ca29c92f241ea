#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::demo {

/// Two creditors have published policies of their own, one of them a campaign that runs; the third has the shipped one.
/// Before anybody makes a deal.
Result<void> publishPolicies(storage::Database& database, Instant now, const QString& lead);

} // namespace trato::demo
