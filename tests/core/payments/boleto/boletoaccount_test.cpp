#include "payments/boleto/banks.h"
#include "payments/boleto/boletoaccount.h"
#include "payments/boleto/boletocode.h"
#include "payments/boleto/checkdigits.h"
#include "support/result.h"

#include <rapidcheck.h>

namespace trato::payments {
namespace {

const BoletoAccount itauAccount{.bank = QStringLiteral("341"),
    .agency = QStringLiteral("810"),
    .account = QStringLiteral("53678"),
    .accountDigit = QStringLiteral("9"),
    .wallet = QStringLiteral("109")};
const BoletoAccount brasilAccount{.bank = QStringLiteral("001"),
    .agency = QStringLiteral("4042"),
    .agencyDigit = QStringLiteral("8"),
    .account = QStringLiteral("61900"),
    .accountDigit = QStringLiteral("3"),
    .agreement = QStringLiteral("3128557"),
    .wallet = QStringLiteral("17")};
const BoletoAccount bradescoAccount{.bank = QStringLiteral("237"),
    .agency = QStringLiteral("1172"),
    .account = QStringLiteral("403005"),
    .accountDigit = QStringLiteral("2"),
    .wallet = QStringLiteral("9")};
const BoletoAccount caixaAccount{
    .bank = QStringLiteral("104"), .agency = QStringLiteral("1234"), .agreement = QStringLiteral("290274")};
const BoletoAccount santanderAccount{.bank = QStringLiteral("033"),
    .agency = QStringLiteral("1234"),
    .agreement = QStringLiteral("1899775"),
    .wallet = QStringLiteral("101")};

std::string refusal(BoletoAccount account, qint64 sequence = 1)
{
    const auto slip = slipNumber(account, sequence);
    if (slip)
        return "numbered";
    const QString field = slip.error().detail[u"field"].toString();
    return (field.isEmpty() ? slip.error().code : slip.error().code + u':' + field).toStdString();
}

template <class Change>
BoletoAccount changed(BoletoAccount account, Change change)
{
    change(account);
    return account;
}

TEST(SlipNumber, PrintsWhatEachBankPrints)
{
    const auto printed = [](const BoletoAccount& account, qint64 sequence) {
        const auto slip = slipNumber(account, sequence);
        return slip ? slip->printed + u' ' + slip->agencyAccount : slip.error().message;
    };
    EXPECT_EQ(printed(itauAccount, 12345678), QStringLiteral("109/12345678-3 0810/53678-9"));
    EXPECT_EQ(printed(brasilAccount, 1234567), QStringLiteral("31285570001234567 4042-8/00061900-3"));
    EXPECT_EQ(printed(caixaAccount, 132), QStringLiteral("14000000000000132-0 1234/290274-5"));
    EXPECT_EQ(printed(santanderAccount, 90000272), QStringLiteral("000090000272-7 1234/1899775"));
    BoletoAccount manuals = bradescoAccount;
    manuals.wallet = QStringLiteral("19");
    EXPECT_EQ(slipNumber(manuals, 2)->printed, QStringLiteral("19/00000000002-8")) << "the bank's own example";
    EXPECT_EQ(printed(bradescoAccount, 75896452), QStringLiteral("09/00075896452-6 1172/0403005-2"));
}

TEST(SlipNumber, CheckDigitsThatAreLetters)
{
    const auto digitsSeen = [](const BoletoAccount& account) {
        QString seen;
        for (qint64 i = 1; i <= 200; ++i) {
            const QString digit = slipNumber(account, i)->digit;
            if (!seen.contains(digit))
                seen += digit;
        }
        return seen;
    };
    EXPECT_TRUE(digitsSeen(bradescoAccount).contains(u'P'));
    EXPECT_FALSE(digitsSeen(bradescoAccount).contains(u'X'));
    BoletoAccount sixDigits = brasilAccount;
    sixDigits.agreement = QStringLiteral("123879");
    EXPECT_TRUE(digitsSeen(sixDigits).contains(u'X'));
    EXPECT_EQ(digitsSeen(brasilAccount), QString()) << "seven digits of agreement: no check digit";
}

TEST(SlipNumber, RefusesAccountsThatCantBe)
{
    EXPECT_EQ(refusal(changed(itauAccount, [](auto& a) { a.bank = QStringLiteral("999"); })), "unknown_bank_layout");
    EXPECT_EQ(refusal(changed(itauAccount, [](auto& a) { a.accountDigit = QStringLiteral("8"); })),
        "invalid_account:account_digit");
    EXPECT_EQ(
        refusal(changed(itauAccount, [](auto& a) { a.wallet = QStringLiteral("198"); })), "invalid_account:wallet");
    EXPECT_EQ(refusal(changed(itauAccount, [](auto& a) { a.agency.clear(); })), "invalid_account:agency");
    EXPECT_EQ(refusal(changed(itauAccount, [](auto& a) { a.account = QStringLiteral("123456"); })),
        "invalid_account:account");
    EXPECT_EQ(refusal(changed(brasilAccount, [](auto& a) { a.agreement = QStringLiteral("12345"); })),
        "invalid_account:agreement");
    EXPECT_EQ(refusal(changed(brasilAccount, [](auto& a) { a.agreement = QStringLiteral("12x4567"); })),
        "invalid_account:agreement");
    EXPECT_EQ(
        refusal(changed(caixaAccount, [](auto& a) { a.wallet = QStringLiteral("XX"); })), "invalid_account:wallet");
    EXPECT_EQ(refusal(changed(santanderAccount, [](auto& a) { a.agreement = QString(8, u'1'); })),
        "invalid_account:agreement");
}

TEST(SlipNumber, EndsWhereTheBanksNumbersEnd)
{
    EXPECT_EQ(refusal(itauAccount, 0), "our_number_out_of_range");
    EXPECT_EQ(refusal(itauAccount, -5), "our_number_out_of_range");
    EXPECT_EQ(refusal(itauAccount, 99'999'999), "numbered");
    EXPECT_EQ(refusal(itauAccount, 100'000'000), "our_number_out_of_range");
    EXPECT_EQ(refusal(brasilAccount, 9'999'999'999), "numbered");
    EXPECT_EQ(refusal(brasilAccount, 10'000'000'000), "our_number_out_of_range");
    EXPECT_EQ(refusal(changed(brasilAccount, [](auto& a) { a.agreement = QStringLiteral("123456"); }), 100'000),
        "our_number_out_of_range");
}

TEST(SlipNumber, CaixasLaterCodesHaveSevenDigitsAndNoneToCheck)
{
    ASSERT_UNWRAP(const SlipNumber slip,
        slipNumber(changed(caixaAccount, [](auto& a) { a.agreement = QStringLiteral("1100001"); }), 7));
    EXPECT_TRUE(slip.freeField.startsWith(QStringLiteral("11000010001000400000000")));
    EXPECT_EQ(slip.freeField.size(), 25);
}

TEST(SlipNumber, EveryNumberMakesASlip)
{
    EXPECT_TRUE(rc::check([] {
        const auto& account =
            *rc::gen::element(itauAccount, brasilAccount, bradescoAccount, caixaAccount, santanderAccount);
        const auto slip = slipNumber(account, *rc::gen::inRange<qint64>(1, 100'000'000));
        RC_ASSERT(slip.has_value());
        RC_ASSERT(slip->freeField.size() == 25);
        RC_ASSERT(isDigits(slip->freeField));
        RC_ASSERT(encodeBoleto({.bank = account.bank,
                                   .freeField = slip->freeField,
                                   .amount = money::Money(100),
                                   .due = QDate(2026, 12, 10)})
                      .has_value());
    }));
}

TEST(Banks, NamesAndDigits)
{
    EXPECT_EQ(bankName(QStringLiteral("341")), QStringLiteral("Itaú"));
    EXPECT_EQ(bankName(QStringLiteral("999")), QString());
    EXPECT_EQ(bankWithDigit(QStringLiteral("001")), QStringLiteral("001-9"));
    EXPECT_EQ(bankWithDigit(QStringLiteral("104")), QStringLiteral("104-0"));
    EXPECT_EQ(bankWithDigit(QStringLiteral("237")), QStringLiteral("237-2"));
    EXPECT_EQ(bankWithDigit(QStringLiteral("341")), QStringLiteral("341-7"));
    EXPECT_EQ(bankWithDigit(QStringLiteral("033")), QStringLiteral("033-7"));
}

} // namespace
} // namespace trato::payments
