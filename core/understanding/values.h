#pragma once

#include "understanding/language/analysis.h"
#include "understanding/understanding.h"

namespace trato::understanding {

/// Writes the amount, the instalments and the date that `reading`'s intent is about, with their evidence, into it.
void readValues(const Analysis& analysis, Reading& reading);

} // namespace trato::understanding
