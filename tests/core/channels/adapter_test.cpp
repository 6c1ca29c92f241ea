#include "channels/adapters.h"

#include "base/json.h"
#include "channels/net/httpserver.h"
#include "channels/sms/twilioadapter.h"
#include "channels/whatsapp/whatsappadapter.h"
#include "channels/whatsapp/whatsapperrors.h"
#include "channels/whatsapp/whatsapprequest.h"
#include "net/rawsocket.h"
#include "support/result.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <mutex>
#include <thread>

namespace trato::channels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OutgoingMessage message(const QString& body = u"Olá, Marina"_s)
{
    return {.clientId = u"0123456789abcdef01234567"_s,
        .to = u"+5511987654321"_s,
        .body = body,
        .now = Instant(1'795'186'800'000'000)};
}

/// A provider that answers everything with one answer and remembers what it was asked.
class FakeProvider final {
public:
    FakeProvider(int status, QByteArray body)
        : m_status(status)
        , m_body(std::move(body))
    {
        auto started = net::HttpServer::start({}, [this](const net::Request& request) {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(request);
            return net::Response::json(m_status, m_body);
        });
        EXPECT_TRUE(started.has_value());
        m_server = std::move(*started);
    }
    [[nodiscard]] QString url() const { return m_server->url(); }
    [[nodiscard]] net::Request request() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests.empty() ? net::Request{} : m_requests.back();
    }

private:
    int m_status;
    QByteArray m_body;
    mutable std::mutex m_mutex;
    std::vector<net::Request> m_requests;
    std::unique_ptr<net::HttpServer> m_server;
};

WhatsAppAccount whatsApp(const QString& baseUrl)
{
    return {.name = u"main"_s,
        .baseUrl = baseUrl + u"/v25.0"_s,
        .phoneNumberId = u"77001"_s,
        .token = u"segredo"_s,
        .appSecret = {},
        .verifyToken = {}};
}

TwilioAccount twilio(const QString& baseUrl)
{
    return {.name = u"main"_s,
        .baseUrl = baseUrl,
        .accountSid = u"AC1"_s,
        .authToken = "token",
        .from = u"+551140028922"_s,
        .statusCallback = u"https://exemplo.com.br/webhooks/twilio/main"_s};
}

QString refusedUrl()
{
    test::RawListener listener;
    return u"http://127.0.0.1:%1"_s.arg(listener.port());
}

/// Takes one request and goes away without a word.
std::thread silentPeer(test::RawListener& listener)
{
    return std::thread([&listener] {
        const int peer = listener.accept();
        test::RawListener::readUntil(peer, "\r\n\r\n");
        test::RawListener::close(peer);
    });
}

bool nobodys(const QString&) { return false; }

} // namespace

TEST(WhatsAppAdapter, sendsWithOurIdAndTakesTheirs)
{
    const FakeProvider meta(200, R"({"messages":[{"id":"wamid.1"}],"contacts":[{"wa_id":"551187654321"}]})");
    WhatsAppAdapter adapter(whatsApp(meta.url()));
    const SendOutcome outcome = adapter.send(message());
    ASSERT_TRUE(std::holds_alternative<Sent>(outcome));
    EXPECT_EQ(std::get<Sent>(outcome).providerId, u"wamid.1"_s);
    const net::Request request = meta.request();
    EXPECT_EQ(request.target, "/v25.0/77001/messages");
    EXPECT_EQ(request.headers.value("Authorization"), "Bearer segredo");
    ASSERT_UNWRAP(const QJsonObject body, json::parseObject(request.body));
    EXPECT_EQ(body[u"biz_opaque_callback_data"], u"0123456789abcdef01234567"_s);
    EXPECT_EQ(body[u"to"], u"5511987654321"_s);
    EXPECT_EQ(body[u"text"][u"body"], u"Olá, Marina"_s);
}

