#include "payments/cnab/layout.h"
#include "payments/cnab/returnreader.h"
#include "support/result.h"
#include "support/sharedjson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>

// Sample files of fifteen banks' layouts and what public readers find in them.

namespace trato::payments {

using namespace Qt::StringLiterals;

namespace {

const QString cnabFolder = u"vectors/cnab/"_s;

using Check = std::function<void(const BankRecord&, const QString& expected)>;

void expectCents(money::Money found, const QString& expected) { EXPECT_EQ(found.cents(), expected.toLongLong()); }

/// Either the file says what the payer paid, or what was left of it: we tell both.
void expectPaid(const BankRecord& record, const QString& expected)
{
    const qint64 cents = expected.toLongLong();
    EXPECT_TRUE(record.paid.cents() == cents || record.credited.cents() == cents) << expected.toStdString();
}

void expectDate(QDate found, const QString& expected)
{
    if (expected.toLongLong() == 0) {
        EXPECT_FALSE(found.isValid());
        return;
    }
    const QString year = expected.size() == 6 ? u"20"_s + expected.last(2) : expected.last(4);
    EXPECT_EQ(found.toString(Qt::ISODate), year + u'-' + expected.sliced(2, 2) + u'-' + expected.first(2));
}

/// By the field's name in the cases.
const std::map<QString, Check>& checks()
{
    static const std::map<QString, Check> all{
        {u"nosso_numero"_s, [](const BankRecord& r, const QString& e) { EXPECT_TRUE(r.ourNumber.endsWith(e)); }},
        {u"valor_titulo"_s, [](const BankRecord& r, const QString& e) { expectCents(r.amount, e); }},
        {u"valor_recebido"_s, expectPaid},
        {u"valor_tarifa"_s, [](const BankRecord& r, const QString& e) { expectCents(r.fee, e); }},
        {u"juros_mora"_s, [](const BankRecord& r, const QString& e) { expectCents(r.interest, e); }},
        {u"desconto"_s, [](const BankRecord& r, const QString& e) { expectCents(r.discount, e); }},
        {u"desconto_concedito"_s, [](const BankRecord& r, const QString& e) { expectCents(r.discount, e); }},
        {u"valor_abatimento"_s, [](const BankRecord& r, const QString& e) { expectCents(r.rebate, e); }},
        {u"outros_recebimento"_s, [](const BankRecord& r, const QString& e) { expectCents(r.otherCredits, e); }},
        {u"data_vencimento"_s, [](const BankRecord& r, const QString& e) { expectDate(r.due, e); }},
        {u"data_ocorrencia"_s, [](const BankRecord& r, const QString& e) { expectDate(r.occurrenceDate, e); }},
        {u"data_liquidacao"_s, [](const BankRecord& r, const QString& e) { expectDate(r.occurrenceDate, e); }},
        {u"data_credito"_s, [](const BankRecord& r, const QString& e) { expectDate(r.creditDate, e); }},
        {u"codigo_ocorrencia"_s, [](const BankRecord& r, const QString& e) { EXPECT_EQ(r.occurrence, e); }},
        {u"carteira_variacao"_s, [](const BankRecord& r, const QString& e) { EXPECT_EQ(r.wallet, e); }},
    };
    return all;
}

BankFile sharedReturn(const QString& name)
{
    const auto file = readReturnFile(test::sharedFile(cnabFolder + name));
    EXPECT_TRUE(file.has_value()) << name.toStdString();
    return file ? *file : BankFile();
}

void compareRecord(const BankRecord& record, const QJsonObject& expected)
{
    int compared = 0;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const auto check = checks().find(it.key());
        if (check == checks().end() || !it->isString())
            continue;
        SCOPED_TRACE(it.key().toStdString());
        check->second(record, it->toString());
        ++compared;
    }
    EXPECT_GE(compared, 4);
    for (const QJsonValue reason : expected.value(u"motivo_ocorrencia"_s).toArray())
        EXPECT_TRUE(record.reasons.contains(reason.toString()));
}

qint64 payments(const BankFile& file)
{
    return std::count_if(
        file.records.begin(), file.records.end(), [](const BankRecord& record) { return record.isPayment; });
}

bool hasProblem(const BankFile& file, QStringView code)
{
    return std::any_of(file.end.problems.begin(), file.end.problems.end(),
        [&](const FileProblem& problem) { return problem.code == code; });
}

} // namespace

TEST(CnabCases, sampleFilesOfEveryBank)
{
    const QByteArray bytes = test::sharedFile(cnabFolder + u"expected_brcobranca.json"_s);
    TRATO_SKIP_WITHOUT(bytes);
    int records = 0;
    for (const QJsonValue value : QJsonDocument::fromJson(bytes).array()) {
        const QJsonObject expected = value.toObject();
        const QString name = expected.value(u"file"_s).toString();
        SCOPED_TRACE(name.toStdString());
        const BankFile file = sharedReturn(name);
        const int details = expected.value(u"detail_count"_s).toInt();
        // Of 400 columns theirs counts every line behind the head, of 240 the titles.
        const int counted = file.end.header.layout == CnabLayout::Cnab240 ? file.end.records : file.end.lines - 1;
        EXPECT_TRUE(details == 0 || counted == details) << counted;
        const QJsonObject cases = expected.value(u"records"_s).toObject();
        for (auto it = cases.begin(); it != cases.end(); ++it) {
            const QJsonObject fields = it->toObject();
            if (fields.contains(u"codigo_registro"_s)) {
                const size_t before = static_cast<size_t>(it.key().toInt()) - 1;
                ASSERT_LT(before, file.records.size());
                EXPECT_EQ(file.records[before].txid, fields.value(u"txid"_s).toString());
                continue;
            }
            ASSERT_FALSE(file.records.empty());
            compareRecord(file.records.front(), fields);
            ++records;
        }
    }
    EXPECT_EQ(records, 14);
}

