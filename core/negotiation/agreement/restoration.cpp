#include "negotiation/agreement/restoration.h"

#include <QJsonArray>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

/// What is left of an amount after one more thing was paid from it.
Money spend(Money& purse, Money wanted)
{
    const Money spent = std::max(Money(), std::min(purse, wanted));
    purse -= spent;
    return spent;
}

RestoredDebt untouched(const DebtInside& debt)
{
    return {.instalment = debt.instalment,
        .open = debt.basis.open,
        .chargedUntil = debt.basis.chargedUntil,
        .chargesOpen = debt.basis.chargesOpen};
}

Restoration principalFirst(const EndedAgreement& ended)
{
    Restoration result{.paid = ended.paid()};
    Money purse = result.paid;
    for (const DebtInside& debt : ended.debts) {
        RestoredDebt row = untouched(debt);
        row.settled = spend(purse, row.open);
        row.open -= row.settled;
        result.debts.push_back(row);
    }
    for (std::size_t i = 0; i < ended.debts.size(); ++i)
        result.debts[i].settledCharges = spend(purse, ended.debts[i].fine + ended.debts[i].interest);
    result.credit = purse;
    return result;
}

Result<void> payOn(QDate day, Money& purse, const DebtInside& debt, RestoredDebt& row)
{
    debts::ChargeBasis basis = debt.basis;
    basis.open = row.open;
    basis.chargedUntil = row.chargedUntil;
    basis.chargesOpen = row.chargesOpen;
    TRATO_TRY(const debts::Charges charges, debts::chargesOn(basis, day));
    const Money owed = charges.interest + charges.fine;
    if (purse.isZero() || (row.open + owed).isZero())
        return {};
    const Money paidCharges = spend(purse, owed);
    const Money principal = spend(purse, row.open);
    row.settledCharges += paidCharges;
    row.settled += principal;
    row.open -= principal;
    row.chargesOpen = owed - paidCharges;
    row.chargedUntil = std::max({day, basis.due, basis.chargedUntil});
    return {};
}

Result<Restoration> chargesFirst(const EndedAgreement& ended)
{
    Restoration result{.paid = ended.paid()};
    for (const DebtInside& debt : ended.debts)
        result.debts.push_back(untouched(debt));
    for (const PaymentInside& payment : ended.payments) {
        Money purse = payment.amount;
        for (std::size_t i = 0; i < ended.debts.size(); ++i)
            TRATO_CHECK(payOn(payment.paidOn, purse, ended.debts[i], result.debts[i]));
        result.credit += purse;
    }
    return result;
}

/// A share in whole cents, rounded down: nothing is settled that was not paid for.
Money shareOf(Money amount, Money paid, Money total)
{
    using boost::multiprecision::cpp_int;
    return Money(cpp_int(cpp_int(amount.cents()) * paid.cents() / total.cents()).convert_to<qint64>());
}

Restoration proportional(const EndedAgreement& ended)
{
    Restoration result{.paid = ended.paid()};
    if (!ended.total.isPositive())
        return result;
    result.discount = shareOf(ended.discount, result.paid, ended.total);
    Money settled;
    for (const DebtInside& debt : ended.debts) {
        RestoredDebt row = untouched(debt);
        row.settled = shareOf(debt.basis.open, result.paid, ended.total);
        row.settledCharges = shareOf(debt.fine + debt.interest, result.paid, ended.total);
        row.open -= row.settled;
        row.chargesOpen -= std::min(row.chargesOpen, row.settledCharges);
        settled += row.settled + row.settledCharges;
        result.debts.push_back(row);
    }
    result.interest = result.paid + result.discount - settled;
    return result;
}

} // namespace

Money EndedAgreement::paid() const
{
    Money sum;
    for (const PaymentInside& each : payments)
        sum += each.amount;
    return sum;
}

bool Restoration::addsUp() const
{
    Money settled;
    for (const RestoredDebt& each : debts)
        settled += each.settled + each.settledCharges;
    return paid + discount == settled + interest + credit;
}

QJsonObject Restoration::toJson() const
{
    QJsonArray rows;
    for (const RestoredDebt& each : debts)
        rows.append(QJsonObject{{QStringLiteral("instalment"), each.instalment.value()},
            {QStringLiteral("settled"), each.settled.toString()},
            {QStringLiteral("settled_charges"), each.settledCharges.toString()},
            {QStringLiteral("open"), each.open.toString()}});
    return {{QStringLiteral("paid"), paid.toString()}, {QStringLiteral("discount"), discount.toString()},
        {QStringLiteral("interest"), interest.toString()}, {QStringLiteral("credit"), credit.toString()},
        {QStringLiteral("debts"), rows}};
}

Result<Restoration> restored(const EndedAgreement& ended, RestoreRule rule)
{
    switch (rule) {
    case RestoreRule::Principal: return principalFirst(ended);
    case RestoreRule::ChargesFirst: return chargesFirst(ended);
    case RestoreRule::Proportional: return proportional(ended);
    }
    Q_UNREACHABLE();
}

} // namespace trato::negotiation
