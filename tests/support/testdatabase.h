#pragma once

#include "base/clock.h"
#include "storage/database.h"

#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace trato::test {

/// Which state a new test database is in.
enum class Schema { Current, None };

/// A database of one test's own, thrown away with it. PostgreSQL needs a server: TRATO_TEST_POSTGRESQL holds the URL of
/// its maintenance database (packaging/with-postgresql.sh starts one). The schema is migrated once and copied then.
class TestDatabase final {
public:
    static Result<std::unique_ptr<TestDatabase>> create(storage::Engine engine, Schema schema = Schema::Current);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    /// Another one with the same content. Nobody may be connected to this one meanwhile.
    [[nodiscard]] Result<std::unique_ptr<TestDatabase>> copy() const;

    [[nodiscard]] static bool isAvailable(storage::Engine engine);
    [[nodiscard]] QString url() const { return m_url; }
    /// Another connection to it.
    [[nodiscard]] Result<std::unique_ptr<storage::Database>> connect() const;

private:
    TestDatabase() = default;

    QTemporaryDir m_folder;
    QString m_url;
    QString m_serverName;
};

/// A test that runs over both engines:
///
///     class LedgerTest : public trato::test::DatabaseTest {};
///     TRATO_BOTH_ENGINES(LedgerTest);
///     TEST_P(LedgerTest, addsUp) { ... database() ... }
///
/// Without a PostgreSQL server that half skips itself.
class DatabaseTest : public testing::TestWithParam<storage::Engine> {
protected:
    explicit DatabaseTest(Schema schema = Schema::Current)
        : m_schema(schema)
    {
    }
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] storage::Database& database() { return *m_connection; }
    [[nodiscard]] QString databaseUrl() const { return m_database->url(); }
    /// Another connection to the same database; fails the test when there is none.
    [[nodiscard]] std::unique_ptr<storage::Database> connect() const;
    [[nodiscard]] bool isSqlite() const { return GetParam() == storage::Engine::Sqlite; }

    /// Runs SQL as it stands, for arranging.
    void run(const QString& sql);
    /// The first column of every row, as text.
    std::vector<QString> column(const QString& sql);
    /// The first column of the first row.
    qint64 number(const QString& sql);

    /// 2026-11-20 12:00 in São Paulo.
    ManualClock clock{Instant(1'795'186'800'000'000)};

private:
    Schema m_schema;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<storage::Database> m_connection;
};

std::string engineName(const testing::TestParamInfo<storage::Engine>& info);

} // namespace trato::test

#define TRATO_BOTH_ENGINES(Suite)                                                                                      \
    INSTANTIATE_TEST_SUITE_P(Both, Suite,                                                                              \
        testing::Values(trato::storage::Engine::Sqlite, trato::storage::Engine::PostgreSql), trato::test::engineName)
