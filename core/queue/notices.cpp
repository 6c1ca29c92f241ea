#include "queue/notices.h"

#include "storage/database.h"

namespace trato::queue {

namespace {

Occasion occasionOf(const QString& kind)
{
    return kind == QStringLiteral("mention")    ? Occasion::Mention
           : kind == QStringLiteral("approval") ? Occasion::Approval
           : kind == QStringLiteral("callback") ? Occasion::Callback
                                                : Occasion::Care;
}

} // namespace

Result<std::vector<Occurrence>> occurrencesFor(storage::Database& database, const QString& actor, Instant since, Instant now)
{
    return database.all(QStringLiteral("queue/notices_for"), {{":actor", actor}, {":since", since}, {":now", now}}, [](const storage::Row& row) {
        return Occurrence{occasionOf(row.text("kind")), row.integer("id"), row.id<DebtorId>("debtor_id"), row.text("name"), row.instant("at"), row.text("actor")};
    });
}

Result<QStringList> knownActors(storage::Database& database)
{
    TRATO_TRY(const auto all, database.all(QStringLiteral("queue/known_actors"), {}, [](const storage::Row& row) { return row.text("actor"); }));
    return QStringList(all.begin(), all.end());
}

} // namespace trato::queue
