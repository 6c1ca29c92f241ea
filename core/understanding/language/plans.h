#pragma once

#include "understanding/language/words.h"

namespace trato::understanding {

/// Whether the word counts instalments after a number: "x", "vezes", "vez", "parcelas", "boletos", "pagamentos".
bool isPlanUnit(const QString& word);

/// The word after "(seis)" in "6 (seis) parcelas" when it begins at `at`, else `at`.
int afterRepetition(const Words& words, int at);

/// Whether the number of the words [first, end) is the N of "N de V" ("as 6 de 210", "dez vezes de 130", "20 x 100"):
/// how many instalments of which sum.
bool isPlanCount(const Words& words, int first, int end);

/// The word where the V of "N de V" begins, for the N of the words [first, end), or 0.
int sumOfPlanAt(const Words& words, int first, int end);

} // namespace trato::understanding
