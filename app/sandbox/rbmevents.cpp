#include "app/sandbox/rbmevents.h"

#include "base/digest.h"
#include "base/json.h"
#include "channels/net/httpclient.h"
#include "channels/signature.h"

#include <QUuid>

namespace trato::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Random and not seeded: a desk that meets a restarted sandbox must not see an id again.
QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

void RbmEvents::userEvent(const QString& phone, const QString& type, const QString& messageId)
{
    QJsonObject event{{u"senderPhoneNumber"_s, phone}, {u"eventType"_s, type}};
    if (!messageId.isEmpty())
        event[u"messageId"] = messageId;
    post(event, u"event"_s);
}

void RbmEvents::serverEvent(const QString& phone, const QString& type, const QString& messageId)
{
    post({{u"phoneNumber"_s, phone}, {u"eventType"_s, type}, {u"messageId"_s, messageId}}, u"server_event"_s);
}

QString RbmEvents::userMessage(const QString& phone, const QJsonObject& content)
{
    const QString id = newId();
    QJsonObject message = content;
    message[u"senderPhoneNumber"] = phone;
    message[u"messageId"] = id;
    post(message, u"message"_s);
    return id;
}

void RbmEvents::post(QJsonObject event, const QString& type)
{
    const QString happened = event[u"eventType"].toString();
    const bool isLast = happened == u"DELIVERED" || happened == u"TTL_EXPIRATION_REVOKED";
    const auto told = [this, id = event[u"messageId"].toString()] { m_world.messages.setTold(id); };
    event[u"eventId"] = newId();
    event[u"agentId"] = m_accounts.rbmAgentId;
    event[u"sendTime"] = m_world.clock.now().toIso(QTimeZone::utc());
    const QByteArray bytes = json::compact(event);
    const QString envelopeId = newId();
    m_world.courier.deliver(0ms, [this, bytes, type, envelopeId, isLast, told] {
        const QJsonObject message{{u"data"_s, QString::fromLatin1(bytes.toBase64())}, {u"messageId"_s, envelopeId},
            {u"publishTime"_s, m_world.clock.now().toIso(QTimeZone::utc())},
            {u"attributes"_s,
                QJsonObject{{u"business_id"_s, m_accounts.rbmAgentId}, {u"product"_s, u"RBM"_s}, {u"type"_s, type}}}};
        return Webhook{.url = m_callback.toUtf8(),
            .body = json::compact(QJsonObject{
                {u"message"_s, message}, {u"subscription"_s, u"projects/trato-sandbox/subscriptions/rbm"_s}}),
            .headers = {{"Content-Type", "application/json"},
                {"X-Goog-Signature", channels::rbmSignature(m_accounts.rbmClientToken, bytes)}},
            .told = isLast ? std::function<void()>(told) : nullptr};
    });
}

bool RbmEvents::verifyCallback()
{
    const QByteArray secret = digest::randomHex(8);
    const QByteArray asked = json::compact(QJsonObject{
        {u"clientToken"_s, QString::fromUtf8(m_accounts.rbmClientToken)}, {u"secret"_s, QString::fromLatin1(secret)}});
    net::HttpClient client;
    const auto answer = client.post(m_callback.toUtf8(), asked, {{"Content-Type", "application/json"}});
    return answer && answer->isSuccess() && answer->body == secret;
}

} // namespace trato::sandbox
