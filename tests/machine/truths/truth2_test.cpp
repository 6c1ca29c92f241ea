#include "machine/machinetest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// No message about a debt leaves after the payment is known.
class Truth2_NothingAboutADebtAfterThePayment : public MachineTest {
protected:
    /// What the settlement of a payment commits: nothing is open any more, and what waits is taken back.
    void pay(DebtorId id)
    {
        const auto done = database().transaction([&]() -> Result<void> {
            run(u"UPDATE instalment SET open_cents = 0, status = 'paid' WHERE debtor_id = %1"_s.arg(id.value()));
            TRATO_CHECK(channels::Outbox(database()).recall({.debtor = id, .reason = u"paid"_s}, clock.now()));
            return {};
        });
        EXPECT_TRUE(done.has_value());
    }
    qint64 handedOver(DebtorId id)
    {
        return number(u"SELECT SUM(attempts) FROM outbox WHERE debtor_id = %1"_s.arg(id.value()));
    }
};
TRATO_BOTH_ENGINES(Truth2_NothingAboutADebtAfterThePayment);

TEST_P(Truth2_NothingAboutADebtAfterThePayment, whenItIsCommittedAtAnyStepOfTheLastMetre)
{
    int steps = 0;
    int left = 0;
    int keptBack = 0;
    for (int step = 1; steps == 0 || step <= steps + 1; ++step) {
        const DebtorId id = debtor();
        for (const Channel channel : {Channel::Sms, Channel::Email})
            queue(message(id, u"cadence:padrao"_s, channel));
        qint64 before = -1; // handed over when the payment became known; not yet: -1
        const SteppedClock stepped(clock, step, [&] {
            before = handedOver(id);
            pay(id);
        });
        post.letters.clear();
        OutboxWorker worker(database(), stepped, u"engine-1"_s, everyChannel(post, clock));
        for (int round = 0; round < 4; ++round)
            ASSERT_RESULT(worker.work(10));
        steps = std::max(steps, stepped.looks());
        if (before >= 0) {
            EXPECT_EQ(handedOver(id), before) << "step " << step;
            EXPECT_EQ(static_cast<qint64>(post.letters.size()), before) << "step " << step;
        }
        (post.letters.empty() ? keptBack : left) += 1;
    }
    EXPECT_GT(steps, 8) << "there are steps between the claim and the wire";
    EXPECT_GT(left, 0);
    EXPECT_GT(keptBack, 2);
}

TEST_P(Truth2_NothingAboutADebtAfterThePayment, byAnotherConnectionBetweenTheLookAndTheHandOver)
{
    const DebtorId id = debtor();
    queue(message(id, u"cadence:padrao"_s));
    const auto bank = connect();
    bool paid = false;
    post.whenAsked = [&] {
        if (std::exchange(paid, true))
            return;
        run(u"UPDATE instalment SET open_cents = 0, status = 'paid' WHERE debtor_id = %1"_s.arg(id.value()));
        EXPECT_TRUE(channels::Outbox(*bank).recall({.debtor = id, .reason = u"paid"_s}, clock.now()).has_value());
    };
    work();
    EXPECT_TRUE(paid);
    EXPECT_TRUE(post.letters.empty());
}

} // namespace trato::engine
