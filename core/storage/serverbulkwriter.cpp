#include "storage/serverbulkwriter.h"

#include "storage/nativeerror.h"

#include <libpq-fe.h>

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

} // namespace

ServerBulkWriter::~ServerBulkWriter()
{
    if (m_connection)
        PQputCopyEnd(m_connection, "abandoned");
}

Result<std::unique_ptr<BulkWriter>> ServerBulkWriter::open(
    PGconn* connection, const QString& table, const QStringList& columns)
{
    const QString sql = QStringLiteral("COPY %1 (%2) FROM STDIN").arg(table, columns.join(u','));
    PGresult* result = PQexec(connection, sql.toUtf8().constData());
    const bool ready = PQresultStatus(result) == PGRES_COPY_IN;
    const Error error = ready ? Error() : serverError(connection, result, table);
    PQclear(result);
    if (!ready)
        return Failure(error);
    return std::unique_ptr<BulkWriter>(new ServerBulkWriter(connection, table));
}

void ServerBulkWriter::separate()
{
    if (m_inRow)
        m_buffer += '\t';
    m_inRow = true;
}

BulkWriter& ServerBulkWriter::integer(qint64 value)
{
    separate();
    m_buffer += QByteArray::number(value);
    return *this;
}

BulkWriter& ServerBulkWriter::text(QStringView value)
{
    separate();
    appendEscaped(m_buffer, value.toUtf8());
    return *this;
}

BulkWriter& ServerBulkWriter::null()
{
    separate();
    m_buffer += "\\N";
    return *this;
}

Result<void> ServerBulkWriter::endRow()
{
    m_inRow = false;
    ++m_rows;
    m_buffer += '\n';
    return m_buffer.size() < copyChunk ? Result<void>() : send();
}

Result<void> ServerBulkWriter::send()
{
    if (!m_buffer.isEmpty() && PQputCopyData(m_connection, m_buffer.constData(), static_cast<int>(m_buffer.size())) != 1)
        return Failure(serverError(m_connection, nullptr, m_table));
    m_buffer.resize(0);
    return {};
}

Result<qint64> ServerBulkWriter::finish()
{
    TRATO_CHECK(send());
    if (PQputCopyEnd(m_connection, nullptr) != 1)
        return Failure(serverError(m_connection, nullptr, m_table));
    Result<qint64> outcome = m_rows;
    while (PGresult* result = PQgetResult(m_connection)) {
        if (PQresultStatus(result) != PGRES_COMMAND_OK)
            outcome = Failure(serverError(m_connection, result, m_table));
        PQclear(result);
    }
    m_connection = nullptr;
    return outcome;
}

} // namespace trato::storage
