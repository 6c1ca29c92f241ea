#include "payments/provider.h"

#include "calendar/businessdays.h"

namespace trato::payments {

bool isWorthRepeating(const Error& error)
{
    return error.code == QStringLiteral("provider_unavailable") || error.code == QStringLiteral("provider_interrupted");
}

QDate lastPayableDay(QDate due, int validDaysAfterDue)
{
    const auto& calendar = calendar::BusinessDays::standard();
    return calendar.nextBusinessDay(calendar.nextBusinessDay(due).addDays(validDaysAfterDue));
}

} // namespace trato::payments
