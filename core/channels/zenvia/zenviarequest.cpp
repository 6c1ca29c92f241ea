#include "channels/zenvia/zenviarequest.h"

#include "channels/rcs/rbmrequest.h"
#include "channels/rcs/rbmsuggestions.h"
#include "channels/sms/segments.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCardButtons = 4;

/// What was checked for RBM, in Zenvia's words.
QJsonObject replyButton(const QJsonObject& suggestion)
{
    const QJsonObject reply = suggestion[u"reply"].toObject();
    return {{u"type"_s, u"text"_s}, {u"text"_s, reply[u"text"]}, {u"payload"_s, reply[u"postbackData"]}};
}

QJsonObject placeButton(const QJsonObject& place)
{
    if (place.contains(u"query"))
        return {{u"type"_s, u"search_location"_s}, {u"query"_s, place[u"query"]}};
    return {{u"type"_s, u"view_location"_s},
        {u"latitude"_s, QString::number(place[u"latLong"][u"latitude"].toDouble(), 'f', 6)},
        {u"longitude"_s, QString::number(place[u"latLong"][u"longitude"].toDouble(), 'f', 6)},
        {u"label"_s, place[u"label"]}};
}

QJsonObject actionButton(const QJsonObject& action)
{
    QJsonObject button{{u"type"_s, u"share_location"_s}};
    if (action.contains(u"openUrlAction"))
        button = {{u"type"_s, u"link"_s}, {u"url"_s, action[u"openUrlAction"][u"url"]}};
    else if (action.contains(u"dialAction"))
        button = {{u"type"_s, u"dial"_s}, {u"phoneNumber"_s, action[u"dialAction"][u"phoneNumber"]}};
    else if (action.contains(u"viewLocationAction"))
        button = placeButton(action[u"viewLocationAction"].toObject());
    else if (const QJsonObject event = action[u"createCalendarEventAction"].toObject(); !event.isEmpty())
        button = {{u"type"_s, u"calendar_event"_s}, {u"startTime"_s, event[u"startTime"]},
            {u"endTime"_s, event[u"endTime"]}, {u"title"_s, event[u"title"]}};
    button[u"text"] = action[u"text"];
    button[u"payload"] = action[u"postbackData"];
    return button;
}

QJsonObject anyButton(const QJsonObject& suggestion)
{
    return suggestion.contains(u"reply") ? replyButton(suggestion) : actionButton(suggestion[u"action"].toObject());
}

struct ZenviaButtons {
    QJsonArray replies; ///< under the message; gone when one is tapped
    QJsonArray actions; ///< within a card
};

ZenviaButtons buttonsOf(const QJsonArray& suggestions)
{
    ZenviaButtons buttons;
    for (const QJsonValue& suggestion : suggestions)
        (suggestion.toObject().contains(u"reply") ? buttons.replies : buttons.actions)
            .append(anyButton(suggestion.toObject()));
    return buttons;
}

QJsonObject withReplies(QJsonObject content, const QJsonArray& replies)
{
    if (!replies.isEmpty())
        content[u"quickReplyButtons"] = replies;
    return content;
}

/// Plain text has no buttons but replies: with others it goes as a card without a picture.
Result<QJsonObject> textContent(const QString& text, const ZenviaButtons& buttons)
{
    if (buttons.actions.size() > mostCardButtons)
        return unsendableRcs(
            QCoreApplication::translate("channels", "it has more than %1 buttons.").arg(mostCardButtons));
    QJsonObject content{{u"type"_s, u"text"_s}, {u"text"_s, text}};
    if (!buttons.actions.isEmpty())
        content = {{u"type"_s, u"card"_s}, {u"text"_s, text}, {u"buttons"_s, buttons.actions}};
    else if (!buttons.replies.isEmpty())
        content[u"type"] = u"replyable_text"_s;
    return withReplies(content, buttons.replies);
}

QJsonObject zenviaMedia(const QJsonObject& media, bool horizontal)
{
    return {{u"url"_s, media[u"contentInfo"][u"fileUrl"]},
        {u"disposition"_s,
            horizontal ? u"ON_THE_LEFT"_s : u"ON_THE_TOP_%1_HEIGHT"_s.arg(media[u"height"].toString(u"MEDIUM"_s))}};
}

