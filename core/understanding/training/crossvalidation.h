#pragma once

#include "understanding/calibration.h"
#include "understanding/training/trainer.h"

#include <vector>

namespace trato::understanding {

/// What models that had not seen an example said about it.
struct Opinion {
    std::vector<double> intents;
    std::vector<double> sensitivities;
};

/// Every `folds`-th lesson from `fold` on is kept apart from the others.
struct Split {
    QVector<Lesson> kept;
    QVector<Lesson> others;
};
Split splitOf(const QVector<Lesson>& lessons, int fold, int folds);

/// What models trained on `lessons` say about `others`.
Result<QVector<Opinion>> judge(const QVector<Lesson>& lessons, const QVector<Lesson>& others, const QString& scratch);

/// The calibration under which these opinions hold.
Calibration calibrate(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions);

/// Figures of the opinions so calibrated, for whoever edits the sentences.
QByteArray report(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions, const Calibration& calibration);

} // namespace trato::understanding
