#pragma once

#include "payments/links/linkclient.h"

namespace trato::payments {

/// Mercado Pago's Checkout Pro. A charge is a preference whose external_reference is our txid and whose page is
/// init_point; making it twice with the same X-Idempotency-Key makes one. It ends by itself on its last day. Payments
/// are things of their own that carry the same external_reference.
class MercadoPagoClient final : public LinkClient {
public:
    MercadoPagoClient(LinkAccount account, const Clock& clock, net::HttpClientOptions options = {});

    /// Those that changed in the time, so that a refund is among them as well.
    Result<void> payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit) override;

protected:
    [[nodiscard]] net::Headers headers(const Call& call) const override;
    Result<std::optional<RegisteredCharge>> find(const ChargeName& name) override;
    Result<RegisteredCharge> make(const Charge& charge) override;
    Result<void> close(const RegisteredCharge& charge) override;
    Result<std::optional<ReceivedPayment>> read(const QString& externalId) override;

private:
    Result<RegisteredCharge> chargeOf(const QJsonObject& preference) const;
    Result<void> pages(const QString& query, const std::function<void(const ReceivedPayment&)>& visit);
    Result<std::optional<ReceivedPayment>> paymentOf(const QJsonObject& json) const;
};

/// A payment as Mercado Pago shows it; nothing while no money came. Code `provider_bad_answer`.
Result<std::optional<ReceivedPayment>> mercadoPagoPayment(const QJsonObject& exact);

} // namespace trato::payments
