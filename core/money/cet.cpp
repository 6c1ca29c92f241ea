#include "money/cet.h"

#include "money/highprecision.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace trato::money {
namespace {

constexpr int daysOfYear = 365;
constexpr int maxSteps = 400;

struct PresentValue {
    HighPrecision value;        ///< Σ amount · x^days
    HighPrecision weightedDays; ///< Σ amount · days · x^days
};

/// discount^days, each exponent once: between monthly payments there are only four.
class Powers final {
public:
    explicit Powers(HighPrecision discount)
        : m_discount(std::move(discount))
    {
    }
    const HighPrecision& of(qint64 days)
    {
        const auto known = m_known.find(days);
        return known != m_known.end() ? known->second
                                      : m_known.emplace(days, pow(m_discount, static_cast<int>(days))).first->second;
    }

private:
    HighPrecision m_discount;
    std::map<qint64, HighPrecision> m_known;
};

/// From the last payment to the first, each gap of days discounting all that comes behind it.
PresentValue presentValue(std::span<const Flow> payments, const HighPrecision& dailyDiscount)
{
    PresentValue sum{0, 0};
    Powers powers(dailyDiscount);
    for (size_t i = payments.size(); i-- > 0;) {
        const qint64 gap = payments[i].days - (i == 0 ? 0 : payments[i - 1].days);
        const HighPrecision& discount = powers.of(gap);
        sum.value = (sum.value + payments[i].amount.cents()) * discount;
        sum.weightedDays = sum.weightedDays * discount + sum.value * gap;
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

/// One step towards the root. log Σ a·e^(−u·d) is convex and falls with u, so Newton's steps on it from 0 never pass
/// the root; near the root the sum itself does as well and costs no logarithm.
HighPrecision stepFrom(const PresentValue& at, const HighPrecision& financed)
{
    static const HighPrecision near("1e-6");
    const HighPrecision over = at.value - financed;
    if (abs(over) < financed * near)
        return over / at.weightedDays;
    return log(at.value / financed) * at.value / at.weightedDays;
}

bool paysBack(qint64 financed, std::span<const Flow> payments)
{
    for (const Flow& flow : payments) {
        financed -= flow.amount.cents();
        if (financed <= 0)
            return true;
    }
    return false;
}

/// The continuous daily rate; nothing when less is paid than was financed. Begun near the root the steps double the
/// digits each time: after one below 10^-36 some seventy are right.
std::optional<HighPrecision> dailyRate(Money financedMoney, std::span<const Flow> payments)
{
    static const HighPrecision precise("1e-36");
    const HighPrecision financed(financedMoney.cents());
    if (!paysBack(financedMoney.cents(), payments))
        return std::nullopt;
    HighPrecision rate = roughRate(financedMoney.cents(), payments);
    for (int step = 0; step < maxSteps; ++step) {
        const HighPrecision change = stepFrom(presentValue(payments, exp(-rate)), financed);
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
