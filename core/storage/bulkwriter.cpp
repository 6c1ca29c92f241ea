#include "storage/bulkwriter.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace trato::storage {

namespace {

constexpr qsizetype copyChunk = 1 << 18;

void appendEscaped(QByteArray& out, const QByteArray& utf8)
{
    for (const char c : utf8) {
        switch (c) {
        case '\\': out += "\\\\"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        default: out += c;
        }
    }
}

Failure bulkFailure(const char* message)
{
    return failure(QStringLiteral("database_error"), QString::fromUtf8(message));
}

} // namespace

struct BulkWriter::Private {
    sqlite3* sqlite = nullptr;
    sqlite3_stmt* statement = nullptr;
    PGconn* server = nullptr;
    QByteArray buffer;
    int column = 0;
    qint64 rows = 0;

    ~Private()
    {
        sqlite3_finalize(statement);
        if (server)
            PQputCopyEnd(server, "abandoned");
    }

    void separate()
    {
        if (server && column > 0)
            buffer += '\t';
        ++column;
    }

    Result<void> flush()
    {
        if (!buffer.isEmpty() && PQputCopyData(server, buffer.constData(), static_cast<int>(buffer.size())) != 1)
            return bulkFailure(PQerrorMessage(server));
        buffer.resize(0);
        return {};
    }

    Result<void> endCopy()
    {
        TRATO_CHECK(flush());
        if (PQputCopyEnd(server, nullptr) != 1)
            return bulkFailure(PQerrorMessage(server));
        Result<void> outcome;
        while (PGresult* result = PQgetResult(server)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK)
                outcome = bulkFailure(PQresultErrorMessage(result));
            PQclear(result);
        }
        server = nullptr;
        return outcome;
    }
};

BulkWriter::BulkWriter(std::unique_ptr<Private> data) : d(std::move(data)) {}
BulkWriter::~BulkWriter() = default;

Result<std::unique_ptr<BulkWriter>> BulkWriter::open(
    Database& database, const QString& table, const QStringList& columns)
{
    auto data = std::make_unique<Private>();
    const QVariant handle = database.connection().driver()->handle();
    if (database.engine() == Engine::Sqlite) {
        data->sqlite = *static_cast<sqlite3* const*>(handle.constData());
        const QString places = QStringList(columns.size(), QStringLiteral("?")).join(u',');
        const QString sql =
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns.join(u','), places);
        if (sqlite3_prepare_v2(data->sqlite, sql.toUtf8().constData(), -1, &data->statement, nullptr) != SQLITE_OK)
            return bulkFailure(sqlite3_errmsg(data->sqlite));
        return std::unique_ptr<BulkWriter>(new BulkWriter(std::move(data)));
    }
    PGconn* server = *static_cast<PGconn* const*>(handle.constData());
    const QString sql = QStringLiteral("COPY %1 (%2) FROM STDIN").arg(table, columns.join(u','));
    PGresult* result = PQexec(server, sql.toUtf8().constData());
    const bool ready = PQresultStatus(result) == PGRES_COPY_IN;
    PQclear(result);
    if (!ready)
        return bulkFailure(PQerrorMessage(server));
    data->server = server;
    return std::unique_ptr<BulkWriter>(new BulkWriter(std::move(data)));
}

BulkWriter& BulkWriter::integer(qint64 value)
{
    d->separate();
    if (d->server)
        d->buffer += QByteArray::number(value);
    else
        sqlite3_bind_int64(d->statement, d->column, value);
    return *this;
}

BulkWriter& BulkWriter::text(QStringView value)
{
    d->separate();
    const QByteArray utf8 = value.toUtf8();
    if (d->server)
        appendEscaped(d->buffer, utf8);
    else
        sqlite3_bind_text(d->statement, d->column, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

BulkWriter& BulkWriter::null()
{
    d->separate();
    if (d->server)
        d->buffer += "\\N";
    else
        sqlite3_bind_null(d->statement, d->column);
    return *this;
}

Result<void> BulkWriter::endRow()
{
    d->column = 0;
    ++d->rows;
    if (d->server) {
        d->buffer += '\n';
        return d->buffer.size() < copyChunk ? Result<void>() : d->flush();
    }
    const int step = sqlite3_step(d->statement);
    sqlite3_reset(d->statement);
    if (step != SQLITE_DONE)
        return bulkFailure(sqlite3_errmsg(d->sqlite));
    return {};
}

Result<qint64> BulkWriter::finish()
{
    if (d->server)
        TRATO_CHECK(d->endCopy());
    return d->rows;
}

} // namespace trato::storage
