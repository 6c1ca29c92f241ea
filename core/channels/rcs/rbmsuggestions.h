#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trato::channels {

/// RBM's suggestions from ours (adapter.h). Code `unsendable_message`.
Result<QJsonArray> rbmSuggestions(const QJsonArray& wanted, int most);

/// What WhatsApp lets choose from (buttons, or the rows of a list) as suggestions of ours.
QJsonArray suggestionsOfInteractive(const QJsonObject& interactive);

/// Why RBM does not take it.
Failure unsendableRcs(const QString& why);

} // namespace trato::channels
