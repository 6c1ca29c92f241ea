#include "channels/rcs/rbmrequest.h"

#include "channels/rcs/rbmsuggestions.h"

#include <QCoreApplication>

#include <utility>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRcsText = 3072;
constexpr int mostSuggestions = 11;
constexpr int mostOnCard = 4;
constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestDescription = 2000;
constexpr qsizetype fewestCards = 2;
constexpr qsizetype mostCards = 10;

/// RBM's word for one of ours; the first is the standard.
using Words = std::initializer_list<std::pair<QStringView, QString>>;

QString wordOf(const QJsonValue& value, const Words& words)
{
    for (const auto& [ours, theirs] : words) {
        if (value.toString() == ours)
            return theirs;
    }
    return words.begin()->second;
}

Result<QString> checkedText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return unsendableRcs(QCoreApplication::translate("channels", "it is empty."));
    if (text.size() > longestRcsText)
        return unsendableRcs(
            QCoreApplication::translate("channels", "it is longer than %1 characters.").arg(longestRcsText));
    return text;
}

Result<QJsonObject> mediaOfCard(const QJsonObject& media)
{
    const QString url = media[u"url"].toString();
    if (!url.startsWith(u"https://") && !url.startsWith(u"http://"))
        return unsendableRcs(QCoreApplication::translate("channels", "a card's picture has no web address."));
    QJsonObject info{{u"fileUrl"_s, url}};
    if (const QString thumbnail = media[u"thumbnail"].toString(); !thumbnail.isEmpty())
        info[u"thumbnailUrl"] = thumbnail;
    return QJsonObject{{u"height"_s, wordOf(media[u"height"],
                                         {{u"medium", u"MEDIUM"_s}, {u"short", u"SHORT"_s}, {u"tall", u"TALL"_s}})},
        {u"contentInfo"_s, info}};
}

Result<QJsonObject> cardContent(const QJsonObject& card, const QString& body)
{
    const QString title = card[u"title"].toString();
    const QString description = card[u"description"].toString(body);
    if (title.size() > longestTitle || description.size() > longestDescription)
        return unsendableRcs(
            QCoreApplication::translate("channels", "a card takes %1 characters of title and %2 of text.")
                .arg(longestTitle)
                .arg(longestDescription));
    QJsonObject content;
    if (!title.isEmpty())
        content[u"title"] = title;
    if (!description.isEmpty())
        content[u"description"] = description;
    if (card.contains(u"media")) {
        TRATO_TRY(const QJsonObject media, mediaOfCard(card[u"media"].toObject()));
        content[u"media"] = media;
    }
    if (content.isEmpty())
        return unsendableRcs(QCoreApplication::translate("channels", "a card is empty."));
    TRATO_TRY(const QJsonArray suggestions, rbmSuggestions(card[u"suggestions"].toArray(), mostOnCard));
    if (!suggestions.isEmpty())
        content[u"suggestions"] = suggestions;
    return content;
}

Result<QJsonObject> textMessage(const OutgoingMessage& message)
{
    TRATO_TRY(const QString text, checkedText(message.body));
    return QJsonObject{{u"text"_s, text}};
}

Result<QJsonObject> interactiveMessage(const OutgoingMessage& message)
{
    const QString body = message.payload[u"interactive"][u"body"][u"text"].toString(message.body);
    TRATO_TRY(const QString text, checkedText(body));
    return QJsonObject{{u"text"_s, text}};
}

Result<QJsonObject> cardMessage(const OutgoingMessage& message)
{
    TRATO_TRY(const QJsonObject card, cardContent(message.payload[u"card"].toObject(), message.body));
    const QString orientation =
        wordOf(message.payload[u"orientation"], {{u"vertical", u"VERTICAL"_s}, {u"horizontal", u"HORIZONTAL"_s}});
    QJsonObject standalone{{u"cardOrientation"_s, orientation}, {u"cardContent"_s, card}};
    if (orientation == u"HORIZONTAL")
        standalone[u"thumbnailImageAlignment"] = u"LEFT"_s;
    return QJsonObject{{u"richCard"_s, QJsonObject{{u"standaloneCard"_s, standalone}}}};
}

Result<QJsonObject> carouselMessage(const OutgoingMessage& message)
{
    const QJsonArray wanted = message.payload[u"cards"].toArray();
    if (wanted.size() < fewestCards || wanted.size() > mostCards)
        return unsendableRcs(
            QCoreApplication::translate("channels", "a carousel has %1 to %2 cards.").arg(fewestCards).arg(mostCards));
    QJsonArray cards;
    for (const QJsonValue& each : wanted) {
        TRATO_TRY(const QJsonObject card, cardContent(each.toObject(), {}));
        cards.append(card);
    }
    const QString width = wordOf(message.payload[u"width"], {{u"medium", u"MEDIUM"_s}, {u"small", u"SMALL"_s}});
    return QJsonObject{{u"richCard"_s,
        QJsonObject{{u"carouselCard"_s, QJsonObject{{u"cardWidth"_s, width}, {u"cardContents"_s, cards}}}}}};
}

