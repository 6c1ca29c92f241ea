#include "understanding/linearmodel.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
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
    , m_weights(static_cast<qsizetype>(weights.size()), '\0')
{
    float highest = 0;
    for (const float weight : weights)
        highest = std::max(highest, std::abs(weight));
    m_step = highest > 0 ? highest / widestWeight : 1.0F;
    for (size_t i = 0; i < weights.size(); ++i)
        m_weights[static_cast<qsizetype>(i)] = static_cast<char>(std::lround(weights[i] / m_step));
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
        count != static_cast<quint32>(labels))
        return invalidLinearModel();
    model.m_answer = static_cast<Answer>(answer);
    model.m_shifts.resize(count);
    stream >> model.m_step;
    for (float& shift : model.m_shifts)
        stream >> shift;
    stream >> model.m_weights;
    if (stream.status() != QDataStream::Ok || model.m_weights.size() != qsizetype(featurePlaces) * labels)
        return invalidLinearModel();
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
    stream << m_weights;
    return bytes;
}

std::vector<double> LinearModel::probabilities(const std::vector<Feature>& features) const
{
    const size_t labels = m_shifts.size();
    std::vector<float> sums(m_shifts);
    const auto* weights = reinterpret_cast<const signed char*>(m_weights.constData());
    for (const Feature& feature : features) {
        const signed char* row = weights + static_cast<size_t>(feature.place) * labels;
        const float unit = feature.weight * m_step;
        for (size_t i = 0; i < labels; ++i)
            sums[i] += unit * static_cast<float>(row[i]);
    }
    std::vector<double> scores(sums.begin(), sums.end());
    if (m_answer == Answer::OneOf) {
        makeOneOf(scores);
        return scores;
    }
    for (double& score : scores)
        score = 1.0 / (1.0 + std::exp(-score));
    return scores;
}

} // namespace trato::understanding
