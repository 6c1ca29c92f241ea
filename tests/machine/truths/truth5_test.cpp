#include "machine/machinetest.h"
#include "negotiation/agreements.h"

#include <random>

namespace trato::engine {

using namespace Qt::StringLiterals;
using money::Money;
using understanding::Intent;

/// An offer outside the creditor's policy can't be made without a recorded approval by someone entitled.
class Truth5_NoOfferOutsideThePolicy : public MachineTest {
protected:
    int between(int from, int to) { return std::uniform_int_distribution(from, to)(m_chance); }

    negotiation::Situation situationOf(DebtorId id)
    {
        auto situation = negotiation::loadSituation(database(), id, today());
        EXPECT_TRUE(situation.has_value());
        return situation.value_or(negotiation::Situation());
    }
    bool machineMay(DebtorId id, const negotiation::Terms& terms)
    {
        const auto policy = negotiation::policyOf(database(), creditor);
        EXPECT_TRUE(policy.has_value());
        const auto situation = situationOf(id);
        const auto plan = negotiation::makePlan(situation.total(), *policy, terms, today());
        return plan && negotiation::judge(*policy, situation, *plan, negotiation::Role::Machine).isGranted();
    }

private:
    std::mt19937 m_chance{20261118};
};
TRATO_BOTH_ENGINES(Truth5_NoOfferOutsideThePolicy);

TEST_P(Truth5_NoOfferOutsideThePolicy, whateverTheyAskTheMachineFor)
{
    int made = 0;
    for (int i = 0; i < 60; ++i) {
        const DebtorId id = debtor();
        agents::Heard wish = heard(Intent::CounterOffer, u"só consigo assim"_s);
        if (between(0, 2) > 0)
            wish.reading.instalments = between(2, 120);
        if (between(0, 2) > 0)
            wish.reading.amountCents = between(1, 20'000);
        ASSERT_RESULT(hear(id, Channel::WhatsApp, wish));
        ASSERT_UNWRAP(const auto offers, negotiation::Offers(database(), clock).current(id));
        for (const negotiation::Offer& offer : offers) {
            EXPECT_TRUE(machineMay(id, offer.plan.terms)) << offer.plan.terms.discount.toString().toStdString();
            ++made;
        }
    }
    EXPECT_GT(made, 20);
}

TEST_P(Truth5_NoOfferOutsideThePolicy, whateverTermsItWouldClose)
{
    int closed = 0;
    int refused = 0;
    for (int i = 0; i < 80; ++i) {
        const DebtorId id = debtor();
        const negotiation::Terms terms{.entry = Money::fromCents(between(0, 1) * between(0, 9'000)),
            .instalments = between(1, 12),
            .discount = Money::fromCents(between(0, 1) * between(0, 4'900)),
            .firstDue = today().addDays(between(0, 45))};
        const bool allowed = machineMay(id, terms);
        const auto deal = negotiation::Agreements(database(), clock)
                              .create({.debtor = id,
                                  .terms = terms,
                                  .role = negotiation::Role::Machine,
                                  .actor = u"agent:negotiation"_s});
        EXPECT_EQ(deal.has_value(), allowed);
        (deal ? closed : refused) += 1;
        const qint64 rows = number(u"SELECT COUNT(*) FROM agreement WHERE debtor_id = %1"_s.arg(id.value()));
        EXPECT_EQ(rows, allowed ? 1 : 0);
    }
    EXPECT_GT(closed, 1);
    EXPECT_GT(refused, 20);
}

} // namespace trato::engine
