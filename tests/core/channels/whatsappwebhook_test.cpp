#include "channels/whatsapp/whatsappwebhook.h"

#include "badinput.h"
#include "support/result.h"
#include "support/shared.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// A webhook with one message of the invented debtor Marina.
QByteArray withMessage(const QByteArray& fields)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
        "messaging_product":"whatsapp","metadata":{"display_phone_number":"551140028922","phone_number_id":"77001"},
        "contacts":[{"profile":{"name":"Marina","username":"mari.duarte"},"wa_id":"551187654321","user_id":"BR.1502"}],
        "messages":[{"from":"551187654321","id":"wamid.A1","timestamp":"1795186800",)" +
           fields + "}]}}]}]}";
}

std::vector<InboundEvent> webhookEvents(const QByteArray& body)
{
    auto parsed = parseWhatsAppWebhook(body);
    EXPECT_TRUE(parsed.has_value()) << (parsed ? "" : parsed.error().message.toStdString());
    return parsed.value_or(std::vector<InboundEvent>());
}

Message received(const QByteArray& fields)
{
    const auto parsed = webhookEvents(withMessage(fields));
    EXPECT_EQ(parsed.size(), 1u);
    return parsed.empty() || !std::holds_alternative<Message>(parsed[0]) ? Message{} : std::get<Message>(parsed[0]);
}

void collect(const QJsonValue& value, QList<QByteArray>& webhooks)
{
    const QJsonObject object = value.toObject();
    if (object.contains(u"entry"))
        webhooks.append(QJsonDocument(object).toJson());
    else
        for (const QJsonValue& child : object)
            collect(child, webhooks);
}

QList<QByteArray> webhooksOfOthers()
{
    QList<QByteArray> webhooks;
    for (const QString& folder : {u"pywa"_s, u"chatwoot"_s, u"meta_docs"_s}) {
        const QDir dir(test::sharedPath(u"fixtures/whatsapp/"_s + folder));
        for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files)) {
            const QByteArray bytes = test::sharedFile(u"fixtures/whatsapp/"_s + folder + u'/' + name);
            collect(QJsonDocument::fromJson(bytes).object(), webhooks);
        }
    }
    return webhooks;
}

} // namespace

TEST(WhatsAppWebhook, aTextWithEverythingThatIsKnownOfItsSender)
{
    const Message text = received(
        R"("type":"text","text":{"body":"Já paguei \ud83d\ude00"},"context":{"id":"wamid.Z","forwarded":true})");
    EXPECT_EQ(text.providerId, u"wamid.A1"_s);
    EXPECT_EQ(text.account, u"77001"_s);
    EXPECT_EQ(text.kind, MessageKind::Text);
    EXPECT_EQ(text.text, u"Já paguei 😀"_s);
    EXPECT_EQ(text.replyTo, u"wamid.Z"_s);
    EXPECT_TRUE(text.forwarded);
    EXPECT_EQ(text.fromName, u"Marina"_s);
    EXPECT_EQ(text.at, Instant(1'795'186'800'000'000));
    const std::vector<Identity> expected{{Identity::Kind::Bsuid, u"BR.1502"_s},
        {Identity::Kind::WaId, u"551187654321"_s}, {Identity::Kind::Phone, u"+551187654321"_s},
        {Identity::Kind::Username, u"mari.duarte"_s}};
    EXPECT_EQ(text.from, expected);
}

TEST(WhatsAppWebhook, mediaWithTheirHashesAndCaptions)
{
    const Message voice = received(
        R"("type":"audio","audio":{"id":"9","mime_type":"audio/ogg; codecs=opus","sha256":"aGk=","voice":true})");
    EXPECT_EQ(voice.kind, MessageKind::Audio);
    EXPECT_TRUE(voice.media.at(0).voiceNote);
    EXPECT_EQ(voice.media[0].sha256, u"aGk="_s);
    const Message document = received(
        R"("type":"document","document":{"id":"8","filename":"Comprovante março.pdf","caption":"segue","mime_type":"application/pdf"})");
    EXPECT_EQ(document.media.at(0).name, u"Comprovante março.pdf"_s);
    EXPECT_EQ(document.text, u"segue"_s);
    const Message broken =
        received(R"("type":"image","image":{"id":"7"},"errors":[{"code":131052,"title":"Media download error"}])");
    EXPECT_EQ(broken.kind, MessageKind::Image);
    EXPECT_EQ(broken.errors.at(0).code, u"131052"_s);
}

TEST(WhatsAppWebhook, buttonsListsAndForms)
{
    const Message quick = received(R"("type":"button","button":{"payload":"PAY","text":"Quero pagar"})");
    EXPECT_EQ(quick.kind, MessageKind::Button);
    EXPECT_EQ(quick.text, u"Quero pagar"_s);
    EXPECT_EQ(quick.payload, u"PAY"_s);
    const Message list = received(
        R"("type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"o3","title":"3x","description":"de R$ 50"}})");
    EXPECT_EQ(list.kind, MessageKind::List);
    EXPECT_EQ(list.payload, u"o3"_s);
    const Message form = received(
        R"("type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"response_json":"{broken","body":"Sent"}})");
    EXPECT_EQ(form.kind, MessageKind::Form);
    EXPECT_EQ(form.payload, u"{broken"_s);
    const Message none = received(R"("type":"interactive")");
    EXPECT_EQ(none.kind, MessageKind::Unsupported);
}

