#include "money/earlysettlement.h"

#include "money/compound.h"
#include "money/highprecision.h"

#include <QCoreApplication>

namespace trato::money {
namespace {

Failure notSettled(const char* code, const char* message)
{
    return failure(QString::fromLatin1(code), QCoreApplication::translate("money", message));
}

/// Interest of the days from `on` to the due date of row `index`, whose period is running: what one unit grows to.
Result<Decimal> restOfPeriod(const PlanTerms& terms, const Plan& plan, size_t index, QDate on)
{
    const QDate end = plan.instalments[index].due;
    const QDate begin = index == 0 ? terms.start : plan.instalments[index - 1].due;
    const bool irregular = index == 0 && terms.firstDue != terms.start.addMonths(1);
    return compoundFactor(terms.monthlyRate.factor(), on.daysTo(end), irregular ? 30 : begin.daysTo(end));
}

} // namespace

Result<EarlySettlement> settleEarly(const PlanTerms& terms, int paid, QDate on)
{
    TRATO_TRY(const Plan plan, makePlan(terms));
    if (paid < 0 || paid >= terms.instalments)
        return notSettled("invalid_instalments", QT_TRANSLATE_NOOP("money", "No instalment is left to settle."));
    if (!on.isValid() || on < terms.start)
        return notSettled("settled_before_start", QT_TRANSLATE_NOOP("money", "The day lies before the plan's start."));
    EarlySettlement settlement;
    // Exact fractions of a thousand powers would take minutes; a hundred digits are far more than cents need.
    const HighPrecision oneMonth = 1 + toHighPrecision(terms.monthlyRate.factor());
    HighPrecision exact = 0;
    HighPrecision growth = 1;
    bool running = false;
    for (auto i = static_cast<size_t>(paid); i < plan.instalments.size(); ++i) {
        const PlanInstalment& row = plan.instalments[i];
        if (running) {
            growth *= oneMonth;
        } else if (row.due > on) {
            // Paid ahead: the periods before this one pass without interest on it too.
            size_t current = i;
            while (current > 0 && plan.instalments[current - 1].due > on)
                --current;
            TRATO_TRY(const Decimal rest, restOfPeriod(terms, plan, current, on));
            growth = toHighPrecision(rest) * pow(oneMonth, static_cast<int>(i - current));
            running = true;
        }
        exact += HighPrecision(row.amount.cents()) / growth;
        TRATO_TRY(const Money sum, Money::rounded(fromHighPrecision(exact) / Decimal(100), terms.rounding));
        settlement.instalments.push_back({row.number, row.due, row.amount, sum - settlement.total});
        settlement.total = sum;
        TRATO_TRY(settlement.face, settlement.face.plus(row.amount));
    }
    settlement.reduction = settlement.face - settlement.total;
    return settlement;
}

} // namespace trato::money
