#include "understanding/training/crossvalidation.h"

#include <algorithm>
#include <cmath>
#include <future>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Missing a sensitive message weighs this much more than troubling a human for nothing.
constexpr double recallWeight = 2.0;
/// Of reading nothing at all where there is something.
constexpr double anyRecallWeight = 4.0;

Result<std::unique_ptr<Judge>> trainedJudge(const QVector<Lesson>& lessons, Subject subject, const QString& scratch)
{
    TRATO_TRY(const Trained trained, train(lessons, subject, scratch));
    return judgeOf(trained, subject);
}

double lossAt(double temperature, const QVector<Lesson>& lessons, const QVector<Opinion>& opinions)
{
    Calibration calibration;
    calibration.temperature = temperature;
    double loss = 0;
    for (qsizetype i = 0; i < lessons.size(); ++i)
        loss -= std::log(calibration.intents(opinions[i].intents)[static_cast<size_t>(lessons[i].example.intent)]);
    return loss;
}

double bestTemperature(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions)
{
    double best = 1.0;
    for (double temperature = 0.5; temperature < 6.0; temperature += 0.05) {
        if (lossAt(temperature, lessons, opinions) < lossAt(best, lessons, opinions))
            best = temperature;
    }
    return best;
}

bool isMeant(const Lesson& lesson, Sensitivity sensitivity)
{
    return lesson.example.sensitivities.contains(sensitivity);
}

/// Platt's line by plain gradient descent; the data is small and the problem convex.
Calibration::Line bestLine(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions, Sensitivity sensitivity)
{
    const auto place = static_cast<size_t>(sensitivity);
    Calibration calibration;
    Calibration::Line& line = calibration.sensitivities[place];
    for (int step = 0; step < 1000; ++step) {
        double slope = 0;
        double shift = 0;
        for (qsizetype i = 0; i < lessons.size(); ++i) {
            const double model = std::clamp(opinions[i].sensitivities[place], 1e-6, 1.0 - 1e-6);
            const double miss =
                calibration.sensitivity(sensitivity, model) - (isMeant(lessons[i], sensitivity) ? 1.0 : 0.0);
            slope += miss * std::log(model / (1.0 - model));
            shift += miss;
        }
        line.slope -= 0.5 * slope / static_cast<double>(lessons.size());
        line.shift -= 5.0 * shift / static_cast<double>(lessons.size());
    }
    return line;
}

struct Counts {
    int right = 0;
    int missed = 0;
    int invented = 0;

    void add(bool meant, bool read)
    {
        right += meant && read ? 1 : 0;
        missed += meant && !read ? 1 : 0;
        invented += !meant && read ? 1 : 0;
    }
    [[nodiscard]] double recall() const { return right + missed ? double(right) / (right + missed) : 1.0; }
    [[nodiscard]] double precision() const { return right + invented ? double(right) / (right + invented) : 1.0; }
    [[nodiscard]] double score(double beta) const
    {
        const double weight = beta * beta;
        const double p = precision();
        const double r = recall();
        return p + r > 0 ? (1 + weight) * p * r / (weight * p + r) : 0.0;
    }
};

bool isRead(const Lesson& lesson, const Opinion& opinion, const Calibration& calibration, Sensitivity sensitivity)
{
    const bool phrase = lesson.phrases.isSure(sensitivity) &&
                        Calibration::confirms(sensitivity, opinion.sensitivities[static_cast<size_t>(sensitivity)]);
    return phrase ||
           calibration.guessed(opinion.sensitivities, lesson.phrases.guarded, {})[static_cast<size_t>(sensitivity)];
}

Counts countAny(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions, const Calibration& calibration)
{
    Counts counts;
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        const auto labels = allSensitivities();
        const bool read = std::any_of(labels.begin(), labels.end(),
            [&](Sensitivity sensitivity) { return isRead(lessons[i], opinions[i], calibration, sensitivity); });
        counts.add(!lessons[i].example.sensitivities.isEmpty(), read);
    }
    return counts;
}

double bestAnyThreshold(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions, Calibration calibration)
{
    calibration.anyThreshold = 1.0;
    double best = calibration.anyThreshold;
    double bestScore = countAny(lessons, opinions, calibration).score(anyRecallWeight);
    for (double threshold = 0.6; threshold > 0.15; threshold -= 0.05) {
        calibration.anyThreshold = threshold;
        const double score = countAny(lessons, opinions, calibration).score(anyRecallWeight);
        if (score > bestScore) {
            bestScore = score;
            best = threshold;
        }
    }
    return best;
}

/// What is read of `sensitivity` from this threshold on.
Counts countsAt(double threshold, const QVector<Lesson>& lessons, const QVector<Opinion>& opinions,
    Calibration& calibration, Sensitivity sensitivity)
{
    calibration.sensitivities[static_cast<size_t>(sensitivity)].threshold = threshold;
    Counts counts;
    for (qsizetype i = 0; i < lessons.size(); ++i)
        counts.add(isMeant(lessons[i], sensitivity), isRead(lessons[i], opinions[i], calibration, sensitivity));
    return counts;
}

