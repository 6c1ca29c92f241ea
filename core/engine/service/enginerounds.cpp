#include "engine/service/enginerounds.h"

#include <memory>

namespace trato::engine {

WorkerLoop::Make engineRounds(EngineOptions options, const Clock& clock)
{
    return [options = std::move(options), &clock](const Stop& stop) -> Result<WorkerLoop::Round> {
        EngineOptions stoppable = options;
        stoppable.end = stop.token();
        stoppable.cut = stop.cutToken();
        TRATO_TRY(std::shared_ptr<Engine> engine, Engine::create(stoppable, clock));
        return WorkerLoop::Round([engine]() -> Result<int> {
            TRATO_TRY(const TickReport report, engine->tick());
            return report.isIdle() ? 0 : 1;
        });
    };
}

} // namespace trato::engine
