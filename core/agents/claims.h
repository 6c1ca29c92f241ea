#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace trato::agents {

/// The day on which they say that they paid, seen from `today`: "hoje", "ontem", "dia 5" (the last one), "05/11"; the
/// one nearest to the word of paying. Days on which something was due, and "parcela 2/3", are none. The grammar of
/// understanding reads days to come.
std::optional<QDate> dayOfPayment(const QString& text, QDate today);

/// The last day on which a payment that they speak of may still come to light, paid on `paid`: the next business day
/// for a Pix, which mostly takes seconds; the third for a boleto and for what they do not say.
QDate comesToLightBy(const QString& text, QDate paid);

} // namespace trato::agents
