#pragma once

#include "base/result.h"
#include "payments/reconciliation/statement.h"

#include <QByteArray>

namespace trato::exchange {

/// A list of payments as banks' portals and spreadsheets give it out: CSV with a header. Columns are recognised by
/// their names (day and amount are needed; credit day, net, fee, txid, the bank's id, our number, reference, payer's
/// document and name, method and description are taken when they are there), date order, decimal sign and encoding are
/// decided on the evidence of all lines. Money going out (a minus, brackets, a "D") is no payment. Codes of decodeText
/// and readCsv, `missing_columns`, `contradictory_dates`, `contradictory_numbers`.
Result<payments::Statement> readPaymentCsv(const QByteArray& bytes);

} // namespace trato::exchange
