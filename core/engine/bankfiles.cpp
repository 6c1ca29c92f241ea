#include "engine/bankfiles.h"

#include "engine/paymentwork.h"
#include "engine/words.h"
#include "exchange/paymentfile.h"
#include "payments/slips/slipinstructions.h"
#include "queue/workqueue.h"
#include "storage/database.h"

namespace trato::engine {

namespace {

/// What an account that charges by the bank's API received is asked there; its return file would count it a second
/// time.
Result<void> requireFileAccount(
    storage::Database& database, const payments::Statement& statement, const QString& account)
{
    if (!statement.kind.startsWith(QStringLiteral("cnab")))
        return {};
    TRATO_TRY(const auto way, database.one(QStringLiteral("payments/slip_account_way"), {{":account", account}},
                                  [](const storage::Row& row) { return row.text("way"); }));
    if (way != QStringLiteral("api"))
        return {};
    return failure(QStringLiteral("charges_by_api"),
        Words::tr("The account “%1” charges by the bank's API, which tells its payments; a return file would tell them "
                  "again.")
            .arg(account));
}

} // namespace

Result<payments::LoadReport> loadBankFile(
    storage::Database& database, const Clock& clock, const QByteArray& bytes, const BankFileLoad& load)
{
    TRATO_TRY(const payments::Statement statement, exchange::readPaymentFile(bytes));
    TRATO_TRY(const auto left, payments::BankAccounts(database).all());
    const auto& known = load.accounts.empty() ? left : load.accounts;
    const QString owner = load.followsFile ? payments::ownerOf(statement, known) : QString();
    const QString account = owner.isEmpty() ? load.account : owner;
    TRATO_CHECK(requireFileAccount(database, statement, account));
    TRATO_CHECK(payments::requireOwnFile(statement, account, known));
    const auto openWork = [&](const payments::Settlement& settlement) -> Result<void> {
        TRATO_CHECK(queue::WorkQueue(database, clock)
                        .open({.debtor = settlement.debtor,
                            .desk = QStringLiteral("payments"),
                            .reason = settlement.work->reason,
                            .summary = settlement.work->summary}));
        return {};
    };
    const auto answer = [&](const payments::StatementLine& line) -> Result<void> {
        TRATO_TRY(const auto work, payments::SlipInstructions(database, clock).answered(account, line));
        return work ? openPaymentWork(database, clock, {work->debtor, work->reason, work->summary}) : Result<void>();
    };
    return payments::StatementLoad(database, clock,
        {.account = account,
            .actor = load.actor,
            .mode = load.mode,
            .faults = load.faults,
            .onWork = openWork,
            .onNotice = answer})
        .run(statement);
}

} // namespace trato::engine
