#include "ui/format/brazil.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace trato::ui::format {
namespace {

using namespace std::chrono_literals;

std::string text(const QString& shown) { return shown.toStdString(); }

TEST(Money, hasAnUnbreakableSpaceAndARealMinus)
{
    EXPECT_EQ(text(money(381972)), "R$\u00A03.819,72");
    EXPECT_EQ(text(money(0)), "R$\u00A00,00");
    EXPECT_EQ(text(money(-100)), "\u2212R$\u00A01,00");
    EXPECT_EQ(text(money(5)), "R$\u00A00,05");
    EXPECT_EQ(text(amount(123456789)), "1.234.567,89");
    EXPECT_EQ(text(amount(std::numeric_limits<qint64>::min())), "\u221292.233.720.368.547.758,08");
    EXPECT_EQ(text(instalments(10, 34817)), "10 × R$\u00A0348,17");
}

RC_GTEST_PROP(Money, readsBackToTheSameCents, (qint64 cents))
{
    QString digits = amount(cents).remove(u'.').remove(u',');
    const bool negative = digits.startsWith(QChar(0x2212));
    digits.remove(QChar(0x2212));
    RC_ASSERT(negative == (cents < 0));
    const quint64 magnitude = cents < 0 ? 0 - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    RC_ASSERT(digits.toULongLong() == magnitude);
}

TEST(Numbers, areGroupedByPoints)
{
    EXPECT_EQ(text(count(46212)), "46.212");
    EXPECT_EQ(text(count(999)), "999");
    EXPECT_EQ(text(count(-1000)), "\u22121.000");
    EXPECT_EQ(text(shortCount(99'999)), "99.999");
    EXPECT_EQ(text(shortCount(120'400)), "120 thousand");
    EXPECT_EQ(text(signedNumber(30)), "+30");
    EXPECT_EQ(text(signedNumber(-4)), "\u22124");
    EXPECT_EQ(text(signedNumber(0)), "0");
    EXPECT_EQ(text(percent(326)), "32,6%");
    EXPECT_EQ(text(percent(340)), "34%");
    EXPECT_EQ(text(percent(-5)), "\u22120,5%");
    EXPECT_EQ(text(percentPoints(19)), "+1,9 p.p.");
    EXPECT_EQ(text(fileSize(84'213)), "84 KB");
    EXPECT_EQ(text(fileSize(1'240'000)), "1,2 MB");
}

TEST(Dates, areDayFirstWithTheWeekdayWhenNear)
{
    const QDate monday(2026, 11, 23);
    EXPECT_EQ(text(date(monday)), "23/11/2026");
    EXPECT_EQ(text(shortDate(monday)), "23/11");
    EXPECT_EQ(text(nearDate(monday)), "Mon 23/11");
    EXPECT_EQ(text(nearFullDate(monday)), "Mon 23/11/2026");
    EXPECT_EQ(text(longDate(QDate(2026, 11, 16))), "Monday, 16/11/2026");
    EXPECT_EQ(text(nearDate(QDate())), "");
    EXPECT_EQ(text(time(QTime(8, 0))), "8:00");
    EXPECT_EQ(text(timeWithSeconds(QTime(14, 3, 8))), "14:03:08");
}

TEST(Dates, sayOnlyWhatTheReaderNeeds)
{
    const QTimeZone zone = deskZone();
    const QDate thursday(2026, 11, 19);
    const auto at = [&](QDate day, QTime hour) { return Instant::fromDateTime(QDateTime(day, hour, zone)); };
    EXPECT_EQ(text(nearInstant(at(thursday, {14, 1}), thursday, zone)), "14:01");
    EXPECT_EQ(text(nearInstant(at(thursday.addDays(1), {14, 1}), thursday, zone)), "Fri 14:01");
    EXPECT_EQ(text(nearInstant(at(thursday.addDays(4), {8, 0}), thursday, zone)), "Mon 23/11 8:00");
    EXPECT_EQ(text(nearInstant(at(thursday.addDays(-1), {9, 20}), thursday, zone)), "Wed 18/11 9:20");
    EXPECT_EQ(text(dayAndTime(at(thursday, {23, 59}), zone)), "Thu 19/11 23:59");
}

TEST(Durations, shrinkToWhatMatters)
{
    EXPECT_EQ(text(duration(40s)), "40 s");
    EXPECT_EQ(text(duration(3min + 59s)), "3 min");
    EXPECT_EQ(text(duration(1h + 10min)), "1 h 10");
    EXPECT_EQ(text(duration(1h + 5min)), "1 h 05");
    EXPECT_EQ(text(duration(2h)), "2 h");
    EXPECT_EQ(text(duration(23h + 58min)), "23 h");
    EXPECT_EQ(text(duration(25h)), "1 day");
    EXPECT_EQ(text(duration(72h)), "3 days");
    EXPECT_EQ(text(duration(-5s)), "0 s");
    EXPECT_EQ(text(clock(252s)), "4:12");
    EXPECT_EQ(text(clock(3852s)), "1:04:12");
    EXPECT_EQ(text(steadyClock(134s)), "02:14");
}

TEST(Identities, arePunctuatedAsOnPaper)
{
    EXPECT_EQ(text(phone(u"+5511987654321")), "(11) 98765-4321");
    EXPECT_EQ(text(phone(u"+551132220140")), "(11) 3222-0140");
    EXPECT_EQ(text(phone(u"+14155550100")), "+14155550100");
    EXPECT_EQ(text(phone(u"")), "");
    EXPECT_EQ(text(document(u"31820496740")), "318.204.967-40");
    EXPECT_EQ(text(document(u"41807356000119")), "41.807.356/0001-19");
    EXPECT_EQ(text(document(u"12ABC34501DE35")), "12.ABC.345/01DE-35");
    EXPECT_EQ(text(document(u"123")), "123");
    EXPECT_EQ(text(maskedDocument(u"31820496740")), "•••.204.967-••");
    EXPECT_EQ(text(boletoLine(u"00190000090312855700709144172179516390000030000")),
        "00190.00009 03128.557007 09144.172179 5 16390000030000");
    EXPECT_EQ(text(boletoLine(u"846100000002")), "846100000002");
    EXPECT_EQ(text(initials(u"Luana Souza Prado")), "LP");
    EXPECT_EQ(text(initials(u"  ")), "");
    EXPECT_EQ(text(initials(u"ivone")), "I");
}

} // namespace
} // namespace trato::ui::format
