#include "engine/service/mailboxwatcher.h"

#include "engine/service/metrics.h"
#include "imap/imappeer.h"
#include "support/result.h"
#include "support/testdatabase.h"
#include "support/waiting.h"

#include <thread>

using namespace trato;
using namespace trato::engine;
using namespace Qt::StringLiterals;

class MailboxWatcherTest : public test::DatabaseTest {
protected:
    void TearDown() override
    {
        end();
        DatabaseTest::TearDown();
    }

    void start(const QString& folder = u"INBOX"_s)
    {
        MailboxWatch watch{.databaseUrl = databaseUrl(),
            .account = {.name = u"mesa"_s,
                .host = u"127.0.0.1"_s,
                .port = peer.port(),
                .security = channels::imap::Security::None,
                .user = u"u"_s,
                .secret = u"s"_s},
            .folder = folder,
            .pause = std::chrono::milliseconds(5)};
        watch.account.poll = std::chrono::seconds(1);
        thread = std::thread([this, watch] { MailboxWatcher(watch, clock).run(stop); });
    }
    void end()
    {
        stop.request();
        if (thread.joinable())
            thread.join();
    }
    void put(quint32 uid)
    {
        const QByteArray n = QByteArray::number(uid);
        peer.put(uid, "Message-ID: <" + n + "@x.example>\r\nFrom: a@x.example\r\n\r\n" + n + "\r\n");
    }
    bool holds(const QString& sql, qint64 expected)
    {
        return test::waitUntil([&] { return number(sql) == expected; }, std::chrono::seconds(20));
    }
    bool keeps(qint64 mails) { return holds(u"SELECT COUNT(*) FROM inbox"_s, mails); }

    test::ImapPeer peer;
    Stop stop;
    std::thread thread;
};
TRATO_BOTH_ENGINES(MailboxWatcherTest);

TEST_P(MailboxWatcherTest, TakesWhatIsThereAndThenWhatComes)
{
    put(1);
    start();
    ASSERT_TRUE(keeps(1));
    ASSERT_TRUE(test::waitUntil([&] { return peer.isIdling(); }, std::chrono::seconds(20)));
    put(2);
    EXPECT_TRUE(keeps(2));
    end();
    EXPECT_EQ(peer.commands().last(), "LOGOUT");
    EXPECT_EQ(peer.given(), 2);
}

TEST_P(MailboxWatcherTest, LooksNowAndThenWhereTheServerDoesNotTell)
{
    peer.setWays({.refusesIdle = true});
    start();
    ASSERT_TRUE(test::waitUntil([&] { return peer.commands().contains("IDLE"); }, std::chrono::seconds(20)));
    put(1);
    EXPECT_TRUE(keeps(1));
    put(2);
    EXPECT_TRUE(keeps(2));
    EXPECT_EQ(peer.commands().count("IDLE"), 1);
    end();
}

TEST_P(MailboxWatcherTest, ComesBackAfterTheLineBroke)
{
    put(1);
    peer.setWays({.breaksAtFetch = 1});
    start();
    EXPECT_TRUE(keeps(1));
    EXPECT_TRUE(holds(u"SELECT failures FROM mailbox_folder"_s, 0));
    end();
}

TEST_P(MailboxWatcherTest, SaysWhatIsWrongWithAFolder)
{
    start(u"Recebidos"_s);
    ASSERT_TRUE(holds(u"SELECT COUNT(*) FROM mailbox_folder WHERE failures = 1"_s, 1));
    EXPECT_EQ(column(u"SELECT code FROM mailbox_folder"_s).front(), u"imap_no_folder"_s);
    EXPECT_TRUE(column(u"SELECT reason FROM mailbox_folder"_s).front().contains(u"Cobrança"));
    EXPECT_EQ(number(u"SELECT failing_since FROM mailbox_folder"_s), clock.now().microseconds());
    ASSERT_UNWRAP(const QByteArray text, queueMetrics(database()));
    EXPECT_TRUE(text.contains("trato_mailbox_failures{account=\"mesa\",folder=\"Recebidos\"} 1\n")) << text.constData();
    // A wrong name is not tried again within the minute: the thread ends at once all the same.
    end();
}
