#include "channels/zenvia/zenviaadapter.h"

#include "base/json.h"
#include "channels/net/httpserver.h"
#include "channels/signature.h"
#include "channels/zenvia/zenviaerrors.h"
#include "channels/zenvia/zenviarequest.h"
#include "support/result.h"
#include "support/sharedjson.h"

#include <gtest/gtest.h>

#include <mutex>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

OutgoingMessage forZenvia(const QString& body = u"Olá, Marina"_s)
{
    return {.clientId = u"c0ffee"_s, .to = u"+5511987654321"_s, .body = body, .now = Instant(1'676'187'632'000'000)};
}

QJsonObject contentOf(const OutgoingMessage& message, Channel channel = Channel::Rcs)
{
    const auto request = zenviaRequest(channel, u"aurora"_s, message);
    EXPECT_TRUE(request.has_value()) << (request ? "" : request.error().message.toStdString());
    return request ? (*request)[u"contents"][0].toObject() : QJsonObject();
}

QString refusalOf(const OutgoingMessage& message, Channel channel = Channel::Rcs)
{
    const auto request = zenviaRequest(channel, u"aurora"_s, message);
    return request ? QString() : request.error().code;
}

Failed failedBy(int status, const QByteArray& body)
{
    const SendOutcome outcome = zenviaOutcome(net::Response::json(status, body));
    EXPECT_TRUE(std::holds_alternative<Failed>(outcome)) << status;
    return std::holds_alternative<Failed>(outcome) ? std::get<Failed>(outcome) : Failed{};
}

} // namespace

TEST(ZenviaAdapter, sendsWithOurIdAndSigns)
{
    std::mutex mutex;
    net::Request seen;
    auto server = net::HttpServer::start({}, [&](const net::Request& request) {
        const std::scoped_lock lock(mutex);
        seen = request;
        return net::Response::json(200, R"({"id":"z1"})");
    });
    ASSERT_TRUE(server.has_value());
    ZenviaAdapter adapter({.name = u"main"_s,
                              .webhookHeader = {},
                              .webhookSecrets = {},
                              .baseUrl = (*server)->url(),
                              .token = "t0ken",
                              .tokenSecret = "ABCDEF",
                              .smsFrom = u"aurora"_s},
        Channel::Sms);
    EXPECT_EQ(std::get<Sent>(adapter.send(forZenvia())).providerId, u"z1"_s);
    EXPECT_EQ(seen.path(), u"/v2/channels/sms/messages"_s);
    EXPECT_EQ(seen.headers.value("X-API-TOKEN"), "t0ken");
    EXPECT_EQ(seen.headers.value("Date"), "Sun, 12 Feb 2023 07:40:32 GMT");
    EXPECT_EQ(seen.headers.value("X-API-Signature"),
        zenviaSignature("ABCDEF", {"POST", seen.body, "application/json", "Sun, 12 Feb 2023 07:40:32 GMT", "127.0.0.1",
                                      "/v2/channels/sms/messages"}));
    ASSERT_UNWRAP(const QJsonObject body, json::parseObject(seen.body));
    EXPECT_EQ(body[u"externalId"], u"c0ffee"_s);
    EXPECT_EQ(body[u"to"], u"5511987654321"_s);
    EXPECT_EQ(body[u"from"], u"aurora"_s);
    EXPECT_EQ(body[u"contents"][0][u"text"], u"Olá, Marina"_s);
    EXPECT_EQ(adapter.askDelivery(forZenvia(), {}, {})->fate, DeliveryAnswer::Fate::Unknown);
}

TEST(ZenviaAdapter, aTextIsCountedAsZenviaCounts)
{
    EXPECT_EQ(refusalOf(forZenvia(QString(1521, u'a')), Channel::Sms), u"unsendable_message"_s);
    EXPECT_EQ(refusalOf(forZenvia(u" "_s), Channel::Sms), u"unsendable_message"_s);
    EXPECT_EQ(contentOf(forZenvia(QString(1520, u'a')), Channel::Sms)[u"type"], u"text"_s);
}

TEST(ZenviaRequest, buttonsByWhatTheyDo)
{
    OutgoingMessage message = forZenvia();
    message.payload = {{u"suggestions"_s, QJsonArray{QJsonObject{{u"text"_s, u"Sim"_s}, {u"data"_s, u"accept:1"_s}}}}};
    const QJsonObject replyable = contentOf(message);
    EXPECT_EQ(replyable[u"type"], u"replyable_text"_s);
    EXPECT_EQ(replyable[u"quickReplyButtons"][0][u"payload"], u"accept:1"_s);
    message.payload = {
        {u"suggestions"_s, QJsonArray{QJsonObject{{u"text"_s, u"Ver"_s}, {u"url"_s, u"https://aurora.example/a"_s}},
                               QJsonObject{{u"text"_s, u"Ligar"_s}, {u"dial"_s, u"+551140028922"_s}},
                               QJsonObject{{u"text"_s, u"Sim"_s}}}}};
    const QJsonObject card = contentOf(message);
    EXPECT_EQ(card[u"type"], u"card"_s);
    EXPECT_EQ(card[u"text"], u"Olá, Marina"_s);
    EXPECT_EQ(card[u"buttons"][0][u"type"], u"link"_s);
    EXPECT_EQ(card[u"buttons"][0][u"url"], u"https://aurora.example/a"_s);
    EXPECT_EQ(card[u"buttons"][1][u"phoneNumber"], u"+551140028922"_s);
    EXPECT_EQ(card[u"quickReplyButtons"].toArray().size(), 1);
}

TEST(ZenviaRequest, cardsAndFiles)
{
    OutgoingMessage message = forZenvia({});
    message.kind = u"card"_s;
    message.payload = {{u"card"_s,
        QJsonObject{{u"title"_s, u"Acordo"_s}, {u"description"_s, u"3 x R$ 10,00"_s},
            {u"media"_s, QJsonObject{{u"url"_s, u"https://aurora.example/a.png"_s}, {u"height"_s, u"tall"_s}}}}}};
    const QJsonObject card = contentOf(message);
    EXPECT_EQ(card[u"title"], u"Acordo"_s);
    EXPECT_EQ(card[u"media"][u"disposition"], u"ON_THE_TOP_TALL_HEIGHT"_s);
    message.kind = u"carousel"_s;
    message.payload = {{u"width"_s, u"small"_s},
        {u"cards"_s, QJsonArray{QJsonObject{{u"title"_s, u"A"_s}}, QJsonObject{{u"title"_s, u"B"_s}}}}};
    const QJsonObject carousel = contentOf(message);
    EXPECT_EQ(carousel[u"cardWidth"], u"SMALL"_s);
    EXPECT_EQ(carousel[u"cards"].toArray().size(), 2);
    message.kind = u"document"_s;
    message.payload = {{u"link"_s, u"https://aurora.example/a.pdf"_s}, {u"filename"_s, u"a.pdf"_s}};
    EXPECT_EQ(contentOf(message)[u"fileName"], u"a.pdf"_s);
    message.payload[u"suggestions"] = QJsonArray{QJsonObject{{u"text"_s, u"Sim"_s}}};
    EXPECT_EQ(refusalOf(message), u"unsendable_message"_s);
}

TEST(ZenviaOutcome, errorsByWhoseFaultTheyAre)
{
    const Failed data = failedBy(400,
        R"({"code":"VALIDATION_ERROR","message":"Validation error","details":[{"path":"contents[0].text","message":"empty"}]})");
    EXPECT_TRUE(data.permanent);
    EXPECT_EQ(data.code, u"zenvia:VALIDATION_ERROR"_s);
    EXPECT_TRUE(data.text.contains(u"contents[0].text: empty"));
    EXPECT_EQ(data.scope, FailureScope::Message);
    const Failed number =
        failedBy(400, R"({"code":"VALIDATION_ERROR","message":"x","details":[{"path":"to","message":"bad"}]})");
    EXPECT_EQ(number.code, u"zenvia:BAD_NUMBER"_s);
    EXPECT_EQ(number.scope, FailureScope::Recipient);
    for (const int status : {401, 403, 404, 429}) {
        EXPECT_EQ(failedBy(status, R"({"code":"X","message":"y"})").scope, FailureScope::Account) << status;
        EXPECT_FALSE(failedBy(status, R"({"code":"X","message":"y"})").permanent) << status;
    }
    EXPECT_EQ(failedBy(400, R"({"code":"X","message":"Insufficient balance"})").scope, FailureScope::Account);
    EXPECT_FALSE(failedBy(500, R"({"code":"INTERNAL_ERROR","message":"y"})").permanent);
}

TEST(ZenviaOutcome, answersThatSayNothingAreDoubt)
{
    for (const auto& [status, body] : {std::pair<int, QByteArray>{200, "{}"}, {200, "<html>"}, {502, "bad gateway"},
             {500, R"({"error":1})"}, {409, R"({"code":"DUPLICATED","message":"Entity already exists"})"}})
        EXPECT_TRUE(std::holds_alternative<Uncertain>(zenviaOutcome(net::Response::json(status, body)))) << status;
}

TEST(ZenviaSignature, VectorOfOthers)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(u"fixtures/zenvia/request_signature_vector.json"_s));
    const QJsonObject vector = test::sharedJson(u"fixtures/zenvia/request_signature_vector.json"_s).object();
    EXPECT_EQ(zenviaSignature(vector[u"secret"].toString().toUtf8(),
                  {"POST", vector[u"body"].toString().toUtf8(), "application/json",
                      vector[u"date"].toString().toLatin1(), "api.zenvia.com", "/v2/channels/whatsapp/messages"}),
        vector[u"X-API-Signature"].toString().toLatin1());
}

} // namespace trato::channels
