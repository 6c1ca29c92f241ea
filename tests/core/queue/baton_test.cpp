#include "queuetest.h"

#include "debts/holds.h"

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BatonTest : public test::QueueTest {
protected:
    QString take(HolderKind kind, const QString& holder, Instant until = {})
    {
        return codeOf(baton().take(debtor(), kind, holder, u"test"_s, clock.now(), until));
    }
    std::optional<BatonHolder> holder()
    {
        const auto held = baton().holder(debtor(), clock.now());
        EXPECT_TRUE(held);
        return held.value_or(std::nullopt);
    }
    DebtorId debtor()
    {
        if (!m_debtor.isValid())
            m_debtor = makeDebtor();
        return m_debtor;
    }
    HoldId hold()
    {
        const auto id =
            debts::Holds(database())
                .place({.debtor = debtor(), .reason = u"bereavement"_s, .source = u"words"_s, .placedBy = u"agent"_s},
                    clock.now());
        EXPECT_TRUE(id);
        return *id;
    }

private:
    DebtorId m_debtor;
};
TRATO_BOTH_ENGINES(BatonTest);

TEST_P(BatonTest, aHumanBeatsAnAgentAndAnAgentNeverAHuman)
{
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), QString());
    EXPECT_EQ(take(HolderKind::Human, u"luana"_s), QString());
    EXPECT_EQ(holder()->holder, u"luana"_s);
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), u"held_by_human"_s);
    EXPECT_EQ(take(HolderKind::Human, u"bruna"_s), u"held_by_human"_s);
    EXPECT_EQ(take(HolderKind::Human, u"luana"_s), QString());
}

TEST_P(BatonTest, anotherAgentWaits)
{
    EXPECT_EQ(take(HolderKind::Agent, u"engine-1"_s, clock.now() + 1min), QString());
    EXPECT_EQ(take(HolderKind::Agent, u"engine-2"_s), u"held_by_agent"_s);
    clock.advance(1min);
    EXPECT_EQ(take(HolderKind::Agent, u"engine-2"_s), QString());
}

TEST_P(BatonTest, aLeaseThatIsOverFreesIt)
{
    EXPECT_EQ(take(HolderKind::Human, u"luana"_s, clock.now() + 5min), QString());
    clock.advance(5min - 1us);
    EXPECT_EQ(take(HolderKind::Human, u"bruna"_s), u"held_by_human"_s);
    clock.advance(1us);
    EXPECT_FALSE(holder());
    EXPECT_EQ(take(HolderKind::Human, u"bruna"_s), QString());
}

TEST_P(BatonTest, onlyTheHolderGivesItBack)
{
    EXPECT_EQ(take(HolderKind::Human, u"luana"_s), QString());
    ASSERT_RESULT(baton().release(debtor(), u"bruna"_s, clock.now()));
    EXPECT_EQ(holder()->holder, u"luana"_s);
    ASSERT_RESULT(baton().release(debtor(), u"luana"_s, clock.now()));
    EXPECT_FALSE(holder());
}

TEST_P(BatonTest, silenceStopsTheMachineAtOnceButNotAHuman)
{
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), QString());
    ASSERT_RESULT(baton().silence(debtor(), u"self_harm"_s, clock.now()));
    EXPECT_EQ(holder()->kind, HolderKind::Nobody);
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), u"silenced"_s);
    EXPECT_EQ(take(HolderKind::Human, u"luana"_s), QString());
    ASSERT_RESULT(baton().silence(debtor(), u"self_harm"_s, clock.now()));
    EXPECT_EQ(holder()->holder, u"luana"_s);
}

TEST_P(BatonTest, whoeverLetsGoOfAHeldDebtorLeavesSilence)
{
    const HoldId hold = this->hold();
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), u"silenced"_s);
    EXPECT_EQ(take(HolderKind::Human, u"luana"_s), QString());
    ASSERT_RESULT(baton().release(debtor(), u"luana"_s, clock.now()));
    ASSERT_TRUE(holder());
    EXPECT_EQ(holder()->kind, HolderKind::Nobody);
    ASSERT_RESULT(debts::Holds(database()).release(debtor(), hold, u"sandra"_s, clock.now()));
    ASSERT_RESULT(baton().resume(debtor()));
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), QString());
}

TEST_P(BatonTest, aHumansLeaseThatRunsOutOverAHoldIsSilenceToo)
{
    hold();
    EXPECT_EQ(take(HolderKind::Human, u"luana"_s, clock.now() + 5min), QString());
    clock.advance(5min);
    ASSERT_TRUE(holder());
    EXPECT_EQ(holder()->kind, HolderKind::Nobody);
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), u"silenced"_s);
}

/// Who lost their job is not held, and yet nobody but a person goes on until one has answered.
TEST_P(BatonTest, aCaseInCareIsSilentUntilAPersonHasAnsweredIt)
{
    WorkQueue desk(database(), clock);
    ASSERT_RESULT(baton().silence(debtor(), u"job_loss"_s, clock.now()));
    ASSERT_UNWRAP(const WorkItemId item,
        desk.open({.debtor = debtor(), .desk = u"care"_s, .reason = u"sensitive"_s, .sensitivity = {u"job_loss"_s}}));
    ASSERT_RESULT(desk.claim(item, u"luana"_s));
    ASSERT_RESULT(desk.release(item, u"luana"_s));
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), u"silenced"_s) << "looked at and given back";
    EXPECT_EQ(take(HolderKind::Human, u"bruna"_s, clock.now() + 5min), QString());
    clock.advance(5min);
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), u"silenced"_s) << "whose desk went dark";
    ASSERT_RESULT(desk.claim(item, u"luana"_s));
    ASSERT_RESULT(desk.close(item, u"luana"_s, {.disposition = u"care"_s}));
    EXPECT_EQ(take(HolderKind::Agent, u"negotiation"_s), QString());
}

} // namespace
