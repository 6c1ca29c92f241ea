#include "channels/outbox.h"

#include "support/result.h"
#include "support/testdatabase.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace trato::channels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OutboxTest : public test::DatabaseTest {
protected:
    Outbox outbox() { return Outbox(database()); }

    static NewOutbox message(qint64 debtor, const QString& body = u"Bom dia"_s)
    {
        return {.debtor = DebtorId(debtor),
            .channel = Channel::WhatsApp,
            .handle = u"+5511987654321"_s,
            .purpose = u"collection"_s,
            .body = body,
            .origin = u"cadence"_s,
            .actor = u"cadence:padrao"_s,
            .reason = u"passo D+5"_s};
    }

    OutboxRow queued(const NewOutbox& wanted)
    {
        auto queuedRow = outbox().queue(wanted, clock.now());
        EXPECT_TRUE(queuedRow.has_value()) << (queuedRow ? "" : queuedRow.error().message.toStdString());
        return read(queuedRow ? queuedRow->id : OutboxId());
    }

    OutboxRow read(OutboxId id)
    {
        auto row = outbox().row(id);
        EXPECT_TRUE(row.has_value() && row->has_value());
        return row ? row->value_or(OutboxRow()) : OutboxRow();
    }

    std::vector<OutboxRow> claim(const QString& worker = u"w1"_s, int limit = 20)
    {
        auto rows = outbox().claim({.worker = worker, .now = clock.now(), .lease = 60s, .limit = limit});
        EXPECT_TRUE(rows.has_value()) << (rows ? "" : rows.error().message.toStdString());
        return rows.value_or(std::vector<OutboxRow>());
    }

    OutboxRow handedOver(qint64 debtor = 1)
    {
        queued(message(debtor));
        const auto rows = claim();
        EXPECT_EQ(rows.size(), 1u);
        const auto handed = outbox().handOver(rows.at(0), u"w1"_s, clock.now());
        EXPECT_TRUE(handed.has_value());
        return read(rows.at(0).id);
    }

    OutboxState apply(const OutboxRow& row, DeliveryStatus status)
    {
        auto effect = outbox().applyStatus(u"meta"_s,
            {.providerId = u"wamid.1"_s,
                .clientId = row.clientId,
                .status = status,
                .providerStatus = deliveryStatusName(status)},
            clock.now());
        EXPECT_TRUE(effect.has_value() && effect->has_value());
        return read(row.id).state;
    }
};

TRATO_BOTH_ENGINES(OutboxTest);

TEST_P(OutboxTest, aRowComesBackAsItWasQueued)
{
    NewOutbox wanted = message(7, u"Olá, “João” 😀"_s);
    wanted.subject = u"Assunto"_s;
    wanted.payload = {{u"template"_s, u"lembrete"_s}};
    wanted.contract = ContractId(9);
    wanted.priority = 1;
    const OutboxRow row = queued(wanted);
    EXPECT_EQ(row.message.body, wanted.body);
    EXPECT_EQ(row.message.payload, wanted.payload);
    EXPECT_EQ(row.message.contract, ContractId(9));
    EXPECT_FALSE(row.message.agreement.has_value());
    EXPECT_EQ(row.state, OutboxState::Queued);
    EXPECT_EQ(row.clientId.size(), 24);
}

TEST_P(OutboxTest, theSameActIsQueuedOnce)
{
    NewOutbox wanted = message(1);
    wanted.dedupeKey = u"cadence:1:2026-11-10:d+5"_s;
    ASSERT_UNWRAP(const Queued first, outbox().queue(wanted, clock.now()));
    ASSERT_UNWRAP(const Queued second, outbox().queue(wanted, clock.now()));
    EXPECT_FALSE(first.alreadyThere);
    EXPECT_TRUE(second.alreadyThere);
    EXPECT_EQ(second.id, first.id);
    EXPECT_EQ(second.clientId, first.clientId);
}

TEST_P(OutboxTest, oneMessageOfADebtorIsInHandAtATimeTheUrgentFirst)
{
    queued(message(1, u"later"_s));
    NewOutbox urgent = message(1, u"urgent"_s);
    urgent.priority = 0;
    queued(urgent);
    queued(message(2, u"other"_s));
    const auto rows = claim();
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].message.body, u"urgent"_s);
    EXPECT_EQ(rows[1].message.body, u"other"_s);
    EXPECT_TRUE(claim(u"w2"_s).empty());
    ASSERT_RESULT(outbox().handOver(rows[0], u"w1"_s, clock.now()));
    EXPECT_TRUE(claim(u"w2"_s).empty());
    ASSERT_RESULT(outbox().sent(rows[0], u"meta"_s, u"wamid.9"_s, clock.now()));
    ASSERT_EQ(claim(u"w2"_s).size(), 1u);
}

