#include "calendar/businessdays.h"
#include "support/result.h"
#include "support/sharedjson.h"

#include <rapidcheck.h>

namespace trato::calendar {
namespace {

const BusinessDays& days() { return BusinessDays::standard(); }

QDate date(const QString& text) { return QDate::fromString(text, Qt::ISODate); }

TEST(BusinessDays, EasterOfKnownYears)
{
    EXPECT_EQ(easterSunday(2024), QDate(2024, 3, 31));
    EXPECT_EQ(easterSunday(2025), QDate(2025, 4, 20));
    EXPECT_EQ(easterSunday(2026), QDate(2026, 4, 5));
    EXPECT_EQ(easterSunday(2000), QDate(2000, 4, 23));
    EXPECT_EQ(easterSunday(2038), QDate(2038, 4, 25));
}

TEST(BusinessDays, HolidaysOf2026)
{
    QStringList found;
    for (const Holiday& h : days().holidaysIn(QDate(2026, 1, 1), QDate(2026, 12, 31)))
        found.append(h.date.toString(Qt::ISODate));
    EXPECT_EQ(found.join(u' ').toStdString(),
        "2026-01-01 2026-02-16 2026-02-17 2026-04-03 2026-04-21 2026-05-01 2026-06-04 2026-09-07 2026-10-12 2026-11-02 "
        "2026-11-15 2026-11-20 2026-12-25");
}

TEST(BusinessDays, BlackConsciousnessIsNationalSince2024)
{
    EXPECT_TRUE(days().isBusinessDay(QDate(2023, 11, 20)));
    EXPECT_FALSE(days().isBusinessDay(QDate(2024, 11, 20)));
    EXPECT_FALSE(days().isBusinessDay(QDate(2023, 11, 20), QStringLiteral("RJ")));
    EXPECT_EQ(days().holiday(QDate(2024, 11, 20)), QStringLiteral("Dia Nacional de Zumbi e da Consciência Negra"));
}

TEST(BusinessDays, YearEndIsOpen)
{
    EXPECT_TRUE(days().isBusinessDay(QDate(2026, 12, 31)));
    EXPECT_TRUE(days().isBusinessDay(QDate(2026, 12, 24)));
    EXPECT_TRUE(days().isBusinessDay(QDate(2026, 2, 18))) << "Ash Wednesday";
}

TEST(BusinessDays, StatesHaveTheirOwn)
{
    EXPECT_TRUE(days().isBusinessDay(QDate(2026, 7, 9)));
    EXPECT_FALSE(days().isBusinessDay(QDate(2026, 7, 9), QStringLiteral("SP")));
    EXPECT_FALSE(days().isBusinessDay(QDate(2026, 7, 2), QStringLiteral("BA")));
    EXPECT_TRUE(days().isBusinessDay(QDate(2026, 7, 9), QStringLiteral("RJ")));
}

TEST(BusinessDays, TwoHolidaysOnOneDateAreOneEntry)
{
    const auto found = days().holidaysIn(QDate(2000, 4, 20), QDate(2000, 4, 22));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().name, QStringLiteral("Sexta-feira Santa / Tiradentes"));
}

TEST(BusinessDays, Counting)
{
    EXPECT_EQ(days().between(QDate(2026, 1, 12), QDate(2026, 1, 12)), 0);
    EXPECT_EQ(days().between(QDate(2026, 1, 12), QDate(2026, 1, 16)), 4);
    EXPECT_EQ(days().between(QDate(2026, 1, 10), QDate(2026, 1, 18)), 4) << "Saturday to Sunday week";
    EXPECT_EQ(days().between(QDate(2026, 1, 16), QDate(2026, 1, 12)), -4);
    EXPECT_EQ(days().between(QDate(2026, 1, 10), QDate(2026, 1, 11)), 0) << "nothing but a weekend";
    EXPECT_EQ(days().countAfter(QDate(2026, 1, 10), QDate(2026, 1, 13)), 2);
    EXPECT_EQ(days().countAfter(QDate(2026, 1, 13), QDate(2026, 1, 10)), 0);
}

TEST(BusinessDays, Adding)
{
    EXPECT_EQ(*days().add(QDate(2026, 1, 10), 0), QDate(2026, 1, 10));
    EXPECT_EQ(*days().add(QDate(2026, 1, 10), 1), QDate(2026, 1, 12));
    EXPECT_EQ(*days().add(QDate(2026, 1, 11), -1), QDate(2026, 1, 9));
    EXPECT_EQ(*days().add(QDate(2026, 7, 8), 1, QStringLiteral("SP")), QDate(2026, 7, 10));
    EXPECT_EQ(days().add(QDate(9999, 12, 30), 5).error().code, QStringLiteral("date_out_of_range"));
    EXPECT_EQ(days().add(QDate(1, 1, 5), -30).error().code, QStringLiteral("date_out_of_range"));
    EXPECT_EQ(
        days().add(QDate(9999, 12, 1), 9'000'000'000'000'000'000).error().code, QStringLiteral("date_out_of_range"));
}

TEST(BusinessDays, AddingAndCountingAreInverse)
{
    EXPECT_TRUE(rc::check("between(d, add(d, n)) is n from a business day", [] {
        const QDate any = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 30000));
        const QString uf = *rc::gen::element(QString(), QStringLiteral("SP"), QStringLiteral("AC"));
        const QDate start = days().nextBusinessDay(any, uf);
        const int n = *rc::gen::inRange(-4000, 4000);
        RC_ASSERT(days().between(start, *days().add(start, n, uf), uf) == n);
    }));
}

