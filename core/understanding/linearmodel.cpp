#include "understanding/linearmodel.h"

#include "understanding/language/labels.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <cmath>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr quint32 linearSignature = 0x54524C31; // "TRL1"
constexpr float widestWeight = 127.0F;

Failure invalidLinearModel()
{
    return failure(u"invalid_model"_s,
        QCoreApplication::translate("understanding", "The language model of this program can't be read."));
}

/// Rows of one of these lengths.
constexpr size_t fewLanes = 16;
constexpr size_t mostLanes = 32;
static_assert(intentCount <= mostLanes && sensitivityCount <= fewLanes);

/// The rows of these places added up, in whole numbers: sixteen bits hold what some hundred rows of bytes come to.
template <size_t lanes>
void addRows(const std::vector<uint32_t>& places, const std::vector<signed char>& weights, float unit, float* sums)
{
    constexpr size_t rowsAtOnce = 256;
    constexpr size_t ahead = 8;
    for (size_t from = 0; from < places.size(); from += rowsAtOnce) {
        const size_t end = std::min(from + rowsAtOnce, places.size());
        std::array<short, lanes> some{};
        for (size_t i = from; i < end; ++i) {
            __builtin_prefetch(&weights[places[std::min(i + ahead, places.size() - 1)] * lanes]);
            const signed char* row = &weights[places[i] * lanes];
            for (size_t lane = 0; lane < lanes; ++lane)
                some[lane] = static_cast<short>(some[lane] + row[lane]);
        }
        for (size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += unit * static_cast<float>(some[lane]);
    }
}

template <size_t lanes>
void addFeatures(const Features& features, const std::vector<signed char>& weights, float step, float* sums)
{
    const float unit = features.wordWeight() * step;
    addRows<lanes>(features.words, weights, unit, sums);
    addRows<lanes>(features.letters, weights, unit * Features::letterWeight, sums);
}

void makeOneOf(std::vector<double>& scores)
{
    const double highest = *std::max_element(scores.begin(), scores.end());
    double sum = 0;
    for (double& score : scores) {
        score = std::exp(score - highest);
        sum += score;
    }
    for (double& score : scores)
        score /= sum;
}

} // namespace

LinearModel::LinearModel(Answer answer, const std::vector<float>& weights, std::vector<float> shifts)
    : m_answer(answer)
    , m_shifts(std::move(shifts))
{
    float highest = 0;
    for (const float weight : weights)
        highest = std::max(highest, std::abs(weight));
    m_step = highest > 0 ? highest / widestWeight : 1.0F;
    std::vector<signed char> rows(weights.size());
    std::transform(weights.begin(), weights.end(), rows.begin(),
        [this](float weight) { return static_cast<signed char>(std::lround(weight / m_step)); });
    setRows(rows.data());
}

void LinearModel::setRows(const signed char* rows)
{
    m_lanes = m_shifts.size() <= fewLanes ? fewLanes : mostLanes;
    m_weights.assign(featurePlaces * m_lanes, 0);
    for (size_t place = 0; place < featurePlaces; ++place)
        std::copy_n(rows + place * m_shifts.size(), m_shifts.size(), m_weights.data() + place * m_lanes);
}

Result<LinearModel> LinearModel::fromBytes(const QByteArray& bytes, qsizetype labels)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    LinearModel model;
    quint32 head = 0;
    quint8 answer = 0;
    quint32 count = 0;
    stream >> head >> answer >> count;
    if (stream.status() != QDataStream::Ok || head != linearSignature || answer > 1 ||
        count != static_cast<quint32>(labels) || count > mostLanes)
        return invalidLinearModel();
    model.m_answer = static_cast<Answer>(answer);
    model.m_shifts.resize(count);
    stream >> model.m_step;
    for (float& shift : model.m_shifts)
        stream >> shift;
    QByteArray rows;
    stream >> rows;
    if (stream.status() != QDataStream::Ok || rows.size() != qsizetype(featurePlaces) * labels)
        return invalidLinearModel();
    model.setRows(reinterpret_cast<const signed char*>(rows.constData()));
    return model;
}

QByteArray LinearModel::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << linearSignature << static_cast<quint8>(m_answer) << static_cast<quint32>(m_shifts.size()) << m_step;
    for (const float shift : m_shifts)
        stream << shift;
    QByteArray rows;
    rows.reserve(static_cast<qsizetype>(featurePlaces * m_shifts.size()));
    for (size_t place = 0; place < featurePlaces; ++place) {
        const auto* row = reinterpret_cast<const char*>(m_weights.data() + place * m_lanes);
        rows.append(row, static_cast<qsizetype>(m_shifts.size()));
    }
    stream << rows;
    return bytes;
}

std::vector<double> LinearModel::scores(const Features& features) const
{
    std::array<float, mostLanes> sums{};
    std::copy(m_shifts.begin(), m_shifts.end(), sums.begin());
    if (m_lanes == fewLanes)
        addFeatures<fewLanes>(features, m_weights, m_step, sums.data());
    else
        addFeatures<mostLanes>(features, m_weights, m_step, sums.data());
    return {sums.begin(), sums.begin() + static_cast<ptrdiff_t>(m_shifts.size())};
}

std::vector<double> LinearModel::probabilities(const Features& features) const
{
    std::vector<double> scores = this->scores(features);
    if (m_answer == Answer::OneOf) {
        makeOneOf(scores);
        return scores;
    }
    for (double& score : scores)
        score = 1.0 / (1.0 + std::exp(-score));
    return scores;
}

} // namespace trato::understanding
