#include "payments/paymentrequests.h"

#include "negotiation/agreements.h"
#include "negotiation/situation.h"
#include "payments/words.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

using money::Money;

namespace {

Failure nothingToPay() { return failure(QStringLiteral("nothing_to_pay"), Words::tr("There is nothing to pay.")); }

/// What falls due first; of an agreement where that is valid.
struct FirstOpen {
    QDate due;
    AgreementId agreement;
    CreditorId creditor;
};

FirstOpen readFirst(const storage::Row& row)
{
    return {row.date("due"), row.id<AgreementId>("agreement_id"), row.id<CreditorId>("creditor_id")};
}

/// An instalment that is asked for by itself.
struct OpenInstalment {
    CreditorId creditor;
    QDate due;
    Money open;
};

OpenInstalment readInstalment(const storage::Row& row)
{
    return {row.id<CreditorId>("creditor_id"), row.date("due"), Money(row.integer("open_cents"))};
}

} // namespace

Result<PaymentRequest> PaymentRequests::aimAtAgreement(AgreementId id, const PaymentTarget& target)
{
    TRATO_TRY(const negotiation::Agreement agreement, negotiation::Agreements(m_database, m_clock).find(id));
    // Where the first payment puts an agreement in force, it can be asked for before.
    const bool payable = agreement.state == negotiation::AgreementState::Active ||
                         agreement.state == negotiation::AgreementState::Accepted;
    if (!payable)
        return failure(QStringLiteral("agreement_not_active"),
            Words::tr("Agreement %1 is not in force.").arg(agreement.number),
            {{QStringLiteral("state"), negotiation::agreementStateName(agreement.state)}});
    const negotiation::AgreementInstalment* next = agreement.nextOpen();
    if (!next)
        return nothingToPay();
    PaymentRequest request;
    request.debtor = agreement.debtor;
    request.creditor = agreement.creditor;
    request.agreement = agreement.id;
    request.agreementInstalment = next->id;
    request.amount = next->open;
    request.due = target.due.value_or(std::max(next->due, m_clock.today()));
    return request;
}

/// To the creditor that is wanted, else to the one that is owed most.
Result<PaymentRequest> PaymentRequests::aimAtDebts(const PaymentTarget& target, std::optional<CreditorId> creditor)
{
    const QDate day = target.due.value_or(m_clock.today());
    auto situation = negotiation::loadSituation(m_database, target.debtor, day, {.creditor = creditor});
    if (!situation && situation.error().code == QStringLiteral("nothing_to_negotiate"))
        return nothingToPay();
    if (!situation)
        return Failure(situation.error());
    std::vector<negotiation::OpenDebt>& debts = situation->debts;
    if (target.instalment)
        std::erase_if(debts, [&](const auto& debt) { return debt.instalment != *target.instalment; });
    else if (!debts.empty() && debts.front().due > day)
        debts.resize(1);
    if (debts.empty())
        return nothingToPay();
    PaymentRequest request;
    request.debtor = target.debtor;
    request.creditor = situation->creditor;
    if (debts.size() == 1)
        request.instalment = debts.front().instalment;
    request.amount = situation->total();
    request.due = std::max(day, debts.front().due);
    return request;
}

/// Whichever creditor it is owed to, and also before its day: then what is open of it, without charges.
Result<PaymentRequest> PaymentRequests::aimAtInstalment(InstalmentId instalment, const PaymentTarget& target)
{
    TRATO_TRY(const auto open, m_database.one(QStringLiteral("payments/open_instalment"),
                                   {{":debtor", target.debtor}, {":instalment", instalment}}, readInstalment));
    if (!open)
        return nothingToPay();
    if (open->due <= target.due.value_or(m_clock.today()))
        return aimAtDebts(target, open->creditor);
    PaymentRequest request;
    request.debtor = target.debtor;
    request.creditor = open->creditor;
    request.instalment = instalment;
    request.amount = open->open;
    request.due = open->due;
    return request;
}

Result<PaymentRequest> PaymentRequests::aim(const PaymentTarget& target)
{
    if (target.due && *target.due < m_clock.today())
        return failure(QStringLiteral("due_in_past"), Words::tr("The due date has passed."));
    if (target.agreement)
        return aimAtAgreement(*target.agreement, target);
    if (target.instalment)
        return aimAtInstalment(*target.instalment, target);
    TRATO_TRY(const auto first,
        m_database.one(QStringLiteral("payments/first_open"), {{":debtor", target.debtor}}, readFirst));
    if (first && first->due > target.due.value_or(m_clock.today()))
        return first->agreement.isValid() ? aimAtAgreement(first->agreement, target)
                                          : aimAtDebts(target, first->creditor);
    TRATO_TRY(
        const auto active, m_database.one(QStringLiteral("payments/active_agreement"), {{":debtor", target.debtor}},
                               [](const storage::Row& row) { return row.id<AgreementId>("id"); }));
    return active ? aimAtAgreement(*active, target) : aimAtDebts(target);
}

} // namespace trato::payments
