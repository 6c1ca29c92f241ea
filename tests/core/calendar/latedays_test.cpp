#include "calendar/latedays.h"

#include <gtest/gtest.h>

namespace trato::calendar {
namespace {

LateDays late(QDate due, QDate on) { return lateDays(due, on, BusinessDays::standard()); }

TEST(LateDays, NoneInTime)
{
    EXPECT_EQ(late(QDate(2026, 1, 12), QDate(2026, 1, 12)).calendar, 0);
    EXPECT_EQ(late(QDate(2026, 1, 12), QDate(2026, 1, 2)).calendar, 0);
}

TEST(LateDays, AWeekendOrHolidayMovesToTheNextBusinessDay)
{
    EXPECT_EQ(late(QDate(2026, 1, 10), QDate(2026, 1, 12)).calendar, 0) << "Saturday, paid on Monday";
    EXPECT_EQ(late(QDate(2026, 1, 10), QDate(2026, 1, 13)).calendar, 3) << "then from Saturday on";
    EXPECT_EQ(late(QDate(2026, 1, 10), QDate(2026, 1, 13)).business, 2);
    EXPECT_EQ(late(QDate(2026, 2, 14), QDate(2026, 2, 18)).calendar, 0)
        << "Saturday of Carnival, paid on Ash Wednesday";
    EXPECT_EQ(late(QDate(2026, 2, 14), QDate(2026, 2, 19)).calendar, 5);
}

TEST(LateDays, BusinessDaysAfterTheDueDate)
{
    const LateDays l = late(QDate(2026, 1, 9), QDate(2026, 1, 11));
    EXPECT_EQ(l.calendar, 2);
    EXPECT_EQ(l.business, 0) << "only a weekend has passed";
}

} // namespace
} // namespace trato::calendar
