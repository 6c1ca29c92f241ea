#include "ui/format/when.h"

#include <gtest/gtest.h>

namespace {

using namespace trato;
using namespace trato::ui;
using namespace Qt::StringLiterals;

/// Thursday.
const QDate today(2026, 11, 19);

Instant at(QDate day, int hour, int minute = 0)
{
    return Instant::fromDateTime(QDateTime(day, QTime(hour, minute), deskZone()));
}

TEST(ReadDayTest, readsWhatPeopleType)
{
    EXPECT_EQ(readDay(u"27/11", today), QDate(2026, 11, 27));
    EXPECT_EQ(readDay(u"5/1", today), QDate(2027, 1, 5));
    EXPECT_EQ(readDay(u"05/01/27", today), QDate(2027, 1, 5));
    EXPECT_EQ(readDay(u"sexta", today), QDate(2026, 11, 20));
    EXPECT_EQ(readDay(u"Sexta-feira", today), QDate(2026, 11, 20));
    EXPECT_EQ(readDay(u"quinta", today), QDate(2026, 11, 26)) << "never today";
    EXPECT_EQ(readDay(u"terça", today), QDate(2026, 11, 24));
    EXPECT_EQ(readDay(u"sábado", today), QDate(2026, 11, 21));
    EXPECT_EQ(readDay(u"amanhã", today), QDate(2026, 11, 20));
    EXPECT_EQ(readDay(u"depois de amanhã", today), QDate(2026, 11, 21));
    EXPECT_EQ(readDay(u"dia 5", today), QDate(2026, 12, 5));
    EXPECT_EQ(readDay(u"25", today), QDate(2026, 11, 25));
    EXPECT_EQ(readDay(u"dia 31", today), QDate(2026, 12, 31)) << "November has none";
    EXPECT_EQ(readDay(u"em 3 dias", today), QDate(2026, 11, 22));
}

TEST(ReadDayTest, readsTheWordsOfTheOtherLanguages)
{
    for (const QStringView text :
        {u"friday"_s, u"Viernes"_s, u"vie"_s, u"mañana"_s, u"tomorrow"_s, u"mañana por la mañana"_s, u"en 1 día"_s})
        EXPECT_EQ(readDay(text, today), QDate(2026, 11, 20)) << text.toString().toStdString();
    for (const QStringView text : {u"sábado"_s, u"saturday"_s, u"pasado mañana"_s, u"dentro de 2 días"_s,
             u"in 2 days"_s, u"day after tomorrow"_s})
        EXPECT_EQ(readDay(text, today), QDate(2026, 11, 21)) << text.toString().toStdString();
    EXPECT_EQ(readDay(u"lunes", today), QDate(2026, 11, 23));
    EXPECT_EQ(readDay(u"martes", today), QDate(2026, 11, 24));
    EXPECT_EQ(readDay(u"miércoles", today), QDate(2026, 11, 25));
    EXPECT_EQ(readDay(u"jueves", today), QDate(2026, 11, 26));
    EXPECT_EQ(readDay(u"domingo por la mañana", today), QDate(2026, 11, 22));
    EXPECT_EQ(readDay(u"hoy", today), today);
    EXPECT_EQ(readDay(u"day 5", today), QDate(2026, 12, 5));
    EXPECT_EQ(readDay(u"día 5", today), QDate(2026, 12, 5));
}

TEST(ReadDayTest, saysNothingForWhatIsNone)
{
    for (const QStringView text :
        {u""_s, u"31/02"_s, u"banana"_s, u"18/11/2026"_s, u"0"_s, u"dia 32"_s, u"99/99"_s, u"em mil dias"_s})
        EXPECT_FALSE(readDay(text, today).has_value()) << text.toString().toStdString();
}

TEST(ReadWhenTest, readsInstants)
{
    const Instant now = at(today, 14, 3);
    EXPECT_EQ(readWhen(u"amanhã 15h", now), at(today.addDays(1), 15));
    EXPECT_EQ(readWhen(u"amanhã", now), at(today.addDays(1), 9)) << "the morning in it is no morning";
    EXPECT_EQ(readWhen(u"hoje 17:30", now), at(today, 17, 30));
    EXPECT_EQ(readWhen(u"15h30", now), at(today, 15, 30));
    EXPECT_EQ(readWhen(u"9h", now), at(today.addDays(1), 9)) << "today's is over";
    EXPECT_EQ(readWhen(u"sexta de manhã", now), at(today.addDays(1), 9));
    EXPECT_EQ(readWhen(u"seg à tarde", now), at(QDate(2026, 11, 23), 14));
    EXPECT_EQ(readWhen(u"27/11 9:30", now), at(QDate(2026, 11, 27), 9, 30));
    EXPECT_EQ(readWhen(u"em 2 horas", now), at(today, 16, 3));
    EXPECT_EQ(readWhen(u"em 20 min", now), at(today, 14, 23));
    EXPECT_EQ(readWhen(u"mañana 15h", now), at(today.addDays(1), 15));
    EXPECT_EQ(readWhen(u"mañana por la mañana", now), at(today.addDays(1), 9));
    EXPECT_EQ(readWhen(u"lunes por la tarde", now), at(QDate(2026, 11, 23), 14));
    EXPECT_EQ(readWhen(u"hoy por la noche", now), at(today, 18));
    EXPECT_EQ(readWhen(u"en 20 min", now), at(today, 14, 23));
    EXPECT_FALSE(readWhen(u"hoje 10h", now).has_value());
    EXPECT_FALSE(readWhen(u"25h", now).has_value());
    EXPECT_FALSE(readWhen(u"15", now).has_value());
    EXPECT_FALSE(readWhen(u"", now).has_value());
}

} // namespace
