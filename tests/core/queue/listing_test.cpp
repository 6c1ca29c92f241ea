#include "queuetest.h"

#include "queue/desks.h"
#include "queue/listing.h"

#include <gmock/gmock.h>

#include <map>
#include <random>
#include <set>

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ElementsAre;

class ListingTest : public test::QueueTest {
protected:
    Listing listing(const QString& actor = u"luana"_s) { return {database(), actor, clock.now()}; }
    std::vector<WorkItemId> ids(QueueKind kind, const QueueFilter& filter = {}, const QString& actor = u"luana"_s)
    {
        const auto page = listing(actor).page(kind, filter, 1000);
        EXPECT_TRUE(page) << page.error().message.toStdString();
        std::vector<WorkItemId> all;
        if (!page)
            return all;
        for (const QueueEntry& entry : *page)
            all.push_back(entry.item);
        return all;
    }
    int count(QueueKind kind, const QString& actor = u"luana"_s)
    {
        const auto counts = listing(actor).counts();
        EXPECT_TRUE(counts) << counts.error().message.toStdString();
        return !counts ? -1 : counts->of[static_cast<size_t>(kind)];
    }
};
TRATO_BOTH_ENGINES(ListingTest);

TEST_P(ListingTest, everyViewReadsWhatItsCountSays)
{
    const auto one = open(makeDebtor());
    const auto mine = open(makeDebtor(), u"payments"_s, 90);
    const auto others = open(makeDebtor(), u"negotiation"_s, 80);
    const auto care = open(makeDebtor(), u"care"_s);
    const auto boss = open(makeDebtor(), u"supervisor"_s);
    const auto asleep = open(makeDebtor());
    ASSERT_RESULT(queue().claim(others, u"rafael"_s));
    ASSERT_RESULT(queue().snooze(asleep, u"luana"_s, clock.now() + 2h));
    EXPECT_THAT(ids(QueueKind::Mine), ElementsAre(mine, one));
    EXPECT_THAT(ids(QueueKind::Care), ElementsAre(care));
    EXPECT_THAT(ids(QueueKind::Callbacks), ElementsAre(asleep));
    EXPECT_THAT(ids(QueueKind::Team), ElementsAre(others, boss));
    EXPECT_THAT(ids(QueueKind::Mine, {}, u"rafael"_s), ElementsAre(mine, others, one));
    for (int kind = 0; kind < queueKinds; ++kind)
        EXPECT_EQ(static_cast<size_t>(count(QueueKind(kind))), ids(QueueKind(kind)).size()) << kind;
    ASSERT_UNWRAP(const auto counts, listing().counts());
    EXPECT_EQ(counts.nextReturn, clock.now() + 2h);
    clock.advance(WorkQueue::lease());
    EXPECT_THAT(ids(QueueKind::Mine), ElementsAre(mine, others, one)) << "the holder is silent";
}

TEST_P(ListingTest, aViewIsReadPageByPageWithoutLossOrRepetition)
{
    std::set<WorkItemId> made;
    for (int i = 0; i < 37; ++i)
        made.insert(open(makeDebtor(), u"negotiation"_s, i % 5));
    std::set<WorkItemId> seen;
    std::optional<Place> after;
    Place last{1'000'000, 0, 0};
    for (;;) {
        ASSERT_UNWRAP(const auto page, listing().page(QueueKind::Mine, {}, 10, after));
        if (page.empty())
            break;
        for (const QueueEntry& entry : page) {
            EXPECT_TRUE(seen.insert(entry.item).second);
            EXPECT_TRUE(entry.place.isAfter(last));
            last = entry.place;
        }
        after = page.back().place;
    }
    EXPECT_EQ(seen, made);
}

