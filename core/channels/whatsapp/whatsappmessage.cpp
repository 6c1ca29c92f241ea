#include "channels/whatsapp/whatsappmessage.h"

#include "base/json.h"
#include "channels/wire.h"

#include <QHash>
#include <QJsonArray>

#include <array>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

using PartReader = void (*)(const QJsonObject& part, Message& into);

void readText(const QJsonObject& part, Message& into) { into.text = wire::text(part, u"body"_s); }

void readMedia(const QJsonObject& part, Message& into)
{
    into.text = wire::text(part, u"caption"_s);
    into.media.push_back({.id = wire::text(part, u"id"_s),
        .mimeType = wire::text(part, u"mime_type"_s),
        .name = wire::text(part, u"filename"_s),
        .sha256 = wire::text(part, u"sha256"_s),
        .url = wire::text(part, u"url"_s),
        .voiceNote = part[u"voice"].toBool()});
    if (part.contains(u"animated"))
        into.extra[u"animated"] = part[u"animated"].toBool();
}

void readButton(const QJsonObject& part, Message& into)
{
    into.text = wire::text(part, u"text"_s);
    into.payload = wire::text(part, u"payload"_s);
}

void readReply(const QJsonObject& reply, Message& into)
{
    into.text = wire::text(reply, u"title"_s);
    into.payload = wire::text(reply, u"id"_s);
    if (reply.contains(u"description"))
        into.extra[u"description"] = reply[u"description"];
}

void readForm(const QJsonObject& reply, Message& into)
{
    into.kind = MessageKind::Form;
    into.text = wire::text(reply, u"body"_s);
    // Kept as it came: it is the form's own JSON and can be broken.
    into.payload = wire::text(reply, u"response_json"_s);
    into.extra[u"name"] = reply[u"name"];
}

void readCallPermission(const QJsonObject& reply, Message& into)
{
    into.kind = MessageKind::CallPermission;
    into.payload = wire::text(reply, u"response"_s);
    into.extra = reply;
}

void readInteractive(const QJsonObject& part, Message& into)
{
    const QString type = wire::text(part, u"type"_s);
    const QJsonObject reply = part[type].toObject();
    if (type == u"button_reply") {
        into.kind = MessageKind::Button;
        readReply(reply, into);
    } else if (type == u"list_reply") {
        into.kind = MessageKind::List;
        readReply(reply, into);
    } else if (type == u"nfm_reply") {
        readForm(reply, into);
    } else if (type == u"call_permission_reply") {
        readCallPermission(reply, into);
    } else {
        into.kind = MessageKind::Unsupported;
        into.payload = type;
    }
}

void readLocation(const QJsonObject& part, Message& into)
{
    QStringList words{wire::text(part, u"name"_s), wire::text(part, u"address"_s)};
    words.removeAll(QString());
    if (words.isEmpty() && part[u"latitude"].isDouble() && part[u"longitude"].isDouble())
        words = {QString::number(part[u"latitude"].toDouble(), 'f', 6),
            QString::number(part[u"longitude"].toDouble(), 'f', 6)};
    into.text = words.join(u", "_s);
    into.extra = part;
}

void readReaction(const QJsonObject& part, Message& into)
{
    into.text = wire::text(part, u"emoji"_s);
    into.originalId = wire::text(part, u"message_id"_s);
}

void readOrder(const QJsonObject& part, Message& into)
{
    into.text = wire::text(part, u"text"_s);
    into.extra = part;
}

void readRevoke(const QJsonObject& part, Message& into)
{
    into.originalId = wire::text(part, u"original_message_id"_s);
}

void readSystem(const QJsonObject& part, Message& into)
{
    into.text = wire::text(part, u"body"_s);
    into.payload = wire::text(part, u"type"_s);
    into.extra = part;
}

