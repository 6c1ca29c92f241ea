#pragma once

#include "payments/reconciliation/closing.h"
#include "payments/report.h"

#include <vector>

namespace trato::payments {

/// What one account took by one method on a day. received = matched + waiting + returned.
struct DayLine {
    QString account = {};
    QString method = {};
    qint64 payments = 0;
    money::Money received = {};
    money::Money matched = {};
    money::Money waiting = {};  ///< for a person to say whose it is
    money::Money returned = {}; ///< of what came, what went back whole
    money::Money fees = {};     ///< that the bank or the provider kept
    money::Money net = {};      ///< what was credited
    money::Money sentBack = {}; ///< refunds that were done on the day, whenever the payment came

    DayLine& operator+=(const DayLine& other);
};

/// What does not add up, in which account.
struct AccountDifference {
    QString account = {};
    Difference difference = {};
};

/// A day of all accounts, as it stands now, beside what was kept when it was closed.
struct DaySheet {
    QDate day = {};
    std::vector<DayLine> lines = {}; ///< by account, then method
    DayLine total = {};
    std::vector<AccountDifference> differences = {};
    std::vector<MethodTotal> otherRecords = {}; ///< what the banks' files say that is no payment
    int version = 0;                            ///< of the closing that was kept; 0: none
    QString closedBy = {};
    bool changedSince = false; ///< the ledger says something else now

    [[nodiscard]] bool isEmpty() const { return lines.empty() && otherRecords.empty(); }
};

Result<DaySheet> daySheet(storage::Database& database, const Clock& clock, QDate day);

/// "net": "Gross less fees is not what was credited".
QString differenceWords(const QString& name);
/// As it is printed and exported.
Report dayReport(const DaySheet& sheet);

} // namespace trato::payments
