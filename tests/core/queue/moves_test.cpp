#include "queuetest.h"

#include "queue/bulk.h"
#include "queue/desks.h"
#include "queue/helpdesk.h"
#include "queue/moves.h"
#include "queue/presence.h"

#include <gmock/gmock.h>

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ElementsAre;

class MovesTest : public test::QueueTest {
protected:
    Moves moves() { return {database(), clock}; }
    HelpDesk help() { return {database(), clock}; }
    Presence presence() { return Presence(database()); }
    QString lastLine() { return column(u"SELECT text FROM interaction ORDER BY at DESC, id DESC LIMIT 1"_s).front(); }
};
TRATO_BOTH_ENGINES(MovesTest);

TEST_P(MovesTest, aSnoozedCaseWakesAtItsVeryInstantOnTopForWhoPutItOff)
{
    const auto item1 = open(makeDebtor(), u"negotiation"_s, 5);
    open(makeDebtor(), u"negotiation"_s, 90);
    ASSERT_RESULT(queue().claim(item1, u"luana"_s));
    const Instant until = clock.now() + 150min;
    ASSERT_RESULT(moves().snooze(item1, u"luana"_s, until, u"depois do almoço"_s));
    EXPECT_EQ(lastLine(), u"Put off until 20/11 14:30 · depois do almoço"_s);
    clock.set(until - 1us);
    ASSERT_UNWRAP(const auto before, queue().next(u"luana"_s, u"negotiation"_s));
    EXPECT_NE(before->id, item1);
    ASSERT_RESULT(queue().release(before->id, u"luana"_s));
    clock.set(until);
    ASSERT_UNWRAP(const auto other, queue().next(u"rafael"_s, u"negotiation"_s));
    EXPECT_NE(other->id, item1) << "it is kept for who put it off";
    ASSERT_UNWRAP(const auto back, queue().next(u"luana"_s, u"negotiation"_s));
    ASSERT_EQ(back->id, item1);
    EXPECT_EQ(back->returnReason, u"snooze"_s);
    EXPECT_EQ(back->returnNote, u"depois do almoço"_s);
    EXPECT_EQ(back->returnedAt, until);
    EXPECT_EQ(back->score, scoreOf(back->terms));
}

TEST_P(MovesTest, whatNobodyTakesAfterItsTimeGoesToAnybody)
{
    const auto one = open(makeDebtor());
    ASSERT_RESULT(moves().snooze(one, u"luana"_s, clock.now() + 1h));
    clock.advance(1h + WorkQueue::callbackSla);
    ASSERT_UNWRAP(const auto given, queue().next(u"rafael"_s, u"negotiation"_s));
    ASSERT_TRUE(given);
    EXPECT_EQ(given->id, one);
}

TEST_P(MovesTest, noCaseIsPutOffFurtherThanItsDeskAllows)
{
    const auto one = open(makeDebtor(), u"payments"_s);
    const int days = Desks::standard().byName(u"payments")->snoozeDays;
    const auto far = moves().snooze(one, u"luana"_s, clock.now() + 24h * (days + 1));
    EXPECT_EQ(codeOf(far), u"snooze_too_far"_s);
    EXPECT_TRUE(far.error().message.contains(QString::number(days)));
    EXPECT_EQ(item(one).state, WorkState::Open);
    EXPECT_EQ(codeOf(moves().snooze(one, u"luana"_s, clock.now())), u"invalid_snooze"_s);
    ASSERT_RESULT(moves().snooze(one, u"luana"_s, clock.now() + 24h * days));
}

TEST_P(MovesTest, whatWasPutOffOrGivenAwayIsTakenBackWhileNobodyHasIt)
{
    const auto one = open(makeDebtor());
    const int score = item(one).score;
    ASSERT_RESULT(moves().snooze(one, u"luana"_s, clock.now() + 1h));
    EXPECT_EQ(codeOf(moves().takeBack(one, u"rafael"_s)), u"not_yours_to_undo"_s);
    ASSERT_UNWRAP(const WorkItem mine, moves().takeBack(one, u"luana"_s));
    EXPECT_EQ(mine.state, WorkState::Claimed);
    EXPECT_EQ(mine.holder, u"luana"_s);
    EXPECT_EQ(mine.score, score);
    ASSERT_RESULT(moves().transfer(one, u"luana"_s, {.person = u"rafael"_s, .note = u"fala espanhol"_s}));
    ASSERT_UNWRAP(const auto given, queue().next(u"rafael"_s, u"negotiation"_s));
    EXPECT_EQ(given->id, one);
    EXPECT_EQ(codeOf(moves().takeBack(one, u"luana"_s)), u"not_yours_to_undo"_s);
}

