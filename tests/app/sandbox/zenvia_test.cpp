#include "app/sandbox/callbackrecorder.h"

#include "app/sandbox/sandboxoptions.h"
#include "base/json.h"
#include "channels/zenvia/zenviaadapter.h"
#include "channels/zenvia/zenviawebhook.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <map>

using namespace trato;
using namespace Qt::StringLiterals;
using trato::test::jsonOf;
using trato::test::SandboxWorld;

namespace {

const QString zenviaPhone = u"+5511987654321"_s;

channels::ZenviaAccount zenviaAccount(const SandboxWorld& world)
{
    const sandbox::Accounts known;
    return {.name = u"sandbox"_s,
        .webhookHeader = {},
        .webhookSecrets = {},
        .baseUrl = world.sandbox->url(),
        .token = known.zenviaToken,
        .tokenSecret = {},
        .smsFrom = known.zenviaSms,
        .rcsFrom = known.zenviaRcs};
}

channels::SendOutcome sendByZenvia(const SandboxWorld& world, Channel channel, const QString& to = zenviaPhone)
{
    return channels::ZenviaAdapter(zenviaAccount(world), channel)
        .send({.clientId = u"c0ffee"_s, .to = to, .body = u"Olá, Marina"_s, .now = SystemClock().now()});
}

/// What the subscription was told, read as the engine reads it.
std::vector<channels::InboundEvent> toldByZenvia(SandboxWorld& world)
{
    world.control("run");
    std::vector<channels::InboundEvent> events;
    for (const net::Request& request : world.callback.requestsTo(u"/webhooks/zenvia/sandbox"_s)) {
        EXPECT_EQ(request.headers.value("X-Trato-Token"), sandbox::Accounts().zenviaSecret);
        const auto parsed = channels::parseZenviaWebhook(request.body);
        EXPECT_TRUE(parsed.has_value());
        if (parsed)
            events.insert(events.end(), parsed->begin(), parsed->end());
    }
    return events;
}

} // namespace

TEST(ZenviaApi, TakesAndReports)
{
    SandboxWorld world;
    const auto outcome = sendByZenvia(world, Channel::Sms);
    ASSERT_TRUE(std::holds_alternative<channels::Sent>(outcome));
    const auto events = toldByZenvia(world);
    ASSERT_EQ(events.size(), 2u);
    for (const channels::InboundEvent& event : events) {
        const auto& status = std::get<channels::Status>(event);
        EXPECT_EQ(status.providerId, std::get<channels::Sent>(outcome).providerId);
        EXPECT_EQ(status.clientId, u"c0ffee"_s);
    }
    EXPECT_EQ(std::get<channels::Status>(events.back()).status, channels::DeliveryStatus::Delivered);
}

TEST(ZenviaApi, RefusesAsZenviaDoes)
{
    SandboxWorld world;
    const auto failed = std::get<channels::Failed>(sendByZenvia(world, Channel::Sms, u"+5"_s));
    EXPECT_EQ(failed.code, u"zenvia:BAD_NUMBER"_s);
    EXPECT_TRUE(failed.permanent);
    channels::ZenviaAccount stranger = zenviaAccount(world);
    stranger.token = "another";
    const channels::OutgoingMessage message{.clientId = u"c"_s, .to = zenviaPhone, .body = u"oi"_s};
    EXPECT_EQ(std::get<channels::Failed>(channels::ZenviaAdapter(stranger, Channel::Sms).send(message)).code,
        u"zenvia:AUTHENTICATION_ERROR"_s);
    stranger = zenviaAccount(world);
    stranger.smsFrom = u"somebody.else"_s;
    EXPECT_EQ(std::get<channels::Failed>(channels::ZenviaAdapter(stranger, Channel::Sms).send(message)).scope,
        channels::FailureScope::Account);
}

TEST(ZenviaApi, WhoHasNoRcsIsRejected)
{
    SandboxWorld world;
    world.control("rcs-device", {{u"phone"_s, zenviaPhone}, {u"has_rcs"_s, false}});
    ASSERT_TRUE(std::holds_alternative<channels::Sent>(sendByZenvia(world, Channel::Rcs)));
    const auto events = toldByZenvia(world);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(std::get<channels::Status>(events.front()).errors.at(0).code, u"zenvia:BAD_NUMBER"_s);
}

TEST(ZenviaApi, BringsWhatDebtorsWriteAndTap)
{
    SandboxWorld world;
    const auto reply = [&](const QString& channel, const QString& kind, const QString& payload) {
        return world.control(
            "reply", {{u"provider"_s, u"zenvia"_s}, {u"channel"_s, channel}, {u"from"_s, zenviaPhone},
                         {u"text"_s, u"quero parcelar"_s}, {u"kind"_s, kind}, {u"payload"_s, payload}});
    };
    const auto idOf = [](const QJsonObject& told) { return told.value(u"provider_id").toString(); };
    const QString text = idOf(reply(u"sms"_s, u"text"_s, {}));
    const QString tap = idOf(reply(u"rcs"_s, u"text"_s, u"accept:1"_s));
    const QString picture = idOf(reply(u"rcs"_s, u"image"_s, {}));
    // Calls that leave at once may arrive in any order.
    std::map<QString, channels::Message> told;
    for (const auto& event : toldByZenvia(world)) {
        const auto& message = std::get<channels::Message>(event);
        told.emplace(message.providerId, message);
    }
    ASSERT_EQ(told.size(), 3u);
    EXPECT_EQ(told.at(text).text, u"quero parcelar"_s);
    EXPECT_EQ(told.at(tap).payload, u"accept:1"_s);
    EXPECT_EQ(told.at(picture).kind, channels::MessageKind::Image);
}
