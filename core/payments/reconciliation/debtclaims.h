#pragma once

#include "base/id.h"
#include "base/result.h"
#include "debts/charges.h"
#include "payments/allocation.h"
#include "payments/reconciliation.h"

#include <vector>

namespace trato::storage {
class Row;
}

namespace trato::payments {

/// An original instalment that takes payments, as its row has it.
struct Debt {
    qint64 id = 0;
    ContractId contract = {};
    CreditorId creditor = {};
    debts::ChargeBasis basis;

    [[nodiscard]] bool isOpen() const { return basis.open.isPositive() || basis.chargesOpen.isPositive(); }
};

/// Columns id, contract_id, creditor_id, due, open_cents, charges, charged_until, charges_open_cents.
Debt readDebt(const storage::Row& row);

/// The day up to which charges count. Who pays what the charge asked for owes nothing for the days until it ended:
/// charges stand as the request counted them. A part of it that comes late, and a payment meant for an agreement's
/// instalment, count on their own day, as does a late one that brings the bank's own fine and interest along.
QDate chargeDay(const PaymentRequest& request, money::Money amount, Instant paidAt);

/// Whether it was paid after the last day that the request left for it.
bool isLate(const PaymentRequest& request, Instant paidAt);

/// Spreads an amount over debts in their order, with charges on a day, and brings them to what they are afterwards.
/// `changed` are the places of those that took something.
struct DebtAllocation {
    Allocation allocation;
    std::vector<std::size_t> changed;
};
Result<DebtAllocation> payDebts(std::vector<Debt>& debts, money::Money amount, QDate day);

/// Why a payment of a request needs people, before it is allocated; the first reason stands.
void noteAmount(Settlement& settlement, const PaymentRequest& request);
/// The rest that nothing takes.
void keepRest(Settlement& settlement, const PaymentRequest& request, money::Money rest);
/// The first reason stands.
void noteWork(Settlement& settlement, const char* reason, const QString& summary);
void touchContract(Settlement& settlement, ContractId contract);

} // namespace trato::payments
