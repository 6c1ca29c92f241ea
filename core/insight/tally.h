#pragma once

#include "insight/slots.h"

#include <algorithm>

namespace trato::insight {

/// Contacts and what came of them, each weighed by its age: one of today is 1, one of `halfLife` ago one half.
struct Tally {
    double tries = 0;
    double gained = 0; ///< of `tries`: an answer or a payment is 1, an opening `worthOfOpening`
    double heard = 0;  ///< times they wrote or picked up, whoever began

    Tally& operator+=(const Tally& other)
    {
        tries += other.tries;
        gained += other.gained;
        heard += other.heard;
        return *this;
    }
    [[nodiscard]] double missed() const { return std::max(tries - gained, 0.0); }
};

/// One tally for each channel and part of the week.
class Weights final {
public:
    [[nodiscard]] Tally& at(Channel channel, size_t slot) { return m_tallies[placeOf(channel)][slot]; }
    [[nodiscard]] const Tally& at(Channel channel, size_t slot) const { return m_tallies[placeOf(channel)][slot]; }
    [[nodiscard]] Tally of(Channel channel) const
    {
        Tally sum;
        for (const Tally& tally : m_tallies[placeOf(channel)])
            sum += tally;
        return sum;
    }
    /// Heard in a part of the week, on whatever channel.
    [[nodiscard]] double heardIn(size_t slot) const
    {
        double sum = 0;
        for (const auto& slots : m_tallies)
            sum += slots[slot].heard;
        return sum;
    }

private:
    std::array<std::array<Tally, slotCount>, channelCount> m_tallies{};
};

} // namespace trato::insight
