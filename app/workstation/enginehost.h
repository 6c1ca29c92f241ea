#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <memory>

namespace trato::engine {
class Service;
}

namespace trato::workstation {

struct EngineHostOptions {
    QString databaseUrl;
    /// Provider accounts and their secrets.
    QString configPath;
    /// Of the gateway on 127.0.0.1; 0: a free one.
    quint16 gatewayPort = 0;
};

/// The engine on threads of this program: a desk that is alone with its SQLite file needs no other process. Leases in
/// the database keep it right when another engine works on the same file.
class EngineHost final {
public:
    /// Codes of engine::Service.
    static Result<std::unique_ptr<EngineHost>> start(const EngineHostOptions& options, const Clock& clock);
    /// Lets what is in hand finish.
    ~EngineHost();
    Q_DISABLE_COPY_MOVE(EngineHost)

private:
    explicit EngineHost(std::unique_ptr<engine::Service> service);
    std::unique_ptr<engine::Service> m_service;
};

} // namespace trato::workstation
