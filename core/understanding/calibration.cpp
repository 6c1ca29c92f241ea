#include "understanding/calibration.h"

#include "base/json.h"

#include <algorithm>
#include <cmath>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double least = 1e-6;
/// Of the training sentences more tell of sorrows and want nothing than of messages: what this part of them is worth.
constexpr double shareOfOther = 0.6;
/// The least threshold for a message that plainly wants something of the desk.
constexpr double plainThreshold = 0.15;

/// The least threshold for a message of so many words.
double leastOfLength(int words)
{
    constexpr int fewWords = 6;
    constexpr int someWords = 9;
    if (words <= fewWords)
        return 0.25;
    return words <= someWords ? 0.15 : 0.0;
}

double logit(double probability)
{
    const double p = std::clamp(probability, least, 1.0 - least);
    return std::log(p / (1.0 - p));
}

} // namespace

Result<Calibration> Calibration::fromJson(const QByteArray& bytes)
{
    TRATO_TRY(const QJsonObject object, json::parseObject(bytes));
    Calibration calibration;
    calibration.temperature = object.value("temperature"_L1).toDouble();
    calibration.anyThreshold = object.value("any"_L1).toDouble(1.0);
    const QJsonObject lines = object.value("sensitivities"_L1).toObject();
    if (!(calibration.temperature > 0) || lines.size() != sensitivityCount)
        return failure(u"invalid_calibration"_s, u"calibration.json"_s);
    for (const Sensitivity sensitivity : allSensitivities()) {
        const QJsonObject line = lines.value(sensitivityName(sensitivity)).toObject();
        calibration.sensitivities[static_cast<size_t>(sensitivity)] = {line.value("slope"_L1).toDouble(),
            line.value("shift"_L1).toDouble(), line.value("threshold"_L1).toDouble(1.0)};
    }
    return calibration;
}

QByteArray Calibration::toJson() const
{
    QJsonObject lines;
    for (const Sensitivity sensitivity : allSensitivities()) {
        const Line& line = sensitivities[static_cast<size_t>(sensitivity)];
        lines.insert(sensitivityName(sensitivity),
            QJsonObject{{"slope"_L1, line.slope}, {"shift"_L1, line.shift}, {"threshold"_L1, line.threshold}});
    }
    return json::compact(
        QJsonObject{{"temperature"_L1, temperature}, {"any"_L1, anyThreshold}, {"sensitivities"_L1, lines}});
}

std::vector<double> Calibration::intents(const std::vector<double>& model) const
{
    std::vector<double> out(model.size());
    double sum = 0;
    for (size_t i = 0; i < model.size(); ++i) {
        out[i] = std::pow(std::max(model[i], least), 1.0 / temperature);
        if (i == static_cast<size_t>(Intent::Other))
            out[i] *= shareOfOther;
        sum += out[i];
    }
    for (double& probability : out)
        probability /= sum;
    return out;
}

double Calibration::sensitivity(Sensitivity sensitivity, double model) const
{
    const Line& line = sensitivities[static_cast<size_t>(sensitivity)];
    return 1.0 / (1.0 + std::exp(-(line.slope * logit(model) + line.shift)));
}

bool Calibration::confirms(Sensitivity sensitivity, double model)
{
    constexpr double leastOfGravest = 0.018;
    constexpr double leastOfOthers = 0.04;
    return model >= (isGravest(sensitivity) ? leastOfGravest : leastOfOthers);
}

void Calibration::dropFaintOnes(const std::vector<double>& model, size_t likeliest, Marks& marks) const
{
    constexpr double leastBeside = 0.17;
    constexpr double leastDespairBeside = 0.12; // which nobody may lose for having spoken of a lawsuit too
    for (const Sensitivity label : allSensitivities()) {
        const auto place = static_cast<size_t>(label);
        const double least = label == Sensitivity::SelfHarm ? leastDespairBeside : leastBeside;
        if (place != likeliest && sensitivity(label, model[place]) < least)
            marks[place] = false;
    }
}

void Calibration::dropFaintOthers(const std::vector<double>& model, Marks& marks) const
{
    constexpr double leastBeside = 0.17;
    for (const Sensitivity label : allSensitivities()) {
        const auto place = static_cast<size_t>(label);
        marks[place] = marks[place] && (isGravest(label) || sensitivity(label, model[place]) >= leastBeside);
    }
}

Calibration::Marks Calibration::guessed(
    const std::vector<double>& model, const Marks& guarded, const Circumstances& circumstances) const
{
    const bool doubtCounts = circumstances.doubt == Doubt::Counts;
    const double lowest = std::max(leastOfLength(circumstances.words), doubtCounts ? 0.0 : plainThreshold);
    Marks marks{};
    double none = 1.0;
    double highest = 0.0;
    size_t likeliest = 0;
    for (const Sensitivity label : allSensitivities()) {
        const auto place = static_cast<size_t>(label);
        if (guarded[place])
            continue;
        const double probable = sensitivity(label, model[place]);
        marks[place] = probable >= std::max(sensitivities[place].threshold, lowest);
        none *= 1.0 - probable;
        if (probable > highest) {
            highest = probable;
            likeliest = place;
        }
    }
    if (doubtCounts && highest > 0 && 1.0 - none >= std::max(anyThreshold, lowest))
        marks[likeliest] = true;
    if (highest >= sureLabel)
        dropFaintOnes(model, likeliest, marks);
    else if (circumstances.beside == Beside::SurePhrase)
        dropFaintOthers(model, marks);
    return marks;
}

} // namespace trato::understanding
