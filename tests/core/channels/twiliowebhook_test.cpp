#include "channels/sms/twiliowebhook.h"

#include "badinput.h"
#include "support/result.h"

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

const QByteArray inboundForm =
    "MessageSid=SM0a1&SmsSid=SM0a1&SmsStatus=received&From=%2B5511987654321&To=%2B551140028922"
    "&Body=J%C3%A1+paguei+%26+mandei&NumMedia=0&AccountSid=AC1";
const QByteArray receiptForm = "MessageSid=SM0b2&MessageStatus=undelivered&ErrorCode=30005&To=%2B5511987654321"
                               "&From=%2B551140028922";

std::vector<InboundEvent> formEvents(const QByteArray& form)
{
    auto parsed = parseTwilioWebhook(form);
    EXPECT_TRUE(parsed.has_value());
    return parsed.value_or(std::vector<InboundEvent>());
}

} // namespace

TEST(TwilioWebhook, aMessage)
{
    const auto parsed = formEvents(inboundForm);
    ASSERT_EQ(parsed.size(), 1u);
    const auto& message = std::get<Message>(parsed[0]);
    EXPECT_EQ(message.providerId, u"SM0a1"_s);
    EXPECT_EQ(message.text, u"Já paguei & mandei"_s);
    EXPECT_EQ(message.account, u"+551140028922"_s);
    ASSERT_EQ(message.from.size(), 1u);
    EXPECT_EQ(message.from[0], (Identity{Identity::Kind::Phone, u"+5511987654321"_s}));
    EXPECT_EQ(eventKey(parsed[0]), u"SM0a1"_s);
}

TEST(TwilioWebhook, aPicture)
{
    const auto parsed = formEvents("MessageSid=MM1&From=%2B5511987654321&To=%2B551140028922&Body=&NumMedia=2"
                                   "&MediaUrl0=https%3A%2F%2Fexemplo.com%2F1&MediaContentType0=image%2Fjpeg"
                                   "&MediaUrl1=https%3A%2F%2Fexemplo.com%2F2&MediaContentType1=application%2Fpdf");
    const auto& message = std::get<Message>(parsed.at(0));
    EXPECT_EQ(message.kind, MessageKind::Image);
    ASSERT_EQ(message.media.size(), 2u);
    EXPECT_EQ(message.media[1].mimeType, u"application/pdf"_s);
}

TEST(TwilioWebhook, aReceipt)
{
    const auto parsed = formEvents(receiptForm);
    const auto& status = std::get<Status>(parsed.at(0));
    EXPECT_EQ(status.status, DeliveryStatus::Failed);
    EXPECT_EQ(status.errors.at(0).code, u"30005"_s);
    EXPECT_EQ(status.recipient->value, u"+5511987654321"_s);
    EXPECT_EQ(eventKey(parsed[0]), u"SM0b2#undelivered"_s);
}

TEST(TwilioWebhook, anOptOutThatTwilioSawIsAnEventOfItsOwn)
{
    const auto parsed =
        formEvents("MessageSid=SM3&From=%2B5511987654321&To=%2B551140028922&Body=PARAR&OptOutType=STOP");
    ASSERT_EQ(parsed.size(), 2u);
    EXPECT_TRUE(std::holds_alternative<Message>(parsed[0]));
    EXPECT_EQ(std::get<OptOut>(parsed[1]).preference, Preference::Stop);
    EXPECT_NE(eventKey(parsed[0]), eventKey(parsed[1]));
}

TEST(TwilioWebhook, everyWordForAState)
{
    EXPECT_EQ(twilioStatus(u"accepted"), DeliveryStatus::Queued);
    EXPECT_EQ(twilioStatus(u"scheduled"), DeliveryStatus::Queued);
    EXPECT_EQ(twilioStatus(u"sending"), DeliveryStatus::Queued);
    EXPECT_EQ(twilioStatus(u"sent"), DeliveryStatus::Sent);
    EXPECT_EQ(twilioStatus(u"delivered"), DeliveryStatus::Delivered);
    EXPECT_EQ(twilioStatus(u"read"), DeliveryStatus::Read);
    EXPECT_EQ(twilioStatus(u"canceled"), DeliveryStatus::Failed);
    EXPECT_EQ(twilioStatus(u"somewhere"), DeliveryStatus::Queued);
}

TEST(TwilioWebhook, whatNamesNoMessageIsRefusedWithAReason)
{
    for (const QByteArray& body :
        {QByteArray(), QByteArray("[1"), QByteArray("a=1"), QByteArray(10 * 1024 * 1024, 'x')}) {
        const auto parsed = parseTwilioWebhook(body);
        ASSERT_FALSE(parsed.has_value());
        EXPECT_EQ(parsed.error().code, u"unreadable_payload"_s);
    }
}

TEST(TwilioWebhook, whatElseTwilioCallsAboutIsKeptByItsName)
{
    const auto kept = [](const QByteArray& body) {
        const auto parsed = parseTwilioWebhook(body);
        return parsed ? unsupportedType(parsed->at(0)) : parsed.error().code;
    };
    EXPECT_EQ(kept("CallSid=CA1&From=%2B5511987654321"), u"twilio:call"_s);
    EXPECT_EQ(kept("EventType=onMessageAdded&ConversationSid=CH1"), u"twilio:onMessageAdded"_s);
    EXPECT_EQ(kept("MessagingBinding.Address=%2B55&MessagingBinding.Address=%2B56"), u"twilio:MessagingBinding"_s);
    EXPECT_EQ(kept("Digits=1&RecordingSid=RE1"), u"twilio:RecordingSid"_s);
    EXPECT_EQ(kept(R"({"specversion":"1.0"})"), u"twilio:json"_s);
}

TEST(TwilioWebhook, hostileFieldsDoNoHarm)
{
    const auto parsed = formEvents("MessageSid=SM4&From=SHORT&To=x&NumMedia=999999999&Body=a%00b");
    const auto& message = std::get<Message>(parsed.at(0));
    EXPECT_EQ(message.text, u"ab"_s);
    EXPECT_EQ(message.from.at(0).kind, Identity::Kind::Username);
    test::torment(inboundForm, 3'000, [](const QByteArray& bytes) { (void)parseTwilioWebhook(bytes); });
    test::torment(receiptForm, 1'000, [](const QByteArray& bytes) { (void)parseTwilioWebhook(bytes); });
}

} // namespace trato::channels
