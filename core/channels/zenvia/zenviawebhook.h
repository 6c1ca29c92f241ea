#pragma once

#include "base/channel.h"
#include "base/result.h"
#include "channels/event.h"

#include <optional>
#include <vector>

namespace trato::channels {

/// The events in one call of a Zenvia subscription (API v2; SMS, RCS and WhatsApp have one shape): MESSAGE, whose parts
/// are one message, and MESSAGE_STATUS. Whatever else Zenvia has, other channels among it, is kept as unsupported under
/// Zenvia's own name for it ("zenvia:CONVERSATION_STATUS", "zenvia:facebook"). Code `unreadable_payload`: no JSON
/// object.
Result<std::vector<InboundEvent>> parseZenviaWebhook(QByteArrayView body);

/// The channel that such a call is about, as those events are read; nothing: none that we have.
std::optional<Channel> zenviaChannel(QByteArrayView body);

} // namespace trato::channels
