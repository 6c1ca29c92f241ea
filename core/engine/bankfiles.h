#pragma once

#include "base/clock.h"
#include "payments/reconciliation/statementload.h"

namespace trato::engine {

/// A bank's file (CNAB 240 or 400 return, OFX, CSV) into the ledger of `account`, by whoever asks for it: all of it or
/// nothing. What needs people becomes work at the desk "payments". Codes of exchange::readPaymentFile and of
/// payments::StatementLoad.
Result<payments::LoadReport> loadBankFile(storage::Database& database, const Clock& clock, const QByteArray& bytes,
    const QString& account, const QString& actor, payments::LoadMode mode,
    payments::Faults faults = payments::Faults::KeepAsRecords);

} // namespace trato::engine
