#include "storage/serverprobe.h"

#include "storage/databaseurl.h"
#include "storage/words.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QUrlQuery>

#include <libpq-fe.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <locale.h> // NOLINT(modernize-deprecated-headers): newlocale is POSIX, <clocale> is not
#include <poll.h>

#include <chrono>
#include <map>

namespace trato::storage {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 10s;
constexpr int lookMilliseconds = 100;

/// libpq says what is wrong in the language of the process; here it is read, so it must be English.
class PlainWords final {
public:
    PlainWords()
        : m_plain(newlocale(LC_ALL_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {
    }
    ~PlainWords()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainWords)

private:
    locale_t m_plain;
    locale_t m_before;
};

struct Closer {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
using Connection = std::unique_ptr<PGconn, Closer>;

Connection begin(const QUrl& server, const QString& password)
{
    std::map<QByteArray, QByteArray> options{{"host", server.host().toUtf8()},
        {"port", QByteArray::number(server.port(5432))}, {"user", server.userName().toUtf8()},
        {"dbname", server.path().mid(1).toUtf8()}, {"application_name", "trato"}};
    for (const auto& [key, value] : QUrlQuery(server).queryItems())
        options[key.toUtf8()] = value.toUtf8();
    if (!password.isEmpty())
        options["password"] = password.toUtf8();
    std::vector<const char*> keys;
    std::vector<const char*> values;
    for (const auto& [key, value] : options) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    Connection connection(PQconnectStartParams(keys.data(), values.data(), 0));
    // The server's own words come in its language; its codes do not.
    if (connection)
        PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    return connection;
}

/// Waits until the socket is ready for what libpq wants next; false when nothing came yet.
bool isReady(PGconn* connection, PostgresPollingStatusType wanted)
{
    pollfd socket{PQsocket(connection), static_cast<short>(wanted == PGRES_POLLING_WRITING ? POLLOUT : POLLIN), 0};
    return poll(&socket, 1, lookMilliseconds) > 0;
}

Error problem(const char* code, const QString& message, const QString& native = {})
{
    return {QLatin1StringView(code), message, {{QStringLiteral("native"), native}}, {}};
}

Error refusedBy(const QString& state, const QUrl& server, const QString& native)
{
    if (state == QStringLiteral("28P01"))
        return problem("wrong_password", Words::tr("The user or the password is wrong."), state);
    if (state == QStringLiteral("28000"))
        return problem("access_denied",
            Words::tr("The server lets “%1” not in from this machine, or not with this kind of connection. Ask whoever "
                      "looks after it (pg_hba.conf).")
                .arg(server.userName()),
            state);
    if (state == QStringLiteral("3D000"))
        return problem(
            "unknown_database", Words::tr("The server has no database “%1”.").arg(server.path().mid(1)), state);
    if (state == QStringLiteral("53300") || state == QStringLiteral("57P03"))
        return problem("server_busy", Words::tr("The server takes nobody in right now. Try again in a minute."), state);
    return problem("database_unavailable", Words::tr("The database can't be reached: %1").arg(native), state);
}

Error failureOf(PGconn* connection, const QUrl& server, bool inTls)
{
    const QString native = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    static const QRegularExpression sqlState(
        QStringLiteral("(?:FATAL|ERROR|PANIC):\\s+([0-9A-Z]{5})\\s*$"), QRegularExpression::MultilineOption);
    const auto has = [&](const char* words) { return native.contains(QLatin1StringView(words)); };
    if (PQconnectionNeedsPassword(connection))
        return problem("password_needed", Words::tr("The server wants a password."), native);
    if (const auto match = sqlState.match(native); match.hasMatch())
        return refusedBy(match.captured(1), server, native);
    if (has("could not translate host name"))
        return problem("unknown_host",
            Words::tr("Nobody knows the address “%1”. Check how it is written, and the network.").arg(server.host()),
            native);
    if (has("Connection refused"))
        return problem("connection_refused",
            Words::tr("At “%1”, port %2, no database answers. Check the port, and whether the server runs.")
                .arg(server.host())
                .arg(server.port(5432)),
            native);
    if (has("does not support SSL"))
        return problem("no_tls",
            Words::tr("The server offers no encryption (TLS). Ask whoever looks after it to switch it on."), native);
    if (inTls || has("certificate"))
        return problem("untrusted_certificate",
            Words::tr("The server's certificate can't be trusted: %1").arg(native.section(u'\n', 0, 0)), native);
    return problem("database_unavailable", Words::tr("The database can't be reached: %1").arg(native), native);
}

Result<void> connectTo(PGconn* connection, const QUrl& server, const std::function<bool()>& cancelled)
{
    const QDeadlineTimer deadline(patience);
    bool inTls = false;
    for (auto wanted = PGRES_POLLING_WRITING; PQstatus(connection) != CONNECTION_BAD;) {
        if (cancelled && cancelled())
            return failure(QStringLiteral("cancelled"), Words::tr("The connection was given up."));
        if (deadline.hasExpired())
            return failure(QStringLiteral("no_answer"),
                Words::tr("“%1” does not answer. Check the address, the network and the firewall.").arg(server.host()));
        if (!isReady(connection, wanted))
            continue;
        inTls = PQstatus(connection) == CONNECTION_SSL_STARTUP;
        wanted = PQconnectPoll(connection);
        if (wanted == PGRES_POLLING_OK)
            return {};
        if (wanted == PGRES_POLLING_FAILED)
            break;
    }
    return Failure(failureOf(connection, server, inTls));
}

QDate certificateEnd(PGconn* connection)
{
    auto* const tls = static_cast<SSL*>(PQsslStruct(connection, "OpenSSL"));
    X509* const certificate = tls != nullptr ? SSL_get_peer_certificate(tls) : nullptr;
    if (certificate == nullptr)
        return {};
    tm end{};
    const bool known = ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &end) == 1;
    X509_free(certificate);
    return known ? QDate(end.tm_year + 1900, end.tm_mon + 1, end.tm_mday) : QDate();
}

QString versionText(int version) { return QStringLiteral("%1.%2").arg(version / 10000).arg(version % 10000); }

} // namespace

Result<ServerFacts> probeServer(const QString& url, const QString& password, const std::function<bool()>& cancelled)
{
    TRATO_TRY(const DatabaseUrl parsed, DatabaseUrl::parse(url));
    if (parsed.engine != Engine::PostgreSql)
        return failure(QStringLiteral("invalid_database_url"), Words::tr("“%1” is no server's address.").arg(url));
    const PlainWords words;
    const Connection connection = begin(parsed.server, password);
    TRATO_CHECK(connectTo(connection.get(), parsed.server, cancelled));
    return ServerFacts{versionText(PQserverVersion(connection.get())), PQsslInUse(connection.get()) != 0,
        certificateEnd(connection.get())};
}

} // namespace trato::storage
