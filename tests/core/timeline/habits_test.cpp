#include "support/debttest.h"

#include "timeline/habits.h"
#include "timeline/timeline.h"

namespace {

using namespace trato;
using namespace trato::timeline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HabitsTest : public test::DebtTest {
protected:
    void wrote(QDate day, QTime time, Channel channel = Channel::WhatsApp)
    {
        ASSERT_RESULT(Timeline(database())
                          .append({.debtor = debtor,
                              .at = Instant::fromDateTime(QDateTime(day, time, deskZone())),
                              .channel = channel,
                              .direction = Direction::In,
                              .kind = u"text"_s,
                              .text = u"oi"_s,
                              .actorKind = ActorKind::Debtor}));
    }
    Habits habits()
    {
        const auto loaded = Habits::load(database(), debtor, clock.now());
        EXPECT_TRUE(loaded);
        return loaded.value_or(Habits());
    }
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (!IsSkipped())
            debtor = addDebtor();
    }
    DebtorId debtor;
};
TRATO_BOTH_ENGINES(HabitsTest);

TEST_P(HabitsTest, countsWhereAndWhenTheyAnswer)
{
    const QDate monday(2026, 11, 9);
    for (int i = 0; i < 7; ++i)
        wrote(monday.addDays(i % 5), QTime(18 + i % 3, 10 + i), Channel::WhatsApp);
    wrote(monday.addDays(-7), QTime(9, 0));
    wrote(monday.addDays(-6), QTime(14, 0));
    wrote(monday.addDays(-5), QTime(14, 0), Channel::Email);
    const Habits found = habits();
    ASSERT_EQ(found.channels.size(), 2u);
    const Habit& best = found.channels[0];
    EXPECT_EQ(best.channel, Channel::WhatsApp);
    EXPECT_EQ(best.all, 9);
    EXPECT_EQ(best.part, DayPart::Evening);
    EXPECT_EQ(best.inPart, 7);
    EXPECT_EQ(best.onWeekdays, 9);
    EXPECT_TRUE(best.prefersPart());
    EXPECT_TRUE(best.prefersWeekdays());
    EXPECT_FALSE(found.channels[1].isFirm()) << "one answer is chance";
    ASSERT_NE(found.preferred(), nullptr);
    EXPECT_EQ(found.preferred()->channel, Channel::WhatsApp);
}

TEST_P(HabitsTest, whatIsWrittenInOneGoIsOneAnswer)
{
    for (int minute = 0; minute < 50; minute += 10)
        wrote(QDate(2026, 11, 18), QTime(10, minute));
    EXPECT_EQ(habits().channels.at(0).all, 1);
    EXPECT_EQ(habits().preferred(), nullptr);
}

TEST_P(HabitsTest, callsCountWhenTheyWereAnswered)
{
    for (int i = 0; i < 4; ++i)
        ASSERT_RESULT(Timeline(database())
                          .append({.debtor = debtor,
                              .at = clock.now() - 24h * (i + 1),
                              .channel = Channel::Voice,
                              .direction = Direction::Out,
                              .kind = u"call"_s,
                              .actorKind = ActorKind::Human,
                              .actor = u"luana"_s,
                              .payload = {{u"outcome"_s, i == 0 ? u"answered"_s : u"no_answer"_s}}}));
    const Habits found = habits();
    EXPECT_EQ(found.calls, 4);
    EXPECT_EQ(found.callsAnswered, 1);
    EXPECT_EQ(found.channels.at(0).all, 1);
}

TEST_P(HabitsTest, nothingIsNothing)
{
    EXPECT_TRUE(habits().channels.empty());
    EXPECT_EQ(habits().lines, 0);
    wrote(QDate(2025, 11, 18), QTime(10, 0));
    EXPECT_TRUE(habits().channels.empty()) << "older than half a year";
}

} // namespace
