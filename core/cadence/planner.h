#pragma once

#include "base/clock.h"
#include "cadence/batchwriter.h"
#include "cadence/courses.h"
#include "cadence/duestate.h"
#include "channels/templates/catalogue.h"
#include "storage/database.h"

#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace trato::cadence {

/// A step that asks a human to call.
struct CallDue {
    DebtorId debtor;
    QString step;
    QString reason;
};

struct PlanReport {
    int queued = 0;
    int skipped = 0;
    int calls = 0;
    int moved = 0; ///< without anything to do today

    [[nodiscard]] int total() const { return queued + skipped + calls; }
    [[nodiscard]] int taken() const { return total() + moved; }
};

/// Turns time into outbox rows: takes the debtors whose next step is due, in batches, decides for each what the step
/// means for them, and moves them to the step after it: DueReader reads a batch, decide() judges, BatchWriter writes.
/// The contact policy is not asked here but when a row leaves; here only what can't change by then is looked at: is
/// there a handle, did they opt out, does something stand still. Every decision is written down with its reason
/// (cadence_run).
class Planner final {
public:
    using OnCall = std::function<Result<void>(const CallDue&)>;

    static Result<std::unique_ptr<Planner>> create(storage::Database& database, const Clock& clock);

    /// Debtors of new or changed contracts get their place on the cadence.
    Result<qint64> enrol();
    /// One batch: at most `limit` debtors, one transaction. Nothing is left to do when it took nobody.
    Result<PlanReport> plan(int limit, const OnCall& onCall);
    /// The debtor's oldest open due date moved (a payment, an agreement, one that broke): counts anew from there, or
    /// ends when nothing is open.
    Result<void> reanchor(DebtorId debtor);

private:
    Planner(storage::Database& database, const Clock& clock, channels::TemplateCatalogue templates);
    Result<PlanReport> planBatch(std::span<const DebtorId> debtors, const OnCall& onCall);
    Result<std::vector<Planned>> decideAll(std::vector<DueState>& due, Courses& courses, Instant now);

    storage::Database& m_database;
    const Clock& m_clock;
    channels::TemplateCatalogue m_templates;
    std::vector<DebtorId> m_due; ///< who was due when the round began
    size_t m_done = 0;           ///< so many of them had their turn
};

} // namespace trato::cadence