/// Of the gravest the highest threshold that misses next to none: a new writer is always further off than those known.
double gravestThreshold(
    const QVector<Lesson>& lessons, const QVector<Opinion>& opinions, Calibration calibration, Sensitivity sensitivity)
{
    constexpr double wanted = 0.985;
    // A life weighs more than the silences that were not needed.
    const double lowest = sensitivity == Sensitivity::SelfHarm ? 0.03 : 0.06;
    double threshold = 0.25;
    while (threshold > lowest && countsAt(threshold, lessons, opinions, calibration, sensitivity).recall() < wanted)
        threshold -= 0.01;
    return threshold;
}

double bestThreshold(
    const QVector<Lesson>& lessons, const QVector<Opinion>& opinions, Calibration calibration, Sensitivity sensitivity)
{
    if (isGravest(sensitivity))
        return gravestThreshold(lessons, opinions, calibration, sensitivity);
    double best = 0.5;
    double bestScore = -1;
    for (double threshold = 0.20; threshold < 0.61; threshold += 0.05) {
        const double score = countsAt(threshold, lessons, opinions, calibration, sensitivity).score(recallWeight);
        if (score > bestScore) {
            bestScore = score;
            best = threshold;
        }
    }
    return best;
}

Intent likeliest(const Opinion& opinion)
{
    const auto best = std::max_element(opinion.intents.begin(), opinion.intents.end());
    return static_cast<Intent>(best - opinion.intents.begin());
}

QByteArray figures(const QString& name, const Counts& counts)
{
    return u"%1 recall %2 precision %3 F1 %4\n"_s.arg(name, -22)
        .arg(counts.recall(), 0, 'f', 3)
        .arg(counts.precision(), 0, 'f', 3)
        .arg(counts.score(1), 0, 'f', 3)
        .toUtf8();
}

} // namespace

Result<QVector<Opinion>> judge(const QVector<Lesson>& lessons, const QVector<Lesson>& others, const QString& scratch)
{
    // The two subjects have nothing in common, so that each may have a thread.
    auto later = std::async(std::launch::async, [&] { return trainedJudge(lessons, Subject::Sensitivities, scratch); });
    auto first = trainedJudge(lessons, Subject::Intents, scratch);
    TRATO_TRY(const auto sensitivities, later.get());
    TRATO_TRY(const auto intents, std::move(first));
    QVector<Opinion> opinions;
    for (const Lesson& lesson : others)
        opinions.append({intents->probabilities(lesson.intentLine),
            sensitivities->said(lesson.sensitivityLine, lesson.pieces).probabilities});
    return opinions;
}

Split splitOf(const QVector<Lesson>& lessons, int fold, int folds)
{
    Split split;
    for (qsizetype i = 0; i < lessons.size(); ++i)
        (i % folds == fold ? split.kept : split.others).append(lessons[i]);
    return split;
}

Calibration calibrate(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions)
{
    Calibration calibration;
    calibration.temperature = bestTemperature(lessons, opinions);
    for (const Sensitivity sensitivity : allSensitivities()) {
        Calibration::Line& line = calibration.sensitivities[static_cast<size_t>(sensitivity)];
        line = bestLine(lessons, opinions, sensitivity);
        line.threshold = bestThreshold(lessons, opinions, calibration, sensitivity);
    }
    calibration.anyThreshold = bestAnyThreshold(lessons, opinions, calibration);
    return calibration;
}

QByteArray report(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions, const Calibration& calibration)
{
    QByteArray text;
    double sum = 0;
    for (const Intent intent : allIntents()) {
        Counts counts;
        for (qsizetype i = 0; i < lessons.size(); ++i)
            counts.add(lessons[i].example.intent == intent, likeliest(opinions[i]) == intent);
        text += figures(intentName(intent), counts);
        sum += counts.score(1);
    }
    text += u"macro-F1 %1 temperature %2\n"_s.arg(sum / intentCount, 0, 'f', 3).arg(calibration.temperature).toUtf8();
    const Counts any = countAny(lessons, opinions, calibration);
    Counts lexiconOnly;
    for (const Lesson& lesson : lessons)
        lexiconOnly.add(!lesson.example.sensitivities.isEmpty(), !lesson.phrases.sure.isEmpty());
    for (const Sensitivity sensitivity : allSensitivities()) {
        Counts counts;
        for (qsizetype i = 0; i < lessons.size(); ++i)
            counts.add(isMeant(lessons[i], sensitivity), isRead(lessons[i], opinions[i], calibration, sensitivity));
        text += figures(sensitivityName(sensitivity), counts);
    }
    return text + figures(u"any sensitivity"_s, any) + figures(u"any, phrases alone"_s, lexiconOnly);
}

} // namespace trato::understanding
