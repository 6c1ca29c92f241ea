#include "engine/service/gatewayaccounts.h"

namespace trato::engine {

Result<GatewayAccounts> GatewayAccounts::load(const QString& configPath)
{
    GatewayAccounts accounts;
    TRATO_TRY(accounts.providers, channels::ProviderAccounts::load(configPath));
    TRATO_TRY(accounts.pix, payments::loadPixAccounts(configPath));
    TRATO_TRY(accounts.links, payments::loadLinkAccounts(configPath));
    TRATO_TRY(accounts.mailboxes, channels::imap::loadMailboxes(configPath));
    return accounts;
}

} // namespace trato::engine
