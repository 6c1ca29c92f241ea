#pragma once

#include <QStringView>

#include <optional>

namespace trato::money {

/// What becomes of an exact half. Half to even is NBR 5891, the rule of the Central Bank for CET and the legal rate.
enum class Rounding { HalfEven, HalfUp };

/// "half-even", "half-up"
std::optional<Rounding> roundingFromName(QStringView name);

} // namespace trato::money
