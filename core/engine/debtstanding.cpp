#include "engine/debtstanding.h"

#include "storage/database.h"

namespace trato::engine {

Result<QString> debtStanding(storage::Database& database, DebtorId debtor)
{
    TRATO_TRY(const auto found, database.one(QStringLiteral("agents/debt_standing"), {{":debtor", debtor}},
                                    [](const storage::Row& row) { return row.text("standing"); }));
    return found.value_or(QString());
}

} // namespace trato::engine
