#include "ui/cadence/cadencelanes.h"

#include <algorithm>

namespace trato::ui {

using cadence::Action;
using cadence::Step;
using Kind = CadenceLane::Kind;

namespace {

/// The lane in which each choice of a step stands, the first first.
std::vector<CadenceLane> lanesOf(const Step& step)
{
    if (step.action == Action::Call)
        return {{.kind = Kind::Person}};
    if (step.best)
        return {{.kind = Kind::Best}};
    std::vector<CadenceLane> lanes;
    for (const Channel channel : step.channels)
        lanes.push_back({.kind = Kind::Channel, .channel = channel});
    return lanes;
}

/// Those that are used: the channels in their order, then what is chosen for each, people last.
std::vector<CadenceLane> lanesInUse(const std::vector<const Step*>& steps)
{
    std::vector<CadenceLane> order;
    for (const Channel channel : allChannels)
        order.push_back({.kind = Kind::Channel, .channel = channel});
    order.push_back({.kind = Kind::Best});
    order.push_back({.kind = Kind::Person});
    std::erase_if(order, [&](const CadenceLane& lane) {
        return std::ranges::none_of(steps, [&](const Step* step) {
            const auto used = lanesOf(*step);
            return std::ranges::any_of(used, [&](const CadenceLane& one) { return lane.isFor(one.kind, one.channel); });
        });
    });
    return order;
}

} // namespace

CadenceLanes CadenceLanes::of(const cadence::Definition& definition)
{
    CadenceLanes all;
    const auto steps = definition.allSteps();
    all.lanes = lanesInUse(steps);
    for (const Step* const step : steps) {
        const CadenceDay day{step->after, step->day};
        if (all.columns.empty() || all.columns.back() != day)
            all.columns.push_back(day);
        int rank = 0;
        for (const CadenceLane& wanted : lanesOf(*step)) {
            const auto lane = std::ranges::find_if(
                all.lanes, [&](const CadenceLane& one) { return one.isFor(wanted.kind, wanted.channel); });
            CadenceCard card{.step = step,
                .lane = static_cast<std::size_t>(lane - all.lanes.begin()),
                .column = all.columns.size() - 1,
                .rank = rank++};
            card.level = static_cast<int>(std::ranges::count_if(all.cards,
                [&](const CadenceCard& other) { return other.lane == card.lane && other.column == card.column; }));
            lane->levels = std::max(lane->levels, card.level + 1);
            all.cards.push_back(card);
        }
    }
    return all;
}

const CadenceCard* CadenceLanes::cardOf(const QString& step) const
{
    const auto found =
        std::ranges::find_if(cards, [&](const CadenceCard& card) { return card.rank == 0 && card.step->name == step; });
    return found == cards.end() ? nullptr : &*found;
}

} // namespace trato::ui
