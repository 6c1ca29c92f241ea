#include "payments/settling.h"

#include "money/reais.h"
#include "payments/reconciliation/debtclaims.h"
#include "payments/words.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

using money::Money;
using negotiation::Agreement;
using negotiation::AgreementInstalment;
using negotiation::Agreements;
using negotiation::AgreementState;

namespace {

/// The one that was asked for first, then the others of the agreement in order only when it is the agreement as a whole
/// that is paid.
std::vector<Claim> claimsOf(const Agreement& agreement, const PaymentRequest& request)
{
    std::vector<Claim> claims;
    for (const AgreementInstalment& each : agreement.instalments) {
        const bool wanted = !request.agreementInstalment || *request.agreementInstalment == each.id;
        if (wanted && each.status == QStringLiteral("open"))
            claims.push_back({.kind = TargetKind::AgreementInstalment, .id = each.id.value(), .principal = each.open});
    }
    return claims;
}

} // namespace

Result<void> Settling::lock(DebtorId debtor)
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("negotiation/lock_debtor"), {{":debtor", debtor}},
                                    [](const storage::Row&) { return true; }));
    if (!found)
        return failure(QStringLiteral("no_debtor"), Words::tr("There is no debtor %1.").arg(debtor.value()));
    return {};
}

Result<void> Settling::place(Settlement& settlement, const PaymentRequest& asked)
{
    TRATO_CHECK(lock(settlement.debtor));
    PaymentRequest request = asked;
    noteAmount(settlement, request);
    if (!request.agreement) {
        // An instalment that was asked for by itself is paid where it still stands by itself.
        TRATO_TRY(const auto active, activeAgreement(request));
        if (active && request.id.isValid())
            noteWork(settlement, "paid_after_agreement",
                Words::tr("An older charge was paid after the debt was agreed on anew."));
        request.agreement = active;
    }
    if (request.agreement) {
        TRATO_TRY(const auto agreement, payableAgreement(settlement, request));
        if (agreement) {
            TRATO_CHECK(payAgreement(settlement, request, *agreement));
            return lookAround(settlement);
        }
    }
    TRATO_CHECK(payDebts(settlement, request));
    return lookAround(settlement);
}

/// The agreement that takes the payment: the one that was asked for, unless it has ended; then the one in its place.
Result<std::optional<Agreement>> Settling::payableAgreement(Settlement& settlement, PaymentRequest& request)
{
    Agreements agreements(m_database, m_clock);
    TRATO_TRY(const Agreement agreement, agreements.find(*request.agreement));
    if (agreement.state == AgreementState::Accepted) {
        auto started = agreements.start(agreement.id);
        if (started)
            return std::optional(std::move(*started));
        if (started.error().code != QStringLiteral("debt_changed"))
            return Failure(started.error());
    } else if (agreement.state == AgreementState::Kept || !negotiation::isOver(agreement.state)) {
        return std::optional(agreement);
    }
    settlement.agreement = agreement.id;
    settlement.agreementState = agreementStateName(agreement.state);
    noteWork(settlement, "paid_after_end",
        Words::tr("A payment came for agreement %1, which has ended.").arg(agreement.number));
    TRATO_TRY(const auto successor, activeAgreement(request));
    if (!successor)
        return std::optional<Agreement>();
    request.agreement = successor;
    request.agreementInstalment.reset();
    TRATO_TRY(Agreement next, agreements.find(*successor));
    return std::optional(std::move(next));
}

Result<void> Settling::payAgreement(Settlement& settlement, const PaymentRequest& request, const Agreement& agreement)
{
    const Allocation allocation = allocate(settlement.amount, claimsOf(agreement, request));
    settlement.parts = allocation.parts;
    settlement.agreement = agreement.id;
    for (const ContractId contract : agreement.contracts)
        touchContract(settlement, contract);
    for (const AgreementInstalment& each : agreement.instalments) {
        if (request.agreementInstalment && *request.agreementInstalment == each.id)
            settlement.agreementInstalment = each.number;
    }
    for (const Part& part : allocation.parts) {
        const auto row = std::find_if(agreement.instalments.begin(), agreement.instalments.end(),
            [&](const AgreementInstalment& each) { return each.id.value() == part.id; });
        settlement.agreementInstalment = settlement.agreementInstalment.value_or(row->number);
        settlement.agreementInstalmentPaid = row->open == part.amount;
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/pay_agreement_instalment"),
            {{":debtor", settlement.debtor}, {":id", part.id}, {":amount", part.amount.cents()}}));
    }
    keepRest(settlement, request, allocation.rest);
    TRATO_CHECK(storeParts(settlement));
    TRATO_TRY(const AgreementState state, Agreements(m_database, m_clock).settle(settlement.debtor, agreement.id));
    settlement.agreementState = agreementStateName(state);
    return {};
}

