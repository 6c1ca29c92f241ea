#pragma once

#include "base/channel.h"
#include "base/result.h"

#include <optional>

namespace trato::channels {

struct NewOutbox;

/// How many characters a text of the channel has at most, as its providers count them; nothing: it carries no text.
/// WhatsApp: Meta's limit for a text. SMS: Twilio's for all parts. RCS: Google's for a text. E-mail knows none: more
/// than ours is a document, which is attached.
std::optional<qsizetype> longestText(Channel channel);

/// Can a message of these words leave at all, whoever wrote them? Asked before one is queued. Codes
/// `channel_without_text`, `empty_message` (neither words nor a file), `message_too_long` (characters, limit),
/// `unprintable_character` (character, position: signs that nobody sees, that turn the direction of the words, or that
/// the database can't keep), `unsendable_subject` (more than one line of an e-mail's head).
Result<void> checkSendable(const NewOutbox& message);

} // namespace trato::channels
