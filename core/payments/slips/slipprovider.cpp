#include "payments/slips/slipprovider.h"

#include "payments/slips/bankslips.h"
#include "payments/slips/fileslips.h"

namespace trato::payments {

std::unique_ptr<PaymentProvider> makeSlipProvider(
    storage::Database& database, const Clock& clock, const SlipAccount& account, net::HttpClientOptions options)
{
    if (account.way == SlipWay::Api)
        return std::make_unique<BankSlips>(database, clock, account, std::move(options));
    return std::make_unique<FileSlips>(database, clock, account);
}

} // namespace trato::payments
