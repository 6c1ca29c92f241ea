#pragma once

#include "base/result.h"
#include "payments/provider.h"

#include <QJsonObject>

namespace trato::payments {

// Terms of a charge as they are stored.

/// Empty for none.
QString termsText(const ChargeTerms& terms);
/// What can't be read is none.
ChargeTerms termsFromText(const QString& text);

} // namespace trato::payments
