#pragma once

#include "base/result.h"
#include "channels/event.h"

namespace trato::channels {

/// Providers of electronic signatures: clicksign, d4sign, zapsign.
bool isSigningProvider(const QString& provider);

/// What they tell is kept under their own name for it ("clicksign:sign", "d4sign:1", "zapsign:doc_signed"): Trato sends
/// nothing to be signed by them. Code `unreadable_payload`: neither a JSON object nor a form.
Result<std::vector<InboundEvent>> parseSigningWebhook(const QString& provider, QByteArrayView body);

/// The document that a call of D4Sign is about, as its form or JSON says: all that D4Sign signs.
QByteArray signedDocument(QByteArrayView body);

} // namespace trato::channels
