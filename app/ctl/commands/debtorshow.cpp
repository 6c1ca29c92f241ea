#include "app/ctl/commands/debtorshow.h"

#include "app/ctl/debtorfile.h"
#include "app/ctl/values.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void DebtorShowCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_id, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
}

Result<void> DebtorShowCommand::run(Context& context)
{
    TRATO_TRY(const qint64 id, integerValue(m_id));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const QJsonObject file, debtorFile(*database, DebtorId(id), context.clock()));
    context.print(file);
    return {};
}

} // namespace trato::ctl
