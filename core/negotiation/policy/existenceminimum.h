#pragma once

#include "base/result.h"
#include "money/money.h"

#include <QDate>

namespace trato::negotiation {

/// What law says a month has to leave to a person on that day; zero before there was one
/// (resources/policies/existence-minimum.toml).
Result<money::Money> existenceMinimum(QDate day);

} // namespace trato::negotiation
