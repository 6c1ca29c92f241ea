#include "engine/understood.h"

#include <QJsonArray>

namespace trato::engine {

QJsonObject toJson(const understanding::Reading& reading)
{
    QJsonArray sensitivities;
    for (const understanding::Sensitivity sensitivity : reading.sensitivities)
        sensitivities.append(understanding::sensitivityName(sensitivity));
    QJsonArray evidence;
    for (const understanding::Evidence& one : reading.evidence) {
        QJsonObject span{
            {QStringLiteral("label"), one.label}, {QStringLiteral("from"), one.from}, {QStringLiteral("to"), one.to}};
        if (one.certainty)
            span.insert(QStringLiteral("certainty"), *one.certainty);
        evidence.append(span);
    }
    QJsonObject object{{QStringLiteral("intent"), understanding::intentName(reading.intent)},
        {QStringLiteral("confidence"), reading.confidence}, {QStringLiteral("sensitivity"), sensitivities},
        {QStringLiteral("evidence"), evidence}};
    if (reading.amountCents)
        object.insert(QStringLiteral("amount_cents"), *reading.amountCents);
    if (reading.instalments)
        object.insert(QStringLiteral("instalments"), *reading.instalments);
    if (reading.date)
        object.insert(QStringLiteral("date"), reading.date->toString(Qt::ISODate));
    return object;
}

} // namespace trato::engine
