// A million random plans (Price, SAC, equal; entries, irregular first periods): the amortisations add up, no row is
// negative, the CET is that of an independent bisection. Beside it, what the bisection alone costs.

#include "bench/measure.h"
#include "money/randomplans.h"

#include <QElapsedTimer>

#include <cstdio>

namespace {

using namespace trato;

Result<void> check(qint64 count, quint64 seed)
{
    QElapsedTimer timer;
    timer.start();
    qint64 made = 0;
    qint64 refused = 0;
    constexpr qint64 step = 50'000;
    for (qint64 done = 0; done < count; done += step) {
        const test::RandomPlans plans = test::checkRandomPlans(std::min(step, count - done), seed + quint64(done));
        if (!plans.fault.isEmpty())
            return failure(QStringLiteral("wrong_plan"), plans.fault);
        made += plans.made;
        refused += plans.refused;
        std::fprintf(stderr, "%lld of %lld, %.0f s\n", static_cast<long long>(made + refused),
            static_cast<long long>(count), double(timer.elapsed()) / 1000);
    }
    std::printf("%lld plans hold (%lld refused: too many instalments for the cents), %.1f s with their checks\n",
        static_cast<long long>(made), static_cast<long long>(refused), double(timer.elapsed()) / 1000);
    return {};
}

Result<void> plans(int count)
{
    std::mt19937_64 random(1);
    for (int i = 0; i < count; ++i) {
        if (const auto plan = money::makePlan(test::randomPlanTerms(random)); plan && plan->instalments.empty())
            return failure(QStringLiteral("no_rows"), {});
    }
    return {};
}

Result<void> bisections(int count)
{
    std::mt19937_64 random(1);
    long double sum = 0;
    for (int i = 0; i < count; ++i) {
        const money::PlanTerms terms = test::randomPlanTerms(random);
        money::Plan plan;
        for (int number = 0; number < terms.instalments; ++number)
            plan.instalments.push_back({number + 1, terms.firstDue.addMonths(number),
                money::Money(terms.principal.cents() / terms.instalments + 1), {}, {}, {}});
        sum += test::yearlyPercentByBisection<long double>(terms, plan, 66);
    }
    return sum < 0 ? Result<void>(failure(QStringLiteral("negative"), {})) : Result<void>();
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = bench::Options::parse(argc, argv);
    return bench::runAll([&]() -> Result<void> {
        const int some = options.size(2000, 100);
        if (options.wants("plans"))
            bench::compare({.name = QStringLiteral("%1 plans with their cost").arg(some),
                               .reference = QStringLiteral("their cost alone by bisection"),
                               .goal = QStringLiteral("–"),
                               .product = [&] { return plans(some); },
                               .beside = [&] { return bisections(some); }},
                options);
        if (options.wants("million"))
            TRATO_CHECK(check(options.size(1'000'000, 500), 20261119));
        return {};
    });
}
