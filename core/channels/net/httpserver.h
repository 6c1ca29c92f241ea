#pragma once

#include "channels/net/http.h"
#include "channels/net/sourcelimits.h"

#include <QDeadlineTimer>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
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
    /// Of one address at a time, but of this machine's and of `proxies`; 0: as many as there are.
    int maxConnectionsPerPeer = 0;
    int maxHeaderBytes = 16 * 1024;
    qint64 maxBodyBytes = qint64{4} * 1024 * 1024;
    /// Until the whole header, the whole body are there: a peer that drips bytes is cut off.
    std::chrono::milliseconds headerTimeout{10'000};
    std::chrono::milliseconds bodyTimeout{30'000};
    /// An open connection without a request.
    std::chrono::milliseconds idleTimeout{60'000};
    std::chrono::milliseconds writeTimeout{30'000};
    /// From the whole request to its answer: then it is 503, and what the handler says later goes nowhere. 0: however
    /// long it takes.
    std::chrono::milliseconds answerTimeout{0};
    /// The Retry-After of such an answer.
    std::chrono::seconds retryAfter{5};
    /// Who asks too much is answered 429 with Retry-After, before a handler sees it.
    SourceRates rates = {};
    /// Addresses of proxies beside this machine's own, whose X-Forwarded-For is believed.
    QStringList proxies = {};
    /// PEM certificate chain and key; both make the server speak TLS 1.2 or newer only.
    QString certificateFile = {};
    QString keyFile = {};
    /// Mutual TLS: PEM bundle of the authorities whose certificate a client must show; without one it gets no further
    /// than the handshake.
    QString clientCaFile = {};
    /// Clients without such a certificate are let in, too; the replier asks Call::clientCertificate.
    bool clientsMayBeUnknown = false;
};

/// What a server did since its start.
struct HttpCounters {
    /// By status; also what no handler saw (408, 413, 429, 503 …).
    std::map<int, qint64> answers = {};
    qint64 connections = 0;
    /// Closed at once, because their address had too many.
    qint64 turnedAway = 0;
};

/// Answers a request. It runs on a worker thread and may block; an exception is a 500. Status 0 closes the connection
/// without an answer (the sandbox plays a provider that breaks down).
using Handler = std::function<Response(const Request&)>;
/// Called once on each worker thread before its first request: what a handler owns (a database connection) belongs to
/// one thread then. The handler is destroyed on that thread too.
using HandlerFactory = std::function<Handler()>;

/// Gives the answer, once, from any thread, before the server is destroyed. Without it the request stays open until its
/// time is over.
using Reply = std::function<void(Response)>;

/// A request and what the server knows of it.
struct Call {
    Request request;
    /// The subject of the certificate that the client showed and one of the server's authorities vouches for
    /// ("/CN=pix.banco.example"), without a subject its fingerprint ("sha256:…"); empty: none.
    QString clientCertificate = {};
    /// After it the client was told to come again (HttpServerOptions::answerTimeout).
    QDeadlineTimer answerBy = QDeadlineTimer(QDeadlineTimer::Forever);
    Reply reply;
};

/// Like a Handler, but may answer after it has returned: many calls wait for one thing then, and no thread does.
using Replier = std::function<void(const Call&)>;
using ReplierFactory = std::function<Replier()>;

/// An HTTP/1.1 server: one thread for the sockets, a small pool for the handlers. Keeps connections, answers pipelined
/// requests in order, and defends itself: 400 malformed, 408 slow, 413 body, 414/431 header, 429 too often, 503
/// overloaded.
class HttpServer final {
public:
    /// Listens at once. Codes: listen_failed (address, detail.port), tls_failed (certificate or key).
    static Result<std::unique_ptr<HttpServer>> start(const HttpServerOptions& options, HandlerFactory factory);
    /// One handler for all workers: it must be safe to call from several threads.
    static Result<std::unique_ptr<HttpServer>> start(const HttpServerOptions& options, Handler handler);
    static Result<std::unique_ptr<HttpServer>> startReplying(const HttpServerOptions& options, ReplierFactory factory);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:8470" or https.
    [[nodiscard]] QString url() const;
    /// From any thread.
    [[nodiscard]] HttpCounters counters() const;
    /// Takes no more connections, lets requests in hand finish for at most `grace`, then closes everything. A handler
    /// that is still running is waited for. Idempotent.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(5'000));

private:
    class Private;
    explicit HttpServer(std::unique_ptr<Private> privateData);
    std::unique_ptr<Private> d;
};

} // namespace trato::net
