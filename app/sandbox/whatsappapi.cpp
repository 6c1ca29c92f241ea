#include "app/sandbox/whatsappapi.h"

#include "app/sandbox/whatsappvalidation.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/text.h"
#include "channels/net/httpclient.h"
#include "channels/signature.h"

#include <QJsonArray>

namespace trato::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto window = std::chrono::hours(24);
constexpr double shareWithoutWhatsApp = 0.03;
constexpr double shareWithoutNinthDigit = 0.25;
constexpr int ddiAndDdd = 4;

/// As Meta writes JSON: everything beyond ASCII escaped. Whoever checks the signature over anything but the received
/// bytes fails here.
QByteArray asciiJson(const QJsonObject& object)
{
    QByteArray escaped;
    for (const QChar c : QString::fromUtf8(json::compact(object))) {
        if (c.unicode() < 0x80)
            escaped += c == u'/' ? QByteArray("\\/") : QByteArray(1, c.toLatin1());
        else
            escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return escaped;
}

QJsonObject graphErrorObject(int code, const QString& title, const QString& details)
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("title"), title}, {QStringLiteral("message"), title},
        {QStringLiteral("error_data"), QJsonObject{{QStringLiteral("details"), details}}},
        {QStringLiteral("href"),
            QStringLiteral("https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/")}};
}

QString seconds(Instant instant) { return QString::number(instant.microseconds() / 1'000'000); }

QByteArray sampleBytes(const QString& kind)
{
    // A one-pixel picture, an empty Ogg page, a one-line PDF: enough for what downloads and hashes.
    if (kind == u"image")
        return QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    if (kind == u"audio")
        return QByteArray("OggS\0\2\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0", 28);
    return "%PDF-1.4\n%%EOF\n";
}

QString mimeTypeOf(const QString& kind)
{
    if (kind == u"image")
        return QStringLiteral("image/png");
    return kind == u"audio" ? QStringLiteral("audio/ogg; codecs=opus") : QStringLiteral("application/pdf");
}

bool isMedia(const QString& kind) { return kind == u"image" || kind == u"audio" || kind == u"document"; }

} // namespace

WhatsAppApi::WhatsAppApi(
    World& world, const Accounts& accounts, QString callback, std::function<void(const SentMessage&)> onSent)
    : m_world(world)
    , m_accounts(accounts)
    , m_callback(std::move(callback))
    , m_onSent(std::move(onSent))
{
}

std::optional<net::Response> WhatsAppApi::handle(const net::Request& request)
{
    const QStringList path = request.segments();
    if (path.isEmpty() || (!path.first().startsWith(u'v') && path.first() != u"whatsapp-media"))
        return std::nullopt;
    if (net::parseBearer(request.headers.value("Authorization")) != m_accounts.whatsappToken.toUtf8())
        return graphError(401, 190, QStringLiteral("Invalid OAuth access token - Cannot parse access token"));
    if (path.size() == 3 && path.at(2) == u"messages" && request.method == "POST") {
        if (path.at(1) == m_accounts.phoneNumberId)
            return post(request);
        return graphError(
            400, 100, QStringLiteral("Unsupported post request. Object with ID '%1' does not exist").arg(path.at(1)));
    }
    if (path.size() == 2 && request.method == "GET")
        return path.first() == u"whatsapp-media" ? mediaBytes(path.at(1)) : mediaInfo(path.at(1));
    return graphError(400, 2500, QStringLiteral("Unknown path components: /%1").arg(path.mid(1).join(u'/')));
}

net::Response WhatsAppApi::post(const net::Request& request)
{
    const auto message = json::parseObject(request.body);
    if (!message)
        return graphError(400, 100, QStringLiteral("(#100) The request body is no JSON object"));
    if (message->value(u"status").toString() == u"read")
        return net::Response::json(200, R"({"success":true})");
    if (const auto problem = graphProblem(*message))
        return graphError(
            400, problem->code, QStringLiteral("(#%1) Invalid parameter").arg(problem->code), problem->details);
    return accept(*message);
}

net::Response WhatsAppApi::accept(const QJsonObject& message)
{
    const QJsonObject content = message.value(u"template").toObject();
    SentMessage sent{.channel = Channel::WhatsApp,
        .providerId = newWamid(),
        .to = canonicalPhone(message.value(u"to").toString()),
        .from = m_accounts.whatsappNumber,
        .text = readableText(message),
        .templateName = content.value(u"name").toString(),
        .clientId = message.value(u"biz_opaque_callback_data").toString(),
        .status = QStringLiteral("accepted"),
        .at = m_world.clock.now()};
    m_world.messages.add(sent);
    reportFate(sent, !sent.templateName.isEmpty());
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                 {QStringLiteral("contacts"),
                     QJsonArray{QJsonObject{{QStringLiteral("input"), message.value(u"to").toString()},
                         {QStringLiteral("wa_id"), waIdOf(sent.to)}}}},
                 {QStringLiteral("messages"), QJsonArray{QJsonObject{{QStringLiteral("id"), sent.providerId}}}}}));
}

