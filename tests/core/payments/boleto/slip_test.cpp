#include "payments/boleto/boletoaccount.h"
#include "payments/boleto/boletocode.h"
#include "payments/boleto/slip.h"
#include "payments/pix/brcode.h"
#include "support/pagereader.h"
#include "support/result.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>

#include <limits>

namespace trato::payments {
namespace {

const Instant writtenAt(1'795'000'000'000'000);

Slip sampleSlip()
{
    const BoletoAccount account{.bank = QStringLiteral("341"),
        .agency = QStringLiteral("0810"),
        .account = QStringLiteral("53678"),
        .accountDigit = QStringLiteral("9"),
        .wallet = QStringLiteral("109")};
    const SlipNumber number = *slipNumber(account, 4711);
    Slip slip{.beneficiary = {.name = QStringLiteral("Lojas Ipê Amarelo Ltda."),
                  .document = QStringLiteral("11222333000181"),
                  .address = QStringLiteral("Rua das Palmeiras, 120, Centro, 13010-000 Campinas/SP")},
        .payer = {.name = QStringLiteral("Conceição Araújo d'Ávila"),
            .document = QStringLiteral("12345678909"),
            .address = QStringLiteral("Av. São João, 45, ap. 12, 01035-000 São Paulo/SP")},
        .agencyAccount = number.agencyAccount,
        .ourNumber = number.printed,
        .wallet = account.wallet,
        .documentNumber = QStringLiteral("118/3"),
        .issued = QDate(2026, 11, 22),
        .due = QDate(2026, 12, 10),
        .amount = money::Money(38740),
        .validDaysAfterDue = 30,
        .about = QStringLiteral("Parcela 3 de 12 do acordo 118"),
        .items = {{QStringLiteral("Contrato 2024-0091, parcela de 10/05/2026"), money::Money(36000)},
            {QStringLiteral("Multa (2%)"), money::Money(720)},
            {QStringLiteral("Juros (1% ao mês)"), money::Money(2020)}}};
    slip.terms.fine = {.kind = TermKind::Percent, .percent = QStringLiteral("2.00")};
    slip.terms.interest = {
        .kind = TermKind::Percent, .per = InterestTerm::Per::Month, .percent = QStringLiteral("1.00")};
    slip.barcode =
        encodeBoleto({.bank = account.bank, .freeField = number.freeField, .amount = slip.amount, .due = slip.due})
            ->barcode;
    return slip;
}

QString samplePix()
{
    return *encodeBrCode({.key = {},
        .url = QStringLiteral("pix.example.com/v2/cobv/8b3da2f39a4140d1a91abd93113bd441"),
        .name = QStringLiteral("Lojas Ipê Amarelo"),
        .city = QStringLiteral("Campinas"),
        .amount = {},
        .txid = {},
        .description = {}});
}

/// The slip with another amount and date, its barcode to match.
Slip recoded(Slip slip, std::optional<money::Money> amount, QDate due)
{
    slip.items.clear();
    slip.amount = amount;
    slip.due = due;
    slip.barcode =
        encodeBoleto({.bank = QStringLiteral("341"), .freeField = slip.barcode.right(25), .amount = amount, .due = due})
            ->barcode;
    return slip;
}

QString textIn(const std::vector<test::ReadCode>& codes, const char* kind)
{
    for (const test::ReadCode& code : codes) {
        if (code.kind == QLatin1StringView(kind))
            return code.text;
    }
    return {};
}

/// The one page as the reader sees it, kept beside the build for people to look at.
test::GreyPage drawn(const QByteArray& pdf, const char* name)
{
    QDir().mkpath(test::programPath(QStringLiteral("../slips")));
    QFile file(test::programPath(QStringLiteral("../slips/%1.pdf").arg(QLatin1StringView(name))));
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf);
    auto pages = test::drawnPages(pdf);
    EXPECT_EQ(pages.size(), 1U);
    return pages.empty() ? test::GreyPage() : pages.front();
}

TEST(Slip, CarriesWhatTheLawAndTheBankWant)
{
    Slip slip = sampleSlip();
    slip.pixCode = samplePix();
    ASSERT_UNWRAP(const QByteArray pdf, slipPdf(slip, writtenAt));
    const QString text = test::textOf(pdf);
    const QString line = formatLine(decodeBoleto(slip.barcode, slip.due)->line);
    for (const QString& part : {line, QStringLiteral("Lojas Ipê Amarelo Ltda."),
             QStringLiteral("CNPJ 11.222.333/0001-81"), QStringLiteral("Rua das Palmeiras, 120, Centro"),
             QStringLiteral("Conceição Araújo d'Ávila"), QStringLiteral("CPF 123.456.789-09"),
             QStringLiteral("10/12/2026"), QStringLiteral("387,40"), QStringLiteral("341-7"), QStringLiteral("Itaú"),
             QStringLiteral("0810/53678-9"), QStringLiteral("118/3"), slip.ourNumber, QStringLiteral("multa de 2,00%"),
             QStringLiteral("juros de 1,00% ao mês, cobrados por dia"), QStringLiteral("Pode ser pago até 11/01/2027"),
             QStringLiteral("Multa (2%)"), QStringLiteral("R$ 7,20"), QStringLiteral("Parcela 3 de 12 do acordo 118"),
             QStringLiteral("Recibo do pagador"), QStringLiteral("Ficha de compensação")})
        EXPECT_TRUE(QString(text).replace(QChar(0xA0), u' ').contains(part)) << part.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("[labels"))) << "a word is missing in slip.toml";
    EXPECT_FALSE(text.contains(QStringLiteral("[terms")));
    EXPECT_TRUE(test::fontsOf(pdf).allEmbedded);
}