QJsonObject zenviaCard(const QJsonObject& content, bool horizontal)
{
    QJsonObject card{{u"title"_s, content[u"title"]}, {u"text"_s, content[u"description"]}};
    for (const QString& part : {u"title"_s, u"text"_s}) {
        if (card[part].isUndefined() || card[part].isNull())
            card.remove(part);
    }
    if (content.contains(u"media"))
        card[u"media"] = zenviaMedia(content[u"media"].toObject(), horizontal);
    QJsonArray buttons;
    for (const QJsonValue& suggestion : content[u"suggestions"].toArray())
        buttons.append(anyButton(suggestion.toObject()));
    if (!buttons.isEmpty())
        card[u"buttons"] = buttons;
    return card;
}

Result<QJsonObject> richContent(const QJsonObject& rich, const ZenviaButtons& buttons)
{
    if (!buttons.actions.isEmpty())
        return unsendableRcs(
            QCoreApplication::translate("channels", "Zenvia shows such buttons within a card, not under it."));
    const QJsonObject standalone = rich[u"standaloneCard"].toObject();
    if (!standalone.isEmpty()) {
        QJsonObject card =
            zenviaCard(standalone[u"cardContent"].toObject(), standalone[u"cardOrientation"] == u"HORIZONTAL"_s);
        card[u"type"] = u"card"_s;
        return withReplies(card, buttons.replies);
    }
    const QJsonObject carousel = rich[u"carouselCard"].toObject();
    QJsonArray cards;
    for (const QJsonValue& card : carousel[u"cardContents"].toArray())
        cards.append(zenviaCard(card.toObject(), false));
    return withReplies(
        {{u"type"_s, u"carousel"_s}, {u"cardWidth"_s, carousel[u"cardWidth"]}, {u"cards"_s, cards}}, buttons.replies);
}

Result<QJsonObject> fileContent(const OutgoingMessage& message, const QJsonObject& info, const ZenviaButtons& buttons)
{
    if (!buttons.replies.isEmpty() || !buttons.actions.isEmpty())
        return unsendableRcs(
            QCoreApplication::translate("channels", "a file goes without buttons; send them in a card."));
    QJsonObject file{{u"type"_s, u"file"_s}, {u"fileUrl"_s, info[u"fileUrl"]}};
    if (const QString name = message.payload[u"filename"].toString(); !name.isEmpty())
        file[u"fileName"] = name;
    return file;
}

Result<QJsonObject> rcsContent(const OutgoingMessage& message)
{
    TRATO_TRY(const QJsonObject checked, rbmContent(message));
    const QJsonObject content = checked[u"contentMessage"].toObject();
    const ZenviaButtons buttons = buttonsOf(content[u"suggestions"].toArray());
    if (content.contains(u"richCard"))
        return richContent(content[u"richCard"].toObject(), buttons);
    if (content.contains(u"contentInfo"))
        return fileContent(message, content[u"contentInfo"].toObject(), buttons);
    return textContent(content[u"text"].toString(), buttons);
}

Result<QJsonObject> smsContent(const OutgoingMessage& message)
{
    const auto size = smsSize(SmsProvider::Zenvia, message.body);
    if (!size || size->segments == 0)
        return failure(u"unsendable_message"_s,
            size ? QCoreApplication::translate("channels", "A text message is never empty.") : size.error().message);
    return QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, message.body}};
}

/// Digits alone.
QString zenviaNumber(const QString& phone) { return phone.startsWith(u'+') ? phone.mid(1) : phone; }

} // namespace

Result<QJsonObject> zenviaRequest(Channel channel, const QString& from, const OutgoingMessage& message)
{
    TRATO_TRY(const QJsonObject content, channel == Channel::Sms ? smsContent(message) : rcsContent(message));
    return QJsonObject{{u"externalId"_s, message.clientId}, {u"from"_s, from}, {u"to"_s, zenviaNumber(message.to)},
        {u"contents"_s, QJsonArray{content}}};
}

} // namespace trato::channels
