#pragma once

#include "base/clock.h"

#include <QStringView>

#include <optional>

namespace trato::ui {

/// An instant as people type it: "amanhã 15h", "hoje 17:30", "27/11 9:30", "27/11" (9:00), "15h" (the next one).
/// Nothing when it is none or lies in the past.
std::optional<Instant> readWhen(QStringView text, Instant now);

} // namespace trato::ui
