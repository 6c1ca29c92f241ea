#pragma once

#include "base/clock.h"

#include <QDate>
#include <QString>

namespace trato::casework {

/// "27/11"
QString dayMonth(QDate date);
/// "fri 27/11", in the user's language
QString weekday(QDate date);
/// "fri 27/11 15:00"
QString weekdayAndTime(Instant at);

} // namespace trato::casework
