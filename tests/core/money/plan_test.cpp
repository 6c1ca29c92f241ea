#include "money/plan.h"
#include "support/result.h"
#include "support/sharedjson.h"

#include <rapidcheck.h>

namespace trato::money {
namespace {

PlanTerms terms(PlanSystem system, qint64 cents, const char* rate, int instalments)
{
    return {.system = system,
        .principal = Money(cents),
        .monthlyRate = Rate::parse(QString::fromUtf8(rate)).value(),
        .instalments = instalments,
        .start = QDate(2026, 1, 10),
        .firstDue = QDate(2026, 2, 10)};
}

std::vector<qint64> amounts(const Plan& plan)
{
    std::vector<qint64> out;
    for (const PlanInstalment& row : plan.instalments)
        out.push_back(row.amount.cents());
    return out;
}

QString refusal(const PlanTerms& t) { return makePlan(t).error().code; }

TEST(Plan, PriceKeepsPaymentsEqualAndTheLastCarriesTheCents)
{
    ASSERT_UNWRAP(const Plan plan, makePlan(terms(PlanSystem::Price, 853020, "3", 10)));
    for (int i = 0; i < 9; ++i)
        EXPECT_EQ(plan.instalments[static_cast<size_t>(i)].amount.cents(), 100000);
    EXPECT_EQ(plan.instalments.front().interest.cents(), 25591);
    EXPECT_EQ(plan.instalments.front().amortisation.cents(), 74409);
    EXPECT_TRUE(plan.instalments.back().balance.isZero());
    EXPECT_EQ(plan.totalInterest, plan.total - Money(853020));
}

TEST(Plan, SacAmortisesEqually)
{
    ASSERT_UNWRAP(const Plan plan, makePlan(terms(PlanSystem::Sac, 80000, "80", 5)));
    EXPECT_EQ(amounts(plan), (std::vector<qint64>{80000, 67200, 54400, 41600, 28800}));
    EXPECT_EQ(plan.totalInterest.cents(), 192000);
}

TEST(Plan, EqualGivesTheFirstTheExtraCents)
{
    ASSERT_UNWRAP(const Plan plan, makePlan(terms(PlanSystem::Equal, 10000, "0", 3)));
    EXPECT_EQ(amounts(plan), (std::vector<qint64>{3334, 3333, 3333}));
    EXPECT_EQ(plan.cetYearly->toString(2), QStringLiteral("0.00"));
    EXPECT_EQ(plan.cetMonthly->toString(2), QStringLiteral("0.00"));
}

TEST(Plan, EntryIsPartOfThePrincipal)
{
    PlanTerms t = terms(PlanSystem::Equal, 100000, "0", 3);
    t.entry = Money(10000);
    ASSERT_UNWRAP(const Plan plan, makePlan(t));
    EXPECT_EQ(amounts(plan), (std::vector<qint64>{30000, 30000, 30000}));
    EXPECT_EQ(plan.total.cents(), 100000);
}

TEST(Plan, DueDatesKeepTheDayWhereItExists)
{
    PlanTerms t = terms(PlanSystem::Equal, 100000, "0", 4);
    t.start = QDate(2024, 12, 31);
    t.firstDue = QDate(2025, 1, 31);
    ASSERT_UNWRAP(const Plan plan, makePlan(t));
    EXPECT_EQ(plan.instalments[1].due, QDate(2025, 2, 28));
    EXPECT_EQ(plan.instalments[2].due, QDate(2025, 3, 31));
    EXPECT_EQ(plan.instalments[3].due, QDate(2025, 4, 30));
}

TEST(Plan, AClampedMonthIsARegularPeriod)
{
    PlanTerms t = terms(PlanSystem::Sac, 100000, "3", 1);
    t.start = QDate(2026, 1, 31);
    t.firstDue = QDate(2026, 2, 28);
    EXPECT_EQ(makePlan(t)->totalInterest.cents(), 3000);
    // Not backward: 28 February + 1 month is 28 March, so 31 March is 31 days.
    t.start = QDate(2026, 2, 28);
    t.firstDue = QDate(2026, 3, 31);
    EXPECT_EQ(makePlan(t)->totalInterest.cents(), 3102);
}

TEST(Plan, AnIrregularFirstPeriodCompoundsByDays)
{
    PlanTerms t = terms(PlanSystem::Sac, 100000, "21", 1);
    t.firstDue = t.start.addDays(15);
    EXPECT_EQ(makePlan(t)->totalInterest.cents(), 10000) << "1.21^(1/2) is exactly 1.1";
    t.firstDue = t.start.addDays(60);
    EXPECT_EQ(makePlan(t)->totalInterest.cents(), 46410);
    t = terms(PlanSystem::Price, 100000, "2", 12);
    t.firstDue = t.start.addDays(45);
    ASSERT_UNWRAP(const Plan plan, makePlan(t));
    for (size_t i = 0; i + 1 < plan.instalments.size(); ++i)
        EXPECT_EQ(plan.instalments[i].amount, plan.instalments.front().amount);
    EXPECT_LE(qAbs((plan.instalments.back().amount - plan.instalments.front().amount).cents()), 12);
}

TEST(Plan, RoundingDecidesHalves)
{
    PlanTerms t = terms(PlanSystem::Sac, 50, "1", 1); // interest is exactly half a cent
    EXPECT_EQ(makePlan(t)->totalInterest.cents(), 0);
    t.rounding = Rounding::HalfUp;
    EXPECT_EQ(makePlan(t)->totalInterest.cents(), 1);
}

TEST(Plan, TotalCostCountsRealDays)
{
    ASSERT_UNWRAP(const Plan plan, makePlan(terms(PlanSystem::Price, 100000, "1.99", 12)));
    EXPECT_EQ(plan.cetYearly->toString(2), QStringLiteral("26.80"));
    EXPECT_EQ(plan.cetMonthly->toString(2), QStringLiteral("2.00"));
}

TEST(Plan, RefusesWhatCantBe)
{
    EXPECT_EQ(refusal(terms(PlanSystem::Price, 0, "1", 1)), QStringLiteral("principal_not_positive"));
    EXPECT_EQ(refusal(terms(PlanSystem::Price, 100, "1", 0)), QStringLiteral("invalid_instalments"));
    EXPECT_EQ(refusal(terms(PlanSystem::Price, 100, "1", -1)), QStringLiteral("invalid_instalments"));
    EXPECT_EQ(refusal(terms(PlanSystem::Equal, 100, "1", 1)), QStringLiteral("rate_not_allowed"));
    EXPECT_EQ(refusal(terms(PlanSystem::Equal, 2, "0", 3)), QStringLiteral("instalment_not_positive"));
    EXPECT_EQ(refusal(terms(PlanSystem::Sac, 5, "1", 9)), QStringLiteral("instalment_not_positive"));
    EXPECT_EQ(refusal(terms(PlanSystem::Price, 5, "1", 9)), QStringLiteral("instalment_not_positive"));
    PlanTerms t = terms(PlanSystem::Price, 100, "1", 1);
    t.entry = Money(100);
    EXPECT_EQ(refusal(t), QStringLiteral("entry_not_below_principal"));
    t.entry = Money(0);
    t.firstDue = t.start;
    EXPECT_EQ(refusal(t), QStringLiteral("first_due_not_after_start"));
    t.firstDue = QDate(9999, 12, 1);
    t.instalments = 2;
    EXPECT_EQ(refusal(t), QStringLiteral("date_out_of_range"));
    t = terms(PlanSystem::Price, 999'999'999'999'999, "1000000", 600);
    EXPECT_EQ(refusal(t), QStringLiteral("amount_overflow"));
    t.firstDue = QDate(5026, 1, 1);
    EXPECT_EQ(refusal(t), QStringLiteral("amount_overflow"));
}

TEST(Plan, AlwaysAddsUp)
{
    EXPECT_TRUE(rc::check("amortisations add up to what is financed and every row follows from the one before", [] {
        PlanTerms t;
        t.system = *rc::gen::element(PlanSystem::Price, PlanSystem::Sac, PlanSystem::Equal);
        t.principal = Money(*rc::gen::inRange<qint64>(1, 1'000'000'000));
        t.entry = Money(*rc::gen::inRange<qint64>(0, t.principal.cents()));
        if (t.system != PlanSystem::Equal)
            t.monthlyRate = Rate::percent(Decimal::fraction(*rc::gen::inRange(0, 20'000), 1000));
        t.instalments = *rc::gen::inRange(1, 100);
        t.start = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 1000));
        t.firstDue = t.start.addDays(*rc::gen::inRange(1, 100));
        t.rounding = *rc::gen::element(Rounding::HalfEven, Rounding::HalfUp);
        const auto plan = makePlan(t);
        if (!plan) {
            RC_ASSERT(plan.error().code == QStringLiteral("instalment_not_positive"));
            return;
        }
        Money balance = t.principal - t.entry;
        Money paid = t.entry;
        for (const PlanInstalment& row : plan->instalments) {
            balance -= row.amortisation;
            paid += row.amount;
            RC_ASSERT(row.balance == balance);
            RC_ASSERT(row.amount == row.amortisation + row.interest);
            RC_ASSERT(row.amount.isPositive());
        }
        RC_ASSERT(balance.isZero());
        RC_ASSERT(plan->total == paid);
        RC_ASSERT(plan->total - plan->totalInterest == t.principal);
        RC_ASSERT(plan->cetYearly.has_value() && !plan->cetYearly->isNegative());
    }));
}

qint64 cents(const QJsonValue& value)
{
    return value.isString() ? Money::parse(value.toString())->cents() : qRound64(value.toDouble() * 100);
}

TEST(Plan, AgreesWithOthersToACentARow)
{
    const QString file = QStringLiteral("vectors/finance/amortization.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    int compared = 0;
    for (const QJsonValue& value : test::sharedJson(file).array()) {
        const QJsonObject one = value.toObject();
        const QJsonArray theirs = one.value(u"amortization").toArray();
        if (!one.contains(u"rate_period") || theirs.isEmpty())
            continue;
        const Decimal factor = Decimal::parse(one.value(u"rate_period").toString()).value();
        PlanTerms t = terms(*planSystemFromName(one.value(u"system").toString().toLower()),
            cents(one.value(u"principal")), "0", one.value(u"n").toInt());
        t.monthlyRate = Rate::percent(factor * Decimal(100));
        ASSERT_UNWRAP(const Plan plan, makePlan(t));
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            const PlanInstalment& row = plan.instalments[static_cast<size_t>(i)];
            EXPECT_NEAR(row.amortisation.cents(), cents(theirs.at(i)), 2) << i;
            EXPECT_NEAR(row.interest.cents(), cents(one.value(u"interest").toArray().at(i)), 2) << i;
            EXPECT_NEAR(row.balance.cents(), cents(one.value(u"balance").toArray().at(i + 1)), 2) << i;
        }
        ++compared;
    }
    EXPECT_GE(compared, 2);
}

} // namespace
} // namespace trato::money
