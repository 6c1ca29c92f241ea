#include "contract/kits.h"

#include "base/json.h"
#include "base/rsa.h"
#include "channels/rcs/rbmadapter.h"
#include "channels/rcs/rbmenvelope.h"
#include "channels/zenvia/zenviaadapter.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace trato::test {

using namespace Qt::StringLiterals;
using channels::Delivery;
using channels::DeliveryStatus;

namespace {

Delivery zenviaDelivery(Channel channel, const QString& id, const QString& type, const QJsonObject& more)
{
    QJsonObject event{{u"id"_s, u"ev-"_s + id}, {u"timestamp"_s, u"2026-11-20T15:00:00Z"_s}, {u"type"_s, type},
        {u"channel"_s, channelName(channel)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        event[it.key()] = *it;
    return deliveryOf(channel, u"zenvia"_s, json::compact(event));
}

Delivery zenviaMessage(Channel channel, const QString& id, const QJsonObject& part)
{
    return zenviaDelivery(channel, id, u"MESSAGE"_s,
        {{u"message"_s, QJsonObject{{u"id"_s, id}, {u"from"_s, u"5511987654321"_s}, {u"to"_s, u"aurora"_s},
                            {u"channel"_s, channelName(channel)}, {u"contents"_s, QJsonArray{part}}}}});
}

std::optional<Delivery> zenviaReceipt(
    Channel channel, const QString& clientId, const QString& providerId, DeliveryStatus status)
{
    const QString code =
        status == DeliveryStatus::Failed ? u"NOT_DELIVERED"_s : channels::deliveryStatusName(status).toUpper();
    return zenviaDelivery(channel, providerId + code, u"MESSAGE_STATUS"_s,
        {{u"messageId"_s, providerId}, {u"externalId"_s, clientId},
            {u"messageStatus"_s, QJsonObject{{u"code"_s, code}, {u"timestamp"_s, u"2026-11-20T15:00:00Z"_s}}}});
}

Delivery rbmDelivery(const QJsonObject& more)
{
    QJsonObject event{{u"senderPhoneNumber"_s, u"+5511987654321"_s}, {u"agentId"_s, u"aurora_agent"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        event[it.key()] = *it;
    const QJsonObject message{{u"data"_s, QString::fromLatin1(json::compact(event).toBase64())},
        {u"publishTime"_s, u"2026-11-20T15:00:00Z"_s}};
    return deliveryOf(Channel::Rcs, u"rbm"_s, json::compact(QJsonObject{{u"message"_s, message}}));
}

/// It tells nothing of sending, and of failure only that time ran out.
std::optional<Delivery> rbmReceipt(const QString& clientId, const QString&, DeliveryStatus status)
{
    static const QHash<DeliveryStatus, QString> types{{DeliveryStatus::Delivered, u"DELIVERED"_s},
        {DeliveryStatus::Read, u"READ"_s}, {DeliveryStatus::Failed, u"TTL_EXPIRATION_REVOKED"_s}};
    if (!types.contains(status))
        return std::nullopt;
    return rbmDelivery({{u"eventType"_s, types[status]}, {u"eventId"_s, clientId + types[status]},
        {u"messageId"_s, channels::rbmMessageId(clientId)}});
}

void writeServiceAccount(const QString& path, const QString& url)
{
    static const auto keys = rsa::generate();
    QFile file(path);
    ASSERT_TRUE(keys.has_value() && file.open(QIODevice::WriteOnly));
    file.write(json::compact(QJsonObject{{u"type"_s, u"service_account"_s}, {u"private_key_id"_s, u"k1"_s},
        {u"private_key"_s, QString::fromLatin1(keys->privateKey)}, {u"client_email"_s, u"mesa@aurora.example"_s},
        {u"token_uri"_s, url + u"/token"_s}}));
}

} // namespace

AdapterKit zenviaKit(Channel channel)
{
    const HttpAnswers answers{.takes = answerOf(200, R"({"id":"z9"})"),
        .refusesForEver = answerOf(400, R"({"code":"VALIDATION_ERROR","message":"Validation error"})"),
        .refusesForNow = answerOf(500, R"({"code":"INTERNAL_ERROR","message":"Internal error"})"),
        .limits = answerOf(429, R"({"code":"TOO_MANY_REQUESTS","message":"slow down"})"),
        .knowsUsNot = answerOf(401, R"({"code":"AUTHENTICATION_ERROR","message":"No authorization token was found"})")};
    const MakeAdapter make = [channel](const QString& url, const QString&) {
        return std::make_unique<channels::ZenviaAdapter>(channels::ZenviaAccount{.name = u"sandbox"_s,
                                                             .webhookHeader = {},
                                                             .webhookSecrets = {},
                                                             .baseUrl = url,
                                                             .token = "token-geheim",
                                                             .tokenSecret = "secret-geheim",
                                                             .smsFrom = u"aurora.sms"_s,
                                                             .rcsFrom = u"aurora.rcs"_s},
            channel);
    };
    return {.name = channel == Channel::Sms ? "ZenviaSms" : "ZenviaRcs",
        .channel = channel,
        .provider = u"zenvia"_s,
        .secrets = {u"token-geheim"_s, u"secret-geheim"_s},
        .peer = [=](Peer how) { return httpPeer(how, answers, make); },
        .receipt = [channel](const QString& clientId, const QString& providerId,
                       DeliveryStatus status) { return zenviaReceipt(channel, clientId, providerId, status); },
        .text =
            [channel](const QString& id, const QString& words) {
                return zenviaMessage(channel, id, {{u"type"_s, u"text"_s}, {u"text"_s, words}});
            },
        .media =
            [channel](const QString& id) {
                return zenviaMessage(channel, id,
                    {{u"type"_s, u"file"_s}, {u"fileUrl"_s, u"https://files.example/a.jpg"_s},
                        {u"fileMimeType"_s, u"image/jpeg"_s}});
            }};
}

AdapterKit rbmKit()
{
    const HttpAnswers answers{.takes = answerOf(200, R"({"name":"phones/x/agentMessages/y"})"),
        .refusesForEver = answerOf(400, R"({"error":{"status":"INVALID_ARGUMENT","message":"Invalid argument"}})"),
        .refusesForNow = answerOf(408, R"({"error":{"status":"ABORTED","message":"try again"}})"),
        .limits = answerOf(429, R"({"error":{"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded"}})"),
        .knowsUsNot = answerOf(401, R"({"error":{"status":"UNAUTHENTICATED","message":"Invalid credentials"}})")};
    const MakeAdapter make = [](const QString& url, const QString& folder) {
        writeServiceAccount(folder + u"/key.json"_s, url);
        return std::make_unique<channels::RbmAdapter>(channels::RbmAccount{.name = u"sandbox"_s,
            .baseUrl = url,
            .agentId = u"aurora_agent"_s,
            .credentialsFile = folder + u"/key.json"_s,
            .clientToken = "client-geheim"});
    };
    return {.name = "Rbm",
        .channel = Channel::Rcs,
        .provider = u"rbm"_s,
        .secrets = {u"client-geheim"_s, u"t1-geheim"_s, u"PRIVATE KEY"_s},
        .peer = [=](Peer how) { return httpPeer(how, answers, make, u"/token"_s); },
        .repeatsById = true,
        .receipt = rbmReceipt,
        .text =
            [](const QString& id, const QString& words) {
                return rbmDelivery({{u"messageId"_s, id}, {u"eventId"_s, id}, {u"text"_s, words}});
            },
        .media =
            [](const QString& id) {
                return rbmDelivery({{u"messageId"_s, id}, {u"eventId"_s, id},
                    {u"userFile"_s, QJsonObject{{u"payload"_s, QJsonObject{{u"mimeType"_s, u"image/jpeg"_s},
                                                                   {u"fileUri"_s, u"https://files.example/1"_s}}}}}});
            }};
}

} // namespace trato::test
