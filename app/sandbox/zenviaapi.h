#pragma once

#include "app/sandbox/sandboxoptions.h"
#include "app/sandbox/world.h"
#include "channels/net/http.h"

#include <functional>
#include <optional>

namespace trato::sandbox {

/// Zenvia's channels (API v2): takes SMS and RCS, tells their fate to the subscription (SENT, DELIVERED, READ,
/// NOT_DELIVERED; REJECTED for RCS to who has none), brings what debtors write. Receipts name the sender's externalId.
class ZenviaApi final {
public:
    /// `hasRcs`: whether a telephone receives RCS.
    ZenviaApi(World& world, const Accounts& accounts, QString callback, std::function<void(const SentMessage&)> onSent,
        std::function<bool(const QString& phone)> hasRcs);

    /// Goes on reporting what it took in an earlier life, as far as the sender has not heard of it.
    void resume();
    /// Null when the path is not of this interface.
    std::optional<net::Response> handle(const net::Request& request);
    /// Brings what a debtor writes, taps (kind "suggestion", with its `payload`) or sends ("image") to the sender of
    /// that channel; returns its message id.
    QString receive(Channel channel, const Reply& reply);
    /// Whether their last message on that channel came through here.
    [[nodiscard]] bool wroteLast(Channel channel, const QString& phone) const;

private:
    net::Response create(Channel channel, const net::Request& request);
    /// Whether it reaches its reader.
    bool reportFate(const SentMessage& message);
    void report(std::chrono::milliseconds delay, const SentMessage& message, const QString& code,
        const QJsonObject& cause = {});
    [[nodiscard]] Webhook webhook(const QJsonObject& event) const;
    [[nodiscard]] QString senderOf(Channel channel) const;

    World& m_world;
    const Accounts& m_accounts;
    QString m_callback;
    std::function<void(const SentMessage&)> m_onSent;
    std::function<bool(const QString&)> m_hasRcs;
};

} // namespace trato::sandbox
