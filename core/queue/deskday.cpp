#include "queue/deskday.h"

#include "storage/database.h"

namespace trato::queue {

using storage::Row;

Result<DeskDay> DeskDay::load(storage::Database& database, const QString& actor, Instant now)
{
    DeskDay day;
    const Instant morning = Instant::startOfDay(now.dateIn(deskZone()), deskZone());
    TRATO_CHECK(
        database.each(QStringLiteral("queue/my_day"), {{":actor", actor}, {":since", morning}}, [&](const Row& row) {
            day.cases = row.number("cases");
            day.agreements = row.number("agreements");
            day.agreedCents = row.integer("agreed_cents");
            day.pending = row.number("pending");
        }));
    TRATO_TRY(day.drafts, database.all(QStringLiteral("queue/drafts_of"), {{":actor", actor}}, [](const Row& row) {
        return Draft{row.id<DebtorId>("debtor_id"), row.instant("updated_at")};
    }));
    return day;
}

Result<void> setDeskState(
    storage::Database& database, const QString& actor, const QString& state, const QString& reason, Instant now)
{
    const std::optional<QString> given = reason.isEmpty() ? std::nullopt : std::optional(reason);
    TRATO_CHECK(database.execute(QStringLiteral("queue/set_desk_state"),
        {{":actor", actor}, {":state", state}, {":reason", given}, {":now", now}}));
    return database.announce(QStringLiteral("queue"));
}

} // namespace trato::queue
