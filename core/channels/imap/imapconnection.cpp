#include "channels/imap/imapconnection.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

#include <array>

namespace trato::channels::imap {

namespace asio = boost::asio;
using boost::asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::chrono::seconds connectTime{15};
constexpr std::chrono::seconds tlsTime{15};
/// A server that says nothing for so long while it is asked for something is gone.
constexpr std::chrono::seconds silence{60};
constexpr size_t chunkSize = size_t{64} * 1024;
/// Beside the mail itself.
constexpr qsizetype literalsBeside = qsizetype{1} * 1024 * 1024;

QString said(const error_code& error) { return QString::fromLocal8Bit(error.message().c_str()); }

} // namespace

class ImapConnection::Private {
public:
    Private(const MailboxAccount& mailbox, std::stop_token stop)
        : account(mailbox)
        , reader({.literals = static_cast<qsizetype>(mailbox.largestMail) + literalsBeside})
        , cut(std::move(stop))
    {
    }
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    Result<void> connect();
    Result<void> secure();
    Result<void> write(QByteArrayView bytes);
    Result<std::optional<Response>> read(std::chrono::milliseconds within, const std::stop_token& wake);
    [[nodiscard]] bool hasMore() const { return reading || reader.waiting() > 0; }

private:
    struct Outcome {
        bool done = false;
        error_code error;
    };

    /// Serves the sockets until `outcome` is there, the time is over or somebody wants an end.
    void serve(const bool& done, const QDeadlineTimer& deadline, const std::stop_token& wake);
    /// The same for what can only go on or break.
    error_code finish(Outcome& outcome, std::chrono::milliseconds within);
    void startReading();
    Result<std::optional<Response>> buffered();
    [[nodiscard]] Failure unreachable(const QString& why) const;
    [[nodiscard]] Failure certificateRefused(const QString& why) const;
    [[nodiscard]] Failure interrupted(const error_code& error) const;
    [[nodiscard]] Failure cutOff() const { return interrupted(asio::error::operation_aborted); }

    MailboxAccount account;
    ResponseReader reader;
    std::stop_token cut;
    asio::io_context io{1};
    tcp::socket socket{io};
    asio::ssl::context tls{asio::ssl::context::tls_client};
    std::unique_ptr<asio::ssl::stream<tcp::socket&>> secured;
    std::array<char, chunkSize> chunk{};
    /// A reading that was not finished in time is taken up again, not broken off: TLS would not survive that.
    bool reading = false;
    bool readDone = false;
    error_code readError;
    size_t readBytes = 0;
};

ImapConnection::Private::~Private()
{
    error_code ignored;
    socket.close(ignored);
    // What was begun comes to its (failing) end while its buffers are still there.
    io.restart();
    io.poll();
}

void ImapConnection::Private::serve(const bool& done, const QDeadlineTimer& deadline, const std::stop_token& wake)
{
    const auto nudge = [this] { asio::post(io, [] {}); };
    const std::stop_callback onCut(cut, nudge);
    const std::stop_callback onWake(wake, nudge);
    io.restart();
    while (!done && !cut.stop_requested() && !wake.stop_requested() && !deadline.hasExpired())
        io.run_one_for(deadline.remainingTimeAsDuration());
}

error_code ImapConnection::Private::finish(Outcome& outcome, std::chrono::milliseconds within)
{
    serve(outcome.done, QDeadlineTimer(within), {});
    if (outcome.done)
        return outcome.error;
    error_code ignored;
    socket.close(ignored);
    io.restart();
    while (!outcome.done && io.run_one() > 0) {
    }
    return asio::error::timed_out;
}

Failure ImapConnection::Private::unreachable(const QString& why) const
{
    return failure(QStringLiteral("imap_unreachable"),
        QCoreApplication::translate("channels",
            "The mail server %1, port %2, can't be reached: %3. Check host and port of "
            "the mailbox “%4”, and whether the server lets this machine in.")
            .arg(account.host)
            .arg(account.port)
            .arg(why, account.name));
}

Failure ImapConnection::Private::certificateRefused(const QString& why) const
{
    return failure(QStringLiteral("imap_certificate"),
        QCoreApplication::translate("channels",
            "No safe connection to the mail server %1: %2. If it has a certificate of "
            "the house, name its authority's file in ca_file of the mailbox “%3”; if "
            "the port speaks STARTTLS, say security = \"starttls\".")
            .arg(account.host, why, account.name),
        {{QStringLiteral("reason"), why}});
}

Failure ImapConnection::Private::interrupted(const error_code& error) const
{
    return failure(QStringLiteral("imap_interrupted"),
        QCoreApplication::translate("channels", "The connection to the mail server %1 broke off: %2. It is tried again "
                                                "by itself.")
            .arg(account.host, said(error)));
}

Result<void> ImapConnection::Private::connect()
{
    tcp::resolver resolver(io);
    Outcome resolved;
    tcp::resolver::results_type endpoints;
    resolver.async_resolve(account.host.toStdString(), std::to_string(account.port),
        [&](const error_code& error, const tcp::resolver::results_type& found) {
            endpoints = found;
            resolved = {true, error};
        });
    serve(resolved.done, QDeadlineTimer(connectTime), {});
    if (!resolved.done) {
        resolver.cancel();
        io.restart();
        while (!resolved.done && io.run_one() > 0) {
        }
        return cut.stop_requested()
                   ? cutOff()
                   : unreachable(QCoreApplication::translate("channels", "its name is not found in time"));
    }
    if (resolved.error)
        return unreachable(said(resolved.error));
    Outcome connected;
    asio::async_connect(socket, endpoints, [&](const error_code& error, const tcp::endpoint&) {
        connected = {true, error};
    });
    if (const error_code error = finish(connected, connectTime))
        return cut.stop_requested() ? cutOff() : unreachable(said(error));
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    socket.set_option(asio::socket_base::keep_alive(true), ignored);
    return {};
}

