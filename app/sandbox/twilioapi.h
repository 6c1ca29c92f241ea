#pragma once

#include "app/sandbox/sandboxoptions.h"
#include "app/sandbox/world.h"
#include "channels/net/http.h"

#include <QSet>

namespace trato::sandbox {

/// Twilio's Messages resource (2010-04-01): takes SMS, reports their fate to the StatusCallback, brings what debtors
/// write. A debtor who wrote STOP is refused with 21610, as there.
class TwilioApi final {
public:
    TwilioApi(World& world, const Accounts& accounts, QString callback, std::function<void(const SentMessage&)> onSent);

    /// Null when the path is not of this interface.
    std::optional<net::Response> handle(const net::Request& request);
    /// Brings a debtor's message; returns its MessageSid.
    QString receive(const Reply& reply);
    /// Goes on reporting what it took in an earlier life, as far as the sender has not heard of it.
    void resume();

private:
    net::Response create(const net::Parameters& form);
    net::Response list(const net::Parameters& query) const;
    net::Response fetch(const QString& sid) const;
    /// False: it never reaches its reader.
    bool reportFate(const SentMessage& message);
    void report(std::chrono::milliseconds delay, const SentMessage& message, const QString& status, int errorCode = 0);
    [[nodiscard]] Webhook signedWebhook(const QString& url, const net::Parameters& form) const;
    [[nodiscard]] bool hasOptedOut(const QString& phone) const;

    World& m_world;
    const Accounts& m_accounts;
    QString m_callback;
    std::function<void(const SentMessage&)> m_onSent;
    mutable std::mutex m_mutex;
    QSet<QString> m_optedOut;
};

} // namespace trato::sandbox
