#include "app/sandbox/rbmtokens.h"

#include "base/digest.h"
#include "base/json.h"

#include <QFile>

namespace trato::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto rbmTokenLife = 1h;
/// Their clock and ours.
constexpr auto claimSlack = 5min;

QByteArray fromBase64Url(const QByteArray& text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Result<void> RbmTokens::writeKey(const QString& path, const QString& tokenUrl)
{
    m_tokenUrl = tokenUrl;
    if (knowsAgain(path))
        return {};
    TRATO_TRY(m_keys, rsa::generate());
    QFile file(path);
    const QByteArray text = json::compact(QJsonObject{{u"type"_s, u"service_account"_s},
        {u"project_id"_s, u"trato-sandbox"_s}, {u"private_key_id"_s, u"sandbox"_s},
        {u"private_key"_s, QString::fromLatin1(m_keys.privateKey)}, {u"client_email"_s, m_accounts.rbmServiceAccount},
        {u"token_uri"_s, tokenUrl}, {u"sandbox_public_key"_s, QString::fromLatin1(m_keys.publicKey)}});
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
        return failure(u"unwritable_file"_s, u"can't write %1: %2"_s.arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// The key that an earlier life handed out at the same address: who has it does not fetch another one.
bool RbmTokens::knowsAgain(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto known = json::parseObject(file.readAll());
    if (!known || (*known)[u"token_uri"].toString() != m_tokenUrl)
        return false;
    m_keys = {(*known)[u"private_key"].toString().toLatin1(), (*known)[u"sandbox_public_key"].toString().toLatin1()};
    return !m_keys.publicKey.isEmpty();
}

QByteArray RbmTokens::sealOf(const QByteArray& token) const
{
    return digest::hmacSha256(m_keys.privateKey, token).toHex();
}

net::Response RbmTokens::give(const net::Request& request)
{
    const net::Parameters form = net::Parameters::decode(request.body);
    const auto refused = [](const QString& code, const QString& why) {
        return net::Response::json(400, json::compact(QJsonObject{{u"error"_s, code}, {u"error_description"_s, why}}));
    };
    if (form.value(u"grant_type") != u"urn:ietf:params:oauth:grant-type:jwt-bearer")
        return refused(u"unsupported_grant_type"_s, u"Invalid grant_type"_s);
    if (const QString problem = problemOf(form.value(u"assertion").toLatin1()); !problem.isEmpty())
        return refused(u"invalid_grant"_s, problem);
    const Instant end = m_clock.now() + rbmTokenLife;
    const QByteArray open = "ya29." + QByteArray::number(end.microseconds()) + '.' + digest::randomHex(10);
    const QByteArray token = open + '.' + sealOf(open);
    return net::Response::json(200, json::compact(QJsonObject{{u"access_token"_s, QString::fromLatin1(token)},
                                        {u"expires_in"_s, 3599}, {u"token_type"_s, u"Bearer"_s}}));
}

QString RbmTokens::problemOf(const QByteArray& assertion) const
{
    const QList<QByteArray> parts = assertion.split('.');
    if (parts.size() != 3 || !rsa::verify(m_keys.publicKey, parts[0] + '.' + parts[1], fromBase64Url(parts[2])))
        return u"Invalid JWT Signature."_s;
    const auto claim = json::parseObject(fromBase64Url(parts[1]));
    if (!claim || (*claim)[u"iss"].toString() != m_accounts.rbmServiceAccount)
        return u"Invalid grant: account not found"_s;
    if ((*claim)[u"aud"].toString() != m_tokenUrl)
        return u"Invalid JWT: Failed audience check."_s;
    const Instant issued((*claim)[u"iat"].toInteger() * 1'000'000);
    const Instant ends((*claim)[u"exp"].toInteger() * 1'000'000);
    const Instant now = m_clock.now();
    const bool inTime = issued <= now + claimSlack && ends > now - claimSlack && ends <= issued + rbmTokenLife;
    return inTime ? QString()
                  : u"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe."_s;
}

bool RbmTokens::holds(const net::Request& request) const
{
    const QByteArray bearer = net::parseBearer(request.headers.value("Authorization")).value_or(QByteArray());
    const qsizetype seal = bearer.lastIndexOf('.');
    const Instant end(bearer.split('.').value(1).toLongLong());
    return seal > 0 && digest::constantTimeEqual(bearer.mid(seal + 1), sealOf(bearer.left(seal))) &&
           end > m_clock.now();
}

} // namespace trato::sandbox
