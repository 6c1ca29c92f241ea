#pragma once

#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/sandboxoptions.h"
#include "base/result.h"
#include "base/rsa.h"
#include "channels/net/http.h"

#include <QString>

namespace trato::sandbox {

/// Google's door for service accounts: gives tokens for an hour to whoever signs with the key that it has handed out.
class RbmTokens final {
public:
    RbmTokens(const SandboxClock& clock, const Accounts& accounts)
        : m_clock(clock)
        , m_accounts(accounts)
    {
    }

    /// Makes a key and writes it down as Google's console does; one that it made before for the same address stays, and
    /// with it the tokens that were given. Codes `unusable_key`, `unwritable_file`.
    Result<void> writeKey(const QString& path, const QString& tokenUrl);

    /// POST of the token endpoint.
    net::Response give(const net::Request& request);
    [[nodiscard]] bool holds(const net::Request& request) const;

private:
    bool knowsAgain(const QString& path);
    /// Proves that a token is ours, for as long as the key is.
    [[nodiscard]] QByteArray sealOf(const QByteArray& token) const;
    [[nodiscard]] QString problemOf(const QByteArray& assertion) const;

    const SandboxClock& m_clock;
    const Accounts& m_accounts;
    rsa::KeyPair m_keys;
    QString m_tokenUrl;
};

} // namespace trato::sandbox
