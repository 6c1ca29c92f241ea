#pragma once

#include "base/channel.h"
#include "base/clock.h"

#include <array>

namespace trato::insight {

/// The parts of the week in the desk's zone by which answers are counted: five of a weekday, five of a weekend day.
/// recount.sql divides the day in the same way.
enum class DayKind { Weekday, Weekend };

struct Hours {
    int from = 0;
    int until = 24; ///< not included
    friend bool operator==(const Hours&, const Hours&) = default;
};

inline constexpr std::array<Hours, 5> dayParts{{{0, 10}, {10, 12}, {12, 14}, {14, 17}, {17, 24}}};
inline constexpr size_t slotCount = 2 * dayParts.size();
inline constexpr size_t channelCount = allChannels.size();

constexpr size_t slotOf(DayKind day, size_t part) { return (day == DayKind::Weekend ? dayParts.size() : 0) + part; }
constexpr size_t placeOf(Channel channel) { return static_cast<size_t>(channel); }

} // namespace trato::insight
