#pragma once

#include "base/clock.h"
#include "channels/net/httpclient.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace trato::channels {

/// Who a program is to Google: the fields of a service account's key file.
struct ServiceAccountKey {
    QString email;
    QString keyId;
    QByteArray privateKey; ///< PEM
    QString tokenUrl;

    /// Codes `unreadable_file`, `invalid_credentials` (`detail.key`: what is missing in it).
    static Result<ServiceAccountKey> load(const QString& path);
};

/// The signed claim (RFC 7523) that a token is given for; holds for an hour. Code `unusable_key`.
Result<QByteArray> serviceAccountAssertion(const ServiceAccountKey& key, const QString& scope, Instant now);

/// Access tokens of a service account, each used until a minute before it ends. Blocking; belongs to one thread.
class ServiceAccountToken final {
public:
    ServiceAccountToken(QString credentialsFile, QString scope, net::HttpClientOptions options);

    /// The file's codes, the network's (net_…), or `provider_refused` with what the provider says.
    Result<QString> get(Instant now);
    /// It was refused: the next one is a new one.
    void forget() { m_token.reset(); }

private:
    struct Token {
        QString value;
        Instant until;
    };
    Result<Token> ask(Instant now);

    QString m_credentialsFile;
    QString m_scope;
    net::HttpClient m_client;
    std::optional<Token> m_token;
};

} // namespace trato::channels
