#include "support/result.h"
#include "support/sampledesk.h"
#include "support/testdatabase.h"

#include "debts/debts.h"
#include "debts/holds.h"
#include "parties/debtors.h"

#include <gmock/gmock.h>

namespace {

using namespace trato;
using namespace trato::debts;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DebtsTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        const auto id = parties::Debtors(database()).create({.name = u"Ana"_s, .document = {}}, clock.now());
        ASSERT_RESULT(id);
        debtor = *id;
        run(test::creditorSql());
        run(test::portfolioSql());
        run(test::contractSql(debtor, 1, u"C-1"_s));
    }
    void owe(
        qint64 id, const QString& due, qint64 cents, const QString& status = u"open"_s, const QString& charges = {})
    {
        run(test::instalmentSql({.debtor = debtor,
            .contract = 1,
            .id = id,
            .due = due,
            .cents = cents,
            .status = status,
            .charges = charges}));
    }
    Balance balanceOn(QDate day)
    {
        const auto balance = Debts(database()).balance(debtor, day);
        EXPECT_TRUE(balance) << balance.error().message.toStdString();
        return balance.value_or(Balance());
    }
    DebtorId debtor;
};
TRATO_BOTH_ENGINES(DebtsTest);

TEST_P(DebtsTest, nobodysDebtIsNothing)
{
    const Balance balance = balanceOn(QDate(2026, 11, 20));
    EXPECT_FALSE(balance.hasOpen());
    EXPECT_EQ(balance.total.toString(), u"0.00"_s);
    EXPECT_EQ(balance.daysLate, 0);
}

TEST_P(DebtsTest, whatIsDueAndWhatIsNot)
{
    owe(1, u"2026-10-05"_s, 35000);
    owe(2, u"2026-11-19"_s, 35000);
    owe(3, u"2026-12-05"_s, 35000);
    owe(4, u"2026-01-05"_s, 99999, u"paid"_s);
    owe(5, u"2026-01-05"_s, 88888, u"agreed"_s);
    owe(6, u"2026-01-05"_s, 77777, u"cancelled"_s);
    const Balance balance = balanceOn(QDate(2026, 11, 19));
    EXPECT_EQ(balance.principal.cents(), 70000);
    EXPECT_EQ(balance.notDue.cents(), 35000);
    EXPECT_EQ(balance.total.cents(), 70000);
    EXPECT_EQ(balance.daysLate, 45);
    EXPECT_EQ(balance.oldestDue, QDate(2026, 10, 5));
    EXPECT_FALSE(balance.isOnlyToCome());
}

TEST_P(DebtsTest, whatFallsDueNextIsThatOfTheFirstDayToCome)
{
    owe(1, u"2027-01-05"_s, 40000);
    owe(2, u"2026-12-05"_s, 35000);
    owe(3, u"2026-12-05"_s, 1500);
    const Balance balance = balanceOn(QDate(2026, 11, 19));
    EXPECT_TRUE(balance.isOnlyToCome());
    EXPECT_EQ(balance.nextDue, QDate(2026, 12, 5));
    EXPECT_EQ(balance.next.cents(), 36500);
    EXPECT_EQ(balance.notDue.cents(), 76500);
    EXPECT_FALSE(balanceOn(QDate(2026, 12, 5)).isOnlyToCome()) << "on its day it is due";
}

TEST_P(DebtsTest, aDueDateOnAHolidayIsInTimeOnTheNextBusinessDay)
{
    owe(1, u"2026-11-20"_s, 10000, u"open"_s, u"{\"fine\":\"2\",\"interest\":\"1\",\"basis\":\"month30\"}"_s);
    EXPECT_EQ(balanceOn(QDate(2026, 11, 23)).daysLate, 0);
    EXPECT_EQ(balanceOn(QDate(2026, 11, 23)).total.cents(), 10000);
    const Balance late = balanceOn(QDate(2026, 11, 24));
    EXPECT_EQ(late.daysLate, 4);
    EXPECT_EQ(late.fine.cents(), 200);
    EXPECT_EQ(late.interest.cents(), 13);
    EXPECT_EQ(late.total.cents(), 10213);
}

