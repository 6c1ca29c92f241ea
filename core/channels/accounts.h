#pragma once

#include "base/channel.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace trato::channels {

struct WhatsAppAccount {
    QString name;
    /// With the API's version: "https://graph.facebook.com/v25.0".
    QString baseUrl;
    QString phoneNumberId;
    QString token;
    QByteArray appSecret;
    QString verifyToken;
};

struct TwilioAccount {
    QString name;
    QString baseUrl;
    QString accountSid;
    QByteArray authToken;
    /// A number in E.164, or a Messaging Service ("MG…").
    QString from;
    /// Where receipts go: the gateway's address as Twilio sees it.
    QString statusCallback;
};

/// An agent of RCS for Business (Google's RBM).
struct RbmAccount {
    QString name;
    /// With the region: "https://us-rcsbusinessmessaging.googleapis.com".
    QString baseUrl = {};
    QString agentId = {};
    /// The service account's key as Google gives it (JSON). Empty: only receives.
    QString credentialsFile = {};
    /// Proves the calls of the webhook, and answers its handshake.
    QByteArray clientToken = {};
    /// After so long without delivery a message is taken back and goes as SMS; so does at once what can't be received
    /// by RCS. Zero: it stays with RCS.
    std::chrono::seconds smsAfter{0};
};

struct EmailAccount {
    QString name;
    /// smtp://host:587 (STARTTLS, but for a loopback host) or smtps://host:465. Empty: only receives.
    QString smtpUrl;
    QString user;
    QString password;
    QString from;
    QString fromName;
    /// An address or URL for List-Unsubscribe; "{id}" is replaced by the message's client id. Mail to such an address
    /// is understood when its tag is "+sair-{id}" or its subject the id.
    QString unsubscribe;
    /// Proves the gateway's own addresses in List-Unsubscribe; empty: there are none.
    QByteArray unsubscribeSecret = {};
    /// Where those begin: {public_url}/unsubscribe/{name}.
    QString unsubscribeUrl = {};
    /// A Maildir in which mail arrives. Empty: only sends.
    QString maildir;
};

struct VoiceAccount {
    QString name;
    /// What a telephone system sends as "Authorization: Bearer …" with its call records.
    QByteArray token;
};

struct ZenviaAccount {
    QString name;
    /// The header that its subscriptions were given, and what stands in it; any of the secrets will do.
    QByteArray webhookHeader;
    QList<QByteArray> webhookSecrets;
    /// "https://api.zenvia.com".
    QString baseUrl = {};
    /// X-API-TOKEN. Empty: only receives.
    QByteArray token = {};
    /// Of a token that signs; empty: it doesn't.
    QByteArray tokenSecret = {};
    /// As whom it sends, by channel; empty: nothing is sent that way.
    QString smsFrom = {};
    QString rcsFrom = {};

    /// Under which name its troubles on that channel are kept: where it sends by both, RCS has one of its own.
    [[nodiscard]] QString nameOn(Channel channel) const
    {
        return channel == Channel::Rcs && !smsFrom.isEmpty() ? name + QStringLiteral("/rcs") : name;
    }
};

/// A provider of electronic signatures: what it tells is kept.
struct SigningAccount {
    QString name;
    /// clicksign, d4sign, zapsign
    QString provider;
    /// Clicksign, D4Sign: keys of Content-Hmac. ZapSign: what stands in the header that its webhook was given.
    QList<QByteArray> webhookSecrets;
    QByteArray webhookHeader = {};
};

/// Our accounts at providers and their secrets, from the engine's configuration file (docs/configuration.md). They
/// stay with the engine: a workstation never reads them.
struct ProviderAccounts {
    /// The gateway's address as providers call it, without a slash at the end: what Twilio signs.
    QString publicUrl;
    std::vector<WhatsAppAccount> whatsapp;
    std::vector<TwilioAccount> twilio;
    std::vector<EmailAccount> email;
    std::vector<VoiceAccount> voice;
    std::vector<RbmAccount> rbm = {};
    std::vector<ZenviaAccount> zenvia = {};
    std::vector<SigningAccount> signing = {};
    /// Proxies on other machines, whose X-Forwarded-For is believed.
    QStringList proxies = {};

    /// Codes `invalid_toml`, `invalid_configuration` (a key is missing or two accounts have one name; `detail.key`).
    static Result<ProviderAccounts> fromToml(QByteArrayView toml);
    /// The same from a file; no file, no accounts. Code `unreadable_file`.
    static Result<ProviderAccounts> load(const QString& path);

    [[nodiscard]] const WhatsAppAccount* findWhatsApp(const QString& name) const;
    [[nodiscard]] const TwilioAccount* findTwilio(const QString& name) const;
    [[nodiscard]] const EmailAccount* findEmail(const QString& name) const;
    [[nodiscard]] const VoiceAccount* findVoice(const QString& name) const;
    [[nodiscard]] const RbmAccount* findRbm(const QString& name) const;
    [[nodiscard]] const ZenviaAccount* findZenvia(const QString& name) const;
    [[nodiscard]] const SigningAccount* findSigning(const QString& provider, const QString& name) const;
};

} // namespace trato::channels
