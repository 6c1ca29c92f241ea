#pragma once

#include "channels/accounts.h"
#include "payments/links/linkaccount.h"
#include "payments/pix/pixaccount.h"

#include <vector>

namespace trato::engine {

/// Which accounts providers may call us for, and the secrets that prove it is them.
struct GatewayAccounts {
    channels::ProviderAccounts providers;
    /// Their calls carry no signature: they are hints that are read back.
    std::vector<payments::PixAccount> pix;
    /// Theirs are signed, and read back all the same.
    std::vector<payments::LinkAccount> links = {};

    /// From the engine's configuration file. Codes of ProviderAccounts::load, loadPixAccounts and
    /// loadLinkAccounts.
    static Result<GatewayAccounts> load(const QString& configPath);
};

} // namespace trato::engine
