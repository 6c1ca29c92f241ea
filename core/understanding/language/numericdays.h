#pragma once

#include "understanding/language/dategrammar.h"

namespace trato::understanding {

/// The day written in figures at word `at`, seen from `today`: "05/12", "5/12/2026", "05.12.26", "2026-12-05". May be
/// past.
std::optional<DayAt> numericDayAt(const Words& words, int at, QDate today);

/// A day without a year that went by is the next year's, unless it went by of late: nobody names a day that far off.
std::optional<DayAt> notLongPast(QDate date, int end, QDate today);

} // namespace trato::understanding
