#pragma once

#include "insight/learned.h"
#include "insight/random.h"
#include "insight/shrinkage.h"

#include <optional>
#include <span>
#include <vector>

namespace trato::insight {

/// What may be chosen from: the channels by which the person can be reached and may be written to, those first that
/// come first when nothing speaks for another, and the hours of the day on which it would be.
struct Possible {
    std::span<const Channel> channels = {};
    DayKind day = DayKind::Weekday;
    std::optional<Hours> hours = Hours{8, 20}; ///< of the desk's day; nothing: the hour is not asked for
};

/// Where and when a contact is made, and why.
struct Choice {
    Channel channel = Channel::WhatsApp;
    int hour = 0;           ///< of the desk's day: the first full one of the part of the day that was chosen
    int untilHour = 0;      ///< the part's end, not included
    QString variant = {};   ///< of the message; empty without an experiment (insight/experiment.h)
    QString because = {};   ///< one or two sentences for people
    bool wished = false;    ///< the person said so
    bool exploring = false; ///< not the best one known: the machine tries what it knows too little of
};

/// When on a day a contact is made, and why.
struct HourChoice {
    Hours hours;
    QString because = {}; ///< a sentence for people
};

/// A kind of day with the hours of it that are possible.
struct PossibleHours {
    DayKind day = DayKind::Weekday;
    Hours hours = {8, 20};
};

/// A channel with what is expected of a contact there: 1 is an answer or a payment.
struct Ranked {
    Channel channel;
    Belief belief;
};

/// The channels with the most expected first, as they are believed to be; the same for the same knowledge.
std::vector<Ranked> rankedChannels(const Learned& learned, std::span<const Channel> channels);

/// Draws by Thompson sampling: the more is known, the more often the best; a wish goes first. Nothing when no channel
/// is possible.
std::optional<Choice> choose(const Learned& learned, const Possible& possible, Random& random);

/// The hour alone, by the same rules. Nothing: they asked for none that is possible, and too little was heard of them
/// to say anything.
std::optional<HourChoice> chooseHours(
    const Learned& learned, Channel channel, const PossibleHours& possible, Random& random);

/// The best without trying anything else: what a person is shown.
std::optional<Choice> bestChoice(const Learned& learned, const Possible& possible);

} // namespace trato::insight
