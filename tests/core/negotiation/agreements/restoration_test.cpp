#include "negotiation/agreement/restoration.h"
#include "support/result.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace trato;
using namespace trato::negotiation;
using money::Money;

namespace {

const QString rule = QStringLiteral("{\"fine\":\"2\",\"interest\":\"1\",\"basis\":\"month30\"}");
const QDate made(2026, 11, 20);

DebtInside debt(qint64 id, int daysLate, qint64 cents, qint64 fine = 0, qint64 interest = 0)
{
    return {.instalment = InstalmentId(id),
        .fine = Money(fine),
        .interest = Money(interest),
        .basis = {.due = made.addDays(-daysLate), .open = Money(cents), .rule = rule}};
}

Money settledOf(const Restoration& restoration)
{
    Money sum;
    for (const RestoredDebt& each : restoration.debts)
        sum += each.settled;
    return sum;
}

} // namespace

TEST(AgreementRestoration, principalFirstGoesToTheOldest)
{
    const EndedAgreement ended{.debts = {debt(1, 75, 60'000, 1'200, 1'500), debt(2, 45, 60'000, 1'200, 900)},
        .payments = {{made, Money(70'000)}},
        .total = Money(130'000)};
    ASSERT_UNWRAP(const Restoration done, restored(ended, RestoreRule::Principal));
    EXPECT_EQ(done.debts[0].open, Money());
    EXPECT_EQ(done.debts[1].open, Money(50'000));
    EXPECT_EQ(done.debts[1].settledCharges, Money());
    EXPECT_TRUE(done.addsUp());
}

TEST(AgreementRestoration, whatIsLeftOfThePrincipalGoesToTheCharges)
{
    const EndedAgreement ended{
        .debts = {debt(1, 75, 60'000, 1'200, 1'500)}, .payments = {{made, Money(63'000)}}, .total = Money(70'000)};
    ASSERT_UNWRAP(const Restoration done, restored(ended, RestoreRule::Principal));
    EXPECT_EQ(done.debts[0].settled, Money(60'000));
    EXPECT_EQ(done.debts[0].settledCharges, Money(2'700));
    EXPECT_EQ(done.credit, Money(300));
    EXPECT_TRUE(done.addsUp());
}

TEST(AgreementRestoration, chargesFirstCountsEachPaymentOnItsDay)
{
    // 600.00, 60 days late: 12.00 fine and 12.00 interest; 100.00 pay them and 76.00 of the principal. 30 days later 1
    // % of 524.00 is 5.24 more.
    const EndedAgreement ended{.debts = {debt(1, 60, 60'000)},
        .payments = {{made, Money(10'000)}, {made.addDays(30), Money(10'000)}},
        .total = Money(60'000)};
    ASSERT_UNWRAP(const Restoration done, restored(ended, RestoreRule::ChargesFirst));
    EXPECT_EQ(done.debts[0].settledCharges, Money(2'400 + 524));
    EXPECT_EQ(done.debts[0].open, Money(60'000 - 7'600 - 9'476));
    EXPECT_EQ(done.debts[0].chargedUntil, made.addDays(30));
    EXPECT_EQ(done.debts[0].chargesOpen, Money());
    EXPECT_TRUE(done.addsUp());
}

TEST(AgreementRestoration, aSmallPaymentLeavesChargesOpen)
{
    const EndedAgreement ended{
        .debts = {debt(1, 60, 60'000)}, .payments = {{made, Money(1'000)}}, .total = Money(60'000)};
    ASSERT_UNWRAP(const Restoration done, restored(ended, RestoreRule::ChargesFirst));
    EXPECT_EQ(done.debts[0].open, Money(60'000));
    EXPECT_EQ(done.debts[0].chargesOpen, Money(1'400));
    EXPECT_EQ(done.debts[0].settledCharges, Money(1'000));
}

TEST(AgreementRestoration, proportionalKeepsTheDiscountOfWhatWasPaid)
{
    // 1,000.00 for 800.00: half of the 800.00 settles half of the 1,000.00.
    const EndedAgreement ended{.debts = {debt(1, 60, 100'000)},
        .payments = {{made, Money(40'000)}},
        .discount = Money(20'000),
        .total = Money(80'000)};
    ASSERT_UNWRAP(const Restoration done, restored(ended, RestoreRule::Proportional));
    EXPECT_EQ(done.debts[0].open, Money(50'000));
    EXPECT_EQ(done.discount, Money(10'000));
    EXPECT_EQ(done.interest, Money());
    EXPECT_TRUE(done.addsUp());
}

TEST(AgreementRestoration, anUnknownChargeRuleIsSaid)
{
    EndedAgreement ended{.debts = {debt(1, 60, 100'000)}, .payments = {{made, Money(1'000)}}, .total = Money(80'000)};
    ended.debts.front().basis.rule = QStringLiteral("{\"basis\":\"moon\"}");
    const auto done = restored(ended, RestoreRule::ChargesFirst);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, QStringLiteral("invalid_charges"));
}

TEST(AgreementRestoration, anyAgreementByAnyRuleAddsUp)
{
    const rc::Gen<qint64> amounts = rc::gen::inRange<qint64>(1, 500'000);
    const rc::Gen<int> counts = rc::gen::inRange(1, 6);
    for (uint64_t seed = 0; seed < 1'000; ++seed) {
        rc::Random random(seed);
        const auto pick = [&](const auto& gen) { return gen(random.split(), 100).value(); };
        EndedAgreement ended;
        Money debts;
        for (int i = 0, count = pick(counts); i < count; ++i) {
            ended.debts.push_back(debt(i + 1, 300 - 40 * i, pick(amounts), pick(counts), pick(counts)));
            debts += ended.debts.back().basis.open + ended.debts.back().fine + ended.debts.back().interest;
        }
        ended.discount = Money(pick(amounts) % debts.cents());
        const Money interest(pick(amounts) / 10);
        ended.total = debts - ended.discount + interest;
        Money rest = ended.total;
        for (int i = 0, count = pick(counts); i < count; ++i) {
            const Money paid(pick(amounts) % (rest.cents() + 1));
            rest -= paid;
            ended.payments.push_back({made.addDays(30 * i), paid});
        }
        for (const RestoreRule each : {RestoreRule::Principal, RestoreRule::ChargesFirst, RestoreRule::Proportional}) {
            ASSERT_UNWRAP(const Restoration done, restored(ended, each));
            EXPECT_TRUE(done.addsUp()) << seed << restoreRuleName(each).toStdString();
            EXPECT_EQ(done.paid, ended.paid());
            EXPECT_FALSE(done.interest.isNegative()) << seed;
            EXPECT_FALSE(done.credit.isNegative()) << seed;
            for (std::size_t i = 0; i < done.debts.size(); ++i) {
                EXPECT_FALSE(done.debts[i].open.isNegative()) << seed;
                EXPECT_FALSE(done.debts[i].chargesOpen.isNegative()) << seed;
                EXPECT_EQ(done.debts[i].open + done.debts[i].settled, ended.debts[i].basis.open) << seed;
            }
        }
    }
}

TEST(AgreementRestoration, paidInFullProportionallyNothingIsLeft)
{
    const EndedAgreement ended{.debts = {debt(1, 60, 70'001, 3, 4), debt(2, 30, 29'999, 5, 6)},
        .payments = {{made, Money(88'888)}},
        .discount = Money(20'000),
        .total = Money(88'888)};
    ASSERT_UNWRAP(const Restoration done, restored(ended, RestoreRule::Proportional));
    EXPECT_EQ(settledOf(done), Money(100'000));
    EXPECT_EQ(done.discount, Money(20'000));
    EXPECT_TRUE(done.addsUp());
}
