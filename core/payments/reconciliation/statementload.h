#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "payments/reconciliation/bankpayment.h"
#include "payments/reconciliation/loadreport.h"

#include <functional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

enum class LoadMode { Write, DryRun };

/// How matched payments are posted. Both ways end in the same ledger; one by one is the plain way that the set-wise one
/// is held against.
enum class Posting { SetWise, OneByOne };

/// What becomes of a file with lines that were rejected.
enum class Faults {
    KeepAsRecords, ///< the others are taken; those stand as evidence
    RefuseFile,    ///< nothing of it is taken: code `lines_rejected`
};

struct LoadOptions {
    QString account = {}; ///< the account's name in the configuration
    QString actor = {};
    LoadMode mode = LoadMode::Write;
    Posting posting = Posting::SetWise;
    Faults faults = Faults::KeepAsRecords;
    /// Opens the work of a payment that needs people, within the transaction.
    std::function<Result<void>(const Settlement&)> onWork = [](const Settlement&) { return Result<void>(); };
    /// Hears of each new line that is no money, after the payments are posted, within the transaction.
    std::function<Result<void>(const StatementLine&)> onNotice = [](const StatementLine&) { return Result<void>(); };
};

/// A bank's file into the ledger, in one transaction: all of it or nothing. What was loaded before, also from another
/// file, in another order, or told by the provider, changes nothing. Only lines of the kind `payment` are ever settled,
/// and of those only the ones whose owner is sure; the others wait for people with a proposal. Queued messages to those
/// who paid are recalled; the rest of what follows (timeline, queue, cadence) is the engine's.
class StatementLoad final {
public:
    StatementLoad(storage::Database& database, const Clock& clock, LoadOptions options)
        : m_database(database)
        , m_clock(clock)
        , m_options(std::move(options))
    {
    }

    Result<LoadReport> run(const Statement& statement);

private:
    struct Work;
    Result<void> load(const Statement& statement, Work& work);
    Result<bool> isForeign(const Statement& statement);
    Result<void> dropKnown(const Statement& statement, Work& work);
    Result<void> store(const Statement& statement, Work& work);
    Result<void> keepRecords(Work& work, qint64 file);
    Result<void> post(Work& work, qint64 file);
    Result<void> keepUnmatched(Work& work, qint64 file);
    Result<void> takeBack(Work& work);

    storage::Database& m_database;
    const Clock& m_clock;
    LoadOptions m_options;
};

} // namespace trato::payments
