#include "money/cet.h"

#include "money/highprecision.h"

#include <algorithm>
#include <cmath>

namespace trato::money {
namespace {

constexpr int daysOfYear = 365;
constexpr int maxSteps = 400;

struct PresentValue {
    HighPrecision value;        ///< Σ amount · x^days
    HighPrecision weightedDays; ///< Σ amount · days · x^days
};

PresentValue presentValue(std::span<const Flow> payments, const HighPrecision& dailyDiscount)
{
    PresentValue sum{0, 0};
    HighPrecision discount = 1;
    qint64 passed = 0;
    for (const Flow& flow : payments) {
        discount *= pow(dailyDiscount, static_cast<int>(flow.days - passed));
        passed = flow.days;
        const HighPrecision worth = discount * HighPrecision(flow.amount.cents());
        sum.value += worth;
        sum.weightedDays += worth * HighPrecision(flow.days);
    }
    return sum;
}

/// The rate to some fifteen digits by the same steps in machine numbers; 0 where they lead nowhere.
double roughRate(qint64 financed, std::span<const Flow> payments)
{
    double rate = 0;
    for (int step = 0; step < maxSteps; ++step) {
        double value = 0;
        double weightedDays = 0;
        for (const Flow& flow : payments) {
            const double worth = double(flow.amount.cents()) * std::exp(-rate * double(flow.days));
            value += worth;
            weightedDays += worth * double(flow.days);
        }
        const double change = std::log(value / double(financed)) * value / weightedDays;
        if (!std::isfinite(change))
            return 0;
        rate += change;
        if (std::abs(change) <= std::abs(rate) * 1e-14)
            return std::max(rate, 0.0);
    }
    return 0;
}

/// The continuous daily rate; nothing when less is paid than was financed. log Σ a·e^(−u·d) is convex and falls with u,
/// so Newton's steps from 0 never pass the root. Begun near it they double the digits each time, and each costs a
/// hundred digits.
std::optional<HighPrecision> dailyRate(Money financedMoney, std::span<const Flow> payments)
{
    static const HighPrecision precise("1e-70");
    const HighPrecision financed(financedMoney.cents());
    if (presentValue(payments, 1).value < financed)
        return std::nullopt;
    HighPrecision rate = roughRate(financedMoney.cents(), payments);
    for (int step = 0; step < maxSteps; ++step) {
        const PresentValue at = presentValue(payments, exp(-rate));
        const HighPrecision change = log(at.value / financed) * at.value / at.weightedDays;
        rate += change;
        if (abs(change) < precise)
            return rate;
    }
    return std::nullopt;
}

} // namespace

std::optional<EffectiveCost> effectiveCost(Money financed, std::span<const Flow> payments)
{
    static const HighPrecision largestRate("1e38");
    if (!financed.isPositive() || payments.empty())
        return std::nullopt;
    const auto rate = dailyRate(financed, payments);
    if (!rate)
        return std::nullopt;
    const HighPrecision yearly = exp(*rate * daysOfYear) - 1;
    const HighPrecision monthly = exp(*rate * daysOfYear / 12) - 1;
    if (yearly > largestRate)
        return std::nullopt;
    return EffectiveCost{fromHighPrecision(yearly), fromHighPrecision(monthly)};
}

} // namespace trato::money
