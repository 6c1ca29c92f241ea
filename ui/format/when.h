#pragma once

#include "base/clock.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace trato::ui {

/// A day as people type it, from `today` on: "27/11", "27/11/2026", "dia 27", "sexta", "amanhã", "em 3 dias", or in
/// English or Spanish words, whatever the language of the desk. A weekday is the next one, never today. Nothing when it
/// is none, or is past.
std::optional<QDate> readDay(QStringView text, QDate today);

/// An instant as people type it: "amanhã 15h", "hoje 17:30", "sexta de manhã", "27/11" (9:00), "15h" (the next one),
/// "em 2 horas". Nothing when it is none or lies in the past.
std::optional<Instant> readWhen(QStringView text, Instant now);

} // namespace trato::ui
