#include "app/ctl/commands/transfershow.h"

#include "app/ctl/values.h"
#include "payments/transfers/transfers.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void TransferShowCommand::declare(CLI::App& app)
{
    app.add_option("TRANSFER", m_transfer, QT_TRANSLATE_NOOP("ctlhelp", "its id"))->required();
    app.add_option(
        "--file", m_file, QT_TRANSLATE_NOOP("ctlhelp", "write it there too, as PDF or CSV by the name's ending"));
}

Result<void> TransferShowCommand::run(Context& context)
{
    TRATO_TRY(const qint64 id, integerValue(m_transfer));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const payments::Transfer transfer,
        payments::Transfers(*database, context.clock()).find(payments::TransferId(id)));
    if (!m_file.empty())
        TRATO_CHECK(payments::writeReport(
            QString::fromStdString(m_file), payments::transferReport(transfer), transfer.closedAt));
    context.print(transfer.toJson());
    return {};
}

} // namespace trato::ctl
