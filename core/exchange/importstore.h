#pragma once

#include "base/clock.h"
#include "exchange/importplan.h"
#include "exchange/importwatch.h"
#include "storage/database.h"

#include <functional>

namespace trato::exchange {

/// Reads what an import must know and writes what it planned, with the bulk loader. Inside a transaction of the caller.
class ImportStore final {
public:
    explicit ImportStore(storage::Database& database)
        : m_database(database)
    {
    }

    struct Target {
        CreditorId creditor;
        PortfolioId portfolio;
    };
    /// The creditor and portfolio of that name (case and accents do not matter); invalid ids where there is none.
    Result<Target> find(const QString& creditor, const QString& portfolio);
    /// Makes what `find` did not find.
    Result<Target> findOrCreate(const QString& creditor, const QString& portfolio, Instant now);

    /// On PostgreSQL, other imports wait until the transaction ends: what one of them compared with must not change
    /// under it.
    Result<void> waitForOthers();
    /// That very file was the portfolio's last, and no import has changed since what any file said.
    Result<bool> isUpToDate(PortfolioId portfolio, const QString& fingerprint);
    /// After `write`: `plan` brought the debts to what the file says, if it could.
    Result<void> remember(const ImportPlan& plan, PortfolioId portfolio, const QString& fingerprint, Instant now);

    Result<KnownDebts> load(const std::vector<DebtRow>& rows, CreditorId creditor);
    /// Takes the locks under which money of these debtors moves, until the transaction ends. What was paid or agreed
    /// upon since `load` keeps its value: it leaves the plan's changes with a warning.
    Result<void> claim(ImportPlan& plan);
    /// Code `cancelled` when the watch ends it: the caller's transaction must not be committed then.
    Result<void> write(const ImportPlan& plan, const Target& target, Instant now, const ImportWatch& watch = {});

private:
    struct NewIds {
        std::vector<qint64> debtors, contracts;
    };
    Result<void> loadDebtors(const QString& documents, KnownDebts& known);
    Result<void> loadContacts(const QString& documents, KnownDebts& known);
    Result<void> loadContracts(const QString& numbers, CreditorId creditor, KnownDebts& known);
    Result<void> loadInstalments(const QString& numbers, CreditorId creditor, KnownDebts& known);
    Result<void> writeDebtors(const ImportPlan& plan, NewIds& ids, Instant now);
    Result<void> writeContacts(const ImportPlan& plan, const NewIds& ids, Instant now);
    Result<void> writeContracts(const ImportPlan& plan, const Target& target, NewIds& ids, Instant now);
    Result<void> writeInstalments(const ImportPlan& plan, const NewIds& ids, Instant now);
    Result<void> writeChanges(const ImportPlan& plan, const Target& target, Instant now);

    storage::Database& m_database;
};

} // namespace trato::exchange
