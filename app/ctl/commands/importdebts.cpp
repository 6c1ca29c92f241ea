#include "app/ctl/commands/importdebts.h"

#include "exchange/debtimport.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <CLI/CLI.hpp>

namespace trato::ctl {

namespace {

Failure unwritable(const QSaveFile& file)
{
    return failure(
        QStringLiteral("unwritable_file"), QCoreApplication::translate("ctl", "The file “%1” can't be written: %2")
                                               .arg(file.fileName(), file.errorString()));
}

} // namespace

void ImportDebtsCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", "CSV file, or - for standard input"))->required();
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "whose debts they are"))->required();
    app.add_option("--portfolio", m_portfolio, QT_TRANSLATE_NOOP("ctlhelp", "the portfolio they belong to"))
        ->required();
    app.add_option("--mapping", m_mapping, QT_TRANSLATE_NOOP("ctlhelp", "TOML file that says which column is what"));
    app.add_option(
        "--save-mapping", m_saveMapping, QT_TRANSLATE_NOOP("ctlhelp", "write the mapping that was used to this file"));
    app.add_flag("--dry-run", m_dryRun, QT_TRANSLATE_NOOP("ctlhelp", "say what would happen, change nothing"));
    app.add_flag("--skip-rejected", m_skipRejected,
        QT_TRANSLATE_NOOP("ctlhelp", "store the good lines, leave the bad ones out"));
}

Result<void> ImportDebtsCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    exchange::ImportOptions options{.creditor = QString::fromStdString(m_creditor),
        .portfolio = QString::fromStdString(m_portfolio),
        .actor = context.user(),
        .mapping = {},
        .rejections = m_skipRejected ? exchange::Rejections::SkipLines : exchange::Rejections::RefuseFile,
        .mode = m_dryRun ? exchange::ImportMode::DryRun : exchange::ImportMode::Write};
    if (!m_mapping.empty()) {
        TRATO_TRY(const QByteArray toml, context.readFile(QString::fromStdString(m_mapping)));
        TRATO_TRY(options.mapping, exchange::ColumnMapping::fromToml(toml));
    }
    // Before anything is stored: a command that fails has changed nothing.
    QSaveFile mappingFile(QString::fromStdString(m_saveMapping));
    if (!m_saveMapping.empty() && !mappingFile.open(QIODevice::WriteOnly))
        return unwritable(mappingFile);
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const exchange::ImportReport report, exchange::importDebts(*database, context.clock(), bytes, options));
    if (!m_saveMapping.empty() && (mappingFile.write(report.mapping.toToml()) < 0 || !mappingFile.commit()))
        return unwritable(mappingFile);
    context.print(report.toJson());
    return {};
}

} // namespace trato::ctl
