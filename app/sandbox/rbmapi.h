#pragma once

#include "app/sandbox/rbmevents.h"
#include "app/sandbox/rbmtokens.h"

#include <QHash>

namespace trato::sandbox {

/// Google's RCS for Business (RBM v1): agent messages of every kind under ids of the sender's, taken once each;
/// delivered to devices that are reached, expired or revoked where not; capabilities; agent events; tokens for a
/// service account.
class RbmApi final {
public:
    RbmApi(World& world, const Accounts& accounts, QString callback, std::function<void(const SentMessage&)> onSent);

    /// Null when the path is not of this interface.
    std::optional<net::Response> handle(const net::Request& request);
    /// Brings what a debtor writes, taps (kind "suggestion"; without a payload the one of that name in the last message
    /// that they got) or does ("unsubscribe", "subscribe", "typing"); returns its message id.
    QString receive(const Reply& reply);
    /// Knows again what it took in an earlier life, and goes on delivering and reporting it. What could be tapped and
    /// how long it would have lived is forgotten.
    void resume();

    /// A telephone, for as long as the sandbox runs. Without a word a quarter of them have no RCS, the others are
    /// reached.
    struct Device {
        bool hasRcs = true;
        bool online = true; ///< what is not delivered waits, expires or is revoked
        QStringList features;
    };
    [[nodiscard]] Device deviceOf(const QString& phone) const;
    /// Who comes back online gets what waits.
    void setDevice(const QString& phone, const Device& device);

    /// Where the key of the service account is written. Codes of RbmTokens::writeKey.
    Result<void> writeKey(const QString& folder, const QString& url);
    [[nodiscard]] QString keyFile() const { return m_keyFile; }
    [[nodiscard]] RbmEvents& events() { return m_events; }
    static const QStringList allFeatures;

private:
    enum class Fate { Waiting, Delivered, Gone };
    struct Held {
        QString phone;
        Fate fate = Fate::Waiting;
        QJsonObject tappable;
    };

    net::Response phones(const net::Request& request, const QStringList& path);
    net::Response create(const net::Request& request, const QString& phone);
    net::Response revoke(const QString& id);
    net::Response capabilities(const net::Request& request, const QString& phone) const;
    void accept(const QString& id, const QString& phone, const QJsonObject& message);
    void deliver(const QString& id);
    void expire(const QString& id);
    bool settle(const QString& id, Fate fate);

    World& m_world;
    const Accounts& m_accounts;
    RbmTokens m_tokens;
    RbmEvents m_events;
    std::function<void(const SentMessage&)> m_onSent;
    QString m_keyFile;
    mutable std::mutex m_mutex;
    QHash<QString, Device> m_devices;
    QHash<QString, Held> m_held;
    QHash<QString, QJsonObject> m_lastTappable;
};

} // namespace trato::sandbox
