#include "negotiation/agreement/grace.h"

#include "calendar/businessdays.h"
#include "negotiation/agreement/draft.h"

#include <algorithm>

namespace trato::negotiation {

bool hasPassed(const Term& term, QDate today)
{
    return (term.bySlip ? lastDayToldBySlip(term.last) : term.last) < today;
}

QDate stretchedGrace(QDate due, QDate last, const std::vector<Standstill>& standstills)
{
    const QDate payable = calendar::BusinessDays::standard().nextBusinessDay(due);
    for (QDate day = payable.addDays(1); day <= last; day = day.addDays(1)) {
        if (std::ranges::any_of(standstills, [day](const Standstill& one) { return one.covers(day); }))
            last = last.addDays(1);
    }
    return last;
}

} // namespace trato::negotiation
