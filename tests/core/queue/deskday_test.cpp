#include "queuetest.h"

#include "queue/deskday.h"

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeskDayTest : public test::QueueTest {};
TRATO_BOTH_ENGINES(DeskDayTest);

TEST_P(DeskDayTest, countsWhatIsMineAndOfToday)
{
    const DebtorId ana = makeDebtor();
    const auto closed = [&](const QString& actor) {
        const WorkItemId item = open(ana);
        ASSERT_RESULT(queue().close(item, actor, {.disposition = u"no_answer"_s}));
    };
    closed(u"luana"_s);
    clock.advance(24h);
    closed(u"luana"_s);
    closed(u"rafael"_s);
    run(u"INSERT INTO draft (actor, debtor_id, kind, channel, body, updated_at) VALUES ('luana', %1, 'message', 'sms', 'oi', 7), ('luana', %1, 'note', 'sms', 'liga cedo', 6)"_s
            .arg(ana.value()));
    ASSERT_UNWRAP(const DeskDay day, DeskDay::load(database(), u"luana"_s, clock.now()));
    EXPECT_EQ(day.cases, 1);
    EXPECT_EQ(day.agreements, 0);
    EXPECT_EQ(day.agreedCents, 0);
    EXPECT_EQ(day.pending, 0);
    ASSERT_EQ(day.drafts.size(), 1U);
    EXPECT_EQ(day.drafts[0].debtor, ana);
}

TEST_P(DeskDayTest, aPersonsStateIsKeptOnce)
{
    ASSERT_RESULT(setDeskState(database(), u"luana"_s, u"paused"_s, u"café"_s, clock.now()));
    ASSERT_RESULT(setDeskState(database(), u"luana"_s, u"ready"_s, {}, clock.now()));
    EXPECT_EQ(column(u"SELECT state || COALESCE(reason, '') FROM desk_state"_s), std::vector<QString>{u"ready"_s});
}

} // namespace