Result<void> Settling::payDebts(Settlement& settlement, const PaymentRequest& request)
{
    const QDate day = chargeDay(request, settlement.amount, settlement.paidAt);
    TRATO_TRY(std::vector<Debt> debts,
        m_database.all(QStringLiteral("payments/open_debts"),
            {{":debtor", request.debtor}, {":creditor", request.creditor}, {":instalment", request.instalment}},
            readDebt));
    if (!request.instalment)
        std::erase_if(debts, [&](const Debt& debt) { return debt.basis.due > day; });
    TRATO_TRY(const DebtAllocation done, payments::payDebts(debts, settlement.amount, day));
    settlement.parts = done.allocation.parts;
    for (const std::size_t place : done.changed) {
        const Debt& debt = debts[place];
        touchContract(settlement, debt.contract);
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/pay_instalment"),
            {{":debtor", settlement.debtor}, {":id", debt.id}, {":open", debt.basis.open.cents()},
                {":charged_until", debt.basis.chargedUntil}, {":charges_open", debt.basis.chargesOpen.cents()},
                {":now", m_clock.now()}}));
    }
    keepRest(settlement, request, done.allocation.rest);
    return storeParts(settlement);
}

Result<void> Settling::storeParts(const Settlement& settlement)
{
    TRATO_TRY(const std::vector<qint64> ids,
        m_database.nextIds(QStringLiteral("allocation"), static_cast<int>(settlement.parts.size())));
    for (std::size_t i = 0; i < settlement.parts.size(); ++i) {
        const Part& part = settlement.parts[i];
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_allocation"),
            {{":debtor", settlement.debtor}, {":id", ids[i]}, {":payment", settlement.payment},
                {":target", targetKindName(part.kind)}, {":target_id", part.id},
                {":component", componentName(part.component)}, {":amount", part.amount.cents()}}));
    }
    return {};
}

Result<void> Settling::lookAround(Settlement& settlement)
{
    struct Open {
        ContractId contract;
        qint64 rows;
    };
    TRATO_TRY(const auto open, m_database.all(QStringLiteral("payments/open_by_contract"),
                                   {{":debtor", settlement.debtor}}, [](const storage::Row& row) {
                                       return Open{row.id<ContractId>("contract_id"), row.integer("open_rows")};
                                   }));
    const auto isOpen = [&](ContractId contract) {
        return std::any_of(
            open.begin(), open.end(), [&](const Open& each) { return each.contract == contract && each.rows > 0; });
    };
    for (const ContractId contract : settlement.touchedContracts) {
        if (!isOpen(contract))
            settlement.settledContracts.push_back(contract);
    }
    settlement.debtorSettled = std::all_of(open.begin(), open.end(), [](const Open& each) { return each.rows == 0; });
    return {};
}

Result<std::optional<AgreementId>> Settling::activeAgreement(const PaymentRequest& request)
{
    return m_database.one(QStringLiteral("payments/active_agreement_of_creditor"),
        {{":debtor", request.debtor}, {":creditor", request.creditor}, {":instalment", request.instalment}},
        [](const storage::Row& row) { return row.id<AgreementId>("id"); });
}

Result<PaymentRequest> Settling::whatIsDue(DebtorId debtor, Money amount, Instant paidAt)
{
    TRATO_CHECK(lock(debtor));
    PaymentRequest request;
    request.debtor = debtor;
    request.amount = amount;
    request.due = paidAt.dateIn(deskZone());
    auto situation = negotiation::loadSituation(m_database, debtor, request.due);
    if (situation) {
        request.creditor = situation->creditor;
        return request;
    }
    TRATO_TRY(const auto agreement, m_database.one(QStringLiteral("payments/active_agreement"), {{":debtor", debtor}},
                                        [](const storage::Row& row) { return row.id<AgreementId>("id"); }));
    request.agreement = agreement;
    return request;
}

} // namespace trato::payments
