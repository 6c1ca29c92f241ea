#include "channels/sms/twiliowebhook.h"

#include "base/json.h"
#include "channels/net/http.h"
#include "channels/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttachments = 30;
constexpr qsizetype longestEventName = 60;

class Form final {
public:
    explicit Form(QByteArrayView body)
        : m_fields(net::Parameters::decode(body.trimmed()))
    {
    }

    [[nodiscard]] QString operator[](QStringView name) const { return wire::storable(m_fields.value(name)); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const auto& [name, value] : m_fields.items())
            names.append(wire::storable(name));
        return names;
    }
    [[nodiscard]] QJsonObject json() const
    {
        QJsonObject object;
        for (const auto& [name, value] : m_fields.items())
            object[wire::storable(name)] = wire::storable(value);
        return object;
    }

private:
    net::Parameters m_fields;
};

QString firstOf(const Form& form, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const QString value = form[name]; !value.isEmpty())
            return value;
    }
    return {};
}

/// "whatsapp:+5511…" and "rcs:…" name the channel before the address.
QString withoutChannel(const QString& address) { return address.section(u':', -1); }

std::vector<Identity> senderOf(const QString& address)
{
    const QString phone = wire::phone(withoutChannel(address));
    if (!phone.isEmpty())
        return {{Identity::Kind::Phone, phone}};
    // Short codes and names can't be answered, but they are who wrote.
    return address.isEmpty() ? std::vector<Identity>() : std::vector{Identity{Identity::Kind::Username, address}};
}

MessageKind kindOf(const std::vector<Media>& media)
{
    if (media.empty())
        return MessageKind::Text;
    return wire::kindOfFile(media.front().mimeType);
}

std::vector<Media> mediaOf(const Form& form)
{
    std::vector<Media> media;
    const int count = std::clamp(form[u"NumMedia"].toInt(), 0, mostAttachments);
    for (int i = 0; i < count; ++i) {
        const QString url = form[u"MediaUrl%1"_s.arg(i)];
        if (!url.isEmpty())
            media.push_back({.id = url, .mimeType = form[u"MediaContentType%1"_s.arg(i)], .url = url});
    }
    return media;
}

Message messageFrom(const Form& form, const QString& sid)
{
    Message message{.providerId = sid, .account = withoutChannel(form[u"To"])};
    message.from = senderOf(form[u"From"]);
    message.fromName = form[u"ProfileName"];
    message.text = form[u"Body"];
    message.media = mediaOf(form);
    message.kind = kindOf(message.media);
    message.replyTo = form[u"OriginalRepliedMessageSid"];
    message.payload = form[u"ButtonPayload"];
    if (!message.payload.isEmpty())
        message.kind = MessageKind::Button;
    return message;
}

std::optional<OptOut> optOutFrom(const Form& form, const QString& sid)
{
    const QString type = form[u"OptOutType"].toUpper();
    if (type != u"STOP" && type != u"START")
        return std::nullopt;
    return OptOut{.providerId = sid,
        .account = withoutChannel(form[u"To"]),
        .from = senderOf(form[u"From"]),
        .preference = type == u"STOP" ? Preference::Stop : Preference::Resume,
        .category = u"all"_s,
        .detail = form[u"Body"]};
}

Status statusFrom(const Form& form, const QString& sid, const QString& word)
{
    Status status{.providerId = sid, .account = withoutChannel(form[u"From"])};
    status.clientId = form[u"client_id"];
    status.status = twilioStatus(word);
    status.providerStatus = word;
    if (const QString phone = wire::phone(withoutChannel(form[u"To"])); !phone.isEmpty())
        status.recipient = Identity{Identity::Kind::Phone, phone};
    if (const QString code = form[u"ErrorCode"]; !code.isEmpty() && code != u"0")
        status.errors.push_back({code, form[u"ErrorMessage"]});
    return status;
}

/// What else Twilio calls about: calls, events of other products, which name something of their own, and whatever it
/// sends as JSON. Empty: nothing of Twilio's.
QString otherThan(const Form& form, QByteArrayView body)
{
    if (!form[u"CallSid"].isEmpty())
        return u"twilio:call"_s;
    if (const QString event = form[u"EventType"]; !event.isEmpty())
        return u"twilio:"_s + event.left(longestEventName);
    for (const QString& name : form.names()) {
        if (name.endsWith(u"Sid") || name.startsWith(u"MessagingBinding"))
            return u"twilio:"_s + name.section(u'.', 0, 0).left(longestEventName);
    }
    return json::parseObject(body) ? u"twilio:json"_s : QString();
}

} // namespace

DeliveryStatus twilioStatus(QStringView word)
{
    if (word == u"undelivered" || word == u"failed" || word == u"canceled")
        return DeliveryStatus::Failed;
    return deliveryStatusFromName(word).value_or(DeliveryStatus::Queued);
}

Result<std::vector<InboundEvent>> parseTwilioWebhook(QByteArrayView body)
{
    const Form form(body);
    const QString sid = firstOf(form, {u"MessageSid", u"SmsSid", u"SmsMessageSid"});
    if (const QString other = sid.isEmpty() ? otherThan(form, body) : QString(); !other.isEmpty())
        return std::vector<InboundEvent>{Unsupported{.type = other, .account = form[u"To"], .raw = body.toByteArray()}};
    if (sid.isEmpty())
        return wire::unreadable(
            u"Twilio"_s, QCoreApplication::translate("channels", "it names no message (MessageSid is missing)."));
    const QString word = firstOf(form, {u"MessageStatus", u"SmsStatus"}).toLower();
    if (!word.isEmpty() && word != u"received")
        return std::vector<InboundEvent>{statusFrom(form, sid, word)};
    if (form[u"From"].isEmpty())
        return std::vector<InboundEvent>{
            Unsupported{.type = u"twilio"_s, .account = form[u"To"], .raw = json::compact(form.json())}};
    std::vector<InboundEvent> events{messageFrom(form, sid)};
    if (auto optOut = optOutFrom(form, sid))
        events.emplace_back(std::move(*optOut));
    return events;
}

} // namespace trato::channels
