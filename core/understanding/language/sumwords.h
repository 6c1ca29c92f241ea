#pragma once

#include "understanding/language/vocabulary.h"

namespace trato::understanding {

/// Verbs and nouns of paying that may stand before the sum.
const Vocabulary& paying();
/// Who says one of these of a sum commits themselves to it.
const Vocabulary& committing();
/// The same after the sum.
const Vocabulary& payingAfter();
/// Sums that are owed, earned, spent on something else or asked by the creditor.
const Vocabulary& owedOrEarned();
/// They speak of the sum only right before it.
const Vocabulary& notPaidBeside();
/// Who says one of these of a sum finds it too much.
const Vocabulary& refusing();
/// "não", "nunca", and the "num" of "num tenho".
bool negatesAt(const Words& words, int at);

/// What a number counts that stands before one of these, and what it numbers behind one.
const Vocabulary& countedAfter();
const Vocabulary& numbering();

} // namespace trato::understanding
