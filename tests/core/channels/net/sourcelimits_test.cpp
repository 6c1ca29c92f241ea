#include "channels/net/sourcelimits.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using namespace trato::net;
using namespace Qt::StringLiterals;

namespace {

const SourceLimits::TimePoint start{1h};

Headers forwarded(const QByteArray& value) { return {{"X-Forwarded-For", value}}; }

} // namespace

TEST(SourceOf, thePeerItself)
{
    EXPECT_EQ(sourceOf(u"203.0.113.7"_s, {}, {}), u"203.0.113.7"_s);
    EXPECT_EQ(sourceOf(u"203.0.113.7"_s, forwarded("198.51.100.1"), {}), u"203.0.113.7"_s)
        << "whoever is no proxy of ours speaks for himself";
    EXPECT_EQ(sourceOf(u"::ffff:203.0.113.7"_s, {}, {}), u"203.0.113.7"_s);
    EXPECT_EQ(sourceOf(u"2001:db8:1:2:3:4:5:6"_s, {}, {}), u"2001:db8:1:2::/64"_s);
    EXPECT_EQ(sourceOf({}, {}, {}), QString());
}

TEST(SourceOf, whomAProxyNames)
{
    EXPECT_EQ(sourceOf(u"127.0.0.1"_s, forwarded("198.51.100.1"), {}), u"198.51.100.1"_s);
    EXPECT_EQ(sourceOf(u"::1"_s, forwarded("198.51.100.1:4711"), {}), u"198.51.100.1"_s);
    EXPECT_EQ(sourceOf(u"127.0.0.1"_s, forwarded("[2001:db8::1]:4711"), {}), u"2001:db8::/64"_s);
    EXPECT_EQ(sourceOf(u"127.0.0.1"_s, forwarded("1.2.3.4, 198.51.100.1"), {}), u"198.51.100.1"_s)
        << "what the caller himself wrote before is not believed";
    const Headers twice{{"X-Forwarded-For", "1.2.3.4"}, {"x-forwarded-for", "198.51.100.1, 10.0.0.5"}};
    EXPECT_EQ(sourceOf(u"127.0.0.1"_s, twice, {u"10.0.0.5"_s}), u"198.51.100.1"_s);
    EXPECT_EQ(sourceOf(u"10.0.0.5"_s, forwarded("198.51.100.1"), {u"10.0.0.5"_s}), u"198.51.100.1"_s);
}

TEST(SourceOf, nobodyCanTell)
{
    EXPECT_EQ(sourceOf(u"127.0.0.1"_s, {}, {}), QString());
    EXPECT_EQ(sourceOf(u"127.0.0.1"_s, forwarded("unknown"), {}), QString());
    EXPECT_EQ(sourceOf(u"127.0.0.1"_s, forwarded("127.0.0.1"), {}), QString());
}

TEST(SourceLimits, whoAsksTooMuchWaitsAndOthersDont)
{
    SourceLimits limits({.perSecond = 10, .burst = 3});
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(limits.admit(u"a"_s, start), 0ms);
    EXPECT_EQ(limits.admit(u"a"_s, start), 100ms);
    EXPECT_EQ(limits.admit(u"b"_s, start), 0ms);
    EXPECT_EQ(limits.admit(u"a"_s, start + 99ms), 1ms);
    EXPECT_EQ(limits.admit(u"a"_s, start + 100ms), 0ms);
    EXPECT_EQ(limits.admit(u"a"_s, start + 100ms), 100ms);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(limits.admit(u"a"_s, start + 1h), 0ms) << "no more than the burst gathers";
    EXPECT_GT(limits.admit(u"a"_s, start + 1h), 0ms);
}

TEST(SourceLimits, whoIsRefusedWaitsSooner)
{
    SourceLimits limits({.perSecond = 10, .burst = 100, .refusal = 50});
    EXPECT_EQ(limits.admit(u"a"_s, start), 0ms);
    limits.refused(u"a"_s, start);
    EXPECT_EQ(limits.admit(u"a"_s, start), 0ms);
    limits.refused(u"a"_s, start);
    EXPECT_EQ(limits.admit(u"a"_s, start), 300ms);
    for (int i = 0; i < 50; ++i)
        limits.refused(u"a"_s, start);
    EXPECT_EQ(limits.admit(u"a"_s, start), 10'100ms) << "a debt has its end";
}

TEST(SourceLimits, withoutARateOrASourceNothingIsLimited)
{
    SourceLimits none({});
    SourceLimits some({.perSecond = 1, .burst = 1});
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(none.admit(u"a"_s, start), 0ms);
        EXPECT_EQ(some.admit({}, start), 0ms);
    }
}

TEST(SourceLimits, strangersCantFillTheMemory)
{
    SourceLimits limits({.perSecond = 1, .burst = 2});
    for (int i = 0; i < SourceLimits::mostSources; ++i)
        EXPECT_EQ(limits.admit(QString::number(i), start), 0ms);
    // All are remembered as busy, so that newcomers share what one may.
    EXPECT_EQ(limits.admit(u"x"_s, start), 0ms);
    EXPECT_EQ(limits.admit(u"y"_s, start), 0ms);
    EXPECT_GT(limits.admit(u"z"_s, start), 0ms);
    EXPECT_EQ(limits.admit(u"0"_s, start), 0ms) << "who was known keeps a bucket of his own";
    // After a while the silent are forgotten.
    EXPECT_EQ(limits.admit(u"z"_s, start + 1h), 0ms);
    EXPECT_EQ(limits.admit(u"z"_s, start + 1h), 0ms);
}
