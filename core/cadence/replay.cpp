#include "cadence/replay.h"

#include "cadence/dryrun.h"
#include "cadence/history/historyreader.h"
#include "cadence/history/pastday.h"
#include "cadence/paststops.h"
#include "cadence/words.h"
#include "compliance/contactpolicy.h"

#include <algorithm>
#include <set>

namespace trato::cadence {

namespace {

struct MachineStop {
    PortfolioId portfolio; ///< invalid: everywhere
    Span span;
};

/// What all debtors of a replay have in common.
struct Frame {
    DryRun run;
    const Definition& definition;
    SimulationPeriod period;
    std::vector<MachineStop> stops;
    PastStops pastStops;
};

/// A place on its way through the period.
struct Journey {
    PastPlace place;
    const Sender* sender = nullptr;
    Instant at;
    Instant hour; ///< the step's own
    bool over = false;
};

/// One debtor's replay.
class Replay final {
public:
    Replay(Frame& frame, const History& history)
        : m_frame(frame)
        , m_history(history)
    {
        m_told.debtor = history.now.debtor.id;
    }

    Result<void> play();
    /// Nothing of theirs follows the cadence, or nothing happened.
    [[nodiscard]] bool isEmpty() const { return !m_told.late && m_told.steps.empty() && m_told.done.empty(); }
    [[nodiscard]] ReplayedDebtor&& told() && { return std::move(m_told); }

private:
    Result<bool> follows(PortfolioId portfolio);
    Result<void> tellWhatWasDone();
    Result<void> tellWhatWasLate();
    /// When something happened that may move a place.
    [[nodiscard]] std::set<Instant> changes() const;
    Result<void> moveAnchors(Instant at);
    Result<void> begin(const Happening& happening);
    Result<void> place(PortfolioId portfolio, std::optional<Event> after, QDate anchor, Instant at);
    /// Enrolled before the period: the steps before it are behind them.
    void skipWhatIsPast(Journey& journey);
    void take(Journey& journey);
    void keepBack(Journey& journey, const Planned& planned, const compliance::Verdict& verdict);
    void moveOn(Journey& journey, const Occasion& occasion, bool ends);
    void tell(const Journey& journey, const Planned& planned);
    [[nodiscard]] SimulatedStep stepOf(const Journey& journey, const Planned& planned) const;
    [[nodiscard]] const MachineStop* stopAt(PortfolioId portfolio, Instant at) const;

