#pragma once

#include <QDate>

namespace trato::understanding {

/// The first day of the month of `date`.
QDate monthOf(QDate date);

/// The `day`-th of a month; the 31st of a shorter one is its last day.
QDate dayOfMonth(QDate month, int day);

/// "30 de fevereiro" is said for a day that won't come.
inline bool isNever(QDate month, int day) { return month.month() == 2 && day > 29; }

/// The next day that is the `day`-th of a month: `today` or later.
QDate comingDayOfMonth(QDate today, int day);

/// The first day of the next month of that number, 1 to 12: this month or later.
QDate comingMonth(QDate today, int month);

/// The `nth` such weekday (1 is Monday) of a month; the last one for 0.
QDate weekdayOfMonth(QDate month, int weekday, int nth);

} // namespace trato::understanding
