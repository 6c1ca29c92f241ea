#include "calendar/places.h"
#include "parties/phone.h"
#include "support/sharedjson.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace trato::parties {
namespace {

struct Case {
    const char* text;
    const char* e164;
    PhoneKind kind;
    const char* ufs;
};

class Readable : public testing::TestWithParam<Case> {};

TEST_P(Readable, IsUnderstood)
{
    const auto phone = parsePhone(QString::fromUtf8(GetParam().text));
    ASSERT_TRUE(phone) << GetParam().text;
    EXPECT_EQ(phone->e164.toStdString(), GetParam().e164);
    EXPECT_EQ(phone->kind, GetParam().kind);
    EXPECT_EQ(phone->ufs.join(u',').toStdString(), GetParam().ufs);
}

constexpr auto mobile = PhoneKind::Mobile;
constexpr auto landline = PhoneKind::Landline;
constexpr auto other = PhoneKind::Other;

INSTANTIATE_TEST_SUITE_P(Brazilian, Readable,
    testing::Values(Case{"(11) 98765-4321", "+5511987654321", mobile, "SP"},
        Case{"11987654321", "+5511987654321", mobile, "SP"}, Case{"+55 11 98765-4321", "+5511987654321", mobile, "SP"},
        Case{"+55 (0)11 98765-4321", "+5511987654321", mobile, "SP"},
        Case{"5511987654321", "+5511987654321", mobile, "SP"},
        Case{"0055 11 98765-4321", "+5511987654321", mobile, "SP"},
        Case{"00 55 11 98765-4321", "+5511987654321", mobile, "SP"},
        Case{"011987654321", "+5511987654321", mobile, "SP"}, Case{"0 11 98765.4321", "+5511987654321", mobile, "SP"},
        Case{"0 21 11 98765-4321", "+5511987654321", mobile, "SP"},
        Case{"0 15 (11) 3000-0000", "+551130000000", landline, "SP"},
        Case{"0011987654321", "+5511987654321", mobile, "SP"},
        Case{"0015 55 11 98765-4321", "+5511987654321", mobile, "SP"},
        Case{"5501511987654321", "+5511987654321", mobile, "SP"},
        Case{"(11) 3000-0000", "+551130000000", landline, "SP"}, Case{"55 99402-4478", "+5555994024478", mobile, "RS"},
        Case{"55994024478", "+5555994024478", mobile, "RS"}, Case{"5555994024478", "+5555994024478", mobile, "RS"},
        Case{"5532223344", "+555532223344", landline, "RS"}, Case{"(42) 3222-1234", "+554232221234", landline, "PR,SC"},
        Case{"(47) 99999-1234", "+5547999991234", mobile, "SC,PR"},
        Case{"61 99999-1234", "+5561999991234", mobile, "DF,GO"}, Case{"11712345678", "+5511712345678", mobile, "SP"}));

INSTANTIATE_TEST_SUITE_P(Others, Readable,
    testing::Values(Case{"0800 123 4567", "+558001234567", other, ""}, Case{"4004-1234", "+5540041234", other, ""},
        Case{"3003-1234", "+5530031234", other, ""}, Case{"0300 123 4567", "+553001234567", other, ""},
        Case{"190", "", other, ""}, Case{"+1 212 555 1234", "+12125551234", other, ""},
        Case{"00 1 212 555 1234", "+12125551234", other, ""}, Case{"0021 1 212 555 1234", "+12125551234", other, ""},
        Case{"+351 912 345 678", "+351912345678", other, ""}, Case{"+54 9 11 2345-6789", "+5491123456789", other, ""}));

TEST(Phone, RefusesWhatCantBeRight)
{
    for (const char* text : {"", " ", "+", "()", "123", "98765-4321", "(11) 8765-4321", "(11) 9876-54321-0",
             "11612345678", "11700123456", "11594029275", "1038814933", "00999999999", "(20) 98765-4321",
             "(11) 98765-432a", "telefone", "11 98765-4321 ramal 12", "１１９８７６５４３２１", "٠١١٩٨٧٦٥٤٣٢١",
             "+55 11 1234-5678", "+999999999", "++5511987654321", "11+987654321", "0000000000",
             "11 98765-4321 / 11 98765-4322", "+5520987654321", "12125551234"})
        EXPECT_FALSE(parsePhone(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(parsePhone(QString(10'000'000, u'1')));
}

TEST(Phone, WhatsAppMayDropTheNinthDigit)
{
    EXPECT_EQ(parseWhatsAppId(u"551187654321")->e164, QStringLiteral("+5511987654321"));
    EXPECT_EQ(parseWhatsAppId(u"5511987654321")->e164, QStringLiteral("+5511987654321"));
    EXPECT_EQ(parseWhatsAppId(u"551130000000")->e164, QStringLiteral("+551130000000"));
    EXPECT_EQ(parseWhatsAppId(u"12125551234")->e164, QStringLiteral("+12125551234"));
    EXPECT_FALSE(parseWhatsAppId(u"BR.1502"));
    EXPECT_EQ(alternativeForms(*parsePhone(u"11987654321")),
        (QStringList{QStringLiteral("+5511987654321"), QStringLiteral("+551187654321")}));
    EXPECT_EQ(alternativeForms(*parsePhone(u"11932345678")), QStringList{QStringLiteral("+5511932345678")})
        << "(11) 3234-5678 is the landline of somebody else";
    EXPECT_EQ(alternativeForms(*parsePhone(u"1130000000")), QStringList{QStringLiteral("+551130000000")});
}

TEST(Phone, IsWrittenAsPeopleDo)
{
    EXPECT_EQ(formatPhone(*parsePhone(u"11987654321")), QStringLiteral("(11) 98765-4321"));
    EXPECT_EQ(formatPhone(*parsePhone(u"1130000000")), QStringLiteral("(11) 3000-0000"));
    EXPECT_EQ(formatPhone(*parsePhone(u"+12125551234")), QStringLiteral("+12125551234"));
    EXPECT_EQ(parsePhone(u"11987654321")->areaCode(), 11);
    EXPECT_EQ(parsePhone(u"190")->areaCode(), 0);
}

TEST(Phone, EveryAreaCodeOfTheSharedTableIsOurs)
{
    const QString file = QStringLiteral("vectors/identity/ddd_uf_timezone.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    const auto& places = calendar::Places::standard();
    for (const QJsonValue& value : test::sharedJson(file).array()) {
        const QJsonObject one = value.toObject();
        QStringList ufs{one.value(u"uf").toString()};
        for (const QJsonValue& uf : one.value(u"secondary_ufs").toArray())
            ufs.append(uf.toString());
        EXPECT_EQ(places.ufsOfAreaCode(one.value(u"ddd").toInt()), ufs) << test::shown(one);
        const auto zones = places.zonesOfAreaCode(one.value(u"ddd").toInt());
        ASSERT_FALSE(zones.empty());
        EXPECT_EQ(zones.front().offsetFromUtc(QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC)),
            one.value(u"utc_offset_h").toInt() * 3600)
            << test::shown(one);
    }
}

TEST(Phone, AgreesWithOthers)
{
    const QString file = QStringLiteral("vectors/identity/phone.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    for (const QJsonValue& value : test::sharedJson(file).array()) {
        const QJsonObject one = value.toObject();
        const auto phone = parsePhone(one.value(u"input").toString());
        if (one.contains(u"op"))
            continue;
        EXPECT_EQ(phone.has_value(), one.value(u"valid").toBool()) << test::shown(one);
        const QString kind = one.value(u"kind").toString();
        if (phone) {
            EXPECT_EQ(phoneKindName(phone->kind), kind == u"service" ? QStringLiteral("other") : kind)
                << test::shown(one);
        }
    }
}

} // namespace
} // namespace trato::parties
