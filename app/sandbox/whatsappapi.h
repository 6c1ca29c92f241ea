#pragma once

#include "app/sandbox/sandboxoptions.h"
#include "app/sandbox/world.h"
#include "channels/net/http.h"

#include <QHash>
#include <QJsonArray>

#include <functional>

namespace trato::sandbox {

/// The WhatsApp Cloud API (Graph v25.0): takes messages, reports their fate, brings what debtors write, and serves
/// the media that came with it. Free text outside of 24 hours after the debtor's last message fails with 131047.
class WhatsAppApi final {
public:
    WhatsAppApi(
        World& world, const Accounts& accounts, QString callback, std::function<void(const SentMessage&)> onSent);

    /// Null when the path is not of this interface.
    std::optional<net::Response> handle(const net::Request& request);
    /// Brings a debtor's message; returns its wamid.
    QString receive(const Reply& reply);
    /// Meta's handshake with the callback: true when it echoes the challenge.
    bool verifyCallback();
    /// Root of the addresses that are handed out for media.
    void setBaseUrl(const QString& url) { m_baseUrl = url; }
    void enforceWindow(bool on) { m_windowEnforced = on; }

private:
    struct Media {
        QByteArray bytes;
        QString mimeType;
    };

    net::Response post(const net::Request& request);
    net::Response accept(const QJsonObject& message);
    net::Response mediaInfo(const QString& id);
    net::Response mediaBytes(const QString& id);
    void reportFate(const SentMessage& message, bool isTemplate);
    void report(std::chrono::milliseconds delay, const SentMessage& message, const QString& status,
        const QJsonArray& errors = {});
    void postEvent(std::chrono::milliseconds delay, std::function<QJsonObject()> value);
    QString keepMedia(const Reply& reply);
    QJsonObject messageObject(const Reply& reply, const QString& wamid);
    std::pair<QString, QJsonObject> contentOf(const Reply& reply);
    QJsonObject mediaObject(const Reply& reply);
    [[nodiscard]] QJsonObject metadata() const;
    [[nodiscard]] QString waIdOf(const QString& phone) const;
    [[nodiscard]] bool isWindowOpen(const QString& phone) const;
    static QString newWamid();
    int countTo(const QString& phone);

    World& m_world;
    const Accounts& m_accounts;
    QString m_callback;
    QString m_baseUrl;
    std::function<void(const SentMessage&)> m_onSent;
    std::atomic<bool> m_windowEnforced = true;
    mutable std::mutex m_mutex;
    QHash<QString, Media> m_media;
    QHash<QString, Instant> m_lastInbound;
    QHash<QString, int> m_sentTo;
};

} // namespace trato::sandbox