TEST(WhatsAppWebhook, reactionsEditsAndRevocationsNameTheOriginal)
{
    const Message reaction = received(R"("type":"reaction","reaction":{"message_id":"wamid.Z"})");
    EXPECT_EQ(reaction.originalId, u"wamid.Z"_s);
    EXPECT_TRUE(reaction.text.isEmpty()) << "an absent emoji takes the reaction back";
    const Message edit = received(
        R"("type":"edit","edit":{"original_message_id":"wamid.Z","message":{"type":"text","text":{"body":"não vou pagar"}}})");
    EXPECT_EQ(edit.kind, MessageKind::Edit);
    EXPECT_EQ(edit.text, u"não vou pagar"_s);
    EXPECT_EQ(edit.originalId, u"wamid.Z"_s);
    const Message revoke = received(R"("type":"revoke","revoke":{"original_message_id":"wamid.Z"})");
    EXPECT_EQ(revoke.kind, MessageKind::Revoke);
    EXPECT_EQ(revoke.originalId, u"wamid.Z"_s);
}

TEST(WhatsAppWebhook, whatIsUnknownIsKept)
{
    const Message poll = received(R"("type":"poll","poll":{"question":"?"})");
    EXPECT_EQ(poll.kind, MessageKind::Unsupported);
    EXPECT_EQ(poll.payload, u"poll"_s);
    EXPECT_EQ(poll.extra[u"raw"][u"poll"][u"question"], u"?"_s);
    const auto field =
        webhookEvents(R"({"entry":[{"time":1795186800,"changes":[{"field":"from_the_future","value":{"a":1}}]}]})");
    ASSERT_EQ(field.size(), 1u);
    EXPECT_EQ(std::get<Unsupported>(field[0]).type, u"from_the_future"_s);
    EXPECT_EQ(std::get<Unsupported>(field[0]).raw, QByteArray(R"({"a":1})"));
}

TEST(WhatsAppWebhook, statusesCarryOurIdErrorsAndPrice)
{
    const auto parsed =
        webhookEvents(R"({"entry":[{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"77001"},
        "statuses":[{"id":"wamid.B","status":"delivered","timestamp":"1795186800","recipient_id":"551187654321",
            "biz_opaque_callback_data":"c0ffee","pricing":{"billable":true}},
            {"id":"wamid.B","status":"failed","timestamp":1795186801,"errors":[{"code":131047,"title":"Re-engagement"}]},
            {"id":"wamid.B","status":"brand_new"}]}}]}]})");
    ASSERT_EQ(parsed.size(), 3u);
    const auto& delivered = std::get<Status>(parsed[0]);
    EXPECT_EQ(delivered.clientId, u"c0ffee"_s);
    EXPECT_EQ(delivered.status, DeliveryStatus::Delivered);
    EXPECT_EQ(delivered.recipient->value, u"551187654321"_s);
    EXPECT_TRUE(delivered.pricing[u"billable"].toBool());
    const auto& failed = std::get<Status>(parsed[1]);
    EXPECT_EQ(failed.errors.at(0).code, u"131047"_s);
    EXPECT_EQ(failed.at, Instant(1'795'186'801'000'000));
    EXPECT_EQ(std::get<Status>(parsed[2]).status, DeliveryStatus::Queued);
    EXPECT_EQ(eventKey(parsed[0]), u"wamid.B#delivered"_s);
    EXPECT_NE(eventKey(parsed[1]), eventKey(parsed[2]));
}

TEST(WhatsAppWebhook, theMarketingSwitchIsAnOptOut)
{
    const auto parsed = webhookEvents(R"({"entry":[{"changes":[{"field":"user_preferences","value":{"user_preferences":[
        {"wa_id":"551187654321","category":"marketing_messages","value":"stop","timestamp":1795186800}]}}]}]})");
    const auto& optOut = std::get<OptOut>(parsed.at(0));
    EXPECT_EQ(optOut.preference, Preference::Stop);
    EXPECT_EQ(optOut.category, u"marketing_messages"_s);
    EXPECT_EQ(optOut.from.at(1).value, u"+551187654321"_s);
}

