#include "agents/foresight.h"

namespace trato::agents {

Commands foreseen(const insight::RiskFlag& flag)
{
    return {{Agent::Identification, Escalate{QStringLiteral("negotiation"), QStringLiteral("preventive"), {}},
        flag.score.toText()}};
}

} // namespace trato::agents
