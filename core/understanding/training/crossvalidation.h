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

/// Each lesson judged by models trained on the other folds.
Result<QVector<Opinion>> crossValidate(const QVector<Lesson>& lessons, const QString& scratch);

/// What models trained on `lessons` say about `others`.
Result<QVector<Opinion>> judge(const QVector<Lesson>& lessons, const QVector<Lesson>& others, const QString& scratch);

/// The calibration under which these opinions hold.
Calibration calibrate(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions);

/// Figures of the opinions so calibrated, for whoever edits the sentences.
QByteArray report(const QVector<Lesson>& lessons, const QVector<Opinion>& opinions, const Calibration& calibration);

} // namespace trato::understanding
