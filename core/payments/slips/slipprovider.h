#pragma once

#include "channels/net/httpclient.h"
#include "payments/provider.h"
#include "payments/slips/slipaccount.h"

#include <memory>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// Whoever charges by slip for this account: the bank's API, or remittance files. Lives as long as `database`.
std::unique_ptr<PaymentProvider> makeSlipProvider(
    storage::Database& database, const Clock& clock, const SlipAccount& account, net::HttpClientOptions options = {});

} // namespace trato::payments