TEST(Slip, ScannersReadBarcodeAndPixBack)
{
    Slip slip = sampleSlip();
    slip.pixCode = samplePix();
    const auto codes = test::codesOn(drawn(*slipPdf(slip, writtenAt), "with-pix"));
    EXPECT_EQ(textIn(codes, "I2/5"), slip.barcode);
    EXPECT_EQ(textIn(codes, "QR-Code"), slip.pixCode);
    EXPECT_EQ(codes.size(), 2U);

    const Slip plain = sampleSlip();
    const auto plainCodes = test::codesOn(drawn(*slipPdf(plain, writtenAt), "plain"));
    ASSERT_EQ(plainCodes.size(), 1U);
    EXPECT_EQ(plainCodes[0].text, plain.barcode);
}

TEST(Slip, TheBarsHaveTheSizeThatScannersWant)
{
    const test::GreyPage page = drawn(*slipPdf(sampleSlip(), writtenAt), "plain");
    // 103 × 13 mm from the left edge of the form, the middle 12 mm above the coupon's foot (292 mm).
    constexpr int dots = 200;
    EXPECT_LT(page.darkest(14.8, 274, 0.6, 12, dots), 60) << "the first bar";
    EXPECT_LT(page.darkest(117.3, 274, 0.9, 12, dots), 60) << "the last bar";
    EXPECT_EQ(page.darkest(118.4, 273, 8, 14, dots), 255) << "quiet behind it";
    EXPECT_EQ(page.darkest(9, 273, 5.7, 14, dots), 255) << "quiet before it";
    EXPECT_LT(page.darkest(15, 273.7, 103, 0.3, dots), 60);
    EXPECT_LT(page.darkest(15, 286, 103, 0.3, dots), 60);
    EXPECT_EQ(page.darkest(15, 287, 103, 4, dots), 255);
}

