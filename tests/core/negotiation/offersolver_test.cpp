#include "negotiation/offers.h"

#include "core/negotiation/situations.h"
#include "support/result.h"

#include <algorithm>

using namespace trato;
using namespace trato::negotiation;
using namespace trato::test;
using money::Money;

namespace {

const Offer* ofKind(const Solution& solution, OfferKind kind)
{
    const auto found = std::find_if(
        solution.offers.begin(), solution.offers.end(), [&](const Offer& offer) { return offer.kind == kind; });
    return found == solution.offers.end() ? nullptr : &*found;
}

Money sumOf(const Plan& plan)
{
    Money sum;
    for (const PlannedInstalment& row : plan.rows)
        sum += row.amount;
    return sum;
}

} // namespace

TEST(OfferSolver, offersCashShortFittingAndLongest)
{
    const OfferSolver solver(policy(), Role::Negotiator);
    const Solution solution = solver.solve(situation({debt(1, 45, 381'972)}), {.capacity = Money(35'000)});
    EXPECT_FALSE(solution.refused.has_value());
    ASSERT_EQ(solution.offers.size(), 4u);
    const Offer& cash = solution.offers.front();
    EXPECT_EQ(cash.kind, OfferKind::Cash);
    EXPECT_EQ(cash.plan.terms.discount, Money(76'394)); // 20 % of 3819.72, rounded down
    EXPECT_EQ(cash.plan.total, Money(305'578));
    EXPECT_EQ(cash.plan.terms.instalments, 1);
    const Offer* fits = ofKind(solution, OfferKind::Fits);
    ASSERT_NE(fits, nullptr);
    EXPECT_LE(fits->plan.amount, Money(35'000));
    EXPECT_GT(fits->keptProbability, cash.keptProbability);
    const Offer* shortest = ofKind(solution, OfferKind::Short);
    ASSERT_NE(shortest, nullptr);
    EXPECT_EQ(shortest->plan.terms.instalments, 3);
}

TEST(OfferSolver, theMachineGrantsLessThanPeople)
{
    const Situation late = situation({debt(1, 200, 100'000)});
    const auto discount = [&](Role role) {
        return OfferSolver(policy(), role).solve(late, {}).offers.front().plan.terms.discount;
    };
    EXPECT_EQ(discount(Role::Machine), Money(15'000));
    EXPECT_EQ(discount(Role::Negotiator), Money(20'000));
    EXPECT_EQ(discount(Role::Supervisor), Money(45'000));
}

TEST(OfferSolver, eachDebtIsDiscountedByItsOwnAge)
{
    const Bounds bounds = boundsOf(policy(), situation({debt(1, 0, 10'000), debt(2, 45, 10'005)}), Role::Supervisor);
    EXPECT_EQ(bounds.cashDiscount, Money(2'001));
    EXPECT_EQ(bounds.planDiscount, Money(800));
}

TEST(OfferSolver, whatCannotBeMetIsRefusedWithTheNearest)
{
    const OfferSolver solver(policy(), Role::Negotiator);
    const Situation late = situation({debt(1, 45, 381'972)});
    const auto code = [&](const Wishes& wishes) {
        const Solution solution = solver.solve(late, wishes);
        EXPECT_TRUE(solution.refused && solution.refused->nearest);
        return solution.refused ? solution.refused->code : QString();
    };
    EXPECT_EQ(code({.capacity = Money(10'000)}), QStringLiteral("capacity_too_low"));
    EXPECT_EQ(code({.entry = Money(1'000)}), QStringLiteral("entry_too_low"));
    EXPECT_EQ(code({.entry = Money(400'000)}), QStringLiteral("entry_too_high"));
    EXPECT_EQ(code({.instalments = 60}), QStringLiteral("too_many_instalments"));
    EXPECT_EQ(code({.firstDue = today.addDays(120)}), QStringLiteral("first_due_too_late"));
    EXPECT_EQ(code({.firstDue = today.addDays(-1)}), QStringLiteral("first_due_too_early"));
}

TEST(OfferSolver, aNearestThatIsLonger)
{
    const Solution solution =
        OfferSolver(policy(), Role::Negotiator).solve(situation({debt(1, 45, 381'972)}), {.capacity = Money(10'000)});
    ASSERT_TRUE(solution.refused.has_value());
    EXPECT_EQ(solution.refused->nearest->plan.terms.instalments, 12);
}

TEST(OfferSolver, aWishedLengthAndDayAreTaken)
{
    const Solution solution = OfferSolver(policy(), Role::Negotiator)
                                  .solve(situation({debt(1, 45, 381'972)}), {.instalments = 7, .dayOfMonth = 31});
    const Offer* wished = ofKind(solution, OfferKind::Wished);
    ASSERT_NE(wished, nullptr);
    EXPECT_EQ(wished->plan.terms.instalments, 7);
    EXPECT_EQ(wished->plan.terms.firstDue, QDate(2026, 11, 30));
    EXPECT_EQ(wished->plan.rows.back().due, QDate(2027, 5, 30));
}

TEST(OfferSolver, aSmallDebtIsOfferedAtOnce)
{
    const Solution solution = OfferSolver(policy(), Role::Machine).solve(situation({debt(1, 45, 2'500)}), {});
    ASSERT_EQ(solution.offers.size(), 1u);
    EXPECT_EQ(solution.offers.front().kind, OfferKind::Cash);
    EXPECT_FALSE(solution.refused.has_value());
}

TEST(OfferSolver, offersNeverLeaveThePolicyAndAlwaysAddUp)
{
    const Policy rules = policy();
    EXPECT_TRUE(rc::check([&] {
        const Situation some = *someSituation();
        const Wishes wishes = *someWishes();
        const Role role = *rc::gen::elementOf(std::vector<Role>(allRoles.begin(), allRoles.end()));
        const OfferSolver solver(rules, role);
        const Solution solution = solver.solve(some, wishes);
        std::vector<Offer> all = solution.offers;
        if (solution.refused && solution.refused->nearest)
            all.push_back(*solution.refused->nearest);
        for (const Offer& offer : solver.everyLength(some, wishes))
            all.push_back(offer);
        const Bounds bounds = boundsOf(rules, some, role);
        for (const Offer& offer : all) {
            const Plan& plan = offer.plan;
            RC_ASSERT(judge(rules, some, plan, role).isGranted());
            RC_ASSERT(plan.terms.discount <= std::max(bounds.cashDiscount, bounds.planDiscount));
            RC_ASSERT(sumOf(plan) == plan.total);
            RC_ASSERT(plan.total == plan.debt - plan.terms.discount + plan.interest);
            RC_ASSERT(plan.debt == some.total());
            RC_ASSERT(offer.keptProbability >= 0 && offer.keptProbability <= 1);
            RC_ASSERT(plan.terms.firstDue >= today && plan.terms.firstDue <= bounds.lastFirstDue);
            RC_ASSERT(plan.terms.instalments <= rules.limitsOf(role).maxInstalments);
        }
    }));
}

TEST(OfferSolver, aFittingOfferFits)
{
    EXPECT_TRUE(rc::check([rules = policy()] {
        const Situation some = *someSituation();
        const Money can(*rc::gen::inRange<qint64>(1'000, 500'000));
        const Solution solution = OfferSolver(rules, Role::Negotiator).solve(some, {.capacity = can});
        if (const Offer* fits = ofKind(solution, OfferKind::Fits)) {
            RC_ASSERT(fits->plan.amount <= can);
            RC_ASSERT(fits->plan.terms.entry <= can);
        } else {
            RC_ASSERT(solution.refused.has_value() || solution.offers.front().plan.total <= can);
        }
    }));
}

TEST(Judge, saysWhoMayGrantIt)
{
    const Policy rules = policy();
    const Situation late = situation({debt(1, 200, 100'000)});
    const auto entitled = [&](Money discount, int instalments) -> std::optional<Role> {
        const Money entry = instalments > 1 ? Money(10'000) : Money();
        auto plan = makePlan(late.total(), rules,
            {.entry = entry, .instalments = instalments, .discount = discount, .firstDue = today.addDays(20)}, today);
        EXPECT_TRUE(plan.has_value());
        return judge(rules, late, *plan, Role::Machine).entitled;
    };
    EXPECT_EQ(entitled(Money(15'000), 1), Role::Machine);
    EXPECT_EQ(entitled(Money(15'001), 1), Role::Negotiator);
    EXPECT_EQ(entitled(Money(45'000), 1), Role::Supervisor);
    EXPECT_EQ(entitled(Money(45'001), 1), std::nullopt);
    EXPECT_EQ(entitled(Money(), 10), Role::Negotiator);
    EXPECT_EQ(entitled(Money(), 25), std::nullopt);
}

TEST(Plan, impossibleTermsAreRefused)
{
    const Policy rules = policy();
    const auto refused = [&](const Terms& terms) {
        const auto plan = makePlan(Money(10'000), rules, terms, today);
        return plan ? QString() : plan.error().code;
    };
    const QString impossible = QStringLiteral("impossible_terms");
    const QDate due = today.addDays(30);
    EXPECT_EQ(refused({.instalments = 1, .discount = Money(10'000), .firstDue = due}), impossible);
    EXPECT_EQ(refused({.instalments = 1, .discount = Money(-1), .firstDue = due}), impossible);
    EXPECT_EQ(refused({.entry = Money(10'000), .instalments = 2, .firstDue = due}), impossible);
    EXPECT_EQ(refused({.entry = Money(-1), .instalments = 2, .firstDue = due}), impossible);
    EXPECT_EQ(refused({.instalments = 0, .firstDue = due}), impossible);
    EXPECT_EQ(refused({.instalments = 2, .firstDue = today}), impossible);
    EXPECT_EQ(refused({.instalments = 1, .firstDue = today.addDays(-1)}), impossible);
    EXPECT_EQ(refused({.instalments = 2}), impossible);
    EXPECT_EQ(refused({.instalments = 100'000, .firstDue = due}), impossible);
    EXPECT_EQ(refused({.instalments = 1, .firstDue = today}), QString());
}

TEST(KeptProbability, fallsWithBurdenAndBrokenDealsAndRisesWithTheEntry)
{
    const Policy rules = policy();
    Situation late = situation({debt(1, 45, 100'000)});
    const auto plan = [&](Money entry, int n) {
        return *makePlan(late.total(), rules, {.entry = entry, .instalments = n, .firstDue = today.addDays(30)}, today);
    };
    const std::optional<Money> can(Money(10'000));
    EXPECT_GT(keptProbability(late, plan(Money(10'000), 10), can), keptProbability(late, plan(Money(10'000), 3), can));
    EXPECT_GT(keptProbability(late, plan(Money(10'000), 10), can), keptProbability(late, plan(Money(), 10), can));
    const double fresh = keptProbability(late, plan(Money(), 10), can);
    late.brokenDeals = 2;
    EXPECT_LT(keptProbability(late, plan(Money(), 10), can), fresh);
}
