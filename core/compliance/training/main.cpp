// trato-tone-train SENTENCES MODEL: logistic regression over the words of each text, the same from the same file. A
// text is judged by its worst part (toneParts); so each part of one that may be said is calm, and of one that presses a
// single part does, the one that sounds worst so far.

#include "compliance/wording/tonefeatures.h"

#include <QByteArray>
#include <QDataStream>
#include <QFile>
#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>
#include <vector>

namespace {

using namespace trato::compliance;

using Keys = std::vector<quint32>;

struct Sample {
    Keys whole;
    std::vector<Keys> parts;
    bool presses = false;
};

struct Weight {
    double value = 0;
    double steps = 0.01; ///< squares of the gradients so far
};

struct Model {
    std::map<quint32, Weight> weights;
    double bias = 0;
};

constexpr quint32 magic = 0x746f6e31;
constexpr unsigned seed = 1;
constexpr int rounds = 15;
/// In which texts that press are learned whole: before them nobody knows which part sounds worst.
constexpr int roundsOfWholeTexts = 3;
constexpr double pace = 0.3;
constexpr double biasPace = 0.05;
constexpr double shrinkage = 2e-4;
/// Less than this changes no judgement.
constexpr double negligible = 0.02;

Keys keysOf(const WordingText& text, const TonePart& part)
{
    Keys keys;
    appendToneFeatures(text, part, keys);
    return keys;
}

bool readSamples(const QString& path, std::vector<Sample>& samples)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'\t');
        const bool presses = parts.front() == QStringLiteral("press");
        if (parts.size() != 2 || (!presses && parts.front() != QStringLiteral("calm")))
            return false;
        const WordingText text(parts.back());
        Sample sample{.whole = keysOf(text, {0, text.tokens().size()}), .parts = {}, .presses = presses};
        for (const TonePart& part : toneParts(text))
            sample.parts.push_back(keysOf(text, part));
        samples.push_back(std::move(sample));
    }
    return !samples.empty();
}

double scaleOf(const Keys& keys) { return 1.0 / std::sqrt(static_cast<double>(keys.size())); }

double pressureOf(const Model& model, const Keys& keys)
{
    double sum = 0;
    for (const quint32 key : keys) {
        const auto weight = model.weights.find(key);
        sum += weight == model.weights.end() ? 0 : weight->second.value;
    }
    return model.bias + sum * scaleOf(keys);
}

void learn(Model& model, const Keys& keys, bool presses)
{
    const double scale = scaleOf(keys);
    const double claimed = 1.0 / (1.0 + std::exp(-std::clamp(pressureOf(model, keys), -30.0, 30.0)));
    const double error = claimed - (presses ? 1.0 : 0.0);
    model.bias -= biasPace * error;
    for (const quint32 key : keys) {
        Weight& weight = model.weights[key];
        const double slope = error * scale + shrinkage * weight.value;
        weight.steps += slope * slope;
        weight.value -= pace * slope / std::sqrt(weight.steps);
    }
}

void learn(Model& model, const Sample& sample, int round)
{
    if (!sample.presses) {
        for (const Keys& part : sample.parts)
            learn(model, part, false);
        return;
    }
    const auto pressure = [&](const Keys& part) { return pressureOf(model, part); };
    learn(
        model, round < roundsOfWholeTexts ? sample.whole : *std::ranges::max_element(sample.parts, {}, pressure), true);
}

Model trained(std::vector<Sample> samples)
{
    Model model;
    std::mt19937 random(seed);
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = samples.size() - 1; i > 0; --i)
            std::swap(samples[i], samples[random() % (i + 1)]);
        for (const Sample& sample : samples)
            learn(model, sample, round);
    }
    std::erase_if(model.weights, [](const auto& entry) { return std::abs(entry.second.value) < negligible; });
    return model;
}

bool write(const Model& model, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
    stream << magic << model.bias << static_cast<quint32>(model.weights.size());
    for (const auto& [key, weight] : model.weights)
        stream << key << weight.value;
    return stream.status() == QDataStream::Ok && file.commit();
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<Sample> samples;
    if (argc != 3 || !readSamples(QString::fromLocal8Bit(argv[1]), samples)) {
        std::fputs("trato-tone-train SENTENCES MODEL: the sentences can't be read\n", stderr);
        return 1;
    }
    if (!write(trained(std::move(samples)), QString::fromLocal8Bit(argv[2]))) {
        std::fputs("trato-tone-train: the model can't be written\n", stderr);
        return 1;
    }
    return 0;
}
