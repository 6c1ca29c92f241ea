#include "insight/choice.h"

#include "insight/because.h"

#include <algorithm>

namespace trato::insight {

namespace {

/// A draw is made as if so many times the contacts had been: with a person a few dozen contacts are all there are, and
/// one that is lost costs more than a favourite found late (docs/insight.md has the measurements).
constexpr double sharpness = 3;

Belief channelBelief(const Learned& learned, Channel channel)
{
    return updated(
        learned.weights.of(channel), {learned.around->expected(learned.segment, channel), strengthOfSegment});
}

Belief hourBelief(const Learned& learned, Channel channel, size_t slot)
{
    // An answer by telephone at seven in the evening says that they have time then, also for a message.
    const Tally own = withHeard(learned.weights.at(channel, slot), learned.weights.heardIn(slot));
    return updated(own, {learned.around->expectedIn(learned.segment, channel, slot), strengthOfSegment});
}

/// `draw` makes a number of a belief: its mean, or one drawn from it.
template <class Draw>
std::optional<Channel> bestOf(const Learned& learned, std::span<const Channel> channels, Draw draw)
{
    std::optional<Channel> best;
    double most = 0;
    for (const Channel channel : channels) {
        const double value = draw(channelBelief(learned, channel));
        if (!best || value > most) {
            best = channel;
            most = value;
        }
    }
    return best;
}

double meanOf(const Belief& belief) { return belief.mean; }

/// What of the part lies within `hours`; from > until when nothing does.
Hours common(const Hours& part, const Hours& hours)
{
    return {std::max(part.from, hours.from), std::min(part.until, hours.until)};
}

Hours wishedHours(const Learned& learned, const Hours& possible)
{
    if (!learned.stated || !learned.stated->wish.hours)
        return possible;
    const Hours wished = common(*learned.stated->wish.hours, possible);
    return wished.from < wished.until ? wished : possible;
}

template <class Draw>
Hours hoursFor(const Learned& learned, Channel channel, const PossibleHours& possible, Draw draw)
{
    const Hours allowed = wishedHours(learned, possible.hours);
    Hours best = allowed;
    double most = -1;
    for (size_t part = 0; part < dayParts.size(); ++part) {
        const Hours open = common(dayParts[part], allowed);
        if (open.from >= open.until)
            continue;
        const double value = draw(hourBelief(learned, channel, slotOf(possible.day, part)));
        if (value > most) {
            best = open;
            most = value;
        }
    }
    return best;
}

template <class Draw>
std::optional<Choice> chosen(const Learned& learned, const Possible& possible, Draw draw)
{
    const auto best = bestOf(learned, possible.channels, meanOf);
    if (!best)
        return std::nullopt;
    Choice choice;
    const auto& wish = learned.stated ? learned.stated->wish.channel : std::nullopt;
    choice.wished =
        wish && std::find(possible.channels.begin(), possible.channels.end(), *wish) != possible.channels.end();
    choice.channel = choice.wished ? *wish : *bestOf(learned, possible.channels, draw);
    choice.exploring = !choice.wished && choice.channel != *best;
    choice.because = reasonForChannel(choice, learned, possible.channels);
    if (!possible.hours)
        return choice;
    const Hours hours = hoursFor(learned, choice.channel, {possible.day, *possible.hours}, draw);
    choice.hour = hours.from;
    choice.untilHour = hours.until;
    if (isWished(hours, learned) || isOftenHeard(hours, learned))
        choice.because += QStringLiteral(" ") + reasonForHours(hours, learned);
    return choice;
}

/// A number drawn from a belief.
auto drawnFrom(Random& random)
{
    return [&](const Belief& belief) { return random.beta(sharpness * belief.alpha(), sharpness * belief.beta()); };
}

} // namespace

std::vector<Ranked> rankedChannels(const Learned& learned, std::span<const Channel> channels)
{
    std::vector<Ranked> ranked;
    for (const Channel channel : channels)
        ranked.push_back({channel, channelBelief(learned, channel)});
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Ranked& left, const Ranked& right) { return left.belief.mean > right.belief.mean; });
    return ranked;
}

std::optional<Choice> choose(const Learned& learned, const Possible& possible, Random& random)
{
    return chosen(learned, possible, drawnFrom(random));
}

std::optional<HourChoice> chooseHours(
    const Learned& learned, Channel channel, const PossibleHours& possible, Random& random)
{
    const Hours wished = wishedHours(learned, possible.hours);
    if (isWished(wished, learned))
        return HourChoice{wished, reasonForHours(wished, learned)};
    if (!isOftenHeard({}, learned))
        return std::nullopt;
    const Hours hours = hoursFor(learned, channel, possible, drawnFrom(random));
    return HourChoice{hours, reasonForHours(hours, learned)};
}

std::optional<Choice> bestChoice(const Learned& learned, const Possible& possible)
{
    return chosen(learned, possible, meanOf);
}

} // namespace trato::insight
