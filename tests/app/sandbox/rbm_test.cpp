#include "app/sandbox/callbackrecorder.h"

#include "base/json.h"
#include "channels/rcs/rbmadapter.h"
#include "channels/rcs/rbmenvelope.h"
#include "channels/rcs/rbmwebhook.h"
#include "channels/signature.h"
#include "support/result.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trato;
using trato::test::SandboxWorld;

namespace {

const QString rcsPhone = u"+5511987654321"_s;
const QString webhookPath = u"/webhooks/rbm/sandbox"_s;

channels::OutgoingMessage rcsText(int number, const QString& body = u"Falo com Marina?"_s)
{
    return {.clientId = u"%1"_s.arg(number, 24, 16, QLatin1Char('0')),
        .to = rcsPhone,
        .body = body,
        .now = SystemClock().now()};
}

/// The engine's own configuration and adapter, against the sandbox.
struct RcsWorld {
    RcsWorld()
    {
        const auto accounts = channels::ProviderAccounts::fromToml(desk.sandbox->engineConfiguration());
        EXPECT_TRUE(accounts.has_value()) << (accounts ? "" : accounts.error().message.toStdString());
        EXPECT_EQ(accounts->rbm.size(), 1U);
        adapter = std::make_unique<channels::RbmAdapter>(accounts->rbm.at(0));
        device({});
    }
    void device(QJsonObject is)
    {
        is[u"phone"] = rcsPhone;
        if (!is.contains(u"has_rcs"))
            is[u"has_rcs"] = true;
        desk.control("rcs-device", is);
    }
    /// What the webhook was called with, each call signed.
    std::vector<channels::InboundEvent> heard()
    {
        std::vector<channels::InboundEvent> events;
        for (const net::Request& request : desk.callback.requestsTo(webhookPath)) {
            EXPECT_TRUE(channels::verifyRbmSignature(
                sandbox::Accounts().rbmClientToken, request.headers.value("X-Goog-Signature"), request.body));
            auto parsed = channels::parseRbmWebhook(request.body);
            EXPECT_TRUE(parsed.has_value());
            for (auto& event : *parsed)
                events.push_back(std::move(event));
        }
        return events;
    }
    QStringList words()
    {
        QStringList words;
        for (const channels::InboundEvent& event : heard()) {
            if (const auto* status = std::get_if<channels::Status>(&event))
                words.append(status->providerStatus);
        }
        return words;
    }

    SandboxWorld desk;
    std::unique_ptr<channels::RbmAdapter> adapter;
};

} // namespace

TEST(RbmApi, takesAMessageOnceAndReportsIt)
{
    RcsWorld world;
    const auto first = world.adapter->send(rcsText(1));
    ASSERT_TRUE(std::holds_alternative<channels::Sent>(first));
    EXPECT_TRUE(std::holds_alternative<channels::Sent>(world.adapter->send(rcsText(1)))) << "it is there already";
    const QJsonObject log = world.desk.read("messages?channel=rcs");
    ASSERT_EQ(log[u"messages"].toArray().size(), 1);
    EXPECT_EQ(log[u"messages"][0][u"text"], u"Falo com Marina?"_s);
    world.desk.control("run");
    EXPECT_EQ(world.words().value(0), u"DELIVERED"_s);
    const auto status = std::get<channels::Status>(world.heard().at(0));
    EXPECT_EQ(status.clientId, rcsText(1).clientId);
    EXPECT_FALSE(world.words().contains(u"TTL_EXPIRATION_REVOKED"_s)) << "what was delivered does not expire";
}

TEST(RbmApi, whoHasNoRcsAndWhatCantBeShown)
{
    RcsWorld world;
    world.device({{u"has_rcs"_s, false}});
    EXPECT_TRUE(std::get<channels::Failed>(world.adapter->send(rcsText(1))).elsewhere);
    EXPECT_FALSE(world.adapter->capabilities(rcsPhone, SystemClock().now())->has_value());
    world.device({{u"features"_s, QJsonArray{u"ACTION_DIAL"_s}}});
    EXPECT_EQ(world.adapter->capabilities(rcsPhone, SystemClock().now())->value(), QStringList{u"ACTION_DIAL"_s});
    channels::OutgoingMessage card = rcsText(2);
    card.kind = u"card"_s;
    card.payload = {{u"card"_s, QJsonObject{{u"title"_s, u"Acordo"_s}}}};
    EXPECT_TRUE(std::get<channels::Failed>(world.adapter->send(card)).elsewhere);
    world.device({{u"features"_s, QJsonArray{u"RICHCARD_STANDALONE"_s}}});
    EXPECT_TRUE(std::holds_alternative<channels::Sent>(world.adapter->send(card)));
}

