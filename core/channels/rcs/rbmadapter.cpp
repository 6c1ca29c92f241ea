#include "channels/rcs/rbmadapter.h"

#include "base/json.h"
#include "channels/httpoutcome.h"
#include "channels/rcs/rbmenvelope.h"
#include "channels/rcs/rbmerrors.h"
#include "channels/rcs/rbmrequest.h"
#include "channels/wire.h"

#include <QCoreApplication>
#include <QUrl>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

const QString rbmScope = u"https://www.googleapis.com/auth/rcsbusinessmessaging"_s;

QString pathOf(const QString& phone, const QString& rest)
{
    return u"/v1/phones/"_s + QString::fromLatin1(QUrl::toPercentEncoding(phone, "+")) + rest;
}

/// Whatever keeps us from a token concerns the account: nothing else would leave either.
bool isOfAccount(const Error& error)
{
    return error.code == u"provider_refused" || error.code == u"unreadable_file" ||
           error.code == u"invalid_credentials" || error.code == u"unusable_key";
}

SendOutcome withoutAnswer(const Error& error)
{
    if (isOfAccount(error))
        return Failed{.code = error.code, .text = error.message, .scope = FailureScope::Account};
    return outcomeWithoutAnswer(error);
}

Failure refused(const net::Response& answer)
{
    const auto body = json::parseObject(answer.body);
    const QString words = body ? wire::text((*body)[u"error"].toObject(), u"message"_s) : QString();
    return failure(u"provider_refused"_s,
        words.isEmpty() ? QCoreApplication::translate("channels", "Google answers %1.").arg(answer.status) : words,
        {{u"status"_s, answer.status}});
}

/// What a number can show is its own affair; a passing fault is nobody's.
Result<std::optional<QStringList>> withoutCapabilities(const net::Response& answer)
{
    switch (rbmErrorKind(answer.status, {})) {
    case RbmErrorKind::NotRcs:
    case RbmErrorKind::Data: return std::optional<QStringList>();
    case RbmErrorKind::Account: return refused(answer);
    case RbmErrorKind::Retry:
    case RbmErrorKind::AlreadyIn:
    case RbmErrorKind::Doubt: break;
    }
    return failure(u"capabilities_unknown"_s,
        QCoreApplication::translate("channels", "Google answers %1.").arg(answer.status),
        {{u"status"_s, answer.status}});
}

QStringList textsIn(const QJsonArray& values)
{
    QStringList texts;
    for (const QJsonValue& value : values)
        texts.append(value.toString());
    return texts;
}

} // namespace

RbmAdapter::RbmAdapter(RbmAccount account, net::HttpClientOptions options)
    : m_account(std::move(account))
    , m_token(m_account.credentialsFile, rbmScope, options)
    , m_client(std::move(options))
{
}

Result<net::Response> RbmAdapter::ask(
    const QByteArray& method, const QString& path, const net::Parameters& query, const QByteArray& body, Instant now)
{
    auto token = m_token.get(now);
    if (!token) {
        // Nothing of the message itself has left: whatever became of the request for a token.
        Error error = token.error();
        if (net::mayHaveReachedPeer(error))
            error.code = u"net_refused"_s;
        return Failure(std::move(error));
    }
    net::Request request{.method = method,
        .target = QString(m_account.baseUrl + path + u'?').toUtf8() + query.encode(),
        .headers = {{"Authorization", net::bearer(*token)}},
        .body = body};
    if (!body.isEmpty())
        request.headers.set("Content-Type", "application/json");
    auto answer = m_client.send(request);
    if (answer && answer->status == 401)
        m_token.forget();
    return answer;
}

SendOutcome RbmAdapter::send(const OutgoingMessage& message)
{
    const auto content = rbmContent(message);
    if (!content)
        return Failed{.code = content.error().code, .text = content.error().message, .permanent = true};
    if (auto problem = problemThere(message, *content))
        return *problem;
    return sendChecked(message, *content);
}

std::optional<SendOutcome> RbmAdapter::problemThere(const OutgoingMessage& message, const QJsonObject& content)
{
    // Plain text is its own question: who has no RCS is refused it.
    const QStringList needed = rbmFeatures(content);
    if (needed.isEmpty())
        return std::nullopt;
    const auto able = capabilities(message.to, message.now);
    if (!able && isOfAccount(able.error()))
        return Failed{.code = able.error().code, .text = able.error().message, .scope = FailureScope::Account};
    // A question that gets no answer has sent nothing.
    if (!able)
        return Failed{.code = able.error().code, .text = able.error().message};
    if (!*able)
        return noRcs(QCoreApplication::translate("channels", "This number has no RCS."));
    for (const QString& feature : needed) {
        if (!(*able)->contains(feature))
            return noRcs(
                QCoreApplication::translate("channels", "The device does not show this message (%1).").arg(feature));
    }
    return std::nullopt;
}

QJsonObject RbmAdapter::withTimeToLive(QJsonObject content) const
{
    content[u"messageTrafficType"] = u"TRANSACTION"_s;
    if (m_account.smsAfter.count() > 0)
        content[u"ttl"] = QString::number(m_account.smsAfter.count()) + u's';
    return content;
}

SendOutcome RbmAdapter::sendChecked(const OutgoingMessage& message, const QJsonObject& content)
{
    const QString id = rbmMessageId(message.clientId);
    const auto answer = ask("POST", pathOf(message.to, u"/agentMessages"_s),
        {{u"messageId"_s, id}, {u"agentId"_s, m_account.agentId}}, json::compact(withTimeToLive(content)), message.now);
    return answer ? rbmOutcome(*answer, id) : withoutAnswer(answer.error());
}

Result<DeliveryAnswer> RbmAdapter::askDelivery(const OutgoingMessage&, Instant, const IsTaken&)
{
    return DeliveryAnswer{DeliveryAnswer::Fate::MayRepeat, {}};
}

std::optional<std::chrono::seconds> RbmAdapter::fallsBackAfter() const
{
    return m_account.smsAfter.count() > 0 ? std::optional(m_account.smsAfter) : std::nullopt;
}

Result<Revocation> RbmAdapter::revoke(const OutgoingMessage& message)
{
    TRATO_TRY(const net::Response answer,
        ask("DELETE", pathOf(message.to, u"/agentMessages/"_s + rbmMessageId(message.clientId)),
            {{u"agentId"_s, m_account.agentId}}, {}, message.now));
    if (answer.isSuccess())
        return Revocation::Revoked;
    if (answer.status == 404)
        return Revocation::TooLate;
    return refused(answer);
}

Result<std::optional<QStringList>> RbmAdapter::capabilities(const QString& phone, Instant now)
{
    const QString requestId = rbmMessageId(phone + QString::number(now.microseconds()));
    TRATO_TRY(
        const net::Response answer, ask("GET", pathOf(phone, u"/capabilities"_s),
                                        {{u"requestId"_s, requestId}, {u"agentId"_s, m_account.agentId}}, {}, now));
    const auto body = json::parseObject(answer.body);
    if (!answer.isSuccess() || !body)
        return withoutCapabilities(answer);
    return std::optional(textsIn((*body)[u"features"].toArray()));
}

} // namespace trato::channels
