#pragma once

#include "base/clock.h"

#include <QDate>

namespace trato::calendar {

/// A day of a place as instants: [begins, ends).
struct LocalDay {
    QDate date;
    Instant begins;
    Instant ends;

    [[nodiscard]] bool has(Instant at) const { return begins <= at && at < ends; }
};

/// The day that `at` falls on in `zone`. Rules ask for the same few days over and over: each thread remembers those it
/// has worked out, so that a time zone is consulted once for each.
LocalDay localDayAt(const QTimeZone& zone, Instant at);
LocalDay localDay(const QTimeZone& zone, QDate date);

} // namespace trato::calendar
