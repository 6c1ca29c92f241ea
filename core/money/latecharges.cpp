#include "money/latecharges.h"

#include "money/compound.h"

namespace trato::money {
namespace {

/// The share of the amount that is owed as interest.
Result<Decimal> interestFactor(const LateTerms& terms, LateDays days)
{
    const Decimal rate = terms.interest.factor();
    switch (terms.basis) {
    case InterestBasis::Month30: return rate * Decimal::fraction(days.calendar, 30);
    case InterestBasis::Day365: return rate * Decimal::fraction(days.calendar, 365);
    case InterestBasis::Business252: break;
    }
    TRATO_TRY(const Decimal grown, compoundFactor(rate, days.business, 252));
    return grown - Decimal(1);
}

} // namespace

QString interestBasisName(InterestBasis basis)
{
    switch (basis) {
    case InterestBasis::Month30: return QStringLiteral("month30");
    case InterestBasis::Day365: return QStringLiteral("day365");
    case InterestBasis::Business252: return QStringLiteral("business252");
    }
    return {};
}

std::optional<InterestBasis> interestBasisFromName(QStringView name)
{
    for (const InterestBasis basis : {InterestBasis::Month30, InterestBasis::Day365, InterestBasis::Business252}) {
        if (interestBasisName(basis) == name)
            return basis;
    }
    return std::nullopt;
}

Result<LateCharges> lateCharges(Money amount, const LateTerms& terms, LateDays days)
{
    LateCharges charges{.fine = Money(0, amount.currency()), .interest = Money(0, amount.currency()), .total = amount};
    if (days.calendar <= 0)
        return charges;
    TRATO_TRY(const Decimal factor, interestFactor(terms, days));
    TRATO_TRY(charges.fine, Money::rounded(amount.toDecimal() * terms.fine.factor(), terms.rounding));
    TRATO_TRY(charges.interest, Money::rounded(amount.toDecimal() * factor, terms.rounding));
    TRATO_TRY(charges.total, amount.plus(charges.fine));
    TRATO_TRY(charges.total, charges.total.plus(charges.interest));
    return charges;
}

} // namespace trato::money
