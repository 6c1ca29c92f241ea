#include "insight/random.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using trato::insight::Random;

TEST(InsightRandom, isTheSameForTheSameSeedAndName)
{
    Random one = Random::named(7, "choice/42");
    Random same = Random::named(7, "choice/42");
    Random other = Random::named(8, "choice/42");
    const double first = one.fraction();
    EXPECT_EQ(first, same.fraction());
    EXPECT_NE(first, other.fraction());
    EXPECT_EQ(Random(1).below(1000), Random(1).below(1000));
}

TEST(InsightRandom, betaHasItsMeanAndSpread)
{
    for (const auto& [alpha, beta] : {std::pair{0.5, 0.5}, {2.0, 6.0}, {40.0, 10.0}}) {
        Random random(3);
        constexpr int draws = 40'000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; ++i) {
            const double value = random.beta(alpha, beta);
            ASSERT_GE(value, 0);
            ASSERT_LE(value, 1);
            sum += value;
            squares += value * value;
        }
        const double mean = sum / draws;
        const double all = alpha + beta;
        EXPECT_NEAR(mean, alpha / all, 0.01);
        EXPECT_NEAR(squares / draws - mean * mean, alpha * beta / (all * all * (all + 1)), 0.005);
    }
}

} // namespace
