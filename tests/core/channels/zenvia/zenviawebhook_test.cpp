#include "channels/zenvia/zenviawebhook.h"

#include "badinput.h"
#include "channels/failureclass.h"
#include "channels/reception.h"
#include "support/result.h"

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

QByteArray zenviaMessage(const QByteArray& contents, const QByteArray& channel = "sms", const QByteArray& rest = {})
{
    return R"({"id":"ev1","timestamp":"2026-11-20T15:00:00Z","type":"MESSAGE","channel":")" + channel +
           R"(","direction":"IN","message":{"id":"m1","from":"5511987654321","to":"aurora","channel":")" + channel +
           R"(","contents":[)" + contents + "]" + rest + "}}";
}

QByteArray zenviaReceipt(const QByteArray& code, const QByteArray& cause = {}, const QByteArray& channel = "sms")
{
    return R"({"id":"ev2","timestamp":"2026-11-20T15:00:00Z","type":"MESSAGE_STATUS","channel":")" + channel +
           R"(","messageId":"out1","externalId":"c0ffee","messageStatus":{"timestamp":"2026-11-20T12:00:01-03:00","code":")" +
           code + R"(","causes":[)" + cause + "]}}";
}

std::vector<InboundEvent> zenviaEvents(const QByteArray& body)
{
    auto parsed = parseZenviaWebhook(body);
    EXPECT_TRUE(parsed.has_value());
    return parsed.value_or(std::vector<InboundEvent>());
}

Message zenviaText(const QByteArray& body)
{
    const auto parsed = zenviaEvents(body);
    const auto* const message = parsed.empty() ? nullptr : std::get_if<Message>(&parsed.front());
    EXPECT_NE(message, nullptr);
    return message == nullptr ? Message{} : *message;
}

QString codeOf(const QByteArray& body)
{
    const Status status = std::get<Status>(zenviaEvents(body).at(0));
    EXPECT_EQ(status.status, DeliveryStatus::Failed);
    return status.errors.at(0).code;
}

} // namespace

TEST(ZenviaWebhook, partsAreOneMessage)
{
    const Message message = zenviaText(zenviaMessage(
        R"({"type":"text","text":"segue"},{"type":"file","fileUrl":"https://f.example/a","fileMimeType":"image/png",)"
        R"("fileName":"a.png","fileCaption":"comprovante"},{"type":"json","payload":{"visitor":{"name":"Marina"}}})"));
    EXPECT_EQ(message.providerId, u"m1"_s);
    EXPECT_EQ(message.kind, MessageKind::Image);
    EXPECT_EQ(message.text, u"segue\ncomprovante"_s);
    EXPECT_EQ(message.media.at(0).name, u"a.png"_s);
    EXPECT_EQ(message.fromName, u"Marina"_s);
    EXPECT_EQ(message.account, u"aurora"_s);
    EXPECT_EQ(message.from, (std::vector<Identity>{{Identity::Kind::Phone, u"+5511987654321"_s}}));
    EXPECT_EQ(message.at.toIso(QTimeZone::utc()), u"2026-11-20T15:00:00.000Z"_s);
}

TEST(ZenviaWebhook, whatIsTappedSaysWhatItStandsFor)
{
    const Message tapped = zenviaText(zenviaMessage(R"({"type":"text","text":"Sim","payload":"accept:1"})", "rcs"));
    EXPECT_EQ(tapped.kind, MessageKind::Button);
    EXPECT_EQ(tapped.text, u"Sim"_s);
    EXPECT_EQ(tapped.payload, u"accept:1"_s);
}