TEST_P(OutboxTest, nothingIsClaimedBeforeItsTime)
{
    NewOutbox wanted = message(1);
    wanted.notBefore = clock.now() + 1h;
    queued(wanted);
    EXPECT_TRUE(claim().empty());
    clock.advance(1h);
    EXPECT_EQ(claim().size(), 1u);
}

TEST_P(OutboxTest, whatWasRecalledIsNotHandedOver)
{
    queued(message(1));
    const auto rows = claim();
    ASSERT_EQ(rows.size(), 1u);
    ASSERT_UNWRAP(const qint64 recalled, outbox().recall({.debtor = DebtorId(1), .reason = u"paid"_s}, clock.now()));
    EXPECT_EQ(recalled, 1);
    const auto handed = outbox().handOver(rows[0], u"w1"_s, clock.now());
    ASSERT_FALSE(handed.has_value());
    EXPECT_EQ(handed.error().code, u"lease_lost"_s);
    EXPECT_EQ(read(rows[0].id).state, OutboxState::Recalled);
    EXPECT_EQ(read(rows[0].id).refusedReason, u"paid"_s);
}

TEST_P(OutboxTest, whatIsHeldIsNotClaimedAndCanBeTakenBack)
{
    NewOutbox held = message(1);
    held.origin = u"human"_s;
    held.actor = u"luana"_s;
    held.notBefore = clock.now() + 10s;
    const OutboxRow row = queued(held);
    EXPECT_TRUE(claim().empty());
    ASSERT_UNWRAP(const auto waiting, outbox().waitingOf(DebtorId(1), u"luana"_s));
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting.front().id, row.id);
    ASSERT_UNWRAP(const auto others, outbox().waitingOf(DebtorId(1), u"rafael"_s));
    EXPECT_TRUE(others.empty());
    ASSERT_UNWRAP(const bool back, outbox().recall(row.id, u"taken back"_s, clock.now()));
    EXPECT_TRUE(back);
    clock.advance(1h);
    EXPECT_TRUE(claim().empty());
    ASSERT_UNWRAP(const bool again, outbox().recall(row.id, u"taken back"_s, clock.now()));
    EXPECT_FALSE(again);
}

/// How far an engine is with a message that somebody takes back meanwhile.
enum class Stage { Begun, Open, Claimed };

Result<bool> claimAndHandOver(const QString& url, DebtorId debtor, Instant now, std::atomic<Stage>& stage)
{
    const auto tell = [&stage](Stage reached) {
        stage = reached;
        stage.notify_one();
    };
    auto database = storage::Database::open(url, storage::OpenMode::ExistingOnly);
    tell(database ? Stage::Open : Stage::Claimed);
    if (!database)
        return Failure(database.error());
    Outbox outbox(**database);
    const auto rows = outbox.claim({.worker = u"w1"_s, .now = now, .lease = 60s, .limit = 1, .debtor = debtor});
    tell(Stage::Claimed);
    TRATO_CHECK(rows);
    return !rows->empty() && outbox.handOver(rows->front(), u"w1"_s, now).has_value();
}

TEST_P(OutboxTest, takenBackOrHandedOverNeverBoth)
{
    constexpr int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        const OutboxRow row = queued(message(round + 1));
        std::atomic stage = Stage::Begun;
        Result<bool> handed = false;
        std::thread engine([&] { handed = claimAndHandOver(databaseUrl(), row.message.debtor, clock.now(), stage); });
        // One half beside the claim, the other beside the hand-over.
        const Stage awaited = round % 2 == 0 ? Stage::Open : Stage::Claimed;
        for (Stage reached = stage; reached < awaited; reached = stage)
            stage.wait(reached);
        const auto back = outbox().recall(row.id, u"taken back"_s, clock.now());
        engine.join();
        ASSERT_UNWRAP(const bool gone, handed);
        ASSERT_TRUE(back.has_value()) << back.error().message.toStdString();
        EXPECT_NE(*back, gone) << "round " << round;
        EXPECT_EQ(read(row.id).state, *back ? OutboxState::Recalled : OutboxState::HandedOver);
    }
}

