#pragma once

#include "payments/links/linkclient.h"

namespace trato::payments {

/// Asaas API v3. A charge and its payment are one thing there ("payment"), found by our txid as externalReference; its
/// page (invoiceUrl) takes Pix, boleto and card. It has no idempotency keys: the reference is asked for before and
/// after, and of two that were made at the same time the later one is deleted. Customers are made with Asaas' own
/// messages off: who may be written to, and when, is decided here.
class AsaasClient final : public LinkClient {
public:
    AsaasClient(LinkAccount account, const Clock& clock, net::HttpClientOptions options = {});

    Result<void> payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit) override;

protected:
    [[nodiscard]] net::Headers headers(const Call& call) const override;
    Result<std::optional<RegisteredCharge>> find(const ChargeName& name) override;
    Result<RegisteredCharge> make(const Charge& charge) override;
    Result<void> close(const RegisteredCharge& charge) override;
    Result<std::optional<ReceivedPayment>> read(const QString& externalId) override;

private:
    Result<std::vector<QJsonObject>> under(const QString& txid);
    Result<QString> customer(const Charge& charge);
    Result<RegisteredCharge> chargeOf(const QJsonObject& json) const;
};

/// A payment as Asaas shows it; nothing while no money came. Code `provider_bad_answer`.
Result<std::optional<ReceivedPayment>> asaasPayment(const QJsonObject& exact);

} // namespace trato::payments
