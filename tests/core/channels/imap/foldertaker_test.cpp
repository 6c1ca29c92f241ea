#include "channels/imap/foldertaker.h"

#include "imap/imappeer.h"
#include "support/result.h"
#include "support/testdatabase.h"

namespace trato::channels::imap {

using namespace Qt::StringLiterals;

namespace {

QByteArray mail(int number, const QByteArray& more = {})
{
    const QByteArray n = QByteArray::number(number);
    return "Message-ID: <" + n + "@exemplo.com.br>\r\nFrom: marina" + n +
           "@exemplo.com.br\r\nSubject: Oi\r\n\r\nmensagem " + n + "\r\n" + more;
}

} // namespace

class FolderTakerTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        account = {.name = u"mesa"_s,
            .host = u"127.0.0.1"_s,
            .port = peer.port(),
            .security = Security::None,
            .user = u"u"_s,
            .secret = u"s"_s};
    }

    void put(int from, int to)
    {
        for (int i = from; i <= to; ++i)
            peer.put(static_cast<quint32>(i), mail(i));
    }
    Result<TakenCounts> take()
    {
        TRATO_TRY(const auto session, ImapSession::open(account, u"s"_s, {}));
        return FolderTaker(*session, database(), {.account = account, .folder = u"INBOX"_s, .steps = steps}, clock)
            .round();
    }
    qint64 kept() { return number(u"SELECT COUNT(*) FROM inbox"_s); }
    qint64 position() { return number(u"SELECT last_uid FROM mailbox_folder"_s); }
    qint64 different() { return number(u"SELECT COUNT(DISTINCT event_key) FROM inbox"_s); }

    test::ImapPeer peer;
    MailboxAccount account;
    TakerSteps steps{.mails = 7, .bytes = 1'000'000, .headers = 5, .window = 10, .beginning = 300};
};
TRATO_BOTH_ENGINES(FolderTakerTest);

TEST_P(FolderTakerTest, takesEachMailOnceAsItCame)
{
    put(1, 25);
    ASSERT_UNWRAP(const TakenCounts first, take());
    EXPECT_EQ(first.taken, 25);
    EXPECT_EQ(kept(), 25);
    EXPECT_EQ(position(), 25);
    EXPECT_EQ(column(u"SELECT DISTINCT provider FROM inbox"_s), (std::vector<QString>{u"imap"_s}));
    EXPECT_EQ(column(u"SELECT order_key FROM inbox ORDER BY id LIMIT 1"_s).front(), u"email:marina1@exemplo.com.br"_s);
    ASSERT_UNWRAP(const TakenCounts second, take());
    EXPECT_EQ(second.taken, 0);
    EXPECT_EQ(peer.given(), 25);
    peer.put(26, mail(26));
    ASSERT_UNWRAP(const TakenCounts third, take());
    EXPECT_EQ(third.taken, 1);
    EXPECT_EQ(peer.given(), 26);
}

TEST_P(FolderTakerTest, aLineThatBreaksCostsNothing)
{
    put(1, 25);
    peer.setWays({.breaksAtFetch = 3});
    EXPECT_EQ(take().error().code, u"imap_interrupted");
    EXPECT_EQ(kept(), position());
    EXPECT_EQ(kept(), 10);
    peer.setWays({});
    ASSERT_RESULT(take());
    EXPECT_EQ(kept(), 25);
    EXPECT_EQ(peer.given(), 25);
}

