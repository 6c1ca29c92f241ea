#include "calendar/contacthours.h"

#include "calendar/businessdays.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::calendar {
namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int searchedDays = 366;
constexpr int shownDays = 31;

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

int minuteOf(const QDateTime& local) { return local.time().msecsSinceStartOfDay() / 60000; }

Instant instantAt(QDate date, int minutes, const QTimeZone& zone)
{
    const QDate day = minutes == minutesOfDay ? date.addDays(1) : date;
    const QTime time = QTime::fromMSecsSinceStartOfDay(minutes % minutesOfDay * 60000);
    return Instant::fromDateTime(QDateTime(day, time, zone));
}

} // namespace

bool ContactHours::Rule::covers(Channel channel, QDate date) const
{
    return date >= firstDay && date <= lastDay &&
           std::find(channels.begin(), channels.end(), channel) != channels.end();
}

QString ContactHours::Rule::hoursText() const
{
    const auto part = [](const QString& day, const std::optional<Window>& window) {
        return window ? day.arg(clockText(window->from), clockText(window->to)) : QString();
    };
    QStringList parts{part(QCoreApplication::translate("calendar", "Mon–Fri %1–%2"), weekday),
        part(QCoreApplication::translate("calendar", "Sat %1–%2"), saturday),
        part(QCoreApplication::translate("calendar", "Sun %1–%2"), sunday)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<const ContactHours::Rule*> ContactHours::rulesFor(const QString& uf, Channel channel, QDate date) const
{
    std::vector<const Rule*> found;
    for (const QString& wanted : {uf, QStringLiteral("*")}) {
        for (const Rule& rule : m_rules) {
            if (rule.ufs.contains(wanted) && rule.covers(channel, date))
                found.push_back(&rule);
        }
        if (!found.empty())
            break;
    }
    return found;
}

std::optional<ContactHours::Window> ContactHours::windowOn(const Rule& rule, const QString& uf, QDate date) const
{
    if (m_days->holiday(date, uf))
        return rule.holiday;
    if (date.dayOfWeek() == Qt::Sunday)
        return rule.sunday;
    return date.dayOfWeek() == Qt::Saturday ? rule.saturday : rule.weekday;
}

ContactHours::Day ContactHours::dayAt(const Place& place, Channel channel, QDate date) const
{
    Day day{.window = Window{0, minutesOfDay}, .rule = nullptr};
    for (const Rule* rule : rulesFor(place.uf, channel, date)) {
        const auto window = windowOn(*rule, place.uf, date);
        if (!window)
            return {.window = std::nullopt, .rule = rule};
        const Window both{std::max(day.window->from, window->from), std::min(day.window->to, window->to)};
        const bool narrower = both.to - both.from < day.window->to - day.window->from;
        if (narrower || !day.rule)
            day.rule = rule;
        day.window = both;
    }
    if (day.window->from >= day.window->to)
        day.window.reset();
    return day;
}

bool ContactHours::isOpen(const Place& place, Channel channel, Instant at) const
{
    const QDateTime local = at.in(place.zone);
    const auto window = dayAt(place, channel, local.date()).window;
    return window && minuteOf(local) >= window->from && minuteOf(local) < window->to;
}

std::optional<Instant> ContactHours::nextOpening(const Place& place, Channel channel, Instant from) const
{
    if (isOpen(place, channel, from))
        return from;
    const QDate start = from.dateIn(place.zone);
    for (int ahead = 0; ahead <= searchedDays; ++ahead) {
        const QDate date = start.addDays(ahead);
        const auto window = dayAt(place, channel, date).window;
        if (!window)
            continue;
        const Instant opening = instantAt(date, window->from, place.zone);
        if (opening >= from)
            return opening;
    }
    return std::nullopt;
}

std::optional<Instant> ContactHours::nextAllowed(std::span<const Place> places, Channel channel, Instant from) const
{
    if (places.empty()) {
        const Place unknown{{}, deskZone()};
        return nextAllowed(std::span(&unknown, 1), channel, from);
    }
    const Instant last = from + std::chrono::hours(24 * searchedDays);
    Instant candidate = from;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Place& place : places) {
            const auto opening = nextOpening(place, channel, candidate);
            if (!opening || *opening > last)
                return std::nullopt;
            moved = moved || *opening != candidate;
            candidate = *opening;
        }
    }
    return candidate;
}

Instant ContactHours::closing(const Place& place, Channel channel, Instant at) const
{
    const QDate start = at.dateIn(place.zone);
    for (int ahead = 0; ahead <= shownDays; ++ahead) {
        const QDate date = start.addDays(ahead);
        const auto window = dayAt(place, channel, date).window;
        if (!window || (ahead > 0 && window->from > 0))
            return instantAt(date, 0, place.zone);
        if (window->to < minutesOfDay)
            return instantAt(date, window->to, place.zone);
    }
    return {};
}

QString ContactHours::reason(const Place& place, const Rule& rule, QDate date) const
{
    const QString where = place.uf.isEmpty() ? QCoreApplication::translate("calendar", "Unknown state") : place.uf;
    const QString hours = where + QStringLiteral(": ") + rule.hoursText();
    const auto holiday = m_days->holiday(date, place.uf);
    if (!holiday || rule.holiday)
        return hours;
    return QCoreApplication::translate("calendar", "%1. Holiday: %2").arg(hours, *holiday);
}

ContactAnswer ContactHours::allowed(std::span<const Place> places, Channel channel, Instant at) const
{
    if (places.empty()) {
        const Place unknown{{}, deskZone()};
        return allowed(std::span(&unknown, 1), channel, at);
    }
    ContactAnswer answer{.allowed = true, .until = {}, .rule = {}, .reason = {}, .law = {}, .source = {}};
    const auto decidedBy = [&](const Place& place) {
        const QDate date = at.dateIn(place.zone);
        const Rule& rule = *dayAt(place, channel, date).rule;
        answer.rule = rule.name;
        answer.reason = reason(place, rule, date);
        answer.law = rule.law;
        answer.source = rule.source;
    };
    for (const Place& place : places) {
        if (!isOpen(place, channel, at)) {
            answer.allowed = false;
            answer.until = nextAllowed(places, channel, at).value_or(Instant());
            decidedBy(place);
            return answer;
        }
        const Instant end = closing(place, channel, at);
        const bool earlier = !end.isNever() && (answer.until.isNever() || end < answer.until);
        if (earlier)
            answer.until = end;
        if (earlier || answer.rule.isEmpty())
            decidedBy(place);
    }
    return answer;
}

} // namespace trato::calendar
