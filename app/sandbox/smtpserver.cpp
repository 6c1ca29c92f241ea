#include "app/sandbox/smtpserver.h"

#include "app/sandbox/smtpsession.h"

#include <boost/asio/buffers_iterator.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/write.hpp>

#include <atomic>
#include <thread>

namespace trato::sandbox {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr size_t maxLine = 64 * 1024;

class Connection final : public std::enable_shared_from_this<Connection> {
public:
    Connection(
        tcp::socket socket, const SmtpOptions& options, const SmtpServer::Receive& receive, std::atomic<int>& open)
        : m_socket(std::move(socket))
        , m_timer(m_socket.get_executor())
        , m_session(options, receive)
        , m_idle(options.idleSeconds)
        , m_open(open)
    {
        ++m_open;
    }
    ~Connection() { --m_open; }
    Q_DISABLE_COPY_MOVE(Connection)

    void start() { answer({SmtpSession::greeting()}); }

private:
    void watch()
    {
        m_timer.expires_after(m_idle);
        m_timer.async_wait([self = weak_from_this()](error_code error) {
            error_code ignored;
            if (const auto connection = error ? nullptr : self.lock())
                connection->m_socket.close(ignored);
        });
    }

    void answer(const SmtpSession::Answer& answer)
    {
        watch();
        m_out = answer.text;
        asio::async_write(m_socket, asio::buffer(m_out.constData(), size_t(m_out.size())),
            [self = shared_from_this(), next = answer.next](error_code error, size_t) {
                if (!error && next == SmtpSession::Next::GoOn)
                    self->read();
            });
    }

    void read()
    {
        asio::async_read_until(m_socket, m_in, '\n', [self = shared_from_this()](error_code error, size_t size) {
            if (!error)
                self->lineRead(size);
        });
    }

    void lineRead(size_t size)
    {
        const asio::const_buffer heard = m_in.data();
        std::string line(static_cast<const char*>(heard.data()), size - 1);
        m_in.consume(size);
        if (line.ends_with('\r'))
            line.pop_back();
        const SmtpSession::Answer reply = m_session.line(QByteArray::fromStdString(line));
        if (reply.text.isEmpty() && reply.next == SmtpSession::Next::GoOn)
            read();
        else if (!reply.text.isEmpty())
            answer(reply);
    }

    tcp::socket m_socket;
    asio::steady_timer m_timer;
    SmtpSession m_session;
    std::chrono::seconds m_idle;
    std::atomic<int>& m_open;
    asio::streambuf m_in{maxLine};
    QByteArray m_out;
};

} // namespace

class SmtpServer::Private {
public:
    Private(const SmtpOptions& given, Receive handler)
        : options(given)
        , receive(std::move(handler))
    {
    }
    ~Private()
    {
        io.stop();
        if (thread.joinable())
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Private)

    Result<void> listen();
    void accept();

    SmtpOptions options;
    Receive receive;
    std::atomic<int> connections = 0;
    asio::io_context io{1};
    tcp::acceptor acceptor{io};
    std::thread thread;
    quint16 port = 0;
};

Result<void> SmtpServer::Private::listen()
{
    error_code error;
    const tcp::endpoint endpoint(asio::ip::make_address(options.address.toStdString(), error), options.port);
    if (!error)
        acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (error) {
        return failure(QStringLiteral("listen_failed"),
            QStringLiteral("SMTP can't listen on %1:%2: %3")
                .arg(options.address, QString::number(options.port), QString::fromStdString(error.message())));
    }
    port = acceptor.local_endpoint(error).port();
    return {};
}

void SmtpServer::Private::accept()
{
    acceptor.async_accept([this](error_code error, tcp::socket socket) {
        // Beyond the limit a client is hung up on.
        if (!error && connections < options.maxConnections)
            std::make_shared<Connection>(std::move(socket), options, receive, connections)->start();
        if (acceptor.is_open())
            accept();
    });
}

SmtpServer::SmtpServer(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

SmtpServer::~SmtpServer() = default;

Result<std::unique_ptr<SmtpServer>> SmtpServer::start(const SmtpOptions& options, Receive receive)
{
    auto data = std::make_unique<Private>(options, std::move(receive));
    TRATO_CHECK(data->listen());
    data->accept();
    data->thread = std::thread([io = &data->io] { io->run(); });
    return std::unique_ptr<SmtpServer>(new SmtpServer(std::move(data)));
}

quint16 SmtpServer::port() const { return d->port; }

} // namespace trato::sandbox