    Frame& m_frame;
    const History& m_history;
    std::vector<Journey> m_journeys;
    std::vector<Said> m_said;
    ReplayedDebtor m_told;
};

Result<bool> Replay::follows(PortfolioId portfolio)
{
    TRATO_TRY(const Sender* const sender, m_frame.run.sender(portfolio));
    return sender->cadence == m_frame.definition.name;
}

Result<void> Replay::tellWhatWasDone()
{
    for (const PastRun& run : m_history.runs) {
        const Instant at = run.channel ? run.leftAt : run.at;
        if (run.channel && at < m_frame.period.from)
            m_said.push_back({at, *run.channel, run.purpose, {}, run.creditor});
        TRATO_TRY(const bool ours, follows(run.portfolio));
        if (ours && (run.channel || run.call) && at >= m_frame.period.from && at < m_frame.period.to)
            m_told.done.push_back({run.step, at, run.channel});
    }
    return {};
}

Result<void> Replay::tellWhatWasLate()
{
    for (const PastInstalment& instalment : m_history.instalments) {
        const Instant late = Instant::startOfDay(instalment.due.addDays(1), deskZone());
        const Instant first = std::max({late, m_frame.period.from, instalment.createdAt});
        TRATO_TRY(const bool ours, follows(instalment.portfolio));
        m_told.late |= ours && first < m_frame.period.to && instalment.openAt(first) > 0;
    }
    return {};
}

std::set<Instant> Replay::changes() const
{
    std::set<Instant> all;
    for (const PastInstalment& instalment : m_history.instalments) {
        for (const Instant at : instalment.changes()) {
            if (at > m_frame.period.from && at < m_frame.period.to)
                all.insert(at);
        }
    }
    return all;
}

void Replay::skipWhatIsPast(Journey& journey)
{
    const Definition& track = *m_frame.definition.track(journey.place.after);
    for (const Step& step : track.steps) {
        const QDateTime hour(journey.place.anchor.addDays(step.day), step.at, deskZone());
        if (Instant::fromDateTime(hour) < m_frame.period.from)
            continue;
        journey.place.step = step.name;
        return;
    }
    journey.over = true;
}

Result<void> Replay::place(PortfolioId portfolio, std::optional<Event> after, QDate anchor, Instant at)
{
    Journey journey;
    TRATO_TRY(journey.sender, m_frame.run.sender(portfolio));
    journey.place = {.portfolio = portfolio,
        .creditor = journey.sender->creditorId,
        .after = after,
        .anchor = anchor,
        .step = {},
        .ran = {}};
    journey.at = std::max(at, m_frame.period.from);
    journey.hour = journey.at;
    // What was really done before the period is done.
    for (const PastRun& run : m_history.runs) {
        if (run.portfolio == portfolio && run.anchor == anchor && run.at < m_frame.period.from)
            journey.place.ran.append(run.step);
    }
    if (at <= m_frame.period.from)
        skipWhatIsPast(journey);
    const auto same = [&](const Journey& other) {
        return other.place.portfolio == portfolio && other.place.after == after;
    };
    m_journeys.erase(std::remove_if(m_journeys.begin(), m_journeys.end(), same), m_journeys.end());
    m_journeys.push_back(std::move(journey));
    return {};
}

/// The oldest open due date is another one by now: its steps begin, or nothing is left.
Result<void> Replay::moveAnchors(Instant at)
{
    std::set<PortfolioId> portfolios;
    for (const PastContract& contract : m_history.contracts)
        portfolios.insert(contract.portfolio);
    for (const PortfolioId portfolio : portfolios) {
        TRATO_TRY(const bool ours, follows(portfolio));
        if (!ours || m_frame.definition.steps.empty())
            continue;
        const QDate anchor = m_history.anchorAt(portfolio, at);
        const auto known = std::find_if(m_journeys.begin(), m_journeys.end(),
            [&](const Journey& journey) { return journey.place.portfolio == portfolio && !journey.place.after; });
        if (!anchor.isValid()) {
            if (known != m_journeys.end())
                m_journeys.erase(known);
        } else if (known == m_journeys.end() || known->place.anchor != anchor) {
            TRATO_CHECK(place(portfolio, std::nullopt, anchor, at));
        }
    }
    return {};
}

Result<void> Replay::begin(const Happening& happening)
{
    const QDate day = happening.at.dateIn(deskZone());
    TRATO_TRY(const bool ours, follows(happening.portfolio));
    if (!ours || !m_frame.definition.track(happening.event))
        return {};
    // A newer one of the kind begins anew; the same is not begun twice.
    const bool begun = std::any_of(m_journeys.begin(), m_journeys.end(), [&](const Journey& journey) {
        return journey.place.portfolio == happening.portfolio && journey.place.after == happening.event &&
               journey.place.anchor >= day;
    });
    return begun ? Result<void>() : place(happening.portfolio, happening.event, day, happening.at);
}

const MachineStop* Replay::stopAt(PortfolioId portfolio, Instant at) const
{
    const auto found = std::find_if(m_frame.stops.begin(), m_frame.stops.end(), [&](const MachineStop& stop) {
        return stop.span.covers(at) && (!stop.portfolio.isValid() || stop.portfolio == portfolio);
    });
    return found == m_frame.stops.end() ? nullptr : &*found;
}

SimulatedStep Replay::stepOf(const Journey& journey, const Planned& planned) const
{
    return {.debtor = m_told.debtor,
        .portfolio = journey.place.portfolio,
        .step = planned.occasion->step->name,
        .at = journey.at,
        .outcome = planned.decision.outcome,
        .channel = planned.decision.channel,
        .templateName = planned.decision.templateName,
        .reason = planned.decision.reason};
}

void Replay::tell(const Journey& journey, const Planned& planned)
{
    if (planned.decision.outcome == StepOutcome::Taken)
        return;
    m_told.steps.push_back(stepOf(journey, planned));
    if (planned.decision.outcome == StepOutcome::Queue)
        m_said.push_back({journey.at, planned.decision.channel, planned.decision.purpose, planned.state->debt.contract,
            journey.place.creditor});
}

void Replay::moveOn(Journey& journey, const Occasion& occasion, bool ends)
{
    journey.place.ran.append(occasion.step->name);
    journey.over = ends || occasion.next == nullptr;
    if (!occasion.next)
        return;
    journey.place.step = occasion.next->name;
    journey.at = std::max(journey.at, occasion.nextAt);
    journey.hour = occasion.nextAt;
}

/// What time alone lets go waits for it, as a queued message does.
void Replay::keepBack(Journey& journey, const Planned& planned, const compliance::Verdict& verdict)
{
    if (verdict.nextAllowed > journey.at) {
        journey.at = verdict.nextAllowed;
        return;
    }
    const compliance::RuleOutcome* const denial = verdict.denial();
    SimulatedStep step = stepOf(journey, planned);
    step.outcome = StepOutcome::Skip;
    step.reason = denial ? denial->reason() : QString();
    m_told.steps.push_back(step);
    m_told.keptBack.push_back({std::move(step), denial ? denial->rule : QString()});
    moveOn(journey, *planned.occasion, false);
}

void Replay::take(Journey& journey)
{
    if (const MachineStop* const stop = stopAt(journey.place.portfolio, journey.at)) {
        journey.over = stop->span.until.isNever();
        journey.at = stop->span.until;
        return;
    }
    const PastDay past(m_history, m_said, journey.at);
    const DueState state = past.state(journey.place);
    const Occasion& occasion = m_frame.run.occasion(state, journey.place.step, journey.at.dateIn(deskZone()));
    journey.place.step = occasion.step->name;
    if (occasion.at > journey.at) {
        journey.at = occasion.at;
        return;
    }
    Planned planned = m_frame.run.decideAt(state, *journey.sender, occasion, journey.at);
    StepDecision& decision = planned.decision;
    if (m_frame.pastStops.cover(journey.place.portfolio, occasion.at, journey.at))
        decision = {.reason = Words::tr("the machine was stopped on that day")};
    if (decision.outcome == StepOutcome::Wait) {
        journey.at = decision.until;
        return;
    }
    if (decision.outcome == StepOutcome::Queue) {
        const compliance::Verdict verdict =
            compliance::ContactPolicy::judge(actOf(decision, state, journey.at), past.facts());
        if (!verdict.allowed)
            return keepBack(journey, planned, verdict);
    }
    tell(journey, planned);
    moveOn(journey, occasion, decision.ends);
}

Result<void> Replay::play()
{
    TRATO_CHECK(tellWhatWasDone());
    TRATO_CHECK(tellWhatWasLate());
    TRATO_CHECK(moveAnchors(m_frame.period.from));
    const std::set<Instant> moved = changes();
    const std::vector<Happening> happened = m_history.happenings();
    auto change = moved.begin();
    // Of what happened before the period steps may still be to come.
    auto happening = happened.begin();
    for (; happening != happened.end() && happening->at <= m_frame.period.from; ++happening)
        TRATO_CHECK(begin(*happening));
    for (;;) {
        Journey* const next = nextTurn(m_journeys);
        const Instant until = !next ? m_frame.period.to : std::min(next->at, m_frame.period.to);
        if (change != moved.end() && *change <= until) {
            TRATO_CHECK(moveAnchors(*change++));
        } else if (happening != happened.end() && happening->at <= until && happening->at < m_frame.period.to) {
            TRATO_CHECK(begin(*happening++));
        } else if (!next || next->at >= m_frame.period.to) {
            return {};
        } else {
            take(*next);
        }
    }
}

Result<std::vector<MachineStop>> stopsIn(storage::Database& database, const SimulationPeriod& period)
{
    return database.all(QStringLiteral("cadence/history_stops"), {{":from", period.from}, {":until", period.to}},
        [](const storage::Row& row) {
            return MachineStop{
                row.id<PortfolioId>("portfolio_id"), {row.instant("stopped_at"), row.instant("resumed_at")}};
        });
}

} // namespace

Result<int> replay(storage::Database& database, const Definition& definition, const SimulationPeriod& period,
    Instant now, const std::function<void(const ReplayedDebtor&)>& visit)
{
    if (period.to > now)
        return failure(QStringLiteral("period_not_over"),
            Words::tr("the last day of a replay must be over: only what happened is replayed"));
    TRATO_TRY(auto templates, channels::TemplateCatalogue::shipped());
    TRATO_TRY(auto stops, stopsIn(database, period));
    TRATO_TRY(auto pastStops, PastStops::read(database, period.from));
    Frame frame{.run = DryRun(database, definition, std::move(templates), {}),
        .definition = definition,
        .period = period,
        .stops = std::move(stops),
        .pastStops = std::move(pastStops)};
    HistoryReader reader(database, period.to, now);
    TRATO_TRY(const auto debtors, debtorsOf(period, [&] { return reader.debtorsOf(definition.name); }));
    int told = 0;
    for (const DebtorId debtor : debtors) {
        TRATO_TRY(const History history, reader.of(debtor));
        Replay one(frame, history);
        TRATO_CHECK(one.play());
        if (one.isEmpty())
            continue;
        visit(std::move(one).told());
        ++told;
    }
    return told;
}

} // namespace trato::cadence
