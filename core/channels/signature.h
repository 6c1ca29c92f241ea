#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// Who really sent this? Checked over the received bytes before anything else looks at them, in constant time.
namespace trato::channels {

/// Meta's X-Hub-Signature-256: "sha256=" and the hex HMAC-SHA256 of the raw body under the app secret.
bool verifyMetaSignature(const QByteArray& appSecret, const QByteArray& header, const QByteArray& body);

struct TwilioRequest {
    /// As Twilio called it, with scheme, port if any, and query.
    QString url;
    QByteArray contentType;
    QByteArray body;
    QByteArray signature;
};

/// Twilio's X-Twilio-Signature: base64 HMAC-SHA1 of the URL and the sorted form fields; a JSON body is covered by
/// `bodySHA256` in the URL. Proxies add and drop ports, so the URL is also tried without and with the default port,
/// and with an apostrophe in the query written either way.
bool verifyTwilioSignature(const QByteArray& authToken, const TwilioRequest& request);

/// Google RBM's X-Goog-Signature: base64 HMAC-SHA512, under the client token, of the bytes that the envelope's
/// `message.data` carries in base64.
bool verifyRbmSignature(const QByteArray& clientToken, const QByteArray& header, const QByteArray& body);

/// Before it sends anything Google asks a webhook for the `secret` that it says, once it knows the client token.
struct RbmHandshake {
    QByteArray clientToken;
    QByteArray secret;
};
/// Nothing when the body is no handshake.
std::optional<RbmHandshake> rbmHandshake(const QByteArray& body);
/// Whether it comes from whom we gave the token.
bool answersRbmHandshake(const QByteArray& clientToken, const RbmHandshake& handshake);

/// Zenvia signs nothing: it sends a header that we choose with its subscription. Any of the secrets will do; while it
/// is being changed, the old one beside the new one.
bool verifySharedSecret(const QList<QByteArray>& secrets, const QByteArray& header);

/// The Content-Hmac of Clicksign (over the raw body) and of D4Sign (over the document's id alone): "sha256=" and the
/// hex HMAC-SHA256. Any of the secrets will do.
bool verifyContentHmac(const QList<QByteArray>& secrets, const QByteArray& header, const QByteArray& data);

/// A call of ours to Zenvia with a token that signs.
struct ZenviaCall {
    QByteArray method;
    QByteArray body;
    QByteArray contentType;
    /// As in the Date header (RFC 7231); Zenvia refuses what is older than three minutes.
    QByteArray date;
    QByteArray host;
    /// Path and query.
    QByteArray resource;
};
/// Its X-API-Signature: base64 HMAC-SHA256 of the six, the body by its MD5, one a line.
QByteArray zenviaSignature(const QByteArray& secret, const ZenviaCall& call);

/// What a sender writes into these headers (the sandbox plays the providers).
QByteArray metaSignature(const QByteArray& appSecret, const QByteArray& body);
QByteArray twilioSignature(const QByteArray& authToken, const QString& url, const QByteArray& formBody);
QByteArray rbmSignature(const QByteArray& clientToken, const QByteArray& data);

} // namespace trato::channels
