#include "channels/net/httpserver.h"

#include "base/log.h"
#include "channels/net/httpconnection.h"
#include "channels/net/workerpool.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <mutex>
#include <unordered_set>

namespace trato::net {

namespace asio = boost::asio;
using boost::asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds acceptPause{100};
constexpr std::chrono::seconds longIdle{1};

QString serverText(const char* text) { return QCoreApplication::translate("net", text); }

Failure listenFailed(const HttpServerOptions& options, const error_code& error)
{
    return failure(QStringLiteral("listen_failed"),
        serverText(QT_TRANSLATE_NOOP("net", "Can't listen on %1 port %2: %3"))
            .arg(options.address, QString::number(options.port), QString::fromStdString(error.message())),
        {{QStringLiteral("address"), options.address}, {QStringLiteral("port"), options.port}});
}

Failure tlsFailed(const QString& file, const error_code& error)
{
    return failure(QStringLiteral("tls_failed"),
        serverText(QT_TRANSLATE_NOOP("net", "The TLS certificate or key %1 can't be used: %2"))
            .arg(file, QString::fromStdString(error.message())));
}

} // namespace

class HttpServer::Private {
public:
    Private(const HttpServerOptions& options, ReplierFactory factory);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    Result<void> loadTls();
    Result<void> askForCertificates(const QString& caFile);
    Result<void> listen();
    void run();
    void stop(std::chrono::milliseconds grace);

    ConnectionHost host;
    asio::io_context io{1};
    // While every connection is with a handler the sockets' thread has nothing to wait for and would end.
    asio::executor_work_guard<asio::io_context::executor_type> alive{io.get_executor()};
    tcp::acceptor acceptor{io};
    asio::steady_timer pause{io};
    asio::steady_timer graceTimer{io};
    std::unique_ptr<asio::ssl::context> tls;
    std::unordered_set<std::shared_ptr<HttpConnection>> connections;
    bool accepting = false;
    QHash<QString, int> perPeer;
    mutable std::mutex countersMutex;
    HttpCounters counters;
    ReplierFactory replierFactory;
    std::unique_ptr<WorkerPool> workers;
    std::thread thread;
    quint16 port = 0;

private:
    void accept();
    void accepted(const error_code& error, tcp::socket socket);
    void acceptLater();
    bool makeRoom();
    bool admitPeer(const QString& peer);
    void connectionClosed(const std::shared_ptr<HttpConnection>& connection);
    void beginStop(std::chrono::milliseconds grace);
    void closeAll();
    void closeIdle();
};

HttpServer::Private::Private(const HttpServerOptions& options, ReplierFactory factory)
    : host{.options = options, .dispatch = {}, .closed = {}, .answered = {}, .limits = SourceLimits(options.rates)}
    , replierFactory(std::move(factory))
{
    host.dispatch = [this](Call call) { return workers->submit(std::move(call)); };
    host.closed = [this](const std::shared_ptr<HttpConnection>& connection) { connectionClosed(connection); };
    host.answered = [this](int status) {
        const std::scoped_lock lock(countersMutex);
        ++counters.answers[status];
    };
}

HttpServer::Private::~Private() { stop(std::chrono::milliseconds(0)); }

Result<void> HttpServer::Private::loadTls()
{
    const HttpServerOptions& options = host.options;
    if (options.certificateFile.isEmpty())
        return {};
    tls = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
    error_code error;
    tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv3 |
                         asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1,
        error);
    if (tls->use_certificate_chain_file(QFile::encodeName(options.certificateFile).toStdString(), error))
        return tlsFailed(options.certificateFile, error);
    if (tls->use_private_key_file(QFile::encodeName(options.keyFile).toStdString(), asio::ssl::context::pem, error))
        return tlsFailed(options.keyFile, error);
    return options.clientCaFile.isEmpty() ? Result<void>() : askForCertificates(options.clientCaFile);
}

Result<void> HttpServer::Private::askForCertificates(const QString& caFile)
{
    error_code error;
    if (tls->load_verify_file(QFile::encodeName(caFile).toStdString(), error))
        return tlsFailed(caFile, error);
    const bool optional = host.options.clientsMayBeUnknown;
    const auto mode =
        optional ? asio::ssl::verify_peer : asio::ssl::verify_peer | asio::ssl::verify_fail_if_no_peer_cert;
    if (tls->set_verify_mode(mode, error))
        return tlsFailed(caFile, error);
    // Whoever shows another's certificate is as unknown as who shows none; the verdict stays with the connection.
    if (optional && tls->set_verify_callback([](bool, asio::ssl::verify_context&) { return true; }, error))
        return tlsFailed(caFile, error);
    // OpenSSL refuses to take up a session again, where clients are verified, when it doesn't know whose it was.
    static constexpr unsigned char name[] = "trato";
    SSL_CTX_set_session_id_context(tls->native_handle(), name, sizeof name - 1);
    return {};
}