void WhatsAppApi::reportFate(const SentMessage& message, bool isTemplate)
{
    Random random = m_world.randomFor("whatsapp/" + message.to.toUtf8());
    if (random.chance(shareWithoutWhatsApp)) {
        report(2s, message, QStringLiteral("failed"),
            {graphErrorObject(
                131026, QStringLiteral("Message undeliverable"), QStringLiteral("Message Undeliverable."))});
        return;
    }
    if (!isTemplate && m_windowEnforced && !isWindowOpen(message.to)) {
        report(2s, message, QStringLiteral("failed"),
            {graphErrorObject(131047, QStringLiteral("Re-engagement message"),
                QStringLiteral("Message failed to send because more than 24 hours have passed since the customer last "
                               "replied to this number."))});
        return;
    }
    Random pace = m_world.randomFor("pace/" + message.to.toUtf8() + '/' + QByteArray::number(countTo(message.to)));
    report(1s, message, QStringLiteral("sent"));
    report(3s, message, QStringLiteral("delivered"));
    if (random.chance(0.85))
        report(std::chrono::seconds(30 + int(pace.around(240, 1))), message, QStringLiteral("read"));
    m_onSent(message);
}

void WhatsAppApi::report(
    std::chrono::milliseconds delay, const SentMessage& message, const QString& status, const QJsonArray& errors)
{
    postEvent(delay, [this, message, status, errors] {
        m_world.messages.setStatus(message.providerId, status);
        QJsonObject entry{{QStringLiteral("id"), message.providerId}, {QStringLiteral("status"), status},
            {QStringLiteral("timestamp"), seconds(m_world.clock.now())},
            {QStringLiteral("recipient_id"), waIdOf(message.to)}};
        if (!message.clientId.isEmpty())
            entry.insert(QStringLiteral("biz_opaque_callback_data"), message.clientId);
        if (!errors.isEmpty())
            entry.insert(QStringLiteral("errors"), errors);
        else
            entry.insert(QStringLiteral("pricing"), QJsonObject{{QStringLiteral("billable"), true},
                                                        {QStringLiteral("pricing_model"), QStringLiteral("PMP")},
                                                        {QStringLiteral("type"), QStringLiteral("regular")},
                                                        {QStringLiteral("category"), QStringLiteral("utility")}});
        return QJsonObject{{QStringLiteral("statuses"), QJsonArray{entry}}};
    });
}

QString WhatsAppApi::receive(const Reply& reply)
{
    const QString wamid = newWamid();
    {
        const std::scoped_lock lock(m_mutex);
        m_lastInbound.insert(reply.from, m_world.clock.now());
    }
    postEvent(0ms, [this, reply, wamid] {
        QJsonObject contact{{QStringLiteral("wa_id"), waIdOf(reply.from)}};
        if (!reply.name.isEmpty())
            contact.insert(QStringLiteral("profile"), QJsonObject{{QStringLiteral("name"), reply.name}});
        return QJsonObject{{QStringLiteral("contacts"), QJsonArray{contact}},
            {QStringLiteral("messages"), QJsonArray{messageObject(reply, wamid)}}};
    });
    return wamid;
}

QJsonObject WhatsAppApi::messageObject(const Reply& reply, const QString& wamid)
{
    const auto [kind, content] = contentOf(reply);
    QJsonObject message{{QStringLiteral("from"), waIdOf(reply.from)},
        {QStringLiteral("id"), wamid},
        {QStringLiteral("timestamp"), seconds(m_world.clock.now())},
        {QStringLiteral("type"), kind},
        {kind, content}};
    if (!reply.inReplyTo.isEmpty())
        message.insert(QStringLiteral("context"),
            QJsonObject{{QStringLiteral("from"), m_accounts.whatsappNumber}, {QStringLiteral("id"), reply.inReplyTo}});
    return message;
}

/// The message's type, and the object of that name.
std::pair<QString, QJsonObject> WhatsAppApi::contentOf(const Reply& reply)
{
    if (isMedia(reply.kind))
        return {reply.kind, mediaObject(reply)};
    const QString payload = reply.payload.isEmpty() ? reply.text : reply.payload;
    if (reply.kind == u"button")
        return {reply.kind, {{QStringLiteral("payload"), payload}, {QStringLiteral("text"), reply.text}}};
    if (reply.kind == u"choice") {
        const QJsonObject pressed{{QStringLiteral("id"), payload}, {QStringLiteral("title"), reply.text}};
        return {QStringLiteral("interactive"),
            {{QStringLiteral("type"), QStringLiteral("button_reply")}, {QStringLiteral("button_reply"), pressed}}};
    }
    return {QStringLiteral("text"), {{QStringLiteral("body"), reply.text}}};
}

