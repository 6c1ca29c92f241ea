#pragma once

#include "agents/command.h"
#include "agents/conversation.h"

#include <optional>

// The parts of respond(): each answers, or leaves it to the next.
namespace trato::agents {

std::optional<Commands> answerSensitive(const Conversation& conversation, const Heard& heard);
std::optional<Commands> answerOptOut(const Conversation& conversation, const Heard& heard);
std::optional<Commands> identify(const Conversation& conversation, const Heard& heard);
Commands negotiate(const Conversation& conversation, const Heard& heard);

} // namespace trato::agents
