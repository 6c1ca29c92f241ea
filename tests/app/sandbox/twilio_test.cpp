#include "app/sandbox/callbackrecorder.h"

#include "app/sandbox/sandboxoptions.h"
#include "channels/signature.h"
#include "channels/sms/twiliowebhook.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace trato;
using trato::test::jsonOf;
using trato::test::SandboxWorld;

namespace {

const QString smsPhone = QStringLiteral("+5511987654321");
const QByteArray secret = "sandbox-auth-token";

bool isSigned(const SandboxWorld& world, const net::Request& request)
{
    return channels::verifyTwilioSignature(secret, {.url = world.callback.url() + QString::fromLatin1(request.target),
                                                       .contentType = request.headers.value("Content-Type"),
                                                       .body = request.body,
                                                       .signature = request.headers.value("X-Twilio-Signature")});
}

net::Response create(SandboxWorld& world, const net::Parameters& form)
{
    const sandbox::Accounts accounts;
    return world.send({.method = "POST",
        .target = world.url("/2010-04-01/Accounts/" + accounts.twilioSid.toLatin1() + "/Messages.json"),
        .headers = {{"Authorization", net::basic(accounts.twilioSid, QString::fromUtf8(accounts.twilioToken))}},
        .body = form.encode()});
}

int code(const net::Response& response) { return jsonOf(response.body).value(u"code").toInt(); }

} // namespace

TEST(TwilioApi, AcceptsAndReportsSigned)
{
    SandboxWorld world;
    const net::Response response =
        world.sms(smsPhone, QString::fromUtf8("Sua parcela vence amanhã & é de R$ 10,00 + juros"));
    ASSERT_EQ(response.status, 201);
    const QString sid = jsonOf(response.body).value(u"sid").toString();
    EXPECT_EQ(jsonOf(response.body).value(u"status").toString(), u"queued");
    world.control("run");
    const auto reports = world.callback.requestsTo(QStringLiteral("/status"));
    ASSERT_EQ(reports.size(), 2);
    for (const net::Request& report : reports) {
        EXPECT_TRUE(isSigned(world, report));
        EXPECT_EQ(net::Parameters::decode(report.body).value(u"MessageSid"), sid);
    }
    EXPECT_EQ(net::Parameters::decode(reports.back().body).value(u"MessageStatus"), u"delivered");
    EXPECT_EQ(
        world.read("messages?channel=sms").value(u"messages").toArray().at(0).toObject().value(u"client_id").toString(),
        u"c1");
}

TEST(TwilioApi, RefusesAsTwilioDoes)
{
    SandboxWorld world;
    const sandbox::Accounts accounts;
    const QString to = QStringLiteral("To");
    const QString from = QStringLiteral("From");
    const QString body = QStringLiteral("Body");
    EXPECT_EQ(code(create(world, {})), 21604);
    EXPECT_EQ(code(create(world, {{to, QStringLiteral("11987654321")}})), 21211);
    EXPECT_EQ(code(create(world, {{to, smsPhone}})), 21603);
    EXPECT_EQ(code(create(world, {{to, smsPhone}, {from, accounts.smsNumber}})), 21602);
    EXPECT_EQ(code(create(world, {{to, smsPhone}, {from, accounts.smsNumber}, {body, QString(1601, u'a')}})), 21617);
    EXPECT_EQ(
        code(world.send({.method = "POST", .target = world.url("/2010-04-01/Accounts/AC0/Messages.json")})), 20003);
}

TEST(TwilioApi, BringsRepliesThatTheAdapterUnderstands)
{
    SandboxWorld world;
    const QString text = QString::fromUtf8("já paguei + juros & multa 😀");
    const QJsonObject given =
        world.control("reply", {{QStringLiteral("channel"), QStringLiteral("sms")}, {QStringLiteral("from"), smsPhone},
                                   {QStringLiteral("text"), text}});
    world.control("run");
    const auto requests = world.callback.requestsTo(QStringLiteral("/webhooks/twilio/sandbox"));
    ASSERT_EQ(requests.size(), 1);
    EXPECT_TRUE(isSigned(world, requests.front()));
    const auto events = channels::parseTwilioWebhook(requests.front().body);
    ASSERT_TRUE(events.has_value());
    const auto* message = std::get_if<channels::Message>(&events->front());
    ASSERT_NE(message, nullptr);
    EXPECT_EQ(message->text, text);
    EXPECT_EQ(message->providerId, given.value(u"provider_id").toString());
}

TEST(TwilioApi, WhoWroteStopIsRefused)
{
    SandboxWorld world;
    world.control("reply", {{QStringLiteral("channel"), QStringLiteral("sms")}, {QStringLiteral("from"), smsPhone},
                               {QStringLiteral("text"), QStringLiteral(" stop ")}});
    EXPECT_EQ(code(world.sms(smsPhone, QStringLiteral("x"))), 21610);
}

TEST(TwilioApi, TellsAboutMessagesWhenAsked)
{
    SandboxWorld world;
    const QString sid = jsonOf(world.sms(smsPhone, QStringLiteral("um")).body).value(u"sid").toString();
    world.sms(QStringLiteral("+5511987654322"), QStringLiteral("dois"));
    const sandbox::Accounts accounts;
    const net::Headers headers{
        {"Authorization", net::basic(accounts.twilioSid, QString::fromUtf8(accounts.twilioToken))}};
    const QByteArray folder = "/2010-04-01/Accounts/" + accounts.twilioSid.toLatin1();
    const QJsonArray list = jsonOf(
        world.send({.target = world.url(folder + "/Messages.json?To=%2B5511987654321"), .headers = headers}).body)
                                .value(u"messages")
                                .toArray();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list.at(0).toObject().value(u"sid").toString(), sid);
    EXPECT_EQ(
        jsonOf(world.send({.target = world.url(folder + "/Messages/" + sid.toLatin1() + ".json"), .headers = headers})
                   .body)
            .value(u"body")
            .toString(),
        u"um");
    EXPECT_EQ(world.send({.target = world.url(folder + "/Messages/SM0.json"), .headers = headers}).status, 404);
}
