#pragma once

#include "base/result.h"
#include "money/decimal.h"
#include "money/money.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace trato::money {

/// Price: equal payments. Sac: equal amortisation. Equal: equal parts without interest.
enum class PlanSystem { Price, Sac, Equal };

/// price, sac, equal
QString planSystemName(PlanSystem system);
std::optional<PlanSystem> planSystemFromName(QStringView name);

/// What an instalment plan is made of. The entry is part of the principal and paid on `start`. A first period of one
/// month (start + 1 month, or that month's last day) is one period; any other counts days/30, compounded.
struct PlanTerms {
    PlanSystem system = PlanSystem::Price;
    Money principal;
    Rate monthlyRate; ///< zero for Equal
    int instalments = 1;
    QDate start;
    QDate firstDue;
    Money entry = {};
    Rounding rounding = Rounding::HalfEven;
};

struct PlanInstalment {
    int number = 0;
    QDate due;
    Money amount;
    Money interest;
    Money amortisation;
    Money balance; ///< after this payment
};

struct Plan {
    std::vector<PlanInstalment> instalments;
    Money entry;
    Money total; ///< with the entry
    Money totalInterest;
    /// Custo efetivo total in percent, exact to far more than two decimals: the rate at which the present value of all
    /// flows is zero, actual days/365. Nothing when there is none.
    std::optional<Decimal> cetYearly;
    std::optional<Decimal> cetMonthly; ///< (1 + yearly)^(1/12) − 1
};

/// The plan to the cent: each figure rounded once, each row from the rounded balance before it, the last instalment
/// with the cents that are left (Equal: the first ones with the extra cents). The amortisations add up to principal −
/// entry. Codes: `principal_not_positive`, `entry_not_below_principal`, `invalid_instalments`,
/// `first_due_not_after_start`, `rate_not_allowed`, `instalment_not_positive`, `date_out_of_range`, `amount_overflow`.
Result<Plan> makePlan(const PlanTerms& terms);

/// Equal instalments know no rate, not even zero: code `rate_not_allowed`.
Failure rateNotAllowed();

} // namespace trato::money
