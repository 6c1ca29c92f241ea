#include "channels/inboxreview.h"

#include "support/result.h"
#include "support/testdatabase.h"

namespace trato::channels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class InboxReviewTest : public test::DatabaseTest {
protected:
    InboxReview review() { return InboxReview(database()); }

    InboxId received(const QByteArray& body, const QString& provider = u"meta"_s)
    {
        const Delivery delivery{.channel = Channel::WhatsApp,
            .provider = provider,
            .account = u"main"_s,
            .contentType = u"application/json"_s,
            .body = body};
        const auto accepted =
            Inbox(database()).accept(delivery, u"whatsapp:"_s + QString::fromUtf8(body.left(8)), clock.now());
        EXPECT_TRUE(accepted.has_value());
        return accepted ? accepted->id : InboxId();
    }

    /// Everything that waits, claimed by "w".
    std::vector<InboxItem> claim()
    {
        auto items = Inbox(database()).claim({.worker = u"w"_s, .now = clock.now()});
        EXPECT_TRUE(items.has_value());
        return items.value_or(std::vector<InboxItem>());
    }

    InboxId parked(const QByteArray& body, const QString& reason, const QString& provider = u"meta"_s)
    {
        const InboxId id = received(body, provider);
        for (const InboxItem& item : claim())
            EXPECT_TRUE(Inbox(database()).park(item, u"w"_s, clock.now(), reason).has_value());
        return id;
    }

    InboxId unsupported(const QByteArray& body, const QString& types)
    {
        const InboxId id = received(body);
        for (const InboxItem& item : claim())
            EXPECT_TRUE(Inbox(database()).setAside(item, u"w"_s, clock.now(), types).has_value());
        return id;
    }

    std::vector<InboxId> listed(const InboxReview::Search& search)
    {
        const auto found = review().list(search);
        EXPECT_TRUE(found.has_value());
        std::vector<InboxId> ids;
        for (const SetAside& one : found.value_or(std::vector<SetAside>()))
            ids.push_back(one.id);
        return ids;
    }

    QString stateOf(InboxId id) { return column(u"SELECT state FROM inbox WHERE id = %1"_s.arg(id.value())).front(); }
    qint64 audits(const QString& action)
    {
        return number(u"SELECT COUNT(*) FROM audit_entry WHERE action = '%1'"_s.arg(action));
    }
};
TRATO_BOTH_ENGINES(InboxReviewTest);

