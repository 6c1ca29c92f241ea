#pragma once

#include <QJsonObject>

#include <span>
#include <vector>

namespace trato::insight {

/// A probability that was said, and what happened.
struct Judged {
    double said = 0;
    bool happened = false;
};

/// How many of those said to be around `said` did happen.
struct Bin {
    double said = 0; ///< mean of the bin
    double happened = 0;
    int count = 0;
};

/// How good probabilities are, on cases that the model was not trained on.
struct Quality {
    int count = 0;
    int happened = 0;
    double auc = 0;       ///< that one that happened is placed above one that did not; 0.5 is chance
    double brier = 0;     ///< mean squared error
    double brierBase = 0; ///< of always saying how many happen
    std::vector<Bin> calibration;

    static Quality of(std::vector<Judged> judged);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace trato::insight
