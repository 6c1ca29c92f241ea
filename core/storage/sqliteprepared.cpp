#include "storage/sqliteprepared.h"

#include "storage/nativeerror.h"

#include <sqlite3.h>

namespace trato::storage {

SqlitePrepared::SqlitePrepared(
    sqlite3* connection, sqlite3_stmt* statement, const QString& name, const QStringList& placeholders)
    : Prepared(name, placeholders)
    , m_connection(connection)
    , m_statement(statement)
{
    for (int i = 0; i < sqlite3_column_count(statement); ++i)
        addColumn(sqlite3_column_name(statement, i));
}

SqlitePrepared::~SqlitePrepared() { sqlite3_finalize(m_statement); }

Result<std::unique_ptr<Prepared>> SqlitePrepared::prepare(
    sqlite3* connection, const QString& name, const QString& sql, const QStringList& placeholders)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v3(connection, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT,
            &statement, nullptr) != SQLITE_OK)
        return Failure(sqliteError(connection, name));
    return std::unique_ptr<Prepared>(new SqlitePrepared(connection, statement, name, placeholders));
}

void SqlitePrepared::bind(int place, const QVariant& value)
{
    const int index = place + 1;
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, index);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::LongLong: sqlite3_bind_int64(m_statement, index, value.toLongLong()); break;
    case QMetaType::Double: sqlite3_bind_double(m_statement, index, value.toDouble()); break;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(
            m_statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        break;
    }
    default: {
        const QByteArray utf8 = value.toString().toUtf8();
        sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

Result<void> SqlitePrepared::run() { return {}; }

Result<bool> SqlitePrepared::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return Failure(sqliteError(m_connection, name()));
    }
}

void SqlitePrepared::finish()
{
    sqlite3_reset(m_statement);
    setRunning(false);
}

qint64 SqlitePrepared::changedRows() const
{
    return sqlite3_stmt_readonly(m_statement) ? 0 : sqlite3_changes64(m_connection);
}

bool SqlitePrepared::isNull(int index) const { return sqlite3_column_type(m_statement, index) == SQLITE_NULL; }

qint64 SqlitePrepared::integer(int index) const { return sqlite3_column_int64(m_statement, index); }

double SqlitePrepared::real(int index) const { return sqlite3_column_double(m_statement, index); }

QByteArrayView SqlitePrepared::utf8(int index) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, index));
    return utf8 ? QByteArrayView(utf8, sqlite3_column_bytes(m_statement, index)) : QByteArrayView();
}

QByteArray SqlitePrepared::bytes(int index) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, index));
    return {data, sqlite3_column_bytes(m_statement, index)};
}

} // namespace trato::storage