TEST_P(ListingTest, whatIsAgreedAndWhatIsNotDueYetAreCountedApart)
{
    const auto debtor = makeDebtor();
    open(debtor);
    const QString instalment =
        u"INSERT INTO instalment (debtor_id, id, contract_id, number, due, amount_cents, open_cents, status, "
        "created_at, updated_at) VALUES (%1, %2, 1, %2, '%3', 50000, %4, '%5', 0, 0)"_s;
    run(instalment.arg(debtor.value()).arg(1).arg(u"2026-10-01"_s).arg(50000).arg(u"agreed"_s));
    run(instalment.arg(debtor.value()).arg(2).arg(u"2027-03-01"_s).arg(30000).arg(u"open"_s));
    run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
        "amount_cents, discount_cents, total_cents, first_due, monthly_rate, made_by, made_at) VALUES (%1, 1, "
        "'2026-0001', 1, 'active', 50000, 0, 2, 22500, 5000, 45000, '2026-12-10', '0', 'luana', 0)"_s.arg(
            debtor.value()));
    const QString agreed = u"INSERT INTO agreement_instalment (debtor_id, id, agreement_id, number, due, amount_cents, "
                           "open_cents, status) VALUES (%1, %2, 1, %2, '%3', 22500, %4, '%5')"_s;
    run(agreed.arg(debtor.value()).arg(1).arg(u"2026-12-10"_s).arg(0).arg(u"paid"_s));
    run(agreed.arg(debtor.value()).arg(2).arg(u"2027-01-10"_s).arg(22500).arg(u"open"_s));
    ASSERT_UNWRAP(const auto entry, listing().ofDebtor(debtor));
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->openCents, 0);
    EXPECT_EQ(entry->agreedCents, 22500);
    EXPECT_EQ(entry->comingCents, 30000);
    EXPECT_EQ(entry->daysLate, -clock.now().dateIn(deskZone()).daysTo(QDate(2027, 1, 10)))
        << "the next agreed instalment";
    run(u"UPDATE agreement SET state = 'cancelled'"_s);
    ASSERT_UNWRAP(const auto later, listing().ofDebtor(debtor));
    EXPECT_EQ(later->agreedCents, 0);
}

