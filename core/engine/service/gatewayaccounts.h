#pragma once

#include "channels/accounts.h"
#include "channels/imap/mailboxaccount.h"
#include "payments/links/linkaccount.h"
#include "payments/pix/pixaccount.h"

#include <vector>

namespace trato::engine {

/// Which accounts providers may call us for, and the secrets that prove it is them.
struct GatewayAccounts {
    channels::ProviderAccounts providers;
    /// Their calls carry no signature: they are hints that are read back.
    std::vector<payments::PixAccount> pix;
    /// They come with a client certificate, which the gateway itself checks (HttpServerOptions::clientCaFile). False
    /// where a proxy does.
    bool pixCertificates = false;
    /// Theirs are signed, and read back all the same.
    std::vector<payments::LinkAccount> links = {};
    /// Nobody calls for these: they are read.
    std::vector<channels::imap::MailboxAccount> mailboxes = {};

    /// From the engine's configuration file. Codes of ProviderAccounts::load, loadPixAccounts,
    /// loadLinkAccounts and loadMailboxes.
    static Result<GatewayAccounts> load(const QString& configPath);
};

} // namespace trato::engine
