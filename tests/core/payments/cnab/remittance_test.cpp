#include "payments/cnab/remittance.h"
#include "payments/cnab/remittanceform.h"
#include "support/result.h"

#include <gtest/gtest.h>

#include <ostream>

namespace trato::payments {

using namespace Qt::StringLiterals;

inline Remittance remittanceTo(const QString& bank, CnabLayout layout)
{
    const RemittancePayer payer{.document = u"529.982.247-25"_s,
        .name = u"Pagadora Exemplo de Conceição"_s,
        .address = u"Rua das Acácias, 100"_s,
        .district = u"Centro"_s,
        .postcode = u"01310-200"_s,
        .city = u"São Paulo"_s,
        .state = u"SP"_s};
    const RemittanceTitle title{.ourNumber = u"12345678"_s,
        .ourDigit = u"9"_s,
        .document = u"PARC-0002"_s,
        .control = u"trato-77"_s,
        .due = QDate(2026, 12, 15),
        .issued = QDate(2026, 11, 20),
        .amount = money::Money::fromCents(20'466),
        .interestPerDay = money::Money::fromCents(7),
        .finePercentHundredths = 200,
        .payer = payer};
    Remittance remittance{.account = {.bank = bank,
                              .layout = layout,
                              .branch = u"1234"_s,
                              .branchDigit = u"5"_s,
                              .account = u"56789"_s,
                              .accountDigit = u"0"_s,
                              .agreement = u"123456"_s,
                              .transmission = u"123412345678901"_s,
                              .wallet = u"9"_s,
                              .company = u"Credora Exemplo Ltda"_s,
                              .companyDocument = u"11.222.333/0001-81"_s},
        .sequence = 17,
        .generated = QDateTime(QDate(2026, 11, 20), QTime(10, 15)),
        .titles = {title, title, title}};
    remittance.titles[1].order = RemittanceOrder::Cancel;
    remittance.titles[2].order = RemittanceOrder::ChangeDue;
    remittance.titles[2].due = QDate(2027, 1, 10);
    return remittance;
}

struct SentTo {
    const char* bank;
    CnabLayout layout;
    int lines; ///< of three titles, one of them registered with a fine
};

inline void PrintTo(const SentTo& to, std::ostream* out) { *out << to.bank; }

class CnabRemittance : public testing::TestWithParam<SentTo> {
protected:
    [[nodiscard]] bool isNarrow() const { return GetParam().layout == CnabLayout::Cnab240; }

    QList<QByteArray> lines()
    {
        const auto file = writeRemittance(remittanceTo(QString::fromLatin1(GetParam().bank), GetParam().layout));
        EXPECT_TRUE(file.has_value()) << (file ? std::string() : file.error().message.toStdString());
        QList<QByteArray> all = file ? file->bytes.split('\n') : QList<QByteArray>();
        EXPECT_TRUE(!all.isEmpty() && all.takeLast().isEmpty());
        for (QByteArray& line : all) {
            EXPECT_TRUE(line.endsWith('\r'));
            line.chop(1);
        }
        return all;
    }
};

inline QByteArray columns(const QByteArray& line, int first, int last)
{
    return line.sliced(first - 1, last - first + 1);
}

TEST_P(CnabRemittance, everyLineIsAsWideAsItsLayoutAndCounted)
{
    const QList<QByteArray> all = lines();
    ASSERT_EQ(all.size(), GetParam().lines);
    for (const QByteArray& line : all) {
        EXPECT_EQ(line.size(), isNarrow() ? 240 : 400);
        for (const char c : line)
            EXPECT_TRUE(c >= 0x20 && c < 0x7f);
    }
    if (!isNarrow()) {
        for (int i = 0; i < all.size(); ++i)
            EXPECT_EQ(columns(all[i], 395, 400).toInt(), i + 1);
        EXPECT_EQ(all.last().front(), '9');
        EXPECT_TRUE(all.first().startsWith("01REMESSA01COBRANCA"));
        return;
    }
    for (int i = 2; i < all.size() - 2; ++i)
        EXPECT_EQ(columns(all[i], 9, 13).toInt(), i - 1);
    const QByteArray& lot = all[all.size() - 2];
    EXPECT_EQ(lot[7], '5');
    EXPECT_EQ(columns(lot, 18, 23).toInt(), all.size() - 2);
    EXPECT_EQ(all.last()[7], '9');
    EXPECT_EQ(columns(all.last(), 18, 23).toInt(), 1);
    EXPECT_EQ(columns(all.last(), 24, 29).toInt(), all.size());
    // Banks that don't count want zeros or blanks.
    const qint64 total = columns(lot, 30, 46).trimmed().toLongLong();
    EXPECT_TRUE(total == 0 || total == 3 * 20'466) << total;
}

TEST_P(CnabRemittance, whatTheBankIsAskedForStandsWhereItLooks)
{
    const QList<QByteArray> all = lines();
    const bool caixa400 = QByteArrayView(GetParam().bank) == "104" && !isNarrow();
    std::vector<QByteArray> titles;
    for (const QByteArray& line : all) {
        const bool title = isNarrow() ? line[7] == '3' && line[13] == 'P'
                                      : columns(line, 395, 400) != "000001" && (line[0] == '1' || line[0] == '7');
        if (title)
            titles.push_back(line);
    }
    ASSERT_EQ(titles.size(), 3U);
    const int order = isNarrow() ? 16 : 109;
    EXPECT_EQ(columns(titles[0], order, order + 1), "01");
    EXPECT_EQ(columns(titles[1], order, order + 1), "02");
    EXPECT_EQ(columns(titles[2], order, order + 1), caixa400 ? "05" : "06");
    if (isNarrow()) {
        EXPECT_EQ(columns(titles[0], 63, 72), "PARC-0002 ");
        EXPECT_EQ(columns(titles[0], 78, 85), "15122026");
        EXPECT_EQ(columns(titles[2], 78, 85), "10012027");
        EXPECT_EQ(columns(titles[0], 86, 100), "000000000020466");
        EXPECT_EQ(columns(titles[0], 107, 108), "02");
        EXPECT_EQ(columns(titles[0], 110, 117), "20112026");
        EXPECT_EQ(columns(titles[0], 119, 126), "16122026");
        EXPECT_EQ(columns(titles[0], 127, 141), "000000000000007");
        EXPECT_EQ(columns(titles[0], 196, 220).trimmed(), "trato-77");
        EXPECT_TRUE(titles[0].contains("12345678"));
        const QByteArray& payer = all[3];
        EXPECT_EQ(payer[13], 'Q');
        EXPECT_EQ(columns(payer, 18, 33), "1000052998224725");
        EXPECT_EQ(columns(payer, 34, 63).trimmed(), "PAGADORA EXEMPLO DE CONCEICAO");
        EXPECT_EQ(columns(payer, 129, 153), "01310200SAO PAULO      SP");
        const QByteArray& fine = all[4];
        EXPECT_EQ(fine[13], 'R');
        EXPECT_EQ(columns(fine, 66, 89), "216122026000000000000200");
        return;
    }
    EXPECT_EQ(columns(titles[0], 111, 126), "PARC-0002 151226");
    EXPECT_EQ(columns(titles[2], 121, 126), "100127");
    EXPECT_EQ(columns(titles[0], 127, 139), "0000000020466");
    EXPECT_EQ(columns(titles[0], 148, 149), "01");
    EXPECT_EQ(columns(titles[0], 151, 156), "201126");
    EXPECT_EQ(columns(titles[0], 161, 173), "0000000000007");
    EXPECT_EQ(columns(titles[0], 219, 234), "0100052998224725");
    EXPECT_EQ(columns(titles[0], 235, 264).trimmed(), "PAGADORA EXEMPLO DE CONCEICAO");
    EXPECT_EQ(columns(titles[0], 327, 334), "01310200");
    EXPECT_EQ(columns(titles[0], 4, 17) == "11222333000181", QByteArrayView(GetParam().bank) != "237");
    EXPECT_TRUE(titles[0].contains("trato-77"));
}

INSTANTIATE_TEST_SUITE_P(All, CnabRemittance,
    testing::Values(SentTo{"001", CnabLayout::Cnab400, 6}, SentTo{"341", CnabLayout::Cnab400, 6},
        SentTo{"237", CnabLayout::Cnab400, 5}, SentTo{"104", CnabLayout::Cnab400, 5},
        SentTo{"033", CnabLayout::Cnab400, 5}, SentTo{"001", CnabLayout::Cnab240, 11},
        SentTo{"341", CnabLayout::Cnab240, 11}, SentTo{"237", CnabLayout::Cnab240, 11},
        SentTo{"104", CnabLayout::Cnab240, 11}, SentTo{"033", CnabLayout::Cnab240, 11}),
    [](const testing::TestParamInfo<SentTo>& one) {
        return std::string(one.param.layout == CnabLayout::Cnab240 ? "narrow_" : "wide_") + one.param.bank;
    });

TEST(CnabRemittanceRefusals, nothingIsShortenedSilently)
{
    const Remittance good = remittanceTo(u"341"_s, CnabLayout::Cnab400);
    const auto refused = [](const Remittance& remittance) {
        const auto file = writeRemittance(remittance);
        return file ? std::string()
                    : file.error().code.toStdString() + ' ' + file.error().detail[u"field"].toString().toStdString();
    };
    const auto with = [&](const std::function<void(Remittance&)>& change) {
        Remittance changed = good;
        change(changed);
        return changed;
    };
    EXPECT_EQ(refused(good), "");
    EXPECT_EQ(refused(with([](Remittance& r) { r.account.bank = u"999"_s; })), "unsupported_bank ");
    EXPECT_EQ(refused(with([](Remittance& r) { r.titles.clear(); })), "nothing_to_send ");
    EXPECT_EQ(refused(with([](Remittance& r) { r.sequence = 0; })), "invalid_remittance sequence");
    EXPECT_EQ(
        refused(with([](Remittance& r) { r.titles[0].ourNumber = u"123456789"_s; })), "invalid_remittance our_number");
    EXPECT_EQ(
        refused(with([](Remittance& r) { r.titles[0].ourNumber = u"1234567X"_s; })), "invalid_remittance our_number");
    EXPECT_EQ(
        refused(with([](Remittance& r) { r.titles[0].document = u"PARCELA-0002"_s; })), "invalid_remittance document");
    EXPECT_EQ(refused(with([](Remittance& r) { r.titles[0].control = u"ação"_s; })), "invalid_remittance control");
    EXPECT_EQ(refused(with([](Remittance& r) { r.titles[0].amount = money::Money(); })), "invalid_remittance amount");
    EXPECT_EQ(refused(with([](Remittance& r) { r.titles[0].amount = money::Money::fromCents(10'000'000'000'000); })),
        "invalid_remittance amount");
    EXPECT_EQ(refused(with([](Remittance& r) { r.titles[0].due = QDate(); })), "invalid_remittance due");
    EXPECT_EQ(
        refused(with([](Remittance& r) { r.titles[0].payer.document.clear(); })), "invalid_remittance payer_document");
    EXPECT_EQ(refused(with([](Remittance& r) { r.titles[0].payer.postcode = u"013102000"_s; })),
        "invalid_remittance payer_postcode");
    EXPECT_EQ(refused(with([](Remittance& r) { r.account.account = u"567890"_s; })), "invalid_remittance account");
    const auto third = writeRemittance(with([](Remittance& r) { r.titles[2].amount = money::Money(); }));
    EXPECT_EQ(third.error().detail[u"title"], 3);
}

TEST(CnabRemittanceRefusals, formsThatAreWrittenWrong)
{
    EXPECT_TRUE(cnab::readFormLine(u"1-3 =001\n4 0\n5-12 D due"_s, 240).has_value());
    for (const QString& text : {u"1-3 =0012"_s, u"1-3 9 a\n3 0"_s, u"239-241 0"_s, u"0 0"_s, u"5-3 0"_s, u"1-7 D due"_s,
             u"1-3 Z due"_s, u"1-3 9"_s, u"x"_s})
        EXPECT_FALSE(cnab::readFormLine(text, 240).has_value()) << text.toStdString();
    EXPECT_FALSE(cnab::readRemittanceForm({}, 240).has_value());
}

} // namespace trato::payments
