#include "support/testdatabase.h"

#include "base/digest.h"
#include "storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

namespace trato::test {

using storage::Database;
using storage::Engine;

namespace {

QString maintenanceUrl() { return qEnvironmentVariable("TRATO_TEST_POSTGRESQL"); }

QString urlOf(const QString& databaseName)
{
    QUrl url(maintenanceUrl());
    url.setPath(u'/' + databaseName);
    return url.toString();
}

/// Changes with every edit of a migration, so that no copy of an older schema is taken.
Result<QString> templateName(Engine engine)
{
    TRATO_TRY(const auto migrations, storage::migrations(engine));
    QByteArray all;
    for (const auto& migration : migrations)
        all += migration.checksum;
    return QStringLiteral("trato_template_") + QString::fromLatin1(digest::sha256(all).toHex().left(24));
}

Result<void> migrate(const QString& url)
{
    TRATO_TRY(const auto database, Database::open(url));
    TRATO_CHECK(storage::migrate(*database, SystemClock()));
    return {};
}

/// A migrated file in the temporary folder, made by whoever comes first.
Result<QString> sqliteTemplate()
{
    TRATO_TRY(const QString name, templateName(Engine::Sqlite));
    const QString path = QDir::tempPath() + u'/' + name + QStringLiteral(".db");
    if (QFile::exists(path))
        return path;
    const QString own = path + u'.' + QString::fromLatin1(digest::randomHex(8));
    TRATO_CHECK(migrate(QStringLiteral("sqlite://") + own));
    QFile::rename(own, path);
    QFile::remove(own);
    return path;
}

Result<bool> exists(Database& server, const QString& name)
{
    QSqlQuery query(server.connection());
    query.prepare(QStringLiteral("SELECT 1 FROM pg_database WHERE datname = ?"));
    query.addBindValue(name);
    if (!query.exec())
        return failure(QStringLiteral("database_error"), query.lastError().text());
    return query.next();
}

Result<QString> serverTemplate(Database& server)
{
    TRATO_TRY(const QString name, templateName(Engine::PostgreSql));
    TRATO_TRY(bool there, exists(server, name));
    if (there)
        return name;
    TRATO_CHECK(server.runScript(QStringLiteral("SELECT pg_advisory_lock(8460)"), name));
    TRATO_TRY(there, exists(server, name));
    if (!there) {
        const QString own = QStringLiteral("trato_new_") + QString::fromLatin1(digest::randomHex(8));
        TRATO_CHECK(server.runScript(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(own), own));
        TRATO_CHECK(migrate(urlOf(own)));
        TRATO_CHECK(server.runScript(QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(own, name), own));
    }
    TRATO_CHECK(server.runScript(QStringLiteral("SELECT pg_advisory_unlock(8460)"), name));
    return name;
}

Result<void> copySqlite(const QString& target, Schema schema)
{
    if (schema == Schema::None)
        return {};
    TRATO_TRY(const QString source, sqliteTemplate());
    if (!QFile::copy(source, target))
        return failure(QStringLiteral("database_error"), QStringLiteral("%1 can't be copied").arg(source));
    return {};
}

} // namespace

bool TestDatabase::isAvailable(Engine engine) { return engine == Engine::Sqlite || !maintenanceUrl().isEmpty(); }

Result<std::unique_ptr<TestDatabase>> TestDatabase::create(Engine engine, Schema schema)
{
    std::unique_ptr<TestDatabase> made(new TestDatabase);
    if (engine == Engine::Sqlite) {
        const QString path = made->m_folder.filePath(QStringLiteral("trato.db"));
        TRATO_CHECK(copySqlite(path, schema));
        made->m_url = QStringLiteral("sqlite://") + path;
        return made;
    }
    TRATO_TRY(const auto server, Database::open(maintenanceUrl()));
    QString source = QStringLiteral("template0");
    if (schema == Schema::Current) {
        TRATO_TRY(source, serverTemplate(*server));
    }
    const QString name = QStringLiteral("trato_test_") + QString::fromLatin1(digest::randomHex(8));
    TRATO_CHECK(server->runScript(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, source), name));
    made->m_serverName = name;
    made->m_url = urlOf(name);
    return made;
}

Result<std::unique_ptr<TestDatabase>> TestDatabase::copy() const
{
    std::unique_ptr<TestDatabase> made(new TestDatabase);
    if (m_serverName.isEmpty()) {
        const QString path = made->m_folder.filePath(QStringLiteral("trato.db"));
        if (!QFile::copy(QUrl(m_url).path(QUrl::FullyDecoded), path))
            return failure(QStringLiteral("database_error"), QStringLiteral("%1 can't be copied").arg(m_url));
        made->m_url = QStringLiteral("sqlite://") + path;
        return made;
    }
    TRATO_TRY(const auto server, Database::open(maintenanceUrl()));
    const QString name = QStringLiteral("trato_test_") + QString::fromLatin1(digest::randomHex(8));
    TRATO_CHECK(server->runScript(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, m_serverName), name));
    made->m_serverName = name;
    made->m_url = urlOf(name);
    return made;
}

TestDatabase::~TestDatabase()
{
    if (m_serverName.isEmpty())
        return;
    const auto server = Database::open(maintenanceUrl());
    if (!server ||
        !(*server)->runScript(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_serverName), m_serverName))
        qWarning("%s was left behind", qUtf8Printable(m_serverName));
}

Result<std::unique_ptr<Database>> TestDatabase::connect() const { return Database::open(m_url); }

void DatabaseTest::SetUp()
{
    if (!TestDatabase::isAvailable(GetParam()))
        GTEST_SKIP() << "no PostgreSQL here: TRATO_TEST_POSTGRESQL is not set";
    auto made = TestDatabase::create(GetParam(), m_schema);
    ASSERT_TRUE(made) << made.error().code.toStdString() << ": " << made.error().message.toStdString();
    m_database = std::move(*made);
    m_connection = connect();
    ASSERT_TRUE(m_connection);
}

void DatabaseTest::TearDown()
{
    m_connection.reset();
    m_database.reset();
}

std::unique_ptr<Database> DatabaseTest::connect() const
{
    auto opened = m_database->connect();
    if (!opened) {
        ADD_FAILURE() << opened.error().code.toStdString() << ": " << opened.error().message.toStdString();
        return nullptr;
    }
    return std::move(*opened);
}

void DatabaseTest::run(const QString& sql)
{
    const auto done = database().runScript(sql, QStringLiteral("test"));
    ASSERT_TRUE(done) << done.error().message.toStdString() << "\n" << sql.toStdString();
}

std::vector<QString> DatabaseTest::column(const QString& sql)
{
    std::vector<QString> values;
    QSqlQuery query(database().connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        ADD_FAILURE() << query.lastError().text().toStdString() << "\n" << sql.toStdString();
    while (query.next())
        values.push_back(query.value(0).toString());
    return values;
}

qint64 DatabaseTest::number(const QString& sql)
{
    const std::vector<QString> values = column(sql);
    return values.empty() ? 0 : values.front().toLongLong();
}

std::string engineName(const testing::TestParamInfo<Engine>& info)
{
    return info.param == Engine::Sqlite ? "Sqlite" : "PostgreSql";
}

} // namespace trato::test
