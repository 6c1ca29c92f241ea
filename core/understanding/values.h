#pragma once

#include "understanding/language/analysis.h"
#include "understanding/understanding.h"

#include <vector>

namespace trato::understanding {

/// The intent that the values of a message are read by: the likeliest, but where the likeliest that deals with sums and
/// days is likely enough together with its kin, that one. A promise is often taken for a mere disclosure, and its day
/// still stands. `probable`: of each intent, adding up to one.
[[nodiscard]] Intent valueIntent(const std::vector<double>& probable);

/// Writes the amount, the instalments and the date that a message of this intent is about, with their evidence, into
/// `reading`.
void readValues(const Analysis& analysis, Intent intent, Reading& reading);

} // namespace trato::understanding
