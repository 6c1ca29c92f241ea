#include "channels/net/httpconnection.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

namespace trato::net {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::asio::ip::tcp;
using boost::system::error_code;

namespace {

enum class Phase { Handshake, Idle, Header, Body, Handling, Writing, Closing, Closed };

using Steady = std::chrono::steady_clock;
using TlsStream = asio::ssl::stream<tcp::socket>;

constexpr std::chrono::seconds lingering{2};
constexpr size_t readAhead = 16 * 1024;
// A request that waits for a worker is told so at once.
constexpr std::chrono::seconds busyRetry{1};
constexpr int tooMany = 429;

Response comeAgain(int status, const QByteArray& why, std::chrono::seconds after)
{
    Response response = Response::text(status, why + '\n');
    response.headers.add("Retry-After", QByteArray::number(qint64(after.count())));
    return response;
}

/// "/CN=pix.banco.example". A certificate may have no subject (RFC 5280, 4.1.2.6): "sha256:", its fingerprint.
QString nameOf(const X509* certificate)
{
    const X509_NAME* const subject = X509_get_subject_name(certificate);
    if (X509_NAME_entry_count(subject) > 0) {
        std::array<char, 256> words{};
        X509_NAME_oneline(subject, words.data(), int(words.size()));
        return QString::fromUtf8(words.data());
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &length);
    const QByteArrayView fingerprint(reinterpret_cast<const char*>(digest.data()), qsizetype(length));
    return QStringLiteral("sha256:") + QString::fromLatin1(fingerprint.toByteArray().toHex());
}

/// The certificate that the peer showed, when one of our authorities vouches for it.
QString certificateOf(TlsStream& stream)
{
    SSL* const connection = stream.native_handle();
    const std::unique_ptr<X509, decltype(&X509_free)> shown(SSL_get_peer_certificate(connection), &X509_free);
    return shown && SSL_get_verify_result(connection) == X509_V_OK ? nameOf(shown.get()) : QString();
}

QByteArray bytes(beast::string_view text) { return {text.data(), qsizetype(text.size())}; }

template <class Stream>
class Connection final : public HttpConnection {
public:
    Connection(Stream stream, ConnectionHost& host, QString peer)
        : m_stream(std::move(stream))
        , m_timer(socket().get_executor())
        , m_host(host)
        , m_peer(std::move(peer))
        , m_buffer(size_t(host.options.maxHeaderBytes) + readAhead)
    {
    }

    void start() override
    {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            enter(Phase::Handshake, m_host.options.headerTimeout);
            m_stream.async_handshake(
                asio::ssl::stream_base::server, [self = self()](error_code error) { self->shookHands(error); });
        } else {
            awaitRequest(m_host.options.headerTimeout);
        }
    }

    [[nodiscard]] QString peer() const override { return m_peer; }

    [[nodiscard]] std::optional<Steady::time_point> idleSince() const override
    {
        return m_phase == Phase::Idle ? std::optional(m_idleSince) : std::nullopt;
    }

    void close() override
    {
        if (m_phase == Phase::Closed)
            return;
        m_phase = Phase::Closed;
        m_timer.cancel();
        error_code ignored;
        socket().close(ignored);
        m_host.closed(shared_from_this());
    }

private:
    std::shared_ptr<Connection> self() { return std::static_pointer_cast<Connection>(shared_from_this()); }

    /// A completion that goes on with `next`, or gives the request up; nothing once the connection is closed.
    auto then(void (Connection::*next)())
    {
        return [self = self(), next](error_code error, size_t) {
            if (self->m_phase == Phase::Closed)
                return;
            if (error)
                self->refuse(error);
            else
                (self.get()->*next)();
        };
    }

    tcp::socket& socket()
    {
        if constexpr (std::is_same_v<Stream, TlsStream>)
            return m_stream.next_layer();
        else
            return m_stream;
    }

    void enter(Phase phase, std::chrono::milliseconds limit)
    {
        m_phase = phase;
        m_timer.expires_after(limit);
        m_timer.async_wait([self = self()](error_code error) {
            // A wait that ended while its successor was being armed must not hit the successor's phase.
            if (!error && self->m_timer.expiry() <= asio::steady_timer::clock_type::now())
                self->expired();
        });
    }

