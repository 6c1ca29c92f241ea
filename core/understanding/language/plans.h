#pragma once

#include "understanding/language/words.h"

namespace trato::understanding {

/// Whether the word counts instalments after a number: "x", "vezes", "vez", "parcelas", "boletos", "pagamentos".
bool isPlanUnit(const QString& word);

/// The word after "(seis)" in "6 (seis) parcelas", "suaves" in "6 suaves prestações", when it begins at `at`, else
/// `at`.
int afterRepetition(const Words& words, int at);

/// Whether the number of the words [first, end) is the N of "N de V" ("as 6 de 210", "dez vezes de 130", "20 x 100"):
/// how many instalments of which sum.
bool isPlanCount(const Words& words, int first, int end);

/// "vocês falam em 5x de 310", "a proposta de vocês, 12x de 215": what the creditor named.
bool isTheirs(const Words& words, int first);
/// "eu falo 10x de 155", "eu pago os 900 em 6 vezes": what the writer names against it.
bool isOurs(const Words& words, int first);

/// "as cinco que faltam virarem dez de 65": what is owed becomes the length that begins at `first`.
bool isTurnedInto(const Words& words, int first);

/// The word where the V of "N de V" begins, for the N of the words [first, end), or 0.
int sumOfPlanAt(const Words& words, int first, int end);

} // namespace trato::understanding
