#pragma once

#include "app/sandbox/linkasaas.h"
#include "app/sandbox/linkmercadopago.h"
#include "app/sandbox/linkstripe.h"

namespace trato::sandbox {

/// The three providers of payment links.
class LinkDesk final {
public:
    LinkDesk(World& world, const Accounts& accounts, const QString& callback);

    /// Null when the path is none of theirs.
    std::optional<net::Response> handle(const net::Request& request);
    void setHost(const QString& host);

    /// At whichever has it. Codes of LinkApi.
    Result<QString> pay(const LinkApi::Order& order);
    Result<void> refund(const QString& payment, std::optional<qint64> cents);
    Result<void> contest(const QString& payment);
    [[nodiscard]] QJsonObject charges() const;

private:
    [[nodiscard]] LinkApi* holderOf(const QString& payment);

    AsaasApi m_asaas;
    MercadoPagoApi m_mercadoPago;
    StripeApi m_stripe;
    std::array<LinkApi*, 3> m_all{&m_asaas, &m_mercadoPago, &m_stripe};
};

} // namespace trato::sandbox