Result<void> HttpServer::Private::listen()
{
    error_code error;
    const auto address = asio::ip::make_address(host.options.address.toStdString(), error);
    if (error)
        return listenFailed(host.options, error);
    const tcp::endpoint endpoint(address, host.options.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (error)
        return listenFailed(host.options, error);
    port = acceptor.local_endpoint(error).port();
    return {};
}

void HttpServer::Private::run()
{
    workers = std::make_unique<WorkerPool>(host.options.workers, host.options.maxWaiting, std::move(replierFactory));
    accept();
    thread = std::thread([this] { io.run(); });
}

void HttpServer::Private::accept()
{
    if (accepting || host.stopping || !makeRoom())
        return;
    accepting = true;
    acceptor.async_accept([this](const error_code& error, tcp::socket socket) {
        accepting = false;
        accepted(error, std::move(socket));
    });
}

void HttpServer::Private::accepted(const error_code& error, tcp::socket socket)
{
    if (host.stopping)
        return;
    if (error) {
        // Most often no file descriptor is left: trying again at once would only burn a core.
        qCWarning(logChannels) << "accept failed:" << error.message().c_str();
        acceptLater();
        return;
    }
    const auto connection = HttpConnection::create(std::move(socket), tls.get(), host);
    if (admitPeer(connection->peer())) {
        connections.insert(connection);
        connection->start();
    }
    accept();
}

/// Counts the peer's connections; false when it has enough. One that is not kept closes with its last owner.
bool HttpServer::Private::admitPeer(const QString& peer)
{
    const QString source = sourceOf(peer, {}, host.options.proxies);
    const bool isLimited = host.options.maxConnectionsPerPeer > 0 && !source.isEmpty();
    const bool hasRoom = !isLimited || perPeer.value(source) < host.options.maxConnectionsPerPeer;
    if (isLimited && hasRoom)
        ++perPeer[source];
    const std::scoped_lock lock(countersMutex);
    ++(hasRoom ? counters.connections : counters.turnedAway);
    return hasRoom;
}

/// True under the limit. At the limit connections that have been idle for a while make room; new clients wait in the
/// system's queue until then.
bool HttpServer::Private::makeRoom()
{
    host.crowded = connections.size() + 1 >= size_t(host.options.maxConnections);
    if (connections.size() < size_t(host.options.maxConnections))
        return true;
    const auto idle = std::ranges::find_if(connections, [](const auto& connection) {
        const auto since = connection->idleSince();
        return since && asio::steady_timer::clock_type::now() - *since > longIdle;
    });
    if (idle != connections.end())
        (*idle)->close(); // comes back through connectionClosed()
    else
        acceptLater();
    return false;
}

void HttpServer::Private::acceptLater()
{
    pause.expires_after(acceptPause);
    pause.async_wait([this](const error_code& cancelled) {
        if (!cancelled)
            accept();
    });
}

void HttpServer::Private::connectionClosed(const std::shared_ptr<HttpConnection>& connection)
{
    connections.erase(connection);
    const auto of = perPeer.find(sourceOf(connection->peer(), {}, host.options.proxies));
    if (of != perPeer.end() && --*of == 0)
        perPeer.erase(of);
    if (host.stopping && connections.empty())
        graceTimer.cancel();
    accept();
}

void HttpServer::Private::closeIdle()
{
    const std::vector<std::shared_ptr<HttpConnection>> all(connections.begin(), connections.end());
    for (const auto& connection : all) {
        if (connection->idleSince())
            connection->close();
    }
}

void HttpServer::Private::closeAll()
{
    const std::vector<std::shared_ptr<HttpConnection>> all(connections.begin(), connections.end());
    for (const auto& connection : all)
        connection->close();
}

void HttpServer::Private::beginStop(std::chrono::milliseconds grace)
{
    host.stopping = true;
    error_code ignored;
    acceptor.close(ignored);
    pause.cancel();
    graceTimer.expires_after(grace);
    graceTimer.async_wait([this](const error_code&) {
        closeAll();
        io.stop();
    });
    closeIdle();
    if (connections.empty())
        graceTimer.cancel();
}

void HttpServer::Private::stop(std::chrono::milliseconds grace)
{
    if (!thread.joinable())
        return;
    asio::post(io, [this, grace] { beginStop(grace); });
    thread.join();
    workers->stop();
}

HttpServer::HttpServer(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

HttpServer::~HttpServer() { stop(); }

Result<std::unique_ptr<HttpServer>> HttpServer::startReplying(const HttpServerOptions& options, ReplierFactory factory)
{
    auto data = std::make_unique<Private>(options, std::move(factory));
    TRATO_CHECK(data->loadTls());
    TRATO_CHECK(data->listen());
    data->run();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(data)));
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpServerOptions& options, HandlerFactory factory)
{
    return startReplying(options, [factory = std::move(factory)]() -> Replier {
        return [handler = factory()](const Call& call) { call.reply(handler(call.request)); };
    });
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpServerOptions& options, Handler handler)
{
    return start(options, HandlerFactory([handler = std::move(handler)] { return handler; }));
}

HttpCounters HttpServer::counters() const
{
    const std::scoped_lock lock(d->countersMutex);
    return d->counters;
}

quint16 HttpServer::port() const { return d->port; }

QString HttpServer::url() const
{
    const QString host =
        d->host.options.address.contains(u':') ? u'[' + d->host.options.address + u']' : d->host.options.address;
    return QStringLiteral("%1://%2:%3")
        .arg(d->tls ? QStringLiteral("https") : QStringLiteral("http"), host, QString::number(d->port));
}

void HttpServer::stop(std::chrono::milliseconds grace) { d->stop(grace); }

} // namespace trato::net
