#pragma once

#include "payments/paymentrequests.h"
#include "storage/database.h"

namespace trato::payments {

PaymentRequest readRequest(const storage::Row& row);
storage::Bindings requestBindings(const PaymentRequest& request);

} // namespace trato::payments
