#include "negotiation/solver/dealsolver.h"

#include "core/negotiation/situations.h"
#include "negotiation/solver/instalmentmath.h"
#include "negotiation/solver/nearest.h"
#include "support/result.h"

#include "money/plan.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace trato;
using namespace trato::negotiation;
using namespace trato::test;
using money::Money;

namespace {

rc::Gen<Role> someRole() { return rc::gen::elementOf(std::vector<Role>(allRoles.begin(), allRoles.end())); }

money::Rate percent(const char* text) { return *money::Rate::parse(QString::fromLatin1(text)); }

/// Cents where everybody else has reais, so that every legal deal can be looked at.
Policy smallPolicy(qint64 minEntry, qint64 minInstalment, const char* rate)
{
    Policy small = policy();
    small.minEntry = Money(minEntry);
    small.minInstalment = Money(minInstalment);
    small.monthlyRate = percent(rate);
    for (RoleLimits& limits : small.limits)
        limits.maxInstalments = 4;
    return small;
}

rc::Gen<Policy> somePolicy()
{
    return rc::gen::apply(smallPolicy, rc::gen::inRange<qint64>(0, 40), rc::gen::inRange<qint64>(5, 40),
        rc::gen::element("0", "1.00", "7.5"));
}

/// Every plan of a small debt that a role may grant with the largest discount, made the long way.
class EveryPlan final {
public:
    EveryPlan(const Policy& rules, const Situation& some, Role role, QDate firstDue)
    {
        const Bounds bounds = boundsOf(rules, some, role);
        const Money discount = bounds.planDiscount;
        for (int n = 1; n <= bounds.maxInstalments; ++n) {
            for (qint64 entry = n == 1 ? 1 : 0; entry < (bounds.debt - discount).cents(); ++entry) {
                const auto plan = makePlan(bounds.debt, rules,
                    {.entry = Money(entry), .instalments = n, .discount = discount, .firstDue = firstDue}, some.today);
                if (plan && judge(rules, some, *plan, role).isGranted())
                    plans.push_back(*plan);
            }
        }
    }

    std::vector<Plan> plans;
};

} // namespace

