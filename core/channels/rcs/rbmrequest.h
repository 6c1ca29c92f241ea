#pragma once

#include "base/result.h"
#include "channels/adapter.h"

#include <QJsonObject>
#include <QStringList>

namespace trato::channels {

/// The body of POST …/agentMessages, without what the account adds. Code `unsendable_message` says what RBM would
/// refuse: texts of more than 3,072 characters, more than eleven suggestions (four on a card), their words longer than
/// 25 characters, a carousel of less than two or more than ten cards.
Result<QJsonObject> rbmContent(const OutgoingMessage& message);

/// What the device must be able to do for it, in RBM's words (RICHCARD_STANDALONE, RICHCARD_CAROUSEL, ACTION_DIAL …).
/// Empty: plain text with replies, which every device that has RCS shows.
QStringList rbmFeatures(const QJsonObject& content);

/// All that its reader sees: text, titles and descriptions of cards, what can be tapped. What the rules of contact and
/// of wording are to judge.
QString rbmWords(const OutgoingMessage& message);

/// The same message for who reads it as SMS: its text, the cards' words and the addresses behind its buttons, each
/// once.
QString rbmAsText(const OutgoingMessage& message);

} // namespace trato::channels
