#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "cadence/definition.h"
#include "cadence/stepdecision.h"
#include "storage/database.h"

#include <QString>

#include <functional>
#include <optional>

namespace trato::cadence {

/// One step of one debtor, as it would come.
struct SimulatedStep {
    DebtorId debtor;
    PortfolioId portfolio;
    QString step;
    Instant at;                              ///< when it would leave or be asked; not done: when its turn came
    StepOutcome outcome = StepOutcome::Skip; ///< Queue, Skip or Call
    Channel channel = Channel::WhatsApp;     ///< of Queue
    QString templateName;
    QString reason; ///< why, or why not, for people
};

struct SimulationPeriod {
    Instant from;
    Instant to;                       ///< not included
    std::optional<DebtorId> debtor{}; ///< that one alone
};

/// Plays a cadence forward over the debtors of the portfolios that follow one of its name, from where they stand and as
/// they are known now: the rules are the planner's own, with the hours of contact and one message a person and day.
/// Nobody answers or pays meanwhile, and nothing is written. Each step that falls into the period is told to `visit`, a
/// debtor's in order. `watch` hears how many debtors are done, and of how many; false gives it up, code `cancelled`.
/// Answers how many debtors stand on it.
Result<int> simulate(storage::Database& database, const Definition& definition, const SimulationPeriod& period,
    Instant now, const std::function<void(const SimulatedStep&)>& visit,
    const std::function<bool(int done, int total)>& watch = {});

} // namespace trato::cadence
