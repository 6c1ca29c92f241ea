#pragma once

#include "base/result.h"
#include "understanding/language/labels.h"

#include <QVector>

namespace trato::understanding {

/// A message with what it means, as a person labelled it.
struct Example {
    Intent intent = Intent::Other;
    QVector<Sensitivity> sensitivities;
    QString text;
};

/// The examples of all files "*.tsv" in `folder` (columns: intent, sensitivities, text) but "heldout.tsv", in the order
/// of the file names. Codes `unreadable_file`, `invalid_example` with file and line.
Result<QVector<Example>> readExamples(const QString& folder);

/// The examples of one such file.
Result<QVector<Example>> readExampleFile(const QString& path);

} // namespace trato::understanding
