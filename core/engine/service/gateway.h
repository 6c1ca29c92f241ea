#pragma once

#include "base/clock.h"
#include "channels/net/httpserver.h"
#include "engine/service/gatewayaccounts.h"

#include <memory>

namespace trato::engine {

struct GatewayOptions {
    QString databaseUrl;
    GatewayAccounts accounts;
    net::HttpServerOptions http;
};

/// The door for providers: checks who calls, keeps the bytes in the inbox (committed), and only then answers 2xx.
/// Everything else happens later and elsewhere. While the database can't be had the answer is 503 with Retry-After, and
/// the provider comes again.
///
///   GET /healthz    200 when the database answers, else 503
///   GET /metrics    Prometheus text
///   /webhooks/…     see Webhooks
class Gateway final {
public:
    /// Codes listen_failed, tls_failed.
    static Result<std::unique_ptr<Gateway>> start(GatewayOptions options, const Clock& clock);
    ~Gateway();
    Q_DISABLE_COPY_MOVE(Gateway)

    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const;
    /// Requests in hand are finished.
    void stop(std::chrono::milliseconds grace);

private:
    struct Private;
    explicit Gateway(std::unique_ptr<Private> privateData);
    std::unique_ptr<Private> d;
};

} // namespace trato::engine
