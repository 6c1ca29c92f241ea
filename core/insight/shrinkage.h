#pragma once

#include "insight/tally.h"

namespace trato::insight {

/// A Beta distribution by its mean and how many contacts it is worth.
struct Belief {
    double mean = 0;
    double strength = 0;

    [[nodiscard]] double alpha() const { return std::max(mean * strength, 1e-3); }
    [[nodiscard]] double beta() const { return std::max((1 - mean) * strength, 1e-3); }
};

/// Of a channel of which nobody knows anything: one contact in five is worth something.
inline constexpr double atFirst = 0.2;
inline constexpr double strengthOfNothing = 5;
/// How many contacts of a segment weigh as much as what is known of everybody.
inline constexpr double strengthOfEverybody = 20;
/// How many contacts of a person weigh as much as what is known of their segment.
inline constexpr double strengthOfSegment = 4;
/// That somebody wrote or picked up in a part of the week, beside an answer to what was sent in it.
inline constexpr double worthOfHearing = 0.5;

/// What is believed after the contacts of `tally`, before which `prior` was.
inline Belief updated(const Tally& tally, const Belief& prior)
{
    const double strength = prior.strength + std::max(tally.tries, tally.gained);
    return {(prior.mean * prior.strength + tally.gained) / strength, strength};
}

inline double shrunk(const Tally& tally, const Belief& prior) { return updated(tally, prior).mean; }

/// Hearing from somebody in a part of the week counts as a good contact there.
inline Tally withHeard(const Tally& tally, double heard)
{
    return {.tries = tally.tries + worthOfHearing * heard, .gained = tally.gained + worthOfHearing * heard, .heard = 0};
}
inline Tally withHeard(const Tally& tally) { return withHeard(tally, tally.heard); }

} // namespace trato::insight
