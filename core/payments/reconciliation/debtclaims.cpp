#include "payments/reconciliation/debtclaims.h"

#include "money/reais.h"
#include "payments/words.h"
#include "storage/row.h"

#include <algorithm>

namespace trato::payments {

using money::Money;

Debt readDebt(const storage::Row& row)
{
    return {.id = row.integer("id"),
        .contract = row.id<ContractId>("contract_id"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .basis = {.due = row.date("due"),
            .open = Money(row.integer("open_cents")),
            .rule = row.text("charges"),
            .chargedUntil = row.date("charged_until"),
            .chargesOpen = Money(row.integer("charges_open_cents"))}};
}

bool isLate(const PaymentRequest& request, Instant paidAt)
{
    return paidAt.dateIn(deskZone()) > lastPayableDay(request.due, 0);
}

QDate chargeDay(const PaymentRequest& request, Money amount, Instant paidAt)
{
    const bool asAsked = amount == request.amount || !isLate(request, paidAt);
    return !request.agreementInstalment && asAsked ? request.due : paidAt.dateIn(deskZone());
}

Result<DebtAllocation> payDebts(std::vector<Debt>& debts, Money amount, QDate day)
{
    std::vector<Claim> claims;
    claims.reserve(debts.size());
    for (const Debt& debt : debts) {
        TRATO_TRY(const debts::Charges charges, debts::chargesOn(debt.basis, day));
        Claim& claim = claims.emplace_back();
        claim.kind = TargetKind::Instalment;
        claim.id = debt.id;
        claim.interest = charges.interest;
        claim.fine = charges.fine;
        claim.principal = debt.basis.open;
        TRATO_TRY(claim.order, allocationOrder(debt.basis.rule));
    }
    DebtAllocation done{.allocation = allocate(amount, claims), .changed = {}};
    for (std::size_t i = 0; i < debts.size(); ++i) {
        const Claim& claim = claims[i];
        const Money charges =
            done.allocation.paidTo(claim, Component::Interest) + done.allocation.paidTo(claim, Component::Fine);
        const Money principal = done.allocation.paidTo(claim, Component::Principal);
        if ((charges + principal).isZero())
            continue;
        debts::ChargeBasis& basis = debts[i].basis;
        basis.open = claim.principal - principal;
        // A payment of an earlier day, told late, must not charge the days since then again.
        basis.chargedUntil = std::max({day, basis.due, basis.chargedUntil});
        basis.chargesOpen = claim.interest + claim.fine - charges;
        done.changed.push_back(i);
    }
    return done;
}

void noteWork(Settlement& settlement, const char* reason, const QString& summary)
{
    if (!settlement.work)
        settlement.work = PaymentWork{QLatin1StringView(reason), summary};
}

void touchContract(Settlement& settlement, ContractId contract)
{
    auto& touched = settlement.touchedContracts;
    if (std::find(touched.begin(), touched.end(), contract) == touched.end())
        touched.push_back(contract);
}

void noteAmount(Settlement& settlement, const PaymentRequest& request)
{
    if (!request.id.isValid())
        return;
    if (request.state == RequestState::Paid)
        noteWork(
            settlement, "paid_twice", Words::tr("A charge was paid a second time: %1.").arg(reais(settlement.amount)));
    // What is more and late may be the bank's own fine and interest: what nothing takes of it is a surplus.
    else if (settlement.amount != request.amount &&
             !(settlement.amount > request.amount && isLate(request, settlement.paidAt)))
        noteWork(settlement, "wrong_amount",
            Words::tr("%1 came where %2 was asked for.").arg(reais(settlement.amount), reais(request.amount)));
}

void keepRest(Settlement& settlement, const PaymentRequest& request, Money rest)
{
    if (!rest.isPositive())
        return;
    settlement.surplus = rest;
    Part part{.component = Component::Surplus, .amount = rest};
    if (request.agreementInstalment) {
        part.kind = TargetKind::AgreementInstalment;
        part.id = request.agreementInstalment->value();
    } else if (request.instalment) {
        part.id = request.instalment->value();
    }
    settlement.parts.push_back(part);
    noteWork(settlement, "surplus", Words::tr("%1 more came than was owed.").arg(reais(rest)));
}

} // namespace trato::payments
