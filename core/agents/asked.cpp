#include "agents/asked.h"

#include <QJsonArray>

namespace trato::agents {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const Asked& asked)
{
    QJsonObject json;
    if (asked.question != Question::None)
        json.insert(u"question"_s, questionName(asked.question));
    QJsonArray offers;
    for (const OfferId offer : asked.offers)
        offers.append(offer.value());
    if (!offers.isEmpty())
        json.insert(u"offers"_s, offers);
    if (asked.proposed.isValid())
        json.insert(u"proposed"_s, asked.proposed.value());
    if (asked.day.isValid())
        json.insert(u"day"_s, asked.day.toString(Qt::ISODate));
    return json;
}

QJsonObject withoutQuestion(QJsonObject payload)
{
    QJsonObject asks = payload[asksField].toObject();
    asks.remove(u"proposed"_s);
    asks.remove(u"day"_s);
    asks.insert(u"question"_s, QString());
    payload.insert(asksField, asks);
    return payload;
}

Asked askedIn(const QJsonObject& payload)
{
    const QJsonObject json = payload[asksField].toObject();
    Asked asked{.question = questionFromName(json[u"question"].toString()),
        .proposed = OfferId(json[u"proposed"].toInteger()),
        .day = QDate::fromString(json[u"day"].toString(), Qt::ISODate)};
    for (const QJsonValue& offer : json[u"offers"].toArray())
        asked.offers.emplace_back(offer.toInteger());
    if (!json.contains(u"question"))
        asked.question = questionOf(payload[u"template"].toString());
    return asked;
}

} // namespace trato::agents
