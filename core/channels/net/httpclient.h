#pragma once

#include "channels/net/http.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace trato::net {

struct HttpClientOptions {
    std::chrono::milliseconds connectTimeout{5'000};
    /// From the call to the last byte of the answer.
    std::chrono::milliseconds totalTimeout{20'000};
    qint64 maxResponseBytes = qint64{16} * 1024 * 1024;
    /// PEM bundle of further authorities; the system's when empty.
    QString caFile = {};
    /// Trusts caFile alone, not the system's authorities beside it.
    bool onlyCaFile = false;
    /// PEM certificate and key for mutual TLS, as payment providers ask for.
    QString certificateFile = {};
    QString keyFile = {};
    QByteArray userAgent = "Trato/0.1";
    /// Ends a running call at once (the engine's shutdown).
    std::stop_token stop = {};
};

/// A blocking HTTP(S) client that keeps its connections. Any number may live at once; one instance belongs to one
/// thread. Certificates are always verified; plain http is refused except to a loopback address. Redirects are not
/// followed, and no request is ever sent a second time by itself.
///
/// An answer with any status is a Response. Errors tell whether the request's bytes may have reached the peer:
///   net_invalid_request  the address or a header can't be sent; nothing left
///   net_refused          name, connection or TLS failed; nothing reached the peer: sending again is safe
///   net_certificate      their certificate or ours was not accepted (detail.reason); nothing reached the peer
///   net_interrupted      broken off after bytes left (also time-outs): the peer may have acted
///   net_too_large        an answer beyond maxResponseBytes: the peer has acted
class HttpClient final {
public:
    explicit HttpClient(HttpClientOptions options = {});
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    Result<Response> send(const Request& request);

    /// Takes an answer's bytes as they come; false: enough, the connection is dropped.
    using OnBytes = std::function<bool(QByteArrayView bytes)>;
    /// An answer that comes in pieces. The Response has no body: all of it went to `onBytes`, whatever the status.
    /// `within` takes the place of the options' total time.
    Result<Response> stream(const Request& request, const OnBytes& onBytes, std::chrono::milliseconds within);

    Result<Response> get(const QByteArray& url, const Headers& headers = {});
    Result<Response> post(const QByteArray& url, const QByteArray& body, const Headers& headers = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Whether the peer may have received the request that ended in `error`.
bool mayHaveReachedPeer(const Error& error);

} // namespace trato::net
