#pragma once

#include "base/result.h"
#include "channels/event.h"

namespace trato::channels {

/// The events in one call of RBM's webhook: what users write, tap, send and share, deliveries and readings, expiry and
/// what became of taking a message back, subscriptions. Typing is nobody's event; unknown ones are kept as unsupported.
/// Code `unreadable_payload` when the envelope or the event in it is none.
Result<std::vector<InboundEvent>> parseRbmWebhook(QByteArrayView body);

/// The provider's word on a message that RBM took back because it was not delivered in time.
inline constexpr const char* rbmRevoked = "TTL_EXPIRATION_REVOKED";

} // namespace trato::channels