TEST_P(OutboxTest, recallTakesTheContractsMessagesAndTheGeneralOnesButNotCare)
{
    NewOutbox first = message(1, u"contract 1"_s);
    first.contract = ContractId(1);
    NewOutbox second = message(1, u"contract 2"_s);
    second.contract = ContractId(2);
    NewOutbox care = message(1, u"care"_s);
    care.purpose = u"care"_s;
    const OutboxId kept = queued(second).id;
    const OutboxId careId = queued(care).id;
    queued(first);
    queued(message(1, u"general"_s));
    queued(message(2, u"somebody else"_s));
    ASSERT_UNWRAP(const qint64 recalled,
        outbox().recall({.debtor = DebtorId(1), .contract = ContractId(1), .reason = u"paid"_s}, clock.now()));
    EXPECT_EQ(recalled, 2);
    EXPECT_EQ(read(kept).state, OutboxState::Queued);
    EXPECT_EQ(read(careId).state, OutboxState::Queued);
    ASSERT_UNWRAP(const qint64 service,
        outbox().recall({.debtor = DebtorId(1), .purposes = {u"care"_s}, .reason = u"test"_s}, clock.now()));
    EXPECT_EQ(service, 1);
}

TEST_P(OutboxTest, aWorkerKilledBeforeTheHandOverLeavesTheRowToOthers)
{
    const OutboxId id = queued(message(1)).id;
    claim(u"dead"_s);
    clock.advance(61s);
    ASSERT_UNWRAP(const auto recovered, outbox().recover(clock.now()));
    EXPECT_EQ(recovered.requeued, 1);
    EXPECT_EQ(recovered.uncertain, 0);
    EXPECT_EQ(read(id).state, OutboxState::Queued);
    EXPECT_EQ(claim(u"w2"_s).size(), 1u);
}

TEST_P(OutboxTest, aWorkerKilledAfterTheHandOverLeavesDoubtAndNoSecondSending)
{
    const OutboxRow row = handedOver();
    const Instant handedOverAt = clock.now();
    clock.advance(61s);
    ASSERT_UNWRAP(const auto recovered, outbox().recover(clock.now()));
    EXPECT_EQ(recovered.uncertain, 1);
    EXPECT_EQ(read(row.id).state, OutboxState::Uncertain);
    EXPECT_TRUE(claim(u"w2"_s).empty());
    ASSERT_UNWRAP(const auto doubtful, outbox().uncertainRows(clock.now(), 10));
    ASSERT_EQ(doubtful.size(), 1u);
    EXPECT_EQ(doubtful[0].updatedAt, handedOverAt) << "the provider is asked for what it got since then";
    EXPECT_TRUE(doubtful[0].inDoubt);
    ASSERT_RESULT(outbox().neverArrived(doubtful[0], clock.now()));
    const auto again = claim(u"w2"_s);
    ASSERT_EQ(again.size(), 1u);
    EXPECT_FALSE(again[0].inDoubt);
}

TEST_P(OutboxTest, aLeaseThatRanOutForbidsTheHandOver)
{
    queued(message(1));
    const auto rows = claim();
    clock.advance(61s);
    const auto handed = outbox().handOver(rows.at(0), u"w1"_s, clock.now());
    ASSERT_FALSE(handed.has_value());
    EXPECT_EQ(handed.error().code, u"lease_lost"_s);
}

TEST_P(OutboxTest, aReceiptResolvesTheDoubt)
{
    const OutboxRow row = handedOver();
    ASSERT_RESULT(outbox().uncertain(row, u"time-out"_s, clock.now()));
    EXPECT_EQ(apply(row, DeliveryStatus::Queued), OutboxState::Sent);
    const OutboxRow after = read(row.id);
    EXPECT_EQ(after.providerId, u"wamid.1"_s);
    EXPECT_TRUE(after.failureReason.isEmpty());
}

