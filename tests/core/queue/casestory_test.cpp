#include "queuetest.h"

#include "queue/casestory.h"
#include "queue/wrapup.h"

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CaseStoryTest : public test::QueueTest {
protected:
    CaseStory story(DebtorId debtor, const QString& actor = u"luana"_s)
    {
        const auto loaded = CaseStory::load(database(), debtor, actor, clock.now());
        EXPECT_TRUE(loaded) << (loaded ? std::string() : loaded.error().message.toStdString());
        return loaded.value_or(CaseStory());
    }
    void promise(DebtorId debtor, const QString& state = u"open"_s)
    {
        run(u"INSERT INTO promise (debtor_id, id, amount_cents, due, state, made_by, made_at) "
            "VALUES (%1, %2, 18000, '2026-12-04', '%3', 'luana', %4)"_s.arg(debtor.value())
                .arg(++m_id)
                .arg(state)
                .arg(clock.now().microseconds()));
    }
    void hold(DebtorId debtor, const QString& reason)
    {
        run(u"INSERT INTO hold (debtor_id, id, reason, source, since, placed_by) VALUES (%1, %2, '%3', 'x', %4, 'luana')"_s
                .arg(debtor.value())
                .arg(++m_id)
                .arg(reason)
                .arg(clock.now().microseconds()));
    }

private:
    int m_id = 900;
};
TRATO_BOTH_ENGINES(CaseStoryTest);

TEST_P(CaseStoryTest, nothingHappened)
{
    const CaseStory none = story(makeDebtor());
    EXPECT_EQ(none.disposition, QString());
    EXPECT_FALSE(none.deal || none.promised.isValid());
    EXPECT_EQ(none.paidCents, 0);
}

TEST_P(CaseStoryTest, aPromiseOfMineAndOfToday)
{
    const DebtorId ana = makeDebtor();
    promise(ana, u"broken"_s);
    EXPECT_EQ(story(ana).disposition, QString());
    promise(ana);
    EXPECT_EQ(story(ana).disposition, u"cpc_promise"_s);
    EXPECT_EQ(story(ana).promised, QDate(2026, 12, 4));
    EXPECT_EQ(story(ana).promisedCents, 180'00);
    EXPECT_EQ(story(ana, u"rafael"_s).disposition, QString());
    clock.advance(24h);
    EXPECT_EQ(story(ana).disposition, QString());
}

TEST_P(CaseStoryTest, theGravestDecides)
{
    const DebtorId ana = makeDebtor();
    promise(ana);
    hold(ana, u"dispute"_s);
    EXPECT_EQ(story(ana).disposition, u"cpc_disputes"_s);
    clock.advance(1min);
    hold(ana, u"payment_in_flight"_s);
    EXPECT_EQ(story(ana).disposition, u"cpc_claims_paid"_s);
    run(u"INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at) VALUES (%1, 950, '*', 'collection', 'revoked', 'x', 'luana', %2)"_s
            .arg(ana.value())
            .arg(clock.now().microseconds()));
    EXPECT_EQ(story(ana).disposition, u"do_not_contact"_s);
}

TEST_P(CaseStoryTest, whatIsWrappedUpIsTold)
{
    const DebtorId ana = makeDebtor();
    promise(ana);
    const WorkItemId item = open(ana);
    clock.advance(1min);
    ASSERT_RESULT(
        WrapUp(database(), clock)
            .save({.item = item, .actor = u"luana"_s, .disposition = u"cpc_promise"_s, .delayReason = u"forgot"_s}));
    clock.advance(1min);
    EXPECT_EQ(story(ana).disposition, QString());
    EXPECT_EQ(story(ana).delayReason, u"Esqueceu"_s);
}

} // namespace
