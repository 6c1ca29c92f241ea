#pragma once

#include "base/clock.h"
#include "channels/inbox.h"
#include "channels/net/http.h"
#include "engine/service/gatewayaccounts.h"
#include "payments/links/linksignature.h"

#include <variant>

namespace trato::engine {

/// Looks at a provider's call before anything is stored: which account it is for, and whether it is really them. The
/// signature is checked over the bytes as they came, and in constant time. Either a delivery for the inbox, or that it
/// is unproven (401 without, 403 with a wrong or stale proof), or the answer to give at once: 404 unknown account, 405
/// wrong method, 400 (Pix) no notice; also the handshakes of Meta and Google.
///
/// A signed call that is repeated is let in: providers repeat, and the inbox knows its bytes and its events again.
///
///   /webhooks/meta/{account}       GET handshake, POST X-Hub-Signature-256 ("whatsapp" for "meta" is understood)
///   /webhooks/twilio/{account}     POST X-Twilio-Signature, over the public address
///   /webhooks/rbm/{account}        POST X-Goog-Signature, over what the envelope carries
///   /webhooks/zenvia/{account}     POST the header that the subscription was given
///   /webhooks/clicksign/{account}  POST Content-Hmac, over the body
///   /webhooks/d4sign/{account}     POST Content-Hmac, over the document's id
///   /webhooks/zapsign/{account}    POST the header that the webhook was given
///   /webhooks/voice/{account}      POST Authorization: Bearer
///   /webhooks/pix/{account}/pix    POST; with a client certificate where the account wants one; also …/rec and …/cobr
///   /webhooks/asaas/{account}      POST asaas-access-token
///   /webhooks/mercadopago/{account} POST x-signature, over the address
///   /webhooks/stripe/{account}     POST Stripe-Signature
class Webhooks final {
public:
    /// Somebody who did not show that he is the provider.
    struct Unproven {
        payments::Proof proof = payments::Proof::Wrong;

        [[nodiscard]] net::Response answer() const;
    };

    using Outcome = std::variant<channels::Delivery, Unproven, net::Response>;

    explicit Webhooks(const GatewayAccounts& accounts)
        : m_accounts(accounts)
    {
    }

    /// `now` says how old a signed call is; `clientCertificate` is the connection's (net::Call).
    [[nodiscard]] Outcome admit(
        const net::Request& request, Instant now = SystemClock().now(), const QString& clientCertificate = {}) const;

private:
    [[nodiscard]] Outcome meta(const net::Request& request, const QString& account) const;
    [[nodiscard]] Outcome twilio(const net::Request& request, const QString& account) const;
    [[nodiscard]] Outcome rbm(const net::Request& request, const QString& account) const;
    [[nodiscard]] Outcome zenvia(const net::Request& request, const QString& account) const;
    [[nodiscard]] Outcome signing(const net::Request& request, const QString& provider, const QString& account) const;
    [[nodiscard]] Outcome voice(const net::Request& request, const QString& account) const;
    [[nodiscard]] Outcome pix(
        const net::Request& request, const QString& account, const QString& clientCertificate) const;
    [[nodiscard]] Outcome link(
        const net::Request& request, payments::LinkProvider provider, const QString& account, Instant now) const;

    const GatewayAccounts& m_accounts;
};

} // namespace trato::engine
