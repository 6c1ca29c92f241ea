#include "contract/kits.h"

#include "base/json.h"
#include "channels/sms/twilioadapter.h"
#include "channels/whatsapp/whatsappadapter.h"

#include <QJsonArray>

namespace trato::test {

using namespace Qt::StringLiterals;
using channels::Delivery;
using channels::DeliveryStatus;

namespace {

Delivery metaDelivery(const QJsonObject& part)
{
    QJsonObject value{
        {u"messaging_product"_s, u"whatsapp"_s}, {u"metadata"_s, QJsonObject{{u"phone_number_id"_s, u"77001"_s}}}};
    for (auto it = part.begin(); it != part.end(); ++it)
        value[it.key()] = *it;
    return deliveryOf(Channel::WhatsApp, u"meta"_s,
        json::compact(QJsonObject{{u"object"_s, u"whatsapp_business_account"_s},
            {u"entry"_s,
                QJsonArray{QJsonObject{{u"id"_s, u"1"_s},
                    {u"changes"_s, QJsonArray{QJsonObject{{u"field"_s, u"messages"_s}, {u"value"_s, value}}}}}}}}));
}

Delivery metaMessage(const QString& id, const QString& type, const QJsonObject& content)
{
    return metaDelivery(
        {{u"messages"_s, QJsonArray{QJsonObject{{u"from"_s, u"5511987654321"_s}, {u"id"_s, u"wamid."_s + id},
                             {u"timestamp"_s, u"1795186800"_s}, {u"type"_s, type}, {type, content}}}}});
}

std::optional<Delivery> metaReceipt(const QString& clientId, const QString& providerId, DeliveryStatus status)
{
    QJsonObject told{{u"id"_s, providerId}, {u"status"_s, channels::deliveryStatusName(status)},
        {u"timestamp"_s, u"1795186900"_s}, {u"recipient_id"_s, u"5511987654321"_s},
        {u"biz_opaque_callback_data"_s, clientId}};
    if (status == DeliveryStatus::Failed)
        told[u"errors"] = QJsonArray{QJsonObject{{u"code"_s, 131026}, {u"title"_s, u"Undeliverable"_s}}};
    return metaDelivery({{u"statuses"_s, QJsonArray{told}}});
}

AdapterKit whatsAppKit()
{
    const HttpAnswers answers{.takes = answerOf(200, R"({"messages":[{"id":"wamid.9"}]})"),
        .refusesForEver = answerOf(400, R"({"error":{"code":131026,"message":"Message undeliverable"}})"),
        .refusesForNow = answerOf(500, R"({"error":{"code":131000,"message":"Something went wrong"}})"),
        .limits = answerOf(429, R"({"error":{"code":130429,"message":"Rate limit hit"}})"),
        .knowsUsNot = answerOf(401, R"({"error":{"code":190,"message":"Invalid OAuth access token"}})")};
    const MakeAdapter make = [](const QString& url, const QString&) {
        return std::make_unique<channels::WhatsAppAdapter>(channels::WhatsAppAccount{.name = u"sandbox"_s,
            .baseUrl = url + u"/v25.0"_s,
            .phoneNumberId = u"77001"_s,
            .token = u"EAA-geheim"_s,
            .appSecret = {},
            .verifyToken = {}});
    };
    return {.name = "WhatsApp",
        .channel = Channel::WhatsApp,
        .provider = u"meta"_s,
        .secrets = {u"EAA-geheim"_s},
        .peer = [=](Peer how) { return httpPeer(how, answers, make); },
        .receipt = metaReceipt,
        .text =
            [](const QString& id, const QString& words) {
                return metaMessage(id, u"text"_s, {{u"body"_s, words}});
            },
        .media =
            [](const QString& id) {
                return metaMessage(id, u"image"_s, {{u"id"_s, u"991"_s}, {u"mime_type"_s, u"image/jpeg"_s}});
            }};
}

Delivery twilioDelivery(const net::Parameters& form) { return deliveryOf(Channel::Sms, u"twilio"_s, form.encode()); }

std::optional<Delivery> twilioReceipt(const QString& clientId, const QString& providerId, DeliveryStatus status)
{
    const QString word = status == DeliveryStatus::Failed ? u"undelivered"_s : channels::deliveryStatusName(status);
    net::Parameters form{{u"MessageSid"_s, providerId}, {u"MessageStatus"_s, word}, {u"To"_s, u"+5511987654321"_s},
        {u"From"_s, u"+551140028923"_s}, {u"client_id"_s, clientId}};
    if (status == DeliveryStatus::Failed)
        form.add(u"ErrorCode"_s, u"30005"_s);
    return twilioDelivery(form);
}

AdapterKit twilioKit()
{
    const HttpAnswers answers{.takes = answerOf(201, R"({"sid":"SM9"})"),
        .refusesForEver = answerOf(400, R"({"code":21211,"message":"Not a valid phone number"})"),
        .refusesForNow = answerOf(400, R"({"code":21611,"message":"This 'From' number has exceeded its queue"})"),
        .limits = answerOf(429, R"({"code":20429,"message":"Too Many Requests"})"),
        .knowsUsNot = answerOf(401, R"({"code":20003,"message":"Authenticate"})"),
        .lists = answerOf(200, R"({"messages":[{"sid":"SM9","body":"Bom dia"}]})")};
    const MakeAdapter make = [](const QString& url, const QString&) {
        return std::make_unique<channels::TwilioAdapter>(channels::TwilioAccount{.name = u"sandbox"_s,
            .baseUrl = url,
            .accountSid = u"AC1"_s,
            .authToken = "auth-geheim",
            .from = u"+551140028923"_s,
            .statusCallback = u"https://trato.example/webhooks/twilio/sandbox"_s});
    };
    return {.name = "TwilioSms",
        .channel = Channel::Sms,
        .provider = u"twilio"_s,
        .secrets = {u"auth-geheim"_s},
        .peer = [=](Peer how) { return httpPeer(how, answers, make); },
        .canBeAsked = true,
        .receipt = twilioReceipt,
        .text =
            [](const QString& id, const QString& words) {
                return twilioDelivery({{u"MessageSid"_s, u"SM"_s + id}, {u"SmsStatus"_s, u"received"_s},
                    {u"Body"_s, words}, {u"From"_s, u"+5511987654321"_s}, {u"To"_s, u"+551140028923"_s}});
            },
        .media =
            [](const QString& id) {
                return twilioDelivery(
                    {{u"MessageSid"_s, u"MM"_s + id}, {u"SmsStatus"_s, u"received"_s}, {u"NumMedia"_s, u"1"_s},
                        {u"MediaUrl0"_s, u"https://api.twilio.example/m"_s}, {u"MediaContentType0"_s, u"image/jpeg"_s},
                        {u"From"_s, u"+5511987654321"_s}, {u"To"_s, u"+551140028923"_s}});
            }};
}

} // namespace

net::Response answerOf(int status, const char* body) { return net::Response::json(status, body); }

Delivery deliveryOf(Channel channel, const QString& provider, const QByteArray& body)
{
    return {.channel = channel, .provider = provider, .account = u"sandbox"_s, .contentType = {}, .body = body};
}

const std::vector<AdapterKit>& adapterKits()
{
    static const std::vector<AdapterKit> kits{
        whatsAppKit(), twilioKit(), zenviaKit(Channel::Sms), zenviaKit(Channel::Rcs), rbmKit(), mailKit()};
    return kits;
}

} // namespace trato::test
