#pragma once

#include <QByteArray>
#include <QString>

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

/// What a sender writes into these headers (the sandbox plays the providers).
QByteArray metaSignature(const QByteArray& appSecret, const QByteArray& body);
QByteArray twilioSignature(const QByteArray& authToken, const QString& url, const QByteArray& formBody);

} // namespace trato::channels