Result<void> ImapConnection::Private::secure()
{
    error_code error;
    tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv3 |
                        asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1,
        error);
    tls.set_default_verify_paths(error);
    if (!account.caFile.isEmpty() && tls.load_verify_file(QFile::encodeName(account.caFile).toStdString(), error))
        return certificateRefused(
            QCoreApplication::translate("channels", "the file %1 can't be used: %2").arg(account.caFile, said(error)));
    secured = std::make_unique<asio::ssl::stream<tcp::socket&>>(socket, tls);
    const std::string host = account.host.toStdString();
    secured->set_verify_mode(asio::ssl::verify_peer, error);
    secured->set_verify_callback(asio::ssl::host_name_verification(host), error);
    // A number is no name (RFC 6066, 3).
    asio::ip::make_address(host, error);
    if (error)
        SSL_ctrl(secured->native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
            const_cast<char*>(host.c_str()));
    Outcome shaken;
    secured->async_handshake(asio::ssl::stream_base::client, [&](const error_code& result) {
        shaken = {true, result};
    });
    const error_code failed = finish(shaken, tlsTime);
    if (!failed)
        return {};
    if (cut.stop_requested())
        return cutOff();
    const long verdict = SSL_get_verify_result(secured->native_handle());
    return certificateRefused(
        verdict == X509_V_OK ? said(failed) : QString::fromLatin1(X509_verify_cert_error_string(verdict)));
}

Result<void> ImapConnection::Private::write(QByteArrayView bytes)
{
    const QByteArray kept = bytes.toByteArray();
    const auto buffer = asio::buffer(kept.constData(), static_cast<size_t>(kept.size()));
    Outcome written;
    const auto handler = [&](const error_code& error, size_t) { written = {true, error}; };
    if (secured)
        asio::async_write(*secured, buffer, handler);
    else
        asio::async_write(socket, buffer, handler);
    const error_code error = finish(written, silence);
    return error ? interrupted(error) : Result<void>();
}

void ImapConnection::Private::startReading()
{
    reading = true;
    readDone = false;
    const auto handler = [this](const error_code& error, size_t count) {
        readError = error;
        readBytes = count;
        readDone = true;
    };
    if (secured)
        secured->async_read_some(asio::buffer(chunk), handler);
    else
        socket.async_read_some(asio::buffer(chunk), handler);
}

Result<std::optional<Response>> ImapConnection::Private::buffered()
{
    TRATO_TRY(const std::optional<QByteArray> bytes, reader.next());
    if (!bytes)
        return std::optional<Response>();
    TRATO_TRY(Response response, parseResponse(*bytes));
    return std::optional(std::move(response));
}

Result<std::optional<Response>> ImapConnection::Private::read(
    std::chrono::milliseconds within, const std::stop_token& wake)
{
    const QDeadlineTimer deadline(within);
    for (;;) {
        TRATO_TRY(std::optional<Response> response, buffered());
        if (response)
            return response;
        if (!reading)
            startReading();
        serve(readDone, deadline, wake);
        if (cut.stop_requested())
            return cutOff();
        if (!readDone)
            return std::optional<Response>();
        reading = false;
        if (readError)
            return interrupted(readError);
        reader.add(QByteArrayView(chunk.data(), static_cast<qsizetype>(readBytes)));
    }
}

ImapConnection::ImapConnection(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

ImapConnection::~ImapConnection() = default;

Result<std::unique_ptr<ImapConnection>> ImapConnection::open(const MailboxAccount& account, std::stop_token cut)
{
    auto data = std::make_unique<Private>(account, std::move(cut));
    TRATO_CHECK(data->connect());
    if (account.security == Security::Tls)
        TRATO_CHECK(data->secure());
    return std::unique_ptr<ImapConnection>(new ImapConnection(std::move(data)));
}

Result<void> ImapConnection::startTls()
{
    // Whatever came before the handshake anybody may have put there (CVE-2011-0411 and its like).
    if (d->hasMore())
        return failure(QStringLiteral("imap_certificate"),
            QCoreApplication::translate("channels",
                "Somebody between us and the mail server spoke before TLS had begun. "
                "Use security = \"tls\"."));
    return d->secure();
}

Result<void> ImapConnection::send(QByteArrayView bytes) { return d->write(bytes); }

Result<Response> ImapConnection::receive()
{
    TRATO_TRY(std::optional<Response> response, d->read(silence, {}));
    if (response)
        return *std::move(response);
    return failure(QStringLiteral("imap_silent"),
        QCoreApplication::translate("channels", "The mail server does not answer any more. The connection is made anew "
                                                "by itself."));
}

Result<std::optional<Response>> ImapConnection::receiveWithin(
    std::chrono::milliseconds within, const std::stop_token& wake)
{
    return d->read(within, wake);
}

} // namespace trato::channels::imap
