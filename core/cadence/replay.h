#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "cadence/definition.h"
#include "cadence/simulation.h"
#include "storage/database.h"

#include <QString>

#include <functional>
#include <vector>

namespace trato::cadence {

/// A message or a call of the cadence that really happened.
struct ReallyDone {
    QString step;
    Instant at;
    std::optional<Channel> channel; ///< nothing: a call for a person
};

/// A message that the planner would have queued and the contact policy would never have let leave.
struct KeptBack {
    SimulatedStep step;
    QString rule;
};

/// A debtor's part of a replay.
struct ReplayedDebtor {
    DebtorId debtor;
    bool late = false;                ///< something was open past its day within the period
    std::vector<SimulatedStep> steps; ///< what would have been done, or not and why
    std::vector<KeptBack> keptBack;
    std::vector<ReallyDone> done;
};

/// Plays a cadence over what really happened in a period, for the debtors of the portfolios that follow one of its
/// name: their debts, payments, agreements, promises, holds, wishes and words as they were known at each instant, the
/// cadence's own messages in place of those that were really sent. The rules are the planner's and the contact
/// policy's; nothing is written. Of variants the first one is said. `to` of the period must not lie after `now`: code
/// `period_not_over`. Answers how many debtors were told to `visit`, by number.
Result<int> replay(storage::Database& database, const Definition& definition, const SimulationPeriod& period,
    Instant now, const std::function<void(const ReplayedDebtor&)>& visit);

} // namespace trato::cadence