TEST_P(FolderTakerTest, positionAndMailsAreOneTransaction)
{
    put(1, 5);
    run(isSqlite() ? u"CREATE TRIGGER no_room BEFORE UPDATE OF last_uid ON mailbox_folder WHEN NEW.last_uid = 5 "
                     u"BEGIN SELECT RAISE(ABORT, 'no room'); END"_s
                   : u"ALTER TABLE mailbox_folder ADD CONSTRAINT no_room CHECK (last_uid <> 5)"_s);
    EXPECT_FALSE(take().has_value());
    EXPECT_EQ(kept(), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM mailbox_mail"_s), 0);
    run(isSqlite() ? u"DROP TRIGGER no_room"_s : u"ALTER TABLE mailbox_folder DROP CONSTRAINT no_room"_s);
    ASSERT_RESULT(take());
    EXPECT_EQ(kept(), 5);
}

TEST_P(FolderTakerTest, twoEnginesTakeNothingTwice)
{
    put(1, 5);
    MailboxProgress slow(database(), u"mesa"_s, u"INBOX"_s);
    ASSERT_UNWRAP(const FolderPosition before, slow.open({.uidValidity = 1, .uidNext = 6}));
    ASSERT_RESULT(take());
    EXPECT_EQ(slow.keep({}, before, 3, clock.now()).error().code, u"mailbox_moved");
    EXPECT_EQ(position(), 5);
}

TEST_P(FolderTakerTest, newNumbersBringNothingTwice)
{
    put(1, 30);
    ASSERT_RESULT(take());
    peer.remove(3);
    peer.put(31, mail(31));
    peer.countAnew(77);
    ASSERT_UNWRAP(const TakenCounts counts, take());
    EXPECT_EQ(counts.taken, 1);
    EXPECT_EQ(counts.known, 29);
    EXPECT_EQ(kept(), 31);
    EXPECT_EQ(peer.given(), 31) << "known by their headers, they are not fetched";
    EXPECT_EQ(number(u"SELECT counted_anew FROM mailbox_folder"_s), 1);
    peer.put(31, mail(32));
    ASSERT_RESULT(take());
    EXPECT_EQ(kept(), 32);
}

TEST_P(FolderTakerTest, mailWithoutIdIsComparedWhole)
{
    peer.put(1, "From: a@b.example\r\n\r\num\r\n");
    peer.put(2, "From: a@b.example\r\n\r\nok\r\n");
    ASSERT_RESULT(take());
    EXPECT_EQ(kept(), 2);
    peer.countAnew(2);
    peer.put(3, "From: a@b.example\r\n\r\noi\r\n");
    ASSERT_UNWRAP(const TakenCounts counts, take());
    EXPECT_EQ(counts.taken, 1);
    EXPECT_EQ(counts.known, 2);
    EXPECT_EQ(kept(), 3);
}

TEST_P(FolderTakerTest, holesAmongTheNumbersAreQuicklyCrossed)
{
    peer.put(1, mail(1));
    peer.put(4'000'000'000, mail(2));
    ASSERT_RESULT(take());
    EXPECT_EQ(kept(), 2);
    EXPECT_EQ(position(), 4'000'000'000);
    EXPECT_LT(peer.commands().size(), 60);
}

TEST_P(FolderTakerTest, ofALargeMailTheBeginning)
{
    account.largestMail = 2'000;
    peer.put(1, mail(1));
    peer.put(2, mail(2, QByteArray(5'000, 'x')));
    peer.put(3, mail(3));
    ASSERT_UNWRAP(const TakenCounts counts, take());
    EXPECT_EQ(counts.taken, 3);
    EXPECT_EQ(counts.cut, 1);
    EXPECT_EQ(number(u"SELECT MAX(LENGTH(body)) FROM inbox"_s), 300);
    EXPECT_EQ(column(u"SELECT content_type FROM inbox WHERE LENGTH(body) = 300"_s).front(),
        u"message/rfc822; cut-from=%1"_s.arg(mail(2, QByteArray(5'000, 'x')).size()));
}

TEST_P(FolderTakerTest, aMailThatIsNotGivenOutKeepsNoOtherWaiting)
{
    put(1, 9);
    peer.setWays({.unreadable = {4}});
    ASSERT_UNWRAP(const TakenCounts counts, take());
    EXPECT_EQ(counts.taken, 8);
    EXPECT_EQ(position(), 9);
    EXPECT_EQ(number(u"SELECT uid FROM mailbox_gap"_s), 4);
    clock.advance(std::chrono::minutes(61));
    ASSERT_RESULT(take());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM mailbox_gap"_s), 1);
    clock.advance(std::chrono::minutes(61));
    peer.setWays({});
    ASSERT_UNWRAP(const TakenCounts later, take());
    EXPECT_EQ(later.taken, 1);
    EXPECT_EQ(kept(), 9);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM mailbox_gap"_s), 0);
}

TEST_P(FolderTakerTest, olderMailIsLeftAlone)
{
    put(1, 3);
    account.since = QDate(2026, 11, 21);
    ASSERT_UNWRAP(const TakenCounts none, take());
    EXPECT_EQ(none.taken, 0);
    EXPECT_EQ(position(), 3);
    account.since = QDate(2026, 11, 20);
    peer.put(4, mail(4));
    ASSERT_UNWRAP(const TakenCounts one, take());
    EXPECT_EQ(one.taken, 1);
}

TEST_P(FolderTakerTest, aServerThatSaysNoNextNumber)
{
    peer.setWays({.saysNoUidNext = true});
    ASSERT_UNWRAP(const TakenCounts none, take());
    EXPECT_EQ(none.taken, 0);
    put(1, 12);
    ASSERT_UNWRAP(const TakenCounts counts, take());
    EXPECT_EQ(counts.taken, 12);
    EXPECT_EQ(different(), 12);
}

} // namespace trato::channels::imap
