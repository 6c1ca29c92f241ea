#include "payments/reconciliation/fileowner.h"

#include "support/result.h"
#include "support/testdatabase.h"

namespace trato::payments {

using namespace Qt::StringLiterals;

namespace {

SlipAccount accountAt(const QString& name, const QString& bank, const QString& number, const QString& agreement)
{
    SlipAccount account;
    account.name = name;
    account.bank = {.bank = bank, .agency = u"0057"_s, .account = number, .agreement = agreement};
    return account;
}

Statement told(const QString& kind, const QString& bank, const QString& agreement)
{
    return {.kind = kind, .bank = bank, .agreement = agreement};
}

QString refusal(const Statement& statement, const QString& account, const std::vector<BankAccountFacts>& known)
{
    const auto done = requireOwnFile(statement, account, known);
    return done ? QString() : done.error().code;
}

} // namespace

class BankAccountsTest : public test::DatabaseTest {
protected:
    std::vector<BankAccountFacts> known()
    {
        const auto all = BankAccounts(database()).all();
        EXPECT_TRUE(all.has_value());
        return all.value_or(std::vector<BankAccountFacts>());
    }
};
TRATO_BOTH_ENGINES(BankAccountsTest);

TEST_P(BankAccountsTest, aFileIsOfTheAccountThatItNames)
{
    ASSERT_RESULT(BankAccounts(database()).set({accountAt(u"old"_s, u"001"_s, u"99999"_s, {})}));
    ASSERT_RESULT(
        BankAccounts(database())
            .set({accountAt(u"itau"_s, u"341"_s, u"12345"_s, {}), accountAt(u"itau-2"_s, u"341"_s, u"67890"_s, {}),
                accountAt(u"bb"_s, u"001"_s, u"55555"_s, u"1234567"_s),
                accountAt(u"bradesco"_s, u"237"_s, u"44444"_s, {})}));
    const auto all = known();
    ASSERT_EQ(all.size(), 4u);

    const Statement ours = told(u"cnab400"_s, u"341"_s, u"0057 00 12345 6"_s);
    EXPECT_EQ(refusal(ours, u"itau"_s, all), QString());
    EXPECT_EQ(refusal(ours, u"itau-2"_s, all), u"foreign_account"_s);
    EXPECT_EQ(refusal(ours, u"bb"_s, all), u"foreign_account"_s) << "another bank";
    EXPECT_EQ(refusal(ours, u"typo"_s, all), u"foreign_account"_s) << "nobody's name, and the file is of itau";
    EXPECT_EQ(requireOwnFile(ours, u"itau-2"_s, all).error().detail.value(u"owner").toString(), u"itau"_s);
    EXPECT_EQ(refusal(ours, u"itau-2"_s, {}), QString()) << "nothing is known of accounts";

    EXPECT_EQ(refusal(told(u"cnab400"_s, u"341"_s, u"0057 00 22222 6"_s), u"itau"_s, all), u"foreign_account"_s);
    EXPECT_EQ(refusal(told(u"cnab240"_s, u"001"_s, u"001234567 0014"_s), u"bb"_s, all), QString());
    EXPECT_EQ(refusal(told(u"cnab240"_s, u"001"_s, u"007654321 0014"_s), u"bb"_s, all), u"foreign_account"_s);
    EXPECT_EQ(refusal(told(u"cnab400"_s, u"237"_s, u"00000000000004567890"_s), u"bradesco"_s, all), QString())
        << "a code of the bank's that nobody configured tells nothing";
}

/// Workers that start together say it each, one between what another takes away and adds.
TEST_P(BankAccountsTest, whatAnotherWorkerSaidMeanwhileIsNoObstacle)
{
    ASSERT_RESULT(
        BankAccounts(database())
            .set({accountAt(u"itau"_s, u"341"_s, u"12345"_s, {}), accountAt(u"itau"_s, u"341"_s, u"67890"_s, {})}));
    const auto all = known();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].number, u"67890"_s);
}

TEST_P(BankAccountsTest, aStatementNamesTheAccountItself)
{
    ASSERT_RESULT(BankAccounts(database()).set({accountAt(u"itau"_s, u"341"_s, u"12345"_s, {})}));
    EXPECT_EQ(refusal(told(u"ofx"_s, u"0341"_s, u"/0057123456"_s), u"itau"_s, known()), QString());
    EXPECT_EQ(refusal(told(u"ofx"_s, u"0341"_s, u"/0057678906"_s), u"itau"_s, known()), u"foreign_account"_s);
    EXPECT_EQ(refusal(told(u"ofx"_s, u"237"_s, u"0057/12345"_s), u"itau"_s, known()), u"foreign_account"_s);
    EXPECT_EQ(refusal(told(u"ofx"_s, u"00000000"_s, u"0057/12345"_s), u"itau"_s, known()), QString()) << "no number";
    EXPECT_EQ(refusal(told(u"ofx"_s, u"0341"_s, u"/0057123456"_s), u"pix"_s, known()), QString())
        << "an account of another kind at the same bank";
    EXPECT_EQ(refusal(told(u"csv"_s, {}, {}), u"itau"_s, known()), QString());
}

} // namespace trato::payments
