#include "queuetest.h"

#include <gmock/gmock.h>

#include <atomic>
#include <map>
#include <set>
#include <thread>

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ElementsAre;

class WorkQueueTest : public test::QueueTest {};
TRATO_BOTH_ENGINES(WorkQueueTest);

TEST_P(WorkQueueTest, anItemHasTheSumOfItsTermsAndTheDesksDueTime)
{
    const auto debtor = makeDebtor();
    ASSERT_UNWRAP(
        const WorkItemId id, queue().open({.debtor = debtor,
                                 .desk = u"care"_s,
                                 .reason = u"sensitive"_s,
                                 .sensitivity = {u"illness"_s},
                                 .terms = {{u"answered_recently"_s, 30, u"2"_s}, {u"talked_yesterday"_s, -4, {}}},
                                 .summary = u"“tô internada”"_s,
                                 .channel = Channel::WhatsApp,
                                 .interaction = InteractionId(5)}));
    const WorkItem stored = item(id);
    EXPECT_EQ(stored.score, scoreOf(stored.terms));
    EXPECT_EQ(stored.terms.size(), 3u);
    EXPECT_GT(stored.score, 1000);
    EXPECT_EQ(stored.dueAt, clock.now() + 5min);
    EXPECT_EQ(stored.channel, u"whatsapp"_s);
    EXPECT_EQ(stored.summary, u"“tô internada”"_s);
    EXPECT_EQ(stored.interaction, InteractionId(5));
    EXPECT_EQ(stored.state, WorkState::Open);
}

TEST_P(WorkQueueTest, aSecondReasonMergesIntoTheOpenItemOfTheDesk)
{
    const auto debtor = makeDebtor();
    ASSERT_UNWRAP(const WorkItemId first, queue().open({.debtor = debtor,
                                              .desk = u"care"_s,
                                              .reason = u"sensitive"_s,
                                              .sensitivity = {u"illness"_s},
                                              .terms = {{u"amount"_s, 4, {}}},
                                              .summary = u"um"_s}));
    const int before = item(first).score;
    clock.advance(1min);
    ASSERT_UNWRAP(const WorkItemId second, queue().open({.debtor = debtor,
                                               .desk = u"care"_s,
                                               .reason = u"worse"_s,
                                               .sensitivity = {u"self_harm"_s},
                                               .terms = {{u"amount"_s, 8, {}}},
                                               .summary = u"dois"_s}));
    EXPECT_EQ(first, second);
    const WorkItem merged = item(first);
    EXPECT_THAT(merged.sensitivity, ElementsAre(u"illness"_s, u"self_harm"_s));
    EXPECT_EQ(merged.score, scoreOf(merged.terms));
    EXPECT_GT(merged.score, before);
    EXPECT_EQ(merged.summary, u"dois"_s);
    EXPECT_EQ(merged.reason, u"worse"_s);
    EXPECT_EQ(merged.dueAt, clock.now() + 4min) << "the earlier due time stays";
    EXPECT_NE(open(debtor, u"payments"_s), first);
}

TEST_P(WorkQueueTest, aClosedItemIsNotMergedInto)
{
    const auto debtor = makeDebtor();
    const auto first = open(debtor);
    ASSERT_RESULT(queue().close(
        first, u"luana"_s, {.disposition = u"cpc_promise"_s, .delayReason = u"Doença"_s, .note = u"n"_s}));
    const WorkItem closed = item(first);
    EXPECT_EQ(closed.state, WorkState::Closed);
    EXPECT_EQ(closed.closedBy, u"luana"_s);
    EXPECT_EQ(closed.disposition, u"cpc_promise"_s);
    EXPECT_EQ(closed.delayReason, u"Doença"_s);
    EXPECT_EQ(closed.note, u"n"_s);
    EXPECT_NE(open(debtor), first);
}

