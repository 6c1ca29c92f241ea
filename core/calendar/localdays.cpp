#include "calendar/localdays.h"

#include <deque>
#include <unordered_map>

namespace trato::calendar {
namespace {

constexpr qint64 julianOfEpoch = 2440588;
constexpr qint64 dayInMicroseconds = 86'400'000'000;
/// More days than this are forgotten again: a run over years must not grow.
constexpr size_t mostDays = 4000;

struct ZoneDays {
    QTimeZone zone;
    std::unordered_map<qint64, LocalDay> days; ///< by Julian day
};

ZoneDays& daysOf(const QTimeZone& zone)
{
    thread_local std::deque<ZoneDays> known;
    for (ZoneDays& days : known) {
        if (days.zone == zone)
            return days;
    }
    return known.emplace_back(ZoneDays{zone, {}});
}

LocalDay remembered(ZoneDays& of, QDate date)
{
    const qint64 julian = date.toJulianDay();
    if (const auto known = of.days.find(julian); known != of.days.end())
        return known->second;
    if (of.days.size() >= mostDays)
        of.days.clear();
    const LocalDay day{date, Instant::startOfDay(date, of.zone), Instant::startOfDay(date.addDays(1), of.zone)};
    of.days.emplace(julian, day);
    return day;
}

} // namespace

LocalDay localDay(const QTimeZone& zone, QDate date) { return remembered(daysOf(zone), date); }

LocalDay localDayAt(const QTimeZone& zone, Instant at)
{
    ZoneDays& days = daysOf(zone);
    const qint64 micros = at.microseconds();
    const qint64 whole = micros / dayInMicroseconds - (micros % dayInMicroseconds < 0 ? 1 : 0);
    const QDate utc = QDate::fromJulianDay(julianOfEpoch + whole);
    for (const int offset : {0, -1, 1}) {
        const LocalDay day = remembered(days, utc.addDays(offset));
        if (day.has(at))
            return day;
    }
    return remembered(days, at.dateIn(zone));
}

} // namespace trato::calendar
