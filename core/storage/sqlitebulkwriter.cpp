#include "storage/sqlitebulkwriter.h"

#include "storage/nativeerror.h"

#include <sqlite3.h>

namespace trato::storage {

namespace {

constexpr int rowsAtOnce = 64;

} // namespace

SqliteBulkWriter::SqliteBulkWriter(sqlite3* connection, const QString& table, const QStringList& columns)
    : m_connection(connection)
    , m_table(table)
    , m_columns(columns)
{
    m_cells.reserve(static_cast<size_t>(rowsAtOnce * columns.size()));
}

SqliteBulkWriter::~SqliteBulkWriter() { sqlite3_finalize(m_full); }

Result<std::unique_ptr<BulkWriter>> SqliteBulkWriter::open(
    sqlite3* connection, const QString& table, const QStringList& columns)
{
    std::unique_ptr<SqliteBulkWriter> writer(new SqliteBulkWriter(connection, table, columns));
    TRATO_TRY(writer->m_full, writer->prepare(rowsAtOnce));
    return std::unique_ptr<BulkWriter>(std::move(writer));
}

Result<sqlite3_stmt*> SqliteBulkWriter::prepare(int rows) const
{
    const QString row = u'(' + QStringList(m_columns.size(), QStringLiteral("?")).join(u',') + u')';
    const QByteArray sql = QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
                               .arg(m_table, m_columns.join(u','), QStringList(rows, row).join(u','))
                               .toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_connection, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        return Failure(sqliteError(m_connection, m_table));
    return statement;
}

BulkWriter& SqliteBulkWriter::integer(qint64 value)
{
    m_cells.push_back({Cell::Kind::Integer, value});
    return *this;
}

BulkWriter& SqliteBulkWriter::text(QStringView value)
{
    const qsizetype from = m_texts.size();
    m_texts.resize(from + m_utf8.requiredSpace(value.size()));
    const char* end = m_utf8.appendToBuffer(m_texts.data() + from, value);
    m_texts.resize(end - m_texts.constData());
    m_cells.push_back({Cell::Kind::Text, from, m_texts.size() - from});
    return *this;
}

BulkWriter& SqliteBulkWriter::null()
{
    m_cells.emplace_back();
    return *this;
}

Result<void> SqliteBulkWriter::endRow()
{
    ++m_rows;
    ++m_waiting;
    if (std::ssize(m_cells) != m_waiting * m_columns.size())
        return failure(QStringLiteral("database_error"), QStringLiteral("a row of “%1” lacks a value").arg(m_table));
    return m_waiting < rowsAtOnce ? Result<void>() : insert(m_full);
}

void SqliteBulkWriter::bind(sqlite3_stmt* statement) const
{
    int place = 0;
    for (const Cell& cell : m_cells) {
        ++place;
        if (cell.kind == Cell::Kind::Integer)
            sqlite3_bind_int64(statement, place, cell.integer);
        else if (cell.kind == Cell::Kind::Text)
            sqlite3_bind_text64(statement, place, m_texts.constData() + cell.integer,
                static_cast<sqlite3_uint64>(cell.size), SQLITE_STATIC, SQLITE_UTF8);
        else
            sqlite3_bind_null(statement, place);
    }
}

Result<void> SqliteBulkWriter::insert(sqlite3_stmt* statement)
{
    bind(statement);
    const int step = sqlite3_step(statement);
    sqlite3_reset(statement);
    m_cells.clear();
    m_texts.resize(0);
    m_waiting = 0;
    return step == SQLITE_DONE ? Result<void>() : Failure(sqliteError(m_connection, m_table));
}

Result<qint64> SqliteBulkWriter::finish()
{
    if (m_waiting > 0) {
        TRATO_TRY(sqlite3_stmt* const rest, prepare(m_waiting));
        const Result<void> inserted = insert(rest);
        sqlite3_finalize(rest);
        TRATO_CHECK(inserted);
    }
    return m_rows;
}

} // namespace trato::storage
