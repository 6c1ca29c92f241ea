#pragma once

#include "channels/accounts.h"

#include <QStringList>

namespace trato::engine {

/// Which accounts providers may call us for, and the secrets that prove it is them.
struct GatewayAccounts {
    channels::ProviderAccounts providers;
    /// Names of the Pix accounts. Their calls carry no signature: they are hints that are read back.
    QStringList pix;

    /// From the engine's configuration file. Codes of ProviderAccounts::load and loadPixAccounts.
    static Result<GatewayAccounts> load(const QString& configPath);
};

} // namespace trato::engine