    void shookHands(error_code error)
    {
        // A client whose certificate is refused may have its request under way already: it shall hear why.
        if (error)
            return linger();
        if constexpr (std::is_same_v<Stream, TlsStream>)
            m_certificate = certificateOf(m_stream);
        awaitRequest(m_host.options.headerTimeout);
    }

    void expired()
    {
        if (m_phase == Phase::Handling) {
            ++m_turn;
            write(comeAgain(503, "try again later", m_host.options.retryAfter));
            return;
        }
        if (m_phase != Phase::Header && m_phase != Phase::Body) {
            close();
            return;
        }
        m_tooSlow = true;
        error_code ignored;
        socket().cancel(ignored);
    }

    void awaitRequest(std::chrono::milliseconds limit)
    {
        if (m_phase == Phase::Closed)
            return;
        m_source.clear();
        m_parser.emplace();
        m_parser->header_limit(std::uint32_t(m_host.options.maxHeaderBytes));
        m_parser->body_limit(std::uint64_t(m_host.options.maxBodyBytes));
        if (m_buffer.size() > 0) {
            readHeader();
            return;
        }
        m_idleSince = Steady::now();
        enter(Phase::Idle, limit);
        m_stream.async_read_some(m_buffer.prepare(readAhead), [self = self()](error_code error, size_t count) {
            if (error || self->m_phase == Phase::Closed) {
                self->close();
                return;
            }
            self->m_buffer.commit(count);
            self->readHeader();
        });
    }

    void readHeader()
    {
        enter(Phase::Header, m_host.options.headerTimeout);
        http::async_read_header(m_stream, m_buffer, *m_parser, then(&Connection::headerRead));
    }

    void headerRead()
    {
        enter(Phase::Body, m_host.options.bodyTimeout);
        if (beast::iequals(m_parser->get()[http::field::expect], "100-continue") && !m_parser->is_done())
            sendContinue();
        else
            readBody();
    }

    void sendContinue()
    {
        static constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(line.data(), line.size()), then(&Connection::readBody));
    }

    void readBody() { http::async_read(m_stream, m_buffer, *m_parser, then(&Connection::handle)); }

    void handle()
    {
        m_head = m_parser->get().method() == http::verb::head;
        m_keepAlive = m_parser->get().keep_alive();
        m_source = sourceOf(m_peer, headersOf(m_parser->get()), m_host.options.proxies);
        if (const auto wait = m_host.limits.admit(m_source, Steady::now()); wait > std::chrono::milliseconds(0)) {
            write(comeAgain(tooMany, "too many requests", std::chrono::ceil<std::chrono::seconds>(wait)));
            return;
        }
        beginAnswer();
        auto reply = [self = self(), turn = m_turn](Response response) {
            asio::post(self->socket().get_executor(), [self, turn, response = std::move(response)] {
                if (self->m_phase == Phase::Handling && self->m_turn == turn)
                    self->write(response);
            });
        };
        Call call{.request = takeRequest(),
            .clientCertificate = m_certificate,
            .answerBy = m_host.options.answerTimeout > std::chrono::milliseconds(0)
                            ? QDeadlineTimer(m_host.options.answerTimeout)
                            : QDeadlineTimer(QDeadlineTimer::Forever),
            .reply = std::move(reply)};
        if (!m_host.dispatch(std::move(call)))
            write(comeAgain(503, "busy", busyRetry));
    }

    void beginAnswer()
    {
        ++m_turn;
        if (m_host.options.answerTimeout > std::chrono::milliseconds(0)) {
            enter(Phase::Handling, m_host.options.answerTimeout);
        } else {
            m_phase = Phase::Handling;
            m_timer.expires_at(asio::steady_timer::time_point::max());
        }
    }

    static Headers headersOf(const http::request<http::string_body>& message)
    {
        Headers headers;
        for (const auto& field : message)
            headers.add(bytes(field.name_string()), bytes(field.value()));
        return headers;
    }

    Request takeRequest()
    {
        auto& message = m_parser->get();
        return {.method = bytes(message.method_string()),
            .target = bytes(message.target()),
            .headers = headersOf(message),
            .body = QByteArray::fromStdString(message.body()),
            .remoteAddress = m_peer};
    }