TEST_P(InboxReviewTest, saysWhatWaitsForAPersonAndWhy)
{
    const InboxId poison = parked("{broken", u"invalid_json: unterminated object"_s);
    clock.advance(5min);
    const InboxId poll = unsupported("{\"poll\":1}\xc3\xa9", u"poll"_s);
    received("waiting");
    ASSERT_UNWRAP(const auto all, review().list({}));
    ASSERT_EQ(all.size(), 2U);
    ASSERT_EQ(listed({.state = u"unsupported"_s}), std::vector<InboxId>{poll});
    ASSERT_UNWRAP(const auto found, review().list({.state = u"parked"_s}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().id, poison);
    EXPECT_EQ(found.front().reason, u"invalid_json: unterminated object"_s);
    EXPECT_EQ(found.front().provider, u"meta"_s);
    EXPECT_EQ(found.front().account, u"main"_s);
    EXPECT_EQ(found.front().tries, 1);
    EXPECT_EQ(found.front().bytes, 7);
    EXPECT_EQ(found.front().receivedAt, clock.now() - 5min);
    EXPECT_EQ(all.back().bytes, 12) << "bytes, not letters";
    EXPECT_EQ(all.back().at, clock.now());
}

TEST_P(InboxReviewTest, theListIsNarrowedByStateProviderAndNumber)
{
    const InboxId first = parked("1", u"x"_s);
    const InboxId zenvia = parked("2", u"unknown_provider"_s, u"zenvia"_s);
    const InboxId third = unsupported("3", u"poll"_s);
    EXPECT_EQ(listed({}), (std::vector<InboxId>{first, zenvia, third}));
    EXPECT_EQ(listed({.provider = u"zenvia"_s}), std::vector<InboxId>{zenvia});
    EXPECT_EQ(listed({.limit = 2}), (std::vector<InboxId>{first, zenvia}));
    EXPECT_EQ(listed({.after = zenvia}), std::vector<InboxId>{third});
    EXPECT_TRUE(listed({.state = u"dropped"_s}).empty());
}

TEST_P(InboxReviewTest, aLookTellsWhatThisVersionUnderstands)
{
    const InboxId broken = parked("{broken", u"invalid_json"_s);
    ASSERT_UNWRAP(const auto unreadable, review().look(broken));
    EXPECT_TRUE(unreadable.events.isEmpty());
    EXPECT_TRUE(unreadable.unreadable.startsWith(u"invalid_json: "_s)) << unreadable.unreadable.toStdString();
    EXPECT_EQ(unreadable.item.delivery.body, "{broken");

    const InboxId mixed = unsupported(
        R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[)"
        R"({"from":"5511987654321","id":"wamid.A","timestamp":"1700000000","type":"text","text":{"body":"oi"}},)"
        R"({"from":"5511987654321","id":"wamid.B","timestamp":"1700000001","type":"poll","poll":{}}]}},)"
        R"({"field":"from_the_future","value":{"a":1}}]}]})",
        u"poll"_s);
    ASSERT_UNWRAP(const auto read, review().look(mixed));
    EXPECT_EQ(read.events, (QStringList{u"message text"_s, u"unsupported poll"_s, u"unsupported from_the_future"_s}));
    EXPECT_TRUE(read.unreadable.isEmpty());
    const auto none = review().look(InboxId(9'999));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, u"no_delivery"_s);
}

TEST_P(InboxReviewTest, tryingAgainTwiceIsTryingAgainOnce)
{
    const InboxId id = parked("1", u"x"_s);
    ASSERT_UNWRAP(const auto first, review().retry(id, u"carla"_s, clock.now()));
    EXPECT_TRUE(first.again);
    EXPECT_EQ(first.state, u"received"_s);
    ASSERT_UNWRAP(const auto second, review().retry(id, u"carla"_s, clock.now()));
    EXPECT_FALSE(second.again);
    EXPECT_EQ(second.state, u"received"_s);
    const auto items = claim();
    ASSERT_EQ(items.size(), 1U);
    ASSERT_RESULT(Inbox(database()).finish(items.front(), u"w"_s, clock.now()));
    ASSERT_UNWRAP(const auto third, review().retry(id, u"carla"_s, clock.now()));
    EXPECT_FALSE(third.again);
    EXPECT_EQ(third.state, u"processed"_s);
    EXPECT_EQ(audits(u"retry_delivery"_s), 1);
    const auto none = review().retry(InboxId(9'999), u"carla"_s, clock.now());
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, u"no_delivery"_s);
}

TEST_P(InboxReviewTest, allIsMoreThanAPage)
{
    for (int i = 0; i < 7; ++i)
        parked(QByteArray::number(i), u"x"_s);
    const InboxId dropped = parked("gone", u"x"_s);
    ASSERT_RESULT(review().drop(dropped, u"carla"_s, u"teste do provedor"_s, clock.now()));
    ASSERT_UNWRAP(const auto retried, review().retryAll({.limit = 3}, u"carla"_s, clock.now()));
    EXPECT_EQ(retried.size(), 7U);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM inbox WHERE state = 'received'"_s), 7);
    EXPECT_EQ(stateOf(dropped), u"dropped"_s);
}

TEST_P(InboxReviewTest, severalAreTriedAgainOrNone)
{
    const InboxId id = parked("1", u"x"_s);
    EXPECT_FALSE(review().retryThese({id, InboxId(9'999)}, u"carla"_s, clock.now()).has_value());
    EXPECT_EQ(stateOf(id), u"parked"_s);
    EXPECT_EQ(audits(u"retry_delivery"_s), 0);
}

TEST_P(InboxReviewTest, droppingNeedsAReasonAndKeepsTheEvidence)
{
    const InboxId id = parked("evidence", u"x"_s);
    const auto silent = review().drop(id, u"carla"_s, u"  "_s, clock.now());
    ASSERT_FALSE(silent.has_value());
    EXPECT_EQ(silent.error().code, u"reason_missing"_s);
    ASSERT_RESULT(review().drop(id, u"carla"_s, u"teste do provedor"_s, clock.now()));
    EXPECT_TRUE(listed({}).empty());
    ASSERT_UNWRAP(const auto found, review().list({.state = u"dropped"_s}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().reason, u"teste do provedor"_s);
    ASSERT_UNWRAP(const auto sight, review().look(id));
    EXPECT_EQ(sight.item.delivery.body, "evidence");
    EXPECT_EQ(audits(u"drop_delivery"_s), 1);
    const auto again = review().drop(id, u"carla"_s, u"de novo"_s, clock.now());
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, u"not_set_aside"_s);
    ASSERT_UNWRAP(const auto back, review().retry(id, u"nilza"_s, clock.now()));
    EXPECT_TRUE(back.again) << "who dropped the wrong one takes it up again";
}

TEST_P(InboxReviewTest, whatWaitsCantBeDropped)
{
    const InboxId id = received("1");
    const auto dropped = review().drop(id, u"carla"_s, u"não quero"_s, clock.now());
    ASSERT_FALSE(dropped.has_value());
    EXPECT_EQ(dropped.error().code, u"not_set_aside"_s);
    EXPECT_EQ(stateOf(id), u"received"_s);
}

} // namespace trato::channels
