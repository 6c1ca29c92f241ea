#include "ui/cadence/cadencelanes.h"
#include "ui/cadence/steplines.h"
#include "ui/cadence/stepwords.h"

#include "cadence/filelines.h"
#include "support/result.h"

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;
using cadence::Definition;
using Kind = CadenceLane::Kind;

constexpr const char* file = R"(name = "r"

[[step]]
name = "d+2"
day = 2
at = "10:00"
channels = ["sms", "whatsapp"]
template = "atraso_gentil"

[[step]]
name = "d+2b"
day = 2
at = "15:00"
channels = ["sms"]
only_if = "unread"
template = "quer_opcoes"

[[step]]
name = "d-5"
day = -5
at = "10:00"
channels = "best"
template = "lembrete_antes"

[[step]]
name = "broken"
after = "promise_broken"
day = 1
at = "11:00"
action = "call"
reason = "ask"
)";

TEST(CadenceLanes, placesEachStepOnItsFirstChannelAndMarksTheOthers)
{
    ASSERT_UNWRAP(const Definition definition, Definition::parse(file));
    const CadenceLanes all = CadenceLanes::of(definition);
    ASSERT_EQ(all.lanes.size(), 4u);
    EXPECT_TRUE(all.lanes[0].isFor(Kind::Channel, Channel::WhatsApp));
    EXPECT_TRUE(all.lanes[1].isFor(Kind::Channel, Channel::Sms));
    EXPECT_EQ(all.lanes[2].kind, Kind::Best);
    EXPECT_EQ(all.lanes[3].kind, Kind::Person);
    ASSERT_EQ(all.columns.size(), 3u);
    EXPECT_EQ(all.columns[0].day, -5);
    EXPECT_EQ(all.columns[1].day, 2);
    EXPECT_EQ(all.columns[2].after, cadence::Event::PromiseBroken);
    ASSERT_EQ(all.cards.size(), 5u);
    const CadenceCard* const first = all.cardOf(u"d+2"_s);
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->lane, 1u);
    const auto second = std::ranges::find_if(all.cards, [](const CadenceCard& card) { return card.rank == 1; });
    ASSERT_NE(second, all.cards.end());
    EXPECT_EQ(second->lane, 0u);
    EXPECT_EQ(second->step->name, u"d+2"_s);
}

TEST(CadenceLanes, stacksWhatIsSaidOnOneDayOnOneChannel)
{
    ASSERT_UNWRAP(const Definition definition, Definition::parse(file));
    const CadenceLanes all = CadenceLanes::of(definition);
    EXPECT_EQ(all.lanes[1].levels, 2);
    EXPECT_EQ(all.cardOf(u"d+2"_s)->level, 0);
    EXPECT_EQ(all.cardOf(u"d+2b"_s)->level, 1);
    EXPECT_EQ(all.cardOf(u"gone"_s), nullptr);
}

TEST(StepLines, aFindingLeadsToTheLineItQuotes)
{
    const QString toml = QString::fromUtf8(file);
    EXPECT_EQ(cadence::lineOfStep(toml, u"d+2b"_s), 10);
    EXPECT_EQ(cadence::lineOfFinding(toml, u"d+2b"_s, u"“quer_opcoes” may not be said"_s), 16);
    EXPECT_EQ(cadence::lineOfFinding(toml, u"d+2b"_s, u"the cadence has ended before it"_s), 11);
    EXPECT_EQ(cadence::lineOfFinding(toml, u"nowhere"_s, u"“quer_opcoes”"_s), 0);
    EXPECT_EQ(cadence::lineOfStep(u"[[step\nname = broken"_s, u"broken"_s), 0);
}

TEST(StepWords, sayWhenAndForWhom)
{
    ASSERT_UNWRAP(const Definition definition, Definition::parse(file));
    EXPECT_EQ(stepDay({}, -5), u"D−5"_s);
    EXPECT_EQ(stepDay({}, 0), u"D0"_s);
    EXPECT_EQ(stepDay(cadence::Event::Payment, 3), u"+3"_s);
    EXPECT_TRUE(stepConditions(*definition.find(u"d+2"_s)).isEmpty());
    EXPECT_EQ(stepConditions(*definition.find(u"d+2b"_s)).size(), 1);
    ASSERT_UNWRAP(const auto templates, channels::TemplateCatalogue::shipped());
    EXPECT_EQ(stepTitle(*definition.find(u"d+2"_s), templates), u"Tudo certo?"_s);
}

} // namespace
} // namespace trato::ui
