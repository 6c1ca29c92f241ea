#include "app/ctl/commands/init.h"

#include "storage/database.h"
#include "storage/migrations.h"

namespace trato::ctl {

void InitCommand::declare(CLI::App&) {}

Result<void> InitCommand::run(Context& context)
{
    TRATO_TRY(auto database, storage::Database::open(context.databaseUrl()));
    TRATO_TRY(const storage::MigrationReport report, storage::migrate(*database, context.clock()));
    context.print({{QStringLiteral("schema"), report.schema}, {QStringLiteral("created"), report.created}});
    return {};
}

} // namespace trato::ctl
