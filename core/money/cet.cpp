#include "money/cet.h"

#include "money/highprecision.h"

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

/// The continuous daily rate. log Σ a·e^(−u·d) is convex and falls with u, so Newton's steps from 0 never pass the
/// root.
std::optional<HighPrecision> dailyRate(const HighPrecision& financed, std::span<const Flow> payments)
{
    static const HighPrecision precise("1e-70");
    HighPrecision rate = 0;
    for (int step = 0; step < maxSteps; ++step) {
        const PresentValue at = presentValue(payments, exp(-rate));
        const HighPrecision change = log(at.value / financed) * at.value / at.weightedDays;
        if (change < 0 && step == 0)
            return std::nullopt;
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
    const auto rate = dailyRate(HighPrecision(financed.cents()), payments);
    if (!rate)
        return std::nullopt;
    const HighPrecision yearly = exp(*rate * daysOfYear) - 1;
    const HighPrecision monthly = exp(*rate * daysOfYear / 12) - 1;
    if (yearly > largestRate)
        return std::nullopt;
    return EffectiveCost{fromHighPrecision(yearly), fromHighPrecision(monthly)};
}

} // namespace trato::money
