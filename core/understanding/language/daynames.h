#pragma once

#include "understanding/language/words.h"

#include <QDate>

#include <optional>

namespace trato::understanding {

/// January is 1; 0 for what is no month. "jan" and "dez" are months too, where the words around them say so.
int monthNamed(const QString& word);
/// Monday is 1; 0 for what is no day of the week.
int weekdayNamed(const QString& word);
/// Whether what is named like a weekday at word `at`, with `end` behind it, counts: "segunda via", "a quinta ligação".
bool isOrdinalUse(const Words& words, int at, int end);

/// A day that is known by its name, and the word after it.
struct Feast {
    QDate date;
    int end = 0;
};

/// The next feast from `today` on whose name begins at word `at`: "natal", "véspera de natal", "ano novo", "dia das
/// mães", "black friday".
std::optional<Feast> feastAt(const Words& words, int at, QDate today);

} // namespace trato::understanding
