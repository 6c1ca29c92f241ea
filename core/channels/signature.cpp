#include "channels/signature.h"

#include "base/digest.h"
#include "channels/net/http.h"

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

} // namespace trato::channels
