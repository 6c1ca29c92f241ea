#pragma once

#include "base/result.h"
#include "storage/row.h"
#include "storage/value.h"

#include <QString>

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

class QSqlDatabase;

namespace trato::storage {

enum class Engine { Sqlite, PostgreSql };

enum class OpenMode {
    CreateIfMissing,
    ExistingOnly, ///< code `no_database` when a SQLite file is not there
};

/// `sqlite:///absolute/path.db` from the environment's default place: what the configuration file's `database` says,
/// else $XDG_DATA_HOME/trato/trato.db.
QString defaultDatabaseUrl(const QString& configPath);

/// One connection, used in the thread that opened it. Statements are files under sql/, called by their name without
/// the ending ("queue/claim_next"); an engine's own version (claim_next.sqlite.sql) wins over the common one. Every
/// placeholder gets a value at each call, NULL too.
///
/// Errors: `database_busy` (worth trying again), `database_conflict` (a unique or foreign key says no),
/// `database_unavailable` (the connection is gone), `database_error` (anything else, with the statement's name).
class Database final {
public:
    /// `sqlite:///absolute/path.db` or `postgresql://user@host:port/name?sslmode=…`. Passwords come from
    /// PGPASSWORD or PGPASSFILE. Codes `invalid_database_url`, `no_database`, `database_unavailable`.
    static Result<std::unique_ptr<Database>> open(const QString& url, OpenMode mode = OpenMode::CreateIfMissing);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Engine engine() const;
    [[nodiscard]] QString url() const;

    /// Runs a statement and answers how many rows it changed.
    Result<qint64> execute(const QString& statement, const Bindings& bindings = {});

    /// Every row through `map(const Row&)`.
    template <class Map>
    auto all(const QString& statement, const Bindings& bindings, Map map)
        -> Result<std::vector<std::invoke_result_t<Map, const Row&>>>
    {
        std::vector<std::invoke_result_t<Map, const Row&>> rows;
        TRATO_CHECK(each(statement, bindings, [&](const Row& row) { rows.push_back(map(row)); }));
        return rows;
    }

    /// The first row through `map`, or nothing.
    template <class Map>
    auto one(const QString& statement, const Bindings& bindings, Map map)
        -> Result<std::optional<std::invoke_result_t<Map, const Row&>>>
    {
        std::optional<std::invoke_result_t<Map, const Row&>> found;
        TRATO_CHECK(each(statement, bindings, [&](const Row& row) {
            if (!found)
                found.emplace(map(row));
        }));
        return found;
    }

    /// Calls `visit` for each row. `visit` may run other statements.
    Result<void> each(const QString& statement, const Bindings& bindings, const std::function<void(const Row&)>& visit);

    /// The next number of a table's sequence ("interaction", "outbox" …): every table's id is given this way.
    Result<qint64> nextId(const QString& sequence);

    /// `count` numbers of a sequence at once, ascending.
    Result<std::vector<qint64>> nextIds(const QString& sequence, int count);

    /// Runs `work` (a callable that answers a Result) in a transaction: a value commits, an error or an exception rolls
    /// back. Inside another transaction it is a savepoint: its failure undoes only its own changes, and the outer work
    /// may go on. On SQLite writers of one process wait for each other in order.
    template <class Work>
    auto transaction(Work work) -> std::invoke_result_t<Work>
    {
        TransactionScope scope(*this);
        TRATO_CHECK(scope.begun());
        auto result = work();
        if (result)
            TRATO_CHECK(scope.commit());
        return result;
    }

    /// Tells other connections, when the transaction commits, that something of `topic` changed for `debtor`.
    Result<void> announce(const QString& topic, DebtorId debtor = {});

    /// The driver's own handles, for the bulk loader and the change feed.
    [[nodiscard]] QSqlDatabase connection() const;
    /// Runs several statements that take no parameters (a migration's text).
    Result<void> runScript(const QString& sql, const QString& name);

private:
    class TransactionScope final {
    public:
        explicit TransactionScope(Database& database);
        ~TransactionScope();
        Q_DISABLE_COPY_MOVE(TransactionScope)
        Result<void> begun() { return m_begun; }
        Result<void> commit();

    private:
        Database& m_database;
        Result<void> m_begun;
        bool m_active;
    };

    struct Private;
    class Running;
    explicit Database(std::unique_ptr<Private> d);
    Result<void> beginTransaction();
    Result<void> endTransaction(bool commit);
    Result<void> endSavepoint(bool commit);
    Result<void> endOutermost(bool commit);

    std::unique_ptr<Private> d;
};

} // namespace trato::storage
