#include "ui/async/livefeed.h"
#include "ui/async/runner.h"

#include "support/testdatabase.h"
#include "support/waiting.h"

#include <QSemaphore>
#include <QThread>

#include <gtest/gtest.h>

#include <set>
#include <sys/resource.h>

namespace trato::ui {
namespace {

using namespace std::chrono_literals;
using storage::Database;

class RunnerTest : public test::DatabaseTest {};
TRATO_BOTH_ENGINES(RunnerTest);

bool settle(const Runner& runner)
{
    return test::waitUntil([&] { return runner.isIdle(); }, 10s);
}

TEST_P(RunnerTest, worksElsewhereAndComesBackHere)
{
    Runner runner(databaseUrl());
    QObject context;
    QThread* worker = nullptr;
    QThread* back = nullptr;
    std::optional<qint64> value;
    runner.run(
        &context,
        [&worker](Database& database, const JobToken&) -> Result<qint64> {
            worker = QThread::currentThread();
            return database.nextId(QStringLiteral("interaction"));
        },
        [&](Result<qint64> result) {
            back = QThread::currentThread();
            ASSERT_TRUE(result.has_value()) << result.error().message.toStdString();
            value = *result;
        });
    ASSERT_TRUE(settle(runner));
    EXPECT_TRUE(value.has_value());
    EXPECT_NE(worker, QThread::currentThread());
    EXPECT_EQ(back, QThread::currentThread());
}

TEST_P(RunnerTest, aThreadKeepsItsConnection)
{
    Runner runner(databaseUrl(), 1);
    QObject context;
    std::set<const Database*> seen;
    for (int i = 0; i < 5; ++i)
        runner.run(
            &context,
            [&seen](Database& database, const JobToken&) -> Result<int> {
                seen.insert(&database);
                return 1;
            },
            [](const Result<int>&) {});
    ASSERT_TRUE(settle(runner));
    EXPECT_EQ(seen.size(), 1u);
}

TEST_P(RunnerTest, keysAndPaintingComeBetweenTwoResults)
{
    Runner runner(databaseUrl(), 1);
    QStringList order;
    QSemaphore bothAreDone;
    const auto work = [&bothAreDone](Database&, const JobToken&) -> Result<int> {
        bothAreDone.release();
        return 0;
    };
    const auto told = [&](const Result<int>&) {
        order.append(QStringLiteral("result"));
        QMetaObject::invokeMethod(
            &runner, [&order] { order.append(QStringLiteral("key")); }, Qt::QueuedConnection);
    };
    runner.run(&runner, work, told);
    runner.run(&runner, work, told);
    bothAreDone.acquire(2);
    ASSERT_TRUE(settle(runner));
    ASSERT_TRUE(test::waitUntil([&] { return order.size() == 4; }, 10s));
    EXPECT_EQ(order.join(u' '), QStringLiteral("result key result key"));
}

TEST_P(RunnerTest, theWindowGoesFirst)
{
    Runner runner(databaseUrl(), 1);
    std::optional<int> niceness;
    runner.run(
        &runner, [](Database&, const JobToken&) -> Result<int> { return getpriority(PRIO_PROCESS, 0); },
        [&](const Result<int>& result) { niceness = *result; });
    ASSERT_TRUE(settle(runner));
    const int mine = getpriority(PRIO_PROCESS, 0);
    EXPECT_TRUE(*niceness > mine || mine == 19) << *niceness << " beside " << mine;
}

TEST_P(RunnerTest, aBrokenConnectionIsOpenedAgain)
{
    Runner runner(databaseUrl(), 1);
    QObject context;
    std::vector<bool> worked;
    const auto note = [&worked](const Result<int>& result) { worked.push_back(result.has_value()); };
    runner.run(
        &context,
        [](Database&, const JobToken&) -> Result<int> {
            return failure(QStringLiteral("database_unavailable"), QStringLiteral("gone"));
        },
        note);
    runner.run(
        &context,
        [](Database& database, const JobToken&) -> Result<int> {
            TRATO_CHECK(database.nextId(QStringLiteral("interaction")));
            return 1;
        },
        note);
    ASSERT_TRUE(settle(runner));
    EXPECT_EQ(worked, (std::vector{false, true}));
}

TEST_P(RunnerTest, hearsWhatOthersCommit)
{
    LiveFeed feed(databaseUrl());
    int heard = 0;
    QObject::connect(&feed, &LiveFeed::changed, &feed, [&heard] { ++heard; });
    const auto change = [this] {
        ASSERT_TRUE(database()
                        .transaction([this]() -> Result<void> {
                            TRATO_CHECK(database().nextId(QStringLiteral("interaction")));
                            return database().announce(QStringLiteral("timeline"), DebtorId(7));
                        })
                        .has_value());
    };
    // The feed says nothing about what was before it listened: change until it hears.
    ASSERT_TRUE(test::waitUntil(
        [&] {
            change();
            return heard > 0;
        },
        20s));
    EXPECT_TRUE(feed.isConnected());
}

class DroppedTest : public testing::Test {
protected:
    Runner runner{QStringLiteral("sqlite:///nowhere/at/all.db"), 1};
};

TEST_F(DroppedTest, aMissingDatabaseIsAnErrorNotACrash)
{
    QObject context;
    QString code;
    runner.run(
        &context, [](Database&, const JobToken&) -> Result<int> { return 1; },
        [&code](const Result<int>& result) { code = result ? QString() : result.error().code; });
    ASSERT_TRUE(settle(runner));
    EXPECT_FALSE(code.isEmpty());
}

TEST_F(DroppedTest, resultsForWhoIsGoneAreDropped)
{
    auto context = std::make_unique<QObject>();
    bool delivered = false;
    runner.compute(
        context.get(), [](const JobToken&) { return 1; }, [&delivered](int) { delivered = true; });
    context.reset();
    ASSERT_TRUE(settle(runner));
    EXPECT_FALSE(delivered);
}

TEST_F(DroppedTest, aCancelledJobStopsAndIsDropped)
{
    QObject context;
    std::atomic_bool running = false;
    std::atomic_bool stopped = false;
    bool delivered = false;
    Job job = runner.compute(
        &context,
        [&](const JobToken& token) {
            running = true;
            while (!token.isCancelled())
                QThread::yieldCurrentThread();
            stopped = true;
            return 1;
        },
        [&delivered](int) { delivered = true; });
    ASSERT_TRUE(test::waitUntil([&] { return running.load(); }, 10s));
    job.cancel();
    ASSERT_TRUE(settle(runner));
    EXPECT_TRUE(stopped);
    EXPECT_FALSE(delivered);
}

TEST_F(DroppedTest, progressIsToldInOrderBeforeTheResult)
{
    QObject context;
    std::vector<qint64> told;
    runner.compute(
        &context,
        [](const JobToken& token) {
            for (int i = 1; i <= 3; ++i)
                token.report({.done = i, .total = 3, .text = {}});
            return 4;
        },
        [&told](int result) { told.push_back(result); },
        [&told](const Progress& progress) { told.push_back(progress.done); });
    ASSERT_TRUE(settle(runner));
    EXPECT_EQ(told, (std::vector<qint64>{1, 2, 3, 4}));
}

TEST_F(DroppedTest, aRunnerThatGoesWaitsForItsWork)
{
    std::atomic_int finished = 0;
    {
        Runner shortLived(QStringLiteral("sqlite:///nowhere/at/all.db"), 2);
        QObject context;
        for (int i = 0; i < 8; ++i)
            shortLived.compute(
                &context, [&finished](const JobToken&) { return ++finished; }, [](int) {});
    }
    EXPECT_EQ(finished, 8);
}

} // namespace
} // namespace trato::ui