TEST(ZenviaWebhook, whatsAppNamesThemByBothTheirNumbers)
{
    const Message message = zenviaText(zenviaMessage(R"({"type":"location","latitude":-23.5,"longitude":-46.6})",
        "whatsapp", R"(,"visitor":{"name":"Marina Duarte"})"));
    EXPECT_EQ(message.kind, MessageKind::Location);
    EXPECT_EQ(message.text, u"-23.500000, -46.600000"_s);
    EXPECT_EQ(message.fromName, u"Marina Duarte"_s);
    EXPECT_EQ(message.from.at(0).kind, Identity::Kind::WaId);
    EXPECT_EQ(message.from.at(1).value, u"+5511987654321"_s);
}

TEST(ZenviaWebhook, partsOfUnknownKindsAreKeptByTheirNames)
{
    const auto mixed = zenviaEvents(zenviaMessage(R"({"type":"text","text":"oi"},{"type":"hologram","x":1})"));
    ASSERT_EQ(mixed.size(), 2u);
    EXPECT_EQ(std::get<Message>(mixed[0]).extra[u"hologram"][0][u"x"], 1);
    EXPECT_EQ(unsupportedType(mixed[1]), u"zenvia:MESSAGE:hologram"_s);
    const auto alone = zenviaEvents(zenviaMessage(R"({"type":"hologram"})"));
    ASSERT_EQ(alone.size(), 1u);
    EXPECT_EQ(std::get<Message>(alone[0]).kind, MessageKind::Unsupported);
    EXPECT_EQ(unsupportedType(alone[0]), u"zenvia:MESSAGE:hologram"_s);
    EXPECT_EQ(unsupportedType(zenviaEvents(zenviaMessage({})).at(0)), u"zenvia:MESSAGE:empty"_s);
}

TEST(ZenviaWebhook, whatItTellsBackOfOursIsNoSecondMessage)
{
    const auto told = zenviaEvents(zenviaMessage(
        R"({"type":"text","text":"oi"})", "sms", R"(,"direction":"OUT","externalId":"0123456789abcdef01234567")"));
    const auto& status = std::get<Status>(told.at(0));
    EXPECT_EQ(status.clientId, u"0123456789abcdef01234567"_s);
    EXPECT_EQ(status.providerId, u"m1"_s);
    EXPECT_EQ(status.status, DeliveryStatus::Queued);
    const Message echo = zenviaText(zenviaMessage(R"({"type":"text","text":"oi"})", "sms", R"(,"direction":"OUT")"));
    EXPECT_EQ(echo.direction, MessageDirection::Out);
    EXPECT_EQ(echo.account, u"5511987654321"_s);
    const Message others = zenviaText(
        zenviaMessage(R"({"type":"text","text":"oi"})", "sms", R"(,"direction":"OUT","externalId":"campanha-9")"));
    EXPECT_EQ(others.direction, MessageDirection::Out);
}

TEST(ZenviaWebhook, saysWhichChannelItIsAbout)
{
    EXPECT_EQ(zenviaChannel(zenviaMessage(R"({"type":"text","text":"oi"})", "WHATSAPP")), Channel::WhatsApp);
    EXPECT_EQ(zenviaChannel(R"({"type":"MESSAGE","channel":"sms","message":{"channel":"rcs"}})"), Channel::Rcs);
    EXPECT_EQ(zenviaChannel(zenviaMessage(R"({"type":"text","text":"oi"})", "facebook")), std::nullopt);
    EXPECT_EQ(zenviaChannel("oi"), std::nullopt);
}

TEST(ZenviaWebhook, receipts)
{
    const auto statusOf = [](const QByteArray& code) {
        return std::get<Status>(zenviaEvents(zenviaReceipt(code)).at(0));
    };
    const Status delivered = statusOf("DELIVERED");
    EXPECT_EQ(delivered.providerId, u"out1"_s);
    EXPECT_EQ(delivered.clientId, u"c0ffee"_s);
    EXPECT_EQ(delivered.status, DeliveryStatus::Delivered);
    EXPECT_EQ(delivered.at.toIso(QTimeZone::utc()), u"2026-11-20T15:00:01.000Z"_s);
    EXPECT_EQ(statusOf("SENT").status, DeliveryStatus::Sent);
    EXPECT_EQ(statusOf("READ").status, DeliveryStatus::Read);
    EXPECT_EQ(statusOf("CLICKED").status, DeliveryStatus::Read);
    EXPECT_EQ(statusOf("VERIFIED").status, DeliveryStatus::Queued);
    EXPECT_NE(eventKey(statusOf("SENT")), eventKey(statusOf("READ")));
}