TEST_P(OutboxTest, whoCouldNotTellIsAskedAgainLaterAndAtLastGivenUp)
{
    const OutboxRow row = handedOver();
    ASSERT_RESULT(outbox().uncertain(row, u"time-out"_s, clock.now()));
    ASSERT_RESULT(outbox().askAgain(row, clock.now() + 10min));
    ASSERT_UNWRAP(const auto now, outbox().uncertainRows(clock.now(), 10));
    EXPECT_TRUE(now.empty());
    ASSERT_UNWRAP(const auto later, outbox().uncertainRows(clock.now() + 10min, 10));
    EXPECT_EQ(later.size(), 1u);
    ASSERT_UNWRAP(const auto early, outbox().giveUp(clock.now() - 24h, clock.now()));
    EXPECT_TRUE(early.empty());
    clock.advance(25h);
    ASSERT_UNWRAP(const auto lost, outbox().giveUp(clock.now() - 24h, clock.now()));
    ASSERT_EQ(lost.size(), 1u);
    EXPECT_EQ(lost[0].debtor, DebtorId(1));
    EXPECT_EQ(read(row.id).failureCode, u"unknown_fate"_s);
    EXPECT_TRUE(claim().empty());
    EXPECT_EQ(apply(row, DeliveryStatus::Delivered), OutboxState::Delivered);
}

TEST_P(OutboxTest, statusesOnlyClimb)
{
    const OutboxRow row = handedOver();
    ASSERT_RESULT(outbox().sent(row, u"meta"_s, u"wamid.1"_s, clock.now()));
    EXPECT_EQ(apply(row, DeliveryStatus::Read), OutboxState::Read);
    EXPECT_EQ(apply(row, DeliveryStatus::Delivered), OutboxState::Read);
    EXPECT_EQ(apply(row, DeliveryStatus::Sent), OutboxState::Read);
    EXPECT_EQ(apply(row, DeliveryStatus::Failed), OutboxState::Read);
}

TEST_P(OutboxTest, aDeliveryAfterAFailureProvesItWrong)
{
    const OutboxRow row = handedOver();
    ASSERT_RESULT(outbox().sent(row, u"meta"_s, u"wamid.1"_s, clock.now()));
    EXPECT_EQ(apply(row, DeliveryStatus::Failed), OutboxState::Failed);
    EXPECT_EQ(apply(row, DeliveryStatus::Sent), OutboxState::Failed);
    EXPECT_EQ(apply(row, DeliveryStatus::Delivered), OutboxState::Delivered);
}

TEST_P(OutboxTest, aReceiptFasterThanTheAnswerIsKept)
{
    const OutboxRow row = handedOver();
    EXPECT_EQ(apply(row, DeliveryStatus::Delivered), OutboxState::Delivered);
    ASSERT_RESULT(outbox().sent(row, u"meta"_s, u"wamid.1"_s, clock.now(), InteractionId(5)));
    const OutboxRow after = read(row.id);
    EXPECT_EQ(after.state, OutboxState::Delivered);
    EXPECT_EQ(after.interaction, InteractionId(5));
}

TEST_P(OutboxTest, aFailureFasterThanTheAnswerKeepsItsReason)
{
    const OutboxRow row = handedOver();
    EXPECT_EQ(apply(row, DeliveryStatus::Failed), OutboxState::Failed);
    ASSERT_RESULT(outbox().sent(row, u"meta"_s, u"wamid.1"_s, clock.now(), InteractionId(5)));
    const OutboxRow after = read(row.id);
    EXPECT_EQ(after.state, OutboxState::Failed);
    EXPECT_EQ(after.failureCode, u"failed"_s);
    EXPECT_EQ(after.interaction, InteractionId(5));
}

TEST_P(OutboxTest, aReceiptIsFoundByTheProvidersId)
{
    const OutboxRow row = handedOver();
    ASSERT_RESULT(outbox().sent(row, u"twilio"_s, u"SM1"_s, clock.now(), InteractionId(5)));
    ASSERT_UNWRAP(const auto effect,
        outbox().applyStatus(u"twilio"_s, {.providerId = u"SM1"_s, .status = DeliveryStatus::Delivered}, clock.now()));
    ASSERT_TRUE(effect.has_value());
    EXPECT_EQ(effect->outbox, row.id);
    EXPECT_EQ(effect->debtor, DebtorId(1));
    EXPECT_EQ(effect->interaction, InteractionId(5));
    EXPECT_EQ(effect->before, OutboxState::Sent);
    EXPECT_EQ(effect->after, OutboxState::Delivered);
    ASSERT_UNWRAP(const auto unknown,
        outbox().applyStatus(u"meta"_s, {.providerId = u"SM1"_s, .status = DeliveryStatus::Read}, clock.now()));
    EXPECT_FALSE(unknown.has_value());
}