TEST_P(WorkQueueTest, theListIsByScoreThenDueAndLeavesOutTheClosed)
{
    const auto low = open(makeDebtor(), u"negotiation"_s, 5);
    const auto high = open(makeDebtor(), u"negotiation"_s, 50);
    const auto care = open(makeDebtor(), u"care"_s, 1);
    const auto closed = open(makeDebtor(), u"negotiation"_s, 99);
    ASSERT_RESULT(queue().close(closed, u"luana"_s, {.disposition = u"solved"_s}));
    const auto ids = [&](const QString& desk) {
        std::vector<WorkItemId> all;
        const auto items = queue().list({.desk = desk});
        for (const WorkItem& each : *items)
            all.push_back(each.id);
        return all;
    };
    EXPECT_THAT(ids(u"negotiation"_s), ElementsAre(high, low));
    EXPECT_THAT(ids(u"care"_s), ElementsAre(care));
    EXPECT_THAT(ids({}), ElementsAre(high, low, care));
    ASSERT_UNWRAP(const auto second, queue().list({.desk = u"negotiation"_s, .limit = 1, .offset = 1}));
    EXPECT_EQ(second.front().id, low);
}

TEST_P(WorkQueueTest, nextClaimsTheBestOnceAndTakesTheBaton)
{
    const auto debtor = makeDebtor();
    open(makeDebtor(), u"negotiation"_s, 5);
    const auto best = open(debtor, u"negotiation"_s, 50);
    ASSERT_UNWRAP(const auto mine, queue().next(u"luana"_s, u"negotiation"_s));
    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->id, best);
    EXPECT_EQ(mine->state, WorkState::Claimed);
    EXPECT_EQ(mine->holder, u"luana"_s);
    ASSERT_UNWRAP(const auto holder, baton().holder(debtor, clock.now()));
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->holder, u"luana"_s);
    ASSERT_UNWRAP(const auto theirs, queue().next(u"bruna"_s, u"negotiation"_s));
    ASSERT_TRUE(theirs);
    EXPECT_NE(theirs->id, best);
    ASSERT_UNWRAP(const auto nothing, queue().next(u"caio"_s, u"negotiation"_s));
    EXPECT_FALSE(nothing);
}

TEST_P(WorkQueueTest, withoutADeskCareComesFirstAndApprovalsOnlyOnRequest)
{
    open(makeDebtor(), u"approvals"_s, 900);
    const auto negotiation = open(makeDebtor(), u"negotiation"_s, 500);
    const auto care = open(makeDebtor(), u"care"_s, 1);
    ASSERT_UNWRAP(const auto first, queue().next(u"luana"_s));
    ASSERT_UNWRAP(const auto second, queue().next(u"luana"_s));
    ASSERT_UNWRAP(const auto third, queue().next(u"luana"_s));
    EXPECT_EQ(first->id, care);
    EXPECT_EQ(second->id, negotiation);
    EXPECT_FALSE(third);
}

TEST_P(WorkQueueTest, aDebtorInSomebodysHandIsNotGivenToAnother)
{
    const auto debtor = makeDebtor();
    open(debtor, u"negotiation"_s);
    open(debtor, u"payments"_s);
    ASSERT_UNWRAP(const auto mine, queue().next(u"luana"_s, u"negotiation"_s));
    ASSERT_TRUE(mine);
    ASSERT_UNWRAP(const auto theirs, queue().next(u"bruna"_s, u"payments"_s));
    EXPECT_FALSE(theirs);
    ASSERT_UNWRAP(const auto alsoMine, queue().next(u"luana"_s, u"payments"_s));
    ASSERT_TRUE(alsoMine);
    ASSERT_RESULT(queue().release(mine->id, u"luana"_s));
    ASSERT_UNWRAP(const auto held, baton().holder(debtor, clock.now()));
    EXPECT_TRUE(held) << "the other item is still in hand";
    ASSERT_RESULT(queue().release(alsoMine->id, u"luana"_s));
    ASSERT_UNWRAP(const auto free, baton().holder(debtor, clock.now()));
    EXPECT_FALSE(free);
}

