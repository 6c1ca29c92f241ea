#include "cadence/simulation.h"

#include "cadence/dryrun.h"
#include "cadence/duereader.h"
#include "cadence/words.h"

#include <algorithm>

namespace trato::cadence {

namespace {

using Visit = std::function<void(const SimulatedStep&)>;

/// Where a place stands in the run.
struct PlaceTurn {
    DueState* state = nullptr;
    const Sender* sender = nullptr;
    QString step; ///< empty: to be placed
    Instant at;
    Instant hour; ///< the step's own
    bool over = false;
};

SimulatedStep told(const PlaceTurn& turn, const Planned& planned)
{
    return {.debtor = turn.state->debtor,
        .portfolio = turn.state->portfolio,
        .step = planned.occasion->step->name,
        .at = turn.at,
        .outcome = planned.decision.outcome,
        .channel = planned.decision.channel,
        .templateName = planned.decision.templateName,
        .reason = planned.decision.reason};
}

/// The next step of a place, or its end.
void moveOn(PlaceTurn& turn, const Occasion& occasion)
{
    turn.over = occasion.next == nullptr;
    turn.step = turn.over ? QString() : occasion.next->name;
    turn.state->step = turn.step;
    turn.at = std::max(turn.at, occasion.nextAt);
    turn.hour = occasion.nextAt;
}

void take(
    DryRun& run, PlaceTurn& turn, std::vector<PlaceTurn>& turns, const SimulationPeriod& period, const Visit& visit)
{
    const QDate day = turn.at.dateIn(deskZone());
    const Occasion& occasion = run.occasion(*turn.state, turn.step, day);
    if (occasion.at > turn.at) {
        turn.step = occasion.step->name;
        turn.at = occasion.at;
        return;
    }
    const Planned planned = run.decideAt(*turn.state, *turn.sender, occasion, turn.at);
    if (planned.decision.outcome == StepOutcome::Wait) {
        turn.step = occasion.step->name;
        turn.state->step = turn.step;
        turn.at = planned.decision.until;
        return;
    }
    if (planned.decision.outcome != StepOutcome::Taken && turn.at >= period.from)
        visit(told(turn, planned));
    if (planned.decision.outcome == StepOutcome::Queue) {
        for (PlaceTurn& other : turns) {
            other.state->saidOn = day;
            other.state->saidFor = turn.state->creditor;
            other.state->saidPurpose = planned.decision.purpose;
            ++other.state->unanswered;
        }
    }
    moveOn(turn, occasion);
    turn.over |= planned.decision.ends;
}

Result<bool> runDebtor(
    DryRun& run, std::vector<DueState>& places, const SimulationPeriod& period, Instant now, const Visit& visit)
{
    std::vector<PlaceTurn> turns;
    for (DueState& state : places) {
        TRATO_TRY(const Sender* const sender, run.sender(state.portfolio));
        if (sender->cadence != run.cadence() || !run.follows(state))
            continue;
        const Instant hour = run.occasion(state, state.step, now.dateIn(deskZone())).at;
        turns.push_back({.state = &state, .sender = sender, .step = state.step, .at = now, .hour = hour});
    }
    for (;;) {
        PlaceTurn* const next = nextTurn(turns);
        if (!next || next->at >= period.to)
            return !turns.empty();
        take(run, *next, turns, period, visit);
    }
}

} // namespace

Result<int> simulate(storage::Database& database, const Definition& definition, const SimulationPeriod& period,
    Instant now, const Visit& visit, const std::function<bool(int done, int total)>& watch)
{
    TRATO_TRY(auto templates, channels::TemplateCatalogue::shipped());
    TRATO_TRY(Trials trials, trialsOf(database, definition));
    DryRun run(database, definition, std::move(templates), std::move(trials));
    DueReader reader(database);
    TRATO_TRY(const auto debtors, debtorsOf(period, [&] { return reader.onCadence(definition.name); }));
    int standing = 0;
    int done = 0;
    for (const DebtorId debtor : debtors) {
        constexpr int watched = 25;
        if (watch && done++ % watched == 0 && !watch(done - 1, static_cast<int>(debtors.size())))
            return failure(QStringLiteral("cancelled"), Words::tr("The simulation was given up."));
        TRATO_TRY(auto places, reader.placesOf(debtor, now));
        TRATO_TRY(const bool stands, runDebtor(run, places, period, now, visit));
        standing += stands ? 1 : 0;
    }
    return standing;
}

} // namespace trato::cadence
