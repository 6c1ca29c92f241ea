#pragma once

#include "base/clock.h"
#include "channels/net/httpclient.h"

#include <QString>

#include <optional>

namespace trato::payments {

/// Who we are to a provider that gives tokens to known clients.
struct OAuthClient {
    enum class Auth { Basic, Body };
    enum class Format { Form, Json };
    QString name = {}; ///< of the account, for the log
    QString tokenUrl = {};
    QString clientId = {};
    QString clientSecret = {};
    QString scopes = {};
    Auth auth = Auth::Basic;
    Format format = Format::Form;
    QString certificateFile = {}; ///< mutual TLS; empty: none
    QString keyFile = {};
    QString caFile = {}; ///< the only authorities that are believed; empty: the system's
    /// What the provider says with a status that is no success.
    Error (*problem)(int status, QByteArrayView body) = nullptr;
};

/// OAuth2 client credentials: a token renewed before it ends and when it is taken back, mutual TLS with the account's
/// own authorities only, the network's and the provider's troubles in the words of PaymentProvider; a certificate that
/// is not accepted is `provider_denied` with detail.certificate. Blocking; belongs to one thread.
class OAuthSession final {
public:
    OAuthSession(OAuthClient client, const Clock& clock, net::HttpClientOptions options);

    /// The answer's bytes.
    Result<QByteArray> send(net::Request request);

private:
    struct Token {
        QString value = {};
        Instant until = {};
    };

    Result<QString> token();
    [[nodiscard]] net::Request tokenRequest() const;
    Result<net::Response> sendOnce(net::Request request);
    [[nodiscard]] Error fromNetwork(const Error& error) const;

    OAuthClient m_client;
    const Clock& m_clock;
    net::HttpClient m_http;
    std::optional<Token> m_token;
};

} // namespace trato::payments
