#include "engine/service/webhooks.h"

#include "base/json.h"
#include "channels/signature.h"
#include "support/shared.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace trato;
using namespace trato::engine;

namespace {

GatewayAccounts accounts()
{
    GatewayAccounts accounts;
    accounts.providers.publicUrl = QStringLiteral("https://trato.example");
    accounts.providers.whatsapp.push_back({.name = QStringLiteral("main"),
        .baseUrl = {},
        .phoneNumberId = {},
        .token = {},
        .appSecret = "secret",
        .verifyToken = QStringLiteral("mytoken")});
    accounts.providers.twilio.push_back({.name = QStringLiteral("main"),
        .baseUrl = {},
        .accountSid = {},
        .authToken = "token",
        .from = {},
        .statusCallback = {}});
    accounts.providers.rbm.push_back(
        {.name = QStringLiteral("main"), .baseUrl = {}, .agentId = {}, .credentialsFile = {}, .clientToken = "token"});
    accounts.providers.voice.push_back({.name = QStringLiteral("pbx"), .token = "t0ken"});
    accounts.providers.voice.push_back({.name = QStringLiteral("open"), .token = {}});
    accounts.pix.emplace_back().name = QStringLiteral("banco");
    return accounts;
}

/// The status of the answer; 0 when the call is let in.
int statusOf(const Webhooks::Outcome& outcome)
{
    if (const auto* unproven = std::get_if<Webhooks::Unproven>(&outcome))
        return unproven->answer().status;
    const auto* response = std::get_if<net::Response>(&outcome);
    return response == nullptr ? 0 : response->status;
}

net::Request post(const QByteArray& target, const QByteArray& body, const net::Headers& headers = {})
{
    return {.method = "POST", .target = target, .headers = headers, .body = body};
}

} // namespace

TEST(Webhooks, MetaMustSign)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    const QByteArray body = R"({"entry":[]})";
    const QByteArray right = channels::metaSignature("secret", body);
    const auto outcome = webhooks.admit(post(
        "/webhooks/whatsapp/main", body, {{"X-Hub-Signature-256", right}, {"Content-Type", "application/json; x=y"}}));
    ASSERT_EQ(statusOf(outcome), 0);
    const auto& delivery = std::get<channels::Delivery>(outcome);
    EXPECT_EQ(delivery.channel, Channel::WhatsApp);
    EXPECT_EQ(delivery.provider, u"meta");
    EXPECT_EQ(delivery.account, u"main");
    EXPECT_EQ(delivery.contentType, u"application/json");
    EXPECT_EQ(delivery.body, body);

    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/meta/main", body))), 401);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/meta/main", body + ' ', {{"X-Hub-Signature-256", right}}))), 403);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/meta/main", body, {{"X-Hub-Signature-256", "sha256="}}))), 403);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/meta/other", body, {{"X-Hub-Signature-256", right}}))), 404);
    EXPECT_EQ(statusOf(webhooks.admit({.method = "DELETE", .target = "/webhooks/meta/main"})), 405);
}

TEST(Webhooks, MetaSignaturesOfOthers)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(QStringLiteral("fixtures/whatsapp/x_hub_signature_vectors.json")));
    const auto file =
        json::parseObject(test::sharedFile(QStringLiteral("fixtures/whatsapp/x_hub_signature_vectors.json")));
    ASSERT_TRUE(file.has_value());
    for (const QJsonValue& value : file->value(u"vectors").toArray()) {
        const QJsonObject vector = value.toObject();
        GatewayAccounts known = accounts();
        known.providers.whatsapp.front().appSecret = vector.value(u"app_secret").toString().toUtf8();
        const Webhooks webhooks(known);
        const QByteArray body = vector.value(u"body").toString().toUtf8();
        const net::Headers headers{{"x-hub-signature-256", vector.value(u"header").toString().toLatin1()}};
        EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/meta/main", body, headers))), 0);
        EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/meta/main", body.left(body.size() - 1), headers))), 403);
    }
}

TEST(Webhooks, MetaHandshake)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    const auto ask = [&](const QByteArray& query) {
        return webhooks.admit({.target = "/webhooks/meta/main?" + query});
    };
    const auto right = ask("hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=mytoken");
    EXPECT_EQ(statusOf(right), 200);
    EXPECT_EQ(std::get<net::Response>(right).body, "1158201444");
    EXPECT_EQ(statusOf(ask("hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong")), 403);
    EXPECT_EQ(statusOf(ask("hub.challenge=1&hub.verify_token=mytoken")), 403);
    EXPECT_EQ(statusOf(ask("hub.mode=subscribe&hub.verify_token=mytoken&hub.challenge=" + QByteArray(300, 'x'))), 403);
    EXPECT_EQ(statusOf(ask("")), 403);
}

