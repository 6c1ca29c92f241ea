#include "core/payments/cnab/returnfile.h"

#include "payments/cnab/layout.h"
#include "support/result.h"

#include <QJsonArray>

#include <ostream>

// A file of our own for each bank and layout.

namespace trato::payments {

using namespace Qt::StringLiterals;

struct OwnFile {
    const char* name;
    const char* bank;
    QString agreement;
    QString paidNumber; ///< our number of the title that was paid
    QString sequence = u"000017"_s;
    QString fee = u"1.99"_s;
    int payments = 1;
    OccurrenceKind first = OccurrenceKind::Registered;
};

inline void PrintTo(const OwnFile& file, std::ostream* out) { *out << file.name; }

inline const std::vector<OwnFile>& ownFiles()
{
    static const std::vector<OwnFile> all{
        {"001-400", "001", u"3128557"_s, u"31285570000000002"_s, u"0000017"_s},
        {"341-400", "341", u"12340012345"_s, u"00000102"_s, u"00017"_s},
        {"237-400", "237", u"00000000000004567890"_s, u"000000000102"_s, u"00017"_s},
        {"104-400", "104", u"1234567890"_s, u"14000000000000102"_s, u"00017"_s},
        {"033-400", "033", u"12340123456701234567"_s, u"00000102"_s, {}, u"1.99"_s, 2},
        {"041-400", "041", u"1102900015096"_s, u"0000010202"_s, u"00017"_s},
        {"004-400", "004", u"0217001234567"_s, u"00000102"_s, u"00017"_s},
        {"070-400", "070", u"00000000000123456789"_s, u"100000102015"_s, {}},
        {"097-400", "097", u"6901 000403113"_s, u"00000000102"_s, u"0000017"_s, u"0.00"_s},
        {"136-400", "136", u"42056000156620"_s, u"00000000000000102"_s, u"0000017"_s, u"1.99"_s, 1,
            OccurrenceKind::Changed},
        {"748-400", "748", u"12345"_s, u"262000029"_s, u"0000017"_s},
        {"756-400", "756", u"12340000567890"_s, u"000000000102"_s, u"0000017"_s},
        {"001-240", "001", u"003128557001417019"_s, u"31285570000000002"_s},
        {"341-240", "341", u"01234 0000000012345"_s, u"00000102"_s},
        {"237-240", "237", u"00000000000000456789"_s, u"000000001028"_s},
        {"104-240", "104", u"654321"_s, u"14000000000000102"_s},
        {"033-240", "033", u"123456789"_s, u"0000000001023"_s},
        {"041-240", "041", u"0000000000000456789"_s, u"0000010202"_s},
        {"085-240", "085", u"00000000000000456789"_s, u"000000000000102"_s},
        {"136-240", "136", u"00000000000000456789"_s, u"00000000102"_s},
        {"748-240", "748", {}, u"262000029"_s},
        {"756-240", "756", {}, u"0000001023"_s},
    };
    return all;
}

class CnabBanks : public testing::TestWithParam<OwnFile> {};

TEST_P(CnabBanks, tellWhatWasPaid)
{
    const OwnFile& expected = GetParam();
    const BankFile file = test::readGood(test::ownReturn(QString::fromLatin1(expected.name) + u".ret"_s));
    for (const FileProblem& problem : file.end.problems)
        ADD_FAILURE() << problem.line << ' ' << problem.code.toStdString();
    EXPECT_TRUE(file.end.complete);
    EXPECT_EQ(file.end.header.bank, QString::fromLatin1(expected.bank));
    EXPECT_EQ(file.end.header.agreement, expected.agreement);
    EXPECT_EQ(file.end.header.sequence, expected.sequence);
    EXPECT_EQ(file.end.header.company, u"CREDORA EXEMPLO LTDA");
    EXPECT_EQ(file.end.header.generated, QDate(2026, 11, 20));
    ASSERT_EQ(file.records.size(), 3U);
    EXPECT_EQ(test::paymentsIn(file), expected.payments);

    const BankRecord& paid = file.records[1];
    EXPECT_TRUE(paid.isPayment);
    EXPECT_EQ(paid.ourNumber, expected.paidNumber);
    EXPECT_EQ(paid.document, u"PARC-0002");
    EXPECT_EQ(paid.amount.toString(), u"200.00");
    EXPECT_EQ(paid.paid.toString(), u"204.66");
    EXPECT_EQ(paid.fee.toString(), expected.fee);
    EXPECT_EQ(paid.due, QDate(2026, 1, 15));
    EXPECT_EQ(paid.occurrenceDate, QDate(2026, 1, 18));
    EXPECT_EQ(paid.creditDate, QByteArrayView(expected.bank) == "004" ? QDate(2026, 1, 18) : QDate(2026, 1, 20));
    EXPECT_TRUE(paid.credited.isZero() || paid.credited + paid.fee == paid.paid);

    EXPECT_EQ(file.records[0].kind, expected.first);
    EXPECT_FALSE(file.records[0].isPayment);
}

TEST_P(CnabBanks, sayTheSameInPiecesOfAnySize)
{
    const QByteArray bytes = test::ownReturn(QString::fromLatin1(GetParam().name) + u".ret"_s);
    const BankFile whole = test::readGood(bytes);
    for (const qsizetype size : {qsizetype(1), qsizetype(7), qsizetype(241), qsizetype(1000)}) {
        BankFile pieces;
        ReturnReader reader([&](const BankRecord& record) { pieces.records.push_back(record); });
        for (qsizetype at = 0; at < bytes.size(); at += size)
            ASSERT_RESULT(reader.read(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at))));
        ASSERT_UNWRAP(pieces.end, reader.finish());
        EXPECT_EQ(pieces.records, whole.records) << size;
        EXPECT_EQ(pieces.end.problems, whole.end.problems) << size;
    }
}

