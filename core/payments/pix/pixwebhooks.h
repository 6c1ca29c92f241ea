#pragma once

#include "payments/pix/pixsession.h"

#include <vector>

namespace trato::payments {

/// Where the provider calls for payments of a key.
struct PixWebhook {
    QString key = {};
    QString url = {};
    Instant since = {};
};

/// Registration, query and removal of webhooks.
class PixWebhooks final {
public:
    explicit PixWebhooks(PixSession& session)
        : m_session(session)
    {
    }

    /// The provider calls `url`/pix: it appends that itself, or, by its profile, is told the whole address.
    Result<void> set(const QString& key, const QString& url);
    /// Code `provider_not_found`: none is registered.
    Result<PixWebhook> get(const QString& key);
    Result<void> remove(const QString& key);
    /// Those registered in [from, to].
    Result<std::vector<PixWebhook>> list(Instant from, Instant to);

private:
    PixSession& m_session;
};

} // namespace trato::payments
