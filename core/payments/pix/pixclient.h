#pragma once

#include "payments/pix/pixsession.h"
#include "payments/provider.h"

namespace trato::payments {

/// A client of the Central Bank's API Pix v2 (OAuth2 client credentials, charges with due date, received payments,
/// webhook). Unknown fields, orders and enum values are let pass; problems come as RFC 7807 and are told in words.
/// Blocking; belongs to one thread.
class PixClient final : public PaymentProvider {
public:
    PixClient(PixAccount account, const Clock& clock, net::HttpClientOptions options = {});
    ~PixClient() override;

    [[nodiscard]] QString account() const override { return settings().name; }
    [[nodiscard]] int validDaysAfterDue() const override { return settings().validDaysAfterDue; }
    [[nodiscard]] const PixAccount& settings() const { return m_session.account(); }
    /// For what else the interface can do: PixCharges, PixLocations, PixRefunds, PixWebhooks.
    [[nodiscard]] PixSession& session() { return m_session; }
    /// PUT /cobv/{txid}. When the answer is lost, or the provider says that the txid exists, the charge is read and
    /// taken if it is the same; another charge under our txid is `provider_refused`.
    Result<RegisteredCharge> registerCharge(const Charge& charge) override;
    Result<RegisteredCharge> charge(const ChargeName& name) override;
    Result<RegisteredCharge> cancelCharge(const ChargeName& name) override;
    Result<ReceivedPayment> payment(const QString& endToEndId) override;
    Result<void> payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit) override;
    Result<std::vector<ReceivedPayment>> noticed(QByteArrayView notice) override;
    /// Charges made in [from, to).
    Result<void> charges(Instant from, Instant to, const std::function<void(const RegisteredCharge&)>& visit);
    Result<ProviderRefund> refund(const RefundOrder& order) override;
    Result<ProviderRefund> refundState(const QString& payment, const QString& id) override;
    /// Tells the provider where to call; see PixWebhooks.
    Result<void> setWebhook(const QString& url);

private:
    PixSession m_session;
};

} // namespace trato::payments
