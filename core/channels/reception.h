#pragma once

#include "base/result.h"
#include "channels/event.h"
#include "channels/inbox.h"

#include <QStringList>

#include <vector>

namespace trato::channels {

/// The one name under which a provider's messages are kept: "meta" also for "whatsapp", "cloud" and "facebook", "rbm"
/// also for "google".
QString providerName(Channel channel, const QString& given);

/// What a provider's bytes are when no header says so.
QString contentType(Channel channel, const QString& provider);

/// The events in a delivery, by its channel and provider: "meta" (WhatsApp Cloud), "twilio" and "zenvia" (SMS,
/// WhatsApp, RCS), "rbm" (RCS), "clicksign", "d4sign" and "zapsign", any e-mail and any telephone system. Code
/// `unknown_provider`, or the parser's reason; the bytes stay in the inbox either way.
Result<std::vector<InboundEvent>> parseDelivery(const Delivery& delivery);

/// Twilio takes no id of ours but in the address of its receipts: what stood there ("client_id") becomes a field of the
/// kept form, behind its own. After the signature was checked; other providers' bodies stay as they are.
void addClientId(Delivery& delivery, const QString& clientId);

/// Whose events these are, each once: the other side's first name on the channel, so that a person's messages stay in
/// order while others' overtake them, also where one delivery carries those of several people.
QStringList orderKeys(Channel channel, const std::vector<InboundEvent>& events);

/// A delivery with its order keys. What can't be read, or names nobody, gets a key of its own: it holds nobody up.
Arrival arrivalOf(Delivery delivery, Instant now);

/// Keeps a delivery in the inbox. Whatever comes in from outside comes in here, after its signature was checked.
Result<Accepted> receive(Inbox& inbox, const Delivery& delivery, Instant now);

} // namespace trato::channels
