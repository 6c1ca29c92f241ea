#include "app/ctl/commands/payeelist.h"

#include "app/ctl/payeevalues.h"
#include "payments/payees.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PayeeListCommand::declare(CLI::App& app)
{
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name; all when left out"));
}

Result<void> PayeeListCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    CreditorId creditor;
    if (!m_creditor.empty()) {
        TRATO_TRY(creditor, creditorValue(*database, m_creditor));
    }
    TRATO_TRY(const auto payees, payments::Payees(*database, context.clock()).list(creditor));
    for (const payments::Payee& payee : payees)
        context.printLine(payee.toJson());
    return {};
}

} // namespace trato::ctl
