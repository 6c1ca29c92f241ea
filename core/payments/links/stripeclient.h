#pragma once

#include "payments/links/linkclient.h"

namespace trato::payments {

/// Stripe's payment links. A link can't be looked up by anything of ours, but a product may carry an id that we choose:
/// each charge is a product whose id is our txid, with its price; the link to it is made with an Idempotency-Key and
/// written down at the product. A link takes one payment and is switched off when its time is over. Payments are
/// payment intents; they carry our txid in their metadata.
class StripeClient final : public LinkClient {
public:
    StripeClient(LinkAccount account, const Clock& clock, net::HttpClientOptions options = {});

    Result<void> payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit) override;

protected:
    [[nodiscard]] net::Headers headers(const Call& call) const override;
    Result<std::optional<RegisteredCharge>> find(const ChargeName& name) override;
    Result<RegisteredCharge> make(const Charge& charge) override;
    Result<void> close(const RegisteredCharge& charge) override;
    Result<std::optional<ReceivedPayment>> read(const QString& externalId) override;

private:
    Result<std::optional<QJsonObject>> product(const QString& txid);
    Result<QJsonObject> makeProduct(const Charge& charge);
    Result<RegisteredCharge> chargeOf(const QJsonObject& product, const QJsonObject& link) const;
};

/// A payment intent with its latest_charge; nothing while no money came. Code `provider_bad_answer`.
Result<std::optional<ReceivedPayment>> stripePayment(const QJsonObject& exact);

} // namespace trato::payments
