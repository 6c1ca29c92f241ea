#include "engine/service/gatewayaccounts.h"

#include "payments/pix/pixaccount.h"

namespace trato::engine {

Result<GatewayAccounts> GatewayAccounts::load(const QString& configPath)
{
    GatewayAccounts accounts;
    TRATO_TRY(accounts.providers, channels::ProviderAccounts::load(configPath));
    TRATO_TRY(const auto pix, payments::loadPixAccounts(configPath));
    for (const payments::PixAccount& account : pix)
        accounts.pix.append(account.name);
    return accounts;
}

} // namespace trato::engine
