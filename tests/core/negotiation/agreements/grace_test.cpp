#include "negotiation/agreements.h"

#include "debts/holds.h"
#include "support/debttest.h"

#include <chrono>

using namespace trato;
using namespace trato::negotiation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 28 December and five days of grace, unless the agreement stands still meanwhile.
class GraceTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        const CreditorId creditor = addCreditor();
        debtor = addDebtor();
        contract = addContract(debtor, creditor);
        other = addContract(debtor, creditor, u"C-2"_s);
        addInstalment(debtor, contract, 1, daysAgo(75), 60'000);
        agreements.emplace(database(), clock);
        before = clock.now();
        clock.advance(1h);
        ASSERT_RESULT(agreements->create(
            {.debtor = debtor, .terms = {.instalments = 1, .firstDue = QDate(2026, 12, 28)}, .actor = u"rafael"_s}));
        addInstalment(debtor, other, 1, daysAgo(3), 10'000);
    }
    HoldId hold(const char* reason, QDate from, QDate until = {}, ContractId whose = {})
    {
        const auto id = debts::Holds(database())
                            .place({.debtor = debtor,
                                       .reason = QLatin1StringView(reason),
                                       .source = u"palavras"_s,
                                       .placedBy = u"agent:follow_up"_s,
                                       .contract = whose,
                                       .until = until.isValid() ? Instant::startOfDay(until, deskZone()) : Instant()},
                                Instant::startOfDay(from, deskZone()) + 10h);
        EXPECT_TRUE(id.has_value());
        return id.value_or(HoldId());
    }
    size_t brokenOn(QDate day)
    {
        clock.set(Instant::startOfDay(day, deskZone()) + 11h);
        const auto broken = agreements->breakOverdue();
        EXPECT_TRUE(broken.has_value()) << (broken ? "" : broken.error().message.toStdString());
        return broken ? broken->size() : 0;
    }

    DebtorId debtor;
    ContractId contract;
    ContractId other;
    Instant before; ///< the agreement was made
    std::optional<Agreements> agreements;
};
TRATO_BOTH_ENGINES(GraceTest);

TEST_P(GraceTest, withoutAnythingItBreaksAfterItsGrace)
{
    EXPECT_EQ(brokenOn(QDate(2027, 1, 2)), 0u);
    EXPECT_EQ(brokenOn(QDate(2027, 1, 3)), 1u);
}

TEST_P(GraceTest, nothingBreaksWhileItsPaymentIsLookedFor)
{
    hold("payment_in_flight", QDate(2027, 1, 1), QDate(2027, 1, 6));
    EXPECT_EQ(brokenOn(QDate(2027, 1, 5)), 0u);
    EXPECT_EQ(brokenOn(QDate(2027, 1, 7)), 0u) << "five days more";
    EXPECT_EQ(brokenOn(QDate(2027, 1, 8)), 1u);
}

TEST_P(GraceTest, nothingBreaksWhileADisputeOfItIsOpen)
{
    const HoldId dispute = hold("dispute", QDate(2026, 12, 30), {}, contract);
    EXPECT_EQ(brokenOn(QDate(2027, 3, 1)), 0u);
    ASSERT_RESULT(debts::Holds(database()).release(debtor, dispute, u"sandra"_s, clock.now()));
    EXPECT_EQ(brokenOn(QDate(2027, 3, 4)), 0u) << "the grace goes on where it stood still";
    EXPECT_EQ(brokenOn(QDate(2027, 3, 5)), 1u);
}

TEST_P(GraceTest, whatWasReleasedStretchesTheGraceByTheDaysItLasted)
{
    const HoldId looked = hold("payment_in_flight", QDate(2026, 12, 30));
    clock.set(Instant::startOfDay(QDate(2027, 1, 1), deskZone()) + 10h);
    ASSERT_RESULT(debts::Holds(database()).release(debtor, looked, u"bia"_s, clock.now()));
    EXPECT_EQ(brokenOn(QDate(2027, 1, 4)), 0u);
    EXPECT_EQ(brokenOn(QDate(2027, 1, 5)), 1u);
}

TEST_P(GraceTest, holdsThatOverlapCountOnceAndThoseBeforeTheDueDayNotAtAll)
{
    hold("payment_in_flight", QDate(2026, 12, 10), QDate(2026, 12, 20));
    hold("payment_in_flight", QDate(2026, 12, 30), QDate(2027, 1, 1));
    hold("claims_paid", QDate(2026, 12, 30), QDate(2027, 1, 1));
    EXPECT_EQ(brokenOn(QDate(2027, 1, 4)), 0u);
    EXPECT_EQ(brokenOn(QDate(2027, 1, 5)), 1u);
}

TEST_P(GraceTest, aDisputeOlderThanTheAgreementAndOneOfAnotherContractDoNotCount)
{
    run(u"INSERT INTO hold (debtor_id, id, reason, source, since, placed_by) VALUES (%1, 90, 'dispute', 'x', %2, 'bia')"_s
            .arg(debtor.value())
            .arg(before.microseconds()));
    hold("dispute", QDate(2026, 12, 30), {}, other);
    hold("bereavement", QDate(2026, 12, 30), QDate(2026, 12, 31));
    EXPECT_EQ(brokenOn(QDate(2027, 1, 3)), 1u);
}

TEST_P(GraceTest, aClockThatWasSetBackTakesNoHoldBack)
{
    hold("payment_in_flight", QDate(2027, 1, 9), QDate(2027, 1, 12));
    EXPECT_EQ(brokenOn(QDate(2027, 1, 5)), 0u);
}

} // namespace