TEST(WhatsAppAdapter, errorsByTheirCode)
{
    const FakeProvider meta(
        400, R"({"error":{"message":"Re-engagement","code":131047,"error_data":{"details":"24 hours"}}})");
    WhatsAppAdapter adapter(whatsApp(meta.url()));
    const auto failed = std::get<Failed>(adapter.send(message()));
    EXPECT_EQ(failed.code, u"131047"_s);
    EXPECT_EQ(failed.text, u"24 hours"_s);
    EXPECT_TRUE(failed.permanent);
    EXPECT_FALSE(whatsAppFailure(130429, {}).permanent);
    EXPECT_TRUE(whatsAppFailure(131056, {}).retryAfter.has_value());
    EXPECT_EQ(whatsAppFailure(190, {}).scope, FailureScope::Account);
    EXPECT_EQ(whatsAppFailure(250, {}).scope, FailureScope::Account);
    EXPECT_EQ(whatsAppFailure(130429, {}).scope, FailureScope::Account);
    EXPECT_EQ(whatsAppFailure(131056, {}).scope, FailureScope::Message) << "a limit for one receiver";
    EXPECT_EQ(whatsAppFailure(132015, {}).scope, FailureScope::Message) << "one template was paused";
    EXPECT_EQ(whatsAppFailure(131026, {}).scope, FailureScope::Recipient);
    EXPECT_EQ(whatsAppErrorKind(131050), WhatsAppErrorKind::OptedOut);
    EXPECT_EQ(whatsAppErrorKind(132012), WhatsAppErrorKind::Data);
}

TEST(WhatsAppAdapter, answersThatSayNothingAreDoubt)
{
    const auto outcome = [](int status, const QByteArray& body) {
        return whatsAppOutcome(net::Response::json(status, body));
    };
    EXPECT_TRUE(std::holds_alternative<Uncertain>(outcome(200, "")));
    EXPECT_TRUE(std::holds_alternative<Uncertain>(outcome(200, "<html>")));
    EXPECT_TRUE(std::holds_alternative<Uncertain>(outcome(200, R"({"messages":[]})")));
    EXPECT_TRUE(std::holds_alternative<Uncertain>(outcome(502, "bad gateway")));
    EXPECT_TRUE(std::holds_alternative<Failed>(outcome(404, "not here")));
    EXPECT_FALSE(std::get<Failed>(outcome(429, "slow down")).permanent);
    EXPECT_FALSE(std::get<Failed>(outcome(500, R"({"error":{"code":131000}})")).permanent);
}

TEST(WhatsAppAdapter, whatNeverLeftMayGoAgainAndWhatBrokeOffMayNot)
{
    WhatsAppAdapter refused(whatsApp(refusedUrl()));
    const SendOutcome never = refused.send(message());
    ASSERT_TRUE(std::holds_alternative<Failed>(never));
    EXPECT_FALSE(std::get<Failed>(never).permanent);
    test::RawListener listener;
    WhatsAppAdapter broken(whatsApp(u"http://127.0.0.1:%1"_s.arg(listener.port())));
    std::thread peer = silentPeer(listener);
    EXPECT_TRUE(std::holds_alternative<Uncertain>(broken.send(message())));
    peer.join();
    ASSERT_UNWRAP(const DeliveryAnswer answer, broken.askDelivery(message(), {}, nobodys));
    EXPECT_EQ(answer.fate, DeliveryAnswer::Fate::Unknown);
}