TEST_P(MovesTest, aTransferGoesToThatPersonWithTheNote)
{
    const auto one = open(makeDebtor());
    ASSERT_RESULT(queue().claim(one, u"luana"_s));
    EXPECT_EQ(codeOf(moves().transfer(one, u"luana"_s, {.person = u"rafael"_s, .note = u" "_s})), u"note_required"_s);
    EXPECT_EQ(codeOf(moves().transfer(one, u"luana"_s, {.note = u"n"_s})), u"transfer_target_required"_s);
    EXPECT_EQ(codeOf(moves().transfer(one, u"luana"_s, {.desk = u"moon"_s, .note = u"n"_s})), u"unknown_desk"_s);
    ASSERT_RESULT(moves().transfer(one, u"luana"_s, {.person = u"rafael"_s, .note = u"pediu você"_s}));
    ASSERT_UNWRAP(const auto nobody, queue().next(u"bia"_s, u"negotiation"_s));
    EXPECT_FALSE(nobody);
    const WorkItem given = item(one);
    EXPECT_EQ(given.assignee, u"rafael"_s);
    EXPECT_EQ(given.returnedFrom, u"luana"_s);
    EXPECT_EQ(given.returnNote, u"pediu você"_s);
    EXPECT_EQ(lastLine(), u"To rafael · pediu você"_s);
    ASSERT_UNWRAP(const auto free, baton().holder(given.debtor, clock.now()));
    EXPECT_FALSE(free) << "the turn is nobody's meanwhile";
}

TEST_P(MovesTest, aTransferToADeskOpensItThere)
{
    const auto debtor = makeDebtor();
    const auto one = open(debtor);
    ASSERT_RESULT(moves().transfer(one, u"luana"_s, {.desk = u"payments"_s, .note = u"mandou comprovante"_s}));
    EXPECT_EQ(item(one).disposition, u"transferred"_s);
    ASSERT_UNWRAP(const auto items, queue().ofDebtor(debtor));
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items.front().desk, u"payments"_s);
    EXPECT_EQ(items.front().summary, u"luana: mandou comprovante"_s);
}

TEST_P(MovesTest, skippingAsksWhyIsKeptAndGivesAnotherCase)
{
    const auto top = open(makeDebtor(u"Zeca"_s), u"negotiation"_s, 50);
    const auto second = open(makeDebtor(), u"negotiation"_s, 10);
    ASSERT_UNWRAP(const auto given, queue().next(u"luana"_s, u"negotiation"_s));
    ASSERT_EQ(given->id, top);
    EXPECT_EQ(codeOf(moves().skip(top, u"luana"_s, u"  "_s)), u"reason_required"_s);
    EXPECT_EQ(item(top).holder, u"luana"_s);
    ASSERT_RESULT(moves().skip(top, u"luana"_s, u"known_person"_s));
    ASSERT_UNWRAP(const auto next, queue().next(u"luana"_s, u"negotiation"_s));
    EXPECT_EQ(next->id, second);
    ASSERT_UNWRAP(const auto others, queue().next(u"rafael"_s, u"negotiation"_s));
    EXPECT_EQ(others->id, top);
    ASSERT_UNWRAP(const auto lines, moves().skips(clock.now() - 1h));
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines.front().actor, u"luana"_s);
    EXPECT_EQ(lines.front().name, u"Zeca"_s);
    EXPECT_EQ(lines.front().reason, Desks::standard().skipReasonText(u"known_person"_s));
    EXPECT_FALSE(lines.front().picked);
    ASSERT_RESULT(queue().release(top, u"rafael"_s));
    clock.advance(Desks::standard().work().skipRest);
    ASSERT_RESULT(queue().release(second, u"luana"_s));
    ASSERT_UNWRAP(const auto again, queue().next(u"luana"_s, u"negotiation"_s));
    EXPECT_EQ(again->id, top) << "not for ever";
}

