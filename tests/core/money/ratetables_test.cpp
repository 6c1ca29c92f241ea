#include "money/latecharges.h"
#include "money/ratetables.h"
#include "support/result.h"

#include <rapidcheck.h>

namespace trato::money {
namespace {

RateTables tables(const char* toml) { return RateTables::fromToml(toml).value(); }

const char* const twoMonths = "[[legal]]\nfrom='2024-01-01'\nuntil='2024-08-29'\nrate='1'\nsource='old'\n"
                              "[[legal]]\nfrom='2024-08-30'\nuntil='2024-08-31'\nrate='0.62'\nsource='new'\n"
                              "[[legal]]\nfrom='2024-09-01'\nuntil='2024-09-30'\nrate='0.6'\n"
                              "[[ipca]]\nmonth='2024-07'\nrate='0.38'\n[[ipca]]\nmonth='2024-08'\nrate='-0.02'\n";

LateDays daysBetween(QDate from, QDate until)
{
    return {.calendar = from.daysTo(until), .business = 0, .from = from, .until = until};
}

TEST(RateTables, AMonthIsSharedByItsDays)
{
    const RateTables t = tables(twoMonths);
    ASSERT_UNWRAP(const auto whole, t.legalShares(QDate(2024, 1, 31), QDate(2024, 2, 29)));
    ASSERT_EQ(whole.size(), 1u);
    EXPECT_EQ(whole.front().share, Decimal::fraction(1, 100));
    ASSERT_UNWRAP(const auto part, t.legalShares(QDate(2024, 9, 1), QDate(2024, 9, 11)));
    EXPECT_EQ(part.front().share, Decimal::fraction(6, 1000) * Decimal::fraction(10, 30));
    EXPECT_EQ(part.front().days, 10);
}

TEST(RateTables, AClaimThatStraddlesTheLawHasTwoRegimes)
{
    const RateTables t = tables(twoMonths);
    ASSERT_UNWRAP(const auto shares, t.legalShares(QDate(2024, 7, 31), QDate(2024, 9, 30)));
    ASSERT_EQ(shares.size(), 3u);
    EXPECT_EQ(shares[0].until, QDate(2024, 8, 29));
    EXPECT_EQ(shares[0].share, Decimal::fraction(1, 100) * Decimal::fraction(29, 31));
    EXPECT_EQ(shares[1].from, QDate(2024, 8, 30));
    EXPECT_EQ(shares[1].days, 2);
    EXPECT_EQ(shares[1].share, Decimal::fraction(62, 10000) * Decimal::fraction(2, 31));
    EXPECT_EQ(shares[2].share, Decimal::fraction(6, 1000));
    EXPECT_TRUE(t.legalShares(QDate(2024, 8, 1), QDate(2024, 8, 1))->empty());
}

TEST(RateTables, AMissingMonthIsRefusedByItsName)
{
    const RateTables t = tables(twoMonths);
    const auto legal = t.legalShares(QDate(2024, 9, 1), QDate(2024, 10, 1));
    ASSERT_FALSE(legal);
    EXPECT_EQ(legal.error().code, QStringLiteral("rate_missing"));
    EXPECT_EQ(legal.error().detail.value(u"month").toString(), QStringLiteral("2024-10"));
    EXPECT_EQ(legal.error().detail.value(u"table").toString(), QStringLiteral("taxa-legal"));
    const auto index = t.correction(QDate(2024, 7, 1), QDate(2024, 10, 1));
    EXPECT_EQ(index.error().detail.value(u"month").toString(), QStringLiteral("2024-09"));
    EXPECT_EQ(t.correction(QDate(2024, 12, 1), QDate(2024, 12, 31)), Decimal(1)) << "no month between needs no rate";
}

TEST(RateTables, CorrectionCountsTheMonthsBeforeAndNeverTakesAway)
{
    const RateTables t = tables(twoMonths);
    EXPECT_EQ(t.correction(QDate(2024, 7, 31), QDate(2024, 8, 1)), Decimal::fraction(10038, 10000));
    EXPECT_EQ(t.correction(QDate(2024, 7, 1), QDate(2024, 9, 30)),
        Decimal::fraction(10038, 10000) * Decimal::fraction(9998, 10000));
    EXPECT_EQ(t.correction(QDate(2024, 8, 1), QDate(2024, 9, 30)), Decimal(1)) << "prices fell";
}

TEST(RateTables, TheNewerTableWins)
{
    const RateTables newer = tables("[[legal]]\nfrom='2024-09-10'\nuntil='2024-10-31'\nrate='3'\n"
                                    "[[ipca]]\nmonth='2024-08'\nrate='1'\n");
    const RateTables both = tables(twoMonths).with(newer);
    ASSERT_UNWRAP(const auto shares, both.legalShares(QDate(2024, 8, 31), QDate(2024, 10, 31)));
    ASSERT_EQ(shares.size(), 2u);
    EXPECT_EQ(shares[0].until, QDate(2024, 9, 9));
    EXPECT_EQ(shares[1].days, 21 + 31);
    EXPECT_EQ(both.correction(QDate(2024, 8, 1), QDate(2024, 9, 1)), Decimal::fraction(101, 100));
}

TEST(RateTables, FactorsGiveTheRateWithSixDecimals)
{
    const RateTables t =
        tables("[[legal]]\nfrom='2025-01-01'\nuntil='2025-01-31'\nselic='1.00800000'\nipca15='1.00400000'\n"
               "[[legal]]\nfrom='2025-02-01'\nuntil='2025-02-28'\nselic='1.00300000'\nipca15='1.00600000'\n");
    EXPECT_EQ(t.legalShares(QDate(2024, 12, 31), QDate(2025, 1, 31))->front().monthly.toString(6),
        QStringLiteral("0.398406"));
    EXPECT_TRUE(t.legalShares(QDate(2025, 1, 31), QDate(2025, 2, 28))->front().monthly.isZero());
}

TEST(RateTables, WhatCantBeUsedIsRefused)
{
    for (const char* toml :
        {"[[legal", "[[other]]\nrate='1'", "legal = 1", "[[legal]]\nfrom='2024-01-01'\nuntil='2023-01-01'\nrate='1'",
            "[[legal]]\nfrom='2024-01-01'", "[[legal]]\nfrom='2024-01-01'\nrate='-1'",
            "[[legal]]\nfrom='2024-01-01'\nselic='1.01'", "[[legal]]\nfrom='2024-01-01'\nselic='1.01'\nipca15='0'",
            "[[legal]]\nfrom='2024-01-01'\nuntil='2024-01-31'\nrate='1'\n[[legal]]\nfrom='2024-01-31'\nrate='1'",
            "[[ipca]]\nmonth='2024-13'\nrate='1'", "[[ipca]]\nmonth='2024-01'\nrate='one'",
            "[[ipca]]\nmonth='2024-01'\nrate='-100'", "[[ipca]]\nyear=2024\nrates=[]",
            "[[ipca]]\nyear=2000000000\nrates=['1']", "[[ipca]]\nyear=2024\nrates=['1','1']\naccumulated='2.50'",
            "[[ipca]]\nmonth='2024-01'\nrate='1'\n[[ipca]]\nmonth='2024-01'\nrate='1'", "\xff\xfe"}) {
        const auto read = RateTables::fromToml(toml);
        ASSERT_FALSE(read) << toml;
        const bool named =
            read.error().code == QStringLiteral("invalid_rates") || read.error().code == QStringLiteral("invalid_toml");
        EXPECT_TRUE(named) << toml << ' ' << read.error().code.toStdString();
    }
}

TEST(RateTables, TheShippedOnesAreSound)
{
    const RateTables& t = RateTables::standard();
    EXPECT_EQ(t.legalShares(QDate(2003, 1, 10), QDate(2003, 1, 31))->front().monthly, Decimal(1));
    EXPECT_EQ(t.legalShares(QDate(2003, 1, 9), QDate(2003, 1, 10))->front().monthly, Decimal::fraction(1, 2));
    ASSERT_UNWRAP(const auto old, t.legalShares(QDate(2024, 7, 31), QDate(2024, 8, 29)));
    EXPECT_EQ(old.front().days, 29);
    // 2015 to 2024: 79.44 % (the years' published figures, chained, to a tenth).
    ASSERT_UNWRAP(const Decimal decade, t.correction(QDate(2015, 1, 1), QDate(2025, 1, 1)));
    Decimal years(1);
    for (const char* year : {"10.67", "6.29", "2.95", "3.75", "4.31", "4.52", "10.06", "5.79", "4.62", "4.83"})
        years = years * (Decimal(1) + Decimal::parse(QString::fromLatin1(year)).value() / Decimal(100));
    EXPECT_EQ(decade.toString(3), years.toString(3));
    EXPECT_EQ(t.fineCap(QDate(2026, 1, 1)), Decimal(2));
    EXPECT_EQ(t.fineCap(QDate(1996, 8, 1)), Decimal(10));
    EXPECT_EQ(t.fineCap(QDate(1980, 1, 1)), std::nullopt);
}

TEST(RateTables, SharesOfAnyPeriodAddUp)
{
    EXPECT_TRUE(rc::check("a period cut in two costs the same, and its days are all counted", [] {
        const RateTables t = tables(twoMonths);
        const QDate first(2024, 1, 1);
        const QDate from = first.addDays(*rc::gen::inRange(0, 272));
        const QDate cut = from.addDays(*rc::gen::inRange<qint64>(0, from.daysTo(QDate(2024, 9, 30)) + 1));
        const QDate until = cut.addDays(*rc::gen::inRange<qint64>(0, cut.daysTo(QDate(2024, 9, 30)) + 1));
        const auto add = [&](QDate after, QDate to, Decimal& share, qint64& days) {
            for (const LegalShare& one : *t.legalShares(after, to)) {
                share = share + one.share;
                days += one.days;
            }
        };
        Decimal whole;
        Decimal parts;
        qint64 wholeDays = 0;
        qint64 partDays = 0;
        add(from, until, whole, wholeDays);
        add(from, cut, parts, partDays);
        add(cut, until, parts, partDays);
        RC_ASSERT(whole == parts);
        RC_ASSERT(wholeDays == from.daysTo(until));
        RC_ASSERT(partDays == wholeDays);
    }));
}

TEST(LateCharges, CorrectionComesBeforeFineAndInterest)
{
    const LateTerms t{.fine = Rate::parse(u"2").value(),
        .interest = {},
        .basis = InterestBasis::Legal,
        .correction = Correction::Ipca};
    ASSERT_UNWRAP(const auto c,
        lateCharges(Money(100'000), t, daysBetween(QDate(2024, 7, 31), QDate(2024, 9, 30)), tables(twoMonths)));
    EXPECT_EQ(c.correction.cents(), 360) << "1.0038 × 0.9998 = 1.00359924";
    EXPECT_EQ(c.fine.cents(), 2007);
    // 100360 × (0.01·29/31 + 0.0062·2/31 + 0.006) = 938.85… + 40.14… + 602.16
    EXPECT_EQ(c.interest.cents(), 1581);
    EXPECT_EQ(c.total, Money(100'000) + c.correction + c.fine + c.interest);
    EXPECT_EQ(c.legal.size(), 3u);
}

TEST(LateCharges, AConsumersFineIsCapped)
{
    LateTerms t{.fine = Rate::parse(u"10").value(), .interest = {}};
    const LateDays days = daysBetween(QDate(2026, 1, 9), QDate(2026, 1, 19));
    EXPECT_EQ(lateCharges(Money(10'000), t, days)->fine.cents(), 1000);
    t.consumer = true;
    EXPECT_EQ(lateCharges(Money(10'000), t, days)->fine.cents(), 200);
    t.fine = Rate::parse(u"1").value();
    EXPECT_EQ(lateCharges(Money(10'000), t, days)->fine.cents(), 100) << "a smaller one stays";
}

TEST(LateCharges, MonthsOfBusinessDays)
{
    const LateTerms t{.fine = {}, .interest = Rate::parse(u"2").value(), .basis = InterestBasis::Business21};
    EXPECT_EQ(lateCharges(Money(100'000), t, {4, 4})->interest.cents(), 381);
    const LateTerms of22{.fine = {}, .interest = Rate::parse(u"2").value(), .basis = InterestBasis::Business22};
    EXPECT_EQ(lateCharges(Money(100'000), of22, {4, 4})->interest.cents(), 364);
    for (const InterestBasis basis : {InterestBasis::Month30, InterestBasis::Day365, InterestBasis::Business252,
             InterestBasis::Business21, InterestBasis::Business22, InterestBasis::Legal})
        EXPECT_EQ(interestBasisFromName(interestBasisName(basis)), basis);
}

} // namespace
} // namespace trato::money
