#include "app/ctl/commands/closing.h"

#include "app/ctl/values.h"
#include "payments/reconciliation/closing.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void ClosingCommand::declare(CLI::App& app)
{
    app.add_option("--day", m_day, QT_TRANSLATE_NOOP("ctlhelp", "the day, yyyy-mm-dd"))->required();
    app.add_option("--account", m_account, QT_TRANSLATE_NOOP("ctlhelp", "of this account alone"));
    app.add_flag("--dry-run", m_dryRun, QT_TRANSLATE_NOOP("ctlhelp", "say what would be kept, keep nothing"));
}

Result<void> ClosingCommand::run(Context& context)
{
    TRATO_TRY(const QDate day, dateValue(m_day));
    TRATO_TRY(storage::Database* const database, context.database());
    payments::Closing closing(*database, context.clock());
    const QString account = QString::fromStdString(m_account);
    if (m_dryRun) {
        TRATO_TRY(const payments::DayFigures figures, closing.figures(day, account));
        context.print(payments::KeptClosing{.figures = figures}.toJson());
        return {};
    }
    TRATO_TRY(const payments::KeptClosing kept, closing.close(day, account, context.user()));
    context.print(kept.toJson());
    return {};
}

} // namespace trato::ctl
