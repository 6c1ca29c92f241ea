#include "ui/cadence/cadenceplay.h"

#include "cadence/simulation.h"

#include <set>

namespace trato::ui {

using cadence::SimulatedStep;
using cadence::StepOutcome;

namespace {

/// Adds up one run.
class PlayTally final {
public:
    void add(const SimulatedStep& step)
    {
        if (step.outcome == StepOutcome::Queue || step.outcome == StepOutcome::Call) {
            m_contacted.insert(step.debtor.value());
            ++m_played.days[step.at.dateIn(deskZone())];
            ++m_played.steps[step.step];
        }
        if (step.outcome == StepOutcome::Queue)
            ++m_played.messages[step.channel];
        else if (step.outcome == StepOutcome::Call)
            ++m_played.calls;
        else if (step.outcome == StepOutcome::Skip)
            leaveOut(step);
    }

    [[nodiscard]] PlayedCadence played(int people)
    {
        m_played.people = people;
        m_played.contacted = static_cast<int>(m_contacted.size());
        return std::move(m_played);
    }

private:
    void leaveOut(const SimulatedStep& step)
    {
        ++m_played.leftOut;
        ++m_played.stepsLeft[step.step];
        ++m_played.whyNot[step.reason];
    }

    PlayedCadence m_played;
    std::set<qint64> m_contacted;
};

} // namespace

int PlayedCadence::allMessages() const
{
    int all = 0;
    for (const auto& [channel, number] : messages)
        all += number;
    return all;
}

int PlayedCadence::contactsEach() const { return people == 0 ? 0 : 100 * (allMessages() + calls) / people; }

Result<CadencePlay> playCadences(
    storage::Database& database, const CadencePlayWish& wish, Instant now, const JobToken& token)
{
    const cadence::SimulationPeriod period{.from = Instant::startOfDay(wish.from, deskZone()),
        .to = Instant::startOfDay(wish.from.addDays(wish.days), deskZone())};
    const int runs = wish.draft ? 2 : 1;
    int run = 0;
    const auto play = [&](const cadence::Definition& definition) -> Result<PlayedCadence> {
        PlayTally tally;
        const auto watch = [&](int done, int total) {
            token.report({.done = qint64(run) * total + done, .total = qint64(runs) * total, .text = {}});
            return !token.isCancelled();
        };
        TRATO_TRY(const int people,
            cadence::simulate(
                database, definition, period, now, [&](const SimulatedStep& step) { tally.add(step); }, watch));
        ++run;
        return tally.played(people);
    };
    CadencePlay result{.from = wish.from, .days = wish.days, .inForce = {}, .draft = {}};
    TRATO_TRY(result.inForce, play(*wish.inForce));
    if (wish.draft) {
        TRATO_TRY(result.draft, play(*wish.draft));
    }
    return result;
}

} // namespace trato::ui