TEST(CnabCases, itauNetValueIsPaidInFull)
{
    TRATO_SKIP_WITHOUT(test::sharedFile(cnabFolder + u"expected_brcobranca.json"_s));
    for (const QString& name : {u"CNAB400ITAU.RET"_s, u"CNAB400SANTANDER.RET"_s, u"CNAB400.RET"_s}) {
        SCOPED_TRACE(name.toStdString());
        const BankFile file = sharedReturn(u"brcobranca/retorno/"_s + name);
        ASSERT_EQ(file.records.size(), 52U);
        EXPECT_EQ(payments(file), 51);
        const BankRecord& first = file.records.front();
        EXPECT_TRUE(first.isPayment);
        EXPECT_EQ(first.paid.toString(), u"40.00");
        EXPECT_EQ(first.fee.toString(), u"2.10");
        EXPECT_EQ(first.credited.toString(), u"37.90");
        EXPECT_EQ(first.amount, first.paid);
        EXPECT_FALSE(file.records.back().isPayment);
        EXPECT_EQ(file.records.back().kind, OccurrenceKind::WrittenOff);
    }
}

TEST(CnabCases, bradescoRegistrationWithAnAmountIsNoPayment)
{
    TRATO_SKIP_WITHOUT(test::sharedFile(cnabFolder + u"expected_brcobranca.json"_s));
    const BankFile file = sharedReturn(u"brcobranca/retorno/CNAB400BRADESCO.RET"_s);
    ASSERT_EQ(file.records.size(), 6U);
    EXPECT_EQ(file.records[0].occurrence, u"02");
    EXPECT_EQ(file.records[0].kind, OccurrenceKind::Registered);
    EXPECT_EQ(file.records[0].paid.toString(), u"1450.00");
    EXPECT_EQ(payments(file), 0);
    // Five registrations and one write-off, as its trailer says.
    EXPECT_FALSE(hasProblem(file, u"wrong_count"));
}

TEST(CnabCases, trimmedLinesAreReadAndTold)
{
    TRATO_SKIP_WITHOUT(test::sharedFile(cnabFolder + u"expected_brcobranca.json"_s));
    const BankFile trimmed = sharedReturn(u"brcobranca/retorno/CNAB240.RET"_s);
    EXPECT_EQ(payments(trimmed), 35);
    EXPECT_TRUE(hasProblem(trimmed, u"short_line"));
    EXPECT_EQ(trimmed.records.front().credited.toString(), u"342.97");
    EXPECT_EQ(trimmed.records.front().ourNumber, u"14499570000020673");
    // One registration, one settlement; its lot's trailer speaks of a longer file.
    const BankFile cut = sharedReturn(u"brcobranca/retorno/CNAB240SANTANDER.RET"_s);
    EXPECT_EQ(payments(cut), 1);
    EXPECT_TRUE(hasProblem(cut, u"wrong_count"));
    EXPECT_FALSE(cut.end.complete);
}

TEST(CnabCases, everyCodeOfTheTablesIsKnownAndOnlySettlementsArePayments)
{
    const QByteArray bytes = test::sharedFile(cnabFolder + u"occurrence_codes_by_bank.json"_s);
    TRATO_SKIP_WITHOUT(bytes);
    const std::map<QString, QByteArray> numbers{{u"Ailos"_s, "085"}, {u"Bancoob"_s, "756"}, {u"Banrisul"_s, "041"},
        {u"Bb"_s, "001"}, {u"Bnb"_s, "004"}, {u"Bradesco"_s, "237"}, {u"Caixa"_s, "104"}, {u"Itau"_s, "341"},
        {u"Santander"_s, "033"}, {u"Sicredi"_s, "748"}, {u"Unicred"_s, "136"}};
    const QJsonObject tables = QJsonDocument::fromJson(bytes).object();
    int codes = 0;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const auto number = numbers.find(table.key().section(u'/', -1));
        if (number == numbers.end())
            continue;
        const cnab::BankLayout* layout = cnab::layouts().byBank(number->second);
        ASSERT_NE(layout, nullptr) << number->second.toStdString();
        const bool narrow = table.key().startsWith(u"Cnab240");
        const auto& ours = narrow ? layout->cnab240.occurrences : layout->cnab400.occurrences;
        const QJsonObject entries = table->toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            SCOPED_TRACE((table.key() + u' ' + entry.key()).toStdString());
            const auto kind = ours.value(cnab::occurrenceKey(entry.key().toLatin1()));
            EXPECT_NE(kind, OccurrenceKind::Unknown);
            const QString text = entry->toString().toLower();
            const bool settles = text.contains(u"liquida") || text.contains(u"pag") || text.contains(u"crédito") ||
                                 text.contains(u"compensado");
            EXPECT_TRUE(kind != OccurrenceKind::Payment || settles) << text.toStdString();
            ++codes;
        }
    }
    EXPECT_GT(codes, 600);
}

} // namespace trato::payments
