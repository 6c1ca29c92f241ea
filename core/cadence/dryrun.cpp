#include "cadence/dryrun.h"

#include "cadence/consolidation.h"
#include "cadence/contacthour.h"

namespace trato::cadence {

Result<const Sender*> DryRun::sender(PortfolioId portfolio)
{
    const auto known = m_senders.find(portfolio);
    if (known != m_senders.end())
        return &known->second;
    TRATO_TRY(Sender sender, Sender::read(m_database, portfolio));
    return &m_senders.emplace(portfolio, std::move(sender)).first->second;
}

const Occasion& DryRun::occasion(const DueState& state, const QString& step, QDate day)
{
    const Definition& track = *m_definition.track(state.after);
    return m_days.try_emplace(day, day, m_trials).first->second.of(track, step, state.anchorDue);
}

Planned DryRun::decideAt(const DueState& state, const Sender& sender, const Occasion& occasion, Instant at)
{
    std::vector<Planned> one{{.state = &state, .course = nullptr, .occasion = &occasion, .decision = {}}};
    one.front().decision = decide(occasion, state, sender, m_templates, at);
    setHour(one.front(), m_windows, at);
    consolidate(one, at);
    return one.front();
}

} // namespace trato::cadence
