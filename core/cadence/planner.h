#pragma once

#include "base/clock.h"
#include "cadence/batchwriter.h"
#include "cadence/courses.h"
#include "cadence/duereader.h"
#include "cadence/plainplanner.h"
#include "channels/templates/catalogue.h"
#include "storage/database.h"
#include "storage/sideconnection.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
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

    void add(const PlanReport& other);
    [[nodiscard]] int total() const { return queued + skipped + calls; }
    [[nodiscard]] int taken() const { return total() + moved; }
};

/// Turns time into outbox rows, range after range of the debtors whose next step is due: PlainPlanner takes those about
/// whom nothing is special, all at once; of everybody else DueReader reads a batch, decide() judges what the step means
/// for them, consolidate() leaves one message a person and day, and BatchWriter writes. Each is moved to the step
/// after it, and every decision is written down with its reason (cadence_run).
///
/// On PostgreSQL several ranges are planned at once, each on a connection of its own and in transactions of its own:
/// one that fails leaves its range due, for the next round. SQLite has one writer.
///
/// Nothing is planned before the contact hours let it leave. What else the contact policy asks (caps, the window of a
/// channel) it asks again when a row leaves.
class Planner final {
public:
    using OnCall = std::function<Result<void>(const CallDue&)>;

    /// Who decides the plain cases. Tests hold one against the other.
    enum class Plain { SetWise, OneByOne };

    struct Options {
        Plain plain = Plain::SetWise;
        int rangeSize = 16'384; ///< debtors planned in one transaction: enough to be cheap, and over before a writer
                                ///< beside it gets impatient
        int connections = 0;    ///< to plan ranges over; 0: one for each core, at most four
    };

    static Result<std::unique_ptr<Planner>> create(storage::Database& database, const Clock& clock);
    static Result<std::unique_ptr<Planner>> create(
        storage::Database& database, const Clock& clock, const Options& options);
    ~Planner();

    /// Debtors of new or changed contracts get their place on the cadence, those to whom something happened theirs on
    /// the steps after it; what was queued and is past its day is recalled.
    Result<qint64> enrol();
    /// About `limit` debtors, a few transactions. Nothing is left to do when it took nobody.
    Result<PlanReport> plan(int limit, const OnCall& onCall);
    /// The debtor's oldest open due date moved (a payment, an agreement, one that broke): counts anew from there, or
    /// ends when nothing is open.
    Result<void> reanchor(DebtorId debtor);

private:
    struct Side;
    /// What became of a range. Who is not plain and was not decided stands in `left`.
    struct RangePlan {
        PlanReport report;
        std::vector<DebtorId> left;
    };

    Result<qint64> enrolImported();
    Result<PlanReport> planEvents(int limit, const OnCall& onCall);
    Result<void> endUnfollowed(std::vector<DueState>& due, Courses& courses, Instant now);
    Result<PlanReport> decideAndWrite(std::vector<DueState>& due, Courses& courses, Instant now, const OnCall& onCall);
    Planner(
        storage::Database& database, const Clock& clock, channels::TemplateCatalogue templates, const Options& options);
    /// The next range here, those after it beside it. Whom they leave to planBatch stands in m_left.
    Result<PlanReport> planRanges(const OnCall& onCall);
    Result<RangePlan> planHere(const DueRange& range, Instant now, const OnCall& onCall);
    /// Over a connection beside the planner's own, where no call is asked of a person: with somebody who is to be
    /// called among them, all who are not plain are left.
    Result<RangePlan> planBeside(const DueRange& range, Instant now);
    [[nodiscard]] int connections() const;
    void startSides(Instant now);
    RangePlan finishSides();
    /// Inside a transaction of the caller.
    Result<RangePlan> planPlain(const DueRange& range, Courses& courses, Instant now);
    Result<RangePlan> leaveAll(const DueRange& range, Instant now);
    DueRange nextRange();
    Result<PlanReport> planBatch(std::span<const DebtorId> debtors, const OnCall& onCall);
    /// Inside a transaction of the caller.
    Result<PlanReport> planOneByOne(
        std::span<const DebtorId> debtors, Courses& courses, Instant now, const OnCall& onCall);
    Result<std::vector<Planned>> decideAll(std::vector<DueState>& due, Courses& courses, Instant now);

    storage::Database& m_database;
    const Clock& m_clock;
    channels::TemplateCatalogue m_templates;
    Options m_options;
    ContactWindows m_windows;
    PlainPlanner m_plainPlanner;
    std::vector<std::unique_ptr<Side>> m_sides; ///< those that work
    std::vector<DueRange> m_ranges;             ///< where the due stood when the round began, the next one last
    std::vector<DebtorId> m_left;               ///< of the ranges at hand those who are not plain
    size_t m_done = 0;                          ///< so many of them had their turn
    Instant m_followed;                         ///< when it was last looked what happened
};

} // namespace trato::cadence
