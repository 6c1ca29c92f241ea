#include "insight/model/quality.h"

#include <gtest/gtest.h>

namespace {

using namespace trato::insight;

TEST(Quality, countsWhatItSays)
{
    const Quality quality = Quality::of({{0.1, false}, {0.2, true}, {0.2, false}, {0.9, true}});
    // Of the four pairs 0.9 wins both, 0.2 one and shares one.
    EXPECT_DOUBLE_EQ(quality.auc, 3.5 / 4);
    EXPECT_NEAR(quality.brier, (0.01 + 0.64 + 0.04 + 0.01) / 4, 1e-12);
    EXPECT_NEAR(quality.brierBase, 0.25, 1e-12);
    ASSERT_EQ(quality.calibration.size(), 3u);
    EXPECT_EQ(quality.calibration[1].count, 2);
    EXPECT_DOUBLE_EQ(quality.calibration[1].happened, 0.5);
}

TEST(Quality, nothingIsChance)
{
    EXPECT_EQ(Quality::of({}).count, 0);
    EXPECT_DOUBLE_EQ(Quality::of({{0.3, true}, {0.4, true}}).auc, 0.5);
}

} // namespace
