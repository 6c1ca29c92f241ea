#pragma once

#include "understanding/language/words.h"

#include <optional>

namespace trato::understanding {

/// A figure that may be money, from word `first` up to but not including `end`.
struct Sum {
    qint64 cents = 0;
    int first = 0;
    int end = 0;
    bool isMoney = false; ///< has a unit, cents or the size of money: nothing else can be meant
};

/// The sum that begins at word `at`: "R$ 1.250,00", "duzentos conto", "um barão e meio", "oitenta e nove e noventa"
/// (89.90), "dois e quinhentos" (2,500), or a bare number that the words beside it do not say to count something else.
std::optional<Sum> sumAt(const Words& words, int at);

/// The word after a figure that is no sum and must not be read in parts ("cinquenta por cento", "15 de dezembro",
/// "cento e poucos"), or 0.
int afterOtherFigure(const Words& words, int at);

} // namespace trato::understanding
