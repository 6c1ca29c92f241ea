#include "app/sandbox/twilioapi.h"

#include "base/digest.h"
#include "base/json.h"
#include "channels/signature.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace trato::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr int maxBody = 1600;
constexpr double shareUnreachable = 0.02;

net::Response twilioError(int status, int code, const QString& message)
{
    return net::Response::json(
        status, json::compact(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), message},
                    {QStringLiteral("more_info"), QStringLiteral("https://www.twilio.com/docs/errors/%1").arg(code)},
                    {QStringLiteral("status"), status}}));
}

QString rfc2822(Instant instant)
{
    return QLocale::c().toString(instant.in(QTimeZone::utc()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss '+0000'"));
}

/// Refusals that Twilio makes by looking at the form alone.
std::optional<net::Response> formProblem(const net::Parameters& form)
{
    static const QRegularExpression e164(QStringLiteral("^\\+[1-9][0-9]{7,14}$"));
    const QString to = form.value(u"To");
    if (to.isEmpty())
        return twilioError(400, 21604, QStringLiteral("A 'To' phone number is required."));
    if (!e164.match(to).hasMatch())
        return twilioError(400, 21211, QStringLiteral("The 'To' number %1 is not a valid phone number.").arg(to));
    if (form.value(u"From").isEmpty() && form.value(u"MessagingServiceSid").isEmpty())
        return twilioError(400, 21603, QStringLiteral("A 'From' phone number is required."));
    if (form.value(u"Body").isEmpty() && form.value(u"MediaUrl").isEmpty())
        return twilioError(400, 21602, QStringLiteral("Message body is required."));
    if (form.value(u"Body").size() > maxBody)
        return twilioError(
            400, 21617, QStringLiteral("The concatenated message body exceeds the 1600 character limit."));
    const QUrl callback(form.value(u"StatusCallback"));
    if (!callback.isEmpty() && (!callback.isValid() || !callback.scheme().startsWith(u"http")))
        return twilioError(400, 21609, QStringLiteral("The 'StatusCallback' URL is not a valid URL."));
    return std::nullopt;
}

QString newSid() { return QStringLiteral("SM") + QString::fromLatin1(digest::randomHex(16)); }

} // namespace

TwilioApi::TwilioApi(
    World& world, const Accounts& accounts, QString callback, std::function<void(const SentMessage&)> onSent)
    : m_world(world)
    , m_accounts(accounts)
    , m_callback(std::move(callback))
    , m_onSent(std::move(onSent))
{
}

static QJsonObject resource(const SentMessage& message, const Accounts& accounts)
{
    const QString uri =
        QStringLiteral("/2010-04-01/Accounts/%1/Messages/%2.json").arg(accounts.twilioSid, message.providerId);
    return {{QStringLiteral("sid"), message.providerId}, {QStringLiteral("account_sid"), accounts.twilioSid},
        {QStringLiteral("api_version"), QStringLiteral("2010-04-01")}, {QStringLiteral("body"), message.text},
        {QStringLiteral("to"), message.to}, {QStringLiteral("from"), message.from},
        {QStringLiteral("status"), message.status}, {QStringLiteral("direction"), QStringLiteral("outbound-api")},
        {QStringLiteral("date_created"), rfc2822(message.at)}, {QStringLiteral("date_updated"), rfc2822(message.at)},
        {QStringLiteral("error_code"), QJsonValue::Null}, {QStringLiteral("error_message"), QJsonValue::Null},
        {QStringLiteral("num_media"), QStringLiteral("0")}, {QStringLiteral("num_segments"), QStringLiteral("1")},
        {QStringLiteral("price"), QJsonValue::Null}, {QStringLiteral("uri"), uri}};
}

std::optional<net::Response> TwilioApi::handle(const net::Request& request)
{
    const QStringList path = request.segments();
    if (path.isEmpty() || path.first() != u"2010-04-01")
        return std::nullopt;
    const auto credentials = net::parseBasic(request.headers.value("Authorization"));
    const std::pair expected(m_accounts.twilioSid, QString::fromUtf8(m_accounts.twilioToken));
    if (credentials != expected || path.value(2) != m_accounts.twilioSid)
        return twilioError(401, 20003, QStringLiteral("Authenticate"));
    if (path.size() == 4 && path.at(3) == u"Messages.json" && request.method == "POST")
        return create(net::Parameters::decode(request.body));
    if (path.size() == 4 && path.at(3) == u"Messages.json" && request.method == "GET")
        return list(request.query());
    if (path.size() == 5 && path.at(3) == u"Messages" && path.at(4).endsWith(u".json"))
        return fetch(path.at(4).chopped(5));
    return twilioError(404, 20404, QStringLiteral("The requested resource %1 was not found").arg(request.path()));
}

net::Response TwilioApi::create(const net::Parameters& form)
{
    if (auto refused = formProblem(form))
        return *refused;
    if (hasOptedOut(form.value(u"To")))
        return twilioError(400, 21610, QStringLiteral("Attempt to send to unsubscribed recipient"));
    const QString from = form.value(u"From");
    // Twilio knows no id of ours; who wants one back puts it into the address that it calls.
    const net::Request callback{.target = form.value(u"StatusCallback").toUtf8()};
    const SentMessage message{.channel = Channel::Sms,
        .providerId = newSid(),
        .to = form.value(u"To"),
        .from = from.isEmpty() ? m_accounts.smsNumber : from,
        .text = form.value(u"Body"),
        .clientId = callback.query().value(u"client_id"),
        .statusCallback = form.value(u"StatusCallback"),
        .status = QStringLiteral("queued"),
        .at = m_world.clock.now()};
    m_world.messages.add(message);
    if (reportFate(message))
        m_onSent(message);
    return net::Response::json(201, json::compact(resource(message, m_accounts)));
}

net::Response TwilioApi::list(const net::Parameters& query) const
{
    QJsonArray messages;
    for (const SentMessage& message : m_world.messages.list({.channel = Channel::Sms, .to = query.value(u"To")})) {
        const QString from = query.value(u"From");
        if (from.isEmpty() || message.from == from)
            messages.prepend(resource(message, m_accounts));
    }
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("messages"), messages}, {QStringLiteral("page"), 0},
                 {QStringLiteral("page_size"), messages.size()}, {QStringLiteral("next_page_uri"), QJsonValue::Null}}));
}

