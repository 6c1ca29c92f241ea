#include "channels/reception.h"

#include "support/result.h"
#include "support/testdatabase.h"

#include <QJsonArray>

namespace trato::channels {

using namespace Qt::StringLiterals;

class ReceptionTest : public test::DatabaseTest {};

TRATO_BOTH_ENGINES(ReceptionTest);

namespace {

const QByteArray inbound = "MessageSid=SM1&From=%2B5511987654321&To=%2B551140028922&Body=oi";
const QByteArray receipt = "MessageSid=SM2&MessageStatus=sent&To=%2B5511987654321&From=%2B551140028922";

Delivery sms(const QByteArray& body)
{
    return {.channel = Channel::Sms, .provider = u"twilio"_s, .account = u"main"_s, .contentType = {}, .body = body};
}

} // namespace

TEST_P(ReceptionTest, whatCantBeReadIsKeptAndHoldsNobodyUp)
{
    Inbox inbox(database());
    for (const QByteArray& body : {QByteArray("broken 1"), QByteArray("broken 2"), inbound, receipt})
        ASSERT_RESULT(receive(inbox, sms(body), clock.now()));
    ASSERT_UNWRAP(const auto items, inbox.claim({.worker = u"w"_s, .now = clock.now()}));
    EXPECT_EQ(items.size(), 3u) << "the receipt waits for the message of the same telephone";
}

TEST(Reception, aMailThatWasCutSaysSo)
{
    Delivery mail{.channel = Channel::Email,
        .provider = u"imap"_s,
        .account = u"mesa"_s,
        .contentType = u"message/rfc822; cut-from=99999999"_s,
        .body = "From: a@exemplo.com.br\r\nMessage-ID: <1@x>\r\nDate: Fri, 20 Nov 2026 10:15:00 -0300\r\n\r\noi"};
    const auto problems = [&] {
        const auto events = parseDelivery(mail);
        return std::get<Message>(events.value().at(0)).extra[u"problems"].toArray();
    };
    EXPECT_EQ(problems(), QJsonArray{u"cut"_s});
    mail.contentType = u"message/rfc822"_s;
    EXPECT_EQ(problems(), QJsonArray());
}

TEST_P(ReceptionTest, repetitionsAreRecognised)
{
    Inbox inbox(database());
    ASSERT_UNWRAP(const Accepted first, receive(inbox, sms(inbound), clock.now()));
    ASSERT_UNWRAP(const Accepted second, receive(inbox, sms(inbound), clock.now()));
    EXPECT_FALSE(first.duplicate);
    EXPECT_TRUE(second.duplicate);
    EXPECT_EQ(first.id, second.id);
}

TEST_P(ReceptionTest, everybodyWhomADeliveryIsAboutIsAKeyOfIt)
{
    const QByteArray body =
        R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[)"
        R"({"from":"5511987654321","id":"wamid.A","timestamp":"1700000000","type":"text","text":{"body":"oi"}},)"
        R"({"from":"5511987654322","id":"wamid.B","timestamp":"1700000000","type":"text","text":{"body":"oi"}},)"
        R"({"from":"5511987654321","id":"wamid.C","timestamp":"1700000000","type":"text","text":{"body":"oi"}}],)"
        R"("statuses":[{"id":"wamid.D","status":"sent","timestamp":"1700000000","recipient_id":"5511987654323"}]}}]}]})";
    const Arrival arrival = arrivalOf(
        {.channel = Channel::WhatsApp, .provider = u"meta"_s, .account = u"main"_s, .contentType = {}, .body = body},
        clock.now());
    EXPECT_EQ(arrival.orderKeys,
        (QStringList{u"whatsapp:+5511987654321"_s, u"whatsapp:+5511987654322"_s, u"whatsapp:+5511987654323"_s}));
    EXPECT_EQ(arrivalOf(sms("broken"), clock.now()).orderKeys.size(), 1);
}

TEST(Reception, ourIdIsAddedAndReplacesNothing)
{
    Delivery delivery = sms(receipt);
    addClientId(delivery, u"c0ffee&MessageSid=SM666"_s);
    ASSERT_UNWRAP(const auto events, parseDelivery(delivery));
    EXPECT_EQ(std::get<Status>(events.at(0)).clientId, u"c0ffee&MessageSid=SM666"_s);
    EXPECT_EQ(std::get<Status>(events.at(0)).providerId, u"SM2"_s);
}

TEST(Reception, parsersByChannelAndProvider)
{
    const auto code = [](Channel channel, const QString& provider, const QByteArray& body) {
        const auto events = parseDelivery({.channel = channel, .provider = provider, .body = body});
        return events ? QString() : events.error().code;
    };
    EXPECT_EQ(code(Channel::Sms, u"twilio"_s, inbound), QString());
    EXPECT_EQ(code(Channel::WhatsApp, u"twilio"_s, inbound), QString());
    EXPECT_EQ(code(Channel::WhatsApp, u"meta"_s, "{\"entry\":[]}"), QString());
    EXPECT_EQ(code(Channel::Email, u"anything"_s, "From: a@b.com\n\nx"), QString());
    EXPECT_EQ(code(Channel::Voice, u"anything"_s, "{}"), u"invalid_call_record"_s);
    EXPECT_EQ(code(Channel::Sms, u"pigeon"_s, inbound), u"unknown_provider"_s);
    EXPECT_EQ(providerName(Channel::WhatsApp, u"Cloud"_s), u"meta"_s);
    EXPECT_EQ(providerName(Channel::Sms, u"Twilio"_s), u"twilio"_s);
}

} // namespace trato::channels
