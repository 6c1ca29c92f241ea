#include "channels/rcs/rbmwebhook.h"

#include "badinput.h"
#include "base/json.h"
#include "channels/rcs/rbmenvelope.h"
#include "channels/reception.h"
#include "channels/signature.h"
#include "support/result.h"
#include "support/shared.h"

#include <QDir>

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

QByteArray enveloped(const QByteArray& event)
{
    return R"({"message":{"data":")" + event.toBase64() +
           R"(","messageId":"1","publishTime":"2026-11-20T15:00:01Z"},"subscription":"s"})";
}

std::vector<InboundEvent> rbmEvents(const QByteArray& event)
{
    auto parsed = parseRbmWebhook(enveloped(event));
    EXPECT_TRUE(parsed.has_value());
    return parsed.value_or(std::vector<InboundEvent>());
}

const QByteArray delivered = R"({"senderPhoneNumber":"+5511987654321","eventType":"DELIVERED","eventId":"e1",)"
                             R"("messageId":"01234567-89ab-4cde-8f01-234567747274","agentId":"a"})";

} // namespace

TEST(RbmWebhook, receipts)
{
    const auto parsed = rbmEvents(delivered);
    ASSERT_EQ(parsed.size(), 1u);
    const auto& status = std::get<Status>(parsed[0]);
    EXPECT_EQ(status.status, DeliveryStatus::Delivered);
    EXPECT_EQ(status.providerId, u"01234567-89ab-4cde-8f01-234567747274"_s);
    EXPECT_EQ(status.clientId, u"0123456789abcdef01234567"_s);
    EXPECT_EQ(status.recipient->value, u"+5511987654321"_s);
    EXPECT_EQ(status.at.toIso(QTimeZone::utc()), u"2026-11-20T15:00:01.000Z"_s);
    EXPECT_EQ(orderKeys(Channel::Rcs, parsed), QStringList{u"rcs:+5511987654321"_s});
    EXPECT_NE(eventKey(parsed[0]), eventKey(rbmEvents(QByteArray(delivered).replace("DELIVERED", "READ"))[0]));
}

TEST(RbmWebhook, expiry)
{
    const QByteArray expired = R"({"phoneNumber":"+5511987654321","eventType":"TTL_EXPIRATION_REVOKED","eventId":"e2",)"
                               R"("messageId":"m","agentId":"a","sendTime":"2026-11-20T14:00:00.5Z"})";
    const auto revoked = std::get<Status>(rbmEvents(expired).at(0));
    EXPECT_EQ(revoked.status, DeliveryStatus::Failed);
    EXPECT_EQ(revoked.errors.at(0).code, QString::fromLatin1(rbmRevoked));
    EXPECT_EQ(revoked.recipient->value, u"+5511987654321"_s);
    EXPECT_EQ(revoked.at.toIso(QTimeZone::utc()), u"2026-11-20T14:00:00.500Z"_s);
    const auto pending = std::get<Status>(rbmEvents(QByteArray(expired).replace("REVOKED\"", "REVOKE_FAILED\"")).at(0));
    EXPECT_EQ(pending.status, DeliveryStatus::Sent) << "it may still arrive";
}

