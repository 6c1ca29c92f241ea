#include "understanding/language/monthdays.h"

#include <algorithm>

namespace trato::understanding {

QDate monthOf(QDate date) { return {date.year(), date.month(), 1}; }

QDate dayOfMonth(QDate month, int day) { return {month.year(), month.month(), std::min(day, month.daysInMonth())}; }

QDate comingDayOfMonth(QDate today, int day)
{
    const QDate month = monthOf(today);
    const QDate here = dayOfMonth(month, day);
    return here >= today ? here : dayOfMonth(month.addMonths(1), day);
}

QDate comingMonth(QDate today, int month)
{
    return QDate(month < today.month() ? today.year() + 1 : today.year(), month, 1);
}

QDate weekdayOfMonth(QDate month, int weekday, int nth)
{
    if (nth == 0) {
        const QDate last = dayOfMonth(month, 31);
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    return month.addDays((weekday - month.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

} // namespace trato::understanding
