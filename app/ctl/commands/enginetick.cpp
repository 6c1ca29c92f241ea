#include "app/ctl/commands/enginetick.h"

#include "engine/engine.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void EngineTickCommand::declare(CLI::App& app)
{
    app.add_flag(
        "--until-idle", m_untilIdle, QT_TRANSLATE_NOOP("ctlhelp", "round after round until one finds nothing to do"));
}

Result<void> EngineTickCommand::run(Context& context)
{
    TRATO_CHECK(context.database());
    TRATO_TRY(const auto engine,
        engine::Engine::create(
            {.databaseUrl = context.databaseUrl(), .configPath = context.configPath(), .worker = {}}, context.clock()));
    TRATO_TRY(const engine::TickReport report, m_untilIdle ? engine->tickUntilIdle() : engine->tick());
    context.print(report.toJson());
    return {};
}

} // namespace trato::ctl
