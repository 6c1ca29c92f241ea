#include "payments/slips/slipprovider.h"

#include "payments/slips/fileslips.h"

namespace trato::payments {

std::unique_ptr<PaymentProvider> makeSlipProvider(
    storage::Database& database, const Clock& clock, const SlipAccount& account, net::HttpClientOptions)
{
    return std::make_unique<FileSlips>(database, clock, account);
}

} // namespace trato::payments
