#pragma once

#include "base/result.h"
#include "channels/event.h"

namespace trato::channels {

/// The events in one call of a Zenvia subscription (API v2; SMS, RCS and WhatsApp have one shape): MESSAGE, whose parts
/// are one message, and MESSAGE_STATUS. Whatever else Zenvia has, other channels among it, is kept as unsupported under
/// Zenvia's own name for it ("zenvia:CONVERSATION_STATUS", "zenvia:facebook"). Code `unreadable_payload`: no JSON
/// object.
Result<std::vector<InboundEvent>> parseZenviaWebhook(QByteArrayView body);

} // namespace trato::channels
