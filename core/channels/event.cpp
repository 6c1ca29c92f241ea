#include "channels/event.h"

#include "base/digest.h"

#include <array>
#include <utility>

namespace trato::channels {

namespace {

constexpr std::array<const char*, 5> identityKinds{"phone", "wa_id", "bsuid", "email", "username"};
constexpr std::array<const char*, 19> messageKinds{"text", "image", "audio", "video", "document", "sticker", "button",
    "list", "form", "location", "contacts", "reaction", "order", "call_permission", "edit", "revoke", "system",
    "auto_reply", "unsupported"};
constexpr std::array<const char*, 6> deliveryStatuses{"queued", "sent", "delivered", "read", "played", "failed"};
constexpr std::array<const char*, 8> callOutcomes{
    "ongoing", "answered", "no_answer", "busy", "rejected", "failed", "voicemail", "abandoned"};

template <size_t Size, class Enum>
QString nameOf(const std::array<const char*, Size>& names, Enum value)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(value)));
}

QString joined(const QString& id, const QString& what) { return id + QLatin1Char('#') + what; }

struct KeyOf {
    QString operator()(const Message& message) const
    {
        return message.kind == MessageKind::Unsupported
                   ? joined(message.providerId, messageKindName(MessageKind::Unsupported))
                   : message.providerId;
    }
    QString operator()(const Status& status) const { return joined(status.providerId, status.providerStatus); }
    QString operator()(const Call& call) const { return joined(call.providerId, callOutcomeName(call.outcome)); }
    QString operator()(const Bounce& bounce) const
    {
        return joined(bounce.providerId, QStringLiteral("bounce%1").arg(bounce.number));
    }
    QString operator()(const OptOut& optOut) const
    {
        return joined(optOut.providerId,
            optOut.preference == Preference::Stop ? QStringLiteral("stop") : QStringLiteral("resume"));
    }
    QString operator()(const Unsupported& event) const
    {
        return QString::fromLatin1(digest::sha256(event.raw).toHex());
    }
};

struct NameOf {
    QString operator()(const Message& message) const
    {
        return QStringLiteral("message ") + messageKindName(message.kind);
    }
    QString operator()(const Status& status) const
    {
        return QStringLiteral("status ") + deliveryStatusName(status.status);
    }
    QString operator()(const Call& call) const { return QStringLiteral("call ") + callOutcomeName(call.outcome); }
    QString operator()(const Bounce& bounce) const { return QStringLiteral("bounce ") + bounce.reason; }
    QString operator()(const OptOut& optOut) const
    {
        return optOut.preference == Preference::Stop ? QStringLiteral("opt_out stop")
                                                     : QStringLiteral("opt_out resume");
    }
    QString operator()(const Unsupported&) const { return {}; }
};

} // namespace

QString identityKindName(Identity::Kind kind) { return nameOf(identityKinds, kind); }

QString messageKindName(MessageKind kind) { return nameOf(messageKinds, kind); }

QString deliveryStatusName(DeliveryStatus status) { return nameOf(deliveryStatuses, status); }

std::optional<DeliveryStatus> deliveryStatusFromName(QStringView name)
{
    for (size_t i = 0; i < deliveryStatuses.size(); ++i) {
        if (name == QLatin1StringView(deliveryStatuses[i]))
            return static_cast<DeliveryStatus>(i);
    }
    return std::nullopt;
}

DeliveryStatus laterStatus(DeliveryStatus known, DeliveryStatus reported)
{
    if (known == DeliveryStatus::Failed)
        return reported >= DeliveryStatus::Delivered ? reported : known;
    if (reported == DeliveryStatus::Failed)
        return known >= DeliveryStatus::Delivered ? known : reported;
    return std::max(known, reported);
}

QString callDirectionName(CallDirection direction)
{
    return direction == CallDirection::Inbound ? QStringLiteral("inbound") : QStringLiteral("outbound");
}

QString callOutcomeName(CallOutcome outcome) { return nameOf(callOutcomes, outcome); }

QString eventKey(const InboundEvent& event) { return std::visit(KeyOf(), event); }

QString unsupportedType(const InboundEvent& event)
{
    if (const auto* unsupported = std::get_if<Unsupported>(&event))
        return unsupported->type.isEmpty() ? messageKindName(MessageKind::Unsupported) : unsupported->type;
    const auto* message = std::get_if<Message>(&event);
    if (message == nullptr || message->kind != MessageKind::Unsupported)
        return {};
    return message->payload.isEmpty() ? messageKindName(MessageKind::Unsupported) : message->payload;
}

QString eventName(const InboundEvent& event)
{
    const QString unsupported = unsupportedType(event);
    return unsupported.isEmpty() ? std::visit(NameOf(), event) : QStringLiteral("unsupported ") + unsupported;
}

QString deliveryKey(const std::vector<InboundEvent>& events, QByteArrayView bytes)
{
    if (events.size() == 1)
        return eventKey(events.front());
    return QString::fromLatin1(digest::sha256(bytes).toHex());
}

} // namespace trato::channels