TEST(WhatsAppWebhook, wrongTypesBecomeUnsupportedAndTheNextGoesOn)
{
    const auto parsed =
        webhookEvents(R"({"entry":[7,{"changes":"no"},{"changes":[3,{"value":[]},{"field":"messages","value":{
        "messages":[5,{"id":12},{"from":true,"id":"wamid.C","timestamp":{},"type":"text","text":"flat"},
        {"id":"wamid.D","from":"551187654321","timestamp":"-5","type":"text","text":{"body":"fim"}}],
        "statuses":{"id":"x"}}}]}]})");
    ASSERT_EQ(parsed.size(), 6u);
    EXPECT_TRUE(std::holds_alternative<Unsupported>(parsed[0]));
    EXPECT_TRUE(std::holds_alternative<Unsupported>(parsed[1]));
    EXPECT_TRUE(std::holds_alternative<Unsupported>(parsed[2]));
    EXPECT_EQ(std::get<Message>(parsed[3]).providerId, u"12"_s);
    EXPECT_EQ(std::get<Message>(parsed[4]).kind, MessageKind::Unsupported);
    EXPECT_EQ(std::get<Message>(parsed[5]).text, u"fim"_s);
    EXPECT_TRUE(std::get<Message>(parsed[5]).at.isNever());
}

TEST(WhatsAppWebhook, textsAreStorable)
{
    const Message text = received(R"("type":"text","text":{"body":"a\u0000b\ud83dc"})");
    EXPECT_EQ(text.text, u"ab\xFFFD"
                         "c"_s);
}

TEST(WhatsAppWebhook, bytesThatAreNoWebhookSayWhy)
{
    const auto code = [](const QByteArray& bytes) {
        const auto parsed = parseWhatsAppWebhook(bytes);
        return parsed ? QString() : parsed.error().code;
    };
    EXPECT_EQ(code({}), u"invalid_json"_s);
    EXPECT_EQ(code("[]"), u"invalid_json"_s);
    EXPECT_EQ(code("{}"), u"unreadable_payload"_s);
    EXPECT_EQ(code("{\"entry\":{}}"), u"unreadable_payload"_s);
    EXPECT_EQ(code(QByteArray(10 * 1024 * 1024, '{')), u"invalid_json"_s);
    EXPECT_EQ(code("{\"entry\":" + QByteArray(5'000, '[') + QByteArray(5'000, ']') + "}"), u"invalid_json"_s);
}

TEST(WhatsAppWebhook, survivesTorment)
{
    const QByteArray good =
        withMessage(R"("type":"edit","edit":{"original_message_id":"wamid.Z","message":{"type":"document",
        "document":{"id":"8","filename":"a.pdf"}}},"errors":[{"code":1}])");
    test::torment(good, 3'000, [](const QByteArray& bytes) { (void)parseWhatsAppWebhook(bytes); });
}

TEST(WhatsAppWebhook, casesOfOthers)
{
    const QList<QByteArray> webhooks = webhooksOfOthers();
    if (webhooks.isEmpty())
        GTEST_SKIP() << "cases written by others are not beside this checkout";
    int understood = 0;
    for (const QByteArray& webhook : webhooks) {
        const auto parsed = webhookEvents(webhook);
        EXPECT_FALSE(parsed.empty()) << webhook.toStdString();
        for (const InboundEvent& event : parsed) {
            EXPECT_FALSE(eventKey(event).isEmpty());
            understood += !std::holds_alternative<Unsupported>(event);
        }
    }
    EXPECT_GE(webhooks.size(), 60);
    EXPECT_GE(understood, 40);
}

TEST(DeliveryLattice, isTheSameInAnyOrder)
{
    using enum DeliveryStatus;
    constexpr std::array all{Queued, Sent, Delivered, Read, Played, Failed};
    for (const DeliveryStatus a : all) {
        for (const DeliveryStatus b : all) {
            EXPECT_EQ(laterStatus(a, b), laterStatus(b, a));
            for (const DeliveryStatus c : all)
                EXPECT_EQ(laterStatus(laterStatus(a, b), c), laterStatus(a, laterStatus(b, c)));
        }
    }
}

} // namespace trato::channels
