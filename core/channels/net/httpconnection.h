#pragma once

#include "channels/net/httpserver.h"
#include "channels/net/sourcelimits.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

namespace trato::net {

class HttpConnection;

/// What a connection needs from its server. Everything happens on the network thread.
struct ConnectionHost {
    HttpServerOptions options;
    std::function<bool(Call)> dispatch;
    std::function<void(const std::shared_ptr<HttpConnection>&)> closed;
    std::function<void(int status)> answered;
    SourceLimits limits;
    /// Answers close their connection, so that waiting clients get a turn.
    bool crowded = false;
    bool stopping = false;
};

/// One client's connection, alive as long as an operation on its socket is.
class HttpConnection : public std::enable_shared_from_this<HttpConnection> {
public:
    virtual ~HttpConnection() = default;
    virtual void start() = 0;
    /// Address without port; empty when the peer is gone already.
    [[nodiscard]] virtual QString peer() const = 0;
    /// Since when it waits for the first byte of a further request; nothing while it is at work.
    [[nodiscard]] virtual std::optional<std::chrono::steady_clock::time_point> idleSince() const = 0;
    /// Closes at once; a reply that comes later goes nowhere.
    virtual void close() = 0;

    /// `tls` is null for plain HTTP.
    static std::shared_ptr<HttpConnection> create(
        boost::asio::ip::tcp::socket socket, boost::asio::ssl::context* tls, ConnectionHost& host);
};

} // namespace trato::net
