#pragma once

#include "cadence/batchwriter.h"
#include "cadence/contactwindows.h"

namespace trato::cadence {

/// The hour at which a queued message is said: not before the channel is open where the person is. A step by "best"
/// also waits, within its day, for the hour they asked for, or for one drawn from when they are known to write; an hour
/// they asked for that was over when the step's turn came is that of the next day, unless the step speaks of its day
/// alone. What waits is no decision yet; what is said tells why at this hour.
void setHour(Planned& planned, ContactWindows& windows, Instant now);

} // namespace trato::cadence
