#include "machine/machinetest.h"
#include "machine/secondjudge.h"
#include "negotiation/agreements.h"

#include <random>

namespace trato::engine {

using namespace Qt::StringLiterals;
using money::Money;
using understanding::Intent;

/// An offer outside the creditor's policy can't be made without a recorded approval by someone entitled. What is
/// outside is said by a second judge (secondjudge.h), not by the product's.
class Truth5_NoOfferOutsideThePolicy : public MachineTest {
protected:
    static constexpr qint64 debtCents = 10'000;
    static constexpr test::AgedDebt owed[]{{10, debtCents}};

    int between(int from, int to) { return std::uniform_int_distribution(from, to)(m_chance); }

    [[nodiscard]] test::Deal dealOf(const negotiation::Plan& plan) const
    {
        test::Deal deal{today(), plan.terms.discount.cents(), plan.terms.entry.cents(), {}};
        for (const negotiation::PlannedInstalment& row : plan.rows)
            deal.rows.push_back({row.due, row.amount.cents()});
        return deal;
    }

    /// As it stands in the books.
    test::Deal bookedDealOf(DebtorId debtor)
    {
        const QString whose = u" FROM %1 WHERE debtor_id = "_s + QString::number(debtor.value());
        test::Deal deal{today(), number(u"SELECT discount_cents"_s + whose.arg(u"agreement"_s)),
            number(u"SELECT entry_cents"_s + whose.arg(u"agreement"_s)), {}};
        const QString rows = whose.arg(u"agreement_instalment"_s);
        const qint64 count = number(u"SELECT COUNT(*)"_s + rows);
        for (qint64 i = 0; i < count; ++i) {
            const QString nth = rows + u" ORDER BY number LIMIT 1 OFFSET %1"_s.arg(i);
            const qint64 day = number(u"SELECT CAST(REPLACE(CAST(due AS TEXT), '-', '') AS BIGINT)"_s + nth);
            deal.rows.push_back(
                {QDate::fromString(QString::number(day), u"yyyyMMdd"_s), number(u"SELECT amount_cents"_s + nth)});
        }
        return deal;
    }

    negotiation::Terms anyTerms()
    {
        return {.entry = Money::fromCents(between(0, 1) * between(0, 9'000)),
            .instalments = between(0, 2) == 0 ? 1 : between(1, 12),
            .discount = Money::fromCents(between(0, 1) * between(0, between(0, 1) == 0 ? 600 : 4'900)),
            .firstDue = today().addDays(between(0, 55))};
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
            EXPECT_EQ(offer.plan.debt.cents(), debtCents);
            EXPECT_EQ(test::whyBeyond(test::machineReach, owed, dealOf(offer.plan)), "");
            ++made;
        }
    }
    EXPECT_GT(made, 20);
}

TEST_P(Truth5_NoOfferOutsideThePolicy, whateverTermsItWouldClose)
{
    int closed = 0;
    int refused = 0;
    for (int i = 0; i < 120; ++i) {
        const DebtorId id = debtor();
        const negotiation::Terms terms = anyTerms();
        const auto made = negotiation::Agreements(database(), clock)
                              .create({.debtor = id,
                                  .terms = terms,
                                  .role = negotiation::Role::Machine,
                                  .actor = u"agent:negotiation"_s});
        const qint64 rows = number(u"SELECT COUNT(*) FROM agreement WHERE debtor_id = %1"_s.arg(id.value()));
        EXPECT_EQ(rows, made ? 1 : 0);
        if (made) {
            EXPECT_EQ(test::whyBeyond(test::machineReach, owed, bookedDealOf(id)), "");
        } else if (terms.isCash()) {
            const test::Deal deal{
                today(), terms.discount.cents(), 0, {{terms.firstDue, debtCents - terms.discount.cents()}}};
            EXPECT_NE(test::whyBeyond(test::machineReach, owed, deal), "") << made.error().message.toStdString();
        }
        (made ? closed : refused) += 1;
    }
    EXPECT_GT(closed, 5);
    EXPECT_GT(refused, 20);
}

/// The second judge finds what is a cent, a day or an instalment too much, and nothing in what is not.
TEST(Truth5_SecondJudge, findsWhatIsBeyond)
{
    const QDate day(2026, 11, 18);
    const test::AgedDebt late[]{{40, 100'000}};
    const auto why = [&](const test::Deal& deal) { return test::whyBeyond(test::machineReach, late, deal); };
    const auto cash = [&](qint64 discount, int days) {
        return test::Deal{day, discount, 0, {{day.addDays(days), 100'000 - discount}}};
    };
    EXPECT_EQ(why(cash(15'000, 45)), "");
    EXPECT_NE(why(cash(15'001, 45)), "");
    EXPECT_NE(why(cash(15'000, 46)), "");
    const auto plan = [&](qint64 discount, qint64 entry, int instalments, qint64 amount) {
        test::Deal deal{day, discount, entry, {{day.addDays(1), entry}}};
        for (int i = 1; i <= instalments; ++i)
            deal.rows.push_back({day.addDays(30 * i), amount});
        return deal;
    };
    EXPECT_EQ(why(plan(5'000, 9'500, 8, 11'000)), "");
    EXPECT_NE(why(plan(5'001, 9'500, 8, 11'000)), "");
    EXPECT_NE(why(plan(5'000, 9'499, 8, 11'000)), "");
    EXPECT_NE(why(plan(5'000, 9'500, 9, 11'000)), "");
    EXPECT_NE(why(plan(5'000, 9'500, 8, 2'999)), "");
    EXPECT_EQ(test::whyNotToTheCent(100'000, plan(5'000, 9'500, 2, 43'386), 96'272), "");
    EXPECT_NE(test::whyNotToTheCent(100'000, plan(5'000, 9'500, 2, 43'386), 96'271), "");
    EXPECT_NE(test::whyNotToTheCent(100'000, plan(5'000, 9'500, 2, 45'000), 99'500), "") << "beyond a percent a month";
}

} // namespace trato::engine
