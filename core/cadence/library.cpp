#include "cadence/library.h"

namespace trato::cadence {

using storage::Row;

Result<std::vector<KnownCadence>> knownCadences(storage::Database& database)
{
    return database.all(QStringLiteral("cadence/known"), {}, [](const Row& row) {
        return KnownCadence{row.text("name"), row.number("portfolios")};
    });
}

Result<std::vector<CadenceVersion>> versionsOf(storage::Database& database, const QString& cadence)
{
    TRATO_TRY(auto versions, database.all(QStringLiteral("cadence/versions"), {{":name", cadence}}, [](const Row& row) {
        return CadenceVersion{.version = row.number("version"),
            .toml = row.text("definition").toUtf8(),
            .publishedBy = row.text("published_by"),
            .publishedAt = row.instant("published_at")};
    }));
    if (auto shipped = Definition::shippedText(cadence))
        versions.push_back({.version = 0, .toml = std::move(*shipped), .publishedBy = {}, .publishedAt = {}});
    return versions;
}

Result<std::map<QString, StepStanding>> standingOn(storage::Database& database, const QString& cadence)
{
    std::map<QString, StepStanding> standing;
    TRATO_CHECK(database.each(QStringLiteral("cadence/standing"), {{":cadence", cadence}}, [&](const Row& row) {
        standing[row.text("step")] = {.places = row.number("places"), .nextAt = row.instant("next_at")};
    }));
    return standing;
}

Result<std::map<QString, StepRecord>> recordSince(storage::Database& database, const QString& cadence, Instant since)
{
    std::map<QString, StepRecord> record;
    TRATO_CHECK(database.each(
        QStringLiteral("cadence/record"), {{":cadence", cadence}, {":since", since}}, [&](const Row& row) {
            StepRecord& step = record[row.text("step")];
            const int number = row.number("number");
            if (row.word("outcome") == QStringLiteral("skipped")) {
                step.skipped += number;
                step.reasons.push_back({row.text("reason"), number});
            } else {
                step.done += number;
            }
        }));
    return record;
}

} // namespace trato::cadence
