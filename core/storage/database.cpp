#include "storage/database.h"

#include "base/log.h"
#include "storage/databaseurl.h"
#include "storage/statements.h"
#include "storage/words.h"
#include "storage/writerlock.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUrlQuery>
#include <QUuid>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <algorithm>
#include <numeric>

namespace trato::storage {

namespace {

struct Statement {
    QSqlQuery query;
    QStringList placeholders;
    std::vector<std::string> columns;
};

Error errorOf(const QSqlError& error, const QString& name)
{
    const QString native = error.nativeErrorCode();
    const auto is = [&](std::initializer_list<const char*> codes) {
        return std::any_of(codes.begin(), codes.end(), [&](const char* code) { return native == QLatin1StringView(code); });
    };
    QString code = QStringLiteral("database_error");
    QString message = Words::tr("The database refused “%1”: %2").arg(name, error.text());
    if (is({"5", "6", "261", "517", "40001", "40P01", "55P03"})) {
        code = QStringLiteral("database_busy");
        message = Words::tr("The database is busy. Nothing was lost; try again.");
    } else if (native.startsWith(QStringLiteral("23")) || is({"19", "787", "1555", "2067", "1299", "275"})) {
        code = QStringLiteral("database_conflict");
    } else if (error.type() == QSqlError::ConnectionError || native.startsWith(QStringLiteral("08"))
        || native.startsWith(QStringLiteral("57P"))) {
        code = QStringLiteral("database_unavailable");
        message = Words::tr("The database can't be reached: %1").arg(error.text());
    }
    return {code, message, {{QStringLiteral("statement"), name}, {QStringLiteral("native"), native}}, {}};
}

/// A misspelt or forgotten name would silently be NULL, or what the last call left there.
Result<void> checkBindings(const Statement& statement, const QString& name, const Bindings& bindings)
{
    const auto matches = [&](const Binding& binding) {
        return binding.name[0] == ':' && statement.placeholders.contains(QLatin1StringView(binding.name + 1));
    };
    if (std::ssize(bindings) == statement.placeholders.size() && std::all_of(bindings.begin(), bindings.end(), matches))
        return {};
    QStringList given;
    for (const Binding& binding : bindings)
        given.append(QLatin1StringView(binding.name));
    return failure(QStringLiteral("database_error"),
        Words::tr("The statement “%1” takes :%2 but was given %3.")
            .arg(name, statement.placeholders.join(QStringLiteral(" :")), given.join(u' ')),
        {{QStringLiteral("statement"), name}});
}

Result<void> configureSqlite(const QSqlDatabase& connection)
{
    QSqlQuery query(connection);
    // FULL: what was acknowledged survives a loss of power, not only of the process.
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
             "PRAGMA cache_size = -65536", "PRAGMA mmap_size = 268435456", "PRAGMA temp_store = MEMORY"}) {
        if (!query.exec(QLatin1StringView(pragma)))
            return Failure(errorOf(query.lastError(), QLatin1StringView(pragma)));
    }
    return {};
}

QSqlDatabase makeSqlite(const DatabaseUrl& url, const QString& name)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(url.path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    return connection;
}

QSqlDatabase makePostgreSql(const DatabaseUrl& url, const QString& name)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    connection.setHostName(url.server.host());
    connection.setPort(url.server.port(5432));
    connection.setUserName(url.server.userName());
    connection.setDatabaseName(url.server.path().mid(1));
    QStringList options{QStringLiteral("connect_timeout=10")};
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
    QHash<QString, std::shared_ptr<Statement>> statements;
    std::shared_ptr<WriterLock> writers;
    int depth = 0;
    bool statementFailed = false; ///< since the transaction or savepoint began

    ~Private()
    {
        statements.clear();
        connection.close();
        connection = {};
        QSqlDatabase::removeDatabase(connectionName);
    }

    Result<std::shared_ptr<Statement>> prepared(const QString& name)
    {
        if (const auto found = statements.value(name))
            return found;
        TRATO_TRY(const QString sql, statementText(name, engine));
        auto statement = std::make_shared<Statement>(Statement{QSqlQuery(connection), placeholders(sql), {}});
        // PostgreSQL's driver loses the rest of a forward-only result when another statement runs meanwhile.
        statement->query.setForwardOnly(engine == Engine::Sqlite);
        if (!statement->query.prepare(sql))
            return Failure(failed(*statement, name));
        statements.insert(name, statement);
        return statement;
    }

    Result<void> run(Statement& statement, const QString& name, const Bindings& bindings)
    {
        TRATO_CHECK(checkBindings(statement, name, bindings));
        for (const Binding& binding : bindings)
            statement.query.bindValue(QLatin1StringView(binding.name), binding.value.variant());
        if (!statement.query.exec())
            return Failure(failed(statement, name));
        if (statement.columns.empty() && statement.query.isSelect()) {
            const QSqlRecord record = statement.query.record();
            for (int i = 0; i < record.count(); ++i)
                statement.columns.push_back(record.fieldName(i).toStdString());
        }
        return {};
    }

    Error failed(Statement& statement, const QString& name)
    {
        const Error error = errorOf(statement.query.lastError(), name);
        statement.query.finish();
        statementFailed = true;
        return error;
    }

    /// PostgreSQL turns the COMMIT of a transaction in which a statement failed into a ROLLBACK without a word. The
    /// driver leaves the error's end unread, so that the connection alone does not know.
    [[nodiscard]] bool isAborted() const
    {
        if (engine == Engine::Sqlite)
            return false;
        if (statementFailed)
            return true;
        const QVariant handle = connection.driver()->handle();
        return PQtransactionStatus(*static_cast<PGconn* const*>(handle.constData())) == PQTRANS_INERROR;
    }

    Result<void> plain(const char* sql)
    {
        QSqlQuery query(connection);
        if (!query.exec(QLatin1StringView(sql)))
            return Failure(errorOf(query.lastError(), QLatin1StringView(sql)));
        return {};
    }
};

