#pragma once

#include "channels/event.h"

#include <QJsonObject>

namespace trato::channels {

/// `errors[]` of a message, status or webhook.
std::vector<ProviderError> whatsAppErrors(const QJsonObject& object);

/// The part of a message that its type names: text, media, reply, edit and so on. Sender, time and account are the
/// webhook's. An unknown or broken type becomes MessageKind::Unsupported with the JSON in `extra`.
Message whatsAppMessageContent(const QJsonObject& message);

} // namespace trato::channels
