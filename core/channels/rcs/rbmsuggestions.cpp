#include "channels/rcs/rbmsuggestions.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QUrl>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 25;
constexpr qsizetype longestData = 2048;

using Action = Result<QJsonObject> (*)(const QJsonObject& suggestion);

Result<QJsonObject> openUrl(const QJsonObject& suggestion)
{
    const QUrl url(suggestion[u"url"].toString(), QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return unsendableRcs(QCoreApplication::translate("channels", "“%1” is no web address.").arg(url.toString()));
    return QJsonObject{{u"openUrlAction"_s, QJsonObject{{u"url"_s, url.toString(QUrl::FullyEncoded)}}}};
}

Result<QJsonObject> dial(const QJsonObject& suggestion)
{
    const QString phone = suggestion[u"dial"].toString();
    if (!phone.startsWith(u'+'))
        return unsendableRcs(
            QCoreApplication::translate("channels", "“%1” is no telephone number with its country.").arg(phone));
    return QJsonObject{{u"dialAction"_s, QJsonObject{{u"phoneNumber"_s, phone}}}};
}

Result<QJsonObject> viewLocation(const QJsonObject& suggestion)
{
    const QJsonObject place = suggestion[u"place"].toObject();
    QJsonObject shown{{u"label"_s, place[u"label"]}};
    if (place.contains(u"query"))
        shown[u"query"] = place[u"query"];
    else
        shown[u"latLong"] = QJsonObject{{u"latitude"_s, place[u"latitude"]}, {u"longitude"_s, place[u"longitude"]}};
    return QJsonObject{{u"viewLocationAction"_s, shown}};
}

Result<QJsonObject> shareLocation(const QJsonObject&) { return QJsonObject{{u"shareLocationAction"_s, QJsonObject()}}; }

Result<QJsonObject> createEvent(const QJsonObject& suggestion)
{
    const QJsonObject event = suggestion[u"event"].toObject();
    TRATO_TRY(const Instant start, Instant::parse(event[u"start"].toString(), deskZone()));
    TRATO_TRY(const Instant end, Instant::parse(event[u"end"].toString(), deskZone()));
    return QJsonObject{{u"createCalendarEventAction"_s,
        QJsonObject{{u"startTime"_s, start.toIso(QTimeZone::utc())}, {u"endTime"_s, end.toIso(QTimeZone::utc())},
            {u"title"_s, event[u"title"].toString()}, {u"description"_s, event[u"description"].toString()}}}};
}

Action actionOf(const QJsonObject& suggestion)
{
    if (suggestion.contains(u"url"))
        return openUrl;
    if (suggestion.contains(u"dial"))
        return dial;
    if (suggestion.contains(u"place"))
        return viewLocation;
    if (suggestion[u"share_location"].toBool())
        return shareLocation;
    return suggestion.contains(u"event") ? createEvent : nullptr;
}

Result<QJsonObject> suggestionFrom(const QJsonObject& wanted)
{
    const QString label = wanted[u"text"].toString().simplified();
    const QString data = wanted[u"data"].toString(label);
    if (label.isEmpty() || label.size() > longestLabel)
        return unsendableRcs(QCoreApplication::translate("channels", "the button “%1” has to have 1 to %2 characters.")
                                 .arg(label)
                                 .arg(longestLabel));
    if (data.size() > longestData)
        return unsendableRcs(
            QCoreApplication::translate("channels", "what the button “%1” gives back is too long.").arg(label));
    QJsonObject inner{{u"text"_s, label}, {u"postbackData"_s, data}};
    const Action action = actionOf(wanted);
    if (action == nullptr)
        return QJsonObject{{u"reply"_s, inner}};
    TRATO_TRY(const QJsonObject does, action(wanted));
    for (auto it = does.begin(); it != does.end(); ++it)
        inner.insert(it.key(), it.value());
    return QJsonObject{{u"action"_s, inner}};
}

QJsonObject choice(const QJsonValue& title, const QJsonValue& id)
{
    return {{u"text"_s, title.toString().simplified().left(longestLabel)}, {u"data"_s, id.toString()}};
}

} // namespace

Failure unsendableRcs(const QString& why)
{
    return failure(u"unsendable_message"_s,
        QCoreApplication::translate("channels", "RCS does not take this message: %1").arg(why));
}

Result<QJsonArray> rbmSuggestions(const QJsonArray& wanted, int most)
{
    if (wanted.size() > most)
        return unsendableRcs(QCoreApplication::translate("channels", "it has more than %1 buttons.").arg(most));
    QJsonArray suggestions;
    for (const QJsonValue& value : wanted) {
        TRATO_TRY(const QJsonObject suggestion, suggestionFrom(value.toObject()));
        suggestions.append(suggestion);
    }
    return suggestions;
}

QJsonArray suggestionsOfInteractive(const QJsonObject& interactive)
{
    const QJsonObject action = interactive[u"action"].toObject();
    QJsonArray suggestions;
    for (const QJsonValue& button : action[u"buttons"].toArray())
        suggestions.append(choice(button[u"reply"][u"title"], button[u"reply"][u"id"]));
    for (const QJsonValue& section : action[u"sections"].toArray()) {
        for (const QJsonValue& row : section[u"rows"].toArray())
            suggestions.append(choice(row[u"title"], row[u"id"]));
    }
    return suggestions;
}

} // namespace trato::channels
