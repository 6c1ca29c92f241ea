#include "cadence/courses.h"

#include "cadence/publication.h"

namespace trato::cadence {

const Occasion* Course::occasionOf(const DueState& state)
{
    const Definition* const track = definition.track(state.after);
    return track ? &occasions.of(*track, state.step, state.anchorDue) : nullptr;
}

Result<Course*> Courses::of(PortfolioId portfolio)
{
    const auto known = m_known.find(portfolio);
    if (known != m_known.end())
        return &known->second;
    TRATO_TRY(Sender sender, Sender::read(m_database, portfolio));
    TRATO_TRY(Definition cadence, inForce(m_database, sender.cadence));
    TRATO_TRY(Trials trials, trialsOf(m_database, cadence));
    Course course{portfolio, std::move(sender), std::move(cadence), Occasions(m_today, std::move(trials))};
    return &m_known.emplace(portfolio, std::move(course)).first->second;
}

} // namespace trato::cadence
