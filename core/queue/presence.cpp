#include "queue/presence.h"

#include "storage/database.h"

#include <algorithm>

namespace trato::queue {
namespace {

using storage::Row;

const std::pair<Activity, QLatin1StringView> activities[]{
    {Activity::Viewing, QLatin1StringView("viewing")},
    {Activity::Typing, QLatin1StringView("typing")},
    {Activity::Asking, QLatin1StringView("asking")},
};

Present presentIn(const Row& row)
{
    return {{}, row.text("actor"), activityFromName(row.text("activity")), row.instant("since")};
}

} // namespace

QString activityName(Activity activity)
{
    return std::find_if(std::begin(activities), std::end(activities), [&](const auto& one) {
        return one.first == activity;
    })->second;
}

Activity activityFromName(QStringView name)
{
    const auto found =
        std::find_if(std::begin(activities), std::end(activities), [&](const auto& one) { return one.second == name; });
    return found == std::end(activities) ? Activity::Viewing : found->first;
}

Result<void> Presence::say(DebtorId debtor, const QString& actor, Activity activity, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const auto known, m_database.one(QStringLiteral("queue/presence_of"),
                                        {{":debtor", debtor}, {":actor", actor}}, [&](const Row& row) {
                                            return row.text("activity") == activityName(activity) &&
                                                   row.instant("until") > now;
                                        }));
        TRATO_CHECK(m_database.execute(QStringLiteral("queue/say_presence"),
            {{":debtor", debtor}, {":actor", actor}, {":activity", activityName(activity)}, {":now", now},
                {":until", now + expiry}}));
        return known.value_or(false) ? Result<void>() : m_database.announce(QStringLiteral("presence"), debtor);
    });
}

Result<void> Presence::leave(DebtorId debtor, const QString& actor)
{
    TRATO_TRY(const qint64 rows,
        m_database.execute(QStringLiteral("queue/leave_presence"), {{":debtor", debtor}, {":actor", actor}}));
    return rows == 0 ? Result<void>() : m_database.announce(QStringLiteral("presence"), debtor);
}

Result<std::vector<Present>> Presence::at(DebtorId debtor, Instant now) const
{
    return m_database.all(
        QStringLiteral("queue/presence_at"), {{":debtor", debtor}, {":now", now}}, [debtor](const Row& row) {
            Present one = presentIn(row);
            one.debtor = debtor;
            return one;
        });
}

Result<std::vector<Present>> Presence::all(Instant now) const
{
    return m_database.all(QStringLiteral("queue/presence_all"), {{":now", now}}, [](const Row& row) {
        Present one = presentIn(row);
        one.debtor = row.id<DebtorId>("debtor_id");
        return one;
    });
}

Result<void> Presence::forgetExpired(Instant now)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("queue/forget_presence"), {{":now", now}}));
    return {};
}

} // namespace trato::queue
