#include "channels/signing/signingwebhook.h"

#include "base/json.h"
#include "channels/net/http.h"
#include "channels/wire.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSigningField = 200;

/// A field of multipart/form-data, of an urlencoded form, or of a JSON object.
QString fieldIn(QByteArrayView body, const QString& name)
{
    if (const auto object = json::parseObject(body))
        return wire::text(*object, name);
    const QString text = QString::fromUtf8(body);
    const QRegularExpression part(
        u"name=\"%1\"\\r?\\n(?:[^\\r\\n]+\\r?\\n)*\\r?\\n([^\\r\\n]*)"_s.arg(QRegularExpression::escape(name)));
    const QRegularExpressionMatch found = part.match(text);
    const QString value = found.hasMatch() ? found.captured(1) : net::Parameters::decode(body.trimmed()).value(name);
    return wire::storable(value.left(longestSigningField));
}

QString signingEvent(const QString& provider, QByteArrayView body)
{
    if (provider == u"zapsign")
        return fieldIn(body, u"event_type"_s);
    if (provider == u"d4sign")
        return fieldIn(body, u"type_post"_s);
    const auto object = json::parseObject(body);
    return object ? wire::text((*object)[u"event"].toObject(), u"name"_s) : QString();
}

} // namespace

bool isSigningProvider(const QString& provider)
{
    return provider == u"clicksign" || provider == u"d4sign" || provider == u"zapsign";
}

Result<std::vector<InboundEvent>> parseSigningWebhook(const QString& provider, QByteArrayView body)
{
    const QString event = signingEvent(provider, body);
    if (event.isEmpty() && !json::parseObject(body))
        return wire::unreadable(
            provider, QCoreApplication::translate("channels", "it is neither a JSON object nor a form."));
    return std::vector<InboundEvent>{
        Unsupported{.type = provider + u':' + (event.isEmpty() ? u"event"_s : event), .raw = body.toByteArray()}};
}

QByteArray signedDocument(QByteArrayView body) { return fieldIn(body, u"uuid"_s).toUtf8(); }

} // namespace trato::channels
