#include "storage/database.h"

#include "storage/databaseurl.h"
#include "storage/nativeerror.h"
#include "storage/serverprepared.h"
#include "storage/sqliteprepared.h"
#include "storage/statements.h"
#include "storage/words.h"
#include "storage/writerlock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrlQuery>
#include <QUuid>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <chrono>
#include <numeric>

namespace trato::storage {

namespace {

/// FULL: what was acknowledged survives a loss of power, not only of the process. Mapped is as much as SQLite maps:
/// where a file is larger every page beyond is copied each time it is looked at.
const QString sqliteSettings = QStringLiteral(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;"
    "PRAGMA mmap_size = 2147418112; PRAGMA temp_store = MEMORY");

/// How long a writer waits for the file while another process has it.
constexpr std::chrono::milliseconds busyPatience{10'000};

QSqlDatabase makeSqlite(const DatabaseUrl& url, const QString& name)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(url.path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyPatience.count()));
    return connection;
}

QSqlDatabase makePostgreSql(const DatabaseUrl& url, const QString& name)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    connection.setHostName(url.server.host());
    connection.setPort(url.server.port(5432));
    connection.setUserName(url.server.userName());
    connection.setDatabaseName(url.server.path().mid(1));
    // A server that is cut off without a word is noticed within half a minute, not within the hours of the system's
    // own.
    QStringList options{QStringLiteral("connect_timeout=10"), QStringLiteral("keepalives_idle=10"),
        QStringLiteral("keepalives_interval=5"), QStringLiteral("keepalives_count=3"),
        QStringLiteral("tcp_user_timeout=25000")};
    for (const auto& [key, value] : QUrlQuery(url.server).queryItems())
        options.append(key + u'=' + value);
    connection.setConnectOptions(options.join(u';'));
    return connection;
}

} // namespace

struct Database::Private {
    QString url;
    Engine engine = Engine::Sqlite;
    QString connectionName;
    QSqlDatabase connection;
    sqlite3* file = nullptr;
    PGconn* server = nullptr;
    std::unique_ptr<ServerSession> session;
    QHash<QString, std::shared_ptr<Prepared>> statements;
    std::shared_ptr<WriterLock> writers;
    int depth = 0;

    ~Private()
    {
        statements.clear();
        connection.close();
        connection = {};
        QSqlDatabase::removeDatabase(connectionName);
    }

    Result<void> open()
    {
        if (!connection.open())
            return failure(QStringLiteral("database_unavailable"),
                Words::tr("The database can't be opened: %1").arg(connection.lastError().text()));
        const QVariant handle = connection.driver()->handle();
        if (engine == Engine::PostgreSql) {
            server = *static_cast<PGconn* const*>(handle.constData());
            session = std::make_unique<ServerSession>(server);
            return {};
        }
        file = *static_cast<sqlite3* const*>(handle.constData());
        return script(sqliteSettings, QStringLiteral("PRAGMA"));
    }

    Result<std::shared_ptr<Prepared>> prepare(const QString& name)
    {
        TRATO_TRY(const QString sql, statementText(name, engine));
        const QStringList names = placeholders(sql);
        if (engine == Engine::Sqlite) {
            TRATO_TRY(auto statement, SqlitePrepared::prepare(file, name, withNumbers(sql, u'?'), names));
            return std::shared_ptr<Prepared>(std::move(statement));
        }
        const Planning planning = isPlannedOnce(name, engine) ? Planning::Once : Planning::ByTheServer;
        TRATO_TRY(auto statement, ServerPrepared::prepare(*session, name, withNumbers(sql, u'$'), names, planning));
        return std::shared_ptr<Prepared>(std::move(statement));
    }

    /// One that is in use (its rows are being visited) gets a twin for the time.
    Result<std::shared_ptr<Prepared>> prepared(const QString& name)
    {
        const auto found = statements.value(name);
        if (found && !found->isRunning())
            return found;
        TRATO_TRY(const auto made, prepare(name));
        if (!found)
            statements.insert(name, made);
        return made;
    }

