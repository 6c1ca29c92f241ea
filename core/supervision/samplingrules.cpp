#include "base/datafile.h"
#include "base/toml.h"
#include "supervision/qualitydata.h"
#include "supervision/samples.h"
#include "supervision/words.h"

#include <QJsonArray>

namespace trato::supervision {

Result<SamplingRules> SamplingRules::fromToml(const QByteArray& bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    SamplingRules rules{.quota = document.value(QStringLiteral("quota")).toInt(),
        .byLot = document.value(QStringLiteral("by_lot")).toInt(),
        .seed = document.value(QStringLiteral("seed")).toString(),
        .newDays = document.value(QStringLiteral("new_days")).toInt(),
        .silence = std::chrono::minutes(document.value(QStringLiteral("silence_minutes")).toInt()),
        .discount = document.value(QStringLiteral("discount")).toInt()};
    for (const QJsonValue word : document.value(QStringLiteral("complaints")).toArray())
        rules.complaints.append(word.toString());
    for (const QJsonValue value : document.value(QStringLiteral("reason")).toArray()) {
        const QJsonObject reason = value.toObject();
        const QString code = reason.value(QStringLiteral("code")).toString();
        rules.weights.insert(code, reason.value(QStringLiteral("weight")).toInt());
        rules.labels.insert(code, LocalText::from(reason, QStringLiteral("label")));
    }
    const bool sensible = rules.quota > 0 && rules.byLot >= 0 && rules.byLot <= rules.quota && rules.newDays >= 0 &&
                          rules.silence.count() > 0 && rules.discount > 0;
    if (!sensible)
        return failure(QStringLiteral("invalid_sampling"), Words::tr("The rules of sampling can't be used."));
    return rules;
}

const SamplingRules& SamplingRules::standard()
{
    initialiseQualityData();
    static const SamplingRules rules =
        data::load<SamplingRules>(QStringLiteral("quality/amostras.toml"), &SamplingRules::fromToml);
    return rules;
}

QString SamplingRules::labelOf(const QString& reason) const
{
    const auto found = labels.find(reason);
    return found == labels.end() ? reason : found->shown();
}

} // namespace trato::supervision
