#pragma once

#include "app/ctl/context.h"
#include "payments/paymentrequests.h"

#include <memory>

namespace trato::ctl {

using Provider = std::unique_ptr<payments::PaymentProvider>;

/// Whoever collects this way: the configured account of that name, or the first one. Code `no_payment_account`.
Result<Provider> paymentProvider(Context& context, payments::PaymentMethod method, const QString& account);

/// Who made a charge. Codes `method_unavailable`, `no_payment_account`.
Result<Provider> providerOf(Context& context, const payments::PaymentRequest& request);

} // namespace trato::ctl
