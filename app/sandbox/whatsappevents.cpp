#include "app/sandbox/whatsappevents.h"

#include "base/digest.h"
#include "base/json.h"
#include "base/text.h"
#include "channels/net/httpclient.h"
#include "channels/signature.h"

#include <QJsonArray>

namespace trato::sandbox {

using namespace std::chrono_literals;

namespace {

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

QString seconds(Instant instant) { return QString::number(instant.microseconds() / 1'000'000); }

} // namespace

void WhatsAppEvents::report(
    std::chrono::milliseconds delay, const SentMessage& message, const QString& status, const QJsonArray& errors)
{
    const bool isLast = status == u"delivered" || status == u"failed";
    const auto told = [this, id = message.providerId] { m_world.messages.setTold(id); };
    const auto value = [this, message, status, errors] {
        m_world.messages.setStatus(message.providerId, status, m_world.clock.now());
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
    };
    post(delay, value, isLast ? std::function<void()>(told) : nullptr);
}

QString WhatsAppEvents::bring(const Reply& reply)
{
    const QString wamid = newWamid();
    post(0ms, [this, reply, wamid] {
        QJsonObject contact{{QStringLiteral("wa_id"), waIdOf(reply.from)}};
        if (!reply.name.isEmpty())
            contact.insert(QStringLiteral("profile"), QJsonObject{{QStringLiteral("name"), reply.name}});
        return QJsonObject{{QStringLiteral("contacts"), QJsonArray{contact}},
            {QStringLiteral("messages"), QJsonArray{messageObject(reply, wamid)}}};
    });
    return wamid;
}

QJsonObject WhatsAppEvents::messageObject(const Reply& reply, const QString& wamid)
{
    const auto [kind, content] = contentOf(reply);
    QJsonObject message{{QStringLiteral("from"), waIdOf(reply.from)}, {QStringLiteral("id"), wamid},
        {QStringLiteral("timestamp"), seconds(m_world.clock.now())}, {QStringLiteral("type"), kind}, {kind, content}};
    if (!reply.inReplyTo.isEmpty())
        message.insert(QStringLiteral("context"),
            QJsonObject{{QStringLiteral("from"), m_accounts.whatsappNumber}, {QStringLiteral("id"), reply.inReplyTo}});
    return message;
}

/// The message's type, and the object of that name.
std::pair<QString, QJsonObject> WhatsAppEvents::contentOf(const Reply& reply)
{
    if (WhatsAppMedia::isMedia(reply.kind))
        return {reply.kind, m_media.announce(reply)};
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

void WhatsAppEvents::post(
    std::chrono::milliseconds delay, std::function<QJsonObject()> value, std::function<void()> told)
{
    m_world.courier.deliver(delay, [this, value = std::move(value), told = std::move(told)] {
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
                {"X-Hub-Signature-256", channels::metaSignature(m_accounts.whatsappAppSecret, body)}},
            .told = told};
    });
}

bool WhatsAppEvents::verifyCallback()
{
    const QByteArray challenge = digest::randomHex(8);
    const net::Parameters query{{QStringLiteral("hub.mode"), QStringLiteral("subscribe")},
        {QStringLiteral("hub.verify_token"), m_accounts.whatsappVerifyToken},
        {QStringLiteral("hub.challenge"), QString::fromLatin1(challenge)}};
    net::HttpClient client;
    const auto answer = client.get(m_callback.toUtf8() + '?' + query.encode());
    return answer && answer->isSuccess() && answer->body == challenge;
}

QJsonObject WhatsAppEvents::metadata() const
{
    return {{QStringLiteral("display_phone_number"), m_accounts.whatsappNumber},
        {QStringLiteral("phone_number_id"), m_accounts.phoneNumberId}};
}

/// Accounts opened before the ninth digit came keep their old name outside of DDDs 11 to 28.
QString WhatsAppEvents::waIdOf(const QString& phone) const
{
    QString digits = text::digits(phone);
    const bool mobile = digits.size() == 13 && digits.startsWith(u"55") && digits.at(ddiAndDdd) == u'9';
    if (!mobile || digits.mid(2, 2).toInt() <= 28)
        return digits;
    Random random = m_world.randomFor("wa_id/" + phone.toUtf8());
    return random.chance(shareWithoutNinthDigit) ? digits.remove(ddiAndDdd, 1) : digits;
}

QString WhatsAppEvents::newWamid()
{
    // Random and not seeded: a desk that meets a restarted sandbox must not see an id again.
    return QStringLiteral("wamid.HBgN") + QString::fromLatin1(digest::randomHex(20).toUpper()) + QStringLiteral("AA==");
}

} // namespace trato::sandbox
