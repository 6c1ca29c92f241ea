#pragma once

#include "payments/reconciliation/bankpayment.h"
#include "payments/reconciliation/statement.h"

#include <vector>

namespace trato::payments {

/// A line that is no payment, as it is kept.
struct BankNote {
    StatementLine line = {};
    QString kind = {};
    QString code = {}; ///< why it was rejected
    QString key = {};  ///< knows it again in another file
};

/// A statement's lines by what becomes of them. Payments are in the order in which they are posted: by day, then by
/// their own id, whatever the order of the file.
struct SortedLines {
    std::vector<BankPayment> payments = {};
    int repeated = 0; ///< payments left out because the file has them twice under one endToEndId
    std::vector<BankNote> notes = {};
    std::vector<RejectedLine> rejected = {}; ///< the reader's own and those that lie
};

/// A payment whose endToEndId is known with another amount is rejected, code `contradicting_payment`, and its line
/// kept.
void contradict(const Statement& statement, const BankPayment& payment, std::vector<RejectedLine>& rejected,
    std::vector<BankNote>& notes);

/// Checks every field that a payment needs; nothing is repaired. Equal payments of a file are numbered, so that each
/// counts once and no file that repeats them counts them again.
SortedLines sortLines(const Statement& statement, const QString& account, QDate today);

} // namespace trato::payments
