#include "payments/links/linksignature.h"

#include "base/digest.h"
#include "payments/links/exactjson.h"

#include <algorithm>

namespace trato::payments {

namespace {

struct SignatureHeader {
    QByteArray timestamp = {};
    QList<QByteArray> signatures = {};
};

/// "name=value" pairs; `time` is the name of the instant.
SignatureHeader parseSignature(const QByteArray& header, QByteArrayView time)
{
    SignatureHeader parsed;
    for (const QByteArray& part : header.split(',')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.left(equals).trimmed();
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1).trimmed();
        if (name == time)
            parsed.timestamp = value;
        else if (name == "v1")
            parsed.signatures.append(value.toLower());
    }
    return parsed;
}

std::optional<qint64> wholeNumber(const QByteArray& text)
{
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits && !text.isEmpty() && text.size() <= 15 ? std::optional(text.toLongLong()) : std::nullopt;
}

/// Every pair is compared, so that the time tells nothing.
bool anyMatches(const QList<QByteArray>& secrets, const QList<QByteArray>& given, const QByteArray& text)
{
    bool right = false;
    for (const QByteArray& secret : secrets) {
        const QByteArray wanted = digest::hmacSha256(secret, text).toHex();
        for (const QByteArray& each : given)
            right = digest::constantTimeEqual(each, wanted) || right;
    }
    return right;
}

bool isNear(Instant at, Instant now, std::chrono::seconds tolerance)
{
    return at <= now + tolerance && now <= at + tolerance;
}

QByteArray manifestOf(const QByteArray& requestId, const QString& dataId, const QByteArray& timestamp)
{
    QByteArray text;
    if (!dataId.isEmpty())
        text += "id:" + dataId.toLower().toUtf8() + ';';
    if (!requestId.isEmpty())
        text += "request-id:" + requestId + ';';
    return text + "ts:" + timestamp + ';';
}

Instant instantOf(qint64 secondsOrMilliseconds)
{
    constexpr qint64 firstOfMilliseconds = 100'000'000'000; // as seconds: the year 5138
    const bool milliseconds = secondsOrMilliseconds >= firstOfMilliseconds;
    return Instant(secondsOrMilliseconds * (milliseconds ? 1'000 : 1'000'000));
}

Proof proveAsaas(const LinkAccount& account, const QByteArray& token)
{
    bool right = false;
    for (const QByteArray& secret : account.webhookSecrets)
        right = digest::constantTimeEqual(token, secret) || right;
    if (right && !token.isEmpty())
        return Proof::Right;
    return token.isEmpty() ? Proof::Missing : Proof::Wrong;
}

Proof proveMercadoPagoCall(const LinkAccount& account, const net::Request& request, Instant now)
{
    const QString signedId = request.query().value(u"data.id");
    const Proof proof = proveMercadoPago({.secrets = account.webhookSecrets,
        .header = request.headers.value("x-signature"),
        .requestId = request.headers.value("x-request-id"),
        .dataId = signedId,
        .now = now,
        .tolerance = account.webhookTolerance});
    if (proof != Proof::Right)
        return proof;
    const auto body = parseExactJson(request.body);
    const QString named = body ? body->value(u"data").toObject().value(u"id").toString() : QString();
    return named.compare(signedId, Qt::CaseInsensitive) == 0 ? Proof::Right : Proof::Wrong;
}

} // namespace

Proof proveStripe(const StripeProof& given)
{
    if (given.header.isEmpty())
        return Proof::Missing;
    const SignatureHeader header = parseSignature(given.header, "t");
    const auto seconds = wholeNumber(header.timestamp);
    if (!seconds || !anyMatches(given.secrets, header.signatures, header.timestamp + '.' + given.body))
        return Proof::Wrong;
    return isNear(Instant(*seconds * 1'000'000), given.now, given.tolerance) ? Proof::Right : Proof::Stale;
}

Proof proveMercadoPago(const MercadoPagoProof& given)
{
    if (given.header.isEmpty())
        return Proof::Missing;
    const SignatureHeader header = parseSignature(given.header, "ts");
    const auto time = wholeNumber(header.timestamp);
    const QByteArray manifest = manifestOf(given.requestId, given.dataId, header.timestamp);
    if (!time || !anyMatches(given.secrets, header.signatures, manifest))
        return Proof::Wrong;
    return isNear(instantOf(*time), given.now, given.tolerance) ? Proof::Right : Proof::Stale;
}

Proof proveLinkNotice(const LinkAccount& account, const net::Request& request, Instant now)
{
    switch (account.provider) {
    case LinkProvider::Asaas: return proveAsaas(account, request.headers.value("asaas-access-token"));
    case LinkProvider::MercadoPago: return proveMercadoPagoCall(account, request, now);
    case LinkProvider::Stripe:
        return proveStripe({.secrets = account.webhookSecrets,
            .header = request.headers.value("Stripe-Signature"),
            .body = request.body,
            .now = now,
            .tolerance = account.webhookTolerance});
    }
    Q_UNREACHABLE();
}

QByteArray stripeSignature(const QByteArray& secret, Instant at, const QByteArray& body)
{
    const QByteArray time = QByteArray::number(at.microseconds() / 1'000'000);
    return "t=" + time + ",v1=" + digest::hmacSha256(secret, time + '.' + body).toHex();
}

QByteArray mercadoPagoSignature(
    const QByteArray& secret, Instant at, const QByteArray& requestId, const QString& dataId)
{
    const QByteArray time = QByteArray::number(at.microseconds() / 1'000);
    return "ts=" + time + ",v1=" + digest::hmacSha256(secret, manifestOf(requestId, dataId, time)).toHex();
}

} // namespace trato::payments
