#include "negotiation/solver/frontier.h"

#include <algorithm>
#include <tuple>

namespace trato::negotiation {

std::vector<FrontierPoint> undominated(std::vector<FrontierPoint> points)
{
    // Lightest month first, of equal ones the best first: a point is beaten by one that stands before it or by none.
    std::stable_sort(points.begin(), points.end(), [](const FrontierPoint& a, const FrontierPoint& b) {
        return std::tuple(a.month, -a.recovered.cents(), -a.keptProbability) <
               std::tuple(b.month, -b.recovered.cents(), -b.keptProbability);
    });
    std::vector<FrontierPoint> kept;
    for (FrontierPoint& point : points) {
        const bool beaten = std::any_of(kept.begin(), kept.end(), [&](const FrontierPoint& other) {
            return other.recovered >= point.recovered && other.keptProbability >= point.keptProbability;
        });
        if (!beaten)
            kept.push_back(std::move(point));
    }
    return kept;
}

} // namespace trato::negotiation
