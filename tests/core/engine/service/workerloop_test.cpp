#include "engine/service/workerloop.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace trato;
using namespace trato::engine;

TEST(WorkerLoop, GoesOnWhileThereIsWorkAndStopsWhenAsked)
{
    Stop stop;
    std::atomic<int> rounds = 0;
    WorkerLoop loop([&](const Stop&) -> Result<WorkerLoop::Round> {
        return WorkerLoop::Round([&]() -> Result<int> {
            if (++rounds == 5)
                stop.request();
            return 1;
        });
    });
    loop.run(stop);
    EXPECT_EQ(rounds, 5);
}

TEST(WorkerLoop, IsMadeAnewAfterAFailure)
{
    Stop stop;
    int made = 0;
    WorkerLoop loop(
        [&](const Stop&) -> Result<WorkerLoop::Round> {
            if (++made == 1)
                return failure(QStringLiteral("database_unavailable"), {});
            return WorkerLoop::Round([&]() -> Result<int> {
                if (made == 2)
                    return failure(QStringLiteral("database_unavailable"), {});
                stop.request();
                return 0;
            });
        },
        {.idle = std::chrono::milliseconds(1), .broken = std::chrono::milliseconds(1)});
    loop.run(stop);
    EXPECT_EQ(made, 3);
}

TEST(WorkerLoop, AStopWakesThePause)
{
    Stop stop;
    std::atomic<int> rounds = 0;
    WorkerLoop loop(
        [&](const Stop&) -> Result<WorkerLoop::Round> {
            return WorkerLoop::Round([&]() -> Result<int> {
                ++rounds;
                rounds.notify_all();
                return 0;
            });
        },
        {.idle = std::chrono::hours(1), .broken = std::chrono::hours(1)});
    std::thread thread([&] { loop.run(stop); });
    rounds.wait(0);
    stop.request();
    thread.join();
    EXPECT_EQ(rounds, 1);
}
