#include "insight/model/training.h"

#include "base/digest.h"
#include "insight/random.h"
#include "insight/words.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::insight {

namespace {

constexpr quint64 keptAside = 5;

bool isKeptAside(const Sample& sample, quint64 seed)
{
    const QByteArray name = "aside/" + QByteArray::number(sample.debtor.value());
    return Random::named(seed, name).below(static_cast<int>(keptAside)) == 0;
}

QString dayOf(Instant at) { return at.dateIn(deskZone()).toString(Qt::ISODate); }

QJsonArray featureTable()
{
    QJsonArray features;
    for (const FeatureInfo& info : featureInfos())
        features.append(QJsonObject{{QStringLiteral("name"), QLatin1StringView(info.name)},
            {QStringLiteral("meaning"), QLatin1StringView(info.meaning)},
            {QStringLiteral("direction"), info.direction}});
    return features;
}

QString foreseen(RiskKind kind)
{
    return kind == RiskKind::Default
               ? QStringLiteral("nothing is paid within 30 days of a day on which something is owed or falls due")
               : QStringLiteral("a promise is broken, as seen on the day it is made");
}

QJsonObject periodOf(const std::vector<Sample>& samples)
{
    const auto [first, last] = std::minmax_element(
        samples.begin(), samples.end(), [](const Sample& one, const Sample& other) { return one.asOf < other.asOf; });
    return {{QStringLiteral("from"), dayOf(first->asOf)}, {QStringLiteral("until"), dayOf(last->asOf)}};
}

Result<void> checkEnough(const std::vector<Sample>& samples)
{
    const auto happened =
        std::count_if(samples.begin(), samples.end(), [](const Sample& sample) { return sample.happened; });
    const auto others = std::ssize(samples) - happened;
    if (std::ssize(samples) >= leastSamples && happened >= leastOfEach && others >= leastOfEach)
        return {};
    return failure(QStringLiteral("too_little_history"),
        Words::tr("%1 cases, of which it happened in %2: a model needs at least %3, and %4 of each kind.")
            .arg(samples.size())
            .arg(happened)
            .arg(leastSamples)
            .arg(leastOfEach),
        {{QStringLiteral("cases"), qint64{std::ssize(samples)}}, {QStringLiteral("happened"), qint64{happened}}});
}

Result<Quality> qualityOf(const Booster& booster, const std::vector<Sample>& aside)
{
    std::vector<Features> rows;
    for (const Sample& sample : aside)
        rows.push_back(sample.features);
    TRATO_TRY(const std::vector<double> said, booster.predict(rows));
    std::vector<Judged> judged;
    for (size_t i = 0; i < aside.size(); ++i)
        judged.push_back({said[i], aside[i].happened});
    return Quality::of(std::move(judged));
}

} // namespace

Result<Trained> train(
    RiskKind kind, const std::vector<Sample>& samples, const QString& origin, const TrainingOptions& options)
{
    TRATO_CHECK(checkEnough(samples));
    std::vector<Sample> taught;
    std::vector<Sample> aside;
    for (const Sample& sample : samples)
        (isKeptAside(sample, options.seed) ? aside : taught).push_back(sample);
    TRATO_TRY(const Booster booster, Booster::train(taught, options));
    TRATO_TRY(const Quality quality, qualityOf(booster, aside));
    TRATO_TRY(const QByteArray model, booster.toJson());
    const QJsonObject card{{QStringLiteral("kind"), riskKindName(kind)}, {QStringLiteral("foresees"), foreseen(kind)},
        {QStringLiteral("origin"), origin}, {QStringLiteral("seed"), static_cast<qint64>(options.seed)},
        {QStringLiteral("rounds"), options.rounds}, {QStringLiteral("depth"), options.depth},
        {QStringLiteral("cases"), qint64{std::ssize(taught)}}, {QStringLiteral("period"), periodOf(samples)},
        {QStringLiteral("held_out"), quality.toJson()}, {QStringLiteral("features"), featureTable()},
        {QStringLiteral("sha256"), QString::fromLatin1(digest::sha256(model).toHex())}};
    return Trained{model, card, quality};
}

} // namespace trato::insight
