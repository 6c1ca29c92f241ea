#include "channels/sms/twilioadapter.h"

#include "base/json.h"
#include "channels/httpoutcome.h"
#include "channels/wire.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

// Their clock and ours.
constexpr std::chrono::seconds clockSlack{120};
constexpr int longestBody = 1600;

/// Twilio has no place for an id of ours but the address of its receipts.
QString callbackFor(const QString& callback, const QString& clientId)
{
    return callback + (callback.contains(u'?') ? u'&' : u'?') + u"client_id="_s + clientId;
}

// Invalid, unreachable, landline, stopped, blocked receivers.
constexpr std::array recipientCodes{21211, 21214, 21217, 21408, 21610, 21612, 21614};
// Credentials, balance, suspended account, number not ours.
constexpr std::array accountCodes{20003, 20005, 20404, 21606, 21660, 90010, 30002};

template <size_t Size>
bool contains(const std::array<int, Size>& codes, int code)
{
    return std::ranges::find(codes, code) != codes.end();
}

Failed failureFrom(const net::Response& response, int code, const QString& text)
{
    Failed failed{.code = QString::number(code), .text = text};
    const bool limited = response.status == 429 || code == 20429 || code == 21611;
    failed.permanent = !limited;
    failed.retryAfter = retryAfter(response);
    failed.scope = contains(recipientCodes, code)            ? FailureScope::Recipient
                   : limited || contains(accountCodes, code) ? FailureScope::Account
                                                             : scopeOfStatus(response.status);
    return failed;
}

Instant createdAt(const QJsonObject& message)
{
    const QDateTime time = QDateTime::fromString(message[u"date_created"].toString(), Qt::RFC2822Date);
    return time.isValid() ? Instant::fromDateTime(time) : Instant();
}

} // namespace

TwilioAdapter::TwilioAdapter(TwilioAccount account, net::HttpClientOptions options)
    : m_account(std::move(account))
    , m_client(std::move(options))
{
}

QString TwilioAdapter::messagesUrl() const
{
    return m_account.baseUrl + u"/2010-04-01/Accounts/"_s + m_account.accountSid + u"/Messages.json"_s;
}

net::Headers TwilioAdapter::headers() const
{
    return {{"Content-Type", "application/x-www-form-urlencoded"},
        {"Authorization", net::basic(m_account.accountSid, QString::fromUtf8(m_account.authToken))}};
}

SendOutcome twilioOutcome(const net::Response& response)
{
    const auto body = json::parseObject(response.body);
    const QString sid = body ? wire::text(*body, u"sid"_s) : QString();
    if (response.isSuccess() && !sid.isEmpty())
        return Sent{sid};
    if (response.isSuccess() || response.status >= 500)
        return Uncertain{
            QCoreApplication::translate("channels", "The provider's answer %1 says nothing about the message.")
                .arg(response.status)};
    const int code = body ? (*body)[u"code"].toInt(response.status) : response.status;
    return failureFrom(
        response, code, body ? wire::text(*body, u"message"_s) : QString::fromUtf8(response.body.left(200)));
}

SendOutcome TwilioAdapter::send(const OutgoingMessage& message)
{
    if (message.body.trimmed().isEmpty() || message.body.size() > longestBody)
        return Failed{.code = u"unsendable_message"_s,
            .text = QCoreApplication::translate("channels", "A text message has between 1 and %1 characters.")
                        .arg(longestBody),
            .permanent = true};
    net::Parameters form{{u"To"_s, message.to}, {u"Body"_s, message.body}};
    form.add(m_account.from.startsWith(u"MG") ? u"MessagingServiceSid"_s : u"From"_s, m_account.from);
    if (!m_account.statusCallback.isEmpty())
        form.add(u"StatusCallback"_s, callbackFor(m_account.statusCallback, message.clientId));
    const auto response = m_client.post(messagesUrl().toUtf8(), form.encode(), headers());
    return response ? twilioOutcome(*response) : outcomeWithoutAnswer(response.error());
}

Result<DeliveryAnswer> TwilioAdapter::askDelivery(const OutgoingMessage& message, Instant since, const IsTaken& isTaken)
{
    net::Parameters query{{u"To"_s, message.to}, {u"PageSize"_s, u"100"_s}};
    TRATO_TRY(
        const net::Response response, m_client.get(QString(messagesUrl() + u'?').toUtf8() + query.encode(), headers()));
    TRATO_TRY(const QJsonObject body, json::parseObject(response.body));
    if (!response.isSuccess() || !body[u"messages"].isArray())
        return failure(u"provider_refused"_s, wire::text(body, u"message"_s), {{u"status"_s, response.status}});
    for (const QJsonValue& value : body[u"messages"].toArray()) {
        const QJsonObject known = value.toObject();
        const Instant created = createdAt(known);
        const bool inTime = created.isNever() || created >= since - clockSlack;
        const QString sid = wire::text(known, u"sid"_s);
        if (inTime && known[u"body"].toString() == message.body && !isTaken(sid))
            return DeliveryAnswer{DeliveryAnswer::Fate::Arrived, sid};
    }
    return DeliveryAnswer{DeliveryAnswer::Fate::NeverArrived, {}};
}

} // namespace trato::channels
