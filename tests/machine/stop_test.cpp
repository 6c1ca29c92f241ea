#include "agents/machineswitch.h"
#include "machine/machinetest.h"

#include <atomic>
#include <thread>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A stop for everything within one second, while two engines send as fast as they can. The second counts from the
/// stop's commit, by the instants at which messages were handed over: how loaded this machine is decides nothing.
class StopUnderLoad : public MachineTest {
protected:
    void send(const QString& name)
    {
        const auto own = connect();
        ASSERT_TRUE(own);
        OutboxWorker worker(*own, m_time, name, everyChannel(m_posts.at(name == u"engine-1" ? 0 : 1), m_time));
        while (!m_done.load()) {
            const auto done = worker.work(20);
            ASSERT_TRUE(done.has_value()) << done.error().message.toStdString();
        }
    }

    const ScaledClock m_time{*Instant::parse(QStringLiteral("2026-11-18T10:00:00-03:00"), deskZone()), 1.0};
    std::array<Post, 2> m_posts;
    std::atomic_int m_sent = 0;
    std::atomic_bool m_done = false;
};
TRATO_BOTH_ENGINES(StopUnderLoad);

TEST_P(StopUnderLoad, nothingLeavesASecondAfterIt)
{
    constexpr int messages = 600;
    for (int i = 0; i < messages; ++i)
        queue(message(debtor(), u"agent:follow_up"_s));
    for (Post& each : m_posts)
        each.atTheWire = [this](const auto&) { m_sent.fetch_add(1); };
    std::vector<std::jthread> engines;
    for (const QString& name : {u"engine-1"_s, u"engine-2"_s})
        engines.emplace_back([this, name] { send(name); });
    const auto desk = connect();
    while (m_sent.load() < 40)
        std::this_thread::yield();
    ASSERT_RESULT(agents::MachineSwitch(*desk, m_time).stop({.actor = u"sonia"_s, .reason = u"texto errado"_s}));
    const Instant stopped = m_time.now();
    const int before = m_sent.load();
    // Until each engine has been round once more after the stop and found nothing that may leave.
    const auto watch = connect();
    while (channels::Outbox(*watch).due(m_time.now()).value_or(1) > 0 ||
           number(u"SELECT COUNT(*) FROM outbox WHERE state IN ('claimed', 'handed_over')"_s) > 0)
        std::this_thread::yield();
    m_done = true;
    engines.clear();
    Instant last;
    int after = 0;
    for (const Post& each : m_posts) {
        for (const Post::Letter& letter : each.letters) {
            last = std::max(last, letter.at);
            after += letter.at > stopped ? 1 : 0;
        }
    }
    EXPECT_LE(last, stopped + 1s);
    EXPECT_LE(after, 2) << "at most what each engine had handed over already";
    EXPECT_LE(m_sent.load() - before, 2);
    EXPECT_LT(m_sent.load(), messages) << "the stop came before everything had left";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE state = 'sent'"_s), m_sent.load());
}

} // namespace trato::engine
