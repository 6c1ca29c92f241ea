#include "contract/httppeer.h"

#include "net/rawsocket.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace trato::test {

using namespace Qt::StringLiterals;

namespace {

/// In front of the server: lets connections through, or closes them once the head of a message has come. A provider
/// that goes away in the middle is not to be had from an HTTP server that works.
class HttpPeer final : public ContractPeer {
public:
    HttpPeer(Peer how, HttpAnswers answers, MakeAdapter make, QString token)
        : m_how(how)
        , m_answers(std::move(answers))
        , m_make(std::move(make))
        , m_token(std::move(token))
    {
        auto started = net::HttpServer::start({}, [this](const net::Request& request) { return answer(request); });
        EXPECT_TRUE(started.has_value());
        m_server = std::move(*started);
    }

    std::unique_ptr<channels::ChannelAdapter> adapter() override
    {
        if (m_how == Peer::CutsBefore)
            return cutting();
        return m_make(m_server->url(), m_folder.path());
    }
    int messages() const override { return m_messages; }
    void meet(Peer how) override { m_how = how; }

    ~HttpPeer() override
    {
        m_ends = true;
        if (m_cutter.joinable())
            m_cutter.join();
    }

private:
    /// Tokens come from the server as ever; messages go to a port where the connection ends after their head.
    std::unique_ptr<channels::ChannelAdapter> cutting()
    {
        m_cutter = std::thread([this] {
            while (!m_ends) {
                const int peer = m_listener.accept(std::chrono::milliseconds(100));
                if (peer < 0)
                    continue;
                const QByteArray head = RawListener::readUntil(peer, "\r\n\r\n");
                if (!m_token.isEmpty() && head.contains(m_token.toLatin1() + " HTTP"))
                    RawListener::write(peer, tokenAnswer());
                else
                    ++m_messages;
                RawListener::close(peer);
            }
        });
        return m_make(u"http://127.0.0.1:%1"_s.arg(m_listener.port()), m_folder.path());
    }

    static QByteArray tokenBody() { return R"({"access_token":"t1-geheim","expires_in":3600,"token_type":"Bearer"})"; }
    static QByteArray tokenAnswer()
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(tokenBody().size()) + "\r\nConnection: close\r\n\r\n" + tokenBody();
    }

    net::Response answer(const net::Request& request)
    {
        if (!m_token.isEmpty() && request.path() == m_token)
            return net::Response::json(200, tokenBody());
        if (request.method == "GET")
            return m_answers.lists;
        ++m_messages;
        switch (m_how.load()) {
        case Peer::Takes: return m_answers.takes;
        case Peer::RefusesForEver: return m_answers.refusesForEver;
        case Peer::RefusesForNow: return m_answers.refusesForNow;
        case Peer::Limits: {
            net::Response busy = m_answers.limits;
            busy.headers.set("Retry-After", "17");
            return busy;
        }
        case Peer::KnowsUsNot: return m_answers.knowsUsNot;
        case Peer::CutsBefore:
        case Peer::CutsAfter: break;
        }
        return {.status = 0};
    }

    std::atomic<Peer> m_how;
    HttpAnswers m_answers;
    MakeAdapter m_make;
    QString m_token;
    QTemporaryDir m_folder;
    std::atomic<int> m_messages = 0;
    std::atomic<bool> m_ends = false;
    RawListener m_listener;
    std::thread m_cutter;
    std::unique_ptr<net::HttpServer> m_server;
};

} // namespace

std::unique_ptr<ContractPeer> httpPeer(Peer how, HttpAnswers answers, MakeAdapter make, const QString& token)
{
    return std::make_unique<HttpPeer>(how, std::move(answers), std::move(make), token);
}

} // namespace trato::test
