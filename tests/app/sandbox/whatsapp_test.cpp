#include "app/sandbox/callbackrecorder.h"

#include "app/sandbox/sandboxoptions.h"
#include "base/digest.h"
#include "channels/signature.h"
#include "channels/whatsapp/whatsappupload.h"
#include "channels/whatsapp/whatsappwebhook.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace trato;
using trato::test::jsonOf;
using trato::test::SandboxWorld;

namespace {

const QString whatsappPhone = QStringLiteral("+5511987654321");
const QString hook = QStringLiteral("/webhooks/meta/sandbox");

QJsonObject change(const net::Request& request)
{
    const QJsonArray entries = jsonOf(request.body).value(u"entry").toArray();
    return entries.at(0).toObject().value(u"changes").toArray().at(0).toObject().value(u"value").toObject();
}

QStringList statuses(const SandboxWorld& world)
{
    QStringList found;
    for (const net::Request& request : world.callback.requestsTo(hook)) {
        for (const QJsonValue& status : change(request).value(u"statuses").toArray())
            found.append(status.toObject().value(u"status").toString());
    }
    return found;
}

int errorCode(const net::Response& response)
{
    return jsonOf(response.body).value(u"error").toObject().value(u"code").toInt();
}

net::Response raw(SandboxWorld& world, const QByteArray& body, const QByteArray& token = "EAAsandboxAccessToken",
    const QByteArray& id = "106540352242922")
{
    return world.send({.method = "POST",
        .target = world.url("/v25.0/" + id + "/messages"),
        .headers = {{"Authorization", "Bearer " + token}},
        .body = body});
}

} // namespace

TEST(WhatsAppApi, AcceptsATemplateAndReportsItsFateSigned)
{
    SandboxWorld world;
    const net::Response response = world.whatsapp(
        whatsappPhone, QStringLiteral("Ação: R$ 10,00"), QStringLiteral("lembrete"), QStringLiteral("outbox-7"));
    ASSERT_EQ(response.status, 200) << response.body.toStdString();
    const QString wamid = jsonOf(response.body).value(u"messages").toArray().at(0).toObject().value(u"id").toString();
    EXPECT_TRUE(wamid.startsWith(u"wamid."));
    world.control("run");

    const QStringList reported = statuses(world);
    ASSERT_GE(reported.size(), 2);
    EXPECT_EQ(reported.at(0), u"sent");
    EXPECT_EQ(reported.at(1), u"delivered");
    for (const net::Request& request : world.callback.requestsTo(hook)) {
        EXPECT_TRUE(channels::verifyMetaSignature(
            "sandbox-app-secret", request.headers.value("X-Hub-Signature-256"), request.body));
        const QJsonObject status = change(request).value(u"statuses").toArray().at(0).toObject();
        EXPECT_EQ(status.value(u"id").toString(), wamid);
        EXPECT_EQ(status.value(u"biz_opaque_callback_data").toString(), u"outbox-7");
    }
}

TEST(WhatsAppApi, RefusesAsGraphDoes)
{
    SandboxWorld world;
    EXPECT_EQ(errorCode(raw(world, "{}", "wrong")), 190);
    EXPECT_EQ(errorCode(raw(world, "{}", "EAAsandboxAccessToken", "999")), 100);
    EXPECT_EQ(errorCode(raw(world, "not json")), 100);
    EXPECT_EQ(errorCode(raw(world, R"({"messaging_product":"whatsapp"})")), 100);
    EXPECT_EQ(errorCode(raw(world, R"({"messaging_product":"whatsapp","to":"abc","type":"text","text":{"body":"x"}})")),
        131009);
    EXPECT_EQ(errorCode(raw(world, R"({"messaging_product":"whatsapp","to":"5511987654321","type":"text"})")), 131008);
    EXPECT_EQ(errorCode(raw(
                  world, R"({"messaging_product":"whatsapp","to":"5511987654321","type":"text","text":{"body":""}})")),
        131008);
    EXPECT_EQ(
        errorCode(raw(world,
            R"({"messaging_product":"whatsapp","to":"5511987654321","type":"template","template":{"name":"a b"}})")),
        132001);
    EXPECT_EQ(
        errorCode(raw(world, R"({"messaging_product":"whatsapp","to":"5511987654321","type":"image","image":{}})")),
        131009);
    EXPECT_EQ(errorCode(raw(world,
                  QByteArray(R"({"messaging_product":"whatsapp","to":"5511987654321","type":"text","text":{"body":")") +
                      QByteArray(4097, 'a') + "\"}}")),
        100);
    EXPECT_EQ(world.read("messages").value(u"messages").toArray().size(), 0);
}

