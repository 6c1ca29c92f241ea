#include "storage/serverbulkwriter.h"

#include "storage/nativeerror.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>

namespace trato::storage {

namespace {

constexpr qsizetype copyChunk = 1 << 18;

/// What stands behind the backslash in its place; 0: it stands for itself.
char escapeOf(char c)
{
    switch (c) {
    case '\\': return '\\';
    case '\t': return 't';
    case '\n': return 'n';
    case '\r': return 'r';
    default: return 0;
    }
}

/// Room is made once for a text, not asked for at each character.
void appendEscaped(QByteArray& out, QByteArrayView utf8)
{
    const qsizetype before = out.size();
    out.resize(before + 2 * utf8.size());
    char* const begin = out.data();
    char* to = begin + before;
    for (const char c : utf8) {
        const char escape = escapeOf(c);
        if (escape)
            *to++ = '\\';
        *to++ = escape ? escape : c;
    }
    out.resize(to - begin);
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
    std::array<char, 20> digits;
    const auto [end, problem] = std::to_chars(digits.begin(), digits.end(), value);
    m_buffer.append(digits.begin(), end - digits.begin());
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
    if (!m_buffer.isEmpty() &&
        PQputCopyData(m_connection, m_buffer.constData(), static_cast<int>(m_buffer.size())) != 1)
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
