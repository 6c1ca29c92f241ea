#pragma once

#include "base/id.h"
#include "payments/reconciliation.h"
#include "payments/reconciliation/statement.h"

#include <QJsonObject>

#include <vector>

namespace trato::payments {

/// A payment of the file that belongs to nobody yet.
struct UnmatchedLine {
    int line = 0;
    PaymentId payment = {}; ///< invalid in a dry run
    money::Money amount = {};
    QDate paidOn = {};
    QString reference = {};
    QString ourNumber = {};
    QString txid = {};
    DebtorId candidate = {}; ///< whose it may be; invalid: nobody's that we know
    int confidence = 0;
    QString why = {};

    [[nodiscard]] QJsonObject toJson() const;
};

/// What a file brought. `read` counts the lines that say something, `payments` those that are payments and could be
/// taken; matched, duplicates and unmatched add up to them.
struct LoadReport {
    int read = 0;
    int payments = 0;
    int matched = 0;
    int duplicates = 0;
    std::vector<UnmatchedLine> unmatched = {};
    std::vector<RejectedLine> rejected = {};
    std::vector<Settlement> odd = {}; ///< those with work for people

    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace trato::payments
