#include "ui/async/pacer.h"

#include "support/waiting.h"

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

using namespace std::chrono_literals;

TEST(PacerTest, comesOnceForManyAndAlsoWhileTheyDoNotCease)
{
    Pacer pacer(40ms);
    int due = 0;
    QObject::connect(&pacer, &Pacer::due, [&due] { ++due; });
    // Notices closer together than the interval, without end: each pass of the loop brings one.
    ASSERT_TRUE(test::waitUntil(
        [&] {
            pacer.request();
            return due == 2;
        },
        10s));
    pacer.stop();
    for (int i = 0; i < 100; ++i)
        pacer.request();
    ASSERT_TRUE(test::waitUntil([&] { return due > 2; }, 10s));
    EXPECT_EQ(due, 3);
}

} // namespace
} // namespace trato::ui
