#include "negotiation/offers.h"

#include <algorithm>
#include <cmath>

namespace trato::negotiation {

namespace {

// Weights set by judgement: a month that is just affordable, without an entry, is kept two times in three; twice what
// people can pay costs about fifteen points; each broken deal about ten. To be learned from outcomes once there are
// enough of them.
constexpr double base = 0.9;
constexpr double perBurden = -0.9; ///< for each natural logarithm of heaviest month / capacity
constexpr double perInstalment = -0.04;
constexpr double perEntryShare = 1.5;
constexpr double perBroken = -0.45;
constexpr double perKept = 0.25;

constexpr double lightest = 0.25;
constexpr double heaviest = 20.0;
constexpr int countedDeals = 4;

double ratio(money::Money part, money::Money whole)
{
    return static_cast<double>(part.cents()) / static_cast<double>(whole.cents());
}

} // namespace

double keptProbability(const Situation& situation, const Burden& burden, std::optional<money::Money> capacity)
{
    const money::Money month = std::max(burden.amount, burden.entry);
    const money::Money can = capacity.value_or(situation.usualPayment);
    double score = base;
    if (can.isPositive())
        score += perBurden * std::log(std::clamp(ratio(month, can), lightest, heaviest));
    score += perInstalment * (burden.instalments - 1);
    if (burden.total.isPositive())
        score += perEntryShare * ratio(burden.entry, burden.total);
    score += perBroken * std::min(situation.brokenDeals, countedDeals);
    score += perKept * std::min(situation.keptDeals, countedDeals);
    const double probability = 1 / (1 + std::exp(-score));
    return std::round(probability * 100) / 100;
}

double keptProbability(const Situation& situation, const Plan& plan, std::optional<money::Money> capacity)
{
    return keptProbability(situation,
        Burden{.amount = plan.amount,
            .entry = plan.terms.entry,
            .total = plan.total,
            .instalments = plan.terms.instalments},
        capacity);
}

} // namespace trato::negotiation