    /// Nobody is there to read an answer.
    static bool isGone(error_code error)
    {
        return error == http::error::partial_message || error == http::error::end_of_stream ||
               error.category() != http::make_error_code(http::error::bad_method).category();
    }

    void refuse(error_code error)
    {
        m_keepAlive = false;
        if (m_phase == Phase::Writing || (!m_tooSlow && isGone(error)))
            close();
        else if (m_tooSlow)
            write(Response::text(408, "too slow\n"));
        else if (error == http::error::body_limit)
            write(Response::text(413, "body too large\n"));
        else if (error == http::error::header_limit || error == http::error::buffer_overflow)
            write(Response::text(431, "header too large\n"));
        else
            write(Response::text(400, "malformed request\n"));
    }

    void write(const Response& response)
    {
        if (m_phase == Phase::Closed)
            return;
        if (response.status == 0) {
            close();
            return;
        }
        m_host.answered(response.status);
        if (response.status >= 400 && response.status < 500 && response.status != tooMany)
            m_host.limits.refused(
                m_source.isEmpty() ? sourceOf(m_peer, {}, m_host.options.proxies) : m_source, Steady::now());
        prepare(response);
        m_serializer.emplace(m_response);
        enter(Phase::Writing, m_host.options.writeTimeout);
        if (m_head)
            http::async_write_header(m_stream, *m_serializer, then(&Connection::written));
        else
            http::async_write(m_stream, *m_serializer, then(&Connection::written));
    }

    void prepare(const Response& response)
    {
        m_keepAlive = m_keepAlive && !m_host.stopping && !m_host.crowded;
        m_response = {};
        m_response.version(11);
        m_response.result(unsigned(response.status));
        for (const Headers::Field& field : response.headers.fields())
            m_response.insert(field.first.toStdString(), field.second.toStdString());
        m_response.keep_alive(m_keepAlive);
        if (response.status == 204 || response.status == 304)
            return;
        m_response.content_length(std::uint64_t(response.body.size()));
        if (!m_head)
            m_response.body() = response.body.toStdString();
    }

    void written()
    {
        m_head = false;
        if (m_keepAlive && !m_host.stopping)
            awaitRequest(m_host.options.idleTimeout);
        else if (m_parser->is_done() && m_buffer.size() == 0)
            finish();
        else
            linger();
    }

    void finish()
    {
        error_code ignored;
        socket().shutdown(tcp::socket::shutdown_send, ignored);
        close();
    }

    // Closing while the peer still sends would reset the connection and could destroy our answer on its way.
    void linger()
    {
        enter(Phase::Closing, lingering);
        error_code ignored;
        socket().shutdown(tcp::socket::shutdown_send, ignored);
        discard();
    }

    void discard()
    {
        socket().async_read_some(asio::buffer(m_rest), [self = self()](error_code error, size_t) {
            if (error)
                self->close();
            else if (self->m_phase == Phase::Closing)
                self->discard();
        });
    }

    Stream m_stream;
    asio::steady_timer m_timer;
    ConnectionHost& m_host;
    QString m_peer;
    QString m_certificate;
    QString m_source;   ///< of the request at hand
    quint64 m_turn = 0; ///< which request it is; an answer to an earlier one goes nowhere
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    http::response<http::string_body> m_response;
    std::optional<http::response_serializer<http::string_body>> m_serializer;
    std::array<char, 4096> m_rest{};
    Phase m_phase = Phase::Handshake;
    Steady::time_point m_idleSince;
    bool m_tooSlow = false;
    bool m_keepAlive = false;
    bool m_head = false;
};

} // namespace

std::shared_ptr<HttpConnection> HttpConnection::create(
    tcp::socket socket, asio::ssl::context* tls, ConnectionHost& host)
{
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    const QString peer = error ? QString() : QString::fromStdString(endpoint.address().to_string());
    socket.set_option(tcp::no_delay(true), error);
    if (tls)
        return std::make_shared<Connection<TlsStream>>(TlsStream(std::move(socket), *tls), host, peer);
    return std::make_shared<Connection<tcp::socket>>(std::move(socket), host, peer);
}

} // namespace trato::net
