#include "understanding/training/lineartrainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace trato::understanding {

namespace {

class Trainer final {
public:
    Trainer(const std::vector<LinearLesson>& lessons, const LinearSettings& settings)
        : m_lessons(lessons)
        , m_settings(settings)
        , m_labels(static_cast<size_t>(settings.labels))
        , m_weights(m_labels * featurePlaces)
        , m_squares(m_labels * featurePlaces, smallest)
        , m_shifts(m_labels)
        , m_shiftSquares(m_labels, smallest)
        , m_errors(m_labels)
        , m_order(lessons.size())
    {
        std::iota(m_order.begin(), m_order.end(), size_t{0});
    }

    LinearModel train()
    {
        std::mt19937 random(7);
        for (int epoch = 0; epoch < m_settings.epochs; ++epoch) {
            for (size_t i = m_order.size(); i > 1; --i)
                std::swap(m_order[i - 1], m_order[random() % i]);
            for (const size_t lesson : m_order)
                learn(m_lessons[lesson]);
        }
        return LinearModel(m_settings.answer, m_weights, m_shifts);
    }

private:
    static constexpr float smallest = 1e-8F;

    template <class Use>
    static void forEach(const Features& features, const Use& use)
    {
        const float weight = features.wordWeight();
        for (const uint32_t place : features.words)
            use(place, weight);
        for (const uint32_t place : features.letters)
            use(place, weight * Features::letterWeight);
    }

    /// What is said now, less what should be said.
    void findErrors(const LinearLesson& lesson)
    {
        m_errors = m_shifts;
        forEach(lesson.features, [this](uint32_t place, float weight) {
            const float* row = &m_weights[place * m_labels];
            for (size_t i = 0; i < m_labels; ++i)
                m_errors[i] += row[i] * weight;
        });
        const bool oneOf = m_settings.answer == LinearModel::Answer::OneOf;
        const float highest = oneOf ? *std::max_element(m_errors.begin(), m_errors.end()) : 0.0F;
        float sum = 0;
        for (float& error : m_errors) {
            error = oneOf ? std::exp(error - highest) : 1.0F / (1.0F + std::exp(-error));
            sum += error;
        }
        if (oneOf) {
            for (float& error : m_errors)
                error /= sum;
        }
        // A sensitivity missed costs more than one too many.
        const float weight = oneOf ? 1.0F : 2.0F;
        for (const int label : lesson.labels)
            m_errors[static_cast<size_t>(label)] = (m_errors[static_cast<size_t>(label)] - 1.0F) * weight;
    }

    void learn(const LinearLesson& lesson)
    {
        findErrors(lesson);
        const float* errors = m_errors.data();
        forEach(lesson.features, [&](uint32_t place, float weight) {
            float* row = &m_weights[place * m_labels];
            float* squares = &m_squares[place * m_labels];
            for (size_t i = 0; i < m_labels; ++i) {
                const float slope = errors[i] * weight + m_settings.decay * row[i];
                squares[i] += slope * slope;
                row[i] -= m_settings.rate * slope / std::sqrt(squares[i]);
            }
        });
        for (size_t i = 0; i < m_labels; ++i) {
            m_shiftSquares[i] += errors[i] * errors[i];
            m_shifts[i] -= m_settings.rate * errors[i] / std::sqrt(m_shiftSquares[i]);
        }
    }

    const std::vector<LinearLesson>& m_lessons;
    const LinearSettings& m_settings;
    size_t m_labels;
    std::vector<float> m_weights;
    std::vector<float> m_squares; ///< of the slopes so far, per weight
    std::vector<float> m_shifts;
    std::vector<float> m_shiftSquares;
    std::vector<float> m_errors;
    std::vector<size_t> m_order;
};

} // namespace

LinearModel trainLinear(const std::vector<LinearLesson>& lessons, const LinearSettings& settings)
{
    return Trainer(lessons, settings).train();
}

} // namespace trato::understanding
