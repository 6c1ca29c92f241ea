#include "support/debttest.h"

#include "debts/statement.h"

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

class StatementTest : public test::DebtTest {};
TRATO_BOTH_ENGINES(StatementTest);

const QString rule = u"{\"fine\":\"2.00\",\"interest\":\"1.00\",\"basis\":\"month30\"}"_s;
const QString yearly = u"{\"fine\":\"2.00\",\"interest\":\"12.00\",\"basis\":\"business252\"}"_s;

TEST_P(StatementTest, addsUpToTheBalanceToTheCent)
{
    const DebtorId debtor = addDebtor();
    const CreditorId creditor = addCreditor();
    const ContractId one = addContract(debtor, creditor, u"C-1"_s);
    const ContractId two = addContract(debtor, creditor, u"C-2"_s);
    addInstalment(debtor, one, 1, daysAgo(75), 33'333, rule);
    addInstalment(debtor, one, 2, daysAgo(45), 33'333, rule);
    addInstalment(debtor, one, 3, today().addDays(15), 33'334, rule);
    addInstalment(debtor, two, 1, daysAgo(11), 10'001, yearly);
    for (const int ahead : {-90, -40, 0, 1, 9, 31, 200}) {
        const QDate on = today().addDays(ahead);
        ASSERT_UNWRAP(const debts::Statement statement, debts::Statement::load(database(), debtor, on));
        ASSERT_UNWRAP(const debts::Balance balance, debts::Debts(database()).balance(debtor, on));
        money::Money total, fine, interest, lines;
        for (const debts::ContractOnDay& contract : statement.contracts) {
            total += contract.total;
            fine += contract.fine;
            interest += contract.interest;
            for (const debts::InstalmentOnDay& line : contract.instalments)
                lines += line.isDue ? line.total : money::Money();
        }
        EXPECT_EQ(total, balance.total) << ahead;
        EXPECT_EQ(lines, balance.total) << ahead;
        EXPECT_EQ(fine, balance.fine) << ahead;
        EXPECT_EQ(interest, balance.interest) << ahead;
        EXPECT_TRUE(statement.agreedDue.isZero()) << ahead;
    }
}

TEST_P(StatementTest, whatIsPaidOrAgreedCostsNothing)
{
    const DebtorId debtor = addDebtor();
    const ContractId contract = addContract(debtor, addCreditor());
    addInstalment(debtor, contract, 1, daysAgo(30), 10'000, rule);
    addInstalment(debtor, contract, 2, daysAgo(10), 10'000, rule);
    run(u"UPDATE instalment SET status = 'paid', open_cents = 0 WHERE number = 1"_s);
    run(u"UPDATE instalment SET status = 'agreed' WHERE number = 2"_s);
    ASSERT_UNWRAP(const debts::Statement statement, debts::Statement::load(database(), debtor, today()));
    ASSERT_EQ(statement.contracts.size(), 1u);
    EXPECT_EQ(statement.contracts[0].instalments.size(), 2u);
    EXPECT_EQ(statement.contracts[0].openCount, 0);
    EXPECT_TRUE(statement.contracts[0].total.isZero());
}

TEST_P(StatementTest, aRuleThatIsNoRuleIsAnError)
{
    const DebtorId debtor = addDebtor();
    addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(30), 10'000, u"{\"fine\":\"x\"}"_s);
    const auto statement = debts::Statement::load(database(), debtor, today());
    ASSERT_FALSE(statement);
    EXPECT_EQ(statement.error().code, u"invalid_charges"_s);
}

} // namespace
