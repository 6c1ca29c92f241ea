#include "channels/rcs/serviceaccount.h"

#include "base/json.h"
#include "base/rsa.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestClaim = 1h;
constexpr auto renewalMargin = 60s;

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Failure invalidCredentials(const QString& path, const QString& key)
{
    return failure(u"invalid_credentials"_s,
        QCoreApplication::translate("channels",
            "The service account's file “%1” has no usable “%2”: take the JSON key file as Google gives it.")
            .arg(path, key),
        {{u"key"_s, key}});
}

qint64 secondsOf(Instant instant) { return instant.microseconds() / 1'000'000; }

} // namespace

Result<ServiceAccountKey> ServiceAccountKey::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"unreadable_file"_s,
            QCoreApplication::translate("channels", "The file “%1” can't be read: %2").arg(path, file.errorString()));
    const auto root = json::parseObject(file.readAll());
    if (!root)
        return invalidCredentials(path, u"client_email"_s);
    for (const QString& key : {u"client_email"_s, u"private_key"_s, u"token_uri"_s}) {
        if ((*root)[key].toString().isEmpty())
            return invalidCredentials(path, key);
    }
    return ServiceAccountKey{.email = (*root)[u"client_email"].toString(),
        .keyId = (*root)[u"private_key_id"].toString(),
        .privateKey = (*root)[u"private_key"].toString().toUtf8(),
        .tokenUrl = (*root)[u"token_uri"].toString()};
}

Result<QByteArray> serviceAccountAssertion(const ServiceAccountKey& key, const QString& scope, Instant now)
{
    QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
    if (!key.keyId.isEmpty())
        header[u"kid"] = key.keyId;
    const QJsonObject claim{{u"iss"_s, key.email}, {u"scope"_s, scope}, {u"aud"_s, key.tokenUrl},
        {u"iat"_s, secondsOf(now)}, {u"exp"_s, secondsOf(now + longestClaim)}};
    const QByteArray text = base64Url(json::compact(header)) + '.' + base64Url(json::compact(claim));
    TRATO_TRY(const QByteArray signature, rsa::sign(key.privateKey, text));
    return text + '.' + base64Url(signature);
}

ServiceAccountToken::ServiceAccountToken(QString credentialsFile, QString scope, net::HttpClientOptions options)
    : m_credentialsFile(std::move(credentialsFile))
    , m_scope(std::move(scope))
    , m_client(std::move(options))
{
}

Result<QString> ServiceAccountToken::get(Instant now)
{
    if (!m_token || now >= m_token->until) {
        TRATO_TRY(m_token, ask(now));
    }
    return m_token->value;
}

Result<ServiceAccountToken::Token> ServiceAccountToken::ask(Instant now)
{
    // Read each time: a key that was replaced counts from the next token on.
    TRATO_TRY(const ServiceAccountKey key, ServiceAccountKey::load(m_credentialsFile));
    TRATO_TRY(const QByteArray assertion, serviceAccountAssertion(key, m_scope, now));
    const net::Parameters form{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
        {u"assertion"_s, QString::fromLatin1(assertion)}};
    TRATO_TRY(const net::Response answer,
        m_client.post(key.tokenUrl.toUtf8(), form.encode(), {{"Content-Type", "application/x-www-form-urlencoded"}}));
    const auto body = json::parseObject(answer.body);
    const QString value = body ? (*body)[u"access_token"].toString() : QString();
    if (!answer.isSuccess() || value.isEmpty())
        return failure(u"provider_refused"_s,
            QCoreApplication::translate("channels", "Google gives the service account no token (%1): %2")
                .arg(answer.status)
                .arg(body ? (*body)[u"error_description"].toString((*body)[u"error"].toString()) : QString()),
            {{u"status"_s, answer.status}});
    const auto life = std::chrono::seconds((*body)[u"expires_in"].toInteger(3600));
    return Token{value, now + std::max<std::chrono::seconds>(life - renewalMargin, 1s)};
}

} // namespace trato::channels
