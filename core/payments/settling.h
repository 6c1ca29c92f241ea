#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "negotiation/agreements.h"
#include "payments/reconciliation.h"

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// Puts a payment where it belongs. Runs inside the transaction that records the payment.
class Settling final {
public:
    Settling(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Allocates settlement.amount to what the request asked for, or, when that has changed meanwhile, to what took its
    /// place; stores the parts, settles, and fills in the settlement.
    Result<void> place(Settlement& settlement, const PaymentRequest& request);
    /// A request as it would stand for a payment that came without one: the active agreement, else what is due that
    /// day.
    Result<PaymentRequest> whatIsDue(DebtorId debtor, money::Money amount, Instant paidAt);

private:
    Result<void> lock(DebtorId debtor);
    Result<std::optional<negotiation::Agreement>> payableAgreement(Settlement& settlement, PaymentRequest& request);
    Result<void> payAgreement(
        Settlement& settlement, const PaymentRequest& request, const negotiation::Agreement& agreement);
    Result<void> payDebts(Settlement& settlement, const PaymentRequest& request);
    Result<void> storeParts(const Settlement& settlement);
    Result<void> lookAround(Settlement& settlement);
    Result<std::optional<AgreementId>> activeAgreement(const PaymentRequest& request);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::payments
