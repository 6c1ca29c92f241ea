#pragma once

#include "channels/inbox.h"
#include "channels/net/http.h"
#include "engine/service/gatewayaccounts.h"

#include <QDate>

#include <variant>

namespace trato::engine {

/// The addresses that stand in our mails' List-Unsubscribe (RFC 8058):
///
///   /unsubscribe/{account}/{client id}/{proof}   GET a page that asks, POST leaves: a delivery for the inbox
///
/// Looking changes nothing: mail filters follow every link. Leaving needs no more than the address itself, which only
/// who got the mail knows. 404 for an unknown account, 403 for a wrong proof, 405 for other methods.
class Unsubscribing final {
public:
    using Outcome = std::variant<channels::Delivery, net::Response>;

    explicit Unsubscribing(const GatewayAccounts& accounts)
        : m_accounts(accounts)
    {
    }

    [[nodiscard]] Outcome admit(const net::Request& request, QDate today) const;
    /// What is seen when the wish is kept.
    [[nodiscard]] static net::Response thanks();

private:
    [[nodiscard]] static net::Response question();

    const GatewayAccounts& m_accounts;
};

} // namespace trato::engine
