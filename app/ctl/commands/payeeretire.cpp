#include "app/ctl/commands/payeeretire.h"

#include "app/ctl/values.h"
#include "payments/payees.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PayeeRetireCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_payee, QT_TRANSLATE_NOOP("ctlhelp", "the payee's number"))->required();
}

Result<void> PayeeRetireCommand::run(Context& context)
{
    TRATO_TRY(const qint64 id, integerValue(m_payee));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(
        const payments::Payee payee, payments::Payees(*database, context.clock()).retire(PayeeId(id), context.user()));
    context.print(payee.toJson());
    return {};
}

} // namespace trato::ctl
