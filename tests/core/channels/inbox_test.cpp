#include "channels/inbox.h"

#include "support/result.h"
#include "support/testdatabase.h"

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

namespace trato::channels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class InboxTest : public test::DatabaseTest {
protected:
    Inbox inbox() { return Inbox(database()); }

    static Delivery delivery(const QByteArray& body)
    {
        return {.channel = Channel::WhatsApp,
            .provider = u"meta"_s,
            .account = u"main"_s,
            .contentType = u"application/json"_s,
            .body = body};
    }

    InboxId accept(const QByteArray& body, const QString& orderKey)
    {
        auto accepted = inbox().accept(delivery(body), orderKey, clock.now());
        EXPECT_TRUE(accepted.has_value()) << (accepted ? std::string() : accepted.error().message.toStdString());
        return accepted ? accepted->id : InboxId();
    }

    std::vector<QByteArray> claim(const QString& worker, int limit = 20)
    {
        auto items = inbox().claim({.worker = worker, .now = clock.now(), .limit = limit});
        EXPECT_TRUE(items.has_value()) << (items ? std::string() : items.error().message.toStdString());
        std::vector<QByteArray> bodies;
        for (const InboxItem& item : items.value_or(std::vector<InboxItem>()))
            bodies.push_back(item.delivery.body);
        return bodies;
    }
};

TRATO_BOTH_ENGINES(InboxTest);

TEST_P(InboxTest, keepsTheBytesAsTheyCame)
{
    const QByteArray bytes("{\"a\":\"\\ud83d\0\xff\xfe\"}", 14);
    const InboxId id = accept(bytes, u"a"_s);
    ASSERT_UNWRAP(const auto item, inbox().item(id));
    ASSERT_TRUE(item.has_value());
    EXPECT_EQ(item->delivery.body, bytes);
    EXPECT_EQ(item->delivery.provider, u"meta"_s);
    EXPECT_EQ(item->state, u"received"_s);
}

TEST_P(InboxTest, theSameBytesAreTheSameRow)
{
    const InboxId first = accept("one", u"a"_s);
    ASSERT_UNWRAP(const Accepted again, inbox().accept(delivery("one"), u"a"_s, clock.now()));
    EXPECT_TRUE(again.duplicate);
    EXPECT_EQ(again.id, first);
    Delivery elsewhere = delivery("one");
    elsewhere.account = u"other"_s;
    ASSERT_UNWRAP(const Accepted other, inbox().accept(elsewhere, u"a"_s, clock.now()));
    EXPECT_FALSE(other.duplicate);
}

TEST_P(InboxTest, emptyAndHugeBodiesAreKept)
{
    EXPECT_TRUE(accept("", u"a"_s).isValid());
    const QByteArray huge(10 * 1024 * 1024, 'x');
    const InboxId id = accept(huge, u"b"_s);
    ASSERT_UNWRAP(const auto item, inbox().item(id));
    EXPECT_EQ(item->delivery.body.size(), huge.size());
}

TEST_P(InboxTest, oneKeyIsWorkedInOrderAndOneAtATime)
{
    accept("a1", u"a"_s);
    accept("a2", u"a"_s);
    accept("b1", u"b"_s);
    EXPECT_EQ(claim(u"w1"_s), (std::vector<QByteArray>{"a1", "b1"}));
    EXPECT_TRUE(claim(u"w2"_s).empty()) << "a2 waits for a1";
}

TEST_P(InboxTest, finishingMakesRoomForTheNext)
{
    accept("a1", u"a"_s);
    accept("a2", u"a"_s);
    ASSERT_UNWRAP(const auto items, inbox().claim({.worker = u"w1"_s, .now = clock.now()}));
    ASSERT_EQ(items.size(), 1u);
    ASSERT_RESULT(inbox().finish(items[0], u"w1"_s, clock.now()));
    EXPECT_EQ(claim(u"w2"_s), (std::vector<QByteArray>{"a2"}));
}

TEST_P(InboxTest, aDeadWorkersRowIsTakenOverAndTheDeadCantFinishIt)
{
    accept("a1", u"a"_s);
    ASSERT_UNWRAP(const auto items, inbox().claim({.worker = u"dead"_s, .now = clock.now(), .lease = 60s}));
    ASSERT_EQ(items.size(), 1u);
    EXPECT_TRUE(claim(u"w2"_s).empty());
    clock.advance(61s);
    EXPECT_EQ(claim(u"w2"_s), (std::vector<QByteArray>{"a1"}));
    const auto late = inbox().finish(items[0], u"dead"_s, clock.now());
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, u"lease_lost"_s);
}

