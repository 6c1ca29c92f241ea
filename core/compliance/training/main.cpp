// trato-tone-train SENTENCES MODEL: logistic regression over the words of each sentence, the same from the same file.

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

struct Sample {
    std::vector<quint32> keys;
    double presses = 0; ///< 1 or 0
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
constexpr double pace = 0.3;
constexpr double biasPace = 0.05;
constexpr double shrinkage = 2e-4;
/// Less than this changes no judgement.
constexpr double negligible = 0.02;

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
        Sample sample{{}, presses ? 1.0 : 0.0};
        appendToneFeatures(text, {0, text.tokens().size()}, sample.keys);
        samples.push_back(std::move(sample));
    }
    return !samples.empty();
}

void learn(Model& model, const Sample& sample)
{
    const double scale = 1.0 / std::sqrt(static_cast<double>(sample.keys.size()));
    double sum = model.bias;
    for (const quint32 key : sample.keys)
        sum += model.weights[key].value * scale;
    const double error = 1.0 / (1.0 + std::exp(-std::clamp(sum, -30.0, 30.0))) - sample.presses;
    model.bias -= biasPace * error;
    for (const quint32 key : sample.keys) {
        Weight& weight = model.weights[key];
        const double slope = error * scale + shrinkage * weight.value;
        weight.steps += slope * slope;
        weight.value -= pace * slope / std::sqrt(weight.steps);
    }
}

Model trained(std::vector<Sample> samples)
{
    Model model;
    std::mt19937 random(seed);
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = samples.size() - 1; i > 0; --i)
            std::swap(samples[i], samples[random() % (i + 1)]);
        for (const Sample& sample : samples)
            learn(model, sample);
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
