#include "cadence/paststops.h"

#include "storage/database.h"

#include <algorithm>
#include <chrono>

namespace trato::cadence {

/// Longer than a step can lie back.
static constexpr std::chrono::hours remembered{24 * 120};

Result<PastStops> PastStops::read(storage::Database& database, Instant now)
{
    PastStops stops;
    TRATO_TRY(stops.m_stops,
        database.all(QStringLiteral("cadence/past_stops"), {{":since", now - remembered}}, [](const storage::Row& row) {
            return Stop{row.id<PortfolioId>("portfolio_id"), row.instant("stopped_at"), row.instant("resumed_at")};
        }));
    return stops;
}

bool PastStops::cover(PortfolioId portfolio, Instant at, Instant now) const
{
    return at < Instant::startOfDay(now.dateIn(deskZone()), deskZone()) &&
           std::any_of(m_stops.begin(), m_stops.end(), [&](const Stop& stop) {
               return stop.from <= at && at < stop.until && (!stop.portfolio.isValid() || stop.portfolio == portfolio);
           });
}

} // namespace trato::cadence
