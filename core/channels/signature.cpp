#include "channels/signature.h"

#include "base/digest.h"
#include "base/json.h"
#include "channels/net/http.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace trato::channels {

namespace {

struct Url {
    QString beforePort;
    QString port;
    QString afterPort;
    bool secure = false;
};

/// By hand, because QUrl would rewrite the very characters that were signed.
Url splitUrl(const QString& url)
{
    const qsizetype authority = url.indexOf(u"://") + 3;
    if (authority < 3)
        return {url, {}, {}, false};
    const auto isPathStart = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    qsizetype end = authority;
    while (end < url.size() && !isPathStart(url[end]))
        ++end;
    const QString host = url.mid(authority, end - authority);
    const qsizetype colon = host.indexOf(u':', std::max(host.lastIndexOf(u'@'), host.lastIndexOf(u']')) + 1);
    const qsizetype portAt = colon < 0 ? end : authority + colon;
    return {url.left(portAt), url.mid(portAt, end - portAt), url.mid(end), url.startsWith(u"https:")};
}

QSet<QString> urlVariants(const QString& url)
{
    const Url parts = splitUrl(url);
    const QString defaultPort = parts.secure ? QStringLiteral(":443") : QStringLiteral(":80");
    QSet<QString> variants;
    for (const QString& port : {parts.port, QString(), defaultPort}) {
        const qsizetype query = std::max<qsizetype>(parts.afterPort.indexOf(u'?'), 0);
        const QString path = parts.afterPort.left(query);
        QString rest = parts.afterPort.mid(query);
        variants.insert(parts.beforePort + port + path + rest);
        variants.insert(
            parts.beforePort + port + path + QString(rest).replace(QStringLiteral("'"), QStringLiteral("%27")));
        variants.insert(parts.beforePort + port + path + rest.replace(QStringLiteral("%27"), QStringLiteral("'")));
    }
    return variants;
}

/// Name and value of each field, sorted; the same value of a repeated name counts once.
QByteArray signedFields(const QByteArray& formBody)
{
    auto fields = net::Parameters::decode(formBody.trimmed()).items();
    std::ranges::sort(fields);
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    QString joined;
    for (const auto& [name, value] : fields)
        joined += name + value;
    return joined.toUtf8();
}

QByteArray bodyHash(const QString& url)
{
    return QUrlQuery(QUrl(url)).queryItemValue(QStringLiteral("bodySHA256")).toLatin1().toLower();
}

} // namespace

QByteArray metaSignature(const QByteArray& appSecret, const QByteArray& body)
{
    return "sha256=" + digest::hmacSha256(appSecret, body).toHex();
}

bool verifyMetaSignature(const QByteArray& appSecret, const QByteArray& header, const QByteArray& body)
{
    return !appSecret.isEmpty() && digest::constantTimeEqual(metaSignature(appSecret, body), header.trimmed());
}

QByteArray twilioSignature(const QByteArray& authToken, const QString& url, const QByteArray& formBody)
{
    return digest::hmacSha1(authToken, url.toUtf8() + signedFields(formBody)).toBase64();
}

bool verifyTwilioSignature(const QByteArray& authToken, const TwilioRequest& request)
{
    if (authToken.isEmpty() || request.signature.isEmpty())
        return false;
    const QByteArray hash = bodyHash(request.url);
    if (!hash.isEmpty() && !digest::constantTimeEqual(hash, digest::sha256(request.body).toHex()))
        return false;
    const QByteArray form = hash.isEmpty() ? request.body : QByteArray();
    bool matches = false;
    for (const QString& url : urlVariants(request.url))
        matches |= digest::constantTimeEqual(twilioSignature(authToken, url, form), request.signature.trimmed());
    return matches;
}

QByteArray rbmSignature(const QByteArray& clientToken, const QByteArray& data)
{
    return QMessageAuthenticationCode::hash(data, clientToken, QCryptographicHash::Sha512).toBase64();
}

bool verifyRbmSignature(const QByteArray& clientToken, const QByteArray& header, const QByteArray& body)
{
    const auto envelope = json::parseObject(body);
    const QByteArray encoded =
        envelope ? envelope->value(u"message").toObject().value(u"data").toString().toLatin1() : QByteArray();
    const auto data = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    // Compared also when there is nothing to compare with, so that the time tells nothing.
    const bool right = digest::constantTimeEqual(rbmSignature(clientToken, *data), header.trimmed());
    return right && data && !encoded.isEmpty() && !clientToken.isEmpty();
}

std::optional<RbmHandshake> rbmHandshake(const QByteArray& body)
{
    const auto object = json::parseObject(body);
    if (!object || object->contains(u"message") || !object->value(u"clientToken").isString() ||
        !object->value(u"secret").isString())
        return std::nullopt;
    return RbmHandshake{
        object->value(u"clientToken").toString().toUtf8(), object->value(u"secret").toString().toUtf8()};
}

bool answersRbmHandshake(const QByteArray& clientToken, const RbmHandshake& handshake)
{
    return !clientToken.isEmpty() && digest::constantTimeEqual(clientToken, handshake.clientToken);
}

bool verifySharedSecret(const QList<QByteArray>& secrets, const QByteArray& header)
{
    bool right = false;
    for (const QByteArray& secret : secrets)
        right = (!secret.isEmpty() && digest::constantTimeEqual(secret, header)) || right;
    return right;
}

bool verifyContentHmac(const QList<QByteArray>& secrets, const QByteArray& header, const QByteArray& data)
{
    bool right = false;
    for (const QByteArray& secret : secrets)
        right = (!secret.isEmpty() && digest::constantTimeEqual(
                                          "sha256=" + digest::hmacSha256(secret, data).toHex(), header.trimmed())) ||
                right;
    return right && !data.isEmpty();
}

QByteArray zenviaSignature(const QByteArray& secret, const ZenviaCall& call)
{
    const QByteArray hash =
        call.body.isEmpty() ? QByteArray() : QCryptographicHash::hash(call.body, QCryptographicHash::Md5).toHex();
    const QByteArray lines =
        QByteArrayList{call.method, hash, call.contentType, call.date, call.host, call.resource}.join('\n');
    return digest::hmacSha256(secret, lines).toBase64();
}

} // namespace trato::channels
