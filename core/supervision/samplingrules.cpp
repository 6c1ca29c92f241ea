#include "base/datafile.h"
#include "base/toml.h"
#include "supervision/qualitydata.h"
#include "supervision/samples.h"
#include "supervision/words.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::supervision {

namespace {

constexpr int mostSamples = 1000;
constexpr int mostNewDays = 3660;
constexpr int mostWeight = 10'000;
constexpr std::chrono::minutes longestSilence = std::chrono::hours(24 * 366);

bool isBetween(int value, int least, int most) { return value >= least && value <= most; }

} // namespace

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
        rules.weights.insert(code, std::clamp(reason.value(QStringLiteral("weight")).toInt(), -mostWeight, mostWeight));
        rules.labels.insert(code, LocalText::from(reason, QStringLiteral("label")));
    }
    const bool sensible = isBetween(rules.quota, 1, mostSamples) && isBetween(rules.byLot, 0, rules.quota) &&
                          isBetween(rules.newDays, 0, mostNewDays) && rules.silence.count() > 0 &&
                          rules.silence <= longestSilence && isBetween(rules.discount, 1, 1000);
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
