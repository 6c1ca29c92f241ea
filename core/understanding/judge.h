#pragma once

#include "understanding/classifier.h"
#include "understanding/linearmodel.h"

namespace trato::understanding {

/// What is learned: the one intent, or the sensitivities.
enum class Subject { Intents, Sensitivities };

QStringList labelsOf(Subject subject);

/// Two models of one subject that err differently: a fastText model, which knows words by the company they keep, and a
/// linear one, which knows them one by one. What they say is averaged.
class Judge final {
public:
    Judge(Subject subject, std::unique_ptr<Classifier> classifier, LinearModel linear);

    /// From the bytes of both models. Code `invalid_model`.
    static Result<std::unique_ptr<Judge>> create(
        Subject subject, const QByteArray& classifier, const QByteArray& linear);

    /// One probability per label of the subject, in their order.
    [[nodiscard]] std::vector<double> probabilities(const QByteArray& line) const;

private:
    Subject m_subject;
    std::unique_ptr<Classifier> m_classifier;
    LinearModel m_linear;
};

} // namespace trato::understanding
