#pragma once

#include "base/result.h"
#include "payments/boleto/slip.h"
#include "payments/paymentrequests.h"

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// The slip of a charge that a bank has registered, with its creditor as who receives: what slipPdf() prints. Codes:
/// `no_slip` when the charge is no boleto, isn't registered or must not be paid any more (`detail.state`), `no_debtor`.
Result<Slip> slipOf(storage::Database& database, const PaymentRequest& request);

} // namespace trato::payments
