#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "payments/reconciliation/bankpayment.h"
#include "payments/reconciliation/debtclaims.h"
#include "storage/bulkwriter.h"

#include <memory>
#include <vector>

namespace trato::payments {

/// Writes payments of a bank's file in bulk.
class PaymentRows final {
public:
    PaymentRows(QString account, qint64 file, Instant now)
        : m_account(std::move(account))
        , m_file(file)
        , m_now(now)
    {
    }

    Result<void> open(storage::Database& database);
    /// Without a debtor it waits for people.
    Result<void> add(
        const BankPayment& payment, PaymentId id, DebtorId debtor, std::optional<PaymentRequestId> request);
    Result<void> finish();

private:
    std::unique_ptr<storage::BulkWriter> m_writer;
    QString m_account;
    qint64 m_file;
    Instant m_now;
};

/// What a transaction's payments change in other tables, all at once (table payment_effect).
class EffectRows final {
public:
    static Result<EffectRows> open(storage::Database& database);
    Result<void> debtor(DebtorId debtor);
    /// Once for each request; a debtor's come one after the other.
    Result<void> request(DebtorId debtor, const PaymentRequest& request);
    Result<void> instalment(DebtorId debtor, const Debt& debt);
    Result<void> finish();

private:
    Result<void> add(QStringView kind, DebtorId debtor, qint64 id);

    std::unique_ptr<storage::BulkWriter> m_writer;
    DebtorId m_debtor = {};
    std::vector<PaymentRequestId> m_requests = {};
};

} // namespace trato::payments
