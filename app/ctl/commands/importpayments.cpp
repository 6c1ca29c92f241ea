#include "app/ctl/commands/importpayments.h"

#include "engine/bankfiles.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void ImportPaymentsCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file,
           QT_TRANSLATE_NOOP("ctlhelp", "CNAB 240 or 400 return, OFX or CSV file, or - for standard input"))
        ->required();
    app.add_option("--account", m_account,
           QT_TRANSLATE_NOOP("ctlhelp", "the account that the money came to, as the configuration names it"))
        ->required();
    app.add_flag("--dry-run", m_dryRun, QT_TRANSLATE_NOOP("ctlhelp", "say what would happen, change nothing"));
    app.add_flag("--all-or-nothing", m_allOrNothing,
        QT_TRANSLATE_NOOP("ctlhelp", "refuse the whole file when one line of it is rejected"));
}

Result<void> ImportPaymentsCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(storage::Database* const database, context.database());
    engine::BankFileLoad load{.account = QString::fromStdString(m_account),
        .actor = context.user(),
        .mode = m_dryRun ? payments::LoadMode::DryRun : payments::LoadMode::Write,
        .faults = m_allOrNothing ? payments::Faults::RefuseFile : payments::Faults::KeepAsRecords};
    TRATO_TRY(const auto configured, payments::loadSlipAccounts(context.configPath()));
    for (const payments::SlipAccount& account : configured)
        load.accounts.push_back(payments::BankAccountFacts::of(account));
    TRATO_TRY(const payments::LoadReport report, engine::loadBankFile(*database, context.clock(), bytes, load));
    context.print(report.toJson());
    return {};
}

} // namespace trato::ctl
