#pragma once

#include "agents/command.h"
#include "agents/conversation.h"

#include <optional>

// The parts of respond(): each answers, or leaves it to the next.
namespace trato::agents {

/// Nothing is collected while a payment is looked for, whoever says that it was made: for so many days at least.
inline constexpr int leastDaysLookedFor = 5;
Command holdWhileLookedFor(const QString& reason, int days = leastDaysLookedFor);
/// Surely, or in plain words that the model is not sure of.
bool saysItIsPaid(const Heard& heard);

std::optional<Commands> answerSensitive(const Conversation& conversation, const Heard& heard);
std::optional<Commands> answerOptOut(const Conversation& conversation, const Heard& heard);
/// A grade after its question: kept, and thanked for once; off the scale, asked for once more. Whoever has the case, it
/// is kept.
std::optional<Commands> answerRating(const Conversation& conversation, const Heard& heard);
std::optional<Commands> identify(const Conversation& conversation, const Heard& heard, TalkState& talk);
/// They say that it is paid, and it is known who they are.
Commands answerClaim(const Conversation& conversation, const Heard& heard, TalkState& talk);
/// A picture or a document came in.
Commands answerFile(const Conversation& conversation, const Heard& heard, TalkState& talk);
Commands negotiate(const Conversation& conversation, const Heard& heard, TalkState& talk);

/// One text, and nothing else.
Commands say(Agent agent, const char* family, const QString& reason, channels::TemplateValues values = {});
Commands handOver(const char* desk, const char* code, const QString& reason);
/// A supervisor stopped who would answer.
Commands whileStopped();
/// A text, and a person takes over.
Commands sayAndHandOver(const char* family, const char* desk, const char* code, const QString& reason);

} // namespace trato::agents