TEST_P(WorkQueueTest, aLeaseThatIsOverReturnsTheItem)
{
    const auto id = open(makeDebtor());
    ASSERT_UNWRAP(const auto mine, queue().next(u"luana"_s, u"negotiation"_s));
    clock.advance(WorkQueue::lease() - 1us);
    ASSERT_UNWRAP(auto theirs, queue().next(u"bruna"_s, u"negotiation"_s));
    EXPECT_FALSE(theirs);
    clock.advance(1us);
    EXPECT_EQ(item(id).state, WorkState::Open);
    EXPECT_TRUE(item(id).holder.isEmpty());
    ASSERT_UNWRAP(theirs, queue().next(u"bruna"_s, u"negotiation"_s));
    ASSERT_TRUE(theirs);
    EXPECT_EQ(codeOf(queue().release(mine->id, u"luana"_s)), u"held_by_other"_s);
    EXPECT_EQ(codeOf(queue().extend(mine->id, u"luana"_s)), u"held_by_other"_s);
}

TEST_P(WorkQueueTest, extendingKeepsIt)
{
    const auto id = open(makeDebtor());
    ASSERT_RESULT(queue().next(u"luana"_s, u"negotiation"_s));
    clock.advance(WorkQueue::lease() - 1min);
    ASSERT_RESULT(queue().extend(id, u"luana"_s));
    clock.advance(2min);
    EXPECT_EQ(item(id).holder, u"luana"_s);
}

TEST_P(WorkQueueTest, aSnoozedItemComesBackInTime)
{
    const auto id = open(makeDebtor());
    ASSERT_RESULT(queue().claim(id, u"luana"_s));
    EXPECT_EQ(codeOf(queue().snooze(id, u"luana"_s, clock.now())), u"invalid_snooze"_s);
    ASSERT_RESULT(queue().snooze(id, u"luana"_s, clock.now() + 1h));
    EXPECT_EQ(item(id).state, WorkState::Snoozed);
    ASSERT_UNWRAP(auto next, queue().next(u"bruna"_s, u"negotiation"_s));
    EXPECT_FALSE(next);
    clock.advance(1h);
    ASSERT_UNWRAP(next, queue().next(u"bruna"_s, u"negotiation"_s));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->id, id);
}

TEST_P(WorkQueueTest, newsWakeASnoozedItem)
{
    const auto debtor = makeDebtor();
    const auto id = open(debtor);
    ASSERT_RESULT(queue().snooze(id, u"luana"_s, clock.now() + 1h));
    EXPECT_EQ(open(debtor), id);
    EXPECT_EQ(item(id).state, WorkState::Open);
}

TEST_P(WorkQueueTest, onlyTheHolderEndsAClaim)
{
    const auto id = open(makeDebtor());
    ASSERT_RESULT(queue().claim(id, u"luana"_s));
    EXPECT_EQ(codeOf(queue().claim(id, u"bruna"_s)), u"held_by_other"_s);
    EXPECT_EQ(codeOf(queue().release(id, u"bruna"_s)), u"held_by_other"_s);
    EXPECT_EQ(codeOf(queue().snooze(id, u"bruna"_s, clock.now() + 1h)), u"held_by_other"_s);
    EXPECT_EQ(codeOf(queue().close(id, u"bruna"_s, {.disposition = u"busy"_s})), u"held_by_other"_s);
    ASSERT_RESULT(queue().close(id, u"luana"_s, {.disposition = u"busy"_s}));
    EXPECT_EQ(codeOf(queue().release(id, u"luana"_s)), u"work_item_closed"_s);
    EXPECT_EQ(codeOf(queue().claim(WorkItemId(999), u"luana"_s)), u"no_work_item"_s);
}

TEST_P(WorkQueueTest, whatSolvedItselfIsClosedWhoeverHoldsIt)
{
    const auto debtor = makeDebtor();
    const auto one = open(debtor, u"negotiation"_s);
    const auto two = open(debtor, u"payments"_s);
    ASSERT_RESULT(queue().claim(one, u"luana"_s));
    ASSERT_UNWRAP(const int closed, queue().closeFor(debtor, {}, u"engine"_s, {.disposition = u"solved"_s}));
    EXPECT_EQ(closed, 2);
    EXPECT_EQ(item(one).state, WorkState::Closed);
    EXPECT_EQ(item(two).state, WorkState::Closed);
}

