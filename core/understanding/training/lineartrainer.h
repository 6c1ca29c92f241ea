#pragma once

#include "understanding/linearmodel.h"

#include <vector>

namespace trato::understanding {

/// A line as a linear model sees it, and the places of its labels.
struct LinearLesson {
    Features features;
    std::vector<int> labels;
};

struct LinearSettings {
    LinearModel::Answer answer = LinearModel::Answer::OneOf;
    int labels = 0;
    int epochs = 6;
    float rate = 1.0F;
    float decay = 0.0F; ///< how strongly weights are drawn to zero at each touch
};

/// AdaGrad in one fixed shuffled order: the same lessons give the same model.
LinearModel trainLinear(const std::vector<LinearLesson>& lessons, const LinearSettings& settings);

} // namespace trato::understanding
