#include "app/sandbox/rbmvalidation.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

namespace trato::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 3072;
constexpr int mostSuggestions = 11;
constexpr int mostOnCard = 4;
constexpr int longestLabel = 25;
constexpr int longestPostback = 2048;

QJsonArray cardsIn(const QJsonObject& content)
{
    const QJsonObject rich = content[u"richCard"].toObject();
    if (rich.contains(u"standaloneCard"))
        return {rich[u"standaloneCard"][u"cardContent"]};
    return rich[u"carouselCard"][u"cardContents"].toArray();
}

QJsonObject innerOf(const QJsonValue& suggestion)
{
    const QJsonObject reply = suggestion[u"reply"].toObject();
    return reply.isEmpty() ? suggestion[u"action"].toObject() : reply;
}

QString suggestionsProblem(const QJsonArray& suggestions, int most)
{
    if (suggestions.size() > most)
        return u"suggestions: at most %1 are allowed"_s.arg(most);
    for (const QJsonValue& suggestion : suggestions) {
        const QJsonObject inner = innerOf(suggestion);
        const qsizetype label = inner[u"text"].toString().size();
        if (label == 0 || label > longestLabel)
            return u"suggestion.text: must have 1 to 25 characters"_s;
        if (inner[u"postbackData"].toString().size() > longestPostback)
            return u"suggestion.postbackData: must have at most 2048 characters"_s;
    }
    return {};
}

QString cardProblem(const QJsonValue& card)
{
    if (!card[u"title"].isString() && !card[u"description"].isString() && !card[u"media"].isObject())
        return u"cardContent: needs a title, a description or media"_s;
    if (card[u"title"].toString().size() > 200 || card[u"description"].toString().size() > 2000)
        return u"cardContent: title or description is too long"_s;
    return suggestionsProblem(card[u"suggestions"].toArray(), mostOnCard);
}

QString bodyProblem(const QJsonObject& content)
{
    int kinds = 0;
    for (const QStringView kind :
        {QStringView(u"text"), QStringView(u"richCard"), QStringView(u"contentInfo"), QStringView(u"uploadedRbmFile")})
        kinds += content.contains(kind) ? 1 : 0;
    if (kinds != 1)
        return u"contentMessage: exactly one of text, richCard, contentInfo, uploadedRbmFile"_s;
    if (content.contains(u"text") &&
        (content[u"text"].toString().isEmpty() || content[u"text"].toString().size() > longestText))
        return u"contentMessage.text: must have 1 to 3072 characters"_s;
    const qsizetype cards = cardsIn(content).size();
    if (content[u"richCard"].toObject().contains(u"carouselCard") && (cards < 2 || cards > 10))
        return u"carouselCard.cardContents: 2 to 10 are allowed"_s;
    for (const QJsonValue& card : cardsIn(content)) {
        if (const QString problem = cardProblem(card); !problem.isEmpty())
            return problem;
    }
    return {};
}

QJsonArray suggestionsIn(const QJsonObject& content)
{
    QJsonArray all = content[u"suggestions"].toArray();
    for (const QJsonValue& card : cardsIn(content)) {
        for (const QJsonValue& suggestion : card[u"suggestions"].toArray())
            all.append(suggestion);
    }
    return all;
}

} // namespace

QString rbmProblem(const QJsonObject& message)
{
    static const QRegularExpression seconds(u"^[0-9]+(\\.[0-9]{1,9})?s$"_s);
    if (message.contains(u"ttl") && !seconds.match(message[u"ttl"].toString()).hasMatch())
        return u"Invalid value at 'ttl': illegal duration format"_s;
    const QJsonObject content = message[u"contentMessage"].toObject();
    const QString problem = bodyProblem(content);
    return problem.isEmpty() ? suggestionsProblem(content[u"suggestions"].toArray(), mostSuggestions) : problem;
}

QString rbmReadable(const QJsonObject& message)
{
    const QJsonObject content = message[u"contentMessage"].toObject();
    QStringList lines{content[u"text"].toString(), content[u"contentInfo"][u"fileUrl"].toString()};
    for (const QJsonValue& card : cardsIn(content))
        lines << card[u"title"].toString() << card[u"description"].toString();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QJsonObject rbmTappable(const QJsonObject& message)
{
    QJsonObject tappable;
    for (const QJsonValue& suggestion : suggestionsIn(message[u"contentMessage"].toObject()))
        tappable.insert(innerOf(suggestion)[u"text"].toString(), innerOf(suggestion)[u"postbackData"]);
    return tappable;
}

QStringList rbmNeeds(const QJsonObject& message)
{
    const QJsonObject content = message[u"contentMessage"].toObject();
    const QJsonObject rich = content[u"richCard"].toObject();
    QStringList needed;
    if (rich.contains(u"standaloneCard"))
        needed.append(u"RICHCARD_STANDALONE"_s);
    if (rich.contains(u"carouselCard"))
        needed.append(u"RICHCARD_CAROUSEL"_s);
    static const std::pair<QString, QString> actions[] = {{u"openUrlAction"_s, u"ACTION_OPEN_URL"_s},
        {u"dialAction"_s, u"ACTION_DIAL"_s}, {u"viewLocationAction"_s, u"ACTION_VIEW_LOCATION"_s},
        {u"shareLocationAction"_s, u"ACTION_SHARE_LOCATION"_s},
        {u"createCalendarEventAction"_s, u"ACTION_CREATE_CALENDAR_EVENT"_s}};
    for (const QJsonValue& suggestion : suggestionsIn(content)) {
        for (const auto& [action, feature] : actions) {
            if (suggestion[u"action"].toObject().contains(action))
                needed.append(feature);
        }
    }
    return needed;
}

} // namespace trato::sandbox
