#include "contract/httppeer.h"

#include "channels/email/smtpadapter.h"
#include "net/rawsocket.h"

#include <atomic>
#include <thread>

namespace trato::test {

using namespace Qt::StringLiterals;

namespace {

/// A mail server that takes passwords of nobody's business and treats each mail alike.
class SmtpPeer final : public ContractPeer {
public:
    explicit SmtpPeer(Peer how)
        : m_how(how)
        , m_server([this] { serve(); })
    {
    }
    ~SmtpPeer() override
    {
        m_ends = true;
        m_server.join();
    }

    std::unique_ptr<channels::ChannelAdapter> adapter() override
    {
        return std::make_unique<channels::SmtpAdapter>(channels::EmailAccount{.name = u"sandbox"_s,
            .smtpUrl = u"smtp://127.0.0.1:%1"_s.arg(m_listener.port()),
            .user = u"mesa"_s,
            .password = u"senha-geheim"_s,
            .from = u"acordos@trato.example"_s,
            .fromName = {},
            .unsubscribe = {},
            .maildir = {}});
    }
    int messages() const override { return m_messages; }
    void meet(Peer how) override { m_how = how; }

private:
    void serve()
    {
        while (!m_ends) {
            const int peer = m_listener.accept(std::chrono::milliseconds(100));
            if (peer < 0)
                continue;
            RawListener::write(peer, "220 mx\r\n");
            while (true) {
                const QByteArray line = RawListener::readUntil(peer, "\r\n");
                if (line.isEmpty() || line.startsWith("QUIT") || !talk(peer, line))
                    break;
            }
            RawListener::close(peer);
        }
    }

    bool talk(int peer, const QByteArray& line)
    {
        if (line.startsWith("EHLO"))
            return say(peer, "250-mx\r\n250 AUTH PLAIN\r\n");
        if (line.startsWith("AUTH")) {
            RawListener::write(peer, "334 \r\n");
            (void)RawListener::readUntil(peer, "\r\n");
            return say(peer, m_how == Peer::KnowsUsNot ? "535 who are you\r\n" : "235 welcome\r\n");
        }
        if (line.startsWith("MAIL")) {
            ++m_messages;
            return m_how != Peer::CutsBefore && say(peer, "250 ok\r\n");
        }
        if (line.startsWith("RCPT"))
            return say(peer, toRecipient());
        if (!line.startsWith("DATA"))
            return say(peer, "250 ok\r\n");
        RawListener::write(peer, "354 go on\r\n");
        (void)RawListener::readUntil(peer, "\r\n.\r\n");
        return m_how != Peer::CutsAfter && say(peer, "250 queued\r\n");
    }

    [[nodiscard]] QByteArray toRecipient() const
    {
        switch (m_how.load()) {
        case Peer::RefusesForEver: return "550 5.1.1 no such user\r\n";
        case Peer::RefusesForNow: return "451 4.3.0 later\r\n";
        case Peer::Limits: return "421 4.7.0 too many\r\n";
        case Peer::Takes:
        case Peer::KnowsUsNot:
        case Peer::CutsBefore:
        case Peer::CutsAfter: break;
        }
        return "250 ok\r\n";
    }

    static bool say(int peer, const QByteArray& words)
    {
        RawListener::write(peer, words);
        return true;
    }

    std::atomic<Peer> m_how;
    std::atomic<int> m_messages = 0;
    std::atomic<bool> m_ends = false;
    RawListener m_listener;
    std::thread m_server; ///< last: it uses all of the above
};

} // namespace

std::unique_ptr<ContractPeer> smtpPeer(Peer how) { return std::make_unique<SmtpPeer>(how); }

} // namespace trato::test
