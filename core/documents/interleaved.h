#pragma once

#include "documents/page.h"

#include <QStringView>

namespace trato::documents {

/// Interleaved 2 of 5 with its start and stop bars, wide bars three modules: the code on Brazilian slips (103 × 13 mm
/// for their 44 digits). An even number of ASCII digits; nothing comes of anything else.
Modules interleavedTwoOfFive(QStringView digits);

} // namespace trato::documents