TEST(RbmWebhook, whatPeopleDo)
{
    const QByteArray who = R"("senderPhoneNumber":"+5511987654321","eventId":"e3","agentId":"a")";
    const auto text = std::get<Message>(rbmEvents("{" + who + R"(,"text":"Já paguei","messageId":"m3"})").at(0));
    EXPECT_EQ(text.text, u"Já paguei"_s);
    EXPECT_EQ(text.providerId, u"m3"_s);
    EXPECT_EQ(text.from.at(0), (Identity{Identity::Kind::Phone, u"+5511987654321"_s}));
    const auto tapped = std::get<Message>(
        rbmEvents("{" + who + R"(,"suggestionResponse":{"text":"Sim","postbackData":"identity:yes"}})").at(0));
    EXPECT_EQ(tapped.kind, MessageKind::Button);
    EXPECT_EQ(tapped.text, u"Sim"_s);
    EXPECT_EQ(tapped.payload, u"identity:yes"_s);
    EXPECT_EQ(tapped.providerId, u"e3"_s);
    const auto file =
        std::get<Message>(rbmEvents("{" + who +
                                    R"(,"userFile":{"payload":{"mimeType":"image/png","fileSizeBytes":127806,)"
                                    R"("fileUri":"https://storage.example/f","fileName":"c.png"}}})")
                              .at(0));
    EXPECT_EQ(file.kind, MessageKind::Image);
    EXPECT_EQ(file.media.at(0).url, u"https://storage.example/f"_s);
    EXPECT_EQ(file.media.at(0).size, 127806);
    const auto place =
        std::get<Message>(rbmEvents("{" + who + R"(,"location":{"latitude":-23.5,"longitude":-46.6}})").at(0));
    EXPECT_EQ(place.kind, MessageKind::Location);
    EXPECT_EQ(place.text, u"-23.500000, -46.600000"_s);
    EXPECT_EQ(
        std::get<OptOut>(rbmEvents("{" + who + R"(,"eventType":"UNSUBSCRIBE"})").at(0)).preference, Preference::Stop);
    EXPECT_EQ(
        std::get<OptOut>(rbmEvents("{" + who + R"(,"eventType":"SUBSCRIBE"})").at(0)).preference, Preference::Resume);
    EXPECT_TRUE(rbmEvents("{" + who + R"(,"eventType":"IS_TYPING"})").empty());
    const auto unknown = std::get<Unsupported>(rbmEvents("{" + who + R"(,"eventType":"WAVED"})").at(0));
    EXPECT_EQ(unknown.type, u"rbm:WAVED"_s);
    EXPECT_TRUE(unknown.raw.contains("WAVED"));
}

TEST(RbmWebhook, theMessagesNameLeadsBack)
{
    const QString clientId = u"0123456789abcdef01234567"_s;
    EXPECT_EQ(rbmMessageId(clientId), u"01234567-89ab-4cde-8f01-234567747274"_s);
    EXPECT_EQ(rbmClientId(rbmMessageId(clientId)), clientId);
    EXPECT_EQ(rbmClientId(u"01234567-89ab-4cde-8f01-234567000000"_s), QString());
    EXPECT_EQ(rbmClientId(rbmMessageId(u"of another making"_s)), QString());
    EXPECT_NE(rbmMessageId(u"a"_s), rbmMessageId(u"b"_s));
}

TEST(RbmWebhook, badInput)
{
    EXPECT_EQ(parseRbmWebhook("").error().code, u"unreadable_payload"_s);
    EXPECT_EQ(parseRbmWebhook("{}").error().code, u"unreadable_payload"_s);
    EXPECT_EQ(parseRbmWebhook(R"({"message":{"data":"%%%"}})").error().code, u"unreadable_payload"_s);
    EXPECT_EQ(parseRbmWebhook(enveloped("[]")).error().code, u"unreadable_payload"_s);
    EXPECT_TRUE(std::holds_alternative<Unsupported>(rbmEvents("{}").at(0)));
    test::torment(enveloped(delivered), 300, [](const QByteArray& bytes) { (void)parseRbmWebhook(bytes).has_value(); });
    test::torment(delivered, 300, [](const QByteArray& bytes) { (void)parseRbmWebhook(enveloped(bytes)).has_value(); });
}

TEST(RbmWebhook, signature)
{
    const QByteArray body = enveloped(delivered);
    const QByteArray right = rbmSignature("token", delivered);
    EXPECT_TRUE(verifyRbmSignature("token", right, body));
    EXPECT_TRUE(verifyRbmSignature("token", right + ' ', body));
    EXPECT_FALSE(verifyRbmSignature("other", right, body));
    EXPECT_FALSE(verifyRbmSignature("", rbmSignature("", delivered), body)) << "no token proves nothing";
    EXPECT_FALSE(verifyRbmSignature("token", {}, body));
    EXPECT_FALSE(verifyRbmSignature("token", right, enveloped(delivered + ' ')));
    EXPECT_FALSE(verifyRbmSignature("token", right, "no envelope"));
}

TEST(RbmWebhook, fixturesOfOthers)
{
    const QString folder = test::sharedPath(u"fixtures/rcs"_s);
    TRATO_SKIP_WITHOUT(folder);
    ASSERT_UNWRAP(
        const QJsonObject vector, json::parseObject(test::sharedFile(u"fixtures/rcs/webhook_signature_vector.json"_s)));
    const QByteArray body = json::compact(vector[u"envelope"].toObject());
    const QByteArray token = vector[u"clientToken"].toString().toLatin1();
    EXPECT_TRUE(verifyRbmSignature(token, vector[u"header"][u"X-Goog-Signature"].toString().toLatin1(), body));
    EXPECT_TRUE(std::holds_alternative<Status>(parseRbmWebhook(body)->at(0)));
    const auto handshake = rbmHandshake(test::sharedFile(u"fixtures/rcs/webhook_handshake.json"_s));
    ASSERT_TRUE(handshake.has_value());
    EXPECT_EQ(handshake->secret, "1234567890");
    const QStringList users = QDir(folder).entryList({u"user_*.json"_s});
    EXPECT_GE(users.size(), 4);
    for (const QString& name : users) {
        // The examples have names in place of numbers.
        const QByteArray event = test::sharedFile(u"fixtures/rcs/"_s + name).replace("PHONE_NUMBER", "+5511987654321");
        const auto parsed = rbmEvents(event);
        EXPECT_EQ(parsed.empty(), name == u"user_is_typing.json") << name.toStdString();
        for (const InboundEvent& each : parsed)
            EXPECT_FALSE(std::holds_alternative<Unsupported>(each)) << name.toStdString();
    }
}

} // namespace trato::channels