TEST(Webhooks, TwilioMustSignThePublicAddress)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    const QByteArray body = "From=%2B5511987654321&Body=oi+tudo";
    const auto signature = [&](const QString& url, const QByteArray& form) {
        return net::Headers{{"X-Twilio-Signature", channels::twilioSignature("token", url, form)},
            {"Content-Type", "application/x-www-form-urlencoded"}};
    };
    const QString url = QStringLiteral("https://trato.example/webhooks/twilio/main?x=1");
    const auto outcome = webhooks.admit(post("/webhooks/twilio/main?x=1", body, signature(url, body)));
    ASSERT_EQ(statusOf(outcome), 0);
    EXPECT_EQ(std::get<channels::Delivery>(outcome).channel, Channel::Sms);

    const QByteArray whatsapp = "From=whatsapp%3A%2B5511987654321&Body=oi";
    const auto second = webhooks.admit(post("/webhooks/twilio/main?x=1", whatsapp, signature(url, whatsapp)));
    ASSERT_EQ(statusOf(second), 0);
    EXPECT_EQ(std::get<channels::Delivery>(second).channel, Channel::WhatsApp);

    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/twilio/main?x=2", body, signature(url, body)))), 403);
    EXPECT_EQ(
        statusOf(webhooks.admit(post("/webhooks/twilio/main?x=1", body + "&Body=nao", signature(url, body)))), 403);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/twilio/main", body))), 401);
    EXPECT_EQ(statusOf(webhooks.admit({.target = "/webhooks/twilio/main"})), 405);
}

TEST(Webhooks, GoogleMustSignTheEvent)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    const QByteArray event = R"({"eventType":"READ"})";
    const QByteArray body = R"({"message":{"data":")" + event.toBase64() + R"("}})";
    const QByteArray right = channels::rbmSignature("token", event);
    const auto outcome = webhooks.admit(post("/webhooks/rbm/main", body, {{"X-Goog-Signature", right}}));
    ASSERT_EQ(statusOf(outcome), 0);
    EXPECT_EQ(std::get<channels::Delivery>(outcome).channel, Channel::Rcs);
    EXPECT_EQ(std::get<channels::Delivery>(outcome).provider, u"rbm");
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/rbm/main", body))), 401);
    EXPECT_EQ(
        statusOf(webhooks.admit(post("/webhooks/rbm/main", body, {{"X-Goog-Signature", right.chopped(1)}}))), 403);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/rbm/main", "{}", {{"X-Goog-Signature", right}}))), 403);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/rbm/other", body, {{"X-Goog-Signature", right}}))), 404);
    EXPECT_EQ(statusOf(webhooks.admit({.method = "GET", .target = "/webhooks/rbm/main"})), 405);
}

TEST(Webhooks, GooglesHandshake)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    const auto right = webhooks.admit(post("/webhooks/rbm/main", R"({"clientToken":"token","secret":"1234567890"})"));
    EXPECT_EQ(statusOf(right), 200);
    EXPECT_EQ(std::get<net::Response>(right).body, "1234567890");
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/rbm/main", R"({"clientToken":"wrong","secret":"1"})"))), 403);
    EXPECT_EQ(statusOf(webhooks.admit(
                  post("/webhooks/rbm/main", R"({"clientToken":"token","secret":")" + QByteArray(300, 'x') + R"("})"))),
        400);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/rbm/main", R"({"secret":"1"})"))), 401);
}

TEST(Webhooks, VoiceNeedsItsToken)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/voice/pbx", "{}", {{"Authorization", "Bearer t0ken"}}))), 0);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/voice/pbx", "{}", {{"Authorization", "Bearer nope"}}))), 403);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/voice/pbx", "{}"))), 401);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/voice/open", "{}", {{"Authorization", "Bearer "}}))), 401);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/voice/open", "{}", {{"Authorization", "Bearer x"}}))), 403);
}

TEST(Webhooks, PixTakesNoticesOnly)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    const QByteArray notice =
        R"({"pix":[{"endToEndId":"E12345678202009091221kkkkkkkkkkk","txid":"a","valor":"1.00"}]})";
    const auto outcome = webhooks.admit(post("/webhooks/pix/banco/pix", notice));
    ASSERT_EQ(statusOf(outcome), 0);
    EXPECT_EQ(std::get<channels::Delivery>(outcome).provider, u"pix");
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/pix/banco/pix", "hello"))), 400);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/pix/banco/pix", ""))), 400);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/pix/other/pix", notice))), 404);
    EXPECT_EQ(statusOf(webhooks.admit(post("/webhooks/pix/banco", notice))), 404);
}

TEST(Webhooks, NothingElseIsThere)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    for (const QByteArray& target : {QByteArray("/webhooks"), QByteArray("/webhooks/meta"),
             QByteArray("/webhooks/meta/main/x"), QByteArray("/webhooks/../meta/main"),
             QByteArray("/webhooks/%6Deta%2Fmain/main"), QByteArray("/webhooks/unknown/main")})
        EXPECT_EQ(statusOf(webhooks.admit(post(target, "{}"))), 404) << target.toStdString();
}
