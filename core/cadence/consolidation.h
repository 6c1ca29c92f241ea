#pragma once

#include "base/clock.h"
#include "cadence/batchwriter.h"

#include <vector>

namespace trato::cadence {

/// One message a person and day, whatever the portfolios and creditors: of what would be queued for a debtor a step
/// that collects is said before one that reminds, then the one that has waited longest. What collects speaks of
/// everything that is late with its creditor, so what else that creditor would have said is skipped; another creditor's
/// step waits for the next day, and so does what collects after a reminder. `batch` stands by debtor.
void consolidate(std::vector<Planned>& batch, Instant now);

} // namespace trato::cadence
