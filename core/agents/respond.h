#pragma once

#include "agents/command.h"
#include "agents/conversation.h"

namespace trato::agents {

/// What the machine does about a message: a pure function. In this order: sensitive cases go to people and the machine
/// falls silent; a wish to stop is honoured; where a human holds the baton nothing else is done; what is not surely
/// understood goes to a human; before the right party is confirmed only the identification agent speaks and no debt is
/// disclosed; then the negotiation agent answers within the portfolio's autonomy. An agent that a supervisor stopped
/// hands over to people instead of speaking.
Commands respond(const Conversation& conversation, const Heard& heard);

/// After so many answers in a row without a deal a person takes over.
inline constexpr int mostMachineTurns = 8;

} // namespace trato::agents
