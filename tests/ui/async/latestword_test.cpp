#include "ui/async/latestword.h"

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

class LatestWordTest : public testing::Test {
protected:
    int tellings = 0;
    LatestWord word{[this] { ++tellings; }};
};

TEST_F(LatestWordTest, oneAtATimeAndTheNewestAfterIt)
{
    word.say();
    word.say();
    word.say();
    EXPECT_EQ(tellings, 1);
    word.told(true);
    EXPECT_EQ(tellings, 2);
    word.told(true);
    EXPECT_EQ(tellings, 2);
    word.say();
    EXPECT_EQ(tellings, 3);
}

TEST_F(LatestWordTest, whatFailedIsNotTriedAgainByItself)
{
    word.say();
    word.say();
    word.told(false);
    EXPECT_EQ(tellings, 1);
    word.say();
    EXPECT_EQ(tellings, 2);
}

} // namespace
} // namespace trato::ui
