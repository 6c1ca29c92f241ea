#pragma once

#include "understanding/language/words.h"

namespace trato::understanding {

/// A sum of money in a message, from word `first` up to but not including `end`.
struct AmountMention {
    qint64 cents = 0;
    int first = 0;
    int end = 0;
    int instalments = 0;      ///< N of "N x V", else 0
    bool downPayment = false; ///< "500 de entrada"
    /// How well the words around it say that it is offered, promised, asked for or paid: above zero. Debts, incomes,
    /// refused sums and figures that may be anything are at zero or below.
    int weight = 0;
    bool closing = false; ///< "fecha em 700"
    bool given = false;   ///< a word of giving stands right before it: "pago 1.000", "consigo até 300"
};

/// Every sum: "R$ 1.250,00", "duzentos conto", "um barão", "1k", "89,90", and bare numbers where the words around them
/// say that money is meant ("consigo pagar 200", "3x de 150").
QVector<AmountMention> amountsIn(const Words& words);

} // namespace trato::understanding
