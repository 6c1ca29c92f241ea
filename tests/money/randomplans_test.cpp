#include "money/randomplans.h"

#include <gtest/gtest.h>

namespace trato {
namespace {

TEST(RandomPlans, AddUpAreNeverNegativeAndCostWhatABisectionSays)
{
    // tests/bench/money.cpp checks a million.
    const test::RandomPlans plans = test::checkRandomPlans(1500, 20261119);
    EXPECT_EQ(plans.fault.toStdString(), "");
    EXPECT_GT(plans.made, 1200);
    EXPECT_EQ(plans.made + plans.refused, 1500);
}

/// The test's own means must be able to fail.
TEST(RandomPlans, AFaultIsSeen)
{
    money::PlanTerms terms{.system = money::PlanSystem::Price,
        .principal = money::Money(100'000),
        .monthlyRate = money::Rate::parse(u"1.99").value(),
        .instalments = 12,
        .start = QDate(2026, 1, 10),
        .firstDue = QDate(2026, 2, 10)};
    const money::Plan sound = money::makePlan(terms).value();
    EXPECT_EQ(test::planFault(terms, sound).toStdString(), "");
    money::Plan other = sound;
    other.instalments[3].amortisation += money::Money(1);
    EXPECT_EQ(test::planFault(terms, other).toStdString(), "row 4 does not add up");
    other = sound;
    other.cetYearly = *sound.cetYearly + money::Decimal::fraction(1, 100);
    EXPECT_EQ(test::planFault(terms, other).toStdString(), "CET 26.81, by bisection 26.80");
    other = sound;
    other.total += money::Money(1);
    EXPECT_EQ(test::planFault(terms, other).toStdString(), "the totals differ");
}

} // namespace
} // namespace trato
