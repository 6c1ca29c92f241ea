#include "app/ctl/commands/importpayments.h"

#include "exchange/paymentfile.h"
#include "payments/reconciliation/statementload.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void ImportPaymentsCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, "CNAB 240 or 400 return, OFX or CSV file, or - for standard input")->required();
    app.add_option("--account", m_account, "the account that the money came to, as the configuration names it")
        ->required();
    app.add_flag("--dry-run", m_dryRun, "say what would happen, change nothing");
}

Result<void> ImportPaymentsCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(const payments::Statement statement, exchange::readPaymentFile(bytes));
    TRATO_TRY(storage::Database* const database, context.database());
    const auto openWork = [&](const payments::Settlement& settlement) -> Result<void> {
        TRATO_CHECK(queue::WorkQueue(*database, context.clock())
                        .open({.debtor = settlement.debtor,
                            .desk = QStringLiteral("payments"),
                            .reason = settlement.work->reason,
                            .summary = settlement.work->summary}));
        return {};
    };
    payments::StatementLoad load(*database, context.clock(),
        {.account = QString::fromStdString(m_account),
            .actor = context.user(),
            .mode = m_dryRun ? payments::LoadMode::DryRun : payments::LoadMode::Write,
            .onWork = openWork});
    TRATO_TRY(const payments::LoadReport report, load.run(statement));
    context.print(report.toJson());
    return {};
}

} // namespace trato::ctl
