#include "channels/whatsapp/whatsappwebhook.h"

#include "base/json.h"
#include "channels/whatsapp/whatsappmessage.h"
#include "channels/wire.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

using Events = std::vector<InboundEvent>;

/// One `change`, and what all of its events share.
struct Change {
    QString field;
    QJsonObject value;
    QString account;
    Instant entryTime;
};

Unsupported unsupported(const Change& change, const QString& type, const QJsonValue& json)
{
    const QJsonObject raw = json.isObject() ? json.toObject() : QJsonObject{{u"value"_s, json}};
    return {.type = type, .account = change.account, .at = change.entryTime, .raw = json::compact(raw)};
}

void addIdentity(std::vector<Identity>& identities, Identity::Kind kind, const QString& value)
{
    const Identity identity{kind, value};
    if (!value.isEmpty() && std::ranges::find(identities, identity) == identities.end())
        identities.push_back(identity);
}

void addWaId(std::vector<Identity>& identities, const QString& waId)
{
    const QString phone = wire::phone(waId);
    if (phone.isEmpty())
        return;
    addIdentity(identities, Identity::Kind::WaId, phone.mid(1));
    addIdentity(identities, Identity::Kind::Phone, phone);
}

/// The profile that belongs to a sender; a webhook with one sender has one profile.
QJsonObject contactOf(const Change& change, const QString& waId, const QString& userId)
{
    const QJsonArray contacts = change.value[u"contacts"].toArray();
    for (const QJsonValue& value : contacts) {
        const QJsonObject contact = value.toObject();
        if ((!waId.isEmpty() && wire::text(contact, u"wa_id"_s) == waId) ||
            (!userId.isEmpty() && wire::text(contact, u"user_id"_s) == userId))
            return contact;
    }
    return contacts.size() == 1 && wire::phone(waId).isEmpty() && userId.isEmpty() ? contacts.first().toObject()
                                                                                   : QJsonObject();
}

struct Sender {
    std::vector<Identity> identities;
    QString name;
};

Sender senderOf(const Change& change, const QString& waId, const QString& userId)
{
    const QJsonObject contact = contactOf(change, waId, userId);
    const QJsonObject profile = contact[u"profile"].toObject();
    Sender sender;
    addIdentity(sender.identities, Identity::Kind::Bsuid, userId);
    addIdentity(sender.identities, Identity::Kind::Bsuid, wire::text(contact, u"user_id"_s));
    addWaId(sender.identities, waId);
    addWaId(sender.identities, wire::text(contact, u"wa_id"_s));
    addIdentity(sender.identities, Identity::Kind::Username, wire::text(profile, u"username"_s));
    sender.name = wire::text(profile, u"name"_s);
    return sender;
}

void readMessage(const Change& change, const QJsonObject& object, MessageDirection direction, Events& into)
{
    Message message = whatsAppMessageContent(object);
    message.providerId = wire::text(object, u"id"_s);
    if (message.providerId.isEmpty()) {
        into.emplace_back(unsupported(change, u"message_without_id"_s, object));
        return;
    }
    const bool ours = direction == MessageDirection::Out;
    Sender other = senderOf(change, wire::text(object, ours ? u"to"_s : u"from"_s),
        wire::text(object, ours ? u"to_user_id"_s : u"from_user_id"_s));
    message.account = change.account;
    message.direction = direction;
    message.from = std::move(other.identities);
    message.fromName = other.name;
    message.at = wire::unixSeconds(object[u"timestamp"]);
    if (message.errors.empty() && message.kind == MessageKind::Unsupported)
        message.errors = whatsAppErrors(change.value);
    into.emplace_back(std::move(message));
}

DeliveryStatus statusFrom(const QString& word)
{
    if (const auto known = deliveryStatusFromName(word))
        return *known;
    return word == u"warning" ? DeliveryStatus::Sent : DeliveryStatus::Queued;
}

std::optional<Identity> recipientOf(const QJsonObject& object)
{
    if (const QString phone = wire::phone(wire::text(object, u"recipient_id"_s)); !phone.isEmpty())
        return Identity{Identity::Kind::WaId, phone.mid(1)};
    if (const QString user = wire::text(object, u"recipient_user_id"_s); !user.isEmpty())
        return Identity{Identity::Kind::Bsuid, user};
    return std::nullopt;
}

void readCallStatus(const Change& change, const QJsonObject& object, Events& into)
{
    Call call{.providerId = wire::text(object, u"id"_s), .account = change.account};
    call.direction = CallDirection::Outbound;
    addWaId(call.party, wire::text(object, u"recipient_id"_s));
    call.startedAt = wire::unixSeconds(object[u"timestamp"]);
    const QString status = wire::text(object, u"status"_s);
    call.outcome = status == u"REJECTED" ? CallOutcome::Rejected : CallOutcome::Ongoing;
    call.clientId = wire::text(object, u"biz_opaque_callback_data"_s);
    call.extra = object;
    into.emplace_back(std::move(call));
}

void readStatus(const Change& change, const QJsonObject& object, Events& into)
{
    const QString id = wire::text(object, u"id"_s);
    const QString word = wire::text(object, u"status"_s);
    if (id.isEmpty() || word.isEmpty()) {
        into.emplace_back(unsupported(change, u"status_without_id"_s, object));
        return;
    }
    if (object[u"type"] == u"call"_s)
        return readCallStatus(change, object, into);
    into.emplace_back(Status{.providerId = id,
        .clientId = wire::text(object, u"biz_opaque_callback_data"_s),
        .account = change.account,
        .status = statusFrom(word),
        .providerStatus = word,
        .recipient = recipientOf(object),
        .at = wire::unixSeconds(object[u"timestamp"]),
        .errors = whatsAppErrors(object),
        .pricing = object[u"pricing"].toObject()});
}

