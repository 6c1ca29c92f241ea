#include "channels/whatsapp/whatsappadapter.h"

#include "base/json.h"
#include "channels/httpoutcome.h"
#include "channels/whatsapp/whatsapperrors.h"
#include "channels/whatsapp/whatsapprequest.h"
#include "channels/whatsapp/whatsappupload.h"
#include "channels/wire.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

Failed failureFrom(const net::Response& response, const QJsonObject& error)
{
    const QString details = wire::text(error[u"error_data"].toObject(), u"details"_s);
    Failed failed =
        whatsAppFailure(error[u"code"].toInt(), details.isEmpty() ? wire::text(error, u"message"_s) : details);
    if (const auto wait = retryAfter(response))
        failed.retryAfter = wait;
    return failed;
}

/// A large file takes its time; the message itself has to leave within the lease (Outbox::Claim).
net::HttpClientOptions forUploads(net::HttpClientOptions options)
{
    options.totalTimeout = std::chrono::seconds(90);
    return options;
}

} // namespace

WhatsAppAdapter::WhatsAppAdapter(WhatsAppAccount account, net::HttpClientOptions options)
    : m_account(std::move(account))
    , m_client(options)
    , m_uploads(forUploads(std::move(options)))
{
}

SendOutcome whatsAppOutcome(const net::Response& response)
{
    const auto body = json::parseObject(response.body);
    const QString id = body ? wire::text((*body)[u"messages"].toArray().first()[u"id"]) : QString();
    if (response.isSuccess() && !id.isEmpty())
        return Sent{id};
    if (body && (*body)[u"error"].isObject())
        return failureFrom(response, (*body)[u"error"].toObject());
    if (response.status == 429)
        return Failed{.code = u"429"_s,
            .text = QString::fromUtf8(response.body.left(200)),
            .retryAfter = retryAfter(response),
            .scope = FailureScope::Account};
    // An answer that is none: Meta may have taken the message before something between us broke.
    if (response.isSuccess() || response.status >= 500)
        return Uncertain{
            QCoreApplication::translate("channels", "The provider's answer %1 says nothing about the message.")
                .arg(response.status)};
    return Failed{.code = QString::number(response.status),
        .text = QString::fromUtf8(response.body.left(200)),
        .permanent = true,
        .scope = scopeOfStatus(response.status)};
}

std::variant<OutgoingMessage, Failed> WhatsAppAdapter::uploaded(const OutgoingMessage& message)
{
    const OutgoingFile& file = message.files.front();
    const MediaForm form = mediaForm(file);
    const auto id =
        uploadedId(m_uploads.post(QString(m_account.baseUrl + u'/' + m_account.phoneNumberId + u"/media"_s).toUtf8(),
            form.body, {{"Content-Type", form.contentType}, {"Authorization", net::bearer(m_account.token)}}));
    if (const auto* failed = std::get_if<Failed>(&id))
        return *failed;
    OutgoingMessage ready = message;
    ready.payload.remove(u"link"_s);
    ready.payload.insert(u"id"_s, std::get<QString>(id));
    ready.payload.insert(u"filename"_s, file.name);
    return ready;
}

SendOutcome WhatsAppAdapter::send(const OutgoingMessage& message)
{
    if (message.files.empty())
        return sendReady(message);
    const auto ready = uploaded(message);
    if (const auto* failed = std::get_if<Failed>(&ready))
        return *failed;
    return sendReady(std::get<OutgoingMessage>(ready));
}

SendOutcome WhatsAppAdapter::sendReady(const OutgoingMessage& message)
{
    const auto body = whatsAppRequest(message);
    if (!body)
        return Failed{.code = body.error().code, .text = body.error().message, .permanent = true};
    const auto response = m_client.post(
        QString(m_account.baseUrl + u'/' + m_account.phoneNumberId + u"/messages"_s).toUtf8(), json::compact(*body),
        {{"Content-Type", "application/json"}, {"Authorization", net::bearer(m_account.token)}});
    return response ? whatsAppOutcome(*response) : outcomeWithoutAnswer(response.error());
}

Result<DeliveryAnswer> WhatsAppAdapter::askDelivery(const OutgoingMessage&, Instant, const IsTaken&)
{
    return DeliveryAnswer{};
}

} // namespace trato::channels
