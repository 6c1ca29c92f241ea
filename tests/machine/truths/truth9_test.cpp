#include "machine/machinetest.h"
#include "negotiation/offers.h"

#include <rapidcheck/gtest.h>

namespace trato::negotiation {

using money::Money;

/// Amounts add up to the cent.
TEST(Truth9_AmountsAddUp, whateverIsOwedAndWished)
{
    const auto policy = Policy::shipped();
    ASSERT_TRUE(policy.has_value());
    int offers = 0;
    EXPECT_TRUE(rc::check("every offer's parts are its whole", [&] {
        Situation situation{.debtor = DebtorId(1), .creditor = CreditorId(1), .today = QDate(2026, 11, 18)};
        const int debts = *rc::gen::inRange(1, 6);
        for (int i = 0; i < debts; ++i) {
            OpenDebt debt{.instalment = InstalmentId(i + 1), .contract = ContractId(i % 3 + 1)};
            debt.daysLate = *rc::gen::inRange(0, 900);
            debt.due = situation.today.addDays(-debt.daysLate);
            debt.face = debt.principal = Money::fromCents(*rc::gen::inRange<qint64>(1, 3'000'000));
            debt.fine = Money::fromCents(*rc::gen::inRange<qint64>(0, 60'000));
            debt.interest = Money::fromCents(*rc::gen::inRange<qint64>(0, 90'000));
            situation.debts.push_back(debt);
        }
        Wishes wishes;
        if (*rc::gen::inRange(0, 2) == 1)
            wishes.capacity = Money::fromCents(*rc::gen::inRange<qint64>(1, 200'000));
        if (*rc::gen::inRange(0, 2) == 1)
            wishes.instalments = *rc::gen::inRange(1, 60);
        for (const Offer& offer : OfferSolver(*policy, Role::Machine).solve(situation, wishes).offers) {
            ++offers;
            Money paid;
            for (const PlannedInstalment& row : offer.plan.rows)
                paid = paid + row.amount;
            RC_ASSERT(paid == offer.plan.total);
            RC_ASSERT(offer.plan.debt == situation.total());
            RC_ASSERT(offer.plan.total == offer.plan.debt - offer.plan.terms.discount + offer.plan.interest);
            Money shares;
            Money discounts;
            for (const ContractShare& share : offer.shares) {
                shares = shares + share.total;
                discounts = discounts + share.discount;
            }
            RC_ASSERT(offer.shares.empty() || shares == offer.plan.total);
            RC_ASSERT(offer.shares.empty() || discounts == offer.plan.terms.discount);
        }
    }));
    EXPECT_GT(offers, 100);
}

} // namespace trato::negotiation
