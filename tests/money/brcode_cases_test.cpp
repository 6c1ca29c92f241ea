#include "parties/document.h"
#include "payments/pix/brcode.h"
#include "payments/pix/crc16.h"
#include "payments/pix/pixkey.h"
#include "payments/pix/pixmessages.h"
#include "payments/provider.h"
#include "support/result.h"
#include "support/sharedjson.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

// Every case of vectors/pix.

namespace trato::payments {

using namespace Qt::StringLiterals;

namespace {

const QString pixFolder = u"vectors/pix/"_s;

/// What ours says of a field of the code; nothing where it keeps none.
std::optional<QString> pixField(const BrCode& code, const QString& field)
{
    if (field == u"26.01")
        return code.key;
    if (field == u"26.02")
        return code.description;
    if (field == u"26.25")
        return code.url;
    if (field == u"80.25")
        return code.recurrenceUrl;
    if (field == u"59")
        return code.name;
    if (field == u"60")
        return code.city;
    if (field == u"62.05")
        return code.txid.isEmpty() ? u"***"_s : code.txid;
    return std::nullopt;
}

void expectFields(const BrCode& code, const QJsonObject& fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const auto ours = pixField(code, field.key())) {
            EXPECT_EQ(*ours, field.value().toString()) << field.key().toStdString();
        } else if (field.key() == u"54") {
            // "100", "10.", "0.9" stand in real codes.
            QString amount = field.value().toString();
            if (amount.endsWith(u'.'))
                amount.chop(1);
            EXPECT_EQ(code.amount.has_value(), !field.value().isNull());
            if (code.amount && !field.value().isNull()) {
                EXPECT_EQ(*code.amount, *money::Money::parse(amount));
            }
        } else if (field.key() == u"type") {
            const QString type = field.value().toString();
            EXPECT_EQ(code.kind, type.startsWith(u"static") ? BrCodeKind::Static : BrCodeKind::Dynamic);
            EXPECT_EQ(code.dueDateCharge, type == u"dynamic_due_date");
            EXPECT_EQ(!code.recurrenceUrl.isEmpty(), type.contains(u"recurrence"));
        }
    }
}

} // namespace

TEST(PixCases, BrCodes)
{
    const QString file = pixFolder + u"brcode_vectors.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    const QJsonArray list = test::sharedJson(file).array();
    ASSERT_EQ(list.size(), 38);
    for (const QJsonValue& one : list) {
        SCOPED_TRACE(one[u"payload"].toString().toStdString());
        const auto code = decodeBrCode(one[u"payload"].toString());
        if (!one[u"valid"].toBool()) {
            EXPECT_TRUE(!code || !code->problems.empty()) << one[u"why"].toString().toStdString();
            if (code) {
                EXPECT_EQ(code->crcOk, one[u"crc_ok"].toBool());
            }
            continue;
        }
        ASSERT_TRUE(code);
        EXPECT_TRUE(code->crcOk);
        expectFields(*code, one[u"fields"].toObject());
        // What others let pass we name: letters with accents, keys of no known kind. Nothing else is wrong with them.
        for (const BrCodeProblem& problem : code->problems)
            EXPECT_TRUE(
                problem.code == u"not_ascii" || problem.code == u"unknown_key_type" || problem.code == u"invalid_txid")
                << problem.code.toStdString();
    }
}

TEST(PixCases, KindsOfKeys)
{
    const QString file = pixFolder + u"pix_key_type.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    for (const QJsonValue& one : QJsonArray(test::sharedJson(file).array())) {
        const auto key = parsePixKey(one[u"input"].toString());
        const QString type = key ? pixKeyTypeName(key->type) : QString();
        // Theirs calls a random key by its initials.
        EXPECT_EQ(type == u"random" ? u"evp"_s : type, one[u"type"].toString()) << test::shown(one.toObject());
    }
}

TEST(PixCases, Checksums)
{
    const QString file = pixFolder + u"crc16_ccitt_false.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    int compared = 0;
    for (const QJsonValue& one : QJsonArray(test::sharedJson(file).array())) {
        EXPECT_EQ(crc16(one[u"input"].toString().toUtf8()), one[u"crc"].toString().toInt(nullptr, 16))
            << test::shown(one.toObject());
        ++compared;
    }
    EXPECT_EQ(compared, 5);
}

TEST(PixCases, UntilWhenAChargeCanBePaid)
{
    const QString file = pixFolder + u"cobv_validity_examples_bcb.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    QString examples;
    for (const QJsonValue& one : QJsonArray(test::sharedJson(file).array())) {
        examples += one[u"example"].toString();
        const QDate last = lastPayableDay(QDate::fromString(one[u"dataDeVencimento"].toString(), Qt::ISODate),
            one[u"validadeAposVencimento"].toInt());
        for (const QJsonValue& attempt : QJsonArray(one[u"attempts"].toArray())) {
            const QDate day = QDate::fromString(attempt[u"date"].toString(), Qt::ISODate);
            EXPECT_EQ(day <= last, attempt[u"accepted"].toBool())
                << one[u"example"].toString().toStdString() << ' ' << attempt[u"date"].toString().toStdString();
        }
    }
    EXPECT_EQ(examples, u"ABCDEFG"_s);
}

TEST(PixCases, LastDaysOfOurOwn)
{
    EXPECT_EQ(lastPayableDay(QDate(2026, 11, 20), 0), QDate(2026, 11, 23)) << "a holiday on a Friday";
    EXPECT_EQ(lastPayableDay(QDate(2026, 11, 20), 5), QDate(2026, 11, 30)) << "28 November is a Saturday";
    EXPECT_EQ(lastPayableDay(QDate(2026, 12, 30), 1), QDate(2026, 12, 31)) << "31 December is a business day";
    EXPECT_EQ(lastPayableDay(QDate(2026, 12, 30), 2), QDate(2027, 1, 4));
}

TEST(PixCases, TheOfficialExampleAddsUp)
{
    const QString file = pixFolder + u"bcb_api_2.9.0_examples.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    const QJsonObject examples = test::sharedJson(file).object();
    const QJsonObject payload = examples[u"cobPayload2"][u"valor"].toObject();
    const auto amount = [&](const char* field) {
        return money::Money::parse(payload[QLatin1StringView(field)].toString()).value();
    };
    EXPECT_EQ(amount("original") + amount("multa") + amount("juros"), amount("final"));
    EXPECT_EQ(amount("final").toString(), u"140.45"_s);
}

TEST(PixCases, IdentifiersFollowTheSchema)
{
    const QString file = pixFolder + u"bcb_schema_patterns.json"_s;
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    const QJsonObject patterns = test::sharedJson(file).object();
    const auto matches = [&](const char* name, const QString& text) {
        const QString pattern = patterns[QLatin1StringView(name)].toString();
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
    };
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(matches("txid_cob_pattern", newTxid()));
    for (const qint64 cents : {1LL, 100LL, 123'456LL, 999'999'999'999LL})
        EXPECT_TRUE(matches("valor_pattern", money::Money(cents).toString())) << cents;
    EXPECT_TRUE(matches("cpf_pattern", parties::parseDocument(u"123.456.789-09")->normalised));
    EXPECT_TRUE(matches("cnpj_pattern", parties::parseDocument(u"12.abc.345/01de-35")->normalised));
}

} // namespace trato::payments
