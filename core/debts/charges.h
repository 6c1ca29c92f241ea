#pragma once

#include "base/result.h"
#include "money/money.h"

#include <QDate>
#include <QString>

namespace trato::debts {

/// What the charges of an instalment are counted from, as its row has it.
struct ChargeBasis {
    QDate due;
    money::Money open;             ///< principal
    QString rule = {};             ///< JSON, see debts/chargerule.h; empty: none
    QDate chargedUntil = {};       ///< charges are counted up to here (a part payment); invalid: none are yet
    money::Money chargesOpen = {}; ///< of those, what is still owed
};

struct Charges {
    int daysLate = 0; ///< calendar days since the due date; 0 also on the business day that a due date moves to
    money::Money fine;
    money::Money interest;        ///< with the correction and what is left of earlier charges
    money::Money correction = {}; ///< of the interest: what the price index added
};

/// Late charges on a day. Codes `invalid_charges` when the rule can't be understood, `rate_missing` when a table lacks
/// a month that it needs.
Result<Charges> chargesOn(const ChargeBasis& basis, QDate on);

} // namespace trato::debts
