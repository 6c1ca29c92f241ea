#pragma once

#include "channels/imap/mailboxaccount.h"
#include "channels/net/httpclient.h"

namespace trato::channels::imap {

/// Turns the long-lived refresh token of a mailbox into one for a login (RFC 6749, 6). The provider may give a new
/// refresh token with it; the newest is used from then on, as long as the program runs.
class AccessTokens final {
public:
    explicit AccessTokens(const MailboxAccount& account, net::HttpClientOptions options = {});

    /// What logs in: the password, the access token of the configuration, or a fresh one. Code `imap_token_refused`,
    /// and those of net::HttpClient.
    Result<QString> secret();

private:
    MailboxAccount m_account;
    net::HttpClient m_client;
};

} // namespace trato::channels::imap
