#include "timeline/machine.h"

#include <gtest/gtest.h>

namespace trato::timeline {

using namespace Qt::StringLiterals;

TEST(Machine, IsNamedTheSameWhoeverWroteItDown)
{
    for (const QString& actor : {u"negotiation"_s, u"agent:negotiation"_s})
        EXPECT_EQ(machineTitle(actor), u"AI negotiation"_s) << actor.toStdString();
    EXPECT_EQ(machineTitle(u"agent:identification"_s), u"AI identification"_s);
    EXPECT_EQ(machineTitle(u"follow_up"_s), u"AI follow-up"_s);
    EXPECT_EQ(machineTitle(u"cadence:padrao"_s), machineTitle(u"cadence"_s));
    EXPECT_EQ(machineTitle(u"engine"_s), u"Machine"_s);
}

TEST(Machine, NobodyElseIsPartOfIt)
{
    EXPECT_TRUE(isPartOfMachine(u"agent:follow_up"_s));
    EXPECT_FALSE(isPartOfMachine(u"luana"_s));
    EXPECT_FALSE(isPartOfMachine(u"CDC, art. 42"_s));
    EXPECT_FALSE(isPartOfMachine(QString()));
}

} // namespace trato::timeline
