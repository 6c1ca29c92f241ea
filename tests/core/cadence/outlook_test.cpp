#include "support/debttest.h"

#include "cadence/outlook.h"
#include "cadence/planner.h"
#include "debts/holds.h"
#include "parties/consents.h"
#include "parties/debtors.h"

namespace {

using namespace trato;
using namespace trato::cadence;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OutlookTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(6), 50'000);
        ASSERT_RESULT(parties::Debtors(database())
                          .addContactPoint(debtor,
                              {.handle = {parties::ContactKind::Phone, u"+5511987654321"_s}, .source = u"import"_s},
                              clock.now()));
        ASSERT_RESULT(parties::Debtors(database()).confirmRightParty(debtor, u"luana"_s, clock.now()));
        ASSERT_UNWRAP(const auto planner, Planner::create(database(), clock));
        ASSERT_RESULT(planner->enrol());
    }
    std::vector<OutlookStep> steps()
    {
        const auto found = outlookOf(database(), debtor, clock.now());
        EXPECT_TRUE(found) << (found ? "" : qPrintable(found.error().message));
        return found && !found->empty() ? found->front().steps : std::vector<OutlookStep>();
    }
    DebtorId debtor;
};
TRATO_BOTH_ENGINES(OutlookTest);

TEST_P(OutlookTest, tellsTheStepsInTheirOrderWithChannelAndReason)
{
    const auto next = steps();
    ASSERT_EQ(next.size(), 4u);
    for (size_t i = 1; i < next.size(); ++i)
        EXPECT_LT(next[i - 1].at, next[i].at);
    EXPECT_TRUE(next[0].would);
    ASSERT_TRUE(next[0].channel);
    EXPECT_FALSE(next[0].why.isEmpty());
}

TEST_P(OutlookTest, aHoldStopsAllOfThemAndSaysSo)
{
    ASSERT_RESULT(
        debts::Holds(database())
            .place({.debtor = debtor, .reason = u"dispute"_s, .source = u"palavras"_s, .placedBy = u"luana"_s},
                clock.now()));
    for (const OutlookStep& step : steps()) {
        EXPECT_FALSE(step.would);
        EXPECT_FALSE(step.why.isEmpty());
    }
}

TEST_P(OutlookTest, whatIsStillAheadIsSeenFromEachStepsOwnDay)
{
    run(u"UPDATE instalment SET due = '%1'"_s.arg(clock.today().addDays(3).toString(Qt::ISODate)));
    run(u"UPDATE cadence_state SET step = '', anchor_due = '%1', next_at = 1"_s.arg(
        clock.today().addDays(3).toString(Qt::ISODate)));
    const auto next = steps();
    ASSERT_EQ(next.size(), 4u);
    EXPECT_GT(next.back().at, clock.now() + 24h * 3);
    for (const OutlookStep& step : next)
        EXPECT_TRUE(step.would) << qPrintable(step.step) << ": " << qPrintable(step.why);
}

TEST_P(OutlookTest, changesNothing)
{
    const qint64 runs = number(u"SELECT COUNT(*) FROM cadence_run"_s);
    const auto before = column(u"SELECT step FROM cadence_state"_s);
    steps();
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM cadence_run"_s), runs);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox"_s), 0);
    EXPECT_EQ(column(u"SELECT step FROM cadence_state"_s), before);
}

TEST_P(OutlookTest, withoutACadenceThereIsNothingToTell)
{
    run(u"DELETE FROM cadence_state"_s);
    EXPECT_TRUE(steps().empty());
}

} // namespace
