#include "core/storage/schema.h"
#include "support/result.h"
#include "support/testdatabase.h"

#include "storage/migrations.h"

#include <QResource>

#include <thread>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

/// Further steps of the schema, as long as it lives.
class Steps {
public:
    explicit Steps(const char* file)
        : m_file(QString::fromUtf8(file))
    {
        EXPECT_TRUE(QResource::registerResource(m_file));
    }
    ~Steps() { EXPECT_TRUE(QResource::unregisterResource(m_file)); }
    Q_DISABLE_COPY_MOVE(Steps)

private:
    QString m_file;
};

class Migrations : public test::DatabaseTest {
protected:
    Migrations()
        : DatabaseTest(test::Schema::None)
    {
    }
};
TRATO_BOTH_ENGINES(Migrations);

TEST_P(Migrations, aFreshDatabaseIsMadeOnce)
{
    ASSERT_UNWRAP(const auto first, storage::migrate(database(), clock));
    EXPECT_TRUE(first.created);
    EXPECT_GE(first.schema, 1);
    const QStringList schema = test::schemaOf(database());
    ASSERT_UNWRAP(const auto second, storage::migrate(database(), clock));
    EXPECT_FALSE(second.created);
    EXPECT_EQ(second.schema, first.schema);
    EXPECT_EQ(test::schemaOf(database()), schema);
}

/// Of two with one number the second would never be taken.
TEST_P(Migrations, eachStepHasANumberOfItsOwn)
{
    ASSERT_UNWRAP(const auto steps, storage::migrations(GetParam()));
    int number = 0;
    for (const auto& step : steps)
        EXPECT_EQ(step.version, ++number) << step.name.toStdString();
}

TEST_P(Migrations, stepByStepIsTheSameAsAtOnce)
{
    const Steps later(TRATO_LATER_STEPS);
    ASSERT_UNWRAP(const auto steps, storage::migrations(GetParam()));
    ASSERT_GE(steps.size(), 3U);
    for (const auto& step : steps) {
        ASSERT_UNWRAP(const auto report, storage::migrateTo(database(), clock, step.version));
        EXPECT_EQ(report.schema, step.version);
        EXPECT_EQ(storage::requireCurrentSchema(database()).has_value(), step.version == steps.back().version);
    }
    ASSERT_UNWRAP(const auto other, test::TestDatabase::create(GetParam(), test::Schema::None));
    ASSERT_UNWRAP(const auto fresh, other->connect());
    ASSERT_RESULT(storage::migrate(*fresh, clock));
    EXPECT_EQ(test::schemaOf(database()).join(u'\n').toStdString(), test::schemaOf(*fresh).join(u'\n').toStdString());
}

TEST_P(Migrations, everyStepIsRecordedWithItsChecksum)
{
    ASSERT_RESULT(storage::migrate(database(), clock));
    ASSERT_UNWRAP(const auto steps, storage::migrations(GetParam()));
    std::vector<QString> checksums;
    for (const auto& step : steps)
        checksums.push_back(QString::fromLatin1(step.checksum));
    EXPECT_EQ(column(u"SELECT checksum FROM schema_migration ORDER BY version"_s), checksums);
    EXPECT_EQ(number(u"SELECT MIN(applied_at) FROM schema_migration"_s), clock.now().microseconds());
}

TEST_P(Migrations, anEmptyDatabaseIsOutdated)
{
    const auto current = storage::requireCurrentSchema(database());
    ASSERT_FALSE(current);
    EXPECT_EQ(current.error().code, u"schema_outdated"_s);
}

TEST_P(Migrations, aNewerSchemaIsRefusedAndLeftAlone)
{
    {
        const Steps later(TRATO_LATER_STEPS);
        ASSERT_RESULT(storage::migrate(database(), clock));
    }
    const QStringList schema = test::schemaOf(database());
    const auto required = storage::requireCurrentSchema(database());
    ASSERT_FALSE(required);
    EXPECT_EQ(required.error().code, u"newer_schema"_s);
    const auto migrated = storage::migrate(database(), clock);
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().code, u"newer_schema"_s);
    EXPECT_EQ(test::schemaOf(database()), schema);
}

TEST_P(Migrations, anEditedStepIsRefused)
{
    ASSERT_RESULT(storage::migrate(database(), clock));
    run(u"UPDATE schema_migration SET checksum = 'edited' WHERE version = 1"_s);
    const auto refused = storage::migrate(database(), clock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"changed_migration"_s);
    EXPECT_FALSE(storage::requireCurrentSchema(database()));
}

TEST_P(Migrations, aStepThatFailsLeavesNothing)
{
    ASSERT_RESULT(storage::migrate(database(), clock));
    const QStringList schema = test::schemaOf(database());
    {
        const Steps broken(TRATO_BROKEN_STEPS);
        const auto failed = storage::migrate(database(), clock);
        ASSERT_FALSE(failed);
        EXPECT_TRUE(failed.error().message.contains(u"9001_broken"_s)) << failed.error().message.toStdString();
    }
    EXPECT_EQ(test::schemaOf(database()), schema);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM setting"_s), 0);
    ASSERT_RESULT(storage::requireCurrentSchema(database()));
}

TEST_P(Migrations, twoProgramsMigrateAtOnce)
{
    Result<storage::MigrationReport> reports[2] = {failure({}, {}), failure({}, {})};
    {
        std::vector<std::jthread> threads;
        for (auto& report : reports) {
            threads.emplace_back([this, &report] {
                const auto own = connect();
                report = storage::migrate(*own, clock);
            });
        }
    }
    for (const auto& report : reports)
        ASSERT_RESULT(report);
    EXPECT_EQ(reports[0]->schema, reports[1]->schema);
    ASSERT_RESULT(storage::requireCurrentSchema(database()));
}

} // namespace
