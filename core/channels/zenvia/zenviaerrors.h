#pragma once

#include "channels/adapter.h"
#include "channels/event.h"
#include "channels/failureclass.h"
#include "channels/net/http.h"

#include <optional>

namespace trato::channels {

/// Why Zenvia, or the network behind it, has not delivered, in their words.
struct ZenviaCause {
    QString code = {}; ///< the network's own
    QString reason = {};
    QString details = {};
};

/// SENT, DELIVERED, READ, CLICKED, REJECTED, NOT_DELIVERED, DELETED, VERIFIED and ACCEPTED; nothing: unknown.
std::optional<DeliveryStatus> zenviaStatus(const QString& code);

/// A failure that a receipt tells. Of WhatsApp the code is Meta's own where Zenvia passes it on; elsewhere "zenvia:"
/// and its word, or one of ours where the cause names it: "zenvia:OPTED_OUT", "zenvia:BAD_NUMBER", "zenvia:NO_CREDIT".
ProviderError zenviaError(const QString& status, const ZenviaCause& cause, bool whatsapp);

/// What a code that begins with "zenvia:" means; nothing: it doesn't.
std::optional<FailureClass> zenviaFailureClass(const QString& code);

/// What an answer to POST …/messages means.
SendOutcome zenviaOutcome(const net::Response& response);

} // namespace trato::channels
