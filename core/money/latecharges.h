#pragma once

#include "base/result.h"
#include "money/decimal.h"
#include "money/money.h"
#include "money/ratetables.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace trato::money {

/// How default interest counts time. Month30: a monthly simple rate, 1/30 of it per calendar day. Day365: a yearly
/// simple rate, 1/365 per calendar day. Business252: a yearly rate compounded over business days/252. Business21 and
/// Business22: a monthly simple rate, 1/21 or 1/22 of it per business day. Legal: the legal rate (RateTables) by
/// calendar days, simple.
enum class InterestBasis { Month30, Day365, Business252, Business21, Business22, Legal };

/// month30, day365, business252, business21, business22, legal
QString interestBasisName(InterestBasis basis);
std::optional<InterestBasis> interestBasisFromName(QStringView name);

/// What the amount is corrected by before fine and interest are counted on it.
enum class Correction { None, Ipca };

/// none, ipca
QString correctionName(Correction correction);
std::optional<Correction> correctionFromName(QStringView name);

struct LateTerms {
    Rate fine;     ///< once, on the corrected amount
    Rate interest; ///< nothing for Legal, which brings its own
    InterestBasis basis = InterestBasis::Month30;
    Rounding rounding = Rounding::HalfEven;
    Correction correction = Correction::None;
    bool consumer = false; ///< the fine is capped (CDC art. 52 §1)
};

/// Days since the due date: calendar days, and business days in (from, until]. All zero when paid in time. The dates
/// are needed for legal interest, correction and caps only.
struct LateDays {
    qint64 calendar = 0;
    qint64 business = 0;
    QDate from = {};
    QDate until = {};
};

struct LateCharges {
    Money correction; ///< what the amount has grown by
    Money fine;
    Money interest;
    Money total;                        ///< amount + correction + fine + interest
    std::vector<LegalShare> legal = {}; ///< how legal interest came about
};

/// Correction, fine and interest, each rounded once, the latter two on the corrected amount. Nothing is charged when no
/// calendar day has passed. Codes `amount_overflow`, `rate_missing`.
Result<LateCharges> lateCharges(
    Money amount, const LateTerms& terms, const LateDays& days, const RateTables& tables = RateTables::standard());

} // namespace trato::money
