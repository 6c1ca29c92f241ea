#include "machine/machinetest.h"

#include <array>
#include <atomic>
#include <random>
#include <thread>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using queue::Baton;
using queue::HolderKind;

/// Two writers (two humans, human and agent, two engines) never act on one debtor at once.
class Truth3_OneWriterAtATime : public MachineTest {
protected:
    static constexpr std::size_t debtors = 6;
    static constexpr int turns = 60; // of each person

    /// A person who takes debtors, looks that nobody else writes meanwhile, and lets them go.
    void workAsPerson(const QString& name, unsigned seed)
    {
        const auto own = connect();
        ASSERT_TRUE(own);
        std::mt19937 chance(seed);
        for (int turn = 0; turn < turns;) {
            const std::size_t n = std::uniform_int_distribution<std::size_t>(0, debtors - 1)(chance);
            const DebtorId id = m_debtors[n];
            const auto taken = Baton(*own).take(id, HolderKind::Human, name, u"case"_s, clock.now(), clock.now() + 1h);
            if (!taken) {
                EXPECT_EQ(taken.error().code.toStdString(), "held_by_human");
                continue;
            }
            EXPECT_EQ(m_people[n].fetch_add(1), 0) << "two people have one debtor";
            const qint64 before = handedOver(*own, id);
            EXPECT_EQ(handedOver(*own, id), before) << "the machine writes while a person has the debtor";
            m_people[n].fetch_sub(1);
            EXPECT_TRUE(Baton(*own).release(id, name, clock.now()).has_value());
            ++turn;
        }
        m_atWork.fetch_sub(1);
    }

    static qint64 handedOver(storage::Database& database, DebtorId id)
    {
        const auto rows = channels::Outbox(database).ofDebtor(id);
        EXPECT_TRUE(rows.has_value());
        qint64 sum = 0;
        for (const channels::OutboxRow& row : rows ? *rows : std::vector<channels::OutboxRow>())
            sum += row.attempts;
        return sum;
    }

    void workAsEngine(const QString& name)
    {
        const auto own = connect();
        ASSERT_TRUE(own);
        Post mine;
        mine.atTheWire = [&](const channels::OutgoingMessage& message) {
            const std::size_t n = message.body.toULongLong() % debtors;
            EXPECT_EQ(m_machines[n].fetch_add(1), 0) << "two engines write to one debtor";
            m_machines[n].fetch_sub(1);
        };
        OutboxWorker worker(*own, clock, name, everyChannel(mine, clock));
        for (bool idle = false; !idle || m_atWork.load() > 0;) {
            const auto done = worker.work(5);
            ASSERT_TRUE(done.has_value()) << done.error().message.toStdString();
            idle = done->isIdle();
        }
    }

    std::array<DebtorId, debtors> m_debtors;
    std::array<std::atomic_int, debtors> m_people{};
    std::array<std::atomic_int, debtors> m_machines{};
    std::atomic_int m_atWork = 2;
};
TRATO_BOTH_ENGINES(Truth3_OneWriterAtATime);

TEST_P(Truth3_OneWriterAtATime, twoPeopleAndTwoEnginesOverSixDebtors)
{
    constexpr int messages = 20;
    for (std::size_t n = 0; n < debtors; ++n) {
        m_debtors[n] = debtor();
        for (int i = 0; i < messages; ++i) {
            channels::NewOutbox words =
                message(m_debtors[n], u"agent:follow_up"_s, i % 2 ? Channel::Sms : Channel::Email);
            words.purpose = u"payment"_s;
            words.body = QString::number(n);
            queue(words);
        }
    }
    std::vector<std::jthread> writers;
    writers.emplace_back([this] { workAsPerson(u"luana"_s, 1); });
    writers.emplace_back([this] { workAsPerson(u"bruna"_s, 2); });
    writers.emplace_back([this] { workAsEngine(u"engine-1"_s); });
    writers.emplace_back([this] { workAsEngine(u"engine-2"_s); });
    writers.clear();
    // What a person kept back waits for the end of their lease.
    clock.advance(2h);
    work();
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND attempts = 1"_s),
        static_cast<qint64>(debtors) * messages);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM baton"_s), 0);
}

TEST_P(Truth3_OneWriterAtATime, theMachineWritesWithTheBatonInItsHands)
{
    const DebtorId id = debtor();
    queue(message(id, u"agent:negotiation"_s));
    QString holder;
    post.atTheWire = [&](const auto&) { holder = Baton(database()).holder(id, clock.now())->value().holder; };
    work();
    EXPECT_EQ(holder, u"engine-1"_s);
    EXPECT_EQ(holderOf(id), QString()) << "and lets it go";
}

TEST_P(Truth3_OneWriterAtATime, anEngineThatDiedKeepsADebtorForAMinute)
{
    const DebtorId id = debtor();
    ASSERT_RESULT(Baton(database())
                      .take(id, HolderKind::Agent, u"engine-dead"_s, u"answering"_s, clock.now(),
                          clock.now() + Baton::machineLease));
    queue(message(id, u"agent:negotiation"_s));
    const OutboxId written = queue(message(id, u"luana"_s, Channel::Email));
    run(u"UPDATE outbox SET priority = 1 WHERE id = %1"_s.arg(written.value()));
    work();
    EXPECT_EQ(post.letters.size(), 1u) << "what people write waits for no machine";
    clock.advance(Baton::machineLease);
    work();
    EXPECT_EQ(post.letters.size(), 2u);
}

TEST_P(Truth3_OneWriterAtATime, anAnswerThatAPersonStoppedBecomesTheirWork)
{
    const DebtorId id = debtor();
    channels::NewOutbox answer = message(id, u"agent:negotiation"_s);
    answer.dedupeKey = u"in:7:saldo:0"_s;
    const OutboxId kept = queue(answer);
    post.whenAsked = [&] {
        EXPECT_TRUE(Baton(database())
                        .take(id, HolderKind::Human, u"luana"_s, u"writing"_s, clock.now(), clock.now() + 5min)
                        .has_value());
    };
    work();
    EXPECT_TRUE(post.letters.empty());
    EXPECT_EQ(state(kept), channels::OutboxState::Refused);
    clock.advance(6min);
    work();
    EXPECT_TRUE(post.letters.empty()) << "nor later";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE desk = 'negotiation' AND reason = 'answered'"_s), 1);
}

} // namespace trato::engine
