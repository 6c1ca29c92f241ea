#include "app/ctl/commands/importpeople.h"

#include "exchange/peopleimport.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void ImportPeopleCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file,
           QT_TRANSLATE_NOOP("ctlhelp", "CSV file with documento, nome, relacao …, or - for standard input"))
        ->required();
    app.add_flag("--dry-run", m_dryRun, QT_TRANSLATE_NOOP("ctlhelp", "say what would happen, change nothing"));
}

Result<void> ImportPeopleCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const exchange::PeopleReport report,
        exchange::importPeople(*database, context.clock(), bytes, context.user(),
            m_dryRun ? exchange::PeopleMode::DryRun : exchange::PeopleMode::Write));
    context.print(report.toJson());
    return {};
}

} // namespace trato::ctl
