#pragma once

#include "base/result.h"
#include "channels/event.h"

namespace trato::channels {

/// The events of one WhatsApp Cloud API webhook: all entries, changes, messages, statuses and calls of it, in order.
/// What is unknown becomes `Unsupported` with its JSON. Code `invalid_json`, or `unreadable_payload` when the JSON is
/// not a webhook at all.
Result<std::vector<InboundEvent>> parseWhatsAppWebhook(QByteArrayView body);

} // namespace trato::channels
