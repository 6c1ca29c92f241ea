#include "engine/service/workerloop.h"

#include "base/log.h"

namespace trato::engine {

void WorkerLoop::run(Stop& stop)
{
    while (!stop.isRequested()) {
        const auto ended = rounds(stop);
        if (ended)
            return;
        qCWarning(logEngine) << "the engine pauses:" << ended.error().code;
        if (!stop.pause(m_pauses.broken))
            return;
    }
}

Result<void> WorkerLoop::rounds(Stop& stop)
{
    TRATO_TRY(const Round round, m_make(stop));
    while (!stop.isRequested()) {
        TRATO_TRY(const int done, round());
        if (done == 0 && !stop.pause(m_pauses.idle))
            break;
    }
    return {};
}

} // namespace trato::engine
