#include "channels/rcs/rbmwebhook.h"

#include "base/json.h"
#include "channels/rcs/rbmenvelope.h"
#include "channels/wire.h"

#include <QCoreApplication>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// One event and what stands around it.
struct RbmEvent {
    QJsonObject fields;
    Instant publishedAt;

    [[nodiscard]] QString text(const QString& name) const { return wire::text(fields, name); }
    [[nodiscard]] Instant at() const
    {
        const auto sent = Instant::parse(text(u"sendTime"_s), QTimeZone::utc());
        return sent.value_or(publishedAt);
    }
    /// User events name the sender, platform events the receiver; either is the other side.
    [[nodiscard]] QString phone() const
    {
        const QString sender = text(u"senderPhoneNumber"_s);
        return wire::phone(sender.isEmpty() ? text(u"phoneNumber"_s) : sender);
    }
    [[nodiscard]] std::vector<Identity> party() const
    {
        const QString number = phone();
        return number.isEmpty() ? std::vector<Identity>() : std::vector{Identity{Identity::Kind::Phone, number}};
    }
};

void readUserFile(const QJsonObject& file, Message& into)
{
    const QJsonObject payload = file[u"payload"].toObject();
    const QString url = wire::text(payload, u"fileUri"_s);
    into.media.push_back({.id = url,
        .mimeType = wire::text(payload, u"mimeType"_s),
        .name = wire::text(payload, u"fileName"_s),
        .url = url,
        .size = payload[u"fileSizeBytes"].toInteger(wire::text(payload, u"fileSizeBytes"_s).toLongLong())});
    into.kind = wire::kindOfFile(into.media.front().mimeType);
}

void readUserPlace(const QJsonObject& place, Message& into)
{
    into.kind = MessageKind::Location;
    into.extra = place;
    if (place[u"latitude"].isDouble() && place[u"longitude"].isDouble())
        into.text = QString::number(place[u"latitude"].toDouble(), 'f', 6) + u", "_s +
                    QString::number(place[u"longitude"].toDouble(), 'f', 6);
}

std::optional<Message> messageIn(const RbmEvent& event)
{
    Message message{.providerId = event.text(u"messageId"_s), .account = event.text(u"agentId"_s)};
    if (message.providerId.isEmpty())
        message.providerId = event.text(u"eventId"_s);
    message.from = event.party();
    message.at = event.at();
    if (event.fields[u"text"].isString()) {
        message.text = event.text(u"text"_s);
    } else if (const QJsonObject answer = event.fields[u"suggestionResponse"].toObject(); !answer.isEmpty()) {
        message.kind = MessageKind::Button;
        message.text = wire::text(answer, u"text"_s);
        message.payload = wire::text(answer, u"postbackData"_s);
    } else if (const QJsonObject file = event.fields[u"userFile"].toObject(); !file.isEmpty()) {
        readUserFile(file, message);
    } else if (const QJsonObject place = event.fields[u"location"].toObject(); !place.isEmpty()) {
        readUserPlace(place, message);
    } else {
        return std::nullopt;
    }
    return message;
}

std::optional<DeliveryStatus> statusOf(const QString& type)
{
    if (type == u"DELIVERED")
        return DeliveryStatus::Delivered;
    if (type == u"READ")
        return DeliveryStatus::Read;
    if (type == QLatin1StringView(rbmRevoked))
        return DeliveryStatus::Failed;
    // It may still be delivered, or taken back by us.
    return type == u"TTL_EXPIRATION_REVOKE_FAILED" ? std::optional(DeliveryStatus::Sent) : std::nullopt;
}

Status statusIn(const RbmEvent& event, const QString& type, DeliveryStatus reached)
{
    Status status{.providerId = event.text(u"messageId"_s), .account = event.text(u"agentId"_s)};
    status.clientId = rbmClientId(status.providerId);
    status.status = reached;
    status.providerStatus = type;
    status.at = event.at();
    if (const auto party = event.party(); !party.empty())
        status.recipient = party.front();
    if (reached == DeliveryStatus::Failed)
        status.errors.push_back(
            {type, QCoreApplication::translate("channels", "It was not delivered in time and was taken back."), {}});
    return status;
}

std::optional<OptOut> wishIn(const RbmEvent& event, const QString& type)
{
    const bool stop = type == u"UNSUBSCRIBE" || type == u"UNSUBSCRIBED";
    if (!stop && type != u"SUBSCRIBE" && type != u"SUBSCRIBED" && type != u"RESUBSCRIBE")
        return std::nullopt;
    return OptOut{.providerId = event.text(u"eventId"_s),
        .account = event.text(u"agentId"_s),
        .from = event.party(),
        .preference = stop ? Preference::Stop : Preference::Resume,
        .category = u"all"_s,
        .detail = type,
        .at = event.at()};
}

std::vector<InboundEvent> eventsIn(const RbmEvent& event, const QByteArray& raw)
{
    const QString type = event.text(u"eventType"_s);
    if (type == u"IS_TYPING")
        return {};
    if (const auto reached = statusOf(type); reached && !event.text(u"messageId"_s).isEmpty())
        return {statusIn(event, type, *reached)};
    if (auto wish = wishIn(event, type); wish && !wish->from.empty())
        return {std::move(*wish)};
    auto message = type.isEmpty() ? messageIn(event) : std::optional<Message>();
    if (message && !message->providerId.isEmpty() && !message->from.empty())
        return {std::move(*message)};
    return {Unsupported{.type = type.isEmpty() ? u"rbm"_s : u"rbm:"_s + type,
        .account = event.text(u"agentId"_s),
        .at = event.at(),
        .raw = raw}};
}

} // namespace

Result<std::vector<InboundEvent>> parseRbmWebhook(QByteArrayView body)
{
    const auto raw = rbmEvent(body);
    const auto fields = raw ? json::parseObject(*raw) : Result<QJsonObject>(failure({}, {}));
    if (!fields)
        return wire::unreadable(
            u"Google"_s, QCoreApplication::translate("channels", "it is no event in its envelope."));
    return eventsIn({*fields, rbmPublishedAt(body)}, *raw);
}

} // namespace trato::channels
