#include "storage/nativeerror.h"

#include "storage/words.h"

#include <libpq-fe.h>
#include <sqlite3.h>

namespace trato::storage {

namespace {

Error make(const QString& code, const QString& message, const QString& name, const QString& native)
{
    return {code, message, {{QStringLiteral("statement"), name}, {QStringLiteral("native"), native}}, {}};
}

Error busy(const QString& name, const QString& native)
{
    return make(
        QStringLiteral("database_busy"), Words::tr("The database is busy. Nothing was lost; try again."), name, native);
}

QString refused(const QString& name, const QString& text)
{
    return Words::tr("The database refused “%1”: %2").arg(name, text.trimmed());
}

bool isServerBusy(const QString& state)
{
    return state == QStringLiteral("40001") || state == QStringLiteral("40P01") || state == QStringLiteral("55P03");
}

} // namespace

Error sqliteError(sqlite3* connection, const QString& name)
{
    const int extended = sqlite3_extended_errcode(connection);
    const QString native = QString::number(extended);
    const QString text = QString::fromUtf8(sqlite3_errmsg(connection));
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return busy(name, native);
    case SQLITE_CONSTRAINT: return make(QStringLiteral("database_conflict"), refused(name, text), name, native);
    default: return make(QStringLiteral("database_error"), refused(name, text), name, native);
    }
}

Error serverError(PGconn* connection, const PGresult* result, const QString& name)
{
    const QString state = QString::fromLatin1(result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr);
    const QString text = QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(connection));
    if (PQstatus(connection) != CONNECTION_OK || state.startsWith(QStringLiteral("08")) ||
        state.startsWith(QStringLiteral("57P")))
        return make(QStringLiteral("database_unavailable"),
            Words::tr("The database can't be reached: %1").arg(text.trimmed()), name, state);
    if (isServerBusy(state))
        return busy(name, state);
    if (state.startsWith(QStringLiteral("23")))
        return make(QStringLiteral("database_conflict"), refused(name, text), name, state);
    return make(QStringLiteral("database_error"), refused(name, text), name, state);
}

} // namespace trato::storage