TEST_P(MovesTest, aCasePickedBeforeBetterOnesIsKept)
{
    const auto best = open(makeDebtor(), u"negotiation"_s, 50);
    open(makeDebtor(), u"negotiation"_s, 40);
    const auto low = open(makeDebtor(), u"negotiation"_s, 10);
    ASSERT_UNWRAP(int passed, moves().notePick(best, u"luana"_s));
    EXPECT_EQ(passed, 0);
    ASSERT_UNWRAP(passed, moves().notePick(low, u"luana"_s));
    EXPECT_EQ(passed, 2);
    ASSERT_UNWRAP(const auto lines, moves().skips(clock.now() - 1h, u"luana"_s));
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_TRUE(lines.front().picked);
    EXPECT_EQ(lines.front().passed, 2);
    ASSERT_UNWRAP(const auto none, moves().skips(clock.now() - 1h, u"rafael"_s));
    EXPECT_TRUE(none.empty());
}

TEST_P(MovesTest, theCaseOfASilentHolderReturnsAndTheyAreTold)
{
    const auto one = open(makeDebtor(u"Zeca"_s));
    ASSERT_RESULT(queue().claim(one, u"luana"_s));
    const Instant gone = clock.now() + WorkQueue::lease();
    clock.set(gone + 1min);
    ASSERT_UNWRAP(const auto given, queue().next(u"rafael"_s, u"negotiation"_s));
    ASSERT_TRUE(given);
    EXPECT_EQ(given->id, one);
    EXPECT_EQ(given->returnReason, u"holder_silent"_s);
    EXPECT_EQ(given->returnedFrom, u"luana"_s);
    ASSERT_UNWRAP(const auto told, moves().returnedFrom(u"luana"_s, gone - 1h));
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told.front().name, u"Zeca"_s);
    EXPECT_EQ(told.front().at, gone);
    ASSERT_UNWRAP(const auto once, moves().returnedFrom(u"luana"_s, gone));
    EXPECT_TRUE(once.empty());
}

TEST_P(MovesTest, theTurnIsHandedOverAtOnce)
{
    const auto one = open(makeDebtor());
    ASSERT_RESULT(queue().claim(one, u"luana"_s));
    ASSERT_RESULT(moves().handOver(one, u"luana"_s, u"rafael"_s));
    EXPECT_EQ(item(one).holder, u"rafael"_s);
    ASSERT_UNWRAP(const auto holder, baton().holder(item(one).debtor, clock.now()));
    EXPECT_EQ(holder->holder, u"rafael"_s);
    EXPECT_EQ(codeOf(moves().handOver(one, u"luana"_s, u"bia"_s)), u"held_by_other"_s);
}

TEST_P(MovesTest, twoDesksSeeEachOtherUntilOneFallsSilent)
{
    const auto debtor = makeDebtor();
    const auto other = connect();
    ASSERT_RESULT(presence().say(debtor, u"luana"_s, Activity::Viewing, clock.now()));
    clock.advance(10s);
    ASSERT_RESULT(Presence(*other).say(debtor, u"rafael"_s, Activity::Typing, clock.now()));
    ASSERT_UNWRAP(auto there, presence().at(debtor, clock.now()));
    ASSERT_EQ(there.size(), 2u);
    EXPECT_EQ(there[0].actor, u"luana"_s);
    EXPECT_EQ(there[1].actor, u"rafael"_s);
    EXPECT_EQ(there[1].activity, Activity::Typing);
    const Instant typing = clock.now();
    clock.advance(30s);
    ASSERT_RESULT(Presence(*other).say(debtor, u"rafael"_s, Activity::Typing, clock.now()));
    ASSERT_UNWRAP(there, presence().at(debtor, clock.now()));
    EXPECT_EQ(there.back().since, typing) << "saying it again does not begin anew";
    clock.advance(Presence::expiry - 1s);
    ASSERT_UNWRAP(there, Presence(*other).at(debtor, clock.now()));
    ASSERT_EQ(there.size(), 1u);
    EXPECT_EQ(there.front().actor, u"rafael"_s);
    ASSERT_RESULT(presence().leave(debtor, u"rafael"_s));
    ASSERT_UNWRAP(there, Presence(*other).at(debtor, clock.now()));
    EXPECT_TRUE(there.empty());
    ASSERT_RESULT(presence().forgetExpired(clock.now()));
    EXPECT_EQ(number(u"SELECT count(*) FROM presence"_s), 0);
}

