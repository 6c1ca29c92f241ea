#pragma once

#include "understanding/language/amounts.h"
#include "understanding/language/sums.h"

namespace trato::understanding {

/// Whether the words from `end` on say that the sum before them is owed, spent or lived on: "100 de desconto", "300 de
/// aluguel", "200 a mais", "2.300 em aberto", "90 pra comer".
[[nodiscard]] bool isSpentOn(const Words& words, int end);
/// "sou velhinha, tenho 79", "minha vó fez 90": years.
[[nodiscard]] bool isAge(const Words& words, const AmountMention& mention);
/// "já liguei pro 188": a telephone number.
[[nodiscard]] bool isDialled(const Words& words, const AmountMention& mention);
/// "no feirão davam 70%, agora dão 40": a figure like the shares before it.
[[nodiscard]] bool isShareLikeOthers(const Words& words, const Sum& sum);
/// "quero saber se dividem os 2.450 em vinte", "parcelando os 980 inteiros": the debt.
[[nodiscard]] bool isWhatIsSpread(const Words& words, const AmountMention& mention);
/// The comma of "quanto custa um enterro simples, uns 2.800", which parts nothing.
bool isApposition(const Words& words, int at, int first);
/// "o limite de pix é 1.000", "uma carta fala em 1.204"
bool isStatedAt(const Words& words, int at);

} // namespace trato::understanding