TEST(InstalmentMath, saysWhatTheWholePlanSays)
{
    EXPECT_TRUE(rc::check([] {
        const auto rate = percent(*rc::gen::element("0", "0.01", "0.9999", "1.00", "1.99", "12.345678901234", "100"));
        const int n = *rc::gen::inRange(1, 60);
        const QDate due =
            *rc::gen::element(today.addMonths(1), today.addDays(1), today.addDays(45), today.addDays(366));
        const qint64 financed = *rc::gen::oneOf(rc::gen::inRange<qint64>(1, 200),
            rc::gen::inRange<qint64>(1, 5'000'000), rc::gen::just<qint64>(99'999'999'999));
        const InstalmentMath math(rate, today, due);
        const auto whole =
            money::makePlan({.system = rate.isZero() ? money::PlanSystem::Equal : money::PlanSystem::Price,
                .principal = Money(financed),
                .monthlyRate = rate,
                .instalments = n,
                .start = today,
                .firstDue = due});
        RC_ASSERT(whole.has_value() == math.total(financed, n).has_value());
        if (whole) {
            RC_ASSERT(math.amount(financed, n) == whole->instalments.front().amount.cents());
            RC_ASSERT(*math.total(financed, n) == whole->total.cents());
        }
    }));
}

TEST(InstalmentMath, anExactHalfGoesToTheEvenCent)
{
    // 21 % a month, half a month: growth exactly 1.1; 5 · 1.1 = 5.5, 15 · 1.1 = 16.5.
    const InstalmentMath math(percent("21"), today, today.addDays(15));
    EXPECT_EQ(math.amount(5, 1), 6);
    EXPECT_EQ(math.amount(15, 1), 16);
}

TEST(DealSolver, nothingOnTheFrontierIsBeatenAndAllIsLegalToTheCent)
{
    const Policy rules = policy();
    EXPECT_TRUE(rc::check([&] {
        const Situation some = *someSituation();
        const Role role = *someRole();
        const DealSolver solver(rules, some, role);
        const auto points = solver.frontier(*someWishes());
        for (std::size_t i = 0; i < points.size(); ++i) {
            const FrontierPoint& point = points[i];
            if (i % 7 == 0) {
                const auto offer = solver.price(point.terms);
                RC_ASSERT(offer.has_value());
                RC_ASSERT(offer->plan.total == point.recovered);
                RC_ASSERT(std::max(offer->plan.amount, offer->plan.terms.entry) == point.month);
                RC_ASSERT(judge(rules, some, offer->plan, role).isGranted());
            }
            for (const FrontierPoint& other : points) {
                const bool better = other.recovered > point.recovered || other.month < point.month ||
                                    other.keptProbability > point.keptProbability;
                const bool beaten = better && other.recovered >= point.recovered && other.month <= point.month &&
                                    other.keptProbability >= point.keptProbability;
                RC_ASSERT(!beaten);
            }
        }
    }));
}

TEST(DealSolver, theSharesOfContractsAddUp)
{
    const Policy rules = policy();
    EXPECT_TRUE(rc::check([&] {
        const Situation some = *someSituation();
        const DealSolver solver(rules, some, *someRole());
        for (const Offer& offer : solver.solve(*someWishes()).offers) {
            ContractShare sum;
            for (const ContractShare& share : offer.shares) {
                sum.debt += share.debt;
                sum.discount += share.discount;
                sum.entry += share.entry;
                sum.total += share.total;
                RC_ASSERT(!share.discount.isNegative() && !share.total.isNegative() && share.discount <= share.debt);
            }
            RC_ASSERT(offer.shares.size() == some.contracts().size());
            RC_ASSERT(sum.debt == offer.plan.debt && sum.discount == offer.plan.terms.discount);
            RC_ASSERT(sum.entry == offer.plan.terms.entry && sum.total == offer.plan.total);
        }
    }));
}

TEST(DealSolver, theNearestOfferIsLegalAndNoLegalPlanIsNearer)
{
    EXPECT_TRUE(rc::check([] {
        const Policy rules = *somePolicy();
        const Situation some = situation({debt(1, *rc::gen::inRange(0, 400), *rc::gen::inRange<qint64>(20, 160))});
        const Role role = *someRole();
        const auto maybe = [](qint64 most) {
            return *rc::gen::inRange(0, 3) == 0 ? std::optional<Money>()
                                                : std::optional(Money(*rc::gen::inRange<qint64>(0, most)));
        };
        const Wishes wishes{.capacity = maybe(60), .entry = maybe(180)};
        const Solution solution = DealSolver(rules, some, role).solve(wishes);
        if (!solution.refused)
            return;
        RC_ASSERT(solution.refused->nearest.has_value());
        const Plan& nearest = solution.refused->nearest->plan;
        RC_ASSERT(judge(rules, some, nearest, role).isGranted());
        const WantedBurden wanted{wishes.capacity ? std::optional(wishes.capacity->cents()) : std::nullopt,
            wishes.entry ? std::optional(wishes.entry->cents()) : std::nullopt, {}};
        const auto away = [&](const Plan& plan) {
            return plan.terms.isCash() ? centsAway(wanted, 0, plan.total.cents())
                                       : centsAway(wanted, plan.amount.cents(), plan.terms.entry.cents());
        };
        const EveryPlan every(rules, some, role, some.today.addMonths(1));
        for (const Plan& plan : every.plans)
            RC_ASSERT(away(nearest) <= away(plan));
    }));
}

TEST(DealSolver, theNearestTermsAreLegalAndNoLegalOnesAreNearer)
{
    EXPECT_TRUE(rc::check([] {
        const Policy rules = *somePolicy();
        const Situation some = situation({debt(1, *rc::gen::inRange(0, 400), *rc::gen::inRange<qint64>(40, 130))});
        const Role role = *someRole();
        const DealSolver solver(rules, some, role);
        const Money discount(std::min(*rc::gen::inRange<qint64>(0, 30), some.total().cents() - 2));
        const Terms wanted{.entry = Money(*rc::gen::inRange<qint64>(0, (some.total() - discount).cents())),
            .instalments = *rc::gen::inRange(1, 8),
            .discount = discount,
            .firstDue = today.addDays(30)};
        const auto appraisal = solver.appraise(wanted);
        if (!appraisal || appraisal->verdict.isGranted())
            return;
        RC_ASSERT(appraisal->nearest.has_value());
        const Terms& nearest = appraisal->nearest->plan.terms;
        RC_ASSERT(judge(rules, some, appraisal->nearest->plan, role).isGranted());
        const auto distance = [&](const Terms& terms) {
            return std::tuple(std::abs(terms.instalments - wanted.instalments),
                std::abs(terms.discount.cents() - wanted.discount.cents()),
                std::abs(terms.entry.cents() - wanted.entry.cents()));
        };
        for (int n = 1; n <= 4; ++n) {
            for (qint64 off = 0; off < some.total().cents(); off += 1 + off / 12) {
                const qint64 entry = wanted.entry.cents() + (off % 2 == 0 ? off / 2 : -off / 2);
                for (const qint64 less : {wanted.discount.cents(), nearest.discount.cents(), qint64(0)}) {
                    const Terms terms{.entry = Money(std::max<qint64>(0, entry)),
                        .instalments = n,
                        .discount = Money(less),
                        .firstDue = wanted.firstDue};
                    if (!(distance(terms) < distance(nearest)))
                        continue;
                    const auto plan = makePlan(some.total(), rules, terms, today);
                    const bool legal = plan && judge(rules, some, *plan, role).isGranted();
                    RC_ASSERT(!legal);
                }
            }
        }
    }));
}

TEST(DealSolver, aRefusalNamesWhoMayGrantIt)
{
    const DealSolver solver(policy(), situation({debt(1, 45, 381'972)}), Role::Negotiator);
    ASSERT_UNWRAP(const Appraisal long20,
        solver.appraise({.entry = Money(30'000), .instalments = 20, .firstDue = today.addMonths(1)}));
    EXPECT_EQ(long20.verdict.entitled, Role::Supervisor);
    EXPECT_EQ(long20.offer.grantor, Role::Supervisor);
    ASSERT_TRUE(long20.nearest.has_value());
    EXPECT_EQ(long20.nearest->plan.terms.instalments, 12);
    EXPECT_EQ(long20.nearest->plan.terms.entry, Money(30'000));
    ASSERT_UNWRAP(const Appraisal outside,
        solver.appraise({.instalments = 30, .discount = Money(200'000), .firstDue = today.addMonths(1)}));
    EXPECT_EQ(outside.verdict.entitled, std::nullopt);
}

TEST(DealSolver, whatAHigherRoleCouldGrantIsShownApart)
{
    const DealSolver solver(policy(), situation({debt(1, 45, 381'972)}), Role::Negotiator);
    const Solution solution = solver.solve({.capacity = Money(18'000)});
    ASSERT_TRUE(solution.refused.has_value());
    ASSERT_TRUE(solution.withApproval.has_value());
    EXPECT_EQ(solution.withApproval->grantor, Role::Supervisor);
    EXPECT_LE(solution.withApproval->plan.amount, Money(18'000));
    EXPECT_FALSE(DealSolver(policy(), situation({debt(1, 45, 381'972)}), Role::Supervisor).solve({}).withApproval);
}

TEST(DealSolver, aHigherRoleIsAskedForWhatTheyAskedFor)
{
    const DealSolver solver(policy(), situation({debt(1, 45, 91'860)}), Role::Machine);
    const Solution solution = solver.solve({.entry = Money(7'500), .instalments = 4});
    ASSERT_TRUE(solution.refused.has_value()) << "the entry is too small for the machine";
    ASSERT_TRUE(solution.withApproval.has_value());
    EXPECT_EQ(solution.withApproval->plan.terms.instalments, 4);
    EXPECT_EQ(solution.withApproval->plan.terms.entry, Money(7'500));
}

TEST(DealSolver, offersSayWhatSpeaksForThem)
{
    const DealSolver solver(policy(), situation({debt(1, 45, 381'972)}), Role::Negotiator);
    const Solution solution = solver.solve({.capacity = Money(35'000)});
    QStringList codes;
    for (const Offer& offer : solution.offers) {
        EXPECT_FALSE(offer.reasons.empty()) << offerKindName(offer.kind).toStdString();
        for (const OfferReason& reason : offer.reasons)
            codes.append(reason.code);
    }
    for (const char* code : {"most_discount", "most_recovered", "lightest_month", "likeliest", "fits_capacity"})
        EXPECT_TRUE(codes.contains(QLatin1StringView(code))) << code;
}

TEST(DealSolver, noMonthTakesWhatTheyLiveBy)
{
    Policy rules = policy();
    rules.hardship = Hardship{
        .maxIncome = Money(200'000), .maxInstalments = 40, .minInstalment = Money(1'500), .role = Role::Negotiator};
    Situation poor = situation({debt(1, 45, 381'972)});
    poor.income = Money(75'000);
    poor.existenceMinimum = Money(60'000);
    const Solution solution = DealSolver(rules, poor, Role::Negotiator).solve({});
    const auto fits = std::find_if(solution.offers.begin(), solution.offers.end(),
        [](const Offer& offer) { return offer.kind == OfferKind::Fits || offer.kind == OfferKind::Hardship; });
    ASSERT_NE(fits, solution.offers.end());
    for (const Offer& offer : solution.offers) {
        if (!offer.plan.terms.isCash()) {
            EXPECT_LE(std::max(offer.plan.amount, offer.plan.terms.entry), Money(15'000));
        }
    }
    poor.income = Money(60'100);
    const Solution none = DealSolver(rules, poor, Role::Negotiator).solve({});
    ASSERT_TRUE(none.refused.has_value());
    EXPECT_EQ(none.refused->code, QStringLiteral("existence_minimum"));
    for (const Offer& offer : none.offers)
        EXPECT_TRUE(offer.plan.terms.isCash());
}

TEST(DealSolver, whatCannotBeCombinedIsNotOffered)
{
    Policy rules = policy();
    rules.combinations = {.discountUpTo = 6, .noEntryUpTo = 9};
    const Situation late = situation({debt(1, 200, 381'972)});
    const DealSolver solver(rules, late, Role::Supervisor);
    for (const Offer& offer : solver.everyLength({})) {
        const Terms& terms = offer.plan.terms;
        if (terms.isCash())
            continue;
        EXPECT_EQ(terms.discount.isZero(), terms.instalments > 6) << terms.instalments;
        EXPECT_EQ(terms.entry.isZero(), terms.instalments <= 9) << terms.instalments;
    }
    ASSERT_UNWRAP(const Appraisal longer,
        solver.appraise({.instalments = 12, .discount = Money(1'000), .firstDue = today.addMonths(1)}));
    ASSERT_EQ(longer.verdict.breaches.size(), 2u);
    EXPECT_EQ(longer.verdict.breaches[0].rule, QStringLiteral("discount"));
    EXPECT_EQ(longer.verdict.breaches[1].rule, QStringLiteral("entry"));
}

TEST(DealSolver, aLengthThatIsRefusedSaysWhy)
{
    Policy rules = policy();
    rules.combinations.noEntryUpTo = 4;
    const Situation late = situation({debt(1, 45, 40'000)});
    const auto code = [&](const Situation& some, const Wishes& wishes) {
        const auto refused = DealSolver(rules, some, Role::Supervisor).solve(wishes).refused;
        return refused ? refused->code : QString();
    };
    EXPECT_EQ(code(late, {.entry = Money(), .instalments = 4}), QString());
    EXPECT_EQ(code(late, {.entry = Money(), .instalments = 5}), QStringLiteral("entry_too_low"));
    EXPECT_EQ(code(late, {.instalments = 20}), QStringLiteral("instalment_too_low"));
    Situation poor = late;
    poor.income = Money(70'000);
    poor.existenceMinimum = Money(60'000);
    EXPECT_EQ(code(poor, {.instalments = 3}), QStringLiteral("existence_minimum"));
}

TEST(DealSolver, aCampaignGivesUpToWhatIsLeftOfItsBudget)
{
    Policy rules = policy();
    const Situation late = situation({debt(1, 45, 100'000)});
    rules.campaigns = {Campaign{.name = QStringLiteral("Mutirão"),
        .from = today,
        .until = today.addDays(2),
        .budget = Money(50'000),
        .cash = percent("10"),
        .adds = true}};
    const auto cash = [&] { return DealSolver(rules, late, Role::Negotiator).solve({}).offers.front(); };
    EXPECT_EQ(cash().plan.terms.discount, Money(30'000));
    EXPECT_EQ(cash().campaign.cost, Money(10'000));
    EXPECT_EQ(cash().expiresAt, Instant::startOfDay(today.addDays(3), deskZone()));
    rules.campaigns.front().spent = Money(46'000);
    EXPECT_EQ(cash().plan.terms.discount, Money(24'000));
    rules.campaigns.front().spent = Money(50'000);
    EXPECT_EQ(cash().plan.terms.discount, Money(20'000));
    EXPECT_TRUE(cash().campaign.campaign.isEmpty());
    rules.campaigns.front().spent = {};
    rules.campaigns.front().until = today.addDays(-1);
    EXPECT_EQ(cash().plan.terms.discount, Money(20'000));
}