TEST(BusinessDays, CountingAgreesWithWalking)
{
    EXPECT_TRUE(rc::check("countAfter is the number of business days walked over", [] {
        const QDate start = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 20000));
        const QDate end = start.addDays(*rc::gen::inRange(0, 800));
        int walked = 0;
        for (QDate d = start.addDays(1); d <= end; d = d.addDays(1))
            walked += days().isBusinessDay(d) ? 1 : 0;
        RC_ASSERT(days().countAfter(start, end) == walked);
    }));
}

TEST(BusinessDays, RefusesDataItCantUse)
{
    EXPECT_EQ(BusinessDays::fromToml("[[national]\n").error().code, QStringLiteral("invalid_toml"));
    EXPECT_EQ(BusinessDays::fromToml("").error().code, QStringLiteral("invalid_holidays"));
    EXPECT_EQ(BusinessDays::fromToml("[[national]]\nname='x'\ndate='13-01'").error().code,
        QStringLiteral("invalid_holidays"));
    EXPECT_EQ(
        BusinessDays::fromToml("[[state]]\nname='x'\ndate='01-01'").error().code, QStringLiteral("invalid_holidays"));
}

TEST(BusinessDays, AgreesWithTheNationalCalendarOfOthers)
{
    const QString file = QStringLiteral("vectors/holidays/anbima_national_holidays.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    QStringList theirs;
    for (const QJsonValue& value : test::sharedJson(file).object().value(u"dates").toArray()) {
        if (value.toString() != u"2000-04-23") // Easter Sunday, strayed into their file
            theirs.append(value.toString());
    }
    QStringList ours;
    for (const Holiday& h : days().holidaysIn(QDate(2000, 1, 1), QDate(2078, 12, 31)))
        ours.append(h.date.toString(Qt::ISODate));
    EXPECT_EQ(ours, theirs);
}

TEST(BusinessDays, CountsAgreeWithOthers)
{
    const QString file = QStringLiteral("vectors/holidays/business_days_between.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    for (const QJsonValue& value : test::sharedJson(file).array()) {
        const QJsonObject one = value.toObject();
        const QDate from = date(one.value(u"from").toString());
        const QDate to = date(one.value(u"to").toString());
        EXPECT_EQ(days().between(from, to), one.value(u"business_days").toInt()) << test::shown(one);
        EXPECT_EQ(days().between(to, from), -one.value(u"business_days").toInt()) << test::shown(one);
    }
}

TEST(BusinessDays, SumsAgreeWithOthers)
{
    const QString file = QStringLiteral("vectors/holidays/add_business_days.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    for (const QJsonValue& value : test::sharedJson(file).array()) {
        const QJsonObject one = value.toObject();
        if (!one.value(u"optional_holidays").toBool())
            continue;
        const auto sum =
            days().add(date(one.value(u"from").toString()), one.value(u"n").toInt(), one.value(u"state").toString());
        EXPECT_EQ(*sum, date(one.value(u"result").toString())) << test::shown(one);
    }
}

TEST(BusinessDays, ClosedDaysAgreeWithTheBanks)
{
    const QString file = QStringLiteral("vectors/holidays/febraban_2024_2026.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    const QJsonObject years = test::sharedJson(file).object();
    for (const QJsonValue& year : years) {
        for (const QJsonValue& closed : year.toObject().value(u"closed").toArray()) {
            const QDate day = date(closed.toString());
            EXPECT_TRUE(days().isHoliday(day) || (day.month() == 12 && day.day() == 31))
                << closed.toString().toStdString();
        }
    }
}

} // namespace
} // namespace trato::calendar
