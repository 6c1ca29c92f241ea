#pragma once

#include "base/clock.h"
#include "channels/net/httpserver.h"
#include "engine/service/workerloop.h"

#include <memory>

namespace trato::engine {

struct ServiceOptions {
    QString databaseUrl;
    /// The configuration file with the provider accounts; a missing one: nobody may call.
    QString configPath;
    net::HttpServerOptions http;
    /// What the worker threads do; empty: the gateway alone.
    WorkerLoop::Make makeRounds;
    int workers = 2;
};

/// The engine as a service: gateway, a watcher for each mailbox, worker threads. Used by trato-engine, and by a
/// workstation that is alone with its database.
class Service final {
public:
    /// Codes of GatewayAccounts::load, no_database, schema_outdated, newer_schema, listen_failed, tls_failed. A
    /// database server that can't be reached yet is no reason to fail.
    static Result<std::unique_ptr<Service>> start(const ServiceOptions& options, const Clock& clock);
    ~Service();
    Q_DISABLE_COPY_MOVE(Service)

    /// Of the gateway.
    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const;
    /// Lets everything in hand finish, but waits only a few seconds for providers. Idempotent.
    void stop();

private:
    struct Private;
    explicit Service(std::unique_ptr<Private> privateData);
    std::unique_ptr<Private> d;
};

} // namespace trato::engine
