#include "channels/inboxreview.h"
#include "channels/reception.h"
#include "engine/engine.h"
#include "support/debttest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;

/// What becomes of deliveries that the engine can't work on, or not wholly.
class InboxWorkerTest : public test::DebtTest {
protected:
    InboxId arrives(const QByteArray& body)
    {
        channels::Inbox inbox(database());
        const auto accepted = channels::receive(inbox,
            {.channel = Channel::WhatsApp,
                .provider = u"meta"_s,
                .account = u"main"_s,
                .contentType = u"application/json"_s,
                .body = body},
            clock.now());
        EXPECT_TRUE(accepted.has_value());
        return accepted ? accepted->id : InboxId();
    }

    void work()
    {
        ASSERT_UNWRAP(const auto engine, Engine::create({.databaseUrl = databaseUrl()}, clock));
        ASSERT_RESULT(engine->tickUntilIdle());
    }

    static QByteArray webhook(const QByteArray& messages)
    {
        return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":)"
               R"({"messaging_product":"whatsapp","messages":[)" +
               messages + "]}}]}]}";
    }
    static QByteArray text(const QByteArray& from, const QByteArray& id, const QByteArray& words)
    {
        return R"({"from":")" + from + R"(","id":")" + id +
               R"(","timestamp":"1795186000","type":"text","text":{"body":")" + words + R"("}})";
    }

    /// Lines that say `words` can't be written.
    void breakTimeline(const QString& words)
    {
        if (isSqlite()) {
            run(u"CREATE TRIGGER broken BEFORE INSERT ON interaction WHEN NEW.text = '%1' "
                "BEGIN SELECT RAISE(ABORT, 'broken'); END"_s.arg(words));
            return;
        }
        run(u"CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.text = '%1' THEN "
            "RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$"_s.arg(words));
        run(u"CREATE TRIGGER broken BEFORE INSERT ON interaction FOR EACH ROW EXECUTE FUNCTION broken()"_s);
    }
    void mendTimeline() { run(isSqlite() ? u"DROP TRIGGER broken"_s : u"DROP TRIGGER broken ON interaction"_s); }

    qint64 lines(const QString& words)
    {
        return number(u"SELECT COUNT(*) FROM interaction WHERE text = '%1'"_s.arg(words));
    }
    QString stateOf(InboxId id) { return column(u"SELECT state FROM inbox WHERE id = %1"_s.arg(id.value())).front(); }
    QString reasonOf(InboxId id)
    {
        return column(u"SELECT COALESCE(reason, '') FROM inbox WHERE id = %1"_s.arg(id.value())).front();
    }
};
TRATO_BOTH_ENGINES(InboxWorkerTest);

TEST_P(InboxWorkerTest, afterTheRepairOnlyWhatFailedIsDone)
{
    breakTimeline(u"veneno"_s);
    const InboxId id =
        arrives(webhook(text("5511987650001", "wamid.1", "bom dia") + ',' + text("5511987650002", "wamid.2", "veneno") +
                        ',' + text("5511987650003", "wamid.3", "boa tarde")));
    work();
    EXPECT_EQ(stateOf(id), u"parked"_s);
    EXPECT_EQ(lines(u"bom dia"_s), 1);
    EXPECT_EQ(lines(u"boa tarde"_s), 1) << "one bad message holds no other up";
    EXPECT_EQ(lines(u"veneno"_s), 0);
    mendTimeline();
    ASSERT_UNWRAP(const auto retried, channels::InboxReview(database()).retry(id, u"carla"_s, clock.now()));
    EXPECT_TRUE(retried.again);
    work();
    EXPECT_EQ(stateOf(id), u"processed"_s);
    EXPECT_EQ(lines(u"bom dia"_s), 1);
    EXPECT_EQ(lines(u"veneno"_s), 1);
}

TEST_P(InboxWorkerTest, whatIsOfNoKnownKindIsNamedAndKeptInSight)
{
    const InboxId id = arrives(webhook(text("5511987650001", "wamid.1", "bom dia") +
                                       R"(,{"from":"5511987650001","id":"wamid.2","timestamp":"1795186001",)"
                                       R"("type":"poll","poll":{"name":"?"}})"));
    const InboxId field =
        arrives(R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[)"
                R"({"field":"from_the_future","value":{"a":1}},{"field":"from_the_future","value":{"a":2}},)"
                R"({"field":"another","value":{}}]}]})");
    work();
    EXPECT_EQ(lines(u"bom dia"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM interaction WHERE kind = 'unsupported'"_s), 1);
    EXPECT_EQ(stateOf(id), u"unsupported"_s);
    EXPECT_EQ(reasonOf(id), u"poll"_s);
    EXPECT_EQ(stateOf(field), u"unsupported"_s);
    EXPECT_EQ(reasonOf(field), u"from_the_future, another"_s);

    ASSERT_RESULT(channels::InboxReview(database()).retryAll({}, u"carla"_s, clock.now()));
    work();
    EXPECT_EQ(stateOf(id), u"unsupported"_s) << "this version still does not know it";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM interaction WHERE kind = 'unsupported'"_s), 1);
    EXPECT_EQ(lines(u"bom dia"_s), 1);
}

TEST_P(InboxWorkerTest, aKindThatIsLearnedLaterIsNewThen)
{
    const InboxId id = arrives(webhook(
        R"({"from":"5511987650001","id":"wamid.9","timestamp":"1795186001","type":"poll","poll":{"name":"?"}})"));
    work();
    ASSERT_EQ(stateOf(id), u"unsupported"_s);
    // The same message as a version that knows it reads it.
    run(u"UPDATE inbox SET body = %1 WHERE id = %2"_s
            .arg(isSqlite() ? u"CAST('%1' AS BLOB)"_s : u"CAST('%1' AS BYTEA)"_s)
            .arg(QString::fromUtf8(webhook(text("5511987650001", "wamid.9", "sim"))))
            .arg(id.value()));
    ASSERT_RESULT(channels::InboxReview(database()).retry(id, u"carla"_s, clock.now()));
    work();
    EXPECT_EQ(stateOf(id), u"processed"_s);
    EXPECT_EQ(lines(u"sim"_s), 1);
}

TEST_P(InboxWorkerTest, anEventThatComesInTwoDeliveriesIsWorkedOnOnce)
{
    const QByteArray one = text("5511987650001", "wamid.1", "bom dia");
    const QByteArray two = text("5511987650002", "wamid.2", "boa tarde");
    arrives(webhook(one));
    arrives(webhook(one + ',' + two));
    arrives(webhook(two + ',' + one));
    work();
    EXPECT_EQ(lines(u"bom dia"_s), 1);
    EXPECT_EQ(lines(u"boa tarde"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM inbox WHERE state = 'processed'"_s), 3);
}

TEST_P(InboxWorkerTest, unreadableBytesAreParkedWithTheirReason)
{
    const InboxId id = arrives("{broken");
    const InboxId after = arrives(webhook(text("5511987650001", "wamid.1", "bom dia")));
    work();
    EXPECT_EQ(stateOf(id), u"parked"_s);
    EXPECT_TRUE(reasonOf(id).startsWith(u"invalid_json: "_s)) << reasonOf(id).toStdString();
    EXPECT_EQ(stateOf(after), u"processed"_s);
}

} // namespace trato::engine
