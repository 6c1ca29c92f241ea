#include "insight/bandit.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace trato::insight;
using namespace Qt::StringLiterals;

/// A month of messages to people of whom each wording reaches its share; looked at each evening.
struct Month {
    std::vector<Arm> arms;
    std::optional<size_t> won;
    int day = 0;
};

Month lived(const std::vector<double>& truth, int days, int messagesADay, quint64 seed, const Guard& guard = {})
{
    Month month;
    for (size_t i = 0; i < truth.size(); ++i)
        month.arms.push_back({.variant = QString::number(i)});
    Random random(seed);
    while (month.day < days && !month.won) {
        for (int i = 0; i < messagesADay; ++i) {
            const auto place = static_cast<size_t>(&drawArm(month.arms, guard, random) - month.arms.data());
            ++month.arms[place].settled;
            month.arms[place].worth += random.fraction() < truth[place] ? 1 : 0;
        }
        ++month.day;
        month.won = winner(month.arms, month.day, guard);
    }
    return month;
}

TEST(Bandit, prefersTheBetterWordingAndDeclaresIt)
{
    int found = 0;
    for (quint64 seed = 1; seed <= 40; ++seed) {
        const Month month = lived({0.20, 0.32}, 60, 60, seed);
        found += month.won == 1u;
        EXPECT_NE(month.won, 0u);
        EXPECT_GT(month.arms[1].settled, month.arms[0].settled);
    }
    EXPECT_GE(found, 36);
}

TEST(Bandit, chanceDoesNotWinAlthoughItIsLookedAtEveryDay)
{
    int declared = 0;
    for (quint64 seed = 1; seed <= 100; ++seed)
        declared += lived({0.25, 0.25}, 60, 40, seed).won.has_value();
    EXPECT_LE(declared, 5) << "of 100 in which nothing was better";
}

TEST(Bandit, knowsHowSureItIs)
{
    const auto even = probabilitiesToBeBest({{u"a"_s, 100, 0, 25}, {u"b"_s, 100, 0, 25}, {u"c"_s, 100, 0, 25}});
    EXPECT_NEAR(even[0], 1.0 / 3, 1e-5);
    // Beta(2, 1) against Beta(1, 2): the density is 2x against a distribution of 2x - x².
    const auto lopsided = probabilitiesToBeBest({{u"a"_s, 1, 0, 1}, {u"b"_s, 1, 0, 0}});
    EXPECT_NEAR(lopsided[0], 5.0 / 6, 1e-5);
    EXPECT_NEAR(lopsided[0] + lopsided[1], 1, 1e-9);
}

TEST(Bandit, nobodyWinsEarly)
{
    const std::vector<Arm> lucky{{u"a"_s, 199, 0, 10}, {u"b"_s, 5000, 0, 4000}};
    EXPECT_FALSE(winner(lucky, 100, {})) << "the loser was shown too rarely";
    const std::vector<Arm> clear{{u"a"_s, 400, 0, 40}, {u"b"_s, 400, 0, 200}};
    EXPECT_FALSE(winner(clear, 13, {})) << "not two weeks yet";
    EXPECT_EQ(winner(clear, 14, {}), 1u);
    EXPECT_FALSE(winner({{u"a"_s, 4000, 0, 4000}}, 100, {})) << "alone";
}

TEST(Bandit, everyWordingIsShownBeforeAnyIsPreferred)
{
    std::vector<Arm> arms{{u"a"_s, 5000, 0, 4900}, {u"b"_s}, {u"c"_s}};
    Random random(5);
    for (int i = 0; i < 100; ++i) {
        const Arm& drawn = drawArm(arms, {}, random);
        EXPECT_NE(drawn.variant, u"a"_s);
        ++arms[static_cast<size_t>(&drawn - arms.data())].waiting;
    }
    EXPECT_EQ(arms[1].waiting, 50);
    EXPECT_EQ(arms[2].waiting, 50);
    int starved = 0;
    arms[1].settled = 1000;
    arms[2].settled = 1000;
    for (int i = 0; i < 1000; ++i)
        starved += drawArm(arms, {}, random).variant != u"a"_s;
    EXPECT_GT(starved, 30) << "and none starves later";
}

} // namespace
