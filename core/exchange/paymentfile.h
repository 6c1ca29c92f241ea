#pragma once

#include "base/result.h"
#include "payments/reconciliation/statement.h"

#include <QByteArray>

namespace trato::exchange {

/// A bank's file in whichever format it came: CNAB 240 or 400 return, OFX, CSV. Codes of the readers; `empty_file`.
Result<payments::Statement> readPaymentFile(const QByteArray& bytes);

} // namespace trato::exchange
