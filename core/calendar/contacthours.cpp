#include "calendar/contacthours.h"

#include "calendar/businessdays.h"
#include "calendar/localdays.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace trato::calendar {
namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int searchedDays = 366;
constexpr int shownDays = 31;
/// Days worked out beyond this many are forgotten again.
constexpr size_t mostRemembered = 50'000;

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

Instant instantAt(QDate date, int minutes, const QTimeZone& zone)
{
    if (minutes == 0 || minutes == minutesOfDay)
        return localDay(zone, minutes == 0 ? date : date.addDays(1)).begins;
    return Instant::fromDateTime(QDateTime(date, QTime::fromMSecsSinceStartOfDay(minutes * 60000), zone));
}

const Place& unknownPlace()
{
    static const Place unknown{{}, deskZone(), {}};
    return unknown;
}

/// A day that the table says nothing of (before the first year, after the last) is closed.
const ContactRule& noRule()
{
    static const ContactRule none;
    return none;
}

} // namespace

bool ContactRule::covers(Channel channel, QDate date) const
{
    return date >= firstDay && date <= lastDay &&
           std::find(channels.begin(), channels.end(), channel) != channels.end();
}

QString ContactRule::hoursText() const
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

QString ContactAnswer::reason() const
{
    const QString where = uf.isEmpty() ? QCoreApplication::translate("calendar", "Unknown state") : uf;
    const QString hours = where + QStringLiteral(": ") + rule->hoursText();
    if (holiday.isEmpty() || rule->holiday)
        return hours;
    return QCoreApplication::translate("calendar", "%1. Holiday: %2").arg(hours, holiday);
}

/// Days that were worked out once; asked from several threads.
class ContactHours::Remembered final {
public:
    struct Key {
        QString uf;
        QString city;
        QByteArray zone;
        qint64 day;
        Channel channel;
        Manner manner;

        friend bool operator==(const Key&, const Key&) = default;
    };

    std::optional<OpenDay> find(const Key& key) const
    {
        const std::shared_lock lock(m_mutex);
        const auto known = m_days.find(key);
        return known == m_days.end() ? std::nullopt : std::optional(known->second);
    }

    void keep(const Key& key, const OpenDay& day)
    {
        const std::unique_lock lock(m_mutex);
        if (m_days.size() >= mostRemembered)
            m_days.clear();
        m_days.emplace(key, day);
    }

private:
    struct Hash {
        size_t operator()(const Key& key) const noexcept
        {
            return qHashMulti(0, key.uf, key.city, key.zone, key.day, int(key.channel), int(key.manner));
        }
    };

    mutable std::shared_mutex m_mutex;
    std::unordered_map<Key, OpenDay, Hash> m_days;
};

ContactHours::ContactHours(const BusinessDays& days)
    : m_remembered(std::make_unique<Remembered>())
    , m_days(&days)
{
}

ContactHours::ContactHours(ContactHours&&) noexcept = default;
ContactHours& ContactHours::operator=(ContactHours&&) noexcept = default;
ContactHours::~ContactHours() = default;

std::vector<const ContactRule*> ContactHours::rulesFor(const QString& uf, Channel channel, QDate date) const
{
    std::vector<const ContactRule*> found;
    for (const QString& wanted : {uf, QStringLiteral("*")}) {
        for (const ContactRule& rule : m_rules) {
            if (rule.ufs.contains(wanted) && rule.covers(channel, date))
                found.push_back(&rule);
        }
        if (!found.empty())
            break;
    }
    return found;
}

std::optional<ContactHours::Window> ContactHours::windowOn(const ContactRule& rule, bool holiday, QDate date) const
{
    if (holiday)
        return rule.holiday;
    if (date.dayOfWeek() == Qt::Sunday)
        return rule.sunday;
    return date.dayOfWeek() == Qt::Saturday ? rule.saturday : rule.weekday;
}

ContactHours::Day ContactHours::dayAt(const Asked& asked, QDate date) const
{
    if (asked.manner == Manner::Reply)
        return replyDayAt(asked, date);
    Day day{.window = Window{0, minutesOfDay}, .rule = nullptr, .holiday = {}};
    day.holiday = m_days->holiday(date, asked.place.uf, asked.place.city).value_or(QString());
    for (const ContactRule* rule : rulesFor(asked.place.uf, asked.channel, date)) {
        const auto window = windowOn(*rule, !day.holiday.isEmpty(), date);
        if (!window)
            return {.window = std::nullopt, .rule = rule, .holiday = day.holiday};
        const Window both{std::max(day.window->from, window->from), std::min(day.window->to, window->to)};
        const bool narrower = both.to - both.from < day.window->to - day.window->from;
        if (narrower || !day.rule)
            day.rule = rule;
        day.window = both;
    }
    if (!day.rule)
        return {.window = std::nullopt, .rule = &noRule(), .holiday = day.holiday};
    if (day.window->from >= day.window->to)
        day.window.reset();
    return day;
}

