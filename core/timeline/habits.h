#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <array>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::timeline {

/// Parts of the day in the desk's zone: 6 to 12, 12 to 18, 18 to 21, 21 to 6.
enum class DayPart { Morning, Afternoon, Evening, Night };
inline constexpr std::array allDayParts{DayPart::Morning, DayPart::Afternoon, DayPart::Evening, DayPart::Night};

DayPart dayPartOf(QTime time);

/// Where and when somebody answers: `count` of `all` times they wrote there.
struct Habit {
    Channel channel = Channel::WhatsApp;
    int all = 0;                     ///< times they wrote or answered there; messages within half an hour are one time
    DayPart part = DayPart::Morning; ///< the most usual one
    int inPart = 0;                  ///< of `all`
    int onWeekdays = 0;              ///< of `all`, Monday to Friday
    Instant last;

    /// So many that it is worth saying; below, it is chance.
    static constexpr int enough = 5;
    [[nodiscard]] bool isFirm() const { return all >= enough; }
    /// At least two in three.
    [[nodiscard]] bool prefersPart() const { return isFirm() && inPart * 3 >= all * 2; }
    [[nodiscard]] bool prefersWeekdays() const { return isFirm() && onWeekdays * 10 >= all * 9; }
};

/// What their behaviour teaches, counted from the timeline and nothing else: the same lines give the same.
struct Habits {
    std::vector<Habit> channels; ///< where they answered, the most used first
    int calls = 0;               ///< that we made
    int callsAnswered = 0;
    int lines = 0; ///< looked at
    Instant since; ///< of the oldest one

    /// The channel they use most, when there is a base for saying so.
    [[nodiscard]] const Habit* preferred() const;

    /// Looks at the newest `reach` lines of half a year.
    static constexpr int reach = 2000;
    static Result<Habits> load(storage::Database& database, DebtorId debtor, Instant now);
};

} // namespace trato::timeline
