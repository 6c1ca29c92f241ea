#pragma once

#include "understanding/language/words.h"

#include <optional>

namespace trato::understanding {

/// Whether a number or an ordinal may begin with this word: "dez", "mil", "quinto".
bool namesNumber(const QString& word);

/// A number as written or spelled, from word `first` up to but not including `end`.
struct Number {
    qint64 hundredths = 0;
    int first = 0;
    int end = 0;
    bool spelled = false;  ///< "duzentos e cinquenta", "2 mil"
    bool decimals = false; ///< written with two decimals: "89,90"

    [[nodiscard]] bool isWhole() const { return hundredths % 100 == 0; }
    [[nodiscard]] qint64 whole() const { return hundredths / 100; }
};

/// The number that begins at word `at`: "1.250,00", "1250", "mil e quinhentos", "2 mil e duzentos", "1,5 mil".
/// Dates, times, documents and telephone numbers are none.
std::optional<Number> numberAt(const Words& words, int at);

/// The value of an ordinal from 1 to 23 ("quinto", "5o", "primeira", "1"), and the word after it.
struct Ordinal {
    int value = 0;
    int end = 0;
};
std::optional<Ordinal> ordinalAt(const Words& words, int at);

} // namespace trato::understanding
