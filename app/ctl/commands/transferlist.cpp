#include "app/ctl/commands/transferlist.h"

#include "app/ctl/payeevalues.h"
#include "payments/transfers/transfers.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

void TransferListCommand::declare(CLI::App& app)
{
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "of this one alone"));
}

Result<void> TransferListCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    std::optional<CreditorId> creditor;
    if (!m_creditor.empty()) {
        TRATO_TRY(creditor, creditorValue(*database, m_creditor));
    }
    TRATO_TRY(const auto transfers, payments::Transfers(*database, context.clock()).list(creditor));
    QJsonArray rows;
    for (const payments::Transfer& each : transfers) {
        QJsonObject row = each.toJson();
        row.remove(QStringLiteral("lines"));
        rows.append(row);
    }
    context.print({{QStringLiteral("transfers"), rows}});
    return {};
}

} // namespace trato::ctl