net::Response TwilioApi::fetch(const QString& sid) const
{
    const auto message = m_world.messages.find(sid);
    if (!message)
        return twilioError(404, 20404, QStringLiteral("The requested resource was not found"));
    return net::Response::json(200, json::compact(resource(*message, m_accounts)));
}

void TwilioApi::resume()
{
    for (const SentMessage& message : m_world.messages.untold(Channel::Sms)) {
        if (message.providerId.startsWith(u"SM"))
            (void)reportFate(message);
    }
}

bool TwilioApi::reportFate(const SentMessage& message)
{
    Random random = m_world.randomFor("sms/" + message.to.toUtf8());
    report(1s, message, QStringLiteral("sent"));
    if (random.chance(shareUnreachable)) {
        report(20s, message, QStringLiteral("undelivered"), 30005);
        return false;
    }
    report(4s, message, QStringLiteral("delivered"));
    return true;
}

void TwilioApi::report(
    std::chrono::milliseconds delay, const SentMessage& message, const QString& status, int errorCode)
{
    m_world.courier.deliver(delay, [this, message, status, errorCode] {
        m_world.messages.setStatus(message.providerId, status, m_world.clock.now());
        if (message.statusCallback.isEmpty())
            return Webhook{};
        net::Parameters form{{QStringLiteral("MessageSid"), message.providerId},
            {QStringLiteral("SmsSid"), message.providerId}, {QStringLiteral("MessageStatus"), status},
            {QStringLiteral("SmsStatus"), status}, {QStringLiteral("To"), message.to},
            {QStringLiteral("From"), message.from}, {QStringLiteral("AccountSid"), m_accounts.twilioSid},
            {QStringLiteral("ApiVersion"), QStringLiteral("2010-04-01")}};
        if (errorCode != 0)
            form.add(QStringLiteral("ErrorCode"), QString::number(errorCode));
        Webhook webhook = signedWebhook(message.statusCallback, form);
        if (status != u"sent")
            webhook.told = [this, id = message.providerId] { m_world.messages.setTold(id); };
        return webhook;
    });
}

QString TwilioApi::receive(const Reply& reply)
{
    static const QRegularExpression stop(QStringLiteral("^\\s*(STOP|STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString sid = newSid();
    if (stop.match(reply.text).hasMatch()) {
        const std::scoped_lock lock(m_mutex);
        m_optedOut.insert(reply.from);
    }
    m_world.courier.deliver(0ms, [this, reply, sid] {
        return signedWebhook(m_callback,
            {{QStringLiteral("ToCountry"), QStringLiteral("BR")}, {QStringLiteral("SmsMessageSid"), sid},
                {QStringLiteral("NumMedia"), QStringLiteral("0")}, {QStringLiteral("SmsSid"), sid},
                {QStringLiteral("SmsStatus"), QStringLiteral("received")}, {QStringLiteral("Body"), reply.text},
                {QStringLiteral("FromCountry"), QStringLiteral("BR")}, {QStringLiteral("To"), m_accounts.smsNumber},
                {QStringLiteral("NumSegments"), QStringLiteral("1")}, {QStringLiteral("MessageSid"), sid},
                {QStringLiteral("AccountSid"), m_accounts.twilioSid}, {QStringLiteral("From"), reply.from},
                {QStringLiteral("ApiVersion"), QStringLiteral("2010-04-01")}});
    });
    return sid;
}

Webhook TwilioApi::signedWebhook(const QString& url, const net::Parameters& form) const
{
    const QByteArray body = form.encode();
    return {.url = url.toUtf8(),
        .body = body,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"},
            {"X-Twilio-Signature", channels::twilioSignature(m_accounts.twilioToken, url, body)}}};
}

bool TwilioApi::hasOptedOut(const QString& phone) const
{
    const std::scoped_lock lock(m_mutex);
    return m_optedOut.contains(phone);
}

} // namespace trato::sandbox
