#pragma once

#include "base/result.h"
#include "understanding/language/analysis.h"
#include "understanding/training/corpus.h"

#include <QByteArray>

#include <memory>

namespace fasttext {
class FastText;
}

namespace trato::understanding {

/// An example as the models read it.
struct Lesson {
    Example example;
    QByteArray intentLine;
    QByteArray bareIntentLine;
    QByteArray sensitivityLine;
    LexiconReading phrases;
};

QVector<Lesson> lessonsOf(const QVector<Example>& examples, const Knowledge& knowledge);

/// What is learned: the one intent, or the sensitivities (with a label of its own, "none", for their absence).
enum class Subject { Intents, Sensitivities };

/// Trains on one thread with a fixed seed: the same lessons give the same model. `scratch` is a folder for the lines.
/// Code `training_failed`.
Result<std::unique_ptr<fasttext::FastText>> train(const QVector<Lesson>& lessons, Subject subject, const QString& scratch);

} // namespace trato::understanding
