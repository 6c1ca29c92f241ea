#include "cadence/simulation.h"

#include "cadence/consolidation.h"
#include "cadence/contactwindows.h"
#include "cadence/duereader.h"
#include "parties/handle.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace trato::cadence {

namespace {

using Visit = std::function<void(const SimulatedStep&)>;

/// What all debtors of a run have in common.
class Run final {
public:
    Run(storage::Database& database, const Definition& definition, channels::TemplateCatalogue templates, Trials trials)
        : m_database(database)
        , m_definition(definition)
        , m_templates(std::move(templates))
        , m_trials(std::move(trials))
    {
    }

    Result<const Sender*> sender(PortfolioId portfolio)
    {
        const auto known = m_senders.find(portfolio);
        if (known != m_senders.end())
            return &known->second;
        TRATO_TRY(Sender sender, Sender::read(m_database, portfolio));
        return &m_senders.emplace(portfolio, std::move(sender)).first->second;
    }

    [[nodiscard]] bool follows(const DueState& state) const { return m_definition.track(state.after) != nullptr; }

    const Occasion& occasion(const DueState& state, const QString& step, QDate day)
    {
        const Definition& track = *m_definition.track(state.after);
        return m_days.try_emplace(day, day, m_trials).first->second.of(track, step, state.anchorDue);
    }

    /// As the planner decides at that instant.
    Planned decideAt(const DueState& state, const Sender& sender, const Occasion& occasion, Instant at)
    {
        std::vector<Planned> one{{.state = &state, .course = nullptr, .occasion = &occasion, .decision = {}}};
        StepDecision& decision = one.front().decision;
        decision = decide(occasion, state, sender, m_templates, at);
        if (decision.outcome == StepOutcome::Queue) {
            const int area = parties::Handle{parties::ContactKind::Phone, decision.handle}.areaCode();
            const Instant opens = m_windows.firstAllowed(state.uf, area, decision.channel, at);
            if (opens > at)
                decision = {.outcome = StepOutcome::Wait, .until = opens};
        }
        consolidate(one, at);
        return one.front();
    }

private:
    storage::Database& m_database;
    const Definition& m_definition;
    channels::TemplateCatalogue m_templates;
    Trials m_trials;
    ContactWindows m_windows;
    std::map<PortfolioId, Sender> m_senders;
    std::map<QDate, Occasions> m_days;
};

/// Where a place stands in the run.
struct PlaceTurn {
    DueState* state = nullptr;
    const Sender* sender = nullptr;
    QString step; ///< empty: to be placed
    Instant at;
    Instant hour; ///< the step's own: of two at once the one that has waited longer goes first
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

void take(Run& run, PlaceTurn& turn, std::vector<PlaceTurn>& turns, const SimulationPeriod& period, const Visit& visit)
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

Result<bool> runDebtor(Run& run, const Definition& definition, std::vector<DueState>& places,
    const SimulationPeriod& period, Instant now, const Visit& visit)
{
    std::vector<PlaceTurn> turns;
    for (DueState& state : places) {
        TRATO_TRY(const Sender* const sender, run.sender(state.portfolio));
        if (sender->cadence != definition.name || !run.follows(state))
            continue;
        const Instant hour = run.occasion(state, state.step, now.dateIn(deskZone())).at;
        turns.push_back({.state = &state, .sender = sender, .step = state.step, .at = now, .hour = hour});
    }
    for (;;) {
        const auto next =
            std::min_element(turns.begin(), turns.end(), [](const PlaceTurn& one, const PlaceTurn& other) {
                return std::tuple(one.over, one.at, one.hour) < std::tuple(other.over, other.at, other.hour);
            });
        if (next == turns.end() || next->over || next->at >= period.to)
            return !turns.empty();
        take(run, *next, turns, period, visit);
    }
}

} // namespace

Result<int> simulate(storage::Database& database, const Definition& definition, const SimulationPeriod& period,
    Instant now, const Visit& visit)
{
    TRATO_TRY(auto templates, channels::TemplateCatalogue::shipped());
    TRATO_TRY(Trials trials, trialsOf(database, definition));
    Run run(database, definition, std::move(templates), std::move(trials));
    DueReader reader(database);
    std::vector<DebtorId> debtors;
    if (period.debtor) {
        debtors.push_back(*period.debtor);
    } else {
        TRATO_TRY(debtors, reader.onCadence(definition.name));
    }
    int standing = 0;
    for (const DebtorId debtor : debtors) {
        TRATO_TRY(auto places, reader.placesOf(debtor, now));
        TRATO_TRY(const bool stands, runDebtor(run, definition, places, period, now, visit));
        standing += stands ? 1 : 0;
    }
    return standing;
}

} // namespace trato::cadence
