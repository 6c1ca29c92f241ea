#pragma once

#include "payments/provider.h"
#include "payments/slips/slipinstructions.h"
#include "payments/slips/slipnumbers.h"

namespace trato::payments {

/// Slips of an account whose bank hears of them by files: what is asked for waits for the next remittance
/// (Remittances), what the bank answers comes with its return files. Nothing here waits for a network. A slip has its
/// line at once; the bank takes money for it once it has the file.
class FileSlips final : public PaymentProvider {
public:
    FileSlips(storage::Database& database, const Clock& clock, SlipAccount account);

    [[nodiscard]] PaymentMethod method() const override { return PaymentMethod::Boleto; }
    [[nodiscard]] QString provider() const override { return QStringLiteral("cnab"); }
    [[nodiscard]] QString account() const override { return m_numbers.account().name; }
    [[nodiscard]] int validDaysAfterDue() const override { return m_numbers.account().validDaysAfterDue; }
    /// Of a stored request: code `no_payment_request` otherwise.
    Result<RegisteredCharge> registerCharge(const Charge& charge) override;
    Result<RegisteredCharge> charge(const ChargeName& name) override;
    /// A slip that was in no file yet never gets there; one that was is written off by the next.
    Result<RegisteredCharge> cancelCharge(const ChargeName& name) override;
    /// At once for a slip that was in no file yet; else the answer has the old day until the bank confirms.
    Result<RegisteredCharge> moveCharge(const ChargeName& name, QDate due) override;
    Result<ReceivedPayment> payment(const QString& externalId) override;
    /// None: they come with the bank's files.
    Result<void> payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit) override;

private:
    Result<PaymentRequest> request(const QString& txid);

    storage::Database& m_database;
    const Clock& m_clock;
    SlipNumbers m_numbers;
};

} // namespace trato::payments
