#include "facts.h"

#include "compliance/owndata.h"

#include <gtest/gtest.h>

namespace {

using namespace trato;
using namespace trato::compliance;

TEST(OwnDataTest, aBrokenFileOfTheRulesForbidsEverythingAndSaysWhich)
{
    EXPECT_FALSE(brokenOwnData()) << "the shipped ones are sound";
    EXPECT_FALSE(brokenData({{QStringLiteral("queue/score.toml"), QStringLiteral("x")}})) << "no rule of contacts";
    for (const QString& name : {QStringLiteral("compliance/whatsapp.toml"), QStringLiteral("calendar/holidays.toml")}) {
        const auto denied = brokenData({{name, QStringLiteral("[[policy]]")}});
        ASSERT_TRUE(denied);
        EXPECT_EQ(denied->outcome, Outcome::Deny);
        EXPECT_TRUE(denied->until.isNever());
        EXPECT_EQ(denied->override, Override::Nobody);
        EXPECT_TRUE(denied->reason().contains(name));
        EXPECT_TRUE(denied->reason().contains(QStringLiteral("[[policy]]")));
    }
}

} // namespace
