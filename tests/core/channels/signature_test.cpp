#include "channels/signature.h"

#include "channels/net/http.h"
#include "support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

QByteArray formOf(const QJsonObject& params)
{
    net::Parameters form;
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (!it.value().isArray()) {
            form.add(it.key(), it.value().toString());
            continue;
        }
        for (const QJsonValue& value : it.value().toArray())
            form.add(it.key(), value.toString());
    }
    return form.encode();
}

} // namespace

TEST(MetaSignature, coversTheReceivedBytesOnly)
{
    const QByteArray body = R"({"text":"J\u00e1 paguei"})";
    const QByteArray header = metaSignature("segredo", body);
    EXPECT_TRUE(header.startsWith("sha256="));
    EXPECT_TRUE(verifyMetaSignature("segredo", header, body));
    EXPECT_TRUE(verifyMetaSignature("segredo", ' ' + header + ' ', body));
    EXPECT_FALSE(verifyMetaSignature("segredo", header, R"({"text":"Já paguei"})"));
    EXPECT_FALSE(verifyMetaSignature("outro", header, body));
    EXPECT_FALSE(verifyMetaSignature("segredo", header.mid(7), body));
    EXPECT_FALSE(verifyMetaSignature("segredo", {}, body));
}

TEST(MetaSignature, noSecretVerifiesNothing) { EXPECT_FALSE(verifyMetaSignature({}, metaSignature({}, "x"), "x")); }

TEST(MetaSignature, casesOfOthers)
{
    const QByteArray cases = test::sharedFile(u"fixtures/whatsapp/x_hub_signature_vectors.json"_s);
    TRATO_SKIP_WITHOUT(cases);
    const QJsonArray vectors = QJsonDocument::fromJson(cases)[u"vectors"].toArray();
    ASSERT_FALSE(vectors.isEmpty());
    for (const QJsonValue& vector : vectors) {
        EXPECT_TRUE(verifyMetaSignature(vector[u"app_secret"].toString().toUtf8(),
            vector[u"header"].toString().toUtf8(), vector[u"body"].toString().toUtf8()));
    }
}

TEST(TwilioSignature, formFieldsAreSortedAndUrlVariantsTried)
{
    const QString url = u"https://exemplo.com.br/webhooks/twilio/main?a=1"_s;
    const QByteArray form = "To=%2B551140028922&From=%2B5511987654321&Body=Ol%C3%A1+%26+tchau";
    const QByteArray reordered = "Body=Ol%C3%A1%20%26%20tchau&From=%2B5511987654321&To=%2B551140028922";
    const QByteArray signature = twilioSignature("token", url, form);
    EXPECT_TRUE(
        verifyTwilioSignature("token", {.url = url, .contentType = {}, .body = reordered, .signature = signature}));
    EXPECT_TRUE(verifyTwilioSignature("token", {.url = u"https://exemplo.com.br:443/webhooks/twilio/main?a=1"_s,
                                                   .contentType = {},
                                                   .body = form,
                                                   .signature = signature}));
    EXPECT_FALSE(verifyTwilioSignature("token", {.url = u"https://exemplo.com.br/webhooks/twilio/other?a=1"_s,
                                                    .contentType = {},
                                                    .body = form,
                                                    .signature = signature}));
    EXPECT_FALSE(
        verifyTwilioSignature("token", {.url = url, .contentType = {}, .body = form + "&x=1", .signature = signature}));
    EXPECT_FALSE(verifyTwilioSignature("", {.url = url, .contentType = {}, .body = form, .signature = signature}));
    EXPECT_FALSE(verifyTwilioSignature("token", {.url = url, .contentType = {}, .body = form, .signature = {}}));
}

TEST(TwilioSignature, anApostropheInTheQueryMayBeEscaped)
{
    const QByteArray signature = twilioSignature("token", u"https://exemplo.com.br/a?n=d'Avila"_s, {});
    EXPECT_TRUE(verifyTwilioSignature("token",
        {.url = u"https://exemplo.com.br/a?n=d%27Avila"_s, .contentType = {}, .body = {}, .signature = signature}));
}

TEST(TwilioSignature, casesOfOthers)
{
    const QByteArray cases = test::sharedFile(u"fixtures/sms/twilio/signature_vectors.json"_s);
    TRATO_SKIP_WITHOUT(cases);
    const QJsonObject document = QJsonDocument::fromJson(cases).object();
    const QByteArray token = document[u"auth_token"].toString().toUtf8();
    int checked = 0;
    for (const QJsonValue& vector : document[u"vectors"].toArray()) {
        const QString body = vector[u"body"].toString();
        const TwilioRequest request{.url = vector[u"url"].toString(),
            .contentType = {},
            .body = body.isNull() || body.isEmpty() ? formOf(vector[u"params"].toObject()) : body.toUtf8(),
            .signature = vector[u"signature"].toString().toUtf8()};
        EXPECT_TRUE(verifyTwilioSignature(token, request)) << vector[u"url"].toString().toStdString();
        ++checked;
    }
    EXPECT_GE(checked, 15);
}

} // namespace trato::channels