TEST(RbmApi, whatIsNotDeliveredExpiresOrIsRevoked)
{
    RcsWorld world;
    world.device({{u"online"_s, false}});
    ASSERT_TRUE(std::holds_alternative<channels::Sent>(world.adapter->send(rcsText(1))));
    ASSERT_UNWRAP(const auto revoked, world.adapter->revoke(rcsText(1)));
    EXPECT_EQ(revoked, channels::Revocation::Revoked);
    EXPECT_EQ(world.adapter->revoke(rcsText(1)).value(), channels::Revocation::TooLate);
    ASSERT_TRUE(std::holds_alternative<channels::Sent>(world.adapter->send(rcsText(2))));
    world.desk.control("run");
    EXPECT_EQ(world.words(), QStringList{u"TTL_EXPIRATION_REVOKED"_s}) << "of the second alone";
    ASSERT_TRUE(std::holds_alternative<channels::Sent>(world.adapter->send(rcsText(3))));
    world.device({{u"online"_s, true}});
    EXPECT_EQ(world.adapter->revoke(rcsText(3)).value(), channels::Revocation::TooLate) << "it was delivered";
}

TEST(RbmApi, aTappedSuggestionBringsWhatLiesBehindIt)
{
    RcsWorld world;
    channels::OutgoingMessage asked = rcsText(1);
    asked.payload = {
        {u"suggestions"_s, QJsonArray{QJsonObject{{u"text"_s, u"Sim, sou eu"_s}, {u"data"_s, u"identity:yes"_s}}}}};
    ASSERT_TRUE(std::holds_alternative<channels::Sent>(world.adapter->send(asked)));
    world.desk.control("run");
    world.desk.control("reply",
        {{u"channel"_s, u"rcs"_s}, {u"from"_s, rcsPhone}, {u"kind"_s, u"suggestion"_s}, {u"text"_s, u"Sim, sou eu"_s}});
    world.desk.control("run");
    const auto events = world.heard();
    const auto& tapped = std::get<channels::Message>(events.back());
    EXPECT_EQ(tapped.kind, channels::MessageKind::Button);
    EXPECT_EQ(tapped.text, u"Sim, sou eu"_s);
    EXPECT_EQ(tapped.payload, u"identity:yes"_s);
    world.desk.control("reply", {{u"channel"_s, u"rcs"_s}, {u"from"_s, rcsPhone}, {u"kind"_s, u"unsubscribe"_s}});
    world.desk.control("run");
    EXPECT_TRUE(std::holds_alternative<channels::OptOut>(world.heard().back()));
}

TEST(RbmApi, refusesAsGoogleDoes)
{
    RcsWorld world;
    const auto status = [&](const QByteArray& path, const QByteArray& body, const QByteArray& token) {
        return world.desk
            .send({.method = "POST",
                .target = world.desk.url(path),
                .headers = {{"Authorization", "Bearer " + token}},
                .body = body})
            .status;
    };
    const QByteArray path = "/v1/phones/+5511987654321/agentMessages?agentId=trato_sandbox_agent&messageId=";
    const QByteArray id = "01234567-89ab-4cde-8f01-234567747274";
    const QByteArray text = R"({"contentMessage":{"text":"oi"}})";
    EXPECT_EQ(status(path + id, text, "nobody"), 401);
    EXPECT_EQ(world.desk
                  .send({.method = "POST",
                      .target = world.desk.url("/rbm/token"),
                      .body = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=a.b.c"})
                  .status,
        400);
    ASSERT_UNWRAP(const auto accounts, channels::ProviderAccounts::fromToml(world.desk.sandbox->engineConfiguration()));
    channels::ServiceAccountToken tokens(accounts.rbm.at(0).credentialsFile, u"x"_s, {});
    ASSERT_UNWRAP(const QString token, tokens.get(SystemClock().now()));
    EXPECT_EQ(status(path + "1", text, token.toLatin1()), 400) << "no UUID";
    EXPECT_EQ(status(path + id, R"({"contentMessage":{}})", token.toLatin1()), 400);
    EXPECT_EQ(status(QByteArray(path + id).replace("sandbox_agent", "other"), text, token.toLatin1()), 403);
    EXPECT_EQ(status(path + id, text, token.toLatin1()), 200);
    EXPECT_EQ(status(path + id, text, token.toLatin1()), 409);
}

TEST(RbmApi, misbehavesOnRequest)
{
    RcsWorld world;
    ASSERT_TRUE(world.adapter->capabilities(rcsPhone, SystemClock().now()).has_value()) << "the token is there";
    world.desk.control("faults", {{u"rbm"_s, QJsonObject{{u"mode"_s, u"drop_answer"_s}, {u"count"_s, 1}}}});
    EXPECT_TRUE(std::holds_alternative<channels::Uncertain>(world.adapter->send(rcsText(1))));
    EXPECT_TRUE(std::holds_alternative<channels::Sent>(world.adapter->send(rcsText(1))));
    EXPECT_EQ(world.desk.read("messages?channel=rcs")[u"messages"].toArray().size(), 1) << "it had arrived";
    world.desk.control("faults", {{u"rbm"_s, QJsonObject{{u"mode"_s, u"error_429"_s}, {u"count"_s, 1}}}});
    EXPECT_EQ(std::get<channels::Failed>(world.adapter->send(rcsText(2))).scope, channels::FailureScope::Account);
}
