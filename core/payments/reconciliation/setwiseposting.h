#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "payments/reconciliation/bankpayment.h"
#include "payments/reconciliation/debtclaims.h"

#include <functional>
#include <unordered_set>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// What is known of debtors before their payments are posted, ordered by debtor.
struct DebtorBooks {
    struct Owner {
        DebtorId debtor;
        QString document;
    };
    struct Owed {
        DebtorId debtor;
        Debt debt;
    };
    std::vector<Owner> owners = {};
    std::vector<Owed> owed = {};              ///< of a debtor: oldest first
    std::unordered_set<qint64> notPlain = {}; ///< agreements or promises are touched as well
};

/// Posts payments of plain charges (no agreement, no open promise of the debtor) all at once: the debts are read by one
/// join, each payment is allocated in memory by the very functions that Settling uses, and everything is written with
/// the bulk writer. Within a transaction of the caller.
class SetWisePosting final {
public:
    using OnSettled = std::function<Result<void>(Settlement&, const PaymentRequest&, const BankPayment&)>;

    SetWisePosting(storage::Database& database, const Clock& clock, QString account, qint64 file)
        : m_database(database)
        , m_clock(clock)
        , m_account(std::move(account))
        , m_file(file)
    {
    }

    /// `payments` are ordered by debtor, a debtor's own in the order in which they count; all have an owner. Answers
    /// those that have to be posted one by one. `odd` hears of each posted one that needs people.
    Result<std::vector<const BankPayment*>> post(const std::vector<const BankPayment*>& payments, const OnSettled& odd);

private:
    struct Posted;
    Result<DebtorBooks> readBooks();
    Result<void> allocateAll(
        const std::vector<const BankPayment*>& plain, DebtorBooks& books, std::vector<Posted>& posted);
    Result<void> allocateOne(Posted& posted, std::vector<Debt>& debts);
    Result<void> writePayments(const std::vector<Posted>& posted);
    Result<void> writeParts(const std::vector<Posted>& posted);
    Result<void> writeEffects(const std::vector<Posted>& posted);

    storage::Database& m_database;
    const Clock& m_clock;
    QString m_account;
    qint64 m_file;
};

/// Puts the debtors into the empty table payment_effect, kind `debtor`.
Result<void> stageDebtors(storage::Database& database, const std::vector<const BankPayment*>& payments);

/// What is odd beside the amounts: paid after its day, paid by somebody else.
void noteCircumstances(
    Settlement& settlement, const PaymentRequest& request, const BankPayment& payment, const QString& debtorDocument);

} // namespace trato::payments
