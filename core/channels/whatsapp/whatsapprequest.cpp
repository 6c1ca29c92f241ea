#include "channels/whatsapp/whatsapprequest.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 4096;

Failure unsendable(const QString& why)
{
    return failure(u"unsendable_message"_s,
        QCoreApplication::translate("channels", "WhatsApp does not take this message: %1").arg(why));
}

bool isBsuid(const QString& handle)
{
    static const QRegularExpression pattern(u"^[A-Z]{2}\\.[A-Za-z0-9.]{1,140}$"_s);
    return pattern.match(handle).hasMatch();
}

/// Meta refuses line breaks, tabs and long blanks inside a parameter.
QString parameterText(const QJsonValue& value)
{
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    return text.simplified();
}

QJsonArray components(const OutgoingMessage& message)
{
    if (message.payload[u"components"].isArray())
        return message.payload[u"components"].toArray();
    QJsonArray parameters;
    for (const QJsonValue& value : message.payload[u"parameters"].toArray())
        parameters.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, parameterText(value)}});
    if (parameters.isEmpty())
        return {};
    return {QJsonObject{{u"type"_s, u"body"_s}, {u"parameters"_s, parameters}}};
}

Result<QJsonObject> text(const OutgoingMessage& message)
{
    if (message.body.trimmed().isEmpty())
        return unsendable(QCoreApplication::translate("channels", "it is empty."));
    if (message.body.size() > longestText)
        return unsendable(QCoreApplication::translate("channels", "it is longer than %1 characters.").arg(longestText));
    return QJsonObject{{u"body"_s, message.body}, {u"preview_url"_s, false}};
}

Result<QJsonObject> templateMessage(const OutgoingMessage& message)
{
    if (message.templateName.isEmpty())
        return unsendable(QCoreApplication::translate("channels", "the template has no name."));
    const QString language = message.payload[u"language"].toString(u"pt_BR"_s);
    QJsonObject object{{u"name"_s, message.templateName}, {u"language"_s, QJsonObject{{u"code"_s, language}}}};
    if (const QJsonArray parts = components(message); !parts.isEmpty())
        object[u"components"] = parts;
    return object;
}

Result<QJsonObject> interactive(const OutgoingMessage& message)
{
    QJsonObject object = message.payload[u"interactive"].toObject();
    if (object[u"type"].toString().isEmpty())
        return unsendable(QCoreApplication::translate("channels", "what to choose from is missing."));
    if (!object.contains(u"body") && !message.body.isEmpty())
        object[u"body"] = QJsonObject{{u"text"_s, message.body}};
    return object;
}

Result<QJsonObject> media(const OutgoingMessage& message)
{
    QJsonObject object;
    for (const QString& key : {u"id"_s, u"link"_s}) {
        if (const QString value = message.payload[key].toString(); !value.isEmpty() && object.isEmpty())
            object[key] = value;
    }
    if (object.isEmpty())
        return unsendable(QCoreApplication::translate("channels", "the file is missing."));
    if (!message.body.isEmpty() && message.kind != u"audio")
        object[u"caption"] = message.body;
    if (const QString name = message.payload[u"filename"].toString(); !name.isEmpty() && message.kind == u"document")
        object[u"filename"] = name;
    return object;
}

Result<QJsonObject> content(const OutgoingMessage& message)
{
    if (message.kind == u"text")
        return text(message);
    if (message.kind == u"template")
        return templateMessage(message);
    if (message.kind == u"interactive")
        return interactive(message);
    if (message.kind == u"image" || message.kind == u"document" || message.kind == u"audio" || message.kind == u"video")
        return media(message);
    return unsendable(QCoreApplication::translate("channels", "the kind “%1” is unknown.").arg(message.kind));
}

} // namespace

Result<QJsonObject> whatsAppRequest(const OutgoingMessage& message)
{
    TRATO_TRY(const QJsonObject part, content(message));
    QJsonObject request{{u"messaging_product"_s, u"whatsapp"_s}, {u"recipient_type"_s, u"individual"_s},
        {u"type"_s, message.kind}, {message.kind, part}, {u"biz_opaque_callback_data"_s, message.clientId}};
    if (isBsuid(message.to))
        request[u"recipient"] = message.to;
    else
        request[u"to"] = text::digits(message.to);
    if (const QString reply = message.payload[u"reply_to"].toString(); !reply.isEmpty())
        request[u"context"] = QJsonObject{{u"message_id"_s, reply}};
    return request;
}

} // namespace trato::channels