TEST_P(MovesTest, helpIsAskedForOnceTakenAndFinished)
{
    const auto debtor = makeDebtor(u"Zeca"_s);
    EXPECT_EQ(codeOf(help().ask(debtor, {}, u"luana"_s, u" "_s)), u"words_required"_s);
    ASSERT_RESULT(help().ask(debtor, {}, u"luana"_s, u"pede 40%"_s));
    EXPECT_EQ(codeOf(help().ask(debtor, {}, u"luana"_s, u"de novo"_s)), u"already_asked"_s);
    ASSERT_UNWRAP(auto waiting, help().waiting());
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting.front().name, u"Zeca"_s);
    EXPECT_EQ(waiting.front().words, u"pede 40%"_s);
    ASSERT_RESULT(help().take(debtor, u"luana"_s, u"bia"_s));
    EXPECT_EQ(codeOf(help().take(debtor, u"luana"_s, u"carla"_s)), u"no_help_request"_s);
    ASSERT_UNWRAP(waiting, help().of(debtor));
    EXPECT_EQ(waiting.front().takenBy, u"bia"_s);
    ASSERT_RESULT(help().finish(debtor, u"luana"_s, u"até 25%"_s));
    EXPECT_EQ(codeOf(help().withdraw(debtor, u"luana"_s)), u"no_help_request"_s);
    clock.advance(1s);
    ASSERT_RESULT(help().ask(debtor, {}, u"luana"_s, u"outra coisa"_s));
    ASSERT_RESULT(help().withdraw(debtor, u"luana"_s));
    ASSERT_UNWRAP(waiting, help().waiting());
    EXPECT_TRUE(waiting.empty());
}

TEST_P(MovesTest, aBulkActIsTriedOutWithoutATraceAndDoesWhatItSaid)
{
    const auto free = open(makeDebtor());
    const auto held = open(makeDebtor(u"Zeca"_s));
    ASSERT_RESULT(queue().claim(held, u"rafael"_s));
    const qint64 lines = number(u"SELECT count(*) FROM interaction"_s);
    const auto step = bulkSnooze(u"luana"_s, clock.now() + 1h, u"feriado"_s);
    Bulk bulk(database(), clock);
    ASSERT_UNWRAP(const auto tried, bulk.preview({free, held}, step));
    EXPECT_EQ(tried.done, 1);
    ASSERT_EQ(tried.refused.size(), 1u);
    EXPECT_EQ(tried.refused.front().code, u"held_by_other"_s);
    EXPECT_EQ(tried.refused.front().name, u"Zeca"_s);
    EXPECT_EQ(item(free).state, WorkState::Open);
    EXPECT_EQ(number(u"SELECT count(*) FROM interaction"_s), lines);
    ASSERT_UNWRAP(const auto done, bulk.run({free, held}, step));
    EXPECT_EQ(done.done, tried.done);
    EXPECT_EQ(done.reasons(), tried.reasons());
    EXPECT_EQ(item(free).state, WorkState::Snoozed);
    EXPECT_EQ(item(held).holder, u"rafael"_s);
}

TEST_P(MovesTest, closingManyAsksForEveryFieldThatClosingOneAsksFor)
{
    const auto one = open(makeDebtor());
    const auto two = open(makeDebtor());
    WrapUpRequest request;
    request.actor = u"luana"_s;
    request.disposition = u"cpc_promise"_s;
    Bulk bulk(database(), clock);
    ASSERT_UNWRAP(const auto without, bulk.preview({one, two}, bulkClose(request)));
    EXPECT_EQ(without.done, 0);
    ASSERT_EQ(without.refused.size(), 2u);
    EXPECT_EQ(without.refused.front().code, u"delay_reason_required"_s);
    ASSERT_EQ(without.reasons().size(), 1u);
    EXPECT_EQ(without.reasons().front().second, 2);
    request.delayReason = u"forgot"_s;
    ASSERT_UNWRAP(const auto with, bulk.run({one, two}, bulkClose(request)));
    EXPECT_EQ(with.done, 2);
    EXPECT_EQ(item(two).disposition, u"cpc_promise"_s);
}

} // namespace