TEST(WhatsAppRequest, everyKind)
{
    OutgoingMessage wanted = message(u"legenda"_s);
    wanted.kind = u"template"_s;
    wanted.templateName = u"lembrete_vencimento"_s;
    wanted.payload = {{u"parameters"_s, QJsonArray{u"Marina\n\tDuarte"_s, u"R$ 10,00"_s}}};
    ASSERT_UNWRAP(const QJsonObject templated, whatsAppRequest(wanted));
    EXPECT_EQ(templated[u"template"][u"language"][u"code"], u"pt_BR"_s);
    EXPECT_EQ(templated[u"template"][u"components"][0][u"parameters"][0][u"text"], u"Marina Duarte"_s);
    wanted.kind = u"document"_s;
    wanted.payload = {{u"link"_s, u"https://exemplo.com.br/a.pdf"_s}, {u"filename"_s, u"a.pdf"_s}};
    ASSERT_UNWRAP(const QJsonObject document, whatsAppRequest(wanted));
    EXPECT_EQ(document[u"document"][u"caption"], u"legenda"_s);
    wanted.kind = u"interactive"_s;
    wanted.payload = {{u"interactive"_s, QJsonObject{{u"type"_s, u"button"_s}}}, {u"reply_to"_s, u"wamid.Z"_s}};
    ASSERT_UNWRAP(const QJsonObject interactive, whatsAppRequest(wanted));
    EXPECT_EQ(interactive[u"interactive"][u"body"][u"text"], u"legenda"_s);
    EXPECT_EQ(interactive[u"context"][u"message_id"], u"wamid.Z"_s);
    wanted = message();
    wanted.to = u"BR.1502abc"_s;
    ASSERT_UNWRAP(const QJsonObject bsuid, whatsAppRequest(wanted));
    EXPECT_EQ(bsuid[u"recipient"], u"BR.1502abc"_s);
    EXPECT_FALSE(bsuid.contains(u"to"));
}

