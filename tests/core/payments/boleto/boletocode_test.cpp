#include "payments/boleto/boletocode.h"
#include "payments/boleto/checkdigits.h"
#include "payments/boleto/duefactor.h"
#include "support/result.h"

#include <rapidcheck.h>

namespace trato::payments {
namespace {

const QDate reference(2026, 11, 21);

BoletoNumbers sample()
{
    return *encodeBoleto({.bank = QStringLiteral("001"),
        .freeField = QStringLiteral("0000003128557000123456717"),
        .amount = money::Money(38740),
        .due = QDate(2026, 12, 10)});
}

QStringList problemCodes(const BoletoCode& code)
{
    QStringList out;
    for (const BoletoProblem& problem : code.problems) {
        EXPECT_FALSE(problem.message.isEmpty()) << problem.code.toStdString();
        out.append(problem.field.isEmpty() ? problem.code : problem.code + u':' + problem.field);
    }
    return out;
}

/// What is told about `text`, which must be the sample's code all the same.
QStringList toldAbout(const QString& text)
{
    const auto code = decodeBoleto(text, reference);
    if (!code)
        return {code.error().code};
    EXPECT_EQ(code->barcode, sample().barcode) << text.toStdString();
    EXPECT_EQ(code->line, sample().line);
    EXPECT_EQ(code->due, QDate(2026, 12, 10));
    return problemCodes(*code);
}

TEST(BoletoCode, SaysWhatItCarries)
{
    ASSERT_UNWRAP(const BoletoCode code, decodeBoleto(sample().barcode, reference));
    EXPECT_EQ(code.type, BoletoType::Bank);
    EXPECT_EQ(code.bank, QStringLiteral("001"));
    EXPECT_EQ(code.currency, QStringLiteral("9"));
    EXPECT_EQ(code.amount, money::Money(38740));
    EXPECT_EQ(code.due, QDate(2026, 12, 10));
    EXPECT_EQ(code.dueCandidates, (std::vector{QDate(2002, 4, 20), QDate(2026, 12, 10)}));
    EXPECT_EQ(code.freeField, QStringLiteral("0000003128557000123456717"));
    EXPECT_EQ(code.line, sample().line);
    EXPECT_TRUE(code.problems.empty());
}

TEST(BoletoCode, PunctuationIsNothingToTell)
{
    const QString line = sample().line;
    EXPECT_EQ(toldAbout(formatLine(line)), QStringList());
    EXPECT_EQ(toldAbout(u' ' + formatLine(line).replace(u' ', QChar(0x00A0)) + u'\n'), QStringList());
    QString narrow;
    for (const QChar c : line)
        narrow += QString(c) + QChar(0x200B);
    EXPECT_EQ(toldAbout(narrow), QStringList()) << "zero-width spaces from a web page";
}

TEST(BoletoCode, FindsItAmongWords)
{
    const QString line = formatLine(sample().line);
    EXPECT_EQ(toldAbout(QStringLiteral("Linha digitável: ") + line), QStringList(QStringLiteral("stray_characters")));
    EXPECT_EQ(toldAbout(QStringLiteral("Vence 10/12/2026, R$ 387,40. Código ") + line + QStringLiteral(" até lá!")),
        QStringList(QStringLiteral("stray_characters")));
    EXPECT_EQ(toldAbout(line + QStringLiteral(" 10/12/2026")), QStringList(QStringLiteral("digits_too_many")));
}

TEST(BoletoCode, LettersAreDigitsOnlyWhereTheCheckDigitsSaySo)
{
    QString line = sample().line;
    line.replace(1, 1, QStringLiteral("O")).replace(2, 1, QStringLiteral("l"));
    EXPECT_EQ(toldAbout(line), QStringList(QStringLiteral("letters_read_as_digits")));
    EXPECT_EQ(
        toldAbout(line.replace(6, 1, QStringLiteral("S")).sliced(1)), QStringList(QStringLiteral("not_a_boleto")));
}

TEST(BoletoCode, PutsBackTheZerosThatSpreadsheetsDrop)
{
    EXPECT_EQ(toldAbout(sample().line.sliced(2)), QStringList(QStringLiteral("leading_zeros_lost")));
    EXPECT_EQ(toldAbout(sample().barcode.sliced(2)), QStringList(QStringLiteral("leading_zeros_lost")));
    EXPECT_EQ(toldAbout(sample().line.sliced(4)), QStringList(QStringLiteral("not_a_boleto")));
}

TEST(BoletoCode, FillsAnAmountThatWasCutShort)
{
    const BoletoNumbers open = *encodeBoleto({.bank = QStringLiteral("237"),
        .freeField = QStringLiteral("4150090019801673500021140"),
        .amount = {},
        .due = {}});
    ASSERT_UNWRAP(const BoletoCode code, decodeBoleto(open.line.left(33) + QStringLiteral("000"), reference));
    EXPECT_EQ(problemCodes(code), QStringList(QStringLiteral("shortened")));
    EXPECT_EQ(code.line, open.line);
    EXPECT_EQ(code.amount, std::nullopt);
    EXPECT_EQ(code.due, QDate());
    EXPECT_TRUE(code.dueCandidates.empty());
}

TEST(BoletoCode, ReadsTheLineOf48DigitsThatOldProgramsWrote)
{
    const BoletoNumbers right = *encodeBoleto({.bank = QStringLiteral("341"),
        .freeField = QStringLiteral("1091234567810810536789000"),
        .amount = money::Money(10000),
        .due = QDate(2025, 2, 22)});
    const QString old = right.line.left(33) + QStringLiteral("10000") + right.line.right(10);
    ASSERT_EQ(old.size(), 48);
    ASSERT_UNWRAP(const BoletoCode code, decodeBoleto(old, QDate(2003, 1, 1)));
    EXPECT_EQ(code.due, QDate(2025, 2, 22)) << "five digits mean one date";
    EXPECT_EQ(code.amount, money::Money(10000));
    EXPECT_EQ(code.barcode, right.barcode);
    EXPECT_EQ(problemCodes(code), QStringList(QStringLiteral("five_digit_factor")));

    QString otherDigit = old;
    otherDigit[32] = QChar(u'0' + (old.at(32).digitValue() + 1) % 10);
    ASSERT_UNWRAP(const BoletoCode wrong, decodeBoleto(otherDigit, reference));
    EXPECT_EQ(problemCodes(wrong),
        (QStringList{QStringLiteral("five_digit_factor"), QStringLiteral("wrong_check_digit:general")}));
}

TEST(BoletoCode, TellsEachWrongCheckDigitAndLeavesTheDigits)
{
    const QString line = sample().line;
    const auto told = [&](int at) {
        QString damaged = line;
        damaged[at] = QChar(u'0' + (line.at(at).digitValue() + 1) % 10);
        const auto code = decodeBoleto(damaged, reference);
        EXPECT_TRUE(code && code->line == damaged);
        return code ? problemCodes(*code) : QStringList();
    };
    EXPECT_EQ(told(9), QStringList(QStringLiteral("wrong_check_digit:1")));
    EXPECT_EQ(told(20), QStringList(QStringLiteral("wrong_check_digit:2")));
    EXPECT_EQ(told(31), QStringList(QStringLiteral("wrong_check_digit:3")));
    EXPECT_EQ(told(32), QStringList(QStringLiteral("wrong_check_digit:general")));
    EXPECT_EQ(told(44), QStringList(QStringLiteral("wrong_check_digit:general"))) << "another amount";
}

TEST(BoletoCode, OtherCurrenciesAndFactorsWithoutADateAreTold)
{
    QString barcode = sample().barcode;
    barcode[3] = u'7';
    barcode.replace(5, 4, QStringLiteral("0999"));
    barcode.remove(4, 1);
    barcode.insert(4, QString::number(bankBarcodeDigit(barcode)));
    ASSERT_UNWRAP(const BoletoCode code, decodeBoleto(barcode, reference));
    EXPECT_EQ(code.currency, QStringLiteral("7"));
    EXPECT_EQ(code.due, QDate());
    EXPECT_EQ(problemCodes(code),
        (QStringList{QStringLiteral("unknown_currency"), QStringLiteral("due_factor_without_date")}));
}

TEST(BoletoCode, CollectionDocuments)
{
    ASSERT_UNWRAP(
        const BoletoNumbers made, encodeUtility({.segment = 3,
                                      .valueKind = 8,
                                      .value = 15432,
                                      .companyAndFreeField = QStringLiteral("01230000000000000000020261210")}));
    ASSERT_EQ(made.line.size(), 48);
    ASSERT_UNWRAP(const BoletoCode code, decodeBoleto(formatLine(made.line), reference));
    EXPECT_EQ(code.type, BoletoType::Utility);
    EXPECT_EQ(code.barcode, made.barcode);
    EXPECT_EQ(code.segment, QStringLiteral("3"));
    EXPECT_EQ(code.company, QStringLiteral("0123"));
    EXPECT_EQ(code.freeField, QStringLiteral("0000000000000000020261210"));
    EXPECT_EQ(code.amount, money::Money(15432));
    EXPECT_EQ(code.bank, QString());
    EXPECT_TRUE(code.problems.empty());

    const BoletoNumbers reference7 =
        *encodeUtility({.segment = 6, .valueKind = 7, .value = 15432, .companyAndFreeField = QString(29, u'1')});
    ASSERT_UNWRAP(const BoletoCode quantity, decodeBoleto(reference7.barcode, reference));
    EXPECT_EQ(quantity.amount, std::nullopt) << "a quantity, not reais";
    EXPECT_EQ(quantity.company.size(), 8);
}

TEST(BoletoCode, RefusesWhatIsNone)
{
    const auto refusal = [](const QString& text) {
        const auto code = decodeBoleto(text, reference);
        return code ? std::string("read") : code.error().code.toStdString();
    };
    EXPECT_EQ(refusal({}), "not_a_boleto");
    EXPECT_EQ(refusal(QStringLiteral("123456789")), "not_a_boleto");
    EXPECT_EQ(refusal(QString(10'000'000, u'1')), "not_a_boleto");
    EXPECT_EQ(refusal(QString(47, QChar(0x0661))), "not_a_boleto") << "Arabic digits";
    EXPECT_EQ(refusal(QString(1000, QChar(0xD800))), "not_a_boleto");
    EXPECT_EQ(decodeBoleto(QStringLiteral("123456789"), reference).error().detail[u"digits"].toInt(), 9);
}

TEST(BoletoEncode, RefusesWhatCantBe)
{
    const BoletoContent good{.bank = QStringLiteral("341"),
        .freeField = QString(25, u'1'),
        .amount = money::Money(1),
        .due = QDate(2026, 12, 10)};
    const auto refusal = [&](auto change) {
        BoletoContent c = good;
        change(c);
        const auto made = encodeBoleto(c);
        return made ? std::string("made") : made.error().code.toStdString();
    };
    EXPECT_EQ(refusal([](auto&) {}), "made");
    EXPECT_EQ(refusal([](auto& c) { c.bank = QStringLiteral("34"); }), "invalid_bank");
    EXPECT_EQ(refusal([](auto& c) { c.bank = QStringLiteral("34x"); }), "invalid_bank");
    EXPECT_EQ(refusal([](auto& c) { c.bank = QStringLiteral("846"); }), "invalid_bank");
    EXPECT_EQ(refusal([](auto& c) { c.freeField = QString(26, u'1'); }), "invalid_free_field");
    EXPECT_EQ(refusal([](auto& c) { c.freeField = QString(25, QChar(0x0661)); }), "invalid_free_field");
    EXPECT_EQ(refusal([](auto& c) { c.amount = money::Money(9'999'999'999); }), "made");
    EXPECT_EQ(refusal([](auto& c) { c.amount = money::Money(10'000'000'000); }), "amount_out_of_range");
    EXPECT_EQ(refusal([](auto& c) { c.amount = money::Money(-1); }), "amount_out_of_range");
    EXPECT_EQ(refusal([](auto& c) { c.due = QDate(2049, 10, 14); }), "due_date_out_of_range");
    EXPECT_EQ(refusal([](auto& c) { c.due = QDate(1997, 10, 8); }), "due_date_out_of_range");
}

TEST(BoletoEncode, RefusesUtilitiesThatCantBe)
{
    const auto refusal = [](const UtilityContent& content) {
        const auto made = encodeUtility(content);
        return made ? std::string("made") : made.error().code.toStdString();
    };
    const QString rest(29, u'0');
    EXPECT_EQ(refusal({.segment = 0, .valueKind = 6, .value = 1, .companyAndFreeField = rest}), "invalid_segment");
    EXPECT_EQ(refusal({.segment = 1, .valueKind = 5, .value = 1, .companyAndFreeField = rest}), "invalid_value_kind");
    EXPECT_EQ(refusal({.segment = 1, .valueKind = 6, .value = 100'000'000'000, .companyAndFreeField = rest}),
        "amount_out_of_range");
    EXPECT_EQ(
        refusal({.segment = 1, .valueKind = 6, .value = 1, .companyAndFreeField = rest + u'0'}), "invalid_free_field");
}

rc::Gen<QString> digitsOf(int length)
{
    return rc::gen::map(rc::gen::container<std::string>(static_cast<size_t>(length), rc::gen::inRange('0', ':')),
        [](const std::string& text) { return QString::fromStdString(text); });
}

TEST(BoletoEncode, EverySlipIsReadAsItWasMade)
{
    EXPECT_TRUE(rc::check([] {
        const int bank = *rc::gen::distinctFrom(rc::gen::inRange(0, 1000), 8);
        RC_PRE(bank / 100 != 8);
        const int day = *rc::gen::inRange(0, 18000);
        const qint64 cents = *rc::gen::inRange<qint64>(0, 10'000'000'000);
        const BoletoContent content{.bank = QString::number(bank).rightJustified(3, u'0'),
            .freeField = *digitsOf(25),
            .amount = money::Money(cents),
            .due = QDate(2000, 7, 3).addDays(day)};
        const auto made = encodeBoleto(content);
        RC_ASSERT(made.has_value());
        const QString text = *rc::gen::element(made->barcode, made->line, formatLine(made->line));
        const auto code = decodeBoleto(text, content.due.addDays(*rc::gen::inRange(-3400, 3000)));
        RC_ASSERT(code.has_value());
        RC_ASSERT(code->problems.empty());
        RC_ASSERT(code->bank == content.bank);
        RC_ASSERT(code->freeField == content.freeField);
        RC_ASSERT(code->amount.value_or(money::Money()) == *content.amount);
        RC_ASSERT(code->due == content.due);
        RC_ASSERT(code->barcode == made->barcode);
        RC_ASSERT(code->line == made->line);
    }));
}

TEST(BoletoEncode, EveryUtilityIsReadAsItWasMade)
{
    EXPECT_TRUE(rc::check([] {
        const UtilityContent content{.segment = *rc::gen::inRange(1, 10),
            .valueKind = *rc::gen::inRange(6, 10),
            .value = *rc::gen::inRange<qint64>(0, 100'000'000'000),
            .companyAndFreeField = *digitsOf(29)};
        const auto made = encodeUtility(content);
        RC_ASSERT(made.has_value());
        const auto code = decodeBoleto(*rc::gen::element(made->barcode, made->line, formatLine(made->line)), reference);
        RC_ASSERT(code.has_value());
        RC_ASSERT(code->problems.empty());
        RC_ASSERT(code->company + code->freeField == content.companyAndFreeField);
        RC_ASSERT(code->barcode == made->barcode);
        RC_ASSERT(code->line == made->line);
    }));
}

TEST(BoletoCode, AnyOneWrongDigitOfALineIsNoticed)
{
    EXPECT_TRUE(rc::check([] {
        const auto made = encodeBoleto({.bank = QStringLiteral("104"),
            .freeField = *digitsOf(25),
            .amount = money::Money(*rc::gen::inRange(1, 1'000'000)),
            .due = QDate(2026, 12, 10)});
        RC_ASSERT(made.has_value());
        QString line = made->line;
        const int at = *rc::gen::inRange(0, 33);
        line[at] = QChar(u'0' + (line.at(at).digitValue() + *rc::gen::inRange(1, 10)) % 10);
        const auto code = decodeBoleto(line, reference);
        RC_ASSERT(code.has_value());
        RC_ASSERT(!code->problems.empty());
    }));
}

} // namespace
} // namespace trato::payments