/// The new version, as a message of its own; the old one stays where it is.
void readEdit(const QJsonObject& part, Message& into)
{
    const QString original = wire::text(part, u"original_message_id"_s);
    QJsonObject edited = part[u"message"].toObject();
    // An edit of an edit says nothing new, and a hostile chain of them must not be followed.
    if (edited[u"type"] == u"edit"_s)
        edited = {};
    Message version = whatsAppMessageContent(edited);
    into.text = version.text;
    into.media = std::move(version.media);
    into.payload = version.payload;
    into.extra[u"type"] = messageKindName(version.kind);
    into.originalId = original;
}

struct Type {
    const char* name;
    MessageKind kind;
    PartReader read;
};

constexpr std::array types{Type{"text", MessageKind::Text, readText}, Type{"image", MessageKind::Image, readMedia},
    Type{"audio", MessageKind::Audio, readMedia}, Type{"voice", MessageKind::Audio, readMedia},
    Type{"video", MessageKind::Video, readMedia}, Type{"document", MessageKind::Document, readMedia},
    Type{"sticker", MessageKind::Sticker, readMedia}, Type{"button", MessageKind::Button, readButton},
    Type{"interactive", MessageKind::Button, readInteractive}, Type{"location", MessageKind::Location, readLocation},
    Type{"reaction", MessageKind::Reaction, readReaction}, Type{"order", MessageKind::Order, readOrder},
    Type{"edit", MessageKind::Edit, readEdit}, Type{"revoke", MessageKind::Revoke, readRevoke},
    Type{"system", MessageKind::System, readSystem}};

/// The cards' names and numbers, one a line.
void readContacts(const QJsonArray& cards, Message& into)
{
    QStringList lines;
    for (const QJsonValue& card : cards) {
        QStringList words{wire::text(card[u"name"].toObject(), u"formatted_name"_s)};
        for (const QJsonValue& phone : card[u"phones"].toArray())
            words.append(wire::text(phone[u"phone"]));
        lines.append(words.join(u' '));
    }
    into.kind = MessageKind::Contacts;
    into.text = lines.join(u'\n');
    into.extra[u"contacts"] = cards;
}

void readContext(const QJsonObject& context, Message& into)
{
    into.replyTo = wire::text(context, u"id"_s);
    into.forwarded = context[u"forwarded"].toBool() || context[u"frequently_forwarded"].toBool();
}

void readByType(const QJsonObject& message, Message& into)
{
    const QString type = wire::text(message, u"type"_s);
    if (type == u"contacts" && message[u"contacts"].isArray())
        return readContacts(message[u"contacts"].toArray(), into);
    for (const Type& known : types) {
        if (type != QLatin1StringView(known.name) || !message[type].isObject())
            continue;
        into.kind = known.kind;
        return known.read(message[type].toObject(), into);
    }
    into.kind = MessageKind::Unsupported;
    const QString inner = wire::text(message[u"unsupported"].toObject(), u"type"_s);
    into.payload = inner.isEmpty() ? type : inner;
}

} // namespace

std::vector<ProviderError> whatsAppErrors(const QJsonObject& object)
{
    std::vector<ProviderError> errors;
    for (const QJsonValue& value : object[u"errors"].toArray()) {
        const QJsonObject error = value.toObject();
        const QString title = wire::text(error, u"title"_s);
        const QString details = wire::text(error[u"error_data"].toObject(), u"details"_s);
        errors.push_back({wire::text(error, u"code"_s), title.isEmpty() ? wire::text(error, u"message"_s) : title,
            details.isEmpty() ? wire::text(error, u"details"_s) : details});
    }
    return errors;
}

Message whatsAppMessageContent(const QJsonObject& message)
{
    Message read;
    readContext(message[u"context"].toObject(), read);
    readByType(message, read);
    read.errors = whatsAppErrors(message);
    if (message.contains(u"referral"))
        read.extra[u"referral"] = message[u"referral"];
    if (message.contains(u"identity"))
        read.extra[u"identity"] = message[u"identity"];
    if (read.kind == MessageKind::Unsupported)
        read.extra[u"raw"] = message;
    return read;
}

} // namespace trato::channels
