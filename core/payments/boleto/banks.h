#pragma once

#include <QString>

namespace trato::payments {

/// "Itaú" for "341"; empty for a bank that `resources/payments/banks.toml` doesn't know.
QString bankName(const QString& bank);

/// "341-7": the number with its check digit, as slips print it.
QString bankWithDigit(const QString& bank);

} // namespace trato::payments
