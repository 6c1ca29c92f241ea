#pragma once

#include "understanding/language/words.h"

namespace trato::understanding {

/// The words [first, end) of a message.
struct Passage {
    int first = 0;
    int end = 0;
};

/// The sentences of three words and more; one without an end, as voice notes are written out, also in pieces that
/// overlap. A short message has none: it is read as a whole only.
QVector<Passage> passagesOf(const Words& words);

/// The words before and behind the clause that `inside` stands in.
QVector<Passage> besideClause(const Words& words, const Passage& inside);

/// Whether the word parts or joins clauses.
bool joinsClauses(const Word& word);

} // namespace trato::understanding
