#include "storage/migrations.h"

#include "base/digest.h"
#include "storage/statements.h"
#include "storage/words.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>

#include <algorithm>
#include <climits>

namespace trato::storage {

namespace {

struct Applied {
    int version;
    QString checksum;
};

Result<std::vector<Applied>> applied(Database& database)
{
    if (!database.connection().tables().contains(QStringLiteral("schema_migration")))
        return std::vector<Applied>{};
    return database.all(QStringLiteral("storage/applied_migrations"), {}, [](const Row& row) {
        return Applied{row.number("version"), row.text("checksum")};
    });
}

Result<void> checkApplied(const std::vector<Applied>& done, const std::vector<Migration>& known)
{
    for (const Applied& step : done) {
        const auto match =
            std::find_if(known.begin(), known.end(), [&](const Migration& m) { return m.version == step.version; });
        if (match == known.end())
            return failure(QStringLiteral("newer_schema"),
                Words::tr("The database was made by a newer Trato (schema %1). Update this program.")
                    .arg(step.version));
        if (QString::fromLatin1(match->checksum) != step.checksum)
            return failure(QStringLiteral("changed_migration"),
                Words::tr("The migration %1 differs from the one this database was made with.").arg(step.version));
    }
    return {};
}

Result<void> apply(Database& database, const Clock& clock, const Migration& migration)
{
    return database.transaction([&]() -> Result<void> {
        // Another program may be at it as well: whoever comes second finds the step done.
        if (database.engine() == Engine::PostgreSql)
            TRATO_CHECK(database.runScript(QStringLiteral("SELECT pg_advisory_xact_lock(8461)"), migration.name));
        TRATO_TRY(const auto done, applied(database));
        if (!done.empty() && done.back().version >= migration.version)
            return {};
        TRATO_CHECK(database.runScript(migration.sql, migration.name));
        TRATO_CHECK(database.execute(QStringLiteral("storage/record_migration"),
            {{":version", migration.version}, {":name", migration.name},
                {":checksum", QString::fromLatin1(migration.checksum)}, {":at", clock.now()}}));
        return {};
    });
}

} // namespace

Result<std::vector<Migration>> migrations(Engine engine)
{
    loadStatements();
    const QString tail = engine == Engine::Sqlite ? QStringLiteral(".sqlite.sql") : QStringLiteral(".postgresql.sql");
    std::vector<Migration> found;
    for (const QString& file :
        QDir(QStringLiteral(":/sql/migrations")).entryList({u'*' + tail}, QDir::Files, QDir::Name)) {
        QFile text(QStringLiteral(":/sql/migrations/") + file);
        if (!text.open(QIODevice::ReadOnly))
            return failure(QStringLiteral("database_error"), file);
        const QByteArray sql = text.readAll();
        found.push_back(
            {file.left(4).toInt(), file.chopped(tail.size()), QString::fromUtf8(sql), digest::sha256(sql).toHex()});
    }
    return found;
}

Result<MigrationReport> migrateTo(Database& database, const Clock& clock, int version)
{
    TRATO_TRY(const auto known, migrations(database.engine()));
    TRATO_TRY(const auto done, applied(database));
    TRATO_CHECK(checkApplied(done, known));
    MigrationReport report{done.empty() ? 0 : done.back().version, done.empty()};
    for (const Migration& migration : known) {
        if (migration.version <= report.schema || migration.version > version)
            continue;
        TRATO_CHECK(apply(database, clock, migration));
        report.schema = migration.version;
    }
    return report;
}

Result<MigrationReport> migrate(Database& database, const Clock& clock) { return migrateTo(database, clock, INT_MAX); }

Result<void> requireCurrentSchema(Database& database)
{
    TRATO_TRY(const auto known, migrations(database.engine()));
    TRATO_TRY(const auto done, applied(database));
    TRATO_CHECK(checkApplied(done, known));
    if (done.size() < known.size())
        return failure(QStringLiteral("schema_outdated"),
            Words::tr("The database must be brought up to date first: run “tratoctl init”."),
            {{QStringLiteral("schema"), done.empty() ? 0 : done.back().version}});
    return {};
}

} // namespace trato::storage