TEST(WhatsAppApi, FreeTextNeedsAnOpenWindow)
{
    SandboxWorld world;
    world.whatsapp(whatsappPhone, QStringLiteral("olá"));
    world.control("run");
    EXPECT_EQ(statuses(world), QStringList(QStringLiteral("failed")));
    const QJsonObject status =
        change(world.callback.requestsTo(hook).front()).value(u"statuses").toArray().at(0).toObject();
    EXPECT_EQ(status.value(u"errors").toArray().at(0).toObject().value(u"code").toInt(), 131047);

    world.control(
        "reply", {{QStringLiteral("channel"), QStringLiteral("whatsapp")}, {QStringLiteral("from"), whatsappPhone},
                     {QStringLiteral("text"), QStringLiteral("oi")}});
    world.whatsapp(whatsappPhone, QStringLiteral("olá"));
    world.control("run");
    EXPECT_TRUE(statuses(world).contains(QStringLiteral("delivered")));
}

TEST(WhatsAppApi, TakesAFileAndSendsItByItsId)
{
    SandboxWorld world;
    world.control(
        "reply", {{QStringLiteral("channel"), QStringLiteral("whatsapp")}, {QStringLiteral("from"), whatsappPhone},
                     {QStringLiteral("text"), QStringLiteral("oi")}});
    const auto upload = [&](const QString& type, const QByteArray& bytes) {
        const channels::MediaForm form = channels::mediaForm({QStringLiteral("boleto.pdf"), type, bytes});
        return world.send({.method = "POST",
            .target = world.url("/v25.0/106540352242922/media"),
            .headers = {{"Authorization", "Bearer EAAsandboxAccessToken"}, {"Content-Type", form.contentType}},
            .body = form.body});
    };
    const net::Response taken = upload(QStringLiteral("application/pdf"), "%PDF-1.4");
    ASSERT_EQ(taken.status, 200) << taken.body.toStdString();
    const QByteArray id = jsonOf(taken.body).value(u"id").toString().toLatin1();
    const auto send = [&](const QByteArray& media) {
        return raw(
            world, R"({"messaging_product":"whatsapp","to":"5511987654321","type":"document","document":{"id":")" +
                       media + R"(","caption":"segue"}})");
    };
    EXPECT_EQ(errorCode(send("1")), 131009) << "nobody uploaded it";
    EXPECT_EQ(send(id).status, 200);
    const QJsonObject message = world.read("messages").value(u"messages").toArray().last().toObject();
    EXPECT_EQ(message.value(u"text").toString(), u"segue");
    const QJsonObject file = message.value(u"files").toArray().at(0).toObject();
    EXPECT_EQ(file.value(u"name").toString(), u"boleto.pdf");
    EXPECT_EQ(file.value(u"size").toInt(), 8);
    EXPECT_EQ(file.value(u"sha256").toString(), QString::fromLatin1(digest::sha256("%PDF-1.4").toHex()));
    EXPECT_EQ(errorCode(upload(QStringLiteral("image/gif"), "GIF89a")), 131053);
    EXPECT_EQ(errorCode(upload(QStringLiteral("image/png"), QByteArray(5 * 1024 * 1024 + 1, 'x'))), 131053);
    EXPECT_EQ(errorCode(upload(QStringLiteral("application/pdf"), {})), 131053);
}

TEST(WhatsAppApi, BringsRepliesThatTheAdapterUnderstands)
{
    SandboxWorld world;
    const QString text = QString::fromUtf8("não dá, só \"amanhã\" 😀 / ok");
    const QJsonObject given = world.control(
        "reply", {{QStringLiteral("channel"), QStringLiteral("whatsapp")}, {QStringLiteral("from"), whatsappPhone},
                     {QStringLiteral("text"), text}, {QStringLiteral("name"), QStringLiteral("Íris")}});
    world.control("run");
    const auto requests = world.callback.requestsTo(hook);
    ASSERT_EQ(requests.size(), 1);
    EXPECT_TRUE(channels::verifyMetaSignature(
        "sandbox-app-secret", requests.front().headers.value("X-Hub-Signature-256"), requests.front().body));
    // Escaped as Meta does: whoever re-serialises the body before checking the signature fails.
    EXPECT_TRUE(requests.front().body.contains("\\u00e3"));
    const auto events = channels::parseWhatsAppWebhook(requests.front().body);
    ASSERT_TRUE(events.has_value());
    ASSERT_EQ(events->size(), 1);
    const auto* message = std::get_if<channels::Message>(&events->front());
    ASSERT_NE(message, nullptr);
    EXPECT_EQ(message->text, text);
    EXPECT_EQ(message->providerId, given.value(u"provider_id").toString());
    EXPECT_EQ(message->fromName, QString::fromUtf8("Íris"));
}

TEST(WhatsAppApi, ButtonsArePressedAsTheAdapterUnderstands)
{
    SandboxWorld world;
    for (const QString& kind : {QStringLiteral("button"), QStringLiteral("choice")}) {
        world.control(
            "reply", {{QStringLiteral("channel"), QStringLiteral("whatsapp")}, {QStringLiteral("from"), whatsappPhone},
                         {QStringLiteral("kind"), kind}, {QStringLiteral("text"), QStringLiteral("Aceito")},
                         {QStringLiteral("payload"), QStringLiteral("offer:3")}});
    }
    world.control("run");
    for (const net::Request& request : world.callback.requestsTo(hook)) {
        const auto events = channels::parseWhatsAppWebhook(request.body);
        ASSERT_TRUE(events.has_value());
        const auto* message = std::get_if<channels::Message>(&events->front());
        ASSERT_NE(message, nullptr);
        EXPECT_EQ(message->kind, channels::MessageKind::Button);
        EXPECT_EQ(message->text, u"Aceito");
        EXPECT_EQ(message->payload, u"offer:3");
    }
}

