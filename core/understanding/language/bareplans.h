#pragma once

#include "understanding/language/numbers.h"

namespace trato::understanding {

/// Whether a number that no word counts stands where a length of plan does: "dá em 36?", "8 tá ótimo", "fechado nas 3",
/// "queria umas 15", "1 + 5". The same words may mean an hour, an option or a sum elsewhere: it is a length only where
/// the message asks for, offers or takes terms.
[[nodiscard]] bool isBareLength(const Words& words, const Number& number);

} // namespace trato::understanding
