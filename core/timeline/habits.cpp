#include "timeline/habits.h"

#include "storage/database.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace trato::timeline {

using namespace std::chrono_literals;
using storage::Row;

namespace {

constexpr auto halfYear = 24h * 182;
/// What is written in one go is one answer.
constexpr auto oneGo = 30min;

struct Seen {
    int all = 0;
    std::array<int, allDayParts.size()> parts{};
    int weekdays = 0;
    Instant last;
    Instant earliest;
};

/// Lines come newest first.
void addAnswer(Seen& seen, Instant at)
{
    const bool sameGo = seen.all > 0 && seen.earliest - at < oneGo;
    seen.earliest = at;
    if (sameGo)
        return;
    const QDateTime local = at.in(deskZone());
    if (seen.all++ == 0)
        seen.last = at;
    ++seen.parts[static_cast<size_t>(dayPartOf(local.time()))];
    if (local.date().dayOfWeek() <= Qt::Friday)
        ++seen.weekdays;
}

Habit habitOf(Channel channel, const Seen& seen)
{
    const auto most = std::max_element(seen.parts.begin(), seen.parts.end());
    return {.channel = channel,
        .all = seen.all,
        .part = allDayParts[static_cast<size_t>(most - seen.parts.begin())],
        .inPart = *most,
        .onWeekdays = seen.weekdays,
        .last = seen.last};
}

bool wasAnswered(const QJsonObject& payload)
{
    return payload.value(u"outcome").toString() == QStringLiteral("answered");
}

} // namespace

DayPart dayPartOf(QTime time)
{
    const int hour = time.hour();
    if (hour >= 6 && hour < 12)
        return DayPart::Morning;
    if (hour >= 12 && hour < 18)
        return DayPart::Afternoon;
    return hour >= 18 && hour < 21 ? DayPart::Evening : DayPart::Night;
}

const Habit* Habits::preferred() const
{
    return !channels.empty() && channels.front().isFirm() ? &channels.front() : nullptr;
}

Result<Habits> Habits::load(storage::Database& database, DebtorId debtor, Instant now)
{
    Habits habits;
    std::map<Channel, Seen> seen;
    TRATO_CHECK(database.each(QStringLiteral("timeline/recent_habits"),
        {{":debtor", debtor}, {":since", now - halfYear}, {":limit", reach}}, [&](const Row& row) {
            ++habits.lines;
            habits.since = row.instant("at");
            const auto channel = channelFromName(row.text("channel"));
            if (!channel)
                return;
            const bool theirs = row.word("direction") == QLatin1StringView("in");
            const bool ourCall = !theirs && row.word("kind") == QLatin1StringView("call");
            const bool answered = ourCall && wasAnswered(row.object("payload"));
            habits.calls += ourCall ? 1 : 0;
            habits.callsAnswered += answered ? 1 : 0;
            if (theirs || answered)
                addAnswer(seen[*channel], row.instant("at"));
        }));
    for (const auto& [channel, one] : seen)
        habits.channels.push_back(habitOf(channel, one));
    std::stable_sort(habits.channels.begin(), habits.channels.end(), [](const Habit& left, const Habit& right) {
        return left.all != right.all ? left.all > right.all : left.last > right.last;
    });
    return habits;
}

} // namespace trato::timeline