TEST_P(InboxTest, effectsAndFinishAreOneTransaction)
{
    accept("a1", u"a"_s);
    ASSERT_UNWRAP(const auto items, inbox().claim({.worker = u"w1"_s, .now = clock.now()}));
    const auto worked = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(inbox().firstSight(u"meta"_s, u"wamid.1"_s, items[0].id, clock.now()));
        TRATO_CHECK(inbox().finish(items[0], u"w1"_s, clock.now()));
        return failure(u"test"_s, u"the worker fails at the end"_s);
    });
    EXPECT_FALSE(worked.has_value());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM event_seen"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM inbox WHERE state = 'received'"_s), 1);
}

TEST_P(InboxTest, parkedRowsKeepTheirReasonAndDontBlock)
{
    accept("broken", u"a"_s);
    accept("good", u"a"_s);
    ASSERT_UNWRAP(const auto items, inbox().claim({.worker = u"w1"_s, .now = clock.now()}));
    ASSERT_RESULT(inbox().park(items.at(0), u"w1"_s, clock.now(), u"not JSON"_s));
    EXPECT_EQ(claim(u"w1"_s), (std::vector<QByteArray>{"good"}));
    ASSERT_UNWRAP(const auto parked, inbox().item(items[0].id));
    EXPECT_EQ(parked->state, u"parked"_s);
    EXPECT_EQ(parked->reason, u"not JSON"_s);
    ASSERT_UNWRAP(const bool reopened, inbox().reopen(items[0].id));
    EXPECT_TRUE(reopened);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM inbox WHERE state = 'received'"_s), 2);
}

TEST_P(InboxTest, postponedRowsHoldTheirKeyUntilTheirTime)
{
    accept("a1", u"a"_s);
    accept("a2", u"a"_s);
    ASSERT_UNWRAP(const auto items, inbox().claim({.worker = u"w1"_s, .now = clock.now()}));
    ASSERT_RESULT(inbox().postpone(items.at(0), u"w1"_s, clock.now() + 10s, u"the media server is away"_s));
    EXPECT_TRUE(claim(u"w1"_s).empty());
    clock.advance(11s);
    EXPECT_EQ(claim(u"w1"_s), (std::vector<QByteArray>{"a1"}));
}

TEST_P(InboxTest, eventsAreSeenOnce)
{
    const InboxId id = accept("a1", u"a"_s);
    ASSERT_UNWRAP(const bool first, inbox().firstSight(u"meta"_s, u"wamid.1"_s, id, clock.now()));
    ASSERT_UNWRAP(const bool second, inbox().firstSight(u"meta"_s, u"wamid.1"_s, id, clock.now()));
    ASSERT_UNWRAP(const bool status, inbox().firstSight(u"meta"_s, u"wamid.1#read"_s, id, clock.now()));
    EXPECT_TRUE(first);
    EXPECT_FALSE(second);
    EXPECT_TRUE(status);
}

TEST_P(InboxTest, fourWorkersNeverGetTheSameRowNorAKeyOutOfOrder)
{
    constexpr int keys = 5;
    constexpr int perKey = 12;
    for (int i = 0; i < keys * perKey; ++i)
        accept(QByteArray::number(i), u"key%1"_s.arg(i % keys));
    std::mutex mutex;
    std::vector<std::vector<int>> seen(keys);
    std::atomic<int> done = 0;
    const auto work = [&](int number) {
        const auto connection = connect();
        Inbox own(*connection);
        const QString worker = u"w%1"_s.arg(number);
        while (done.load() < keys * perKey) {
            auto items = own.claim({.worker = worker, .now = clock.now(), .limit = 2});
            if (!items)
                continue;
            for (const InboxItem& item : *items) {
                {
                    const std::scoped_lock lock(mutex);
                    const int value = item.delivery.body.toInt();
                    seen[static_cast<size_t>(value % keys)].push_back(value);
                }
                if (own.finish(item, worker, clock.now()))
                    done.fetch_add(1);
            }
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(work, i);
    for (std::thread& thread : threads)
        thread.join();
    for (const std::vector<int>& values : seen) {
        EXPECT_EQ(values.size(), static_cast<size_t>(perKey));
        EXPECT_TRUE(std::ranges::is_sorted(values));
    }
}

} // namespace trato::channels
