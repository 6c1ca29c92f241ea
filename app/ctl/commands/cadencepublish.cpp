#include "app/ctl/commands/cadencepublish.h"

#include "app/ctl/cadencefindings.h"
#include "cadence/publication.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void CadencePublishCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", "TOML file, or - for standard input"))->required();
}

Result<void> CadencePublishCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray toml, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(storage::Database* const database, context.database());
    const auto made = cadence::publish(*database, context.clock(), toml, context.user());
    if (!made)
        return withLines(made.error(), toml);
    context.print({{QStringLiteral("name"), made->definition.name},
        {QStringLiteral("version"), made->definition.version}, {QStringLiteral("published"), made->isNew},
        {QStringLiteral("steps"), static_cast<int>(made->definition.allSteps().size())},
        {QStringLiteral("portfolios"), made->portfolios}});
    return {};
}

} // namespace trato::ctl
