#pragma once

#include "base/result.h"
#include "channels/adapter.h"

#include <QJsonObject>

namespace trato::channels {

/// The body of POST /{phone_number_id}/messages. Code `unsendable_message` for a kind or payload that WhatsApp does not
/// take; nothing is sent then.
Result<QJsonObject> whatsAppRequest(const OutgoingMessage& message);

} // namespace trato::channels
