#include "cadence/planner.h"

#include "cadence/duereader.h"
#include "cadence/stepdecision.h"
#include "cadence/words.h"

#include <algorithm>
#include <chrono>

namespace trato::cadence {

using storage::Row;

namespace {

/// Eight bytes each; who is due beyond that comes in the next round.
constexpr int mostInRound = 500'000;
/// Longer than a step can lie back.
constexpr std::chrono::hours rememberedStops{24 * 120};

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

/// When the machine stood still; the portfolio is invalid where it did everywhere.
struct PastStop {
    PortfolioId portfolio;
    Instant from;
    Instant until;
};

Result<std::vector<PastStop>> pastStops(storage::Database& database, Instant since)
{
    return database.all(QStringLiteral("cadence/past_stops"), {{":since", since}}, [](const Row& row) {
        return PastStop{row.id<PortfolioId>("portfolio_id"), row.instant("stopped_at"), row.instant("resumed_at")};
    });
}

/// A step that fell into a stop of an earlier day is not caught up: what it says is about that day.
bool isMissed(const std::vector<PastStop>& stops, const Planned& planned, Instant morning)
{
    const Instant at = planned.occasion->at;
    return at < morning && std::any_of(stops.begin(), stops.end(), [&](const PastStop& stop) {
        return stop.from <= at && at < stop.until &&
               (!stop.portfolio.isValid() || stop.portfolio == planned.state->portfolio);
    });
}

} // namespace

Planner::Planner(storage::Database& database, const Clock& clock, channels::TemplateCatalogue templates)
    : m_database(database)
    , m_clock(clock)
    , m_templates(std::move(templates))
{
}

Result<std::unique_ptr<Planner>> Planner::create(storage::Database& database, const Clock& clock)
{
    TRATO_TRY(auto templates, channels::TemplateCatalogue::shipped());
    return std::unique_ptr<Planner>(new Planner(database, clock, std::move(templates)));
}

Result<qint64> Planner::enrol()
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
    if (m_done == m_due.size()) {
        TRATO_TRY(m_due, DueReader(m_database).debtors(m_clock.now(), mostInRound));
        m_done = 0;
    }
    // A whole batch may have been another engine's.
    PlanReport report;
    while (report.taken() == 0 && m_done < m_due.size()) {
        const auto batch =
            std::span(m_due).subspan(m_done, std::min(m_due.size() - m_done, static_cast<size_t>(limit)));
        TRATO_TRY(report, planBatch(batch, onCall));
        m_done += batch.size();
    }
    return report;
}

Result<PlanReport> Planner::planBatch(std::span<const DebtorId> debtors, const OnCall& onCall)
{
    return m_database.transaction([&]() -> Result<PlanReport> {
        const Instant now = m_clock.now();
        TRATO_TRY(std::vector<DueState> due, DueReader(m_database).read(debtors, now));
        Courses courses(m_database, now.dateIn(deskZone()));
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
    });
}

Result<std::vector<Planned>> Planner::decideAll(std::vector<DueState>& due, Courses& courses, Instant now)
{
    std::vector<Planned> batch;
    batch.reserve(due.size());
    bool asksForReading = false;
    for (const DueState& state : due) {
        TRATO_TRY(Course* const course, courses.of(state.portfolio));
        const Occasion& occasion = course->occasions.of(course->definition, state.step, state.anchorDue);
        asksForReading |= occasion.step->condition == Condition::Unread;
        batch.push_back({.state = &state, .course = course, .occasion = &occasion, .decision = {}});
    }
    if (asksForReading)
        TRATO_CHECK(DueReader(m_database).readUnread(due));
    TRATO_TRY(const auto stops, pastStops(m_database, now - rememberedStops));
    const Instant morning = Instant::startOfDay(now.dateIn(deskZone()), deskZone());
    for (Planned& planned : batch)
        planned.decision = isMissed(stops, planned, morning)
                               ? StepDecision{.reason = Words::tr("the machine was stopped on that day")}
                               : decide(*planned.occasion, *planned.state, planned.course->sender, m_templates, now);
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