TEST_P(WorkQueueTest, expiredLeasesAreReturnedInTheTable)
{
    const auto id = open(makeDebtor());
    ASSERT_RESULT(queue().claim(id, u"luana"_s));
    ASSERT_UNWRAP(int returned, queue().returnExpired());
    EXPECT_EQ(returned, 0);
    clock.advance(WorkQueue::lease());
    ASSERT_UNWRAP(returned, queue().returnExpired());
    EXPECT_EQ(returned, 1);
    EXPECT_EQ(column(u"SELECT state FROM work_item"_s), std::vector{u"open"_s});
}

TEST_P(WorkQueueTest, whoAsksForTheNextCaseIsThereAndKeepsWhatTheyHold)
{
    const auto mine = open(makeDebtor());
    const auto theirs = open(makeDebtor());
    const auto free = open(makeDebtor());
    ASSERT_RESULT(queue().claim(mine, u"luana"_s));
    ASSERT_RESULT(queue().claim(theirs, u"rafael"_s));
    // A clock that jumps: nobody could say meanwhile that they are there.
    clock.advance(48h);
    ASSERT_UNWRAP(const int returned, queue().returnExpired(u"luana"_s));
    EXPECT_EQ(returned, 1);
    ASSERT_RESULT(queue().extend(mine, u"luana"_s));
    EXPECT_EQ(item(mine).holder, u"luana"_s);
    EXPECT_EQ(item(theirs).state, WorkState::Open);
    EXPECT_EQ(item(free).state, WorkState::Open);
}

/// Eight people take from one queue at once, each over a connection of their own.
class ManyHands : public WorkQueueTest {
protected:
    static constexpr int people = 8;

    template <class Work>
    void together(Work work)
    {
        std::vector<std::thread> threads;
        for (int person = 0; person < people; ++person)
            threads.emplace_back([&, person] { work(person); });
        for (std::thread& thread : threads)
            thread.join();
    }
};
TRATO_BOTH_ENGINES(ManyHands);

TEST_P(ManyHands, nobodyGetsTheSameItemOrTheSameDebtor)
{
    constexpr int debtors = 40;
    for (int i = 0; i < debtors; ++i) {
        const auto debtor = makeDebtor();
        open(debtor, u"negotiation"_s, i);
        open(debtor, u"payments"_s, i);
    }
    std::mutex mutex;
    std::multiset<WorkItemId> items;
    std::map<DebtorId, std::set<int>> owners;
    std::atomic<int> failures = 0;
    together([&](int person) {
        const auto connection = connect();
        WorkQueue hands(*connection, clock);
        for (bool more = true; more;) {
            more = false;
            for (const QString& desk : {u"negotiation"_s, u"payments"_s}) {
                const auto mine = hands.next(QString::number(person), desk);
                if (!mine && mine.error().code != u"database_busy"_s)
                    ++failures;
                if (!mine || !*mine)
                    continue;
                more = true;
                const std::lock_guard lock(mutex);
                items.insert((*mine)->id);
                owners[(*mine)->debtor].insert(person);
            }
        }
    });
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(owners.size(), static_cast<size_t>(debtors)) << "everybody's work is in somebody's hands";
    for (const WorkItemId id : items)
        EXPECT_EQ(items.count(id), 1u);
    for (const auto& [debtor, holders] : owners)
        EXPECT_EQ(holders.size(), 1u) << "debtor " << debtor.value();
}

TEST_P(ManyHands, newsOfOneDebtorAtTheSameMomentMakeOneItem)
{
    const auto debtor = makeDebtor();
    std::atomic<int> failures = 0;
    together([&](int person) {
        const auto connection = connect();
        WorkQueue hands(*connection, clock);
        const auto id = hands.open({.debtor = debtor,
            .desk = u"care"_s,
            .reason = u"sensitive"_s,
            .sensitivity = {QString::number(person)},
            .terms = {{QString::number(person), 1, {}}}});
        if (!id)
            ++failures;
    });
    EXPECT_EQ(failures, 0);
    ASSERT_UNWRAP(const auto items, queue().ofDebtor(debtor));
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items.front().score, people);
    EXPECT_EQ(items.front().sensitivity.size(), people);
}

} // namespace
