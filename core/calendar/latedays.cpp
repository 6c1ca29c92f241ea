#include "calendar/latedays.h"

namespace trato::calendar {

LateDays lateDays(QDate due, QDate on, const BusinessDays& days)
{
    if (on <= days.nextBusinessDay(due))
        return {};
    return {.calendar = due.daysTo(on), .business = days.countAfter(due, on)};
}

} // namespace trato::calendar
