#include "debts/charges.h"

#include "calendar/businessdays.h"
#include "debts/chargerule.h"

namespace trato::debts {

Result<Charges> chargesOn(const ChargeBasis& basis, QDate on)
{
    const auto& calendar = calendar::BusinessDays::standard();
    const QDate lastInTime = calendar.nextBusinessDay(basis.due);
    if (on <= lastInTime)
        return Charges{.daysLate = 0, .fine = {}, .interest = basis.chargesOpen};
    Charges charges{.daysLate = static_cast<int>(basis.due.daysTo(on)), .fine = {}, .interest = basis.chargesOpen};
    if (basis.rule.isEmpty())
        return charges;
    TRATO_TRY(const ChargeRule rule, ChargeRule::fromText(basis.rule));
    // Who paid a part in time owes the fine and every day on the part that came late.
    const bool first = !basis.chargedUntil.isValid() || basis.chargedUntil <= lastInTime;
    const QDate from = first ? basis.due : basis.chargedUntil;
    TRATO_TRY(const money::LateCharges late,
        money::lateCharges(basis.open, rule.terms,
            {.calendar = from.daysTo(on), .business = calendar.countAfter(from, on), .from = from, .until = on}));
    if (first)
        charges.fine = late.fine;
    charges.correction = late.correction;
    TRATO_TRY(charges.interest, charges.interest.plus(late.interest));
    TRATO_TRY(charges.interest, charges.interest.plus(late.correction));
    return charges;
}

} // namespace trato::debts
