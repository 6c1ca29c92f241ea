#include "money/latecharges.h"

#include "money/compound.h"

#include <algorithm>

namespace trato::money {
namespace {

const std::pair<InterestBasis, QLatin1StringView> bases[]{
    {InterestBasis::Month30, QLatin1StringView("month30")},
    {InterestBasis::Day365, QLatin1StringView("day365")},
    {InterestBasis::Business252, QLatin1StringView("business252")},
    {InterestBasis::Business21, QLatin1StringView("business21")},
    {InterestBasis::Business22, QLatin1StringView("business22")},
    {InterestBasis::Legal, QLatin1StringView("legal")},
};

/// The share of the amount that is owed as interest.
Result<Decimal> interestFactor(
    const LateTerms& terms, const LateDays& days, const RateTables& tables, LateCharges& charges)
{
    const Decimal rate = terms.interest.factor();
    switch (terms.basis) {
    case InterestBasis::Month30: return rate * Decimal::fraction(days.calendar, 30);
    case InterestBasis::Day365: return rate * Decimal::fraction(days.calendar, 365);
    case InterestBasis::Business21: return rate * Decimal::fraction(days.business, 21);
    case InterestBasis::Business22: return rate * Decimal::fraction(days.business, 22);
    case InterestBasis::Legal: {
        TRATO_TRY(charges.legal, tables.legalShares(days.from, days.until));
        Decimal sum;
        for (const LegalShare& one : charges.legal)
            sum = sum + one.share;
        return sum;
    }
    case InterestBasis::Business252: break;
    }
    TRATO_TRY(const Decimal grown, compoundFactor(rate, days.business, 252));
    return grown - Decimal(1);
}

Result<Money> correctionOf(Money amount, const LateTerms& terms, const LateDays& days, const RateTables& tables)
{
    if (terms.correction == Correction::None)
        return Money(0, amount.currency());
    TRATO_TRY(const Decimal grown, tables.correction(days.from, days.until));
    return Money::rounded(amount.toDecimal() * (grown - Decimal(1)), terms.rounding);
}

Decimal fineFactor(const LateTerms& terms, const LateDays& days, const RateTables& tables)
{
    const auto cap = terms.consumer ? tables.fineCap(days.until) : std::nullopt;
    const Decimal percent = cap ? std::min(terms.fine.inPercent(), *cap) : terms.fine.inPercent();
    return percent / Decimal(100);
}

} // namespace

QString interestBasisName(InterestBasis basis)
{
    for (const auto& [known, name] : bases) {
        if (known == basis)
            return name;
    }
    return {};
}

std::optional<InterestBasis> interestBasisFromName(QStringView name)
{
    for (const auto& [basis, known] : bases) {
        if (known == name)
            return basis;
    }
    return std::nullopt;
}

QString correctionName(Correction correction)
{
    return correction == Correction::Ipca ? QStringLiteral("ipca") : QStringLiteral("none");
}

std::optional<Correction> correctionFromName(QStringView name)
{
    if (name == u"none")
        return Correction::None;
    if (name == u"ipca")
        return Correction::Ipca;
    return std::nullopt;
}

Result<LateCharges> lateCharges(Money amount, const LateTerms& terms, const LateDays& days, const RateTables& tables)
{
    const Money nothing(0, amount.currency());
    LateCharges charges{.correction = nothing, .fine = nothing, .interest = nothing, .total = amount};
    if (days.calendar <= 0)
        return charges;
    TRATO_TRY(charges.correction, correctionOf(amount, terms, days, tables));
    TRATO_TRY(charges.total, amount.plus(charges.correction));
    const Decimal corrected = charges.total.toDecimal();
    TRATO_TRY(const Decimal factor, interestFactor(terms, days, tables, charges));
    TRATO_TRY(charges.fine, Money::rounded(corrected * fineFactor(terms, days, tables), terms.rounding));
    TRATO_TRY(charges.interest, Money::rounded(corrected * factor, terms.rounding));
    TRATO_TRY(charges.total, charges.total.plus(charges.fine));
    TRATO_TRY(charges.total, charges.total.plus(charges.interest));
    return charges;
}

} // namespace trato::money