ContactHours::Day ContactHours::replyDayAt(const Asked& asked, QDate date) const
{
    Day day{.window = Window{0, minutesOfDay}, .rule = nullptr, .holiday = {}};
    for (const ContactRule* rule : rulesFor(asked.place.uf, asked.channel, date)) {
        if (!day.rule || (rule->isLaw && !day.rule->isLaw))
            day.rule = rule;
        if (!rule->isLaw || !rule->weekday)
            continue;
        day.window->from = std::max(day.window->from, rule->weekday->from);
        day.window->to = std::min(day.window->to, rule->weekday->to);
    }
    if (!day.rule)
        return {.window = std::nullopt, .rule = &noRule(), .holiday = {}};
    if (day.window->from >= day.window->to)
        day.window.reset();
    return day;
}

ContactHours::OpenDay ContactHours::openDay(const Asked& asked, QDate date) const
{
    const Remembered::Key key{
        asked.place.uf, asked.place.city, asked.place.zone.id(), date.toJulianDay(), asked.channel, asked.manner};
    if (const auto known = m_remembered->find(key))
        return *known;
    const OpenDay day = workedOut(asked, date);
    m_remembered->keep(key, day);
    return day;
}

ContactHours::OpenDay ContactHours::workedOut(const Asked& asked, QDate date) const
{
    const Day day = dayAt(asked, date);
    OpenDay open{.opens = {}, .closes = {}, .shuts = {}, .rule = day.rule, .holiday = day.holiday};
    if (!day.window)
        return open;
    open.opens = instantAt(date, day.window->from, asked.place.zone);
    open.closes = instantAt(date, day.window->to, asked.place.zone);
    open.shuts = closing(asked, date);
    return open;
}

std::optional<Instant> ContactHours::nextOpening(const Asked& asked, Instant from) const
{
    const QDate start = localDayAt(asked.place.zone, from).date;
    for (int ahead = 0; ahead <= searchedDays; ++ahead) {
        const OpenDay day = openDay(asked, start.addDays(ahead));
        if (day.isOpenAt(from))
            return from;
        if (day.opens < day.closes && day.opens >= from)
            return day.opens;
    }
    return std::nullopt;
}

std::optional<Instant> ContactHours::nextAllowed(
    std::span<const Place> places, Channel channel, Instant from, Manner manner) const
{
    if (places.empty())
        return nextAllowed(std::span(&unknownPlace(), 1), channel, from, manner);
    const Instant last = from + std::chrono::hours(24 * searchedDays);
    Instant candidate = from;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Place& place : places) {
            const auto opening = nextOpening({place, channel, manner}, candidate);
            if (!opening || *opening > last)
                return std::nullopt;
            moved = moved || *opening != candidate;
            candidate = *opening;
        }
    }
    return candidate;
}

Instant ContactHours::closing(const Asked& asked, QDate start) const
{
    for (int ahead = 0; ahead <= shownDays; ++ahead) {
        const QDate date = start.addDays(ahead);
        const auto window = dayAt(asked, date).window;
        if (!window || (ahead > 0 && window->from > 0))
            return instantAt(date, 0, asked.place.zone);
        if (window->to < minutesOfDay)
            return instantAt(date, window->to, asked.place.zone);
    }
    return {};
}

ContactAnswer ContactHours::allowed(std::span<const Place> places, Channel channel, Instant at, Manner manner) const
{
    if (places.empty())
        return allowed(std::span(&unknownPlace(), 1), channel, at, manner);
    ContactAnswer answer{.allowed = true, .until = {}, .rule = nullptr, .uf = {}, .holiday = {}};
    bool closed = false;
    const auto decidedBy = [&](const Place& place, const OpenDay& day) {
        answer.rule = day.rule;
        answer.uf = place.uf;
        answer.holiday = day.holiday;
    };
    for (const Place& place : places) {
        const OpenDay day = openDay({place, channel, manner}, localDayAt(place.zone, at).date);
        if (!day.isOpenAt(at)) {
            // Of several places that are closed one that a law closes decides.
            if (!closed || (day.rule->isLaw && !answer.rule->isLaw))
                decidedBy(place, day);
            closed = true;
            continue;
        }
        if (closed)
            continue;
        const bool earlier = !day.shuts.isNever() && (answer.until.isNever() || day.shuts < answer.until);
        if (earlier)
            answer.until = day.shuts;
        if (earlier || !answer.rule)
            decidedBy(place, day);
    }
    if (closed) {
        answer.allowed = false;
        answer.until = nextAllowed(places, channel, at, manner).value_or(Instant());
    }
    return answer;
}

} // namespace trato::calendar
