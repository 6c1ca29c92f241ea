#include "agents/suggestions.h"
#include "engine/followupworker.h"
#include "machine/machinetest.h"
#include "negotiation/promises.h"
#include "parties/theirday.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What speaks of a day does not leave when that day is over.
class OutOfDateTest : public MachineTest {
protected:
    void SetUp() override
    {
        MachineTest::SetUp();
        if (IsSkipped())
            return;
        run(u"UPDATE portfolio SET autonomy = 3"_s);
        id = debtor();
    }
    channels::NewOutbox reminder(const QString& actor, Instant notAfter) const
    {
        channels::NewOutbox row = message(id, actor);
        if (row.origin != u"human")
            row.purpose = u"reminder"_s;
        row.body = u"Só para lembrar: vence hoje."_s;
        row.notAfter = notAfter;
        return row;
    }
    void follow()
    {
        CommandExecutor executor(database(), clock, *templates, {});
        const auto done = FollowUpWorker(database(), clock, executor).work();
        ASSERT_TRUE(done.has_value()) << done.error().message.toStdString();
    }
    void promise(QDate due)
    {
        ASSERT_RESULT(negotiation::Promises(database(), clock)
                          .make({.debtor = id, .amount = money::Money::fromCents(100'00), .due = due}));
    }
    channels::OutboxRow row(OutboxId message)
    {
        return channels::Outbox(database()).row(message)->value_or(channels::OutboxRow());
    }

    DebtorId id;
};
TRATO_BOTH_ENGINES(OutOfDateTest);

TEST_P(OutOfDateTest, itIsRefusedWithARuleAndAReasonAndNothingLeaves)
{
    const Instant end = clock.now() + 2h;
    for (const QString& actor : {u"agent:follow_up"_s, u"cadence:padrao"_s, u"ana"_s}) {
        channels::NewOutbox late = reminder(actor, end);
        late.notBefore = clock.now() + 1h;
        const OutboxId waiting = queue(late);
        EXPECT_EQ(row(waiting).message.notAfter, end);
        clock.advance(3h);
        work();
        EXPECT_EQ(row(waiting).state, channels::OutboxState::Refused) << actor.toStdString();
        EXPECT_EQ(row(waiting).refusedBy, u"out_of_date") << actor.toStdString();
        EXPECT_FALSE(row(waiting).refusedReason.isEmpty());
        EXPECT_EQ(holderOf(id), QString());
        clock.set(end - 2h);
    }
    EXPECT_TRUE(post.letters.empty());
}

TEST_P(OutOfDateTest, untilItsDayIsOverItLeaves)
{
    const OutboxId waiting = queue(reminder(u"ana"_s, clock.now() + 1min));
    work();
    EXPECT_EQ(row(waiting).state, channels::OutboxState::Sent);
}

TEST_P(OutOfDateTest, norDoesItLeaveWhenTheDayEndsAtTheLastInstant)
{
    const OutboxId waiting = queue(reminder(u"ana"_s, clock.now() + 1min));
    post.whenAsked = [this] { clock.advance(1min); };
    work();
    EXPECT_EQ(row(waiting).state, channels::OutboxState::Refused);
    EXPECT_EQ(row(waiting).refusedBy, u"out_of_date");
    EXPECT_TRUE(post.letters.empty());
}

TEST_P(OutOfDateTest, whatWaitsBehindItGoesOn)
{
    channels::NewOutbox first = reminder(u"agent:follow_up"_s, clock.now() + 1h);
    first.priority = 0;
    queue(first);
    clock.advance(2h);
    const OutboxId next = queue(message(id, u"ana"_s));
    work();
    EXPECT_EQ(row(next).state, channels::OutboxState::Sent);
}

TEST_P(OutOfDateTest, aReminderOfAPromiseEndsWithTheDayItSpeaksOf)
{
    const QDate due = clock.today().addDays(1);
    promise(due);
    follow();
    ASSERT_UNWRAP(
        const auto end, parties::endOfTheirDay(database(), id, Channel::WhatsApp, handle(id, Channel::WhatsApp), due));
    EXPECT_EQ(number(u"SELECT not_after FROM outbox WHERE template = 'promessa_vence'"_s), end.microseconds());
    clock.set(end + 10h);
    work();
    EXPECT_TRUE(post.letters.empty());
    EXPECT_EQ(column(u"SELECT refused_by FROM outbox WHERE template = 'promessa_vence'"_s),
        std::vector<QString>{u"out_of_date"_s});
    follow();
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE template = 'promessa_vence'"_s), 1) << "nor is it said again";
}

TEST_P(OutOfDateTest, theDayIsTheirsNotOurs)
{
    run(u"UPDATE debtor SET uf = 'AC' WHERE id = %1"_s.arg(id.value()));
    const QDate day(2026, 11, 20);
    ASSERT_UNWRAP(const Instant acre, parties::endOfTheirDay(database(), id, Channel::Email, u"a@b.br"_s, day));
    EXPECT_EQ(acre, Instant::startOfDay(day.addDays(1), QTimeZone("America/Rio_Branco")));
    ASSERT_UNWRAP(const Instant both, parties::endOfTheirDay(database(), id, Channel::Sms, u"+5511987654321"_s, day));
    EXPECT_EQ(both, Instant::startOfDay(day.addDays(1), QTimeZone("America/Sao_Paulo")))
        << "the earlier of address and number";
}

TEST_P(OutOfDateTest, aSuggestionOfADayThatIsOverCantBeSent)
{
    run(u"UPDATE portfolio SET autonomy = 0"_s);
    promise(clock.today().addDays(1));
    follow();
    agents::Suggestions suggestions(database(), clock);
    ASSERT_UNWRAP(const auto suggested, suggestions.open(id));
    ASSERT_TRUE(suggested.has_value());
    EXPECT_FALSE(suggested->notAfter.isNever());
    clock.set(suggested->notAfter);
    EXPECT_FALSE(suggestions.open(id)->has_value()) << "nobody is shown it";
    const auto taken = suggestions.take(id, suggested->id, u"ana"_s);
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error().code, u"out_of_date");
    clock.set(suggested->notAfter - 1h);
    EXPECT_TRUE(suggestions.take(id, suggested->id, u"ana"_s).has_value());
}

TEST_P(OutOfDateTest, whatMayOnlyBeSuggestedKeepsItsDay)
{
    const Instant end = clock.now() + 5h;
    const OutboxId waiting = queue(reminder(u"agent:follow_up"_s, end));
    run(u"UPDATE portfolio SET autonomy = 0"_s);
    work();
    EXPECT_EQ(row(waiting).refusedBy, u"autonomy");
    ASSERT_UNWRAP(const auto suggested, agents::Suggestions(database(), clock).open(id));
    ASSERT_TRUE(suggested.has_value());
    EXPECT_EQ(suggested->notAfter, end);
}

} // namespace trato::engine
