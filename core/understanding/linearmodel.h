#pragma once

#include "base/result.h"
#include "understanding/features.h"

#include <QByteArray>

#include <vector>

namespace trato::understanding {

/// A logistic regression over `featuresOf` a line, one row of weights per place and one weight per label, kept in eight
/// bits. Reading is const and safe from several threads.
class LinearModel final {
public:
    /// What the labels' scores become.
    enum class Answer : quint8 {
        OneOf, ///< probabilities that add up to one
        AnyOf, ///< a probability for each label by itself
    };

    /// `weights` holds a row of `shifts.size()` for each of the `featurePlaces`.
    LinearModel(Answer answer, const std::vector<float>& weights, std::vector<float> shifts);

    /// Code `invalid_model` when it can't be read or doesn't have `labels` labels.
    static Result<LinearModel> fromBytes(const QByteArray& bytes, qsizetype labels);
    [[nodiscard]] QByteArray toBytes() const;

    /// One probability per label.
    [[nodiscard]] std::vector<double> probabilities(const Features& features) const;
    /// Of labels that don't exclude each other: the logarithm of a probability over that of its contrary.
    [[nodiscard]] std::vector<double> scores(const Features& features) const;

private:
    LinearModel() = default;
    void setRows(const signed char* rows);

    Answer m_answer = Answer::OneOf;
    float m_step = 0; ///< the weight that one unit of `m_weights` stands for
    std::vector<float> m_shifts;
    /// Signed bytes, a row of `m_lanes` for each place: labels and, so that rows are as long as machines add at once,
    /// zeros.
    std::vector<signed char> m_weights;
    size_t m_lanes = 0;
};

} // namespace trato::understanding
