#include "compliance/wording/tone.h"

#include "base/datafile.h"
#include "compliance/compliancedata.h"
#include "compliance/wording/tonefeatures.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <bit>
#include <cmath>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseTone() { Q_INIT_RESOURCE(compliance_tone); }

namespace trato::compliance {
namespace {

constexpr quint32 magic = 0x746f6e31; // "ton1"
constexpr quint32 mostWeights = 1'000'000;
/// Fewer different words have no tone.
constexpr size_t fewestWords = 7;

Failure invalidTone()
{
    return failure(QStringLiteral("invalid_tone"),
        QCoreApplication::translate("compliance", "The model of the tone of words can't be used."));
}

} // namespace

Result<Tone> Tone::fromBytes(QByteArrayView bytes)
{
    QDataStream stream(bytes.toByteArray());
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
    quint32 head = 0;
    quint32 count = 0;
    Tone tone;
    stream >> head >> tone.m_bias >> count;
    if (stream.status() != QDataStream::Ok || head != magic || count == 0 || count > mostWeights)
        return invalidTone();
    tone.m_places.resize(std::bit_ceil(static_cast<size_t>(count) * 2));
    for (quint32 i = 0; i < count; ++i) {
        quint32 key = 0;
        double weight = 0;
        stream >> key >> weight;
        if (stream.status() != QDataStream::Ok || key == 0 || !std::isfinite(weight))
            return invalidTone();
        tone.put(key, static_cast<float>(weight));
    }
    return tone;
}

const Tone& Tone::standard()
{
    static const Tone tone = [] {
        initialiseTone();
        return data::load<Tone>(
            QStringLiteral("compliance/tone.model"), [](const QByteArray& bytes) { return fromBytes(bytes); });
    }();
    return tone;
}

void Tone::put(quint32 key, float weight)
{
    const size_t mask = m_places.size() - 1;
    size_t at = key & mask;
    while (m_places[at].key != 0 && m_places[at].key != key)
        at = (at + 1) & mask;
    m_places[at] = {key, weight};
}

float Tone::weightOf(quint32 key) const
{
    const size_t mask = m_places.size() - 1;
    for (size_t at = key & mask; m_places[at].key != 0; at = (at + 1) & mask) {
        if (m_places[at].key == key)
            return m_places[at].weight;
    }
    return 0;
}

/// Half of its words at least, each counted once: in another language sounds mean nothing.
bool Tone::knows(const WordingText& text, const TonePart& part) const
{
    std::vector<quint32> words;
    for (size_t i = part.first; i < part.end; ++i) {
        if (const quint32 key = toneWordKey(text, text.tokens()[i]); key != 0)
            words.push_back(key);
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    const auto known = std::count_if(words.begin(), words.end(), [this](quint32 key) { return weightOf(key) != 0; });
    return words.size() >= fewestWords && 2 * static_cast<size_t>(known) >= words.size();
}

Tone::Heard Tone::of(const WordingText& text) const
{
    Heard worst;
    std::vector<quint32> keys;
    for (const TonePart& part : toneParts(text)) {
        if (!knows(text, part))
            continue;
        keys.clear();
        appendToneFeatures(text, part, keys);
        double sum = 0;
        for (const quint32 key : keys)
            sum += weightOf(key);
        const double pressure = m_bias + sum / std::sqrt(static_cast<double>(keys.size()));
        if (worst.range.to == 0 || pressure > worst.pressure)
            worst = {pressure, {text.tokens()[part.first].from, text.tokens()[part.end - 1].to}};
    }
    return worst;
}

} // namespace trato::compliance