QJsonObject WhatsAppApi::mediaObject(const Reply& reply)
{
    const QByteArray bytes = sampleBytes(reply.kind);
    QJsonObject media{{QStringLiteral("id"), keepMedia(reply)},
        {QStringLiteral("mime_type"), mimeTypeOf(reply.kind)},
        {QStringLiteral("sha256"), QString::fromLatin1(digest::sha256(bytes).toBase64())}};
    if (!reply.text.isEmpty() && reply.kind != u"audio")
        media.insert(QStringLiteral("caption"), reply.text);
    if (reply.kind == u"audio")
        media.insert(QStringLiteral("voice"), true);
    if (reply.kind == u"document")
        media.insert(QStringLiteral("filename"), QStringLiteral("comprovante.pdf"));
    return media;
}

void WhatsAppApi::postEvent(std::chrono::milliseconds delay, std::function<QJsonObject()> value)
{
    m_world.courier.deliver(delay, [this, value = std::move(value)] {
        QJsonObject change = value();
        change.insert(QStringLiteral("messaging_product"), QStringLiteral("whatsapp"));
        change.insert(QStringLiteral("metadata"), metadata());
        const QJsonObject event{{QStringLiteral("object"), QStringLiteral("whatsapp_business_account")},
            {QStringLiteral("entry"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), m_accounts.businessAccountId},
                    {QStringLiteral("changes"), QJsonArray{QJsonObject{{QStringLiteral("value"), change},
                                                    {QStringLiteral("field"), QStringLiteral("messages")}}}}}}}};
        const QByteArray body = asciiJson(event);
        return Webhook{.url = m_callback.toUtf8(),
            .body = body,
            .headers = {{"Content-Type", "application/json"},
                {"X-Hub-Signature-256", channels::metaSignature(m_accounts.whatsappAppSecret, body)}}};
    });
}

QString WhatsAppApi::keepMedia(const Reply& reply)
{
    const std::scoped_lock lock(m_mutex);
    const QString id = QString::number(1'900'000'000'000'000 + m_media.size());
    m_media.insert(id, {sampleBytes(reply.kind), mimeTypeOf(reply.kind)});
    return id;
}

net::Response WhatsAppApi::mediaInfo(const QString& id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_media.constFind(id);
    if (found == m_media.constEnd())
        return graphError(
            400, 100, QStringLiteral("Unsupported get request. Object with ID '%1' does not exist").arg(id));
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                 {QStringLiteral("id"), id}, {QStringLiteral("mime_type"), found->mimeType},
                 {QStringLiteral("sha256"), QString::fromLatin1(digest::sha256(found->bytes).toHex())},
                 {QStringLiteral("file_size"), found->bytes.size()},
                 {QStringLiteral("url"), m_baseUrl + QStringLiteral("/whatsapp-media/") + id}}));
}

net::Response WhatsAppApi::mediaBytes(const QString& id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_media.constFind(id);
    if (found == m_media.constEnd())
        return net::Response::text(404, "no such media\n");
    return {.status = 200, .headers = {{"Content-Type", found->mimeType.toLatin1()}}, .body = found->bytes};
}

bool WhatsAppApi::verifyCallback()
{
    const QByteArray challenge = digest::randomHex(8);
    const net::Parameters query{{QStringLiteral("hub.mode"), QStringLiteral("subscribe")},
        {QStringLiteral("hub.verify_token"), m_accounts.whatsappVerifyToken},
        {QStringLiteral("hub.challenge"), QString::fromLatin1(challenge)}};
    net::HttpClient client;
    const auto answer = client.get(m_callback.toUtf8() + '?' + query.encode());
    return answer && answer->isSuccess() && answer->body == challenge;
}

QJsonObject WhatsAppApi::metadata() const
{
    return {{QStringLiteral("display_phone_number"), m_accounts.whatsappNumber},
        {QStringLiteral("phone_number_id"), m_accounts.phoneNumberId}};
}

/// Accounts opened before the ninth digit came keep their old name outside of DDDs 11 to 28.
QString WhatsAppApi::waIdOf(const QString& phone) const
{
    QString digits = text::digits(phone);
    const bool mobile = digits.size() == 13 && digits.startsWith(u"55") && digits.at(ddiAndDdd) == u'9';
    if (!mobile || digits.mid(2, 2).toInt() <= 28)
        return digits;
    Random random = m_world.randomFor("wa_id/" + phone.toUtf8());
    return random.chance(shareWithoutNinthDigit) ? digits.remove(ddiAndDdd, 1) : digits;
}

bool WhatsAppApi::isWindowOpen(const QString& phone) const
{
    const std::scoped_lock lock(m_mutex);
    const auto last = m_lastInbound.constFind(phone);
    return last != m_lastInbound.constEnd() && m_world.clock.now() - *last < window;
}

QString WhatsAppApi::newWamid()
{
    // Random and not seeded: a desk that meets a restarted sandbox must not see an id again.
    return QStringLiteral("wamid.HBgN") + QString::fromLatin1(digest::randomHex(20).toUpper()) + QStringLiteral("AA==");
}

int WhatsAppApi::countTo(const QString& phone)
{
    const std::scoped_lock lock(m_mutex);
    return ++m_sentTo[phone];
}

} // namespace trato::sandbox
