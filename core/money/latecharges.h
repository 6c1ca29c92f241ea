#pragma once

#include "base/result.h"
#include "money/decimal.h"
#include "money/money.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace trato::money {

/// How default interest counts time. Month30: a monthly simple rate, 1/30 of it per calendar day. Day365: a yearly
/// simple rate, 1/365 per calendar day. Business252: a yearly rate compounded over business days/252.
enum class InterestBasis { Month30, Day365, Business252 };

/// month30, day365, business252
QString interestBasisName(InterestBasis basis);
std::optional<InterestBasis> interestBasisFromName(QStringView name);

struct LateTerms {
    Rate fine; ///< once, on the amount
    Rate interest;
    InterestBasis basis = InterestBasis::Month30;
    Rounding rounding = Rounding::HalfEven;
};

/// Days since the due date: calendar days, and business days in (due, on]. All zero when paid in time.
struct LateDays {
    qint64 calendar = 0;
    qint64 business = 0;
};

struct LateCharges {
    Money fine;
    Money interest;
    Money total; ///< amount + fine + interest
};

/// Fine and interest, each rounded once. Nothing is charged when no calendar day has passed. Code `amount_overflow`.
Result<LateCharges> lateCharges(Money amount, const LateTerms& terms, LateDays days);

} // namespace trato::money
