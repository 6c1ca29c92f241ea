#pragma once

#include "money/plan.h"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <QString>

#include <cmath>
#include <random>

/// Random instalment plans and what must hold of each, computed anew with other means than the product's: whole cents,
/// and a bisection where the product takes Newton's steps.
namespace trato::test {

inline money::PlanTerms randomPlanTerms(std::mt19937_64& random)
{
    using namespace money;
    const auto pick = [&](qint64 from, qint64 to) { return std::uniform_int_distribution<qint64>(from, to)(random); };
    PlanTerms t;
    t.system = std::array{PlanSystem::Price, PlanSystem::Sac, PlanSystem::Equal}[size_t(pick(0, 2))];
    // As many small amounts as large ones: 1.00 to 10,000,000.00.
    const qint64 size = static_cast<qint64>(std::pow(10.0L, std::uniform_real_distribution<long double>(2, 9)(random)));
    t.principal = Money(size);
    t.entry = pick(0, 2) == 0 ? Money(pick(0, size - 1)) : Money();
    if (t.system != PlanSystem::Equal)
        t.monthlyRate = Rate::percent(Decimal::fraction(pick(0, 20'000), 1000));
    t.instalments = int(pick(0, 9) == 0 ? pick(25, 120) : pick(1, 24));
    t.start = QDate(2020, 1, 1).addDays(pick(0, 3650));
    t.firstDue = pick(0, 1) == 0 ? t.start.addMonths(1) : t.start.addDays(pick(1, 100));
    t.rounding = pick(0, 1) == 0 ? Rounding::HalfEven : Rounding::HalfUp;
    return t;
}

/// The yearly rate in percent by halving: Number is long double, or decimals without end where that is too coarse.
template <class Number>
Number yearlyPercentByBisection(const money::PlanTerms& terms, const money::Plan& plan, int halvings)
{
    using std::exp;
    const Number financed = Number((terms.principal - terms.entry).cents());
    const auto isTooLow = [&](const Number& daily) {
        Number sum = 0;
        for (const money::PlanInstalment& row : plan.instalments)
            sum += Number(row.amount.cents()) * exp(-daily * Number(terms.start.daysTo(row.due)));
        return sum > financed;
    };
    Number low = 0;
    Number high = 1;
    for (int i = 0; i < halvings; ++i) {
        const Number middle = (low + high) / 2;
        (isTooLow(middle) ? low : high) = middle;
    }
    return (exp((low + high) / 2 * 365) - 1) * 100;
}

/// "12.34" of 12.34xx, halves to even; the digits by whole numbers alone.
inline QString twoDecimals(const boost::multiprecision::cpp_dec_float_50& percent, money::Rounding rounding)
{
    using boost::multiprecision::cpp_int;
    const cpp_int scaled =
        (percent * boost::multiprecision::pow(boost::multiprecision::cpp_dec_float_50(10), 20)).convert_to<cpp_int>();
    const cpp_int cents = money::roundedQuotient(scaled, boost::multiprecision::pow(cpp_int(10), 18U), rounding);
    QString digits = QString::fromStdString(cents.str()).rightJustified(3, u'0');
    return digits.insert(digits.size() - 2, u'.');
}

/// The product's CET against the bisection's. A long double tells two decimals apart unless it lies at a half.
inline QString costFault(const money::PlanTerms& terms, const money::Plan& plan)
{
    if (!plan.cetYearly)
        return QStringLiteral("no CET");
    const long double rough = yearlyPercentByBisection<long double>(terms, plan, 66);
    const QString said = plan.cetYearly->toString(2, terms.rounding);
    const long double hundredths = rough * 100;
    const long double fromHalf = std::abs(hundredths - std::floor(hundredths) - 0.5L);
    if (fromHalf > 1e-6L && hundredths < 1e9L) {
        const auto nearest =
            QString::number(static_cast<qint64>(std::floor(hundredths + 0.5L))).rightJustified(3, u'0');
        if (said == nearest.left(nearest.size() - 2) + u'.' + nearest.right(2))
            return {};
    }
    using Exact = boost::multiprecision::cpp_dec_float_50;
    const QString exact = twoDecimals(yearlyPercentByBisection<Exact>(terms, plan, 150), terms.rounding);
    return said == exact ? QString() : QStringLiteral("CET %1, by bisection %2").arg(said, exact);
}

/// What is wrong with a plan; nothing when all holds.
inline QString planFault(const money::PlanTerms& terms, const money::Plan& plan)
{
    qint64 balance = (terms.principal - terms.entry).cents();
    qint64 paid = terms.entry.cents();
    qint64 interest = 0;
    QDate before = terms.start;
    for (const money::PlanInstalment& row : plan.instalments) {
        balance -= row.amortisation.cents();
        paid += row.amount.cents();
        interest += row.interest.cents();
        if (row.amount.cents() <= 0 || row.interest.cents() < 0 || row.balance.cents() < 0)
            return QStringLiteral("row %1 is negative").arg(row.number);
        if (row.amount.cents() != row.amortisation.cents() + row.interest.cents() || row.balance.cents() != balance)
            return QStringLiteral("row %1 does not add up").arg(row.number);
        if (row.due <= before)
            return QStringLiteral("row %1 is due before the one before").arg(row.number);
        before = row.due;
    }
    if (int(plan.instalments.size()) != terms.instalments || balance != 0)
        return QStringLiteral("%1 cents are left").arg(balance);
    if (plan.total.cents() != paid || plan.totalInterest.cents() != interest ||
        paid - interest != terms.principal.cents())
        return QStringLiteral("the totals differ");
    return costFault(terms, plan);
}

inline QString shownTerms(const money::PlanTerms& t)
{
    return QStringLiteral("%1 %2 entry %3 at %4 in %5, %6, first %7")
        .arg(money::planSystemName(t.system), t.principal.toString(), t.entry.toString(), t.monthlyRate.toString())
        .arg(t.instalments)
        .arg(t.start.toString(Qt::ISODate), t.firstDue.toString(Qt::ISODate));
}

struct RandomPlans {
    qint64 made = 0;
    qint64 refused = 0; ///< too many instalments for the cents
    QString fault = {}; ///< of the first plan that has one
};

inline RandomPlans checkRandomPlans(qint64 count, quint64 seed)
{
    std::mt19937_64 random(seed);
    RandomPlans result;
    for (qint64 i = 0; i < count && result.fault.isEmpty(); ++i) {
        const money::PlanTerms terms = randomPlanTerms(random);
        const auto plan = money::makePlan(terms);
        if (!plan) {
            ++result.refused;
            if (plan.error().code != QStringLiteral("instalment_not_positive"))
                result.fault = plan.error().code + QStringLiteral(": ") + shownTerms(terms);
            continue;
        }
        ++result.made;
        const QString fault = planFault(terms, *plan);
        if (!fault.isEmpty())
            result.fault = fault + QStringLiteral(": ") + shownTerms(terms);
    }
    return result;
}

} // namespace trato::test
