#pragma once

#include "understanding/classifier.h"
#include "understanding/linearmodel.h"

#include <QByteArrayList>

namespace trato::understanding {

/// What is learned: the one intent, or the sensitivities.
enum class Subject { Intents, Sensitivities };

QStringList labelsOf(Subject subject);

/// Two models of one subject that err differently: a fastText model, which knows words by the company they keep, and a
/// linear one, which knows them one by one. Of the intents what they say is averaged. Of the sensitivities the linear
/// one is by far the better judge of what nobody trained on; the other has a small say, and only in the whole message.
class Judge final {
public:
    Judge(Subject subject, std::unique_ptr<Classifier> classifier, LinearModel linear);

    /// From the bytes of both models. Code `invalid_model`.
    static Result<std::unique_ptr<Judge>> create(
        Subject subject, const QByteArray& classifier, const QByteArray& linear);

    /// One probability per label of the subject, in their order.
    [[nodiscard]] std::vector<double> probabilities(const QByteArray& line) const;
    /// The same where the line's features are known.
    [[nodiscard]] std::vector<double> probabilities(const QByteArray& line, const Features& features) const;

    /// What is said of a line of which `pieces` are parts: a piece speaks for the whole where it says clearly more.
    struct Said {
        std::vector<double> probabilities;
        std::vector<int> pieces; ///< of each label the piece that speaks for it; -1: the whole line
    };
    [[nodiscard]] Said said(const QByteArray& line, const QByteArrayList& pieces) const;
    [[nodiscard]] Said said(const QByteArray& line, const Features& features, const QByteArrayList& pieces) const;

private:
    Subject m_subject;
    std::unique_ptr<Classifier> m_classifier;
    LinearModel m_linear;
};

} // namespace trato::understanding
