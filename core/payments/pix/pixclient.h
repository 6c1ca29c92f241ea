#pragma once

#include "base/clock.h"
#include "channels/net/httpclient.h"
#include "payments/pix/pixaccount.h"
#include "payments/provider.h"

#include <memory>
#include <optional>

namespace trato::payments {

/// A client of the Central Bank's API Pix v2 (OAuth2 client credentials, charges with due date, received payments,
/// webhook). Unknown fields, orders and enum values are let pass; problems come as RFC 7807 and are told in words.
/// Blocking; belongs to one thread.
class PixClient final : public PaymentProvider {
public:
    PixClient(PixAccount account, const Clock& clock, net::HttpClientOptions options = {});
    ~PixClient() override;

    [[nodiscard]] QString account() const override { return m_account.name; }
    [[nodiscard]] int validDaysAfterDue() const override { return m_account.validDaysAfterDue; }
    [[nodiscard]] const PixAccount& settings() const { return m_account; }
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
    /// Tells the provider where to call: it appends "/pix" to `url` itself.
    Result<void> setWebhook(const QString& url);

private:
    struct Token {
        QString value = {};
        Instant until = {};
    };

    Result<QString> token();
    Result<QJsonObject> ask(const QByteArray& method, const QString& path, const QJsonObject& body = {});
    Result<net::Response> send(const QByteArray& method, const QString& path, const QJsonObject& body);
    Result<void> pages(const QString& path, Instant from, Instant to, const QString& list,
        const std::function<Result<void>(const QJsonObject&)>& visit);

    PixAccount m_account;
    const Clock& m_clock;
    net::HttpClient m_http;
    std::optional<Token> m_token;
};

} // namespace trato::payments
