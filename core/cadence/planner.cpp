#include "cadence/planner.h"

#include "base/log.h"
#include "cadence/consolidation.h"
#include "cadence/contacthour.h"
#include "cadence/duereader.h"
#include "cadence/eventfollower.h"
#include "cadence/paststops.h"
#include "cadence/stepdecision.h"
#include "cadence/words.h"
#include "parties/handle.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace trato::cadence {

using storage::Row;

namespace {

constexpr int mostConnections = 4;
/// So many of a range who are not plain are decided in its transaction: what stands beside them is at hand.
constexpr size_t fewLeft = 2'048;
/// Steps after an event are counted in days.
constexpr std::chrono::minutes followedEvery{1};

/// What is worth telling of a batch.
PlanReport reportOf(const std::vector<Planned>& batch)
{
    PlanReport report;
    for (const Planned& planned : batch) {
        switch (planned.decision.outcome) {
        case StepOutcome::Queue: ++report.queued; break;
        case StepOutcome::Skip: ++report.skipped; break;
        case StepOutcome::Call: ++report.calls; break;
        case StepOutcome::Wait:
        case StepOutcome::Taken: ++report.moved; break;
        }
    }
    return report;
}

/// From here on this planner is the only one, until endPlanning(): its connections plan in transactions of their own.
Result<bool> takePlanning(storage::Database& database)
{
    TRATO_TRY(const auto mine,
        database.one(QStringLiteral("cadence/take_planning"), {}, [](const Row& row) { return row.flag("mine"); }));
    return mine.value_or(false);
}

Result<void> endPlanning(storage::Database& database)
{
    return database.each(QStringLiteral("cadence/end_planning"), {}, [](const Row&) {});
}

/// For the rest of the transaction.
Result<bool> isOnlyPlanner(storage::Database& database)
{
    TRATO_TRY(const auto mine,
        database.one(QStringLiteral("cadence/one_planner"), {}, [](const Row& row) { return row.flag("mine"); }));
    return mine.value_or(false);
}

/// On a connection beside the one that is the only planner, for the rest of the transaction.
Result<void> settle(storage::Database& database)
{
    return database.each(QStringLiteral("cadence/planner_settings"), {}, [](const Row&) {});
}

} // namespace

void PlanReport::add(const PlanReport& other)
{
    queued += other.queued;
    skipped += other.skipped;
    calls += other.calls;
    moved += other.moved;
}

/// A connection beside the planner's own, and the range that is planned over it.
struct Planner::Side {
    explicit Side(const QString& url)
        : connection(url)
    {
    }

    RangePlan plan;
    storage::SideConnection connection; // last: its thread writes into the plan
};

Planner::Planner(
    storage::Database& database, const Clock& clock, channels::TemplateCatalogue templates, const Options& options)
    : m_database(database)
    , m_clock(clock)
    , m_templates(std::move(templates))
    , m_options(options)
    , m_plainPlanner(database, m_templates, m_windows)
{
}

Planner::~Planner() = default;

Result<std::unique_ptr<Planner>> Planner::create(storage::Database& database, const Clock& clock)
{
    return create(database, clock, Options());
}

Result<std::unique_ptr<Planner>> Planner::create(
    storage::Database& database, const Clock& clock, const Options& options)
{
    TRATO_TRY(auto templates, channels::TemplateCatalogue::shipped());
    return std::unique_ptr<Planner>(new Planner(database, clock, std::move(templates), options));
}

Result<qint64> Planner::enrol()
{
    const Instant now = m_clock.now();
    TRATO_TRY(const qint64 imported, enrolImported());
    if (!m_followed.isNever() && now >= m_followed && now - m_followed < followedEvery)
        return imported;
    TRATO_TRY(const int happened, m_database.transaction([&] { return EventFollower(m_database).follow(now); }));
    m_followed = now;
    return imported + happened;
}

