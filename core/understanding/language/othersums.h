#pragma once

#include "understanding/language/amounts.h"

namespace trato::understanding {

/// Whether the words from `end` on say that the sum before them is owed, spent or lived on: "100 de desconto", "300 de
/// aluguel", "200 a mais", "2.300 em aberto", "90 pra comer".
[[nodiscard]] bool isSpentOn(const Words& words, int end);
/// "sou velhinha, tenho 79", "minha vó fez 90": years.
[[nodiscard]] bool isAge(const Words& words, const AmountMention& mention);

} // namespace trato::understanding
