#pragma once

#include "agents/command.h"
#include "insight/risk/riskscores.h"

namespace trato::agents {

/// What the identification agent does about somebody who will probably not pay in time, or not keep a promise: a person
/// speaks with them before it is late and reads on what the score rests. Nobody is written to because of a score. Pure.
Commands foreseen(const insight::RiskFlag& flag);

} // namespace trato::agents
