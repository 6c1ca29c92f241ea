#include "money/cet.h"
#include "money/latecharges.h"
#include "support/result.h"
#include "support/sharedjson.h"

namespace trato::money {
namespace {

LateTerms lateTerms(const char* fine, const char* interest, InterestBasis basis)
{
    return {.fine = Rate::parse(QString::fromUtf8(fine)).value(),
        .interest = Rate::parse(QString::fromUtf8(interest)).value(),
        .basis = basis,
        .rounding = Rounding::HalfEven};
}

TEST(LateCharges, MonthlyRateByThirtieths)
{
    ASSERT_UNWRAP(const auto c, lateCharges(Money(10000), lateTerms("2", "1", InterestBasis::Month30), {31, 22}));
    EXPECT_EQ(c.fine.cents(), 200);
    EXPECT_EQ(c.interest.cents(), 103);
    EXPECT_EQ(c.total.cents(), 10303);
}

TEST(LateCharges, YearlyRateByDaysAndByBusinessDays)
{
    EXPECT_EQ(
        lateCharges(Money(100000), lateTerms("0", "12", InterestBasis::Day365), {73, 50})->interest.cents(), 2400);
    EXPECT_EQ(
        lateCharges(Money(100000), lateTerms("0", "21", InterestBasis::Business252), {180, 126})->interest.cents(),
        10000);
    EXPECT_EQ(
        lateCharges(Money(100000), lateTerms("2", "21", InterestBasis::Business252), {1, 0})->interest.cents(), 0);
}

TEST(LateCharges, NothingInTime)
{
    ASSERT_UNWRAP(const auto c, lateCharges(Money(10000), lateTerms("2", "1", InterestBasis::Month30), {}));
    EXPECT_EQ(c.total.cents(), 10000);
}

TEST(LateCharges, HalvesFollowTheRounding)
{
    LateTerms t = lateTerms("0", "0.99", InterestBasis::Month30); // 0.033 a day
    EXPECT_EQ(lateCharges(Money(150000), t, {7, 5})->interest.cents(), 346);
    t.rounding = Rounding::HalfUp;
    EXPECT_EQ(lateCharges(Money(150000), t, {7, 5})->interest.cents(), 347);
}

TEST(LateCharges, OverflowIsRefused)
{
    const LateTerms t = lateTerms("0", "1000000", InterestBasis::Business252);
    EXPECT_EQ(
        lateCharges(Money(999'999'999'999'999), t, {100'000, 70'000}).error().code, QStringLiteral("amount_overflow"));
}

TEST(LateCharges, AgreesWithOthers)
{
    const QString file = QStringLiteral("vectors/finance/late_charges.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    const QJsonObject root = test::sharedJson(file).object();
    const LateTerms daily = lateTerms("2", "0.99", InterestBasis::Month30);
    for (const QJsonValue& value : root.value(u"interest_0.033pct_day").toArray()) {
        const QJsonObject one = value.toObject();
        const Money principal(qRound64(one.value(u"principal").toDouble() * 100));
        const auto c = lateCharges(principal, daily, {one.value(u"days").toInteger(), 0});
        EXPECT_EQ(c->interest.cents(), qRound64(one.value(u"interest").toDouble() * 100)) << test::shown(one);
    }
    for (const QJsonValue& value : root.value(u"fine_2pct").toArray()) {
        const QJsonObject one = value.toObject();
        const Money principal(qRound64(one.value(u"principal").toDouble() * 100));
        EXPECT_EQ(lateCharges(principal, daily, {1, 1})->fine.cents(), qRound64(one.value(u"fine").toDouble() * 100));
    }
    for (const QJsonValue& value : root.value(u"violeta").toArray()) {
        const QJsonObject one = value.toObject();
        if (one.value(u"regime").toString() != u"simple" || !one.value(u"count").toString().startsWith(u"calendar"))
            continue;
        const LateTerms t = lateTerms("0", "2", InterestBasis::Month30);
        EXPECT_EQ(
            lateCharges(Money(100000), t, {4, 4})->interest.cents(), qRound64(one.value(u"interest").toDouble() * 100));
    }
}

TEST(EffectiveCost, OfTheCentralBanksExample)
{
    // Twelfths of a year instead of real days, as the example has it: 365/12 days have no whole number, 5 × 73 have.
    const std::vector<Flow> flows{
        {31, Money(20573)}, {61, Money(20573)}, {91, Money(20573)}, {122, Money(20573)}, {152, Money(20573)}};
    const auto cost = effectiveCost(Money(94000), flows);
    ASSERT_TRUE(cost);
    const Decimal percent = cost->yearly * Decimal(100);
    EXPECT_GT(percent, Decimal(43));
    EXPECT_LT(percent, Decimal(45));
}

TEST(EffectiveCost, KnownRates)
{
    const auto oneYear = effectiveCost(Money(10000), std::vector<Flow>{{365, Money(12100)}});
    EXPECT_EQ((oneYear->yearly * Decimal(100)).toString(2), QStringLiteral("21.00"));
    const auto golden = effectiveCost(Money(100), std::vector<Flow>{{365, Money(100)}, {730, Money(100)}});
    EXPECT_EQ(golden->yearly.toString(12), QStringLiteral("0.618033988750"));
    const auto free = effectiveCost(Money(200), std::vector<Flow>{{30, Money(100)}, {60, Money(100)}});
    EXPECT_EQ(free->yearly.toString(10), QStringLiteral("0.0000000000"));
}

TEST(EffectiveCost, NoneWhereNothingBalances)
{
    EXPECT_FALSE(effectiveCost(Money(0), std::vector<Flow>{{1, Money(1)}}));
    EXPECT_FALSE(effectiveCost(Money(100), {}));
    EXPECT_FALSE(effectiveCost(Money(100), std::vector<Flow>{{30, Money(50)}}));
    EXPECT_FALSE(effectiveCost(Money(1), std::vector<Flow>{{1, Money(999'999'999'999)}})) << "beyond any number";
}

} // namespace
} // namespace trato::money
