#pragma once

#include "base/clock.h"
#include "payments/reconciliation/fileowner.h"
#include "payments/reconciliation/statementload.h"

namespace trato::engine {

struct BankFileLoad {
    QString account = {};
    bool followsFile = false; ///< into the account that the file is of; `account` when that can't be told
    QString actor = {};
    payments::LoadMode mode = payments::LoadMode::Write;
    payments::Faults faults = payments::Faults::KeepAsRecords;
    /// What the loader's own configuration says of accounts; empty: what the engine left in the database.
    std::vector<payments::BankAccountFacts> accounts = {};
};

/// A bank's file (CNAB 240 or 400 return, OFX, CSV) into the ledger of `account`, by whoever asks for it: all of it or
/// nothing. What needs people becomes work at the desk "payments". Codes of exchange::readPaymentFile, of
/// payments::requireOwnFile and of payments::StatementLoad.
Result<payments::LoadReport> loadBankFile(
    storage::Database& database, const Clock& clock, const QByteArray& bytes, const BankFileLoad& load);

} // namespace trato::engine