TEST_P(OutboxTest, refusedRowsKeepRuleReasonAndNextTime)
{
    const OutboxRow row = queued(message(1));
    claim();
    const Instant monday = clock.now() + 48h;
    ASSERT_RESULT(outbox().refuse(row,
        {.rule = u"contact_hours"_s, .reason = u"domingo"_s, .nextAllowed = monday, .trace = {{u"a"_s, 1}}},
        clock.now()));
    const OutboxRow after = read(row.id);
    EXPECT_EQ(after.state, OutboxState::Refused);
    EXPECT_EQ(after.refusedBy, u"contact_hours"_s);
    EXPECT_EQ(after.refusedReason, u"domingo"_s);
    EXPECT_EQ(after.nextAllowedAt, monday);
    EXPECT_FALSE(after.message.trace.isEmpty());
}

TEST_P(OutboxTest, deferredRowsComeBackAtTheirTime)
{
    const OutboxRow row = queued(message(1));
    claim();
    ASSERT_RESULT(outbox().defer(
        row, {.rule = u"contact_hours"_s, .reason = u"noite"_s, .nextAllowed = clock.now() + 8h}, clock.now()));
    EXPECT_TRUE(claim().empty());
    clock.advance(8h);
    EXPECT_EQ(claim().size(), 1u);
    EXPECT_EQ(read(row.id).attempts, 0) << "waiting is no attempt";
}

TEST_P(OutboxTest, retriesBackOffAndEnd)
{
    const OutboxId id = queued(message(1)).id;
    int attempts = 0;
    while (read(id).state == OutboxState::Queued && attempts < 20) {
        const auto rows = claim();
        ASSERT_EQ(rows.size(), 1u);
        ASSERT_RESULT(outbox().handOver(rows[0], u"w1"_s, clock.now()));
        ASSERT_RESULT(outbox().retryLater(rows[0], u"130429"_s, u"rate"_s, clock.now()));
        EXPECT_TRUE(claim().empty());
        clock.advance(1h);
        ++attempts;
    }
    EXPECT_EQ(attempts, Outbox::maxAttempts);
    EXPECT_EQ(read(id).state, OutboxState::Failed);
    EXPECT_EQ(read(id).failureCode, u"130429"_s);
    EXPECT_EQ(Outbox::backOff(1), 30s);
    EXPECT_EQ(Outbox::backOff(3), 120s);
    EXPECT_EQ(Outbox::backOff(50), 3600s);
}

TEST_P(OutboxTest, aDebtorsRowsAreListedNewestFirst)
{
    const OutboxId first = queued(message(1)).id;
    const OutboxId second = queued(message(1)).id;
    queued(message(2));
    ASSERT_UNWRAP(const auto rows, outbox().ofDebtor(DebtorId(1)));
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].id, second);
    EXPECT_EQ(rows[1].id, first);
}

TEST_P(OutboxTest, fourWorkersNeverSendTwiceNorTwoOfADebtorAtOnce)
{
    constexpr int debtors = 6;
    constexpr int perDebtor = 6;
    for (int i = 0; i < debtors * perDebtor; ++i)
        queued(message(1 + i % debtors, QString::number(i)));
    std::mutex mutex;
    std::map<qint64, int> inHand;
    std::map<qint64, int> sendings;
    std::atomic<int> done = 0;
    std::atomic<int> overlaps = 0;
    const auto work = [&](int number) {
        const auto connection = connect();
        Outbox own(*connection);
        const QString worker = u"w%1"_s.arg(number);
        while (done.load() < debtors * perDebtor) {
            auto rows = own.claim({.worker = worker, .now = clock.now(), .limit = 3});
            if (!rows)
                continue;
            for (const OutboxRow& row : *rows) {
                {
                    const std::scoped_lock lock(mutex);
                    overlaps += ++inHand[row.message.debtor.value()] > 1;
                    ++sendings[row.id.value()];
                }
                const bool ours = own.handOver(row, worker, clock.now()).has_value();
                {
                    const std::scoped_lock lock(mutex);
                    --inHand[row.message.debtor.value()];
                }
                if (ours && own.sent(row, u"meta"_s, u"wamid.%1"_s.arg(row.id.value()), clock.now()))
                    done.fetch_add(1);
            }
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(work, i);
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(overlaps.load(), 0);
    EXPECT_EQ(sendings.size(), static_cast<size_t>(debtors * perDebtor));
    EXPECT_TRUE(std::ranges::all_of(sendings, [](const auto& entry) { return entry.second == 1; }));
}

} // namespace trato::channels
