#pragma once

#include "base/clock.h"
#include "channels/net/http.h"
#include "payments/links/linkaccount.h"

#include <QByteArray>
#include <QList>

namespace trato::payments {

/// What a notice's signature comes to. All comparisons take the same time whatever is wrong.
enum class Proof { Right, Missing, Wrong, Stale };

/// Whether this call is the provider's, over the bytes as they came. Any of the account's secrets will do. Mercado Pago
/// signs the id in the address alone: a body that names another payment is wrong.
Proof proveLinkNotice(const LinkAccount& account, const net::Request& request, Instant now);

/// Stripe-Signature "t=…,v1=…[,v1=…]": hex HMAC-SHA256 of "t.body"; any v1 may match.
struct StripeProof {
    QList<QByteArray> secrets = {};
    QByteArray header = {};
    QByteArray body = {};
    Instant now = {};
    std::chrono::seconds tolerance{300};
};
Proof proveStripe(const StripeProof& given);

/// x-signature "ts=…,v1=…": hex HMAC-SHA256 of "id:…;request-id:…;ts:…;", absent parts left out, the id in lower case.
/// `ts` in seconds or milliseconds.
struct MercadoPagoProof {
    QList<QByteArray> secrets = {};
    QByteArray header = {};
    QByteArray requestId = {};
    QString dataId = {}; ///< of the address
    Instant now = {};
    std::chrono::seconds tolerance{300};
};
Proof proveMercadoPago(const MercadoPagoProof& given);

/// What a sender writes there (the sandbox plays the providers).
QByteArray stripeSignature(const QByteArray& secret, Instant at, const QByteArray& body);
QByteArray mercadoPagoSignature(
    const QByteArray& secret, Instant at, const QByteArray& requestId, const QString& dataId);

} // namespace trato::payments
