#include "channels/sms/segments.h"

#include "support/result.h"
#include "support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString text;
    SmsEncoding encoding;
    int units;
    int segments;
};

void check(SmsProvider provider, const Case& expected)
{
    ASSERT_UNWRAP(const SmsSize size, smsSize(provider, expected.text));
    const std::string text = expected.text.left(40).toStdString();
    EXPECT_EQ(size.encoding, expected.encoding) << text;
    EXPECT_EQ(size.units, expected.units) << text;
    EXPECT_EQ(size.segments, expected.segments) << text;
}

QString repeated(const QString& text, int times) { return text.repeated(times); }

TEST(SmsSegments, plainLettersCostNothing)
{
    EXPECT_EQ(plainForSms(u"João, à vista “já” fica R$\u00A01.234,56 – 3 × R$ 400… 1ª"_s),
        u"Joao, a vista \"ja\" fica R$ 1.234,56 - 3 x R$ 400... 1a"_s);
    EXPECT_EQ(plainForSms(u"tudo bem 😀"_s), u"tudo bem 😀"_s);
    EXPECT_EQ(plainForSms({}), QString());
}

} // namespace

TEST(SmsSegments, twilio)
{
    const SmsProvider twilio = SmsProvider::Twilio;
    check(twilio, {u""_s, SmsEncoding::Gsm7, 0, 0});
    check(twilio, {u"Oi"_s, SmsEncoding::Gsm7, 2, 1});
    check(twilio, {repeated(u"a"_s, 160), SmsEncoding::Gsm7, 160, 1});
    check(twilio, {repeated(u"a"_s, 161), SmsEncoding::Gsm7, 161, 2});
    check(twilio, {repeated(u"a"_s, 306), SmsEncoding::Gsm7, 306, 2});
    check(twilio, {repeated(u"a"_s, 307), SmsEncoding::Gsm7, 307, 3});
    check(twilio, {u"€"_s + repeated(u"a"_s, 158), SmsEncoding::Gsm7, 160, 1});
    check(twilio, {u"à é ù ì ò Ç"_s, SmsEncoding::Gsm7, 11, 1});
    check(twilio, {u"Olá"_s, SmsEncoding::Ucs2, 3, 1});
    check(twilio, {repeated(u"ã"_s, 70), SmsEncoding::Ucs2, 70, 1});
    check(twilio, {repeated(u"ã"_s, 71), SmsEncoding::Ucs2, 71, 2});
    // An escape pair or a surrogate pair that would be cut goes into the next part.
    check(twilio, {repeated(u"a"_s, 152) + u"€"_s + repeated(u"a"_s, 151), SmsEncoding::Gsm7, 305, 2});
    check(twilio, {repeated(u"a"_s, 152) + u"€"_s + repeated(u"a"_s, 152), SmsEncoding::Gsm7, 306, 3});
}

TEST(SmsSegments, zenvia)
{
    const SmsProvider zenvia = SmsProvider::Zenvia;
    check(zenvia, {u""_s, SmsEncoding::Gsm7, 0, 0});
    check(zenvia, {repeated(u"a"_s, 160), SmsEncoding::Gsm7, 160, 1});
    check(zenvia, {u"é"_s, SmsEncoding::Ucs2, 1, 1});
    check(zenvia, {u"a   b\n\nc"_s, SmsEncoding::Gsm7, 5, 1});
    check(zenvia, {u"[x]"_s, SmsEncoding::Gsm7, 5, 1});
    check(zenvia, {repeated(u"a"_s, 304), SmsEncoding::Gsm7, 304, 2});
    check(zenvia, {repeated(u"a"_s, 305), SmsEncoding::Gsm7, 305, 3});
    // The blank at the cut disappears; a word that doesn't fit goes over as a whole.
    check(zenvia, {repeated(u"a"_s, 152) + u' ' + repeated(u"b"_s, 152), SmsEncoding::Gsm7, 305, 2});
    check(zenvia, {repeated(u"a"_s, 100) + u' ' + repeated(u"b"_s, 100) + u' ' + repeated(u"c"_s, 100),
                      SmsEncoding::Gsm7, 302, 3});
}

TEST(SmsSegments, zenviaRefusesWhatIsTooLong)
{
    EXPECT_TRUE(smsSize(SmsProvider::Zenvia, repeated(u"a"_s, 1520)).has_value());
    const auto refused = smsSize(SmsProvider::Zenvia, repeated(u"a"_s, 1521));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, u"sms_too_long"_s);
}

TEST(SmsSegments, casesOfOthers)
{
    const QByteArray cases = test::sharedFile(u"fixtures/sms/segment_vectors.json"_s);
    TRATO_SKIP_WITHOUT(cases);
    const QJsonObject document = QJsonDocument::fromJson(cases).object();
    for (const QJsonValue& vector : document[u"vectors"].toArray()) {
        ASSERT_UNWRAP(const SmsSize size, smsSize(SmsProvider::Twilio, vector[u"body"].toString()));
        const std::string name = vector[u"testDescription"].toString().toStdString();
        EXPECT_EQ(size.segments, vector[u"segments"].toInt()) << name;
        EXPECT_EQ(size.encoding == SmsEncoding::Gsm7, vector[u"encoding"].toString() == u"GSM-7") << name;
    }
    for (const QJsonValue& value : document[u"gsm7_escape_chars"].toArray()) {
        ASSERT_UNWRAP(const SmsSize one, smsSize(SmsProvider::Twilio, value.toString() + repeated(u"1"_s, 158)));
        ASSERT_UNWRAP(const SmsSize two, smsSize(SmsProvider::Twilio, value.toString() + repeated(u"1"_s, 159)));
        EXPECT_EQ(one.segments, 1) << value.toString().toStdString();
        EXPECT_EQ(two.segments, 2) << value.toString().toStdString();
    }
    for (const QJsonValue& value : document[u"ucs2_only_single_grapheme"].toArray()) {
        ASSERT_UNWRAP(const SmsSize size, smsSize(SmsProvider::Twilio, value.toString()));
        EXPECT_EQ(size.encoding, SmsEncoding::Ucs2) << value.toString().toStdString();
    }
}

} // namespace trato::channels
