#pragma once

#include "base/clock.h"
#include "cadence/batchwriter.h"

#include <vector>

namespace trato::cadence {

/// One message a person and day, whatever the portfolios and creditors: of what would be queued for a debtor the step
/// that has waited longest is said. It speaks of everything that is open with its creditor, so what else that creditor
/// would have said is skipped; another creditor's step waits for the next day. `batch` stands by debtor.
void consolidate(std::vector<Planned>& batch, Instant now);

} // namespace trato::cadence
