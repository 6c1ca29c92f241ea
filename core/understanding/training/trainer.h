#pragma once

#include "base/result.h"
#include "understanding/judge.h"
#include "understanding/language/analysis.h"
#include "understanding/training/corpus.h"

#include <QByteArray>

#include <memory>

namespace trato::understanding {

/// An example as the models read it.
struct Lesson {
    Labelled example;
    QByteArray intentLine;
    QByteArray bareIntentLine;
    QByteArray sensitivityLine;
    QByteArrayList pieces; ///< of the sensitivities' line
    LexiconReading phrases;
};

QVector<Lesson> lessonsOf(const QVector<Labelled>& examples, const Knowledge& knowledge);

/// The two models that a judge is made of.
struct Trained {
    std::shared_ptr<fasttext::FastText> classifier;
    LinearModel linear;
};

/// Trains on one thread with fixed seeds: the same lessons give the same models. `scratch` is a folder for the lines.
/// FastText learns a label of its own, "none", for no sensitivity. Code `training_failed`.
Result<Trained> train(const QVector<Lesson>& lessons, Subject subject, const QString& scratch);

/// A judge of the models just trained.
Result<std::unique_ptr<Judge>> judgeOf(const Trained& trained, Subject subject);

} // namespace trato::understanding