Result<qint64> Planner::enrolImported()
{
    const auto value = [](storage::Column column) { return [column](const Row& row) { return row.text(column); }; };
    TRATO_TRY(const auto latest, m_database.one(QStringLiteral("cadence/latest_import"), {}, value("at")));
    TRATO_TRY(const auto until, m_database.one(QStringLiteral("cadence/enrolled_until"), {}, value("value")));
    if (latest == until)
        return 0;
    return m_database.transaction([&]() -> Result<qint64> {
        // First those who have a place: a first portfolio finds none and costs nothing here.
        TRATO_TRY(
            const qint64 moved, m_database.execute(QStringLiteral("cadence/follow_debts"), {{":now", m_clock.now()}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("cadence/end_without_debt"), {{":now", m_clock.now()}}));
        TRATO_TRY(const qint64 added, m_database.execute(QStringLiteral("cadence/enrol"), {{":now", m_clock.now()}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("cadence/set_enrolled_until"), {{":value", *latest}}));
        return added + moved;
    });
}

Result<PlanReport> Planner::plan(int limit, const OnCall& onCall)
{
    if (m_done == m_left.size() && m_ranges.empty()) {
        TRATO_TRY(m_ranges, DueReader(m_database).ranges(m_clock.now(), m_options.rangeSize, connections()));
        std::reverse(m_ranges.begin(), m_ranges.end());
    }
    TRATO_TRY(PlanReport report, planEvents(limit, onCall));
    while (report.taken() < limit && (m_done < m_left.size() || !m_ranges.empty())) {
        if (m_done == m_left.size()) {
            TRATO_TRY(const PlanReport some, planRanges(onCall));
            report.add(some);
            continue;
        }
        const auto most = static_cast<size_t>(limit - report.taken());
        const auto batch = std::span(m_left).subspan(m_done, std::min(m_left.size() - m_done, most));
        TRATO_TRY(const PlanReport one, planBatch(batch, onCall));
        report.add(one);
        m_done += batch.size();
    }
    return report;
}

DueRange Planner::nextRange()
{
    const DueRange range = m_ranges.back();
    m_ranges.pop_back();
    return range;
}

Result<PlanReport> Planner::planRanges(const OnCall& onCall)
{
    const Instant now = m_clock.now();
    m_left.clear();
    m_done = 0;
    TRATO_TRY(const bool mine, takePlanning(m_database));
    if (!mine) {
        m_ranges.clear();
        return PlanReport();
    }
    auto here = planHere(nextRange(), now, onCall);
    RangePlan all = finishSides();
    const auto ended = endPlanning(m_database);
    if (here) {
        all.report.add(here->report);
        all.left.insert(all.left.begin(), here->left.begin(), here->left.end());
    }
    m_left = std::move(all.left);
    TRATO_CHECK(here);
    TRATO_CHECK(ended);
    return all.report;
}

Result<Planner::RangePlan> Planner::planHere(const DueRange& range, Instant now, const OnCall& onCall)
{
    auto planned = m_database.transaction([&]() -> Result<RangePlan> {
        TRATO_TRY(const bool mine, isOnlyPlanner(m_database));
        if (!mine)
            return RangePlan();
        startSides(now);
        Courses courses(m_database, now.dateIn(deskZone()));
        TRATO_TRY(RangePlan plan, planPlain(range, courses, now));
        if (plan.left.size() > fewLeft)
            return plan;
        TRATO_TRY(const PlanReport others, planOneByOne(plan.left, courses, now, onCall));
        plan.left.clear();
        plan.report.add(others);
        return plan;
    });
    if (!planned && planned.error().code == QStringLiteral("database_conflict"))
        return leaveAll(range, now);
    return planned;
}

Result<Planner::RangePlan> Planner::planBeside(const DueRange& range, Instant now)
{
    auto planned = m_database.transaction([&]() -> Result<RangePlan> {
        TRATO_CHECK(settle(m_database));
        Courses courses(m_database, now.dateIn(deskZone()));
        return planPlain(range, courses, now);
    });
    if (!planned && planned.error().code == QStringLiteral("database_conflict"))
        return leaveAll(range, now);
    if (!planned || planned->left.size() > fewLeft)
        return planned;
    const QString calls = QStringLiteral("call_due");
    const auto others = m_database.transaction([&]() -> Result<PlanReport> {
        TRATO_CHECK(settle(m_database));
        Courses courses(m_database, now.dateIn(deskZone()));
        return planOneByOne(planned->left, courses, now,
            [&](const CallDue& call) { return Result<void>(failure(calls, call.reason)); });
    });
    const QString conflict = QStringLiteral("database_conflict");
    if (!others && (others.error().code == calls || others.error().code == conflict))
        return planned; // whom it has left is decided by the planner's own connection
    TRATO_CHECK(others);
    planned->left.clear();
    planned->report.add(*others);
    return planned;
}

int Planner::connections() const
{
    if (m_database.engine() == storage::Engine::Sqlite)
        return 1;
    const int cores = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, mostConnections);
    return m_options.connections > 0 ? m_options.connections : cores;
}

void Planner::startSides(Instant now)
{
    const auto sides = static_cast<size_t>(connections() - 1);
    while (m_sides.size() < sides && m_sides.size() < m_ranges.size())
        m_sides.push_back(std::make_unique<Side>(m_database.url()));
    for (const auto& side : m_sides) {
        if (m_ranges.empty())
            break;
        side->connection.start(
            [this, &plan = side->plan, range = nextRange(), now](storage::Database& database) -> Result<void> {
                TRATO_TRY(plan, Planner(database, m_clock, m_templates, m_options).planBeside(range, now));
                return {};
            });
    }
}

Planner::RangePlan Planner::finishSides()
{
    RangePlan all;
    for (const auto& side : m_sides) {
        const Result<void> finished = side->connection.finish();
        const RangePlan plan = std::exchange(side->plan, {});
        if (!finished)
            qCWarning(logEngine) << "a range is planned later:" << finished.error().code << finished.error().message;
        all.report.add(plan.report);
        all.left.insert(all.left.end(), plan.left.begin(), plan.left.end());
    }
    return all;
}

Result<Planner::RangePlan> Planner::planPlain(const DueRange& range, Courses& courses, Instant now)
{
    RangePlan plan;
    if (m_options.plain == Plain::SetWise) {
        TRATO_TRY(const PastStops stops, PastStops::read(m_database, now));
        TRATO_TRY(const qint64 queued, m_plainPlanner.plan(range, courses, stops, now));
        if (queued > 0)
            TRATO_CHECK(m_database.announce(QStringLiteral("outbox")));
        plan.report.queued = static_cast<int>(queued);
        if (queued >= range.due)
            return plan; // whoever fell due meanwhile is of the next round
    }
    TRATO_TRY(plan.left, DueReader(m_database).debtors(range, now));
    return plan;
}

/// Nobody of it is plain: something else was said to one of them today.
Result<Planner::RangePlan> Planner::leaveAll(const DueRange& range, Instant now)
{
    RangePlan plan;
    TRATO_TRY(plan.left, DueReader(m_database).debtors(range, now));
    return plan;
}

Result<PlanReport> Planner::planBatch(std::span<const DebtorId> debtors, const OnCall& onCall)
{
    return m_database.transaction([&]() -> Result<PlanReport> {
        TRATO_TRY(const bool mine, isOnlyPlanner(m_database));
        if (!mine)
            return PlanReport();
        const Instant now = m_clock.now();
        Courses courses(m_database, now.dateIn(deskZone()));
        return planOneByOne(debtors, courses, now, onCall);
    });
}

Result<PlanReport> Planner::planOneByOne(
    std::span<const DebtorId> debtors, Courses& courses, Instant now, const OnCall& onCall)
{
    if (debtors.empty())
        return PlanReport();
    TRATO_TRY(std::vector<DueState> due, DueReader(m_database).read(debtors, now));
    return decideAndWrite(due, courses, now, onCall);
}

Result<PlanReport> Planner::planEvents(int limit, const OnCall& onCall)
{
    TRATO_TRY(const auto somebody, m_database.one(QStringLiteral("cadence/event_due"), {{":now", m_clock.now()}},
                                       [](const Row& row) { return row.id<DebtorId>("debtor_id"); }));
    if (!somebody)
        return PlanReport();
    return m_database.transaction([&]() -> Result<PlanReport> {
        TRATO_TRY(const bool mine, isOnlyPlanner(m_database));
        if (!mine)
            return PlanReport();
        const Instant now = m_clock.now();
        TRATO_TRY(std::vector<DueState> due, DueReader(m_database).readEvents(now, limit));
        Courses courses(m_database, now.dateIn(deskZone()));
        TRATO_CHECK(endUnfollowed(due, courses, now));
        return decideAndWrite(due, courses, now, onCall);
    });
}

/// A later version of the cadence has no steps after the event.
Result<void> Planner::endUnfollowed(std::vector<DueState>& due, Courses& courses, Instant now)
{
    std::vector<DueState> followed;
    for (DueState& state : due) {
        TRATO_TRY(Course* const course, courses.of(state.portfolio));
        if (course->occasionOf(state))
            followed.push_back(std::move(state));
        else
            TRATO_CHECK(m_database.execute(
                QStringLiteral("cadence/end_event"), {{":debtor", state.debtor}, {":portfolio", state.portfolio},
                                                         {":event", eventName(*state.after)}, {":now", now}}));
    }
    due = std::move(followed);
    return {};
}

Result<PlanReport> Planner::decideAndWrite(
    std::vector<DueState>& due, Courses& courses, Instant now, const OnCall& onCall)
{
    TRATO_TRY(std::vector<Planned> batch, decideAll(due, courses, now));
    if (batch.empty())
        return PlanReport();
    TRATO_CHECK(BatchWriter(m_database, now).write(batch));
    for (const Planned& planned : batch) {
        if (planned.decision.outcome == StepOutcome::Call)
            TRATO_CHECK(onCall({planned.state->debtor, planned.occasion->step->name, planned.decision.reason}));
    }
    TRATO_CHECK(m_database.announce(QStringLiteral("outbox")));
    return reportOf(batch);
}

Result<std::vector<Planned>> Planner::decideAll(std::vector<DueState>& due, Courses& courses, Instant now)
{
    std::vector<Planned> batch;
    batch.reserve(due.size());
    Needs needs;
    for (const DueState& state : due) {
        TRATO_TRY(Course* const course, courses.of(state.portfolio));
        const Occasion* const occasion = course->occasionOf(state);
        needs |= course->definition.needsOf(*occasion->step);
        batch.push_back({.state = &state, .course = course, .occasion = occasion, .decision = {}});
    }
    TRATO_CHECK(DueReader(m_database).readFurther(due, needs, now));
    TRATO_TRY(const PastStops stops, PastStops::read(m_database, now));
    for (Planned& planned : batch) {
        planned.decision = stops.cover(planned.state->portfolio, planned.occasion->at, now)
                               ? StepDecision{.reason = Words::tr("the machine was stopped on that day")}
                               : decide(*planned.occasion, *planned.state, planned.course->sender, m_templates, now);
        // Who can't be written to now is decided when they can: by what is known then.
        setHour(planned, m_windows, now);
    }
    consolidate(batch, now);
    return batch;
}

Result<void> Planner::reanchor(DebtorId debtor)
{
    struct Anchor {
        PortfolioId portfolio;
        QDate due;
    };
    const Instant now = m_clock.now();
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const auto anchors,
            m_database.all(QStringLiteral("cadence/open_anchors"), {{":debtor", debtor}}, [](const Row& row) {
                return Anchor{row.id<PortfolioId>("portfolio_id"), row.date("anchor_due")};
            }));
        TRATO_CHECK(m_database.execute(QStringLiteral("cadence/end_all"), {{":debtor", debtor}, {":now", now}}));
        for (const Anchor& anchor : anchors)
            TRATO_CHECK(m_database.execute(QStringLiteral("cadence/restart"),
                {{":debtor", debtor}, {":portfolio", anchor.portfolio}, {":anchor_due", anchor.due}, {":now", now}}));
        return {};
    });
}

} // namespace trato::cadence
