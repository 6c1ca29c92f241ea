#include "engine/service/maildirwatcher.h"

#include "support/result.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace trato;
using namespace trato::engine;

class MaildirWatcherTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        QDir().mkpath(path(QStringLiteral("new")));
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(QStringLiteral("new/") + name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] MaildirWatcher watcher() const
    {
        return MaildirWatcher(
            {.databaseUrl = databaseUrl(), .account = QStringLiteral("mesa"), .path = folder.path()}, clock);
    }
    qint64 kept() { return number(QStringLiteral("SELECT COUNT(*) FROM inbox")); }
    [[nodiscard]] qsizetype waiting() const { return QDir(path(QStringLiteral("new"))).entryList(QDir::Files).size(); }

    QTemporaryDir folder;
};
TRATO_BOTH_ENGINES(MaildirWatcherTest);

TEST_P(MaildirWatcherTest, TakesMailOnceAndMovesIt)
{
    put(QStringLiteral("a.eml"), "From: <a@b.example>\r\nSubject: x\r\n\r\nola\r\n");
    put(QStringLiteral("b.eml"), QByteArray("\0\xff garbage", 10));
    put(QStringLiteral("empty.eml"), "");
    MaildirWatcher mailbox = watcher();
    ASSERT_UNWRAP(const int first, mailbox.scan());
    EXPECT_EQ(first, 3);
    EXPECT_EQ(kept(), 3);
    EXPECT_EQ(waiting(), 0);
    EXPECT_EQ(QDir(path(QStringLiteral("cur"))).entryList(QDir::Files).size(), 3);
    EXPECT_EQ(column(QStringLiteral("SELECT DISTINCT account FROM inbox")).front(), u"mesa");
    ASSERT_UNWRAP(const int second, mailbox.scan());
    EXPECT_EQ(second, 0);
}

TEST_P(MaildirWatcherTest, ACrashBeforeTheMoveKeepsNothingTwice)
{
    const QByteArray mail = "From: <a@b.example>\r\n\r\nola\r\n";
    put(QStringLiteral("a.eml"), mail);
    MaildirWatcher mailbox = watcher();
    ASSERT_RESULT(mailbox.scan());
    put(QStringLiteral("a-again.eml"), mail);
    ASSERT_UNWRAP(const int fresh, mailbox.scan());
    EXPECT_EQ(fresh, 0);
    EXPECT_EQ(kept(), 1);
    EXPECT_EQ(waiting(), 0);
}

TEST(MaildirWatcherWithoutDatabase, LeavesTheMailWhereItIs)
{
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath(QStringLiteral("new")));
    QFile file(folder.filePath(QStringLiteral("new/a.eml")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("From: <a@b.example>\r\n\r\nola\r\n");
    file.close();
    const ManualClock clock(Instant(1));
    MaildirWatcher mailbox({.databaseUrl = QStringLiteral("postgresql://nobody@127.0.0.1:1/none"),
                               .account = QStringLiteral("m"),
                               .path = folder.path()},
        clock);
    const auto scanned = mailbox.scan();
    ASSERT_FALSE(scanned);
    EXPECT_EQ(scanned.error().code, u"database_unavailable");
    EXPECT_TRUE(QFile::exists(file.fileName()));
}
