#pragma once

#include "payments/oauthsession.h"
#include "payments/provider.h"
#include "payments/slips/bankslipjson.h"
#include "payments/slips/slipnumbers.h"

namespace trato::payments {

/// Slips by the API of a bank (Banco do Brasil, Cobranças v2): registered with a Pix code, asked about, moved, written
/// off, over OAuth2 and mutual TLS. A slip has its number before the bank hears of it, and the bank takes a number
/// once: what its silence leaves in doubt is asked for again under the same number. Barcode and amounts are held
/// against what was asked for.
class BankSlips final : public PaymentProvider {
public:
    BankSlips(storage::Database& database, const Clock& clock, SlipAccount account, net::HttpClientOptions options);

    [[nodiscard]] PaymentMethod method() const override { return PaymentMethod::Boleto; }
    [[nodiscard]] QString provider() const override { return QStringLiteral("bb"); }
    [[nodiscard]] QString account() const override { return m_numbers.account().name; }
    [[nodiscard]] int validDaysAfterDue() const override { return m_numbers.account().validDaysAfterDue; }
    /// Of a stored request: code `no_payment_request` otherwise.
    Result<RegisteredCharge> registerCharge(const Charge& charge) override;
    Result<RegisteredCharge> charge(const ChargeName& name) override;
    Result<RegisteredCharge> cancelCharge(const ChargeName& name) override;
    Result<RegisteredCharge> moveCharge(const ChargeName& name, QDate due) override;
    /// Its external id is the slip's number.
    Result<ReceivedPayment> payment(const QString& externalId) override;
    Result<void> payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit) override;

private:
    struct Named {
        PaymentRequest request;
        QString number; ///< at the bank, 20 digits
        QString freeField;
    };

    Result<Named> named(const QString& txid);
    Result<QJsonObject> ask(const QByteArray& method, const QString& path, const QJsonObject& body = {});
    [[nodiscard]] QString address(const QString& number, const QString& act = {}) const;
    Result<BankSlip> shown(const QString& number);
    Result<RegisteredCharge> chargeOf(const Named& named, const BankSlip& slip) const;
    [[nodiscard]] QString payeeOf(const BankSlip& slip) const;
    [[nodiscard]] ReceivedPayment paymentOf(const BankSlip& slip, const QString& number, const QString& txid) const;
    Result<QString> txidOf(const QString& number);

    storage::Database& m_database;
    const Clock& m_clock;
    SlipNumbers m_numbers;
    OAuthSession m_session;
};

} // namespace trato::payments
