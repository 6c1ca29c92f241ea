#include "payments/oauthsession.h"

#include "base/json.h"
#include "base/log.h"
#include "channels/net/certificate.h"
#include "payments/words.h"

#include <algorithm>

namespace trato::payments {

namespace {

using namespace std::chrono_literals;

constexpr auto tokenMargin = 60s; ///< a token is renewed this long before it ends

net::HttpClientOptions withCertificates(net::HttpClientOptions options, const OAuthClient& client)
{
    options.certificateFile = client.certificateFile;
    options.keyFile = client.keyFile;
    options.caFile = client.caFile;
    options.onlyCaFile = !client.caFile.isEmpty();
    return options;
}

} // namespace

OAuthSession::OAuthSession(OAuthClient client, const Clock& clock, net::HttpClientOptions options)
    : m_client(std::move(client))
    , m_clock(clock)
    , m_http(withCertificates(std::move(options), m_client))
{
}

/// What the network did, in the words of the provider border.
Error OAuthSession::fromNetwork(const Error& error) const
{
    if (error.code == QStringLiteral("net_certificate")) {
        const auto end = net::certificateEnd(m_client.certificateFile);
        const bool over = end && *end < m_clock.now();
        const QString words = over ? Words::tr("Our certificate for the payment provider expired on %1.")
                                         .arg(end->in(QTimeZone::utc()).date().toString(Qt::ISODate))
                                   : Words::tr("The payment provider and we do not accept each other's certificate: %1")
                                         .arg(error.detail.value(u"reason").toString());
        return {QStringLiteral("provider_denied"), words,
            {{QStringLiteral("certificate"), over ? QStringLiteral("expired") : QStringLiteral("refused")},
                {QStringLiteral("reason"), error.detail.value(u"reason")}},
            {}};
    }
    if (error.code == QStringLiteral("net_too_large"))
        return error.within(QStringLiteral("provider_bad_answer"), error.message);
    if (error.code == QStringLiteral("net_invalid_request"))
        return error.within(QStringLiteral("provider_refused"), error.message);
    return net::mayHaveReachedPeer(error) ? error.within(QStringLiteral("provider_interrupted"),
                                                Words::tr("The payment provider's answer was lost."))
                                          : error.within(QStringLiteral("provider_unavailable"),
                                                Words::tr("The payment provider can't be reached."));
}

net::Request OAuthSession::tokenRequest() const
{
    net::Request request{
        .method = "POST", .target = m_client.tokenUrl.toUtf8(), .headers = {{"Accept", "application/json"}}};
    QJsonObject fields{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")}};
    if (!m_client.scopes.isEmpty())
        fields.insert(QStringLiteral("scope"), m_client.scopes);
    if (m_client.auth == OAuthClient::Auth::Basic) {
        request.headers.set("Authorization", net::basic(m_client.clientId, m_client.clientSecret));
    } else {
        fields.insert(QStringLiteral("client_id"), m_client.clientId);
        fields.insert(QStringLiteral("client_secret"), m_client.clientSecret);
    }
    if (m_client.format == OAuthClient::Format::Json) {
        request.headers.set("Content-Type", "application/json");
        request.body = json::compact(fields);
        return request;
    }
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    net::Parameters form;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        form.add(it.key(), it->toString());
    request.body = form.encode();
    return request;
}

Result<QString> OAuthSession::token()
{
    if (m_token && m_clock.now() < m_token->until)
        return m_token->value;
    const auto answer = m_http.send(tokenRequest());
    if (!answer)
        return Failure(fromNetwork(answer.error()));
    if (!answer->isSuccess()) {
        Error problem = m_client.problem(answer->status, answer->body);
        if (problem.code == QStringLiteral("provider_refused"))
            problem.code = QStringLiteral("provider_denied");
        return Failure(std::move(problem));
    }
    const auto json = json::parseObject(answer->body);
    const QString value = json ? json->value(u"access_token").toString() : QString();
    if (value.isEmpty())
        return failure(QStringLiteral("provider_bad_answer"),
            Words::tr("The provider's answer has no usable “%1”.").arg(QStringLiteral("access_token")));
    const auto life = std::chrono::seconds(json->value(u"expires_in").toInteger(300));
    m_token = Token{value, m_clock.now() + std::max<std::chrono::seconds>(life - tokenMargin, 1s)};
    return value;
}

Result<net::Response> OAuthSession::sendOnce(net::Request request)
{
    TRATO_TRY(const QString bearer, token());
    request.headers.set("Authorization", net::bearer(bearer));
    request.headers.set("Accept", "application/json");
    if (!request.body.isEmpty())
        request.headers.set("Content-Type", "application/json");
    auto answer = m_http.send(request);
    if (!answer)
        return Failure(fromNetwork(answer.error()));
    return answer;
}

Result<QByteArray> OAuthSession::send(net::Request request)
{
    TRATO_TRY(net::Response answer, sendOnce(request));
    if (answer.status == 401) {
        // The provider took the token back before its time.
        m_token.reset();
        TRATO_TRY(answer, sendOnce(request));
    }
    if (answer.isSuccess())
        return answer.body;
    const QString target = QString::fromUtf8(request.target).section(u'?', 0, 0);
    qCInfo(logPayments).noquote() << m_client.name << request.method << target << answer.status;
    return Failure(m_client.problem(answer.status, answer.body));
}

} // namespace trato::payments
