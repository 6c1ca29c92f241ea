#include "channels/outbox.h"
#include "queue/baton.h"
#include "support/result.h"
#include "support/testdatabase.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using channels::NewOutbox;
using channels::Outbox;
using channels::OutboxRow;

/// Who may speak is looked at once more in the statement by which a message leaves.
class HandOverTest : public test::DatabaseTest {
protected:
    static constexpr DebtorId debtor{1};

    static NewOutbox message(const QString& origin, const QString& purpose)
    {
        return {.debtor = debtor,
            .channel = Channel::WhatsApp,
            .handle = u"+5511987654321"_s,
            .purpose = purpose,
            .body = u"Bom dia"_s,
            .origin = origin,
            .actor = origin + u":x"_s,
            .reason = u"passo"_s};
    }

    OutboxRow claimed(const NewOutbox& wanted)
    {
        EXPECT_TRUE(Outbox(database()).queue(wanted, clock.now()).has_value());
        const auto rows = Outbox(database()).claim({.worker = u"w1"_s, .now = clock.now(), .lease = 60s, .limit = 20});
        EXPECT_TRUE(rows && rows->size() == 1);
        return rows && rows->size() == 1 ? rows->front() : OutboxRow();
    }

    bool leaves(const OutboxRow& row)
    {
        const auto handed = Outbox(database()).handOver(row, u"w1"_s, clock.now());
        EXPECT_TRUE(handed || handed.error().code == u"lease_lost"_s);
        return handed.has_value();
    }

    void personTakesIt(std::chrono::seconds lease)
    {
        const auto taken =
            queue::Baton(database())
                .take(debtor, queue::HolderKind::Human, u"carla"_s, u"case"_s, clock.now(), clock.now() + lease);
        EXPECT_TRUE(taken.has_value());
    }
};
TRATO_BOTH_ENGINES(HandOverTest);

TEST_P(HandOverTest, theMachineDoesNotTalkOverAPersonWhoHasJustTakenTheCase)
{
    const OutboxRow row = claimed(message(u"cadence"_s, u"collection"_s));
    personTakesIt(60s);
    EXPECT_FALSE(leaves(row));
}

TEST_P(HandOverTest, itsAnswersDoNotEither)
{
    const OutboxRow row = claimed(message(u"agent"_s, u"service"_s));
    personTakesIt(60s);
    EXPECT_FALSE(leaves(row));
}

TEST_P(HandOverTest, aPaymentIsAcknowledgedBesideAPerson)
{
    const OutboxRow row = claimed(message(u"system"_s, u"payment"_s));
    personTakesIt(60s);
    EXPECT_TRUE(leaves(row));
}

TEST_P(HandOverTest, whatAPersonWroteLeaves)
{
    NewOutbox words = message(u"human"_s, u"collection"_s);
    words.actor = u"carla"_s;
    const OutboxRow row = claimed(words);
    personTakesIt(60s);
    EXPECT_TRUE(leaves(row));
}

TEST_P(HandOverTest, whatAnotherPersonWroteWaits)
{
    const OutboxRow row = claimed(message(u"human"_s, u"collection"_s));
    personTakesIt(60s);
    EXPECT_FALSE(leaves(row));
}

TEST_P(HandOverTest, whatAnotherEngineIsAtWaitsAndPeopleDoNot)
{
    for (const auto& [origin, speaks] : {std::pair(u"cadence"_s, false), {u"agent"_s, false}, {u"human"_s, true}}) {
        const OutboxRow row = claimed(message(origin, u"service"_s));
        ASSERT_RESULT(queue::Baton(database())
                          .take(debtor, queue::HolderKind::Agent, u"w2"_s, u"answering"_s, clock.now(),
                              clock.now() + queue::Baton::machineLease));
        EXPECT_EQ(leaves(row), speaks) << origin.toStdString();
        run(u"DELETE FROM baton"_s);
        run(u"DELETE FROM outbox"_s);
    }
}

TEST_P(HandOverTest, inSilenceOnlyPeopleSpeak)
{
    for (const auto& [origin, speaks] : {std::pair(u"cadence"_s, false), {u"system"_s, false}, {u"human"_s, true}}) {
        const OutboxRow row = claimed(message(origin, u"payment"_s));
        ASSERT_RESULT(queue::Baton(database()).silence(debtor, u"bereavement"_s, clock.now()));
        EXPECT_EQ(leaves(row), speaks) << origin.toStdString();
        run(u"DELETE FROM baton"_s);
        run(u"DELETE FROM outbox"_s);
    }
}

TEST_P(HandOverTest, aLeaseThatIsOverHoldsNothingUp)
{
    const OutboxRow row = claimed(message(u"cadence"_s, u"collection"_s));
    personTakesIt(5s);
    clock.advance(6s);
    EXPECT_TRUE(leaves(row));
}

} // namespace trato::engine
