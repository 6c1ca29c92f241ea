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
    QString rule = {};             ///< JSON: fine and interest in percent, basis (see money/latecharges.h); empty: none
    QDate chargedUntil = {};       ///< charges are counted up to here (a part payment); invalid: none are yet
    money::Money chargesOpen = {}; ///< of those, what is still owed
};

struct Charges {
    int daysLate = 0; ///< calendar days since the due date; 0 also on the business day that a due date moves to
    money::Money fine;
    money::Money interest; ///< with what is left of earlier charges
};

/// Late charges on a day. Code `invalid_charges` when the rule can't be understood.
Result<Charges> chargesOn(const ChargeBasis& basis, QDate on);

} // namespace trato::debts
