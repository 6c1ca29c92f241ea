#include "app/ctl/commands/importexclusions.h"

#include "exchange/exclusionimport.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void ImportExclusionsCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file,
           QT_TRANSLATE_NOOP(
               "ctlhelp", "CSV file with contato, and canal, credor, desde, ate; or - for standard input"))
        ->required();
    app.add_option("--list", m_list, QT_TRANSLATE_NOOP("ctlhelp", "how the list is called"))->required();
    app.add_option("--source", m_source, QT_TRANSLATE_NOOP("ctlhelp", "the law or letter behind it"))->required();
    app.add_option("--creditor", m_creditor,
        QT_TRANSLATE_NOOP("ctlhelp", "for this one alone, where a line names none; otherwise for all"));
    app.add_flag("--legal", m_legal, QT_TRANSLATE_NOOP("ctlhelp", "the law makes the list: nobody lets an act pass"));
    app.add_flag("--whole", m_whole,
        QT_TRANSLATE_NOOP("ctlhelp", "the file is the whole list: who is not in it is on it no longer"));
    app.add_flag("--dry-run", m_dryRun, QT_TRANSLATE_NOOP("ctlhelp", "say what would happen, change nothing"));
}

Result<void> ImportExclusionsCommand::run(Context& context)
{
    using exchange::ExclusionFile;
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(storage::Database* const database, context.database());
    const ExclusionFile file{.list = QString::fromStdString(m_list),
        .source = QString::fromStdString(m_source),
        .legal = m_legal,
        .creditor = QString::fromStdString(m_creditor),
        .extent = m_whole ? ExclusionFile::Extent::WholeList : ExclusionFile::Extent::Additions,
        .mode = m_dryRun ? ExclusionFile::Mode::DryRun : ExclusionFile::Mode::Write,
        .actor = context.user()};
    TRATO_TRY(const auto report, exchange::importExclusions(*database, context.clock(), bytes, file));
    context.print(report.toJson());
    return {};
}

} // namespace trato::ctl
