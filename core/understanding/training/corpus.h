#pragma once

#include "understanding/scoring/labelled.h"

namespace trato::understanding {

/// The examples of all files "*.tsv" in `folder` but "heldout.tsv", in the order of the file names. Codes
/// `unreadable_file`, `invalid_example` with file and line.
Result<QVector<Labelled>> readExamples(const QString& folder);

} // namespace trato::understanding
