#include "engine/bankfiles.h"

#include "exchange/paymentfile.h"
#include "queue/workqueue.h"
#include "storage/database.h"

namespace trato::engine {

Result<payments::LoadReport> loadBankFile(storage::Database& database, const Clock& clock, const QByteArray& bytes,
    const QString& account, const QString& actor, payments::LoadMode mode)
{
    TRATO_TRY(const payments::Statement statement, exchange::readPaymentFile(bytes));
    const auto openWork = [&](const payments::Settlement& settlement) -> Result<void> {
        TRATO_CHECK(queue::WorkQueue(database, clock)
                        .open({.debtor = settlement.debtor,
                            .desk = QStringLiteral("payments"),
                            .reason = settlement.work->reason,
                            .summary = settlement.work->summary}));
        return {};
    };
    return payments::StatementLoad(
        database, clock, {.account = account, .actor = actor, .mode = mode, .onWork = openWork})
        .run(statement);
}

} // namespace trato::engine
