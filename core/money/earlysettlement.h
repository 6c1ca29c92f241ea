#pragma once

#include "base/result.h"
#include "money/plan.h"

#include <QDate>

#include <vector>

namespace trato::money {

struct SettledInstalment {
    int number = 0;
    QDate due;
    Money amount;
    Money presentValue; ///< on the day
};

/// What ends a plan before its time.
struct EarlySettlement {
    std::vector<SettledInstalment> instalments; ///< those that were left; the present values add up to `total`
    Money face;                                 ///< what they would have come to
    Money total;
    Money reduction; ///< face − total
};

/// The remaining instalments of a plan on a day, with the interest of the days that won't pass taken off (CDC art. 52
/// §2): each at its present value by the plan's own monthly rate, compounded by whole periods; the period that is
/// running counts by the share of its days that is left (days/30 in an irregular first period, as the plan itself
/// counts it). So on a due date they come to what the plan has left, but for the cents of its rounding. What is already
/// due stands at its face; charges for being late are counted apart. Rounded once, in total; each row is the difference
/// of rounded running totals. `paid` instalments from the first on are paid. Codes: those of makePlan,
/// `invalid_instalments` when `paid` is negative or leaves none, `settled_before_start`.
Result<EarlySettlement> settleEarly(const PlanTerms& terms, int paid, QDate on);

} // namespace trato::money