TEST_P(DebtsTest, anAgreementIsOwedInsteadOfWhatWasAgreedUpon)
{
    owe(1, u"2026-10-05"_s, 35000, u"agreed"_s);
    run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, entry_cents, instalments, amount_cents, "
        "discount_cents, total_cents, first_due, monthly_rate, made_by, made_at, debt_cents) "
        "VALUES (%1, 1, '2026-0001', 1, 'active', 5000, 2, 14000, 2000, 33000, '2026-12-18', '0', 'luana', 1, 35000)"_s
            .arg(debtor.value()));
    const auto add = [&](int number, const QString& due, qint64 cents, const QString& status) {
        run(u"INSERT INTO agreement_instalment (debtor_id, id, agreement_id, number, due, amount_cents, open_cents, "
            u"status) "
            "VALUES (%1, %2, 1, %2, '%3', %4, %4, '%5')"_s.arg(debtor.value())
                .arg(number)
                .arg(due)
                .arg(cents)
                .arg(status));
    };
    add(1, u"2026-11-18"_s, 14000, u"open"_s);
    add(2, u"2026-12-18"_s, 14000, u"open"_s);
    add(3, u"2026-10-18"_s, 5000, u"paid"_s);
    Balance balance = balanceOn(QDate(2026, 11, 19));
    EXPECT_EQ(balance.principal.cents(), 14000);
    EXPECT_EQ(balance.notDue.cents(), 14000);
    EXPECT_EQ(balance.daysLate, 1);
    run(u"UPDATE agreement SET state = 'broken'"_s);
    run(u"UPDATE instalment SET status = 'open'"_s);
    balance = balanceOn(QDate(2026, 11, 19));
    EXPECT_EQ(balance.principal.cents(), 35000);
}

TEST_P(DebtsTest, contractsCarryTheirInstalmentsInOrder)
{
    run(test::contractSql(debtor, 2, u"C-2"_s));
    owe(2, u"2026-12-05"_s, 200);
    owe(1, u"2026-10-05"_s, 100);
    ASSERT_UNWRAP(const auto contracts, Debts(database()).contracts(debtor));
    ASSERT_EQ(contracts.size(), 2u);
    EXPECT_EQ(contracts[0].number, u"C-1"_s);
    EXPECT_EQ(contracts[0].creditorName, u"Lojas Aurora"_s);
    EXPECT_EQ(contracts[0].portfolioName, u"Varejo"_s);
    ASSERT_EQ(contracts[0].instalments.size(), 2u);
    EXPECT_EQ(contracts[0].instalments[0].amount.cents(), 100);
    EXPECT_TRUE(contracts[1].instalments.empty());
}

TEST_P(DebtsTest, aHoldIsInForceUntilItsEndOrItsRelease)
{
    Holds holds(database());
    ASSERT_UNWRAP(const HoldId forever, holds.place({.debtor = debtor,
                                                        .reason = u"dispute"_s,
                                                        .source = u"words"_s,
                                                        .placedBy = u"luana"_s,
                                                        .contract = ContractId(1),
                                                        .interaction = InteractionId(9)},
                                            clock.now()));
    ASSERT_RESULT(holds.place({.debtor = debtor,
                                  .reason = u"payment_in_flight"_s,
                                  .source = u"words"_s,
                                  .placedBy = u"agent"_s,
                                  .until = clock.now() + 1h},
        clock.now()));
    ASSERT_UNWRAP(auto active, holds.active(debtor, clock.now()));
    ASSERT_EQ(active.size(), 2u);
    EXPECT_EQ(active[0].contract, ContractId(1));
    EXPECT_EQ(active[0].interaction, InteractionId(9));
    ASSERT_UNWRAP(active, holds.active(debtor, clock.now() + 1h));
    EXPECT_EQ(active.size(), 1u);
    ASSERT_RESULT(holds.release(debtor, forever, u"sandra"_s, clock.now()));
    const auto again = holds.release(debtor, forever, u"sandra"_s, clock.now());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, u"no_hold"_s);
    ASSERT_UNWRAP(const int released, holds.releaseAll(debtor, u"payment_in_flight"_s, u"engine"_s, clock.now()));
    EXPECT_EQ(released, 1);
    ASSERT_UNWRAP(active, holds.active(debtor, clock.now()));
    EXPECT_TRUE(active.empty());
}

} // namespace