TEST(WhatsAppRequest, refusesWhatCantGo)
{
    const auto code = [](OutgoingMessage wanted) {
        const auto request = whatsAppRequest(wanted);
        return request ? QString() : request.error().code;
    };
    OutgoingMessage wanted = message(u" "_s);
    EXPECT_EQ(code(wanted), u"unsendable_message"_s);
    EXPECT_EQ(code(message(QString(5'000, u'x'))), u"unsendable_message"_s);
    for (const QString& kind : {u"template"_s, u"image"_s, u"interactive"_s, u"carrier_pigeon"_s}) {
        wanted.kind = kind;
        EXPECT_EQ(code(wanted), u"unsendable_message"_s) << kind.toStdString();
    }
}

TEST(TwilioAdapter, sendsAForm)
{
    const FakeProvider provider(201, R"({"sid":"SM1","status":"queued"})");
    TwilioAdapter adapter(twilio(provider.url()));
    EXPECT_EQ(std::get<Sent>(adapter.send(message(u"A & B = ç"_s))).providerId, u"SM1"_s);
    const net::Request request = provider.request();
    EXPECT_EQ(request.target, "/2010-04-01/Accounts/AC1/Messages.json");
    const net::Parameters form = net::Parameters::decode(request.body);
    EXPECT_EQ(form.value(u"Body"), u"A & B = ç"_s);
    EXPECT_EQ(form.value(u"To"), u"+5511987654321"_s);
    EXPECT_EQ(form.value(u"From"), u"+551140028922"_s);
    EXPECT_EQ(form.value(u"StatusCallback"),
        u"https://exemplo.com.br/webhooks/twilio/main?client_id=0123456789abcdef01234567"_s);
    EXPECT_EQ(request.headers.value("Authorization"), net::basic(u"AC1"_s, u"token"_s));
}

TEST(TwilioAdapter, errorsByTheirCode)
{
    const auto failed = [](int status, const QByteArray& body) {
        return std::get<Failed>(twilioOutcome(net::Response::json(status, body)));
    };
    EXPECT_EQ(failed(400, R"({"code":21610,"message":"unsubscribed"})").scope, FailureScope::Recipient);
    EXPECT_EQ(failed(401, R"({"code":20003,"message":"auth"})").scope, FailureScope::Account);
    EXPECT_FALSE(failed(429, R"({"code":20429,"message":"slow"})").permanent);
    EXPECT_EQ(failed(429, R"({"code":20429,"message":"slow"})").scope, FailureScope::Account);
    EXPECT_EQ(failed(401, "who are you").scope, FailureScope::Account);
    EXPECT_TRUE(failed(400, "oops").permanent);
    EXPECT_TRUE(std::holds_alternative<Uncertain>(twilioOutcome(net::Response::json(503, "{}"))));
}

TEST(TwilioAdapter, whatBrokeOffIsLookedFor)
{
    const FakeProvider provider(200, R"({"messages":[
        {"sid":"SM8","body":"Olá, Marina","date_created":"Mon, 02 Nov 2026 12:00:00 +0000"},
        {"sid":"SM9","body":"Olá, Marina","date_created":"Fri, 20 Nov 2026 15:00:01 +0000"}]})");
    TwilioAdapter adapter(twilio(provider.url()));
    ASSERT_UNWRAP(const DeliveryAnswer found, adapter.askDelivery(message(), Instant(1'795'186'800'000'000), nobodys));
    EXPECT_EQ(found.fate, DeliveryAnswer::Fate::Arrived);
    EXPECT_EQ(found.providerId, u"SM9"_s);
    ASSERT_UNWRAP(
        const DeliveryAnswer other, adapter.askDelivery(message(u"outra"_s), Instant(1'795'186'800'000'000), nobodys));
    EXPECT_EQ(other.fate, DeliveryAnswer::Fate::NeverArrived);
    const IsTaken byAnother = [](const QString& sid) { return sid == u"SM9"_s; };
    ASSERT_UNWRAP(const DeliveryAnswer twin, adapter.askDelivery(message(), Instant(1'795'186'800'000'000), byAnother));
    EXPECT_EQ(twin.fate, DeliveryAnswer::Fate::NeverArrived) << "the same words, but another message of ours";
    TwilioAdapter away(twilio(refusedUrl()));
    EXPECT_FALSE(away.askDelivery(message(), {}, nobodys).has_value());
}

TEST(ProviderAccounts, areReadFromTheConfiguration)
{
    ASSERT_UNWRAP(const ProviderAccounts accounts, ProviderAccounts::fromToml(R"(
        database = "sqlite:///tmp/x.db"
        [gateway]
        public_url = "https://exemplo.com.br/"
        [[whatsapp]]
        name = "main"
        phone_number_id = "77001"
        token = "t"
        app_secret = "s"
        [[twilio]]
        name = "main"
        base_url = "http://127.0.0.1:8470/"
        account_sid = "AC1"
        auth_token = "a"
        from = "+551140028922"
        [[email]]
        name = "in"
        maildir = "/var/mail/in"
        [[email]]
        name = "out"
        smtp_url = "smtp://127.0.0.1:25"
        from = "cobranca@credora.com.br"
    )"));
    EXPECT_EQ(accounts.publicUrl, u"https://exemplo.com.br"_s);
    EXPECT_EQ(accounts.findWhatsApp(u"main"_s)->baseUrl, u"https://graph.facebook.com/v25.0"_s);
    EXPECT_EQ(accounts.findTwilio(u"main"_s)->baseUrl, u"http://127.0.0.1:8470"_s);
    EXPECT_EQ(accounts.findEmail(u"in"_s)->maildir, u"/var/mail/in"_s);
    EXPECT_EQ(accounts.findVoice(u"main"_s), nullptr);
    const Adapters adapters = Adapters::create(accounts);
    ASSERT_NE(adapters.forChannel(Channel::Email), nullptr);
    EXPECT_EQ(adapters.forChannel(Channel::Email)->account(), u"out"_s);
    EXPECT_EQ(adapters.forChannel(Channel::Sms)->provider(), u"twilio"_s);
    EXPECT_EQ(adapters.forChannel(Channel::Rcs), nullptr);
}

TEST(ProviderAccounts, sayWhatIsMissing)
{
    const auto error = [](QByteArrayView toml) {
        const auto accounts = ProviderAccounts::fromToml(toml);
        return accounts ? QString() : accounts.error().code + u' ' + accounts.error().detail[u"key"].toString();
    };
    EXPECT_EQ(error("[[whatsapp]]\nname = \"a\""), u"invalid_configuration whatsapp.phone_number_id"_s);
    EXPECT_EQ(error("[[voice]]\nname = \"a\"\n[[voice]]\nname = \"a\""), u"invalid_configuration voice.name"_s);
    EXPECT_EQ(error("[[email]]\nname = \"a\"\nsmtp_url = \"smtp://h\""), u"invalid_configuration email.from"_s);
    EXPECT_TRUE(error("[[whatsapp").startsWith(u"invalid_toml"));
    EXPECT_EQ(error(""), QString());
}

} // namespace trato::channels