TEST(WhatsAppApi, ServesTheMediaItAnnounced)
{
    SandboxWorld world;
    world.control(
        "reply", {{QStringLiteral("channel"), QStringLiteral("whatsapp")}, {QStringLiteral("from"), whatsappPhone},
                     {QStringLiteral("kind"), QStringLiteral("image")},
                     {QStringLiteral("text"), QStringLiteral("comprovante")}});
    world.control("run");
    const QJsonObject image = change(world.callback.requestsTo(hook).front())
                                  .value(u"messages")
                                  .toArray()
                                  .at(0)
                                  .toObject()
                                  .value(u"image")
                                  .toObject();
    const net::Headers authorised{{"Authorization", "Bearer EAAsandboxAccessToken"}};
    const net::Response info =
        world.send({.target = world.url("/v25.0/" + image.value(u"id").toString().toLatin1()), .headers = authorised});
    ASSERT_EQ(info.status, 200);
    const QByteArray address = jsonOf(info.body).value(u"url").toString().toLatin1();
    EXPECT_EQ(world.send({.target = address}).status, 401);
    const net::Response bytes = world.send({.target = address, .headers = authorised});
    EXPECT_TRUE(bytes.body.startsWith("\x89PNG"));
    EXPECT_EQ(digest::sha256(bytes.body).toBase64(), image.value(u"sha256").toString().toLatin1());
}

TEST(WhatsAppApi, WebhooksAreRepeatedUntilTheyAreTaken)
{
    SandboxWorld world;
    world.callback.answerNext({503, 500});
    world.control(
        "reply", {{QStringLiteral("channel"), QStringLiteral("whatsapp")}, {QStringLiteral("from"), whatsappPhone},
                     {QStringLiteral("text"), QStringLiteral("oi")}});
    world.control("run");
    const auto requests = world.callback.requestsTo(hook);
    ASSERT_EQ(requests.size(), 3);
    EXPECT_EQ(requests.at(0).body, requests.at(2).body);
    EXPECT_EQ(world.read("state").value(u"webhooks_delivered").toInt(), 1);
}

TEST(WhatsAppApi, VerifiesTheCallbackByItsHandshake)
{
    SandboxWorld world;
    EXPECT_TRUE(world.control("verify-webhook").value(u"verified").toBool());
    const net::Request request = world.callback.requests().front();
    EXPECT_EQ(request.method, "GET");
    EXPECT_EQ(request.query().value(u"hub.mode"), u"subscribe");
}

TEST(Faults, ADroppedAnswerWasAcceptedNonetheless)
{
    SandboxWorld world;
    world.control("faults",
        {{QStringLiteral("whatsapp"),
            QJsonObject{{QStringLiteral("mode"), QStringLiteral("drop_answer")}, {QStringLiteral("count"), 1}}}});
    net::HttpClient client;
    const auto lost = client.post(world.url("/v25.0/106540352242922/messages"),
        R"({"messaging_product":"whatsapp","to":"5511987654321","type":"template","template":{"name":"a","language":{"code":"pt_BR"}},"biz_opaque_callback_data":"c9"})",
        {{"Authorization", "Bearer EAAsandboxAccessToken"}});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, u"net_interrupted");
    EXPECT_EQ(world.read("messages").value(u"messages").toArray().size(), 1);

    world.whatsapp(whatsappPhone, QStringLiteral("x"), QStringLiteral("a"), QStringLiteral("c9"));
    EXPECT_EQ(world.read("messages").value(u"duplicates").toObject().value(u"c9").toInt(), 2);
}

TEST(Faults, ErrorsTakeNothingAndEndAfterTheirCount)
{
    SandboxWorld world;
    world.control("faults",
        {{QStringLiteral("whatsapp"),
            QJsonObject{{QStringLiteral("mode"), QStringLiteral("error_429")}, {QStringLiteral("count"), 1}}}});
    const net::Response busy = world.whatsapp(whatsappPhone, QStringLiteral("x"), QStringLiteral("a"));
    EXPECT_EQ(busy.status, 429);
    EXPECT_EQ(busy.headers.value("Retry-After"), "1");
    EXPECT_EQ(world.read("messages").value(u"messages").toArray().size(), 0);
    EXPECT_EQ(world.whatsapp(whatsappPhone, QStringLiteral("x"), QStringLiteral("a")).status, 200);
    EXPECT_EQ(world
                  .control("faults",
                      {{QStringLiteral("pix"), QJsonObject{{QStringLiteral("mode"), QStringLiteral("explode")}}}})
                  .value(u"error")
                  .toObject()
                  .value(u"code")
                  .toString(),
        u"unknown_fault");
}
