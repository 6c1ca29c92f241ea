#include "payments/pix/brcode.h"
#include "payments/pix/crc16.h"
#include "payments/pix/pixkey.h"
#include "payments/pix/tlv.h"
#include "support/result.h"
#include "support/sharedjson.h"

#include <rapidcheck.h>

#include <algorithm>

namespace trato::payments {
namespace {

const auto manual = QStringLiteral(
    "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano "
    "de Tal6008BRASILIA62070503***63041D3D");

QStringList codes(const BrCode& code)
{
    QStringList out;
    for (const BrCodeProblem& problem : code.problems)
        out.append(problem.code);
    return out;
}

/// With a right checksum.
QString sealed(const QString& body)
{
    const QString covered = body + QStringLiteral("6304");
    return covered + QStringLiteral("%1").arg(crc16(covered.toUtf8()), 4, 16, QChar(u'0')).toUpper();
}

QString codeWith(const QString& account, const QString& rest = {})
{
    return sealed(QStringLiteral("000201") + tlvField(26, QString(QStringLiteral("0014br.gov.bcb.pix") + account)) +
                  QStringLiteral("520400005303986") + rest + QStringLiteral("5802BR5905MARIA6009SAO PAULO62070503***"));
}

BrCodeContent content()
{
    return {.key = QStringLiteral("123e4567-e12b-12d1-a456-426655440000"),
        .url = {},
        .name = QStringLiteral("Fulano de Tal"),
        .city = QStringLiteral("BRASILIA"),
        .amount = {},
        .txid = {},
        .description = {}};
}

TEST(Crc16, KnownValues)
{
    EXPECT_EQ(crc16("123456789"), 0x29B1);
    EXPECT_EQ(crc16(""), 0xFFFF);
}

TEST(BrCodeEncode, GivesTheManualsExample) { EXPECT_EQ(*encodeBrCode(content()), manual); }

TEST(BrCodeEncode, FoldsAndCuts)
{
    BrCodeContent c = content();
    c.name = QStringLiteral("Associação  dos Credores Unidos do Paraná");
    c.city = QStringLiteral("São José dos Campos");
    c.description = QStringLiteral("Acordo nº 12 – março");
    c.amount = money::Money(12345);
    c.txid = QStringLiteral("ACORDO12");
    ASSERT_UNWRAP(const QString payload, encodeBrCode(c));
    ASSERT_UNWRAP(const BrCode code, decodeBrCode(payload));
    EXPECT_EQ(code.name, QStringLiteral("Associacao dos Credores U"));
    EXPECT_EQ(code.city, QStringLiteral("Sao Jose dos Ca"));
    EXPECT_EQ(code.description, QStringLiteral("Acordo no 12 - marco"));
    EXPECT_EQ(code.amount, money::Money(12345));
    EXPECT_EQ(code.txid, QStringLiteral("ACORDO12"));
    EXPECT_TRUE(code.crcOk);
    EXPECT_TRUE(code.problems.empty()) << codes(code).join(u' ').toStdString();
}

TEST(BrCodeEncode, NormalisesTheKey)
{
    const auto keyOf = [](const char* text) {
        BrCodeContent c = content();
        c.key = QString::fromUtf8(text);
        return decodeBrCode(*encodeBrCode(c))->key.toStdString();
    };
    EXPECT_EQ(keyOf("123.456.789-09"), "12345678909");
    EXPECT_EQ(keyOf("11.222.333/0001-81"), "11222333000181");
    EXPECT_EQ(keyOf("(11) 98765-4321"), "+5511987654321");
    EXPECT_EQ(keyOf("11987654321"), "+5511987654321");
    EXPECT_EQ(keyOf("Maria@Example.COM"), "maria@example.com");
    EXPECT_EQ(keyOf("123E4567-E12B-12D1-A456-426655440000"), "123e4567-e12b-12d1-a456-426655440000");
}

TEST(BrCodeEncode, DynamicCodesAreForOnePayment)
{
    BrCodeContent c = content();
    c.key.clear();
    c.url = QStringLiteral("https://pix.example.com/v2/cobv/8b3da2f39a4140d1a91abd93113bd441");
    ASSERT_UNWRAP(const QString payload, encodeBrCode(c));
    EXPECT_TRUE(payload.startsWith(QStringLiteral("000201010212"))) << payload.toStdString();
    ASSERT_UNWRAP(const BrCode code, decodeBrCode(payload));
    EXPECT_EQ(code.kind, BrCodeKind::Dynamic);
    EXPECT_EQ(code.url, QStringLiteral("pix.example.com/v2/cobv/8b3da2f39a4140d1a91abd93113bd441"));
    EXPECT_TRUE(code.dueDateCharge);
    EXPECT_TRUE(code.problems.empty());
}

TEST(BrCodeEncode, RefusesWhatCantBe)
{
    const auto refusal = [](auto change) {
        BrCodeContent c = content();
        change(c);
        const auto result = encodeBrCode(c);
        return result ? std::string("accepted") : result.error().code.toStdString();
    };
    EXPECT_EQ(refusal([](auto& c) { c.key = QStringLiteral("12345678900"); }), "invalid_key");
    EXPECT_EQ(refusal([](auto& c) { c.key = QStringLiteral("(11) 3333-4444"); }), "invalid_key");
    EXPECT_EQ(refusal([](auto& c) { c.key = QString(10'000'000, u'a'); }), "invalid_key");
    EXPECT_EQ(refusal([](auto& c) { c.key.clear(); }), "invalid_key");
    EXPECT_EQ(refusal([](auto& c) { c.name = QStringLiteral("  "); }), "invalid_name");
    EXPECT_EQ(refusal([](auto& c) { c.name = QStringLiteral("漢字"); }), "invalid_name");
    EXPECT_EQ(refusal([](auto& c) { c.city.clear(); }), "invalid_city");
    EXPECT_EQ(refusal([](auto& c) { c.amount = money::Money(0); }), "amount_not_positive");
    EXPECT_EQ(refusal([](auto& c) { c.amount = money::Money(-1); }), "amount_not_positive");
    EXPECT_EQ(refusal([](auto& c) { c.amount = money::Money(1'000'000'000'000); }), "amount_too_large");
    EXPECT_EQ(refusal([](auto& c) { c.txid = QString(26, u'a'); }), "invalid_txid");
    EXPECT_EQ(refusal([](auto& c) { c.txid = QStringLiteral("a b"); }), "invalid_txid");
    EXPECT_EQ(refusal([](auto& c) { c.txid = QString(25, u'a'); }), "accepted");
    EXPECT_EQ(refusal([](auto& c) { c.description = QString(37, u'a'); }), "accepted");
    EXPECT_EQ(refusal([](auto& c) { c.description = QString(38, u'a'); }), "description_too_long");
    EXPECT_EQ(refusal([](auto& c) { c.description = QString(100'000, u'a'); }), "description_too_long");
    EXPECT_EQ(refusal([](auto& c) { c.url = QStringLiteral("pix.example.com/") + QString(62, u'a'); }), "invalid_url");
    EXPECT_EQ(refusal([](auto& c) { c.url = QStringLiteral("pix.example.com/") + QString(61, u'a'); }), "accepted");
    EXPECT_EQ(refusal([](auto& c) { c.url = QStringLiteral("nohost"); }), "invalid_url");
}

TEST(BrCodeDecode, AmountsInTheWild)
{
    const auto amount = [](const char* text) -> std::string {
        const auto code =
            decodeBrCode(codeWith(QStringLiteral("011112345678909"), tlvField(54, QString::fromUtf8(text))));
        return code->amount ? code->amount->toString().toStdString() : codes(*code).join(u' ').toStdString();
    };
    EXPECT_EQ(amount("100"), "100.00");
    EXPECT_EQ(amount("10."), "10.00");
    EXPECT_EQ(amount("0.9"), "0.90");
    EXPECT_EQ(amount(".5"), "0.50");
    EXPECT_EQ(amount("1,00"), "invalid_amount");
    EXPECT_EQ(amount("."), "invalid_amount");
    EXPECT_EQ(amount("-1.00"), "invalid_amount");
    EXPECT_EQ(amount("1.005"), "invalid_amount");
    EXPECT_EQ(amount("99999999999999"), "invalid_amount");
}

TEST(BrCodeDecode, KindsOfKeys)
{
    const auto type = [](const QString& key) {
        const auto code = decodeBrCode(codeWith(tlvField(1, key)));
        return code->keyType ? pixKeyTypeName(*code->keyType).toStdString() : "none";
    };
    EXPECT_EQ(type(QStringLiteral("12345678909")), "cpf");
    EXPECT_EQ(type(QStringLiteral("51998259765")), "cpf") << "could be a mobile, too";
    EXPECT_EQ(type(QStringLiteral("+5551998259765")), "phone");
    EXPECT_EQ(type(QStringLiteral("+551130000000")), "phone");
    EXPECT_EQ(type(QStringLiteral("11222333000181")), "cnpj");
    EXPECT_EQ(type(QStringLiteral("12ABC34501DE35")), "cnpj");
    EXPECT_EQ(type(QStringLiteral("maria@example.com")), "email");
    EXPECT_EQ(type(QStringLiteral("123e4567-e12b-12d1-a456-426655440000")), "random");
    EXPECT_EQ(type(QStringLiteral("12345")), "none");
}

TEST(BrCodeDecode, LengthsInCharactersOrBytes)
{
    const QString head = QStringLiteral("00020126330014br.gov.bcb.pix0111123456789095204000053039865802BR5905MARIA");
    const QString tail = QStringLiteral("62070503***");
    ASSERT_UNWRAP(const BrCode characters, decodeBrCode(sealed(head + QStringLiteral("6008BRASÍLIA") + tail)));
    ASSERT_UNWRAP(const BrCode bytes, decodeBrCode(sealed(head + QStringLiteral("6009BRASÍLIA") + tail)));
    for (const BrCode& code : {characters, bytes}) {
        EXPECT_EQ(code.city, QStringLiteral("BRASÍLIA"));
        EXPECT_TRUE(code.crcOk);
        EXPECT_EQ(codes(code), QStringList{QStringLiteral("not_ascii")});
    }
}

TEST(BrCodeDecode, DamageIsNamedAndTheRestRead)
{
    const auto problems = [](const QString& text) { return codes(*decodeBrCode(text)); };
    EXPECT_TRUE(problems(manual).isEmpty());
    QString changed = manual;
    changed.replace(QStringLiteral("Fulano"), QStringLiteral("Sicran"));
    EXPECT_EQ(problems(changed), QStringList{QStringLiteral("crc_mismatch")});
    EXPECT_TRUE(problems(manual.chopped(3)).contains(QStringLiteral("truncated")));
    EXPECT_TRUE(problems(manual.chopped(8)).contains(QStringLiteral("crc_missing")));
    EXPECT_TRUE(problems(manual + QStringLiteral("123")).contains(QStringLiteral("data_after_crc")));
    EXPECT_TRUE(problems(manual.sliced(6)).contains(QStringLiteral("start_missing")));
    EXPECT_EQ(decodeBrCode(manual.sliced(6))->key, decodeBrCode(manual)->key);
    EXPECT_EQ(decodeBrCode(manual.left(90))->key, decodeBrCode(manual)->key);
    EXPECT_TRUE(decodeBrCode(manual.left(60))->key.isEmpty()) << "half a key is none";
    EXPECT_TRUE(problems(codeWith(QString())).contains(QStringLiteral("no_key")));
    EXPECT_TRUE(
        problems(codeWith(QStringLiteral("0111123456789092513a.example/cob"))).contains(QStringLiteral("key_and_url")));
    EXPECT_TRUE(
        problems(codeWith(QStringLiteral("2520https://a.example/co"))).contains(QStringLiteral("url_with_protocol")));
}

TEST(BrCodeDecode, SurvivesCopyingAndLowerCaseChecksum)
{
    QString wrapped = manual;
    wrapped.insert(70, QStringLiteral("\r\n"));
    ASSERT_UNWRAP(const BrCode code, decodeBrCode(QStringLiteral("\n ") + wrapped + QStringLiteral(" \n")));
    EXPECT_TRUE(code.crcOk);
    EXPECT_EQ(codes(code), QStringList{QStringLiteral("stray_characters")});
    EXPECT_TRUE(decodeBrCode(manual.chopped(4) + QStringLiteral("1d3d"))->crcOk);
}

TEST(BrCodeDecode, WordsAroundTheCodeAreLeftOut)
{
    ASSERT_UNWRAP(const BrCode code, decodeBrCode(QStringLiteral("Pix copia e cola: ") + manual));
    EXPECT_TRUE(code.crcOk);
    EXPECT_EQ(codes(code), QStringList{QStringLiteral("stray_characters")});
    EXPECT_TRUE(decodeBrCode(manual + QStringLiteral(" obrigada"))->crcOk);
}

TEST(BrCodeDecode, RefusesWhatIsNone)
{
    for (const char* text : {"", " ", "hello", "123456789", "000AXYZ2BFE", "00A0XYZA8E8", "421337BF8A",
             "br.gov.bcb.pix", "https://example.com", "23793381286000000000300000000401984340000012345"})
        EXPECT_EQ(decodeBrCode(QString::fromUtf8(text)).error().code, QStringLiteral("not_a_brcode")) << text;
}

TEST(BrCodeDecode, HugeTextsAreNamedAndQuick)
{
    ASSERT_UNWRAP(const BrCode code, decodeBrCode(QStringLiteral("000201") + QString(10'000'000, u'9')));
    EXPECT_TRUE(codes(code).contains(QStringLiteral("too_long")));
}

TEST(BrCodeDecode, NothingBreaksIt)
{
    EXPECT_TRUE(rc::check("any change of a code is decoded or refused", [] {
        QString text = manual;
        const int changes = *rc::gen::inRange(1, 6);
        for (int i = 0; i < changes; ++i) {
            const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
            switch (*rc::gen::inRange(0, 3)) {
            case 0: text[at] = QChar(*rc::gen::inRange<char16_t>(1, 0x3000)); break;
            case 1: text.remove(at, *rc::gen::inRange(1, 10)); break;
            default: text.insert(at, QString::number(*rc::gen::inRange(0, 99))); break;
            }
            if (text.isEmpty())
                return;
        }
        const auto code = decodeBrCode(text);
        RC_ASSERT(code.has_value() || code.error().code == QStringLiteral("not_a_brcode"));
        RC_ASSERT(!code || code->crcOk || !code->problems.empty());
    }));
}

TEST(BrCode, DecodingUndoesEncoding)
{
    EXPECT_TRUE(rc::check("what goes in comes out", [] {
        const auto letters = [](int atMost) {
            const auto one = rc::gen::element('a', 'B', 'z', '0', '9', 'Q');
            const auto text = *rc::gen::suchThat(rc::gen::container<std::string>(one),
                [atMost](const std::string& s) { return !s.empty() && static_cast<int>(s.size()) <= atMost; });
            return QString::fromStdString(text);
        };
        BrCodeContent c = content();
        c.key = *rc::gen::element(QStringLiteral("12345678909"), QStringLiteral("maria@example.com"), c.key);
        c.name = letters(25);
        c.city = letters(15);
        c.txid = letters(25);
        c.description = letters(30);
        c.amount = money::Money(*rc::gen::inRange<qint64>(1, 999'999'999'999));
        const auto payload = encodeBrCode(c);
        RC_ASSERT(payload.has_value());
        const auto code = decodeBrCode(*payload);
        RC_ASSERT(code.has_value() && code->problems.empty() && code->crcOk);
        RC_ASSERT(code->key == c.key && code->name == c.name && code->city == c.city && code->txid == c.txid);
        RC_ASSERT(code->description == c.description && code->amount == c.amount);
    }));
}

void compare(const BrCode& code, const QJsonObject& fields)
{
    const auto same = [&](const char* field, const QString& ours) {
        const QString name = QString::fromLatin1(field);
        if (fields.contains(name) && !fields.value(name).isNull()) {
            EXPECT_EQ(ours, fields.value(name).toString()) << field;
        }
    };
    same("26.01", code.key);
    same("26.25", code.url);
    same("26.02", code.description);
    same("59", code.name);
    same("60", code.city);
    same("80.25", code.recurrenceUrl);
    if (fields.value(u"62.05").toString() != QStringLiteral("***"))
        same("62.05", code.txid);
    const QString type = fields.value(u"type").toString();
    if (!type.isEmpty()) {
        EXPECT_EQ(code.kind, type.startsWith(QStringLiteral("static")) ? BrCodeKind::Static : BrCodeKind::Dynamic);
    }
    EXPECT_EQ(code.dueDateCharge, type == QStringLiteral("dynamic_due_date"));
}

TEST(BrCodeDecode, AgreesWithOthers)
{
    const QString file = QStringLiteral("vectors/pix/brcode_vectors.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    for (const QJsonValue& value : test::sharedJson(file).array()) {
        const QJsonObject one = value.toObject();
        const auto code = decodeBrCode(one.value(u"payload").toString());
        if (!one.value(u"valid").toBool()) {
            EXPECT_TRUE(!code || !code->problems.empty()) << test::shown(one);
            continue;
        }
        ASSERT_TRUE(code) << test::shown(one);
        EXPECT_EQ(code->crcOk, one.value(u"crc_ok").toBool()) << test::shown(one);
        SCOPED_TRACE(test::shown(one));
        compare(*code, one.value(u"fields").toObject());
        QStringList rest = codes(*code);
        rest.removeAll(QStringLiteral("not_ascii"));
        rest.removeAll(QStringLiteral("unknown_key_type"));
        EXPECT_TRUE(rest.isEmpty()) << rest.join(u' ').toStdString();
    }
}

TEST(PixKey, AgreesWithOthers)
{
    const QString file = QStringLiteral("vectors/pix/pix_key_type.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    for (const QJsonValue& value : test::sharedJson(file).array()) {
        const QJsonObject one = value.toObject();
        const auto key = parsePixKey(one.value(u"input").toString());
        QString type = key ? pixKeyTypeName(key->type) : QString();
        if (type == QStringLiteral("random"))
            type = QStringLiteral("evp");
        EXPECT_EQ(type, one.value(u"type").toString()) << test::shown(one);
    }
}

TEST(Crc16, AgreesWithOthers)
{
    const QString file = QStringLiteral("vectors/pix/crc16_ccitt_false.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    for (const QJsonValue& value : test::sharedJson(file).array()) {
        const QJsonObject one = value.toObject();
        const QString crc = one.value(u"crc").toString();
        // The index lost the input of some of its cases.
        if (!one.value(u"input").toString().isEmpty() || crc == QStringLiteral("FFFF")) {
            EXPECT_EQ(crc16(one.value(u"input").toString().toUtf8()), crc.toInt(nullptr, 16)) << test::shown(one);
        }
    }
}

} // namespace
} // namespace trato::payments
