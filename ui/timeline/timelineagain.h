#pragma once

#include "ui/timeline/timelinerow.h"

namespace trato::ui {

/// Of messages that failed: whether the same may go again, and in `status` what helps where it can't.
Result<void> addFailures(storage::Database& database, std::vector<TimelineRow>& rows);

} // namespace trato::ui
