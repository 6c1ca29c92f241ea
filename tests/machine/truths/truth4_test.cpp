#include "machine/machinetest.h"

#include <stdexcept>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using understanding::Intent;
using understanding::Sensitivity;

namespace {

struct Killed {};

[[noreturn]] void die() { throw Killed{}; }

} // namespace

/// A kill at any instant loses no received message, no payment and no typed draft, and sends nothing twice.
class Truth4_AKillLosesNothingAndSendsNothingTwice : public MachineTest {
protected:
    /// What became of a debtor, as numbers: the same whether somebody was killed on the way or not.
    QString effectsOn(DebtorId id)
    {
        QStringList counts;
        for (const char* table : {"interaction", "outbox", "offer", "agreement", "payment_request", "promise", "hold",
                 "consent", "work_item", "baton"})
            counts.append(
                u"%1 %2"_s.arg(QLatin1StringView(table))
                    .arg(number(u"SELECT COUNT(*) FROM %1 WHERE debtor_id = %2"_s.arg(QLatin1StringView(table))
                                    .arg(id.value()))));
        return counts.join(u", "_s);
    }
};
TRATO_BOTH_ENGINES(Truth4_AKillLosesNothingAndSendsNothingTwice);

TEST_P(Truth4_AKillLosesNothingAndSendsNothingTwice, betweenTheCommandsOfOneAnswer)
{
    agents::Heard bereaved = heard(Intent::Other, u"meu marido faleceu"_s);
    bereaved.reading.sensitivities = {Sensitivity::Bereavement};
    agents::Heard counter = heard(Intent::CounterOffer, u"consigo pagar 3x de 35"_s);
    counter.reading.instalments = 3;
    counter.reading.amountCents = 3'500;
    const agents::Heard messages[] = {bereaved, counter, heard(Intent::OptOut, u"não me mandem mais nada"_s),
        heard(Intent::AskPaymentSlip, u"manda o pix"_s), heard(Intent::AskBalance, u"quanto devo?"_s)};
    int kills = 0;
    for (const agents::Heard& message : messages) {
        const DebtorId whole = debtor();
        const SteppedClock counted(clock, 0, [] {});
        ASSERT_RESULT(hear(database(), counted, whole, Channel::WhatsApp, message));
        const QString expected = effectsOn(whole);
        for (int step = 1; step <= counted.looks(); ++step) {
            const DebtorId id = debtor();
            const QString before = effectsOn(id);
            {
                const auto doomed = connect();
                EXPECT_THROW(
                    (void)hear(*doomed, SteppedClock(clock, step, &die), id, Channel::WhatsApp, message), Killed);
            }
            ++kills;
            EXPECT_EQ(effectsOn(id), before) << "step " << step << ": half an answer was left";
            ASSERT_RESULT(hear(id, Channel::WhatsApp, message));
            EXPECT_EQ(effectsOn(id), expected) << "step " << step << " of “" << message.text.toStdString() << "”";
        }
    }
    EXPECT_GT(kills, 15);
}

TEST_P(Truth4_AKillLosesNothingAndSendsNothingTwice, atAnyStepOfTheLastMetre)
{
    int steps = 1;
    for (int step = 1; step <= steps; ++step) {
        const DebtorId id = debtor();
        const OutboxId row = queue(message(id, u"agent:follow_up"_s));
        post.letters.clear();
        try {
            const auto doomed = connect();
            const SteppedClock stepped(clock, step, &die);
            OutboxWorker worker(*doomed, stepped, u"engine-1"_s, everyChannel(post, clock));
            (void)worker.work(10);
            steps = std::max(steps, stepped.looks());
        } catch (const Killed&) {
            steps = std::max(steps, step + 1);
        }
        // The dead one's leases run out, and another engine takes over.
        for (int round = 0; round < 3; ++round) {
            clock.advance(3min);
            ASSERT_RESULT(channels::Outbox(database()).recover(clock.now()));
            work(u"engine-2"_s);
        }
        EXPECT_EQ(post.letters.size(), 1u) << "step " << step;
        EXPECT_EQ(state(row), channels::OutboxState::Sent) << "step " << step;
        EXPECT_EQ(holderOf(id), QString()) << "step " << step;
    }
    EXPECT_GT(steps, 5);
}

} // namespace trato::engine