Database::Database(std::unique_ptr<Private> data) : d(std::move(data)) {}
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
    if (!data->connection.open())
        return failure(QStringLiteral("database_unavailable"),
            Words::tr("The database can't be opened: %1").arg(data->connection.lastError().text()));
    if (parsed.engine == Engine::Sqlite)
        TRATO_CHECK(configureSqlite(data->connection));
    return std::unique_ptr<Database>(new Database(std::move(data)));
}

Engine Database::engine() const
{
    return d->engine;
}

QString Database::url() const
{
    return d->url;
}

QSqlDatabase Database::connection() const
{
    return d->connection;
}

Result<qint64> Database::execute(const QString& name, const Bindings& bindings)
{
    TRATO_TRY(const auto statement, d->prepared(name));
    TRATO_CHECK(d->run(*statement, name, bindings));
    const qint64 changed = statement->query.numRowsAffected();
    statement->query.finish();
    return changed;
}

Result<void> Database::each(
    const QString& name, const Bindings& bindings, const std::function<void(const Row&)>& visit)
{
    TRATO_TRY(const auto statement, d->prepared(name));
    TRATO_CHECK(d->run(*statement, name, bindings));
    const Row row(statement->query, statement->columns);
    while (statement->query.next())
        visit(row);
    if (statement->query.lastError().isValid())
        return Failure(d->failed(*statement, name));
    statement->query.finish();
    return {};
}

Result<qint64> Database::nextId(const QString& sequence)
{
    TRATO_TRY(const auto id,
        one(QStringLiteral("storage/next_id"), {{":sequence", sequence}}, [](const Row& row) { return row.integer("id"); }));
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
    if (d->engine == Engine::Sqlite)
        return {}; // PRAGMA data_version tells the others.
    const QString payload = topic + u':' + QString::number(debtor.value());
    return each(QStringLiteral("storage/notify"), {{":payload", payload}}, [](const Row&) {});
}

Result<void> Database::runScript(const QString& sql, const QString& name)
{
    const QVariant handle = d->connection.driver()->handle();
    if (d->engine == Engine::Sqlite) {
        char* message = nullptr;
        sqlite3* native = *static_cast<sqlite3* const*>(handle.constData());
        if (sqlite3_exec(native, sql.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK) {
            const QString text = QString::fromUtf8(message);
            sqlite3_free(message);
            return failure(QStringLiteral("database_error"), Words::tr("The database refused “%1”: %2").arg(name, text));
        }
        return {};
    }
    PGconn* native = *static_cast<PGconn* const*>(handle.constData());
    PGresult* result = PQexec(native, sql.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    const QString text = QString::fromUtf8(PQresultErrorMessage(result));
    PQclear(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return failure(QStringLiteral("database_error"), Words::tr("The database refused “%1”: %2").arg(name, text));
    return {};
}

Result<void> Database::beginTransaction()
{
    if (d->depth++ > 0)
        return d->plain("SAVEPOINT nested");
    d->statementFailed = false;
    if (d->engine == Engine::PostgreSql)
        return d->plain("BEGIN");
    d->writers->lock();
    return d->plain("BEGIN IMMEDIATE");
}

Result<void> Database::endTransaction(bool commit)
{
    Result<void> outcome;
    if (commit && d->isAborted()) {
        commit = false;
        outcome = failure(QStringLiteral("database_error"),
            Words::tr("A statement of the transaction failed, so nothing of it was kept."));
    }
    const Result<void> ended = --d->depth > 0 ? endSavepoint(commit) : endOutermost(commit);
    return outcome ? ended : outcome;
}

Result<void> Database::endSavepoint(bool commit)
{
    if (!commit) {
        TRATO_CHECK(d->plain("ROLLBACK TO SAVEPOINT nested"));
        d->statementFailed = false;
    }
    return d->plain("RELEASE SAVEPOINT nested");
}

Result<void> Database::endOutermost(bool commit)
{
    d->statementFailed = false;
    Result<void> result = d->plain(commit ? "COMMIT" : "ROLLBACK");
    if (!result && commit)
        (void)d->plain("ROLLBACK").has_value();
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
