#include "cadence/drafts.h"

namespace trato::cadence {

Result<std::optional<CadenceDraft>> draftOf(storage::Database& database, const QString& cadence, const QString& actor)
{
    return database.one(
        QStringLiteral("cadence/draft"), {{":name", cadence}, {":actor", actor}}, [](const storage::Row& row) {
            return CadenceDraft{row.number("base_version"), row.text("definition"), row.instant("saved_at")};
        });
}

Result<void> keepDraft(
    storage::Database& database, const QString& cadence, const QString& actor, const CadenceDraft& draft)
{
    TRATO_CHECK(database.execute(
        QStringLiteral("cadence/keep_draft"), {{":name", cadence}, {":actor", actor}, {":base", draft.base},
                                                  {":definition", draft.toml}, {":now", draft.savedAt}}));
    return {};
}

Result<void> dropDraft(storage::Database& database, const QString& cadence, const QString& actor)
{
    TRATO_CHECK(database.execute(QStringLiteral("cadence/drop_draft"), {{":name", cadence}, {":actor", actor}}));
    return {};
}

} // namespace trato::cadence
