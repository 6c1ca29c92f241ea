#pragma once

#include "agents/command.h"
#include "agents/conversation.h"
#include "agents/talkstate.h"

namespace trato::agents {

/// What is remembered afterwards, and what is done.
struct Turn {
    TalkState talk;
    Commands commands;
    std::vector<WaitingAnswer> waiting = {}; ///< what stays of what we had to say already: the answer fits beside it
};

/// What the machine does about a message: a pure function of what it remembers, what it knows and what was said. In
/// this order: sensitive cases go to people and the machine falls silent; a wish to stop is honoured; where a human
/// holds the baton nothing else is done; before the right party is confirmed only the identification agent speaks and
/// no debt is disclosed; then the negotiation agent answers within the portfolio's autonomy. What is not surely
/// understood is asked once in other words, and the second time it goes to a human. An agent that a supervisor stopped
/// hands over to people instead of speaking. What waits and merely asks or greets is taken back first: who writes
/// several times before we spoke is answered once.
Turn respond(const TalkState& before, const Conversation& conversation, const Heard& heard);

/// What a portfolio's autonomy leaves of commands: what it does not permit is suggested, asked for or handed over.
Commands permitted(Commands commands, int autonomy);

/// After so many answers in one talk without a deal a person takes over.
inline constexpr int mostMachineTurns = 10;

} // namespace trato::agents
