#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// A sum that doesn't come out.
struct LedgerProblem {
    /// payment_allocation (what a payment was split into is not the payment), instalment_balance (face value = open +
    /// paid + settled by agreements), agreement_total (its instalments), agreement_paid (an instalment and the payments
    /// for it), agreement_debt (its debts and what was agreed on), agreement_taken (an active agreement whose debts are
    /// not in it), instalment_untaken (a debt in no active agreement or in two), agreement_end (what its end did to the
    /// debts), agreement_history (events or evidence are not as they were written)
    QString code = {};
    DebtorId debtor = {};
    qint64 id = 0; ///< of the payment, the instalment or the agreement
    QString expected = {};
    QString found = {};

    [[nodiscard]] QJsonObject toJson() const;
};

/// Adds everything up: of one debtor, or of all. Agreements from before there was a history are taken as they are.
Result<std::vector<LedgerProblem>> ledgerCheck(
    storage::Database& database, std::optional<DebtorId> debtor = std::nullopt);

} // namespace trato::negotiation
