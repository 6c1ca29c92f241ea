#include "bench/webhookload.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <memory>

namespace trato::bench {

namespace {

using Clock = std::chrono::steady_clock;

class Line final {
public:
    explicit Line(quint16 port)
        : m_descriptor(socket(AF_INET, SOCK_STREAM, 0))
    {
        const int one = 1;
        setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~Line() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Line)

    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    bool post(const QByteArray& request)
    {
        m_sentAt = Clock::now();
        m_answer.clear();
        for (qsizetype sent = 0; sent < request.size();) {
            const auto wrote = send(m_descriptor, request.constData() + sent, size_t(request.size() - sent), 0);
            if (wrote <= 0)
                return false;
            sent += wrote;
        }
        return true;
    }

    /// False when the peer is gone.
    bool read()
    {
        std::array<char, 4096> bytes{};
        const auto count = recv(m_descriptor, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return false;
        m_answer.append(bytes.data(), count);
        return true;
    }

    /// 0: not whole yet.
    [[nodiscard]] int status() const
    {
        const qsizetype head = m_answer.indexOf("\r\n\r\n");
        if (head < 0)
            return 0;
        const qsizetype length = m_answer.toLower().indexOf("content-length: ");
        const qsizetype body = length < 0 ? 0 : m_answer.mid(length + 16, 9).split('\r').first().toLongLong();
        return m_answer.size() >= head + 4 + body ? m_answer.mid(9, 3).toInt() : 0;
    }
    [[nodiscard]] double millisecondsSince() const
    {
        return std::chrono::duration<double, std::milli>(Clock::now() - m_sentAt).count();
    }

private:
    int m_descriptor;
    bool m_connected = false;
    Clock::time_point m_sentAt;
    QByteArray m_answer;
};

Failure broken() { return failure(QStringLiteral("broken"), QStringLiteral("a connection to the gateway broke")); }

class Load final {
public:
    Load(const std::vector<QByteArray>& requests, LoadReport& report)
        : m_requests(requests)
        , m_report(report)
    {
    }
    ~Load() { close(m_epoll); }
    Q_DISABLE_COPY_MOVE(Load)

    Result<void> run(quint16 port, int connections)
    {
        for (int i = 0; i < connections; ++i) {
            auto line = std::make_unique<Line>(port);
            epoll_event event{.events = EPOLLIN, .data = {.ptr = line.get()}};
            if (!line->isConnected() || epoll_ctl(m_epoll, EPOLL_CTL_ADD, line->descriptor(), &event) != 0)
                return broken();
            m_lines.push_back(std::move(line));
        }
        for (const auto& line : m_lines)
            TRATO_CHECK(next(*line));
        while (m_answered < m_requests.size())
            TRATO_CHECK(serve());
        return {};
    }

private:
    Result<void> next(Line& line)
    {
        if (m_sent < m_requests.size() && !line.post(m_requests[m_sent++]))
            return broken();
        return {};
    }

    Result<void> serve()
    {
        std::array<epoll_event, 64> events{};
        const int ready = epoll_wait(m_epoll, events.data(), int(events.size()), 30'000);
        if (ready <= 0)
            return broken();
        for (int i = 0; i < ready; ++i)
            TRATO_CHECK(take(*static_cast<Line*>(events.at(size_t(i)).data.ptr)));
        return {};
    }

    Result<void> take(Line& line)
    {
        if (!line.read())
            return broken();
        const int status = line.status();
        if (status == 0)
            return {};
        ++m_answered;
        ++m_report.statuses[status];
        m_report.answers.add(line.millisecondsSince());
        return next(line);
    }

    const std::vector<QByteArray>& m_requests;
    LoadReport& m_report;
    int m_epoll = epoll_create1(0);
    std::vector<std::unique_ptr<Line>> m_lines;
    size_t m_sent = 0;
    size_t m_answered = 0;
};

} // namespace

Result<LoadReport> postAll(quint16 port, const std::vector<QByteArray>& requests, int connections)
{
    LoadReport report;
    Load load(requests, report);
    Result<void> done;
    report.milliseconds = millisecondsOf([&] {
        done = load.run(port, connections);
        return Result<void>();
    });
    TRATO_CHECK(done);
    return report;
}

} // namespace trato::bench
