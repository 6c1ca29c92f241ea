#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::cadence {

/// When the machine stood still by a supervisor's word, and goes on again.
class PastStops final {
public:
    static Result<PastStops> read(storage::Database& database, Instant now);

    /// A step whose hour `at` fell into a stop of an earlier day is not caught up: what it says is about that day.
    [[nodiscard]] bool cover(PortfolioId portfolio, Instant at, Instant now) const;

private:
    struct Stop {
        PortfolioId portfolio; ///< invalid: everywhere
        Instant from;
        Instant until;
    };
    std::vector<Stop> m_stops;
};

} // namespace trato::cadence
