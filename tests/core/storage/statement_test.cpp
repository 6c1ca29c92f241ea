#include "support/result.h"
#include "support/testdatabase.h"

#include "storage/statements.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using storage::Engine;

/// What a statement takes and gives, or why the engine refuses it.
struct Signature {
    QString problem;
    QStringList takes;
    QStringList gives;
};

Signature ofSqlite(storage::Database& database, const QString& sql)
{
    sqlite3* native = *static_cast<sqlite3* const*>(database.connection().driver()->handle().constData());
    sqlite3_stmt* statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const char* rest = nullptr;
    if (sqlite3_prepare_v2(native, utf8.constData(), -1, &statement, &rest) != SQLITE_OK)
        return {QString::fromUtf8(sqlite3_errmsg(native)), {}, {}};
    Signature found;
    if (!QByteArray(rest).trimmed().isEmpty())
        found.problem = u"more than one statement"_s;
    for (int i = 0; i < sqlite3_column_count(statement); ++i)
        found.gives.append(QString::fromUtf8(sqlite3_column_name(statement, i)));
    sqlite3_finalize(statement);
    return found;
}

Signature ofServer(storage::Database& database, const QString& sql)
{
    QSqlQuery query(database.connection());
    if (!query.prepare(sql))
        return {query.lastError().text(), {}, {}};
    QSqlQuery names(database.connection());
    EXPECT_TRUE(
        names.exec(u"SELECT name FROM pg_prepared_statements ORDER BY prepare_time DESC LIMIT 1"_s) && names.next());
    PGconn* native = *static_cast<PGconn* const*>(database.connection().driver()->handle().constData());
    PGresult* result = PQdescribePrepared(native, names.value(0).toString().toUtf8().constData());
    Signature found;
    for (int i = 0; i < PQnfields(result); ++i)
        found.gives.append(QString::fromUtf8(PQfname(result, i)));
    PQclear(result);
    return found;
}

Signature signatureOf(storage::Database& database, const QString& name)
{
    const auto sql = storage::statementText(name, database.engine());
    if (!sql)
        return {sql.error().message, {}, {}};
    Signature found = database.engine() == Engine::Sqlite ? ofSqlite(database, *sql) : ofServer(database, *sql);
    found.takes = storage::placeholders(*sql);
    found.takes.sort();
    found.gives.replaceInStrings(u"?column?"_s, u"?"_s);
    return found;
}

/// Those with a file that says it is meant for the other engine alone are left out.
QStringList productStatements(Engine engine)
{
    QStringList names = storage::statementNames();
    names.removeIf(
        [engine](const QString& name) { return name.startsWith(u"test/") || storage::isForOtherEngine(name, engine); });
    return names;
}

/// Tables that a connection makes for itself stand there before what is asked of them.
void makeOwnTables(storage::Database& database)
{
    for (const QString& name : productStatements(database.engine())) {
        const auto sql = storage::statementText(name, database.engine());
        if (sql && sql->contains(u"CREATE TEMP TABLE IF NOT EXISTS"_s))
            ASSERT_RESULT(database.execute(name));
    }
}

class Statements : public test::DatabaseTest {};
TRATO_BOTH_ENGINES(Statements);

TEST_P(Statements, eachOneFitsTheSchema)
{
    ASSERT_GE(productStatements(GetParam()).size(), 6);
    makeOwnTables(database());
    for (const QString& name : productStatements(GetParam())) {
        const Signature signature = signatureOf(database(), name);
        EXPECT_TRUE(signature.problem.isEmpty()) << name.toStdString() << ": " << signature.problem.toStdString();
        QStringList once = signature.gives;
        once.removeDuplicates();
        EXPECT_EQ(once.size(), signature.gives.size()) << name.toStdString() << " gives a column twice";
    }
}

TEST_P(Statements, theCheckItselfSeesABrokenOne)
{
    EXPECT_FALSE(signatureOf(database(), u"test/broken"_s).problem.isEmpty());
    EXPECT_FALSE(signatureOf(database(), u"test/absent"_s).problem.isEmpty());
    const Signature good = signatureOf(database(), u"test/settings"_s);
    EXPECT_EQ(good.gives, (QStringList{u"name"_s, u"value"_s}));
}

TEST(StatementFiles, bothEnginesTakeAndGiveTheSame)
{
    if (!test::TestDatabase::isAvailable(Engine::PostgreSql))
        GTEST_SKIP() << "no PostgreSQL here: TRATO_TEST_POSTGRESQL is not set";
    ASSERT_UNWRAP(const auto file, test::TestDatabase::create(Engine::Sqlite));
    ASSERT_UNWRAP(const auto server, test::TestDatabase::create(Engine::PostgreSql));
    ASSERT_UNWRAP(const auto sqlite, file->connect());
    ASSERT_UNWRAP(const auto postgresql, server->connect());
    for (const QString& name : productStatements(Engine::Sqlite)) {
        if (storage::isForOtherEngine(name, Engine::PostgreSql))
            continue;
        const Signature left = signatureOf(*sqlite, name);
        const Signature right = signatureOf(*postgresql, name);
        EXPECT_EQ(left.takes.join(u' ').toStdString(), right.takes.join(u' ').toStdString()) << name.toStdString();
        EXPECT_EQ(left.gives.join(u' ').toStdString(), right.gives.join(u' ').toStdString()) << name.toStdString();
    }
}

TEST(StatementFiles, placeholdersAreFoundWhereTheyAre)
{
    EXPECT_EQ(
        storage::placeholders(u"SELECT :a, ':b', x::text, \":c\", :a, :d_1 -- :e\nFROM t WHERE 'it''s :f' = :g"_s),
        (QStringList{u"a"_s, u"d_1"_s, u"g"_s}));
    EXPECT_EQ(storage::placeholders(QString()), QStringList());
}

TEST(StatementFiles, placeholdersBecomeNumbers)
{
    EXPECT_EQ(storage::withNumbers(u"SELECT :a, ':a', :b::text FROM t WHERE c = :a"_s, u'$'),
        u"SELECT $1, ':a', $2::text FROM t WHERE c = $1"_s);
    EXPECT_EQ(storage::withNumbers(u"SELECT 1"_s, u'?'), u"SELECT 1"_s);
}

TEST(StatementFiles, commentsAreLeftOut)
{
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        ASSERT_UNWRAP(const QString sql, storage::statementText(u"test/echo"_s, engine));
        EXPECT_FALSE(sql.contains(u"--"_s));
        EXPECT_TRUE(sql.contains(engine == Engine::Sqlite ? u"BLOB"_s : u"BYTEA"_s));
    }
}

} // namespace