TEST(Slip, AnyNameAndAmountStaysReadable)
{
    QString faces;
    for (int i = 0; i < 100; ++i)
        faces += QStringLiteral("😀");
    const QStringList names{QString(200, u'W'), QStringLiteral("Maria ").repeated(34).trimmed(), faces,
        QStringLiteral("محمد عبد الله ").repeated(14), QStringLiteral("שרה כהן"), QStringLiteral("A\u202Ebc\0d"),
        QStringLiteral("\n\n\n\n\n\nX")};
    int number = 0;
    for (const QString& name : names) {
        Slip slip = recoded(sampleSlip(), money::Money(9'999'999'999), QDate(2049, 10, 13));
        slip.pixCode = samplePix();
        slip.beneficiary.name = name;
        slip.payer = {.name = name, .document = name, .address = name};
        slip.creditor = {.name = name, .document = QStringLiteral("12345678909"), .address = name};
        slip.about = name;
        slip.documentNumber = name;
        slip.instructions = QStringList(40, name);
        slip.items = std::vector<SlipItem>(60, {name, money::Money(1)});
        slip.items.back().amount = money::Money(9'999'999'999 - 59);
        ASSERT_UNWRAP(const QByteArray pdf, slipPdf(slip, writtenAt));
        const QByteArray file = "hostile-" + QByteArray::number(++number);
        const auto codes = test::codesOn(drawn(pdf, file.constData()));
        EXPECT_EQ(textIn(codes, "I2/5"), slip.barcode) << number;
        EXPECT_EQ(textIn(codes, "QR-Code"), slip.pixCode) << number;
        EXPECT_TRUE(test::textOf(pdf).contains(QStringLiteral("99.999.999,99")));
        EXPECT_EQ(test::textOf(pdf).count(QStringLiteral("CNPJ 11.222.333/0001-81")), 2) << number;
    }
}

TEST(Slip, WithoutAmountAndDateThePayerFillsIn)
{
    for (const std::optional<money::Money> none : {std::optional<money::Money>(), std::optional(money::Money(0))}) {
        Slip slip = recoded(sampleSlip(), none, {});
        ASSERT_UNWRAP(const QByteArray pdf, slipPdf(slip, writtenAt));
        const QString text = test::textOf(pdf);
        EXPECT_TRUE(text.contains(QStringLiteral("Contra apresentação")));
        EXPECT_FALSE(text.contains(QStringLiteral("0,00")));
        EXPECT_EQ(textIn(test::codesOn(drawn(pdf, "open")), "I2/5"), slip.barcode);
    }
}

TEST(Slip, PrintsNothingThatABankWouldReadOtherwise)
{
    const auto refusal = [](auto change) {
        Slip slip = sampleSlip();
        change(slip);
        const auto pdf = slipPdf(slip, writtenAt);
        return pdf ? std::string("printed") : pdf.error().code.toStdString();
    };
    EXPECT_EQ(refusal([](Slip&) {}), "printed");
    EXPECT_EQ(refusal([](Slip& s) { s.barcode.clear(); }), "invalid_slip_code");
    EXPECT_EQ(refusal([](Slip& s) { s.barcode[4] = s.barcode.at(4) == u'1' ? u'2' : u'1'; }), "invalid_slip_code");
    EXPECT_EQ(refusal([](Slip& s) { s.barcode = u' ' + s.barcode; }), "invalid_slip_code");
    EXPECT_EQ(refusal([](Slip& s) {
        s.barcode = encodeUtility({.segment = 3, .valueKind = 6, .value = 1, .companyAndFreeField = QString(29, u'0')})
                        ->barcode;
    }),
        "invalid_slip_code");
    EXPECT_EQ(refusal([](Slip& s) { s.amount = money::Money(38741); }), "slip_amount_mismatch");
    EXPECT_EQ(refusal([](Slip& s) { s.amount = {}; }), "slip_amount_mismatch");
    EXPECT_EQ(refusal([](Slip& s) { s.items.front().amount += money::Money(1); }), "slip_items_mismatch");
    EXPECT_EQ(refusal([](Slip& s) { s.items.front().amount = money::Money(std::numeric_limits<qint64>::max()); }),
        "amount_overflow");
    EXPECT_EQ(refusal([](Slip& s) { s.due = s.due.addDays(1); }), "slip_due_mismatch");
    EXPECT_EQ(refusal([](Slip& s) { s.due = {}; }), "slip_due_mismatch");
    EXPECT_EQ(refusal([](Slip& s) { s.beneficiary.name = QStringLiteral("  "); }), "payee_incomplete");
    EXPECT_EQ(refusal([](Slip& s) { s.beneficiary.document = QStringLiteral("11222333000182"); }), "payee_incomplete");
    EXPECT_EQ(refusal([](Slip& s) { s.beneficiary.address.clear(); }), "payee_incomplete");
    EXPECT_EQ(
        refusal([](Slip& s) { s.creditor = SlipParty{.name = QStringLiteral("Banco Ipê")}; }), "payee_incomplete");
    EXPECT_EQ(refusal([](Slip& s) { s.pixCode = QString(5000, u'x'); }), "qr_too_large");
}

TEST(Slip, SeveralSlipsMakeABook)
{
    documents::Document document({.title = QStringLiteral("Carnê"), .created = writtenAt});
    for (int i = 0; i < 3; ++i)
        ASSERT_RESULT(
            addSlip(document, recoded(sampleSlip(), money::Money(10000 + i), QDate(2026, 12, 10).addMonths(i))));
    Slip wrong = sampleSlip();
    wrong.amount = money::Money(1);
    EXPECT_FALSE(addSlip(document, wrong));
    EXPECT_EQ(document.pageCount(), 3) << "a refused slip leaves no page";
}

TEST(SlipTerms, AreSaidInWords)
{
    ChargeTerms terms;
    terms.discount = {.kind = TermKind::Fixed,
        .steps = {{.until = QDate(2026, 12, 1), .fixed = money::Money(2000)},
            {.until = QDate(2026, 12, 5), .fixed = money::Money(1000)}}};
    terms.abatement = {.kind = TermKind::Fixed, .fixed = money::Money(500)};
    terms.fine = {.kind = TermKind::Fixed, .fixed = money::Money(800)};
    terms.interest = {.kind = TermKind::Fixed, .fixed = money::Money(13)};
    const auto said = [&] {
        return termsInWords(terms, QDate(2026, 12, 10), 0).join(u'|').replace(QChar(0xA0), u' ').toStdString();
    };
    EXPECT_EQ(said(), "Pagando até 01/12/2026, desconto de R$ 20,00.|Pagando até 05/12/2026, desconto de R$ 10,00.|"
                      "Abatimento de R$ 5,00.|Após o vencimento, multa de R$ 8,00.|"
                      "Após o vencimento, juros de R$ 0,13 por dia de atraso.|Não receber após o vencimento.");
    terms = {};
    terms.interest = {.kind = TermKind::Percent,
        .per = InterestTerm::Per::Year,
        .days = InterestTerm::Days::Business,
        .percent = QStringLiteral("12.00")};
    terms.discount = {.kind = TermKind::Percent,
        .by = DiscountTerm::By::BusinessDayEarly,
        .steps = {{.percent = QStringLiteral("0.10")}}};
    EXPECT_EQ(said(), "Desconto de 0,10% por dia útil de antecipação.|"
                      "Após o vencimento, juros de 12,00% ao ano, cobrados por dia útil de atraso.|"
                      "Não receber após o vencimento.");
    EXPECT_TRUE(termsInWords({}, {}, {}).isEmpty());
}

} // namespace
} // namespace trato::payments