    Result<void> script(const QString& sql, const QString& name)
    {
        if (engine == Engine::Sqlite) {
            if (sqlite3_exec(file, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                return Failure(sqliteError(file, name));
            return {};
        }
        PGresult* result = PQexec(server, sql.toUtf8().constData());
        const ExecStatusType status = PQresultStatus(result);
        const bool done = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
        const Error error = done ? Error() : serverError(server, result, name);
        PQclear(result);
        return done ? Result<void>() : Failure(error);
    }

    void rolledBack()
    {
        if (session)
            session->rolledBack();
    }

    /// Waiting for its turn is part of a writer's patience: where the file is held elsewhere the last of many knows as
    /// soon as the first.
    Result<void> beginWriting(std::chrono::milliseconds patience)
    {
        sqlite3_busy_timeout(file, int(patience.count()));
        const Result<void> begun = plain("BEGIN IMMEDIATE");
        sqlite3_busy_timeout(file, int(busyPatience.count()));
        return begun;
    }

    Result<void> plain(const char* sql) { return script(QLatin1StringView(sql), QLatin1StringView(sql)); }

    /// PostgreSQL turns the COMMIT of a transaction in which a statement failed into a ROLLBACK without a word.
    [[nodiscard]] bool isAborted() const { return server && PQtransactionStatus(server) == PQTRANS_INERROR; }
};

/// Resets the statement however its rows end, also by an exception of the visitor.
class Database::Running final {
public:
    explicit Running(Prepared& statement)
        : m_statement(statement)
    {
    }
    ~Running() { m_statement.finish(); }
    Q_DISABLE_COPY_MOVE(Running)

private:
    Prepared& m_statement;
};

Database::Database(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& url, OpenMode mode)
{
    TRATO_TRY(const DatabaseUrl parsed, DatabaseUrl::parse(url));
    auto data = std::make_unique<Private>();
    data->url = url;
    data->engine = parsed.engine;
    data->connectionName = QUuid::createUuid().toString();
    if (parsed.engine == Engine::Sqlite) {
        if (mode == OpenMode::ExistingOnly && !QFileInfo::exists(parsed.path))
            return failure(QStringLiteral("no_database"),
                Words::tr("There is no database at “%1” yet. “tratoctl init” makes one.").arg(parsed.path));
        QDir().mkpath(QFileInfo(parsed.path).path());
        data->connection = makeSqlite(parsed, data->connectionName);
        data->writers = WriterLock::forFile(QFileInfo(parsed.path).absoluteFilePath());
    } else {
        data->connection = makePostgreSql(parsed, data->connectionName);
    }
    TRATO_CHECK(data->open());
    return std::unique_ptr<Database>(new Database(std::move(data)));
}

Engine Database::engine() const { return d->engine; }

QString Database::url() const { return d->url; }

QSqlDatabase Database::connection() const { return d->connection; }

Result<qint64> Database::execute(const QString& name, const Bindings& bindings)
{
    TRATO_TRY(const auto statement, d->prepared(name));
    const Running running(*statement);
    TRATO_CHECK(statement->start(bindings));
    for (bool more = true; more;) {
        TRATO_TRY(more, statement->next());
    }
    return statement->changedRows();
}

Result<void> Database::each(const QString& name, const Bindings& bindings, const std::function<void(const Row&)>& visit)
{
    TRATO_TRY(const auto statement, d->prepared(name));
    const Running running(*statement);
    TRATO_CHECK(statement->start(bindings));
    const Row row(*statement);
    for (;;) {
        TRATO_TRY(const bool more, statement->next());
        if (!more)
            return {};
        visit(row);
    }
}

Result<qint64> Database::nextId(const QString& sequence)
{
    TRATO_TRY(const auto id, one(QStringLiteral("storage/next_id"), {{":sequence", sequence}},
                                 [](const Row& row) { return row.integer("id"); }));
    if (!id)
        return failure(QStringLiteral("database_error"), QStringLiteral("no sequence “%1”").arg(sequence));
    return *id;
}

Result<std::vector<qint64>> Database::nextIds(const QString& sequence, int count)
{
    TRATO_TRY(std::vector<qint64> ids,
        all(QStringLiteral("storage/reserve_ids"), {{":sequence", sequence}, {":count", count}},
            [](const Row& row) { return row.integer("id"); }));
    if (d->engine == Engine::Sqlite && !ids.empty()) {
        ids.resize(static_cast<size_t>(count));
        std::iota(ids.begin(), ids.end(), ids.front());
    }
    if (std::ssize(ids) != count)
        return failure(QStringLiteral("database_error"), QStringLiteral("no sequence “%1”").arg(sequence));
    return ids;
}

Result<void> Database::announce(const QString& topic, DebtorId debtor)
{
    const auto notify = [&] {
        return each(
            QStringLiteral("storage/notify"), {{":topic", topic}, {":debtor", debtor.value()}}, [](const Row&) {});
    };
    // On SQLite it is a row, and writers wait for their turn where a transaction begins.
    return d->engine == Engine::Sqlite && d->depth == 0 ? transaction(notify) : notify();
}

Result<void> Database::runScript(const QString& sql, const QString& name) { return d->script(sql, name); }

Result<void> Database::beginTransaction()
{
    if (d->depth++ > 0)
        return d->plain("SAVEPOINT nested");
    if (d->engine == Engine::PostgreSql)
        return d->plain("BEGIN");
    const QDeadlineTimer deadline(busyPatience);
    d->writers->lock();
    return d->beginWriting(std::chrono::milliseconds(deadline.remainingTime()));
}

Result<void> Database::endTransaction(bool commit)
{
    Result<void> outcome;
    if (commit && d->isAborted()) {
        commit = false;
        outcome = failure(QStringLiteral("database_error"),
            Words::tr("A statement of the transaction failed, so nothing of it was kept."));
    }
    if (!commit)
        d->rolledBack();
    const Result<void> ended = --d->depth > 0 ? endSavepoint(commit) : endOutermost(commit);
    return outcome ? ended : outcome;
}

Result<void> Database::endSavepoint(bool commit)
{
    if (!commit)
        TRATO_CHECK(d->plain("ROLLBACK TO SAVEPOINT nested"));
    return d->plain("RELEASE SAVEPOINT nested");
}

Result<void> Database::endOutermost(bool commit)
{
    Result<void> result = d->plain(commit ? "COMMIT" : "ROLLBACK");
    if (!result && commit)
        (void)d->plain("ROLLBACK").has_value();
    if (!result)
        d->rolledBack();
    if (d->writers)
        d->writers->unlock();
    return result;
}

Database::TransactionScope::TransactionScope(Database& database)
    : m_database(database)
    , m_begun(database.beginTransaction())
    , m_active(true)
{
}

Database::TransactionScope::~TransactionScope()
{
    if (m_active)
        (void)m_database.endTransaction(false).has_value();
}

Result<void> Database::TransactionScope::commit()
{
    m_active = false;
    return m_database.endTransaction(true);
}

} // namespace trato::storage