Result<QJsonObject> fileMessage(const OutgoingMessage& message)
{
    const QString link = message.payload[u"link"].toString();
    if (link.isEmpty())
        return unsendableRcs(QCoreApplication::translate("channels", "the file is missing."));
    if (!message.body.isEmpty())
        return unsendableRcs(
            QCoreApplication::translate("channels", "a file goes without words; send them before it."));
    return QJsonObject{{u"contentInfo"_s, QJsonObject{{u"fileUrl"_s, link}}}};
}

Result<QJsonObject> contentOf(const OutgoingMessage& message)
{
    if (message.kind == u"text" || message.kind == u"template")
        return textMessage(message);
    if (message.kind == u"interactive")
        return interactiveMessage(message);
    if (message.kind == u"card")
        return cardMessage(message);
    if (message.kind == u"carousel")
        return carouselMessage(message);
    if (message.kind == u"image" || message.kind == u"document" || message.kind == u"audio" || message.kind == u"video")
        return fileMessage(message);
    return unsendableRcs(QCoreApplication::translate("channels", "the kind “%1” is unknown.").arg(message.kind));
}

QJsonArray suggestionsOf(const OutgoingMessage& message)
{
    return message.kind == u"interactive" ? suggestionsOfInteractive(message.payload[u"interactive"].toObject())
                                          : message.payload[u"suggestions"].toArray();
}

QString featureOf(const QJsonObject& suggestion)
{
    const QJsonObject action = suggestion[u"action"].toObject();
    static const std::pair<QString, QString> features[] = {{u"openUrlAction"_s, u"ACTION_OPEN_URL"_s},
        {u"dialAction"_s, u"ACTION_DIAL"_s}, {u"viewLocationAction"_s, u"ACTION_VIEW_LOCATION"_s},
        {u"shareLocationAction"_s, u"ACTION_SHARE_LOCATION"_s},
        {u"createCalendarEventAction"_s, u"ACTION_CREATE_CALENDAR_EVENT"_s}};
    for (const auto& [key, feature] : features) {
        if (action.contains(key))
            return feature;
    }
    return {};
}

void addFeatures(const QJsonArray& suggestions, QStringList& features)
{
    for (const QJsonValue& suggestion : suggestions) {
        const QString feature = featureOf(suggestion.toObject());
        if (!feature.isEmpty() && !features.contains(feature))
            features.append(feature);
    }
}

/// All cards of a message of ours.
QJsonArray cardsOf(const OutgoingMessage& message)
{
    return message.kind == u"card" ? QJsonArray{message.payload[u"card"]} : message.payload[u"cards"].toArray();
}

void addOnce(const QString& words, QStringList& lines)
{
    if (!words.isEmpty() && !lines.join(u'\n').contains(words))
        lines.append(words);
}

void addAddresses(const QJsonArray& suggestions, QStringList& lines)
{
    for (const QJsonValue& suggestion : suggestions)
        addOnce(suggestion[u"url"].toString(), lines);
}

void addLabels(const QJsonArray& suggestions, QStringList& lines)
{
    for (const QJsonValue& suggestion : suggestions)
        lines.append(suggestion[u"text"].toString());
}

} // namespace

QString rbmWords(const OutgoingMessage& message)
{
    QStringList lines{message.body, message.payload[u"interactive"][u"body"][u"text"].toString()};
    for (const QJsonValue& card : cardsOf(message)) {
        lines << card[u"title"].toString() << card[u"description"].toString();
        addLabels(card[u"suggestions"].toArray(), lines);
    }
    addLabels(suggestionsOf(message), lines);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Result<QJsonObject> rbmContent(const OutgoingMessage& message)
{
    TRATO_TRY(QJsonObject content, contentOf(message));
    TRATO_TRY(const QJsonArray suggestions, rbmSuggestions(suggestionsOf(message), mostSuggestions));
    if (!suggestions.isEmpty())
        content[u"suggestions"] = suggestions;
    return QJsonObject{{u"contentMessage"_s, content}};
}

QStringList rbmFeatures(const QJsonObject& body)
{
    const QJsonObject content = body[u"contentMessage"].toObject();
    const QJsonObject rich = content[u"richCard"].toObject();
    QStringList features;
    if (rich.contains(u"standaloneCard")) {
        features.append(u"RICHCARD_STANDALONE"_s);
        addFeatures(rich[u"standaloneCard"][u"cardContent"][u"suggestions"].toArray(), features);
    }
    if (rich.contains(u"carouselCard"))
        features.append(u"RICHCARD_CAROUSEL"_s);
    for (const QJsonValue& card : rich[u"carouselCard"][u"cardContents"].toArray())
        addFeatures(card[u"suggestions"].toArray(), features);
    addFeatures(content[u"suggestions"].toArray(), features);
    return features;
}

QString rbmAsText(const OutgoingMessage& message)
{
    QStringList lines;
    if (!message.body.trimmed().isEmpty())
        lines.append(message.body.trimmed());
    const QJsonArray cards = cardsOf(message);
    for (const QJsonValue& card : cards) {
        for (const QStringView part : {QStringView(u"title"), QStringView(u"description")})
            addOnce(card[part].toString().trimmed(), lines);
    }
    for (const QJsonValue& card : cards)
        addAddresses(card[u"suggestions"].toArray(), lines);
    addAddresses(message.payload[u"suggestions"].toArray(), lines);
    if (const QString link = message.payload[u"link"].toString(); !link.isEmpty())
        lines.append(link);
    return lines.join(u'\n');
}

} // namespace trato::channels
