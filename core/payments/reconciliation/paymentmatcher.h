#pragma once

#include "base/result.h"
#include "payments/reconciliation/bankpayment.h"

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// Says of each payment whose it is, with how much certainty and why: by txid, our number, reference (seu número), then
/// by payer, amount and day. All at once, by joins with the staged payments (table payment_stage).
class PaymentMatcher final {
public:
    PaymentMatcher(storage::Database& database, QString account)
        : m_database(database)
        , m_account(std::move(account))
    {
    }

    /// Stages the payments and fills in `match` and `asked`. Within a transaction of the caller.
    Result<void> match(std::vector<BankPayment>& payments);

private:
    Result<void> byKey(std::vector<BankPayment>& payments, const QString& statement, MatchedBy by);
    Result<void> byLikeness(std::vector<BankPayment>& payments);
    Result<void> byPaper(const std::vector<BankPayment*>& staged);
    Result<void> byPayer(const std::vector<BankPayment*>& staged);
    Result<void> byAmount(BankPayment& payment);
    Result<void> doubtWhatWasTold(BankPayment& payment);
    Result<void> completeRequests(const std::vector<BankPayment*>& staged);

    storage::Database& m_database;
    QString m_account;
};

/// Puts payments into the empty table payment_stage; `place` there is their place in the list.
Result<void> stagePayments(storage::Database& database, const std::vector<BankPayment*>& payments);

/// Tells PostgreSQL how much is staged: its plans for a table that was empty a moment ago would be for an empty one.
Result<void> countStaged(storage::Database& database, const QString& table, std::size_t rows);

} // namespace trato::payments
