#include "queue/servicehours.h"

#include "calendar/businessdays.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::queue {
namespace {

/// Nothing is due later than this many days on, whatever a table says.
constexpr int mostDays = 400;

QTime timeIn(const QJsonObject& table, const char* key)
{
    return QTime::fromString(table.value(QLatin1StringView(key)).toString(), QStringLiteral("HH:mm"));
}

Instant instantAt(QDate day, QTime time)
{
    return Instant::startOfDay(day, deskZone()) + std::chrono::milliseconds(time.msecsSinceStartOfDay());
}

} // namespace

Result<ServiceHours> ServiceHours::fromJson(const QJsonObject& table)
{
    ServiceHours hours;
    hours.m_always = false;
    const QTime from = timeIn(table, "from");
    const QTime to = timeIn(table, "to");
    const bool lunch = table.contains(QStringLiteral("lunch_from")) || table.contains(QStringLiteral("lunch_to"));
    if (lunch)
        hours.m_parts = {{from, timeIn(table, "lunch_from")}, {timeIn(table, "lunch_to"), to}};
    else
        hours.m_parts = {{from, to}};
    QTime last;
    for (const auto& [begin, end] : hours.m_parts) {
        if (!begin.isValid() || !end.isValid() || end <= begin || (last.isValid() && begin < last))
            return failure(QStringLiteral("invalid_hours"),
                QCoreApplication::translate(
                    "queue", "Service hours need from, to and a lunch in between, as “08:00”."));
        last = end;
    }
    return hours;
}

std::vector<ServiceHours::Span> ServiceHours::spansOf(QDate day) const
{
    std::vector<Span> spans;
    if (!calendar::BusinessDays::standard().isBusinessDay(day))
        return spans;
    for (const auto& [begin, end] : m_parts)
        spans.push_back({instantAt(day, begin), instantAt(day, end)});
    return spans;
}

Instant ServiceHours::after(Instant from, std::chrono::microseconds worked) const
{
    if (m_always)
        return from + worked;
    const QDate first = from.dateIn(deskZone());
    for (int day = 0; day < mostDays; ++day) {
        for (const Span& span : spansOf(first.addDays(day))) {
            const Instant begin = std::max(span.from, from);
            if (begin >= span.to)
                continue;
            if (worked <= span.to - begin)
                return begin + worked;
            worked -= span.to - begin;
        }
    }
    return from + worked;
}

std::chrono::microseconds ServiceHours::between(Instant from, Instant to) const
{
    if (to <= from)
        return std::chrono::microseconds(0);
    if (m_always)
        return to - from;
    std::chrono::microseconds worked{0};
    const QDate last = std::min(to.dateIn(deskZone()), from.dateIn(deskZone()).addDays(mostDays));
    for (QDate day = from.dateIn(deskZone()); day <= last; day = day.addDays(1)) {
        for (const Span& span : spansOf(day)) {
            const Instant begin = std::max(span.from, from);
            const Instant end = std::min(span.to, to);
            if (end > begin)
                worked += end - begin;
        }
    }
    return worked;
}

} // namespace trato::queue
