#include "money/decimal.h"
#include "money/money.h"
#include "support/result.h"

#include <rapidcheck.h>

#include <limits>
#include <numeric>

namespace trato::money {
namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

TEST(Money, ReadsTheThreeForms)
{
    EXPECT_EQ(Money::parse(u"1000")->cents(), 100000);
    EXPECT_EQ(Money::parse(u"1000.5")->cents(), 100050);
    EXPECT_EQ(Money::parse(u"1000.00")->cents(), 100000);
    EXPECT_EQ(Money::parse(u"0")->cents(), 0);
    EXPECT_EQ(Money::parse(u"007.10")->cents(), 710);
    EXPECT_EQ(Money::parse(u"9999999999999.99")->cents(), 999999999999999);
}

TEST(Money, RefusesEverythingElse)
{
    for (const char* text : {"", ".", "1.", ".5", "-1", "+1", "1,00", "1.000,00", "1,000.00", "1.234.56", "1.005", " 1",
             "1 ", "1e3", "0x10", "R$ 1", "١", "１", "nan", "10000000000000", "1\n"})
        EXPECT_EQ(Money::parse(QString::fromUtf8(text)).error().code, QStringLiteral("invalid_amount")) << text;
    EXPECT_FALSE(Money::parse(QString(10'000'000, u'9')));
}

TEST(Money, IsWrittenWithTwoDecimals)
{
    EXPECT_EQ(Money(123456).toString(), QStringLiteral("1234.56"));
    EXPECT_EQ(Money(-5).toString(), QStringLiteral("-0.05"));
    EXPECT_EQ(Money(0).toString(), QStringLiteral("0.00"));
    EXPECT_EQ(Money(largest).toString(), QStringLiteral("92233720368547758.07"));
    EXPECT_EQ(Money(smallest).toString(), QStringLiteral("-92233720368547758.08"));
}

TEST(Money, ArithmeticIsChecked)
{
    EXPECT_EQ(Money(largest).plus(Money(1)).error().code, QStringLiteral("amount_overflow"));
    EXPECT_EQ(Money(smallest).minus(Money(1)).error().code, QStringLiteral("amount_overflow"));
    EXPECT_EQ(Money(largest).times(2).error().code, QStringLiteral("amount_overflow"));
    EXPECT_EQ((Money(150) + Money(250) - Money(100)).cents(), 300);
    EXPECT_EQ((-Money(150) * 3).cents(), -450);
    EXPECT_EQ(sum(std::vector{Money(1), Money(2), Money(3)})->cents(), 6);
    EXPECT_EQ(sum(std::vector{Money(largest), Money(1)}).error().code, QStringLiteral("amount_overflow"));
    EXPECT_EQ(Money::rounded(Decimal(largest), Rounding::HalfUp).error().code, QStringLiteral("amount_overflow"));
}

TEST(Money, SplitsWithTheExtraCentsFirst)
{
    ASSERT_UNWRAP(const auto parts, Money(1000).split(3));
    EXPECT_EQ(parts, (std::vector{Money(334), Money(333), Money(333)}));
    ASSERT_UNWRAP(const auto negative, Money(-1000).split(3));
    EXPECT_EQ(negative, (std::vector{Money(-334), Money(-333), Money(-333)}));
    EXPECT_FALSE(Money(1000).split(0));
}

TEST(Money, AllocatesNothingToAZeroRatio)
{
    const std::vector<qint64> ratios{0, 1, 0, 1, 1};
    ASSERT_UNWRAP(const auto parts, Money(100).allocate(ratios));
    EXPECT_EQ(parts, (std::vector{Money(0), Money(34), Money(0), Money(33), Money(33)}));
    EXPECT_FALSE(Money(100).allocate(std::vector<qint64>{}));
    EXPECT_FALSE(Money(100).allocate(std::vector<qint64>{0, 0}));
    EXPECT_FALSE(Money(100).allocate(std::vector<qint64>{2, -1}));
}

TEST(Money, AllocationsAlwaysAddUp)
{
    EXPECT_TRUE(rc::check("parts add up and stay within a cent of their share", [] {
        const auto cents = *rc::gen::arbitrary<qint64>();
        const auto ratios =
            *rc::gen::suchThat(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000)),
                [](const auto& r) { return std::accumulate(r.begin(), r.end(), qint64(0)) > 0; });
        const auto total = std::accumulate(ratios.begin(), ratios.end(), qint64(0));
        const auto parts = Money(cents).allocate(ratios);
        RC_ASSERT(parts.has_value());
        RC_ASSERT(sum(*parts)->cents() == cents);
        for (size_t i = 0; i < ratios.size(); ++i) {
            const Decimal share = Decimal(cents) * Decimal::fraction(ratios[i], total);
            const Decimal off = Decimal((*parts)[i].cents()) - share;
            RC_ASSERT(off < Decimal(1) && off > Decimal(-1));
        }
    }));
}

TEST(Money, TextAndBack)
{
    EXPECT_TRUE(rc::check("parse undoes toString", [] {
        const auto cents = *rc::gen::inRange<qint64>(0, 999'999'999'999'999);
        RC_ASSERT(Money::parse(Money(cents).toString())->cents() == cents);
    }));
}

} // namespace
} // namespace trato::money
