#pragma once

#include "payments/provider.h"

namespace trato::payments {

// What keeps a payment from settling anything, in words for people (ReceivedPayment::problems).

/// Its payer disputes it at their bank.
void noteContested(ReceivedPayment& payment);
/// Not in reais: its amount becomes none, so that nobody takes it for reais; the provider's words stay in `raw`.
void noteCurrency(ReceivedPayment& payment, const QString& currency);
/// Somebody ticked it off at the provider: no money came through it.
void noteByHand(ReceivedPayment& payment);
/// More was sent back than came.
void checkRefund(ReceivedPayment& payment);

/// A payment of a list: as it was read, or, where it can't be, with what is wrong with it, so that it does not hide the
/// others. Nothing: no money came.
std::optional<ReceivedPayment> listedPayment(
    const QJsonObject& json, const Result<std::optional<ReceivedPayment>>& read);

} // namespace trato::payments
