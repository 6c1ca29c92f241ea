#pragma once

#include "base/result.h"
#include "channels/event.h"
#include "channels/inbox.h"

#include <vector>

namespace trato::channels {

/// The one name under which a provider's messages are kept: "meta" also for "whatsapp", "cloud" and "facebook".
QString providerName(Channel channel, const QString& given);

/// What a provider's bytes are when no header says so.
QString contentType(Channel channel, const QString& provider);

/// The events in a delivery, by its channel and provider: "meta" (WhatsApp Cloud), "twilio" (SMS, WhatsApp, RCS), any
/// e-mail and any telephone system. Code `unknown_provider`, or the parser's reason; the bytes stay in the inbox either
/// way.
Result<std::vector<InboundEvent>> parseDelivery(const Delivery& delivery);

/// Twilio takes no id of ours but in the address of its receipts: what stood there ("client_id") becomes a field of the
/// kept form, behind its own. After the signature was checked; other providers' bodies stay as they are.
void addClientId(Delivery& delivery, const QString& clientId);

/// Whose events these are: the other side's first name on the channel, so that a person's messages stay in order while
/// others' overtake them. Unreadable deliveries get a key of their own: they hold nobody up.
QString orderKey(Channel channel, const std::vector<InboundEvent>& events);

/// The same for a delivery as it came.
QString orderKey(const Delivery& delivery);

/// Keeps a delivery in the inbox. Whatever comes in from outside comes in here, after its signature was checked.
Result<Accepted> receive(Inbox& inbox, const Delivery& delivery, Instant now);

} // namespace trato::channels
