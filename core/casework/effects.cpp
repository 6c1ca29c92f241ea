#include "casework/effects.h"

#include "casework/words.h"

#include <array>

namespace trato::casework {

QString dayMonth(QDate date) { return date.toString(QStringLiteral("dd/MM")); }

QString weekday(QDate date)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("casework", "Mon"), QT_TRANSLATE_NOOP("casework", "Tue"),
        QT_TRANSLATE_NOOP("casework", "Wed"), QT_TRANSLATE_NOOP("casework", "Thu"),
        QT_TRANSLATE_NOOP("casework", "Fri"), QT_TRANSLATE_NOOP("casework", "Sat"),
        QT_TRANSLATE_NOOP("casework", "Sun")};
    return Words::tr(names.at(static_cast<size_t>(date.dayOfWeek() - 1))) + u' ' + dayMonth(date);
}

QString weekdayAndTime(Instant at)
{
    const QDateTime local = at.in(deskZone());
    return weekday(local.date()) + local.time().toString(QStringLiteral(" H:mm"));
}

} // namespace trato::casework
