#pragma once

#include "base/clock.h"
#include "insight/metrics/metrics.h"
#include "storage/database.h"

namespace trato::insight {

/// :start, :end (exclusive) and :portfolio.
inline storage::Bindings bindingsOf(const MetricsPeriod& period)
{
    return {{":start", Instant::startOfDay(period.from, deskZone())},
        {":end", Instant::startOfDay(period.to.addDays(1), deskZone())}, {":portfolio", period.portfolio}};
}

} // namespace trato::insight
