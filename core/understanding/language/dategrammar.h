#pragma once

#include "understanding/language/words.h"

#include <QDate>

#include <optional>

namespace trato::understanding {

struct DayAt {
    QDate date;
    int end = 0; ///< the word after it
};

/// The exact day whose name begins at word `at`, seen from `today`: always today or later.
std::optional<DayAt> dayAt(const Words& words, int at, QDate today);

} // namespace trato::understanding
