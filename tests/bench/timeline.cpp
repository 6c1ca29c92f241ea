// The newest 50 lines of a debtor with 100,000, and 50 at a random place, beside the bare clustered read of the same
// rows through the engine's own C interface.

#include "bench/measure.h"
#include "bench/population.h"
#include "support/testdatabase.h"

#include "storage/bulkwriter.h"
#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <random>

using namespace trato;
using namespace Qt::StringLiterals;
using storage::Engine;

namespace {

constexpr int pageSize = 50;
constexpr qint64 secondsApart = 60;

const char* const columns = "debtor_id, at, id, channel, direction, kind, text, actor_kind, actor, handle, provider,"
                            " provider_id, outbox_id, inbox_id, reply_to, payload";

Instant instantOf(int number) { return Instant((1'700'000'000 + number * secondsApart) * 1'000'000); }

Result<void> fillInteractions(storage::Database& database, int lines, int debtors)
{
    TRATO_TRY(const auto writer,
        storage::BulkWriter::open(database, u"interaction"_s,
            {u"debtor_id"_s, u"at"_s, u"id"_s, u"channel"_s, u"direction"_s, u"kind"_s, u"text"_s, u"actor_kind"_s,
                u"actor"_s, u"handle"_s, u"provider"_s, u"provider_id"_s, u"payload"_s}));
    for (int i = 1; i <= lines; ++i) {
        const qint64 debtor = i % 2 == 0 ? 1 : 2 + i % debtors;
        writer->integer(debtor).integer(instantOf(i).microseconds()).integer(i).text(u"whatsapp"_s);
        writer->text(i % 4 == 0 ? u"out"_s : u"in"_s).text(u"message"_s).text(bench::sentence(i)).text(u"debtor"_s);
        writer->text(u""_s).text(u"+5511987654321"_s).text(u"whatsapp"_s).text(u"wamid.%1"_s.arg(i)).null();
        TRATO_CHECK(writer->endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

/// Two receipts for what went out.
Result<void> fillReceipts(storage::Database& database, int lines)
{
    TRATO_TRY(const auto writer,
        storage::BulkWriter::open(database, u"receipt"_s,
            {u"debtor_id"_s, u"interaction_at"_s, u"interaction_id"_s, u"id"_s, u"at"_s, u"status"_s}));
    for (int i = 4; i <= lines; i += 4) {
        for (int k = 0; k < 2; ++k) {
            const qint64 at = instantOf(i).microseconds();
            writer->integer(1).integer(at).integer(i).integer(i + k).integer(at);
            writer->text(k == 0 ? u"delivered"_s : u"read"_s);
            TRATO_CHECK(writer->endRow());
        }
    }
    TRATO_CHECK(writer->finish());
    return {};
}

/// The bare read: a prepared statement, every column of 50 rows touched, nothing made of them.
class BareRead {
public:
    explicit BareRead(storage::Database& database)
        : m_handle(database.connection().driver()->handle())
    {
    }
    virtual ~BareRead() = default;
    virtual Result<void> newest() = 0;
    virtual Result<void> before(qint64 at, qint64 id) = 0;

protected:
    [[nodiscard]] QByteArray sql(const char* where) const
    {
        return QByteArray("SELECT ") + columns + " FROM interaction WHERE debtor_id = 1 " + where +
               " ORDER BY at DESC, id DESC LIMIT 50";
    }
    template <class Native>
    Native* handle() const
    {
        return *static_cast<Native* const*>(m_handle.constData());
    }

private:
    QVariant m_handle;
};

class SqliteRead final : public BareRead {
public:
    explicit SqliteRead(storage::Database& database)
        : BareRead(database)
    {
        sqlite3_prepare_v2(handle<sqlite3>(), sql("").constData(), -1, &m_newest, nullptr);
        sqlite3_prepare_v2(handle<sqlite3>(), sql("AND (at, id) < (?1, ?2)").constData(), -1, &m_before, nullptr);
    }
    ~SqliteRead() override
    {
        sqlite3_finalize(m_newest);
        sqlite3_finalize(m_before);
    }
    Q_DISABLE_COPY_MOVE(SqliteRead)
    Result<void> newest() override { return step(m_newest); }
    Result<void> before(qint64 at, qint64 id) override
    {
        sqlite3_bind_int64(m_before, 1, at);
        sqlite3_bind_int64(m_before, 2, id);
        return step(m_before);
    }

private:
    static Result<void> step(sqlite3_stmt* statement)
    {
        int rows = 0;
        for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                (void)sqlite3_column_text(statement, i);
        }
        sqlite3_reset(statement);
        return rows == pageSize ? Result<void>() : failure(u"rows"_s, QString::number(rows));
    }

    sqlite3_stmt* m_newest = nullptr;
    sqlite3_stmt* m_before = nullptr;
};

class ServerRead final : public BareRead {
public:
    explicit ServerRead(storage::Database& database)
        : BareRead(database)
    {
        PQclear(PQprepare(handle<PGconn>(), "bench_newest", sql("").constData(), 0, nullptr));
        PQclear(PQprepare(
            handle<PGconn>(), "bench_before", sql("AND (at, id) < ($1::bigint, $2::bigint)").constData(), 0, nullptr));
    }
    Result<void> newest() override
    {
        return count(PQexecPrepared(handle<PGconn>(), "bench_newest", 0, nullptr, nullptr, nullptr, 0));
    }
    Result<void> before(qint64 at, qint64 id) override
    {
        const QByteArray first = QByteArray::number(at);
        const QByteArray second = QByteArray::number(id);
        const char* values[]{first.constData(), second.constData()};
        return count(PQexecPrepared(handle<PGconn>(), "bench_before", 2, values, nullptr, nullptr, 0));
    }

private:
    static Result<void> count(PGresult* result)
    {
        const int rows = PQntuples(result);
        PQclear(result);
        return rows == pageSize ? Result<void>() : failure(u"rows"_s, QString::number(rows));
    }
};

Result<void> read(const timeline::Timeline& timeline, std::optional<timeline::Cursor> before)
{
    TRATO_TRY(const auto page, timeline.page({.debtor = DebtorId(1), .before = before, .limit = pageSize}));
    return page.size() == pageSize ? Result<void>() : failure(u"rows"_s, QString::number(page.size()));
}

Result<void> runOver(Engine engine, const bench::Options& options)
{
    const int lines = options.size(200'000, 2'000);
    TRATO_TRY(const auto made, test::TestDatabase::create(engine));
    TRATO_TRY(const auto database, made->connect());
    TRATO_CHECK(database->transaction([&]() -> Result<void> {
        TRATO_CHECK(fillInteractions(*database, lines, 500));
        return fillReceipts(*database, lines);
    }));
    TRATO_CHECK(database->runScript(u"ANALYZE"_s, u"analyze"_s));
    std::unique_ptr<BareRead> bare;
    if (engine == Engine::Sqlite)
        bare = std::make_unique<SqliteRead>(*database);
    else
        bare = std::make_unique<ServerRead>(*database);
    const timeline::Timeline timeline(*database);
    const QString name = bench::engineName(engine);
    const int runs = options.size(300, 3);
    bench::compare({.name = name + u": newest 50 of %1"_s.arg(lines / 2),
                       .reference = u"bare clustered read"_s,
                       .goal = u"<= 2"_s,
                       .product = [&] { return read(timeline, {}); },
                       .beside = [&] { return bare->newest(); },
                       .runsPerRepetition = runs},
        options);
    std::mt19937 random(8460);
    int place = 0;
    bench::compare({.name = name + u": 50 at a random place"_s,
                       .reference = u"bare clustered read"_s,
                       .goal = u"<= 2"_s,
                       .product =
                           [&] {
                               return read(timeline, timeline::Cursor{instantOf(place), InteractionId(place)});
                           },
                       .beside = [&] { return bare->before(instantOf(place).microseconds(), place); },
                       .before =
                           [&] {
                               place = 200 + static_cast<int>(random() % static_cast<unsigned>(lines - 200));
                               return Result<void>();
                           },
                       .runsPerRepetition = runs},
        options);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    return bench::overEngines(options, [&](Engine engine) { return runOver(engine, options); });
}
