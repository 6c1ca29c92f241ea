#include "calendar/businessdays.h"
#include "calendar/latedays.h"
#include "support/result.h"
#include "support/sharedjson.h"

#include <gtest/gtest.h>

// Every case of vectors/holidays.

namespace trato::calendar {

using namespace Qt::StringLiterals;

namespace {

const QString holidaysFolder = u"vectors/holidays/"_s;

QDate isoDay(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

const BusinessDays& national() { return BusinessDays::standard(); }

} // namespace

TEST(HolidayCases, TheNationalCalendarOf79Years)
{
    const QString file = holidaysFolder + u"anbima_national_holidays.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    QStringList theirs;
    for (const QJsonValue& value : QJsonArray(test::sharedJson(file).object()[u"dates"].toArray())) {
        // Easter Sunday 2000 strayed into their file; it is no holiday by law and falls on a Sunday anyway.
        if (value.toString() != u"2000-04-23")
            theirs.append(value.toString());
    }
    QStringList ours;
    for (const Holiday& h : national().holidaysIn(QDate(2000, 1, 1), QDate(2078, 12, 31)))
        ours.append(h.date.toString(Qt::ISODate));
    EXPECT_EQ(ours, theirs);
    EXPECT_GT(ours.size(), 900);
}

TEST(HolidayCases, DaysBetween)
{
    const QString file = holidaysFolder + u"business_days_between.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    const QJsonArray list = test::sharedJson(file).array();
    ASSERT_EQ(list.size(), 10);
    for (const QJsonValue& one : list) {
        const QDate from = isoDay(one[u"from"]);
        const QDate to = isoDay(one[u"to"]);
        EXPECT_EQ(national().between(from, to), one[u"business_days"].toInt()) << test::shown(one.toObject());
        EXPECT_EQ(national().between(to, from), -one[u"business_days"].toInt()) << "backwards is negative";
    }
}

TEST(HolidayCases, DaysAdded)
{
    const QString file = holidaysFolder + u"add_business_days.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    int compared = 0;
    for (const QJsonValue& one : QJsonArray(test::sharedJson(file).array())) {
        const auto sum = national().add(isoDay(one[u"from"]), one[u"n"].toInt(), one[u"state"].toString());
        ASSERT_RESULT(sum);
        if (one[u"optional_holidays"].toBool()) {
            EXPECT_EQ(*sum, isoDay(one[u"result"])) << test::shown(one.toObject());
        } else {
            // Theirs can open the banks at Carnival. Ours is the banks' calendar, in which they are closed.
            EXPECT_GT(*sum, isoDay(one[u"result"])) << test::shown(one.toObject());
            EXPECT_TRUE(national().isHoliday(isoDay(one[u"result"])));
        }
        ++compared;
    }
    EXPECT_EQ(compared, 15);
}

TEST(HolidayCases, WhenTheBanksAreClosed)
{
    const QString file = holidaysFolder + u"febraban_2024_2026.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    const QJsonObject years = test::sharedJson(file).object();
    for (auto year = years.begin(); year != years.end(); ++year) {
        QStringList theirs;
        for (const QJsonValue& day : QJsonArray(year.value()[u"closed"].toArray())) {
            // 31 December the banks don't serve the public, yet it is a business day (Resolução CMN 4.880/2020).
            if (day.toString().endsWith(u"-12-31"))
                EXPECT_TRUE(national().isBusinessDay(isoDay(day)));
            else
                theirs.append(day.toString());
        }
        // Theirs for 2024 leaves 1 January out.
        QStringList ours;
        for (const Holiday& h :
            national().holidaysIn(QDate(year.key().toInt(), 1, 1), QDate(year.key().toInt(), 12, 31)))
            ours.append(h.date.toString(Qt::ISODate));
        if (!theirs.contains(year.key() + u"-01-01"_s))
            ours.removeAll(year.key() + u"-01-01"_s);
        EXPECT_EQ(ours, theirs) << year.key().toStdString();
        for (const QJsonValue& half : QJsonArray(year.value()[u"half_day"].toArray()))
            EXPECT_TRUE(national().isBusinessDay(QDate::fromString(half.toString().first(10), Qt::ISODate)))
                << "Ash Wednesday opens at noon and counts";
    }
}

TEST(HolidayCases, ADueDateMovesForPayingOnly)
{
    // Saturday 10 January 2026: in time on Monday; on Tuesday three days late, counted from Saturday.
    EXPECT_EQ(lateDays(QDate(2026, 1, 10), QDate(2026, 1, 12), national()).calendar, 0);
    EXPECT_EQ(lateDays(QDate(2026, 1, 10), QDate(2026, 1, 13), national()).calendar, 3);
    EXPECT_EQ(lateDays(QDate(2026, 1, 10), QDate(2026, 1, 13), national()).business, 2);
    // Carnival Monday 16 February 2026: in time until Ash Wednesday.
    EXPECT_EQ(lateDays(QDate(2026, 2, 16), QDate(2026, 2, 18), national()).calendar, 0);
    EXPECT_EQ(lateDays(QDate(2026, 2, 16), QDate(2026, 2, 19), national()).calendar, 3);
}

TEST(HolidayCases, CountingByTheContract)
{
    const auto between = [](QDate from, QDate to) { return national().between(from, to); };
    EXPECT_EQ(between(QDate(2026, 1, 9), QDate(2026, 1, 12)), 1) << "the first day is not counted";
    EXPECT_EQ(between(QDate(2026, 1, 10), QDate(2026, 1, 12)), 0) << "from moves forward onto to";
    EXPECT_EQ(between(QDate(2026, 1, 9), QDate(2026, 1, 11)), 0) << "to moves back onto from";
    EXPECT_EQ(between(QDate(2026, 1, 10), QDate(2026, 1, 11)), 0) << "a weekend alone";
    EXPECT_EQ(national().add(QDate(2026, 1, 10), 0), QDate(2026, 1, 10)) << "0 days change nothing";
    EXPECT_EQ(national().add(QDate(2026, 11, 19), 1), QDate(2026, 11, 23)) << "20 November since 2024";
    EXPECT_EQ(national().add(QDate(2023, 11, 19), 1), QDate(2023, 11, 20)) << "but not before";
}

} // namespace trato::calendar
