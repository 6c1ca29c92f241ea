#pragma once

#include <QString>

// What a short answer to a question says by itself, without a model.
namespace trato::agents {

/// "sim", "isso mesmo", "pode ser": nothing but a yes.
bool isPlainYes(const QString& text);
/// "não", "agora não": nothing but a no.
bool isPlainNo(const QString& text);
/// "não sou eu", "engano": an answer to whether it is them.
bool isNotThem(const QString& text);
/// "sou eu", "é ela": the same question.
bool isThem(const QString& text);
/// "isso é golpe?", "qual o CNPJ?": whether we are who we say.
bool asksWhoWeAre(const QString& text);
/// "acabei de quitar", "fiz o pix agora": a payment of this moment.
bool tellsOfPaymentJustMade(const QString& text);
/// "onde conseguiram meu número?"
bool asksWhereFrom(const QString& text);

} // namespace trato::agents
