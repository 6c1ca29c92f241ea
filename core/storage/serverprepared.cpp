#include "storage/serverprepared.h"

#include "storage/nativeerror.h"

#include <QUuid>

#include <libpq-fe.h>

#include <charconv>

namespace trato::storage {

ServerPrepared::ServerPrepared(
    ServerSession& session, QByteArray handle, const QString& name, const QStringList& placeholders, Planning planning)
    : Prepared(name, placeholders)
    , m_session(session)
    , m_handle(std::move(handle))
    , m_planning(planning)
    , m_values(static_cast<size_t>(placeholders.size()))
{
}

ServerPrepared::~ServerPrepared() { PQclear(m_result); }

Result<std::unique_ptr<Prepared>> ServerPrepared::prepare(
    ServerSession& session, const QString& name, const QString& sql, const QStringList& placeholders, Planning planning)
{
    PGconn* connection = session.connection();
    const QByteArray handle = QUuid::createUuid().toByteArray(QUuid::Id128);
    PGresult* result = PQprepare(connection, handle.constData(), sql.toUtf8().constData(), 0, nullptr);
    const bool prepared = PQresultStatus(result) == PGRES_COMMAND_OK;
    const Error error = prepared ? Error() : serverError(connection, result, name);
    PQclear(result);
    if (!prepared)
        return Failure(error);
    return std::unique_ptr<Prepared>(new ServerPrepared(session, handle, name, placeholders, planning));
}

void ServerPrepared::bind(int place, const QVariant& value)
{
    std::optional<QByteArray>& text = m_values[static_cast<size_t>(place)];
    if (value.isNull())
        text = std::nullopt;
    else if (value.typeId() == QMetaType::QByteArray)
        text = "\\x" + value.toByteArray().toHex();
    else if (value.typeId() == QMetaType::Double)
        text = QByteArray::number(value.toDouble(), 'g', 17);
    else
        text = value.toString().toUtf8();
}

Result<void> ServerPrepared::run()
{
    std::vector<const char*> values;
    values.reserve(m_values.size());
    for (const auto& value : m_values) {
        // libpq takes C strings: what comes after a NUL would be lost without a word.
        if (value && value->contains('\0'))
            return failure(QStringLiteral("database_error"), QStringLiteral("NUL in a parameter of “%1”").arg(name()),
                {{QStringLiteral("statement"), name()}});
        values.push_back(value ? value->constData() : nullptr);
    }
    m_result = m_session.execute(m_handle.constData(), values, m_planning);
    const ExecStatusType status = PQresultStatus(m_result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return Failure(serverError(m_session.connection(), m_result, name()));
    m_row = -1;
    for (int i = columnCount(); i < PQnfields(m_result); ++i)
        addColumn(PQfname(m_result, i));
    return {};
}

Result<bool> ServerPrepared::step() { return ++m_row < PQntuples(m_result); }

void ServerPrepared::finish()
{
    PQclear(m_result);
    m_result = nullptr;
    setRunning(false);
}

qint64 ServerPrepared::changedRows() const { return QByteArray(PQcmdTuples(m_result)).toLongLong(); }

QByteArrayView ServerPrepared::utf8(int index) const
{
    return isNull(index) ? QByteArrayView()
                         : QByteArrayView(PQgetvalue(m_result, m_row, index), PQgetlength(m_result, m_row, index));
}

bool ServerPrepared::isNull(int index) const { return PQgetisnull(m_result, m_row, index) != 0; }

qint64 ServerPrepared::integer(int index) const
{
    const QByteArrayView digits = utf8(index);
    if (digits.isNull())
        return 0;
    qint64 value = 0;
    const auto [end, problem] = std::from_chars(digits.begin(), digits.end(), value);
    if (end == digits.end() && problem == std::errc())
        return value;
    // A boolean, or a sum or average that the server widened to numeric.
    return digits == "t" ? 1 : qRound64(digits.toDouble());
}

double ServerPrepared::real(int index) const { return utf8(index).toDouble(); }

QByteArray ServerPrepared::bytes(int index) const
{
    constexpr Oid bytea = 17;
    if (PQftype(m_result, index) != bytea)
        return utf8(index).toByteArray();
    size_t size = 0;
    unsigned char* data =
        PQunescapeBytea(reinterpret_cast<const unsigned char*>(PQgetvalue(m_result, m_row, index)), &size);
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    PQfreemem(data);
    return bytes;
}

} // namespace trato::storage