CallOutcome callOutcome(const QJsonObject& object)
{
    if (object[u"event"] != u"terminate"_s)
        return CallOutcome::Ongoing;
    const bool completed = object[u"status"] == u"COMPLETED"_s;
    if (completed && !wire::unixSeconds(object[u"start_time"]).isNever())
        return CallOutcome::Answered;
    return completed ? CallOutcome::NoAnswer : CallOutcome::Failed;
}

void readCall(const Change& change, const QJsonObject& object, Events& into)
{
    const QString id = wire::text(object, u"id"_s);
    if (id.isEmpty()) {
        into.emplace_back(unsupported(change, u"call_without_id"_s, object));
        return;
    }
    const bool inbound = object[u"direction"] == u"USER_INITIATED"_s;
    Sender other = senderOf(change, wire::text(object, inbound ? u"from"_s : u"to"_s), {});
    Call call{.providerId = id, .account = change.account};
    call.direction = inbound ? CallDirection::Inbound : CallDirection::Outbound;
    call.party = std::move(other.identities);
    call.partyName = other.name;
    call.ours = wire::text(object, inbound ? u"to"_s : u"from"_s);
    call.answeredAt = wire::unixSeconds(object[u"start_time"]);
    call.endedAt = wire::unixSeconds(object[u"end_time"]);
    call.startedAt = call.answeredAt.isNever() ? wire::unixSeconds(object[u"timestamp"]) : call.answeredAt;
    call.outcome = callOutcome(object);
    call.clientId = wire::text(object, u"biz_opaque_callback_data"_s);
    call.errors = whatsAppErrors(change.value);
    call.extra = object;
    into.emplace_back(std::move(call));
}

void readPreference(const Change& change, const QJsonObject& object, Events& into)
{
    const QString value = wire::text(object, u"value"_s);
    if (value != u"stop" && value != u"resume" && value != u"signup") {
        into.emplace_back(unsupported(change, u"user_preferences"_s, object));
        return;
    }
    const QString waId = wire::text(object, u"wa_id"_s);
    const Sender sender = senderOf(change, waId, wire::text(object, u"user_id"_s));
    const QString who = waId.isEmpty() ? wire::text(object, u"user_id"_s) : waId;
    // The event has no id: who, what and when identify it.
    into.emplace_back(OptOut{.providerId = u"preference:%1:%2:%3"_s.arg(who, value, wire::text(object, u"timestamp"_s)),
        .account = change.account,
        .from = sender.identities,
        .preference = value == u"stop" ? Preference::Stop : Preference::Resume,
        .category = wire::text(object, u"category"_s),
        .detail = wire::text(object, u"detail"_s),
        .at = wire::unixSeconds(object[u"timestamp"])});
}

void readIncoming(const Change& change, const QJsonObject& object, Events& into)
{
    readMessage(change, object, MessageDirection::In, into);
}

void readEcho(const Change& change, const QJsonObject& object, Events& into)
{
    readMessage(change, object, MessageDirection::Out, into);
}

struct List {
    const char* name;
    void (*read)(const Change&, const QJsonObject&, Events&);
};

constexpr std::array lists{List{"messages", readIncoming}, List{"message_echoes", readEcho},
    List{"statuses", readStatus}, List{"calls", readCall}, List{"user_preferences", readPreference}};

void readChange(const Change& change, Events& into)
{
    const size_t before = into.size();
    for (const List& list : lists) {
        for (const QJsonValue& value : change.value[QLatin1StringView(list.name)].toArray()) {
            if (value.isObject())
                list.read(change, value.toObject(), into);
            else
                into.emplace_back(unsupported(change, u"malformed_"_s + QLatin1StringView(list.name), value));
        }
    }
    // Account notices, template states, errors without a message, fields yet to be invented.
    if (into.size() == before)
        into.emplace_back(unsupported(change, change.field.isEmpty() ? u"unknown"_s : change.field, change.value));
}

void readEntry(const QJsonObject& entry, Events& into)
{
    for (const QJsonValue& value : entry[u"changes"].toArray()) {
        const QJsonObject object = value.toObject();
        const QJsonObject content = object[u"value"].toObject();
        const Change change{.field = wire::text(object, u"field"_s),
            .value = content,
            .account = wire::text(content[u"metadata"].toObject(), u"phone_number_id"_s),
            .entryTime = wire::unixSeconds(entry[u"time"])};
        if (object[u"value"].isObject())
            readChange(change, into);
        else
            into.emplace_back(unsupported(change, u"malformed_change"_s, value));
    }
}

} // namespace

Result<std::vector<InboundEvent>> parseWhatsAppWebhook(QByteArrayView body)
{
    TRATO_TRY(const QJsonObject webhook, json::parseObject(body));
    if (!webhook[u"entry"].isArray())
        return wire::unreadable(u"WhatsApp"_s, QCoreApplication::translate("channels", "it has no list of entries."));
    Events events;
    for (const QJsonValue& entry : webhook[u"entry"].toArray())
        readEntry(entry.toObject(), events);
    return events;
}

} // namespace trato::channels
