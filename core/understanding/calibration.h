#pragma once

#include "base/result.h"
#include "understanding/language/labels.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace trato::understanding {

/// Turns what the models say into probabilities that hold on messages they were not trained on. The figures come from
/// cross-validation while the models are trained.
struct Calibration {
    /// The intents' logarithms are divided by it: above one, the model was too sure of itself.
    double temperature = 1.0;
    /// Probability of a sensitivity = logistic(slope · logit(model) + shift); it is read as present from `threshold`
    /// on.
    struct Line {
        double slope = 1.0;
        double shift = 0.0;
        double threshold = 0.5;
    };
    std::array<Line, sensitivityCount> sensitivities = {};
    /// A message that reaches no label's threshold is still read as its likeliest one from this probability on that it
    /// has any: who hints at something is often between two labels.
    double anyThreshold = 1.0;

    /// Code `invalid_calibration`.
    static Result<Calibration> fromJson(const QByteArray& bytes);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] std::vector<double> intents(const std::vector<double>& model) const;
    [[nodiscard]] double sensitivity(Sensitivity sensitivity, double model) const;

    using Marks = std::array<bool, sensitivityCount>;
    /// Whether `anyThreshold` is looked at. A message that plainly wants something of the desk hints at nothing.
    enum class Doubt { Counts, Dismissed };
    /// Whether a phrase sets a label by itself: faint ones that kill nobody are dropped beside it as beside a likely
    /// one.
    enum class Beside { Nothing, SurePhrase };
    /// Whether a phrase that means `sensitivity` counts: not where the models, which don't know the phrases, find next
    /// to nothing of it in the words around ("morreu aquele cantor", "tô com a corda no pescoço com o prazo").
    [[nodiscard]] static bool confirms(Sensitivity sensitivity, double model);

    /// What the message is like that is guessed at.
    struct Circumstances {
        Doubt doubt = Doubt::Counts;
        Beside beside = Beside::Nothing;
        int words = 100; ///< of few words the models know little: faint labels count in longer messages only
    };
    /// The sensitivities that the models alone speak for, but for those that a near miss guards.
    [[nodiscard]] Marks guessed(
        const std::vector<double>& model, const Marks& guarded, const Circumstances& circumstances) const;

private:
    /// From this probability of one label on the message is silenced by it, and the low thresholds of the gravest,
    /// which are there lest one be missed, are no longer needed: danger is not also despair.
    static constexpr double sureLabel = 0.6;
    void dropFaintOnes(const std::vector<double>& model, size_t likeliest, Marks& marks) const;
    void dropFaintOthers(const std::vector<double>& model, Marks& marks) const;
};

} // namespace trato::understanding