TEST_P(ListingTest, filtersNarrowByWhatTheySay)
{
    const auto ana = makeDebtor(u"Ana Maria"_s);
    const auto rui = makeDebtor(u"Rui Conceição"_s);
    const auto one = open(ana);
    ASSERT_UNWRAP(const auto two, queue().open({.debtor = rui,
                                      .desk = u"negotiation"_s,
                                      .reason = u"promise_broken"_s,
                                      .summary = u"“não deu”"_s,
                                      .channel = Channel::Sms}));
    run(u"INSERT INTO instalment (debtor_id, id, contract_id, number, due, amount_cents, open_cents, status, "
        u"created_at, "
        "updated_at) VALUES (%1, 1, 1, 1, '2026-10-01', 50000, 50000, 'open', 0, 0)"_s.arg(rui.value()));
    run(u"INSERT INTO contract (debtor_id, id, creditor_id, portfolio_id, number, created_at, updated_at) "
        "VALUES (%1, 1, 1, 7, 'C1', 0, 0)"_s.arg(rui.value()));
    EXPECT_THAT(ids(QueueKind::Mine, {.words = u"conceicao"_s}), ElementsAre(two));
    EXPECT_THAT(ids(QueueKind::Mine, {.words = u"ana_m%"_s}), ElementsAre()) << "signs of the pattern are no words";
    EXPECT_THAT(ids(QueueKind::Mine, {.words = u"ana"_s}), ElementsAre(one));
    EXPECT_THAT(ids(QueueKind::Mine, {.channel = u"sms"_s}), ElementsAre(two));
    EXPECT_THAT(ids(QueueKind::Mine, {.reason = u"promise_broken"_s}), ElementsAre(two));
    EXPECT_THAT(ids(QueueKind::Mine, {.theyWrote = true}), ElementsAre(two));
    EXPECT_THAT(ids(QueueKind::Mine, {.portfolio = 7}), ElementsAre(two));
    EXPECT_THAT(ids(QueueKind::Mine, {.lateFrom = 30, .lateTo = 60}), ElementsAre(two));
    EXPECT_THAT(ids(QueueKind::Mine, {.lateFrom = 60}), ElementsAre());
    EXPECT_THAT(ids(QueueKind::Mine, {.centsFrom = 40'000, .centsTo = 60'000}), ElementsAre(two));
    EXPECT_THAT(ids(QueueKind::Mine, {.centsFrom = 60'000}), ElementsAre());
    EXPECT_THAT(ids(QueueKind::Mine, {.companies = true}), ElementsAre());
    EXPECT_TRUE(ids(QueueKind::Mine, {.urgent = true}).empty());
    clock.advance(50min);
    EXPECT_EQ(ids(QueueKind::Mine, {.urgent = true}).size(), 2u);
}

TEST_P(ListingTest, promisesApprovalsAndProofsAreViews)
{
    const auto due = makeDebtor(u"Due"_s);
    const auto later = makeDebtor(u"Later"_s);
    const auto broken = makeDebtor(u"Broken"_s);
    const auto promise =
        u"INSERT INTO promise (debtor_id, id, amount_cents, due, state, made_by, made_at, resolved_at) "
        "VALUES (%1, %2, 18000, '%3', '%4', 'luana', 0, %5)"_s;
    const QString resolved = QString::number(clock.now().microseconds());
    run(promise.arg(due.value()).arg(1).arg(u"2026-11-20"_s, u"open"_s, u"NULL"_s));
    run(promise.arg(later.value()).arg(2).arg(u"2026-11-27"_s, u"open"_s, u"NULL"_s));
    run(promise.arg(broken.value()).arg(3).arg(u"2026-11-13"_s, u"broken"_s, resolved));
    run(promise.arg(later.value()).arg(1).arg(u"2026-11-13"_s, u"broken"_s, resolved));
    run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
        "amount_cents, discount_cents, total_cents, first_due, monthly_rate, approval_reason, made_by, made_at) VALUES "
        "(%1, 1, '2026-1', 1, 'awaiting_approval', 1, 0, 0, 1, 0, 990, '2026-12-01', '0', 'desconto', 'luana', 5)"_s
            .arg(later.value()));
    ASSERT_UNWRAP(
        const auto proof, queue().open({.debtor = due, .desk = u"payments"_s, .reason = u"proof_to_check"_s}));
    ASSERT_UNWRAP(const auto first, listing().page(QueueKind::PromisesDue, {}, 10));
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first.front().name, u"Due"_s);
    EXPECT_FALSE(first.front().item.isValid()) << "no work at the negotiation";
    EXPECT_EQ(first.front().promiseDue, QDate(2026, 11, 20));
    EXPECT_EQ(first.front().promiseCents, 18'000);
    ASSERT_UNWRAP(const auto gone, listing().page(QueueKind::PromisesBroken, {}, 10));
    ASSERT_EQ(gone.size(), 1u) << "who promised anew is not among them";
    EXPECT_EQ(gone.front().name, u"Broken"_s);
    ASSERT_UNWRAP(const auto asks, listing().page(QueueKind::Approvals, {}, 10));
    ASSERT_EQ(asks.size(), 1u);
    EXPECT_EQ(asks.front().agreement, u"2026-1"_s);
    EXPECT_EQ(asks.front().approvalReason, u"desconto"_s);
    EXPECT_THAT(ids(QueueKind::Proofs), ElementsAre(proof));
    for (const QueueKind kind :
        {QueueKind::PromisesDue, QueueKind::PromisesBroken, QueueKind::Approvals, QueueKind::Proofs}) {
        EXPECT_EQ(count(kind), 1);
        ASSERT_UNWRAP(const auto page, listing().page(kind, {}, 10));
        ASSERT_UNWRAP(const auto behind, listing().page(kind, {}, 10, page.back().place));
        EXPECT_TRUE(behind.empty());
    }
}

TEST_P(ListingTest, aTermShowsTheEventsItCameFrom)
{
    const auto debtor = makeDebtor();
    run(u"INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor) VALUES "
        "(%1, %2, 1, 'whatsapp', 'in', 'message', 'oi', 'debtor', ''), "
        "(%1, %2, 2, 'internal', 'internal', 'promise_broken', 'quebrada', 'system', '')"_s.arg(debtor.value())
            .arg((clock.now() - 1h).microseconds()));
    ASSERT_UNWRAP(const auto wrote, listing().eventsOf(debtor, u"answered_recently"_s));
    ASSERT_EQ(wrote.size(), 1u);
    EXPECT_EQ(wrote.front().text, u"oi"_s);
    ASSERT_UNWRAP(const auto broke, listing().eventsOf(debtor, u"promise_broken"_s));
    ASSERT_EQ(broke.size(), 1u);
    EXPECT_EQ(broke.front().text, u"quebrada"_s);
    ASSERT_UNWRAP(const auto none, listing().eventsOf(debtor, u"amount"_s));
    EXPECT_TRUE(none.empty());
}

TEST_P(ListingTest, viewsAreKeptPerPerson)
{
    const QueueView view{u"Aurora acima de 500"_s, QueueKind::PromisesDue,
        {.portfolio = 3, .lateFrom = 30, .centsFrom = 50'000, .words = u"silva"_s, .urgent = true}};
    ASSERT_RESULT(keepQueueView(database(), u"luana"_s, view, clock.now()));
    ASSERT_UNWRAP(auto kept, queueViews(database(), u"luana"_s));
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept.front().name, view.name);
    EXPECT_EQ(kept.front().kind, view.kind);
    EXPECT_EQ(kept.front().filter, view.filter);
    ASSERT_UNWRAP(const auto others, queueViews(database(), u"rafael"_s));
    EXPECT_TRUE(others.empty());
    EXPECT_EQ(codeOf(keepQueueView(database(), u"luana"_s, {u" "_s, {}, {}}, clock.now())), u"name_required"_s);
    ASSERT_RESULT(dropQueueView(database(), u"luana"_s, view.name));
    ASSERT_UNWRAP(kept, queueViews(database(), u"luana"_s));
    EXPECT_TRUE(kept.empty());
}

class StarvationTest : public test::QueueTest {};
TRATO_BOTH_ENGINES(StarvationTest);

/// Better cases come in for ever, one is worked at a time: who waited longer than the bound is next but for those who
/// wait longer still.
TEST_P(StarvationTest, nobodyWaitsLongerThanTheBoundAllows)
{
    const auto bound = Desks::standard().byName(u"negotiation")->starvation;
    const int rounds = isSqlite() ? 60 : 12;
    std::mt19937 dice(7);
    std::uniform_int_distribution<int> points(1, 150);
    std::map<WorkItemId, Instant> waiting;
    waiting[open(makeDebtor(), u"negotiation"_s, 0)] = clock.now();
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < 2; ++i)
            waiting[open(makeDebtor(), u"negotiation"_s, points(dice))] = clock.now();
        ASSERT_UNWRAP(const auto given, queue().next(u"luana"_s, u"negotiation"_s));
        ASSERT_TRUE(given);
        const auto longest = std::min_element(
            waiting.begin(), waiting.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        if (longest->second <= clock.now() - bound) {
            EXPECT_EQ(waiting.at(given->id), longest->second) << "the longest wait comes first";
            EXPECT_EQ(given->score, scoreOf(given->terms));
        }
        waiting.erase(given->id);
        ASSERT_RESULT(queue().close(given->id, u"luana"_s, {.disposition = u"no_answer"_s}));
        clock.advance(bound / 20);
    }
    for (const auto& [id, since] : waiting)
        EXPECT_GT(since + bound + bound * 2, clock.now());
}

} // namespace
