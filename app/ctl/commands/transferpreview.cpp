#include "app/ctl/commands/transferpreview.h"

#include "app/ctl/payeevalues.h"
#include "app/ctl/values.h"
#include "payments/transfers/transfers.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void TransferPreviewCommand::declare(CLI::App& app)
{
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name"))->required();
    app.add_option("--until", m_until, QT_TRANSLATE_NOOP("ctlhelp", "the last day, yyyy-mm-dd; without it yesterday"));
}

Result<void> TransferPreviewCommand::run(Context& context)
{
    TRATO_TRY(
        const QDate until, m_until.empty() ? Result<QDate>(context.clock().today().addDays(-1)) : dateValue(m_until));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const CreditorId creditor, creditorValue(*database, m_creditor));
    TRATO_TRY(const payments::Transfer transfer,
        payments::Transfers(*database, context.clock()).preview({creditor, until, context.user()}));
    context.print(transfer.toJson());
    return {};
}

} // namespace trato::ctl
