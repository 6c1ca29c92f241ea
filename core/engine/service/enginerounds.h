#pragma once

#include "engine/engine.h"
#include "engine/service/workerloop.h"

namespace trato::engine {

/// The engine's rounds for a worker thread: each makes an Engine of its own.
WorkerLoop::Make engineRounds(EngineOptions options, const Clock& clock);

} // namespace trato::engine
