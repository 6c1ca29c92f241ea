#pragma once

#include "base/result.h"
#include "channels/event.h"

namespace trato::channels {

/// The events of one Twilio call-back (a form): a message, with its attachments and the opt-out that Twilio saw in it,
/// or a receipt (with our client id, when it was added: reception.h). Twilio gives no time; the time of receipt counts.
/// Code `unreadable_payload` when it is neither.
Result<std::vector<InboundEvent>> parseTwilioWebhook(QByteArrayView form);

/// Twilio's word for a state: accepted, scheduled, queued, sending, sent, delivered, undelivered, failed, read,
/// canceled. An unknown one says no more than that Twilio has the message.
DeliveryStatus twilioStatus(QStringView word);

} // namespace trato::channels
