#pragma once

#include "understanding/language/words.h"

namespace trato::understanding {

// Whether a length of plan that begins at word `first`, or that ends before word `end`, is not the one wanted.

/// "em vez de 6x", "troco as 12 de 189 por", "esquece as 18x"
[[nodiscard]] bool isReplaced(const Words& words, int first);
/// "não quero em 6", before another length
[[nodiscard]] bool isDeclined(const Words& words, int first);
/// "(900) é o caralho", "(14 de 199?) isso é um assalto"
[[nodiscard]] bool isScornedAt(const Words& words, int at);
/// "12x não consigo", "12x de 500? tá doido"
[[nodiscard]] bool isRefusedAfter(const Words& words, int end);
/// "as 7 vezes de 215 que você botou aí", before another length
[[nodiscard]] bool isWhatTheyAsk(const Words& words, int end);
/// "(vocês pediram 1.890 em 3x,) faço 1.100 à vista"
[[nodiscard]] bool isPaidAtOnceAfter(const Words& words, int end);

} // namespace trato::understanding
