#pragma once

#include "app/sandbox/sandboxoptions.h"
#include "app/sandbox/whatsappmedia.h"
#include "app/sandbox/world.h"

#include <QJsonArray>

namespace trato::sandbox {

/// What Meta calls the engine with: statuses of messages and what debtors write, signed as there.
class WhatsAppEvents final {
public:
    WhatsAppEvents(World& world, const Accounts& accounts, QString callback)
        : m_world(world)
        , m_accounts(accounts)
        , m_callback(std::move(callback))
    {
    }

    void report(std::chrono::milliseconds delay, const SentMessage& message, const QString& status,
        const QJsonArray& errors = {});
    /// A debtor's message; its wamid.
    QString bring(const Reply& reply);
    /// The handshake with the callback: true when it echoes the challenge.
    bool verifyCallback();

    [[nodiscard]] QString waIdOf(const QString& phone) const;
    static QString newWamid();
    [[nodiscard]] WhatsAppMedia& media() { return m_media; }

private:
    void post(std::chrono::milliseconds delay, std::function<QJsonObject()> value, std::function<void()> told = {});
    QJsonObject messageObject(const Reply& reply, const QString& wamid);
    std::pair<QString, QJsonObject> contentOf(const Reply& reply);
    [[nodiscard]] QJsonObject metadata() const;

    World& m_world;
    const Accounts& m_accounts;
    QString m_callback;
    WhatsAppMedia m_media;
};

} // namespace trato::sandbox
