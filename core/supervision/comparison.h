#pragma once

#include "supervision/evaluations.h"

#include <utility>

namespace trato::supervision {

/// Of two people's marks for the same things: 1 they always agree, 0 as chance would have it, below 0 worse than
/// chance. Nothing when there is nothing to compare, or when both always gave the one same mark (chance agrees as
/// often).
std::optional<double> cohensKappa(const std::vector<std::pair<int, int>>& marks);

/// What two evaluators said to the same question about the same conversation.
struct ComparedAnswer {
    Criterion criterion = {};
    Answer first = {};
    Answer second = {};

    [[nodiscard]] bool agrees() const { return first.points == second.points; }
};

/// Two evaluations of one conversation side by side.
struct Comparison {
    Evaluation first = {};
    Evaluation second = {};
    std::vector<ComparedAnswer> answers = {}; ///< where they differ first
    int agreed = 0;
    std::optional<double> kappa = {};
};

/// How far two evaluators see the same, over every conversation that both have finished.
struct Agreement {
    struct Question {
        Criterion criterion = {};
        int compared = 0;
        int agreed = 0;
        std::optional<double> kappa = {};
    };
    int conversations = 0;
    int compared = 0;
    int agreed = 0;
    std::optional<double> kappa = {}; ///< over all questions
    std::vector<Question> questions = {};
};

/// The first two that are finished. Codes `not_entitled`, `no_sample`, `still_blind` (fewer than two are finished, or
/// the reader's own is not).
Result<Comparison> compareSample(
    storage::Database& database, const Clock& clock, SampleId sample, const QString& reader);
/// Code `not_entitled`.
Result<Agreement> compareEvaluators(
    storage::Database& database, const std::pair<QString, QString>& evaluators, const QString& reader);

} // namespace trato::supervision
