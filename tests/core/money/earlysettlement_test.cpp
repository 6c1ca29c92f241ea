#include "money/earlysettlement.h"
#include "support/result.h"

#include <rapidcheck.h>

namespace trato::money {
namespace {

PlanTerms twelve(PlanSystem system, const char* rate)
{
    return {.system = system,
        .principal = Money(100'000),
        .monthlyRate = Rate::parse(QString::fromUtf8(rate)).value(),
        .instalments = 12,
        .start = QDate(2026, 1, 10),
        .firstDue = QDate(2026, 2, 10)};
}

TEST(EarlySettlement, OnADueDateItIsWhatThePlanHasLeft)
{
    for (const PlanSystem system : {PlanSystem::Price, PlanSystem::Sac}) {
        const PlanTerms t = twelve(system, "1.99");
        ASSERT_UNWRAP(const Plan plan, makePlan(t));
        for (int paid = 0; paid < 12; ++paid) {
            const QDate day = paid == 0 ? t.start : plan.instalments[size_t(paid) - 1].due;
            const Money left = paid == 0 ? t.principal : plan.instalments[size_t(paid) - 1].balance;
            ASSERT_UNWRAP(const auto s, settleEarly(t, paid, day));
            EXPECT_LE(qAbs((s.total - left).cents()), 2) << paid;
            EXPECT_EQ(s.reduction, s.face - s.total);
            EXPECT_TRUE(s.reduction.isPositive());
        }
    }
}

TEST(EarlySettlement, TheRunningPeriodCountsByItsDays)
{
    PlanTerms t = twelve(PlanSystem::Sac, "21");
    t.instalments = 1;
    t.firstDue = t.start.addDays(30);
    // 1000.00 at 21 % in 30 days; with 15 days left 1210.00 / 1.1.
    ASSERT_UNWRAP(const auto half, settleEarly(t, 0, t.start.addDays(15)));
    EXPECT_EQ(half.total.cents(), 110'000);
    EXPECT_EQ(half.reduction.cents(), 11'000);
    t.firstDue = t.start.addMonths(1); // 31 days are one period
    ASSERT_UNWRAP(const auto start, settleEarly(t, 0, t.start));
    EXPECT_EQ(start.total.cents(), 100'000);
}

TEST(EarlySettlement, WhatIsDueStandsAtItsFace)
{
    const PlanTerms t = twelve(PlanSystem::Price, "2");
    ASSERT_UNWRAP(const auto s, settleEarly(t, 1, QDate(2026, 4, 10)));
    EXPECT_EQ(s.instalments[0].presentValue, s.instalments[0].amount) << "March, late";
    EXPECT_EQ(s.instalments[1].presentValue, s.instalments[1].amount) << "April, due today";
    EXPECT_LT(s.instalments[2].presentValue, s.instalments[2].amount);
    ASSERT_UNWRAP(const auto over, settleEarly(t, 11, QDate(2027, 6, 1)));
    EXPECT_TRUE(over.reduction.isZero());
}

TEST(EarlySettlement, PaidAheadIsDiscountedForAllItsPeriods)
{
    const PlanTerms t = twelve(PlanSystem::Price, "2");
    ASSERT_UNWRAP(const auto all, settleEarly(t, 0, t.start));
    ASSERT_UNWRAP(const auto lastOnly, settleEarly(t, 11, t.start));
    EXPECT_LE(qAbs((lastOnly.total - all.instalments.back().presentValue).cents()), 1);
}

TEST(EarlySettlement, EqualPartsHaveNoInterestToTakeOff)
{
    const auto s = settleEarly(twelve(PlanSystem::Equal, "0"), 3, QDate(2026, 5, 1));
    EXPECT_TRUE(s->reduction.isZero());
    EXPECT_EQ(s->instalments.size(), 9u);
}

TEST(EarlySettlement, AVeryLongPlanAddsUpToo)
{
    PlanTerms t = twelve(PlanSystem::Sac, "1.99");
    t.principal = Money(100'000'000);
    t.instalments = 3000;
    ASSERT_UNWRAP(const auto s, settleEarly(t, 0, t.start));
    EXPECT_LE(qAbs((s.total - t.principal).cents()), 50) << "the cents of three thousand rounded rows";
}

TEST(EarlySettlement, RefusesWhatCantBe)
{
    const PlanTerms t = twelve(PlanSystem::Price, "2");
    EXPECT_EQ(settleEarly(t, 12, t.start).error().code, QStringLiteral("invalid_instalments"));
    EXPECT_EQ(settleEarly(t, -1, t.start).error().code, QStringLiteral("invalid_instalments"));
    EXPECT_EQ(settleEarly(t, 0, QDate(2026, 1, 9)).error().code, QStringLiteral("settled_before_start"));
    EXPECT_EQ(settleEarly(t, 0, QDate()).error().code, QStringLiteral("settled_before_start"));
}

TEST(EarlySettlement, LaterCostsMoreAndNeverMoreThanTheFace)
{
    EXPECT_TRUE(rc::check("the rows add up; a later day never costs less", [] {
        PlanTerms t;
        t.system = *rc::gen::element(PlanSystem::Price, PlanSystem::Sac, PlanSystem::Equal);
        t.principal = Money(*rc::gen::inRange<qint64>(10'000, 10'000'000));
        if (t.system != PlanSystem::Equal)
            t.monthlyRate = Rate::percent(Decimal::fraction(*rc::gen::inRange(0, 10'000), 1000));
        t.instalments = *rc::gen::inRange(1, 25);
        t.start = QDate(2024, 1, 31).addDays(*rc::gen::inRange(0, 60));
        t.firstDue = t.start.addDays(*rc::gen::inRange(1, 70));
        const int paid = *rc::gen::inRange(0, t.instalments);
        const QDate day = t.start.addDays(*rc::gen::inRange(0, 900));
        const auto now = settleEarly(t, paid, day);
        const auto later = settleEarly(t, paid, day.addDays(*rc::gen::inRange(0, 90)));
        RC_ASSERT(now.has_value() && later.has_value());
        Money sum;
        for (const SettledInstalment& row : now->instalments)
            sum += row.presentValue;
        RC_ASSERT(sum == now->total);
        RC_ASSERT(now->total <= later->total);
        RC_ASSERT(later->total <= now->face);
    }));
}

} // namespace
} // namespace trato::money
