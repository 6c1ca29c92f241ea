#pragma once

#include "payments/reconciliation/worklist.h"

#include <QString>

namespace trato::ui {

/// "paid too much", "nobody's yet": what is odd about the payment.
QString workKindWords(const QString& kind);
/// What a person does by it: "Send R$ 12,00 back", "Give it to Marlene Figueiredo".
QString workActionWords(payments::ProposedAction action, const payments::OpenWork& work);
/// "Pix", "Boleto", "Link" …
QString methodTitle(const QString& method);
/// A line in the list: amount and kind, then whose, when and how.
QString workLines(const payments::OpenWork& work);

} // namespace trato::ui