TEST(ZenviaWebhook, failuresByTheirCause)
{
    EXPECT_EQ(codeOf(zenviaReceipt("NOT_DELIVERED")), u"zenvia:NOT_DELIVERED"_s);
    EXPECT_EQ(codeOf(zenviaReceipt("REJECTED", R"({"channelErrorCode":"12","reason":"Number in BlackList"})")),
        u"zenvia:OPTED_OUT"_s);
    EXPECT_EQ(codeOf(zenviaReceipt("REJECTED", R"({"reason":"x","details":"Invalid destination address"})")),
        u"zenvia:BAD_NUMBER"_s);
    EXPECT_EQ(codeOf(zenviaReceipt("REJECTED", R"({"channelErrorCode":"131047"})", "whatsapp")), u"131047"_s);
    EXPECT_EQ(failureClass(Channel::Sms, u"zenvia:OPTED_OUT"_s), FailureClass::OptedOut);
    EXPECT_EQ(failureClass(Channel::Sms, u"zenvia:NOT_DELIVERED"_s), FailureClass::Passing);
    EXPECT_EQ(failureClass(Channel::Rcs, u"zenvia:NOT_FOUND"_s), FailureClass::Account);
    EXPECT_EQ(failureClass(Channel::Sms, u"zenvia:VALIDATION_ERROR"_s), FailureClass::Content);
    EXPECT_EQ(failureClass(Channel::Sms, u"zenvia:413"_s), FailureClass::Content);
    EXPECT_EQ(failureClass(Channel::Sms, u"zenvia:SOMETHING_NEW"_s), FailureClass::Passing);
}

TEST(ZenviaWebhook, whatItDoesNotKnowIsKeptByItsName)
{
    const auto kept = [](const QByteArray& body) { return unsupportedType(zenviaEvents(body).at(0)); };
    EXPECT_EQ(kept(zenviaReceipt("TELEPORTED")), u"zenvia:MESSAGE_STATUS:TELEPORTED"_s);
    EXPECT_EQ(kept(zenviaReceipt("HANG_UP", {}, "voice")), u"zenvia:voice"_s);
    EXPECT_EQ(kept(zenviaMessage(R"({"type":"text","text":"oi"})", "facebook")), u"zenvia:facebook"_s);
    EXPECT_EQ(kept(R"({"type":"MESSAGE","channel":"sms","messageStatus":{"a":1}})"), u"zenvia:MESSAGE"_s);
    EXPECT_EQ(kept(R"({"type":"CONVERSATION_STATUS"})"), u"zenvia:CONVERSATION_STATUS"_s);
    EXPECT_EQ(kept("{}"), u"zenvia:event"_s);
    EXPECT_EQ(parseZenviaWebhook("oi").error().code, u"unreadable_payload"_s);
}

TEST(ZenviaWebhook, nothingBreaksIt)
{
    for (const QByteArray& body : {zenviaReceipt("DELIVERED"), zenviaMessage(R"({"type":"text","text":"oi"})")})
        test::torment(body, 2'000, [](const QByteArray& bytes) { (void)parseZenviaWebhook(bytes); });
    EXPECT_TRUE(parseZenviaWebhook(R"({"type":1,"message":[],"messageStatus":7,"channel":{}})").has_value());
    EXPECT_TRUE(parseZenviaWebhook(R"({"type":"MESSAGE","channel":"sms","message":{"contents":{"a":[]},"from":[]}})"));
}

} // namespace trato::channels
