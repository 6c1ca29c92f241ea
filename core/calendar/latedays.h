#pragma once

#include "calendar/businessdays.h"

#include <QDate>

namespace trato::calendar {

/// How long something has been due. Zero on both counts when it was paid in time.
struct LateDays {
    qint64 calendar = 0;
    qint64 business = 0; ///< in (due, on], national calendar
};

/// A due date that is no business day may be paid on the next one (Res. CMN 4.880/2020); after that the days count from
/// the due date itself.
LateDays lateDays(QDate due, QDate on, const BusinessDays& days);

} // namespace trato::calendar
