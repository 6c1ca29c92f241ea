#include "payments/slips/slipaccount.h"
#include "support/result.h"

namespace trato::payments {

namespace {

const QByteArray filesAccount =
    "[[boleto]]\nname = \"itau\"\nway = \"files\"\nlayout = \"400\"\nbank = \"341\"\nbranch = \"0057\"\n"
    "account = \"12345\"\nwallet = \"109\"\ncompany = \"Aurora\"\ncompany_document = "
    "\"11222333000181\"\n";

QString keyRefused(const QByteArray& toml)
{
    const auto read = readSlipAccounts(toml);
    EXPECT_FALSE(read.has_value());
    EXPECT_EQ(read ? QString() : read.error().code, QStringLiteral("invalid_config"));
    return read ? QString() : read.error().detail.value(u"key").toString();
}

QByteArray with(const QByteArray& line) { return filesAccount + line + "\n"; }

QByteArray replaced(QByteArray before, const QByteArray& after)
{
    QByteArray text = filesAccount;
    return text.replace(before, after);
}

} // namespace

TEST(SlipAccount, isReadAsItStands)
{
    ASSERT_UNWRAP(const auto accounts, readSlipAccounts(with("first_number = 500\nvalid_days_after_due = 3")));
    ASSERT_EQ(accounts.size(), 1U);
    EXPECT_EQ(accounts[0].payee(), QStringLiteral("341/0057/12345"));
    EXPECT_EQ(accounts[0].firstNumber, 500);
    EXPECT_EQ(accounts[0].validDaysAfterDue, 3);
    EXPECT_EQ(accounts[0].layout, CnabLayout::Cnab400);
    EXPECT_EQ(accounts[0].remittance().company, QStringLiteral("Aurora"));
    EXPECT_TRUE(readSlipAccounts("")->empty());
}

TEST(SlipAccount, whatIsWrongIsNamed)
{
    EXPECT_EQ(keyRefused(replaced("way = \"files\"", "way = \"fax\"")), QStringLiteral("way"));
    EXPECT_EQ(keyRefused(replaced("layout = \"400\"", "layout = \"150\"")), QStringLiteral("layout"));
    EXPECT_EQ(keyRefused(replaced("company = \"Aurora\"\n", "")), QStringLiteral("company"));
    EXPECT_EQ(keyRefused(replaced("\"12345\"", "12345")), QStringLiteral("account"));
    EXPECT_EQ(keyRefused(replaced("\"12345\"", "\"12a45\"")), QStringLiteral("account"));
    EXPECT_EQ(keyRefused(replaced("\"341\"", "\"999\"")), QStringLiteral("bank"));
    EXPECT_EQ(keyRefused(with("first_number = 0")), QStringLiteral("first_number"));
    EXPECT_EQ(keyRefused(with("valid_days_after_due = 400")), QStringLiteral("valid_days_after_due"));
    EXPECT_EQ(keyRefused(filesAccount + filesAccount), QStringLiteral("name"));
    EXPECT_EQ(keyRefused(filesAccount + "[[pix]]\nname = \"itau\"\n"), QStringLiteral("name"));
}

TEST(SlipAccount, oneAgreementIsChargedUnderOnce)
{
    EXPECT_EQ(keyRefused(filesAccount + replaced("\"itau\"", "\"itau2\"")), QStringLiteral("agreement"));
    QByteArray other = filesAccount;
    other.replace("\"itau\"", "\"itau2\"").replace("\"109\"", "\"175\"");
    ASSERT_RESULT(readSlipAccounts(filesAccount + other));
}

TEST(SlipAccount, ourNumberAsTheBanksFilesTellIt)
{
    const SlipNumber number{.digits = QStringLiteral("00000000123"), .digit = QStringLiteral("P")};
    SlipAccount account;
    account.bank.bank = QStringLiteral("237");
    EXPECT_EQ(account.toldNumber(number), QStringLiteral("00000000123P"));
    account.bank.bank = QStringLiteral("341");
    EXPECT_EQ(account.toldNumber(number), QStringLiteral("00000000123"));
}

} // namespace trato::payments
