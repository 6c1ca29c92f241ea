// The offer solver while sliders move: one debt and twenty contracts, every answer with another wish. Beside it, the
// plans of every length made one after the other, which is what looking at all of them would cost at least.

#include "bench/measure.h"
#include "negotiation/solver/dealsolver.h"

#include <random>

namespace {

using namespace trato;
using namespace trato::negotiation;
using money::Money;

const QDate today(2026, 11, 20);
constexpr int debtsOfContract = 12;

Situation situationOf(int contracts)
{
    Situation situation{.debtor = DebtorId(1), .creditor = CreditorId(1), .today = today};
    std::mt19937_64 random(20'261'120);
    for (int contract = 1; contract <= contracts; ++contract) {
        const int debts = contracts == 1 ? 1 : debtsOfContract;
        for (int number = 0; number < debts; ++number) {
            const int daysLate = static_cast<int>(random() % 500);
            const auto cents = static_cast<qint64>(20'000 + random() % 400'000);
            situation.debts.push_back({.instalment = InstalmentId(number + 1),
                .contract = ContractId(contract),
                .due = today.addDays(-daysLate),
                .daysLate = daysLate,
                .face = Money(cents),
                .principal = Money(cents),
                .interest = Money(cents / 50)});
        }
    }
    situation.usualPayment = Money(40'000);
    return situation;
}

/// Another wish each time, so that nothing is answered twice.
class Hand final {
public:
    explicit Hand(const Situation& situation)
        : m_debt(situation.total().cents())
    {
    }

    Wishes wishes()
    {
        const auto share = [this](
                               int parts) { return Money(m_debt / parts + static_cast<qint64>(m_random() % 9'000)); };
        Wishes wishes{.capacity = share(20)};
        if (m_random() % 2 == 0)
            wishes.entry = share(10);
        if (m_random() % 2 == 0)
            wishes.instalments = 1 + static_cast<int>(m_random() % 30);
        wishes.firstDue = today.addDays(5 + static_cast<int>(m_random() % 40));
        return wishes;
    }

private:
    qint64 m_debt;
    std::mt19937_64 m_random{7};
};

Result<void> everyPlan(const Policy& policy, const Situation& situation)
{
    for (int n = 2; n <= policy.limitsOf(Role::Supervisor).maxInstalments; ++n)
        TRATO_CHECK(makePlan(situation.total(), policy, {.instalments = n, .firstDue = today.addDays(31)}, today));
    return {};
}

Result<void> measure(int contracts, const QString& goal, const bench::Options& options)
{
    TRATO_TRY(const Policy policy, Policy::shipped());
    const Situation situation = situationOf(contracts);
    const DealSolver solver(policy, situation, Role::Negotiator);
    Hand hand(situation);
    const int runs = options.size(200, 2);
    const QString whose = contracts == 1 ? QStringLiteral("one debt") : QStringLiteral("%1 contracts").arg(contracts);
    const auto against = [&](const QString& name, const std::function<Result<void>()>& product) {
        bench::compare({.name = name.arg(whose),
                           .reference = QStringLiteral("the plan of every length"),
                           .goal = goal,
                           .product = product,
                           .beside = [&] { return everyPlan(policy, situation); },
                           .runsPerRepetition = runs},
            options);
    };
    against(QStringLiteral("offers of %1, sliders moving"), [&]() -> Result<void> {
        const Solution solution = solver.solve(hand.wishes());
        return solution.offers.empty() ? Result<void>(failure(QStringLiteral("no_offer"), {})) : Result<void>();
    });
    against(QStringLiteral("the frontier of %1"), [&]() -> Result<void> {
        return solver.frontier(hand.wishes()).empty() ? Result<void>(failure(QStringLiteral("no_point"), {}))
                                                      : Result<void>();
    });
    against(QStringLiteral("prepared and solved, %1"), [&]() -> Result<void> {
        const DealSolver fresh(policy, situation, Role::Negotiator);
        return fresh.solve({}).offers.empty() ? Result<void>(failure(QStringLiteral("no_offer"), {})) : Result<void>();
    });
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = bench::Options::parse(argc, argv);
    return bench::runAll([&]() -> Result<void> {
        if (options.wants("one"))
            TRATO_CHECK(measure(1, QStringLiteral("5 ms"), options));
        if (options.wants("twenty"))
            TRATO_CHECK(measure(20, QStringLiteral("50 ms"), options));
        return {};
    });
}
