#pragma once

#include "app/sandbox/whatsappevents.h"

namespace trato::sandbox {

/// The WhatsApp Cloud API (Graph v25.0): takes messages, reports their fate, brings what debtors write, and serves
/// the media that came with it. Free text outside of 24 hours after the debtor's last message fails with 131047.
class WhatsAppApi final {
public:
    WhatsAppApi(
        World& world, const Accounts& accounts, QString callback, std::function<void(const SentMessage&)> onSent);

    /// Null when the path is not of this interface.
    std::optional<net::Response> handle(const net::Request& request);
    /// Brings a debtor's message, which opens the window; its wamid.
    QString receive(const Reply& reply);
    [[nodiscard]] WhatsAppEvents& events() { return m_events; }
    /// Goes on reporting what it took in an earlier life, as far as the sender has not heard of it.
    void resume();
    void enforceWindow(bool on) { m_windowEnforced = on; }

private:
    net::Response post(const net::Request& request);
    net::Response accept(const QJsonObject& message);
    /// False: it never reaches its reader. `mayBeSaid`: it is a template, or they wrote within a day.
    bool reportFate(const SentMessage& message, bool mayBeSaid);
    [[nodiscard]] bool isWindowOpen(const QString& phone) const;
    int countTo(const QString& phone);

    World& m_world;
    const Accounts& m_accounts;
    WhatsAppEvents m_events;
    std::function<void(const SentMessage&)> m_onSent;
    std::atomic<bool> m_windowEnforced = true;
    mutable std::mutex m_mutex;
    QHash<QString, Instant> m_lastInbound;
    QHash<QString, int> m_sentTo;
};

} // namespace trato::sandbox
