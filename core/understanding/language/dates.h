#pragma once

#include "understanding/language/words.h"

#include <QDate>

namespace trato::understanding {

/// A day named in a message, from word `first` up to but not including `end`.
struct DateMention {
    QDate date;
    int first = 0;
    int end = 0;
    bool pays = false;   ///< the words beside it, this side of other days, pay: "segunda eu pago"
    bool starts = false; ///< "todo dia 20, começando dia 20 de dezembro": the first of many
    /// How well the words around it say that it is a day to pay or to call on: above zero. Past payments, due dates
    /// that are told of and days that do not suit are at zero or below.
    int weight = 0;
};

/// Every exact day, seen from `today`, the writer's day: "dia 5", "sexta", "05/12", "5 de dezembro", "depois do dia 10"
/// (the 10th), "daqui 15 dias", "de hoje a oito" (seven days on), "quinto dia útil" (of the bank calendar). Vague
/// periods ("semana que vem", "no fim do mês", "no fds") are none.
QVector<DateMention> datesIn(const Words& words, QDate today);

} // namespace trato::understanding
