#include "parties/theirday.h"

#include "calendar/places.h"
#include "parties/debtors.h"

#include <algorithm>

namespace trato::parties {

Result<Instant> endOfTheirDay(
    storage::Database& database, DebtorId debtor, Channel channel, const QString& handle, QDate day)
{
    TRATO_TRY(const Debtor whose, Debtors(database).byId(debtor));
    std::vector<int> areaCodes;
    if (const auto number = Handle::ofChannel(channel, handle); number && number->areaCode() > 0)
        areaCodes.push_back(number->areaCode());
    const auto places = calendar::Places::standard().placesOf(areaCodes, whose.uf, whose.city);
    Instant first = Instant::startOfDay(day.addDays(1), places.empty() ? deskZone() : places.front().zone);
    for (const calendar::Place& place : places)
        first = std::min(first, Instant::startOfDay(day.addDays(1), place.zone));
    return first;
}

} // namespace trato::parties
