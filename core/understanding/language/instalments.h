#pragma once

#include "understanding/language/words.h"

namespace trato::understanding {

/// A length of plan: "10x", "em duas vezes", "12 parcelas", "o resto em 6".
struct InstalmentMention {
    int count = 0;
    int first = 0;
    int end = 0;
    bool refused = false; ///< "em vez de 6x", "12x não consigo"
    bool chosen = false;  ///< "fico com a de 12"
    bool bare = false;    ///< "dá em 36?": a number alone, a length only where terms are dealt with
};

/// Every length of plan from 2 to 120; counts of calls, attempts, arrears and paid instalments are none.
QVector<InstalmentMention> instalmentsIn(const Words& words);

} // namespace trato::understanding
