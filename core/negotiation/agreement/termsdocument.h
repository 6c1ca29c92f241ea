#pragma once

#include "base/id.h"
#include "base/result.h"
#include "money/money.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

struct Agreement;

/// One debt in an agreement as it stood the day it was made, each part by its name (state laws of RJ and PR ask for
/// that).
struct DebtItem {
    QString contract = {};
    int instalment = 0;
    QDate due = {};
    money::Money original = {}; ///< what is open of the instalment itself
    money::Money fine = {};
    money::Money interest = {};
    money::Money correction = {}; ///< monetary, by an index

    [[nodiscard]] money::Money total() const { return original + fine + interest + correction; }
};

struct ScheduleItem {
    int number = 0; ///< 0 is the entry
    QDate due = {};
    money::Money amount = {};
};

/// Everything that an agreement's terms say: what is shown to the debtor, hashed, and printed. CDC art. 42-A: the
/// creditor's name, address and document stand on every document of collection.
struct TermsDocument {
    QString number = {};
    QDate madeOn = {};
    QString creditor = {}; ///< the legal name where it is known
    QString creditorDocument = {};
    QString creditorAddress = {};
    QString debtor = {};
    QString debtorDocument = {};
    std::vector<DebtItem> debts = {};
    money::Money debt = {};
    money::Money discount = {};
    money::Money interest = {}; ///< of the plan: total − (debt − discount)
    money::Money total = {};
    QString monthlyRate = {}; ///< percent
    QString cetYearly = {};   ///< percent; empty: there is none
    std::vector<ScheduleItem> schedule = {};
    QStringList conditions =
        {}; ///< when it starts, what happens when an instalment is not paid; in the user's language

    [[nodiscard]] QJsonObject toJson() const;
    /// The bytes that are hashed: JSON with sorted keys and no white space, UTF-8.
    [[nodiscard]] QByteArray canonical() const;
};

/// The terms of an agreement as they stand.
Result<TermsDocument> termsOf(storage::Database& database, const Agreement& agreement);

} // namespace trato::negotiation
