#pragma once

#include "understanding/language/analysis.h"
#include "understanding/understanding.h"

#include <vector>

namespace trato::understanding {

/// The intents that the values of a message are read by.
struct ValueIntents {
    Intent ofSums = Intent::Other; ///< amounts and instalments
    Intent ofDays = Intent::Other;
    bool sumsAreMeant = true; ///< `ofSums` is what the message is most likely to mean
};

/// The likeliest intent, but where those that deal with sums and days are likely enough together, the likeliest of
/// them: a promise is often taken for a mere disclosure, and its day still stands. `probable`: of each intent, adding
/// up to one.
[[nodiscard]] ValueIntents valueIntents(const std::vector<double>& probable);

/// Whether messages of this intent have sums, plans or days to read.
[[nodiscard]] bool dealsWithValues(Intent intent);

/// Writes the amount, the instalments and the date that a message of these intents is about, with their evidence, into
/// `reading`.
void readValues(const Analysis& analysis, const ValueIntents& intents, Reading& reading);

} // namespace trato::understanding
