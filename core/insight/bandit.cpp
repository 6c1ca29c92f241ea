#include "insight/bandit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trato::insight {

namespace {

/// Enough for beliefs of a hundred thousand messages.
constexpr size_t gridPoints = 1000;
using Grid = std::array<double, gridPoints>;

size_t bestDraw(const std::vector<Arm>& arms, Random& random)
{
    size_t best = 0;
    double most = -1;
    for (size_t i = 0; i < arms.size(); ++i) {
        const double value = random.beta(arms[i].alpha(), arms[i].beta());
        if (value > most) {
            best = i;
            most = value;
        }
    }
    return best;
}

double pointOf(size_t i) { return (static_cast<double>(i) + 0.5) / gridPoints; }

/// The share of the belief in each cell of the grid.
Grid densityOf(const Arm& arm)
{
    Grid density;
    for (size_t i = 0; i < gridPoints; ++i)
        density[i] = (arm.alpha() - 1) * std::log(pointOf(i)) + (arm.beta() - 1) * std::log1p(-pointOf(i));
    const double top = *std::max_element(density.begin(), density.end());
    double sum = 0;
    for (double& cell : density)
        sum += cell = std::exp(cell - top);
    for (double& cell : density)
        cell /= sum;
    return density;
}

/// How probable it is that the arm is below each cell's middle.
Grid belowOf(const Grid& density)
{
    Grid below;
    double sum = 0;
    for (size_t i = 0; i < gridPoints; ++i) {
        below[i] = sum + density[i] / 2;
        sum += density[i];
    }
    return below;
}

} // namespace

const Arm& drawArm(const std::vector<Arm>& arms, const Guard& guard, Random& random)
{
    std::vector<size_t> young;
    for (size_t i = 0; i < arms.size(); ++i) {
        if (arms[i].shown() < guard.leastShown)
            young.push_back(i);
    }
    if (!young.empty())
        return arms[young[static_cast<size_t>(random.below(static_cast<int>(young.size())))]];
    if (random.fraction() < guard.alwaysTried)
        return arms[static_cast<size_t>(random.below(static_cast<int>(arms.size())))];
    return arms[bestDraw(arms, random)];
}

std::vector<double> probabilitiesToBeBest(const std::vector<Arm>& arms)
{
    std::vector<Grid> densities;
    std::vector<Grid> belows;
    for (const Arm& arm : arms) {
        densities.push_back(densityOf(arm));
        belows.push_back(belowOf(densities.back()));
    }
    std::vector<double> shares(arms.size(), 0);
    for (size_t arm = 0; arm < arms.size(); ++arm) {
        for (size_t i = 0; i < gridPoints; ++i) {
            double share = densities[arm][i];
            for (size_t other = 0; other < arms.size(); ++other)
                share *= other == arm ? 1 : belows[other][i];
            shares[arm] += share;
        }
    }
    return shares;
}

std::optional<size_t> winner(const std::vector<Arm>& arms, int days, const Guard& guard)
{
    const bool early =
        std::any_of(arms.begin(), arms.end(), [&](const Arm& arm) { return arm.settled < guard.leastSettled; });
    if (arms.size() < 2 || early || days < guard.leastDays)
        return std::nullopt;
    const std::vector<double> shares = probabilitiesToBeBest(arms);
    const auto best = std::max_element(shares.begin(), shares.end());
    return *best >= guard.certainty ? std::optional(static_cast<size_t>(best - shares.begin())) : std::nullopt;
}

} // namespace trato::insight
