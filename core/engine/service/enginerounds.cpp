#include "engine/service/enginerounds.h"

#include <memory>

namespace trato::engine {

WorkerLoop::Make engineRounds(EngineOptions options, const Clock& clock)
{
    return [options = std::move(options), &clock]() -> Result<WorkerLoop::Round> {
        TRATO_TRY(std::shared_ptr<Engine> engine, Engine::create(options, clock));
        return WorkerLoop::Round([engine]() -> Result<int> {
            TRATO_TRY(const TickReport report, engine->tick());
            return report.isIdle() ? 0 : 1;
        });
    };
}

} // namespace trato::engine
