#include "ui/async/livefeed.h"

#include "support/testdatabase.h"
#include "support/waiting.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

using namespace std::chrono_literals;

TEST(LiveFeedTest, theConnectionIsAskedForAtOnceWhenSomebodyWantsIt)
{
    const auto database = test::TestDatabase::create(storage::Engine::Sqlite);
    ASSERT_TRUE(database.has_value());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    // By itself it would look again in an hour.
    LiveFeed feed(QStringLiteral("sqlite://") + path, nullptr, 1h);
    int tried = 0;
    QObject::connect(&feed, &LiveFeed::tried, &feed, [&tried] { ++tried; });
    ASSERT_TRUE(test::waitUntil([&] { return tried == 1; }, 30s));
    EXPECT_FALSE(feed.isConnected());
    EXPECT_FALSE(feed.nextTry().hasExpired());
    feed.tryNow();
    ASSERT_TRUE(test::waitUntil([&] { return tried == 2; }, 30s));
    EXPECT_FALSE(feed.isConnected());
    ASSERT_TRUE(QFile::copy((*database)->url().mid(9), path));
    feed.tryNow();
    EXPECT_TRUE(test::waitUntil([&] { return feed.isConnected(); }, 30s));
    EXPECT_EQ(tried, 2);
}

} // namespace
} // namespace trato::ui
