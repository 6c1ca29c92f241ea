#include "ui/format/usualtimes.h"

#include "calendar/businessdays.h"
#include "ui/format/brazil.h"
#include "ui/format/words.h"

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

/// They lie within what people call working hours.
const QTime morning(9, 0);
const QTime afternoon(15, 0);
const QTime lateAfternoon(17, 0);

Instant at(QDate day, QTime time) { return Instant::fromDateTime(QDateTime(day, time, deskZone())); }

} // namespace

std::vector<UsualTime> usualTimes(Instant now)
{
    std::vector<UsualTime> times;
    const auto offer = [&](const QString& text, Instant when) {
        const QDateTime local = when.in(deskZone());
        if (when > now)
            times.push_back({when, text, format::date(local.date()) + u' ' + format::time(local.time())});
    };
    const QDate today = now.dateIn(deskZone());
    const QDate next = calendar::BusinessDays::standard().nextBusinessDay(today.addDays(1));
    const Instant hour = now + 1h;
    offer(format::Words::tr("in one hour, %1").arg(format::time(hour.in(deskZone()).time())), hour);
    offer(format::Words::tr("today 17:00"), at(today, lateAfternoon));
    offer(format::Words::tr("%1 in the morning, 9:00").arg(format::nearDate(next)), at(next, morning));
    offer(format::Words::tr("%1 in the afternoon, 15:00").arg(format::nearDate(next)), at(next, afternoon));
    return times;
}

} // namespace trato::ui
