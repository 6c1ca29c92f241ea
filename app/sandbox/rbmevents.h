#pragma once

#include "app/sandbox/sandboxoptions.h"
#include "app/sandbox/world.h"

#include <QJsonObject>

namespace trato::sandbox {

/// What RBM calls the agent's webhook with: each event in its envelope, signed.
class RbmEvents final {
public:
    RbmEvents(World& world, const Accounts& accounts, QString callback)
        : m_world(world)
        , m_accounts(accounts)
        , m_callback(std::move(callback))
    {
    }

    /// What a user does: DELIVERED, READ, IS_TYPING, SUBSCRIBE …; `messageId`: of which message, if of one.
    void userEvent(const QString& phone, const QString& type, const QString& messageId = {});
    /// What the platform does of its own accord: TTL_EXPIRATION_REVOKED …
    void serverEvent(const QString& phone, const QString& type, const QString& messageId);
    /// What a user writes, taps or sends; returns its message id.
    QString userMessage(const QString& phone, const QJsonObject& content);
    /// The handshake with which the webhook is set up.
    bool verifyCallback();

private:
    void post(QJsonObject event, const QString& type);

    World& m_world;
    const Accounts& m_accounts;
    QString m_callback;
};

} // namespace trato::sandbox
