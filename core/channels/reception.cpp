#include "channels/reception.h"

#include "channels/email/emailevents.h"
#include "channels/email/unsubscribe.h"
#include "channels/net/http.h"
#include "channels/rcs/rbmwebhook.h"
#include "channels/signing/signingwebhook.h"
#include "channels/sms/twiliowebhook.h"
#include "channels/voice/callrecord.h"
#include "channels/whatsapp/whatsappwebhook.h"
#include "channels/zenvia/zenviawebhook.h"

#include "base/digest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <QStringList>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

Failure unknownProvider(const Delivery& delivery)
{
    return failure(u"unknown_provider"_s,
        QCoreApplication::translate("channels", "Trato does not know what “%1” sends on the channel “%2”.")
            .arg(delivery.provider, channelName(delivery.channel)),
        {{u"provider"_s, delivery.provider}, {u"channel"_s, channelName(delivery.channel)}});
}

QString keyOf(const std::vector<Identity>& identities)
{
    // The telephone is what a message and the receipts of its answers share.
    for (const Identity& identity : identities) {
        if (identity.kind == Identity::Kind::WaId)
            return u'+' + identity.value;
        if (identity.kind == Identity::Kind::Phone)
            return identity.value;
    }
    return identities.empty() ? QString() : identities.front().value;
}

struct OtherSide {
    QString operator()(const Message& message) const { return keyOf(message.from); }
    QString operator()(const Status& status) const
    {
        return status.recipient ? keyOf({*status.recipient}) : status.providerId;
    }
    QString operator()(const Call& call) const { return keyOf(call.party); }
    QString operator()(const Bounce& bounce) const { return bounce.recipient; }
    QString operator()(const OptOut& optOut) const
    {
        return optOut.from.empty() ? optOut.clientId : keyOf(optOut.from);
    }
    QString operator()(const Unsupported&) const { return {}; }
};

/// A mail that was too large to be taken whole says so (see imap/foldertaker.h).
Result<std::vector<InboundEvent>> mailEvents(const Delivery& delivery)
{
    TRATO_TRY(std::vector<InboundEvent> events, parseEmailEvents(delivery.body, delivery.account));
    for (InboundEvent& event : events) {
        auto* const message = std::get_if<Message>(&event);
        if (!message || !delivery.contentType.contains(u"; cut-from="))
            continue;
        QJsonArray problems = message->extra[u"problems"].toArray();
        problems.append(u"cut"_s);
        message->extra[u"problems"] = problems;
    }
    return events;
}

} // namespace

QString providerName(Channel channel, const QString& given)
{
    const QString name = given.trimmed().toLower();
    static const QStringList metaNames{u"meta"_s, u"whatsapp"_s, u"cloud"_s, u"whatsapp_cloud"_s, u"facebook"_s};
    if (channel == Channel::Rcs && (name == u"google" || name == u"rcs"))
        return u"rbm"_s;
    return channel == Channel::WhatsApp && metaNames.contains(name) ? u"meta"_s : name;
}

QString contentType(Channel channel, const QString& provider)
{
    if (channel == Channel::Email)
        return u"message/rfc822"_s;
    return provider == u"twilio" ? u"application/x-www-form-urlencoded"_s : u"application/json"_s;
}

Result<std::vector<InboundEvent>> parseDelivery(const Delivery& delivery)
{
    // These say themselves what they are about.
    if (delivery.provider == u"zenvia")
        return parseZenviaWebhook(delivery.body);
    if (isSigningProvider(delivery.provider))
        return parseSigningWebhook(delivery.provider, delivery.body);
    switch (delivery.channel) {
    case Channel::Email:
        return delivery.provider == QLatin1StringView(unsubscribeProvider)
                   ? parseUnsubscribe(delivery.body, delivery.account)
                   : mailEvents(delivery);
    case Channel::Voice: return parseCallRecord(delivery.body);
    case Channel::WhatsApp:
    case Channel::Sms:
    case Channel::Rcs:
    case Channel::Portal: break;
    }
    if (delivery.channel == Channel::WhatsApp && delivery.provider == u"meta")
        return parseWhatsAppWebhook(delivery.body);
    if (delivery.channel == Channel::Rcs && delivery.provider == u"rbm")
        return parseRbmWebhook(delivery.body);
    if (delivery.channel != Channel::Portal && delivery.provider == u"twilio")
        return parseTwilioWebhook(delivery.body);
    return unknownProvider(delivery);
}

void addClientId(Delivery& delivery, const QString& clientId)
{
    if (delivery.provider == u"twilio" && !clientId.isEmpty())
        delivery.body = delivery.body.trimmed() + '&' + net::Parameters{{u"client_id"_s, clientId}}.encode();
}

QStringList orderKeys(Channel channel, const std::vector<InboundEvent>& events)
{
    QStringList keys;
    QSet<QString> known;
    for (const InboundEvent& event : events) {
        const QString other = std::visit(OtherSide(), event);
        if (other.isEmpty() || known.contains(other))
            continue;
        known.insert(other);
        keys.append(channelName(channel) + u':' + other);
    }
    return keys;
}

Arrival arrivalOf(Delivery delivery, Instant now)
{
    const auto events = parseDelivery(delivery);
    QStringList keys = events ? orderKeys(delivery.channel, *events) : QStringList();
    if (keys.isEmpty())
        keys.append(QString::fromLatin1(digest::sha256(delivery.body).toHex()));
    return {.delivery = std::move(delivery), .orderKeys = std::move(keys), .at = now};
}

Result<Accepted> receive(Inbox& inbox, const Delivery& delivery, Instant now)
{
    return inbox.accept(arrivalOf(delivery, now));
}

} // namespace trato::channels
