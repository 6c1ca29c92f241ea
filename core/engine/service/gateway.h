#pragma once

#include "base/clock.h"
#include "channels/net/httpserver.h"
#include "engine/service/gatewayaccounts.h"

#include <memory>

namespace trato::engine {

struct GatewayOptions {
    QString databaseUrl;
    GatewayAccounts accounts;
    /// Limits that are not given are the gateway's own. With a `clientCaFile` notices of Pix need a certificate.
    net::HttpServerOptions http;
};

/// The door for providers: checks who calls, keeps the bytes in the inbox (committed, many callers' at once), and only
/// then answers 2xx. Everything else happens later and elsewhere. The answer comes within a second of the request,
/// whatever the database does: while it can't be had, is busy for too long or its disk is full it is 503 with
/// Retry-After, and the provider comes again. Who calls too often hears 429.
///
///   GET /healthz    200 when the database answers, else 503
///   GET /metrics    Prometheus text; also without the database, but for what is in it
///   /webhooks/…     see Webhooks
///   /unsubscribe/…  see Unsubscribing
class Gateway final {
public:
    /// Codes listen_failed, tls_failed.
    static Result<std::unique_ptr<Gateway>> start(GatewayOptions options, const Clock& clock);
    ~Gateway();
    Q_DISABLE_COPY_MOVE(Gateway)

    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const;
    /// Requests in hand are finished, deliveries that were read are written. Idempotent.
    void stop(std::chrono::milliseconds grace);

private:
    struct Private;
    explicit Gateway(std::unique_ptr<Private> privateData);
    std::unique_ptr<Private> d;
};

} // namespace trato::engine
