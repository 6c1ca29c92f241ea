#include "app/workstation/enginehost.h"

#include "engine/engine.h"
#include "engine/service/service.h"

namespace trato::workstation {
namespace {

int workOf(const engine::TickReport& report)
{
    return report.inbox + report.planned + report.sent + report.refused + report.escalated + report.payments;
}

/// Each worker thread has an engine of its own.
engine::WorkerLoop::Make rounds(const EngineHostOptions& options, const Clock& clock)
{
    return [options, &clock](const engine::Stop& stop) -> Result<engine::WorkerLoop::Round> {
        TRATO_TRY(auto made, engine::Engine::create({.databaseUrl = options.databaseUrl,
                                                        .configPath = options.configPath,
                                                        .end = stop.token(),
                                                        .cut = stop.cutToken()},
                                 clock));
        return engine::WorkerLoop::Round([engine = std::shared_ptr<engine::Engine>(std::move(made))]() -> Result<int> {
            TRATO_TRY(const engine::TickReport report, engine->tick());
            return workOf(report);
        });
    };
}

} // namespace

Result<std::unique_ptr<EngineHost>> EngineHost::start(const EngineHostOptions& options, const Clock& clock)
{
    engine::ServiceOptions service;
    service.databaseUrl = options.databaseUrl;
    service.configPath = options.configPath;
    service.http.address = QStringLiteral("127.0.0.1");
    service.http.port = options.gatewayPort;
    service.makeRounds = rounds(options, clock);
    // SQLite has one writer: a second worker would only wait for the first.
    service.workers = 1;
    TRATO_TRY(auto started, engine::Service::start(service, clock));
    return std::unique_ptr<EngineHost>(new EngineHost(std::move(started)));
}

EngineHost::EngineHost(std::unique_ptr<engine::Service> service)
    : m_service(std::move(service))
{
}

EngineHost::~EngineHost() { m_service->stop(); }

} // namespace trato::workstation
