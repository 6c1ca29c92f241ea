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

    InboxId acceptOfSeveral(const QByteArray& body, const QStringList& orderKeys)
    {
        const auto accepted = inbox().accept({.delivery = delivery(body), .orderKeys = orderKeys, .at = clock.now()});
        EXPECT_TRUE(accepted.has_value()) << (accepted ? std::string() : accepted.error().message.toStdString());
        return accepted ? accepted->id : InboxId();
    }

    /// Works off what is claimed now.
    std::vector<QByteArray> workOff()
    {
        auto items = inbox().claim({.worker = u"w"_s, .now = clock.now()});
        EXPECT_TRUE(items.has_value());
        std::vector<QByteArray> bodies;
        for (const InboxItem& item : items.value_or(std::vector<InboxItem>())) {
            EXPECT_TRUE(inbox().finish(item, u"w"_s, clock.now()).has_value());
            bodies.push_back(item.delivery.body);
        }
        return bodies;
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

TEST_P(InboxTest, aDeliveryOfSeveralPeopleWaitsForEachOfThem)
{
    accept("b1", u"b"_s);
    acceptOfSeveral("a+b", {u"a"_s, u"b"_s});
    accept("c1", u"c"_s);
    EXPECT_EQ(workOff(), (std::vector<QByteArray>{"b1", "c1"})) << "its second person's earlier message waits";
    EXPECT_EQ(workOff(), std::vector<QByteArray>{"a+b"});
}

TEST_P(InboxTest, everybodyInABatchIsKeptInOrderAndNobodyElseIsHeldUp)
{
    acceptOfSeveral("a+b+c", {u"a"_s, u"b"_s, u"c"_s});
    accept("a2", u"a"_s);
    accept("b2", u"b"_s);
    acceptOfSeveral("c+d", {u"c"_s, u"d"_s});
    acceptOfSeveral("e+c", {u"e"_s, u"c"_s});
    accept("f1", u"f"_s);
    EXPECT_EQ(workOff(), (std::vector<QByteArray>{"a+b+c", "f1"}));
    EXPECT_EQ(workOff(), (std::vector<QByteArray>{"a2", "b2", "c+d"}));
    EXPECT_EQ(workOff(), std::vector<QByteArray>{"e+c"});
}

TEST_P(InboxTest, aBatchThatIsTriedAgainIsNotWorkedOnBesideItsPeoplesNewMessages)
{
    const InboxId batch = acceptOfSeveral("a+b", {u"a"_s, u"b"_s});
    ASSERT_UNWRAP(const auto items, inbox().claim({.worker = u"w1"_s, .now = clock.now()}));
    ASSERT_RESULT(inbox().park(items.at(0), u"w1"_s, clock.now(), u"x"_s));
    ASSERT_RESULT(inbox().clearKeys());
    accept("b2", u"b"_s);
    EXPECT_EQ(claim(u"w1"_s), std::vector<QByteArray>{"b2"});
    ASSERT_RESULT(inbox().reopen(batch));
    EXPECT_TRUE(claim(u"w2"_s).empty()) << "b2 is in hand";
}

TEST_P(InboxTest, keysOfWhatWasWorkedOffAreForgotten)
{
    acceptOfSeveral("a+b", {u"a"_s, u"b"_s});
    workOff();
    acceptOfSeveral("c+d", {u"c"_s, u"d"_s});
    ASSERT_RESULT(inbox().clearKeys());
    EXPECT_EQ(column(u"SELECT order_key FROM inbox_key"_s), std::vector<QString>{u"d"_s});
}

TEST_P(InboxTest, manyAreKeptAtOnceOrNone)
{
    const auto arrival = [this](const QByteArray& body) {
        return Arrival{.delivery = delivery(body), .orderKeys = {u"a"_s, u"b"_s}, .at = clock.now()};
    };
    ASSERT_UNWRAP(const auto accepted, inbox().acceptAll({arrival("1"), arrival("2"), arrival("1")}));
    ASSERT_EQ(accepted.size(), 3U);
    EXPECT_LT(accepted[0].id, accepted[1].id);
    EXPECT_FALSE(accepted[1].duplicate);
    EXPECT_TRUE(accepted[2].duplicate);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM inbox"_s), 2);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM inbox_key"_s), 2);
    run(u"DELETE FROM inbox_key"_s);
    run(u"ALTER TABLE inbox_key RENAME TO away"_s);
    EXPECT_FALSE(inbox().acceptAll({arrival("3"), arrival("4")}).has_value());
    run(u"ALTER TABLE away RENAME TO inbox_key"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM inbox"_s), 2);
    ASSERT_UNWRAP(const auto none, inbox().acceptAll({}));
    EXPECT_TRUE(none.empty());
}

} // namespace trato::channels
