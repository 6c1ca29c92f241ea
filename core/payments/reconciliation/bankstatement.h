#pragma once

#include "base/result.h"
#include "payments/cnab/bankrecord.h"
#include "payments/reconciliation/statement.h"

#include <QByteArrayView>

namespace trato::payments {

/// A CNAB return file as a statement: a payment only where the bank's table says so. Codes of ReturnReader.
Result<Statement> readReturnStatement(QByteArrayView bytes);

/// An account's statement in OFX: credits are payments until their words say otherwise. Codes of readOfx;
/// `several_accounts` when the file is of more than one.
Result<Statement> readOfxStatement(QByteArrayView bytes);

/// One event of a return file.
StatementLine statementLine(const BankRecord& record);

} // namespace trato::payments
