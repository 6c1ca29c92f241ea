#pragma once

#include "channels/net/http.h"

#include <chrono>
#include <functional>
#include <memory>

namespace trato::net {

struct HttpServerOptions {
    QString address = QStringLiteral("127.0.0.1");
    /// 0 takes a free port; HttpServer::port() tells which.
    quint16 port = 0;
    /// Threads that run the handler.
    int workers = 4;
    /// Requests that wait for a worker; one more is answered 503.
    int maxWaiting = 256;
    int maxConnections = 1'024;
    int maxHeaderBytes = 16 * 1024;
    qint64 maxBodyBytes = qint64{4} * 1024 * 1024;
    /// Until the whole header, the whole body are there: a peer that drips bytes is cut off.
    std::chrono::milliseconds headerTimeout{10'000};
    std::chrono::milliseconds bodyTimeout{30'000};
    /// An open connection without a request.
    std::chrono::milliseconds idleTimeout{60'000};
    std::chrono::milliseconds writeTimeout{30'000};
    /// PEM certificate chain and key; both make the server speak TLS 1.2 or newer only.
    QString certificateFile = {};
    QString keyFile = {};
    /// Mutual TLS: PEM bundle of the authorities whose certificate a client must show; without one it gets no further
    /// than the handshake.
    QString clientCaFile = {};
};

/// Answers a request. It runs on a worker thread and may block; an exception is a 500. Status 0 closes the connection
/// without an answer (the sandbox plays a provider that breaks down).
using Handler = std::function<Response(const Request&)>;
/// Called once on each worker thread before its first request: what a handler owns (a database connection) belongs to
/// one thread then. The handler is destroyed on that thread too.
using HandlerFactory = std::function<Handler()>;

/// An HTTP/1.1 server: one thread for the sockets, a small pool for the handlers. Keeps connections, answers pipelined
/// requests in order, and defends itself: 400 malformed, 408 slow, 413 body, 414/431 header, 503 overloaded.
class HttpServer final {
public:
    /// Listens at once. Codes: listen_failed (address, detail.port), tls_failed (certificate or key).
    static Result<std::unique_ptr<HttpServer>> start(const HttpServerOptions& options, HandlerFactory factory);
    /// One handler for all workers: it must be safe to call from several threads.
    static Result<std::unique_ptr<HttpServer>> start(const HttpServerOptions& options, Handler handler);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:8470" or https.
    [[nodiscard]] QString url() const;
    /// Takes no more connections, lets requests in hand finish for at most `grace`, then closes everything. A handler
    /// that is still running is waited for. Idempotent.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(5'000));

private:
    class Private;
    explicit HttpServer(std::unique_ptr<Private> privateData);
    std::unique_ptr<Private> d;
};

} // namespace trato::net
