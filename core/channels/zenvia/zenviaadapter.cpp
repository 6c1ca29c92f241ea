#include "channels/zenvia/zenviaadapter.h"

#include "base/json.h"
#include "channels/httpoutcome.h"
#include "channels/signature.h"
#include "channels/zenvia/zenviaerrors.h"
#include "channels/zenvia/zenviarequest.h"

#include <QLocale>
#include <QUrl>

namespace trato::channels {

using namespace Qt::StringLiterals;

ZenviaAdapter::ZenviaAdapter(ZenviaAccount account, Channel channel, net::HttpClientOptions options)
    : m_account(std::move(account))
    , m_channel(channel)
    , m_client(std::move(options))
{
}

QString ZenviaAdapter::path() const { return u"/v2/channels/"_s + channelName(m_channel) + u"/messages"_s; }

net::Headers ZenviaAdapter::headers(const QByteArray& body, Instant now) const
{
    net::Headers headers{{"Content-Type", "application/json"}, {"X-API-TOKEN", m_account.token}};
    if (m_account.tokenSecret.isEmpty())
        return headers;
    const QByteArray date =
        QLocale::c().toString(now.in(QTimeZone::utc()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    const QUrl url(m_account.baseUrl + path());
    headers.add("Date", date);
    headers.add("X-API-Signature",
        zenviaSignature(m_account.tokenSecret, {.method = "POST",
                                                   .body = body,
                                                   .contentType = "application/json",
                                                   .date = date,
                                                   .host = url.host().toLatin1(),
                                                   .resource = url.path(QUrl::FullyEncoded).toLatin1()}));
    return headers;
}

SendOutcome ZenviaAdapter::send(const OutgoingMessage& message)
{
    const QString& from = m_channel == Channel::Sms ? m_account.smsFrom : m_account.rcsFrom;
    const auto request = zenviaRequest(m_channel, from, message);
    if (!request)
        return Failed{.code = request.error().code, .text = request.error().message, .permanent = true};
    const QByteArray body = json::compact(*request);
    const auto response = m_client.post(QString(m_account.baseUrl + path()).toUtf8(), body, headers(body, message.now));
    return response ? zenviaOutcome(*response) : outcomeWithoutAnswer(response.error());
}

Result<DeliveryAnswer> ZenviaAdapter::askDelivery(const OutgoingMessage&, Instant, const IsTaken&)
{
    return DeliveryAnswer{DeliveryAnswer::Fate::Unknown, {}};
}

} // namespace trato::channels