INSTANTIATE_TEST_SUITE_P(All, CnabBanks, testing::ValuesIn(ownFiles()), [](const testing::TestParamInfo<OwnFile>& one) {
    std::string name = one.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(CnabBanksPix, theTxidBelongsToTheTitleBefore)
{
    const QString txid = u"Tr4t0Ex3mpl0C0br4nc4000000102"_s;
    for (const QString& name : {u"033-400.ret"_s, u"001-240.ret"_s}) {
        const BankFile file = test::readGood(test::ownReturn(name));
        ASSERT_EQ(file.records.size(), 3U);
        EXPECT_EQ(file.records[1].txid, txid);
        EXPECT_TRUE(file.records[0].txid.isEmpty() && file.records[2].txid.isEmpty());
    }
}

TEST(CnabBanksMoney, whatStandsAsPaidMayLackTheFee)
{
    const BankFile itau = test::readGood(test::ownReturn(u"341-400.ret"_s));
    EXPECT_EQ(itau.records[1].credited.toString(), u"202.67");
    EXPECT_EQ(itau.records[1].reasons, QStringList{u"B5"_s});
    EXPECT_EQ(itau.records[1].payerName, u"PAGADORA EXEMPLO");
    // The same bank's file now with the fee taken off, now without: what adds up to the title counts.
    const BankFile santander = test::readGood(test::ownReturn(u"033-400.ret"_s));
    EXPECT_TRUE(santander.records[1].credited.isZero());
    EXPECT_EQ(santander.records[2].paid.toString(), u"300.50");
    EXPECT_EQ(santander.records[2].credited.toString(), u"298.51");
    // Registered with an amount as paid: that is no payment.
    const BankFile bradesco = test::readGood(test::ownReturn(u"237-400.ret"_s));
    EXPECT_EQ(bradesco.records[0].paid.toString(), u"150.00");
    EXPECT_FALSE(bradesco.records[0].isPayment);
}

TEST(CnabBanksPayer, documentsLoseThePadding)
{
    const BankFile file = test::readGood(test::ownReturn(u"033-240.ret"_s));
    EXPECT_EQ(file.records[0].payerDocument, u"52998224725");
    EXPECT_EQ(file.records[1].payerDocument, u"11222333000181");
    EXPECT_EQ(file.records[1].payerName, u"MERCEARIA EXEMPLO LTDA");
}

TEST(CnabLayouts, theBanksOfTheFilesAreThere)
{
    const cnab::Layouts& all = cnab::layouts();
    EXPECT_EQ(all.banks().size(), 13U);
    for (const OwnFile& file : ownFiles())
        EXPECT_NE(all.byBank(file.bank), nullptr) << file.bank;
}

TEST(CnabLayouts, whatIsWrittenWrongIsRefused)
{
    const auto refused = [](const QJsonObject& bank) { return !cnab::readBankLayout(bank, {}).has_value(); };
    const auto with = [](const QString& section, const QString& key, const QJsonArray& value) {
        const QJsonObject content{{key, value}};
        return QJsonObject{{u"bank"_s, u"999"_s}, {u"cnab240"_s, QJsonObject{{section, content}}}};
    };
    const auto array = [](std::initializer_list<QJsonValue> values) { return QJsonArray(values); };
    EXPECT_FALSE(refused(with(u"t"_s, u"due"_s, array({74, 81}))));
    EXPECT_TRUE(refused(with(u"t"_s, u"due"_s, array({81, 74}))));
    EXPECT_TRUE(refused(with(u"t"_s, u"due"_s, array({0, 6}))));
    EXPECT_TRUE(refused(with(u"t"_s, u"due"_s, array({398, 403}))));
    EXPECT_TRUE(refused(with(u"t"_s, u"dew"_s, array({74, 81}))));
    EXPECT_TRUE(refused(with(u"occurrences"_s, u"paid"_s, array({u"06"_s}))));
    EXPECT_TRUE(refused(with(u"occurrences"_s, u"payment"_s, array({u"06"_s, u"06"_s}))));
    EXPECT_TRUE(refused(with(u"occurrences"_s, u"payment"_s, array({u"6"_s}))));
}

} // namespace trato::payments
