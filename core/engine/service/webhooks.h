#pragma once

#include "base/clock.h"
#include "channels/inbox.h"
#include "channels/net/http.h"
#include "engine/service/gatewayaccounts.h"

#include <variant>

namespace trato::engine {

/// Looks at a provider's call before anything is stored: which account it is for, and whether it is really them. The
/// signature is checked over the bytes as they came. Either a delivery for the inbox, or the answer to give at once:
/// 404 unknown account, 405 wrong method, 401 without and 403 with a wrong or stale signature or token, 400 (Pix) no
/// notice; also Meta's handshake.
///
///   /webhooks/meta/{account}       GET handshake, POST X-Hub-Signature-256 ("whatsapp" for "meta" is understood)
///   /webhooks/twilio/{account}     POST X-Twilio-Signature, over the public address
///   /webhooks/voice/{account}      POST Authorization: Bearer
///   /webhooks/pix/{account}/pix    POST
///   /webhooks/asaas/{account}      POST asaas-access-token
///   /webhooks/mercadopago/{account} POST x-signature, over the address
///   /webhooks/stripe/{account}     POST Stripe-Signature
class Webhooks final {
public:
    using Outcome = std::variant<channels::Delivery, net::Response>;

    explicit Webhooks(const GatewayAccounts& accounts)
        : m_accounts(accounts)
    {
    }

    /// `now` says how old a signed call is.
    [[nodiscard]] Outcome admit(const net::Request& request, Instant now = SystemClock().now()) const;

private:
    [[nodiscard]] Outcome meta(const net::Request& request, const QString& account) const;
    [[nodiscard]] Outcome twilio(const net::Request& request, const QString& account) const;
    [[nodiscard]] Outcome voice(const net::Request& request, const QString& account) const;
    [[nodiscard]] Outcome pix(const net::Request& request, const QString& account) const;
    [[nodiscard]] Outcome link(
        const net::Request& request, payments::LinkProvider provider, const QString& account, Instant now) const;

    const GatewayAccounts& m_accounts;
};

} // namespace trato::engine
