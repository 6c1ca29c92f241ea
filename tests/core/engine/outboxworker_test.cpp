#include "engine/outboxworker.h"

#include "channels/accountpauses.h"
#include "channels/accountregistry.h"
#include "compliance/overrides.h"
#include "engine/outgoingentry.h"
#include "support/debttest.h"

#include <deque>
#include <functional>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using channels::Failed;
using channels::FailureScope;
using channels::OutboxRow;
using channels::OutboxState;
using channels::SendOutcome;
using channels::Sent;

namespace {

const Failed expiredToken{
    .code = u"20003"_s, .text = u"Authenticate"_s, .permanent = true, .scope = FailureScope::Account};

/// Answers as it is told; otherwise takes everything.
struct Script {
    std::deque<SendOutcome> answers;
    QStringList bodies;
    QStringList atProvider;
    std::function<void()> beforeAnswer = [] {};
};

class ScriptedAdapter final : public channels::ChannelAdapter {
public:
    explicit ScriptedAdapter(Script& script)
        : m_script(script)
    {
    }

    [[nodiscard]] Channel channel() const override { return Channel::Sms; }
    [[nodiscard]] QString provider() const override { return u"twilio"_s; }
    [[nodiscard]] QString account() const override { return u"Aurora"_s; }
    SendOutcome send(const channels::OutgoingMessage& message) override
    {
        m_script.bodies.append(message.body);
        m_script.beforeAnswer();
        if (m_script.answers.empty())
            return Sent{u"SM%1"_s.arg(m_script.bodies.size())};
        const SendOutcome answer = m_script.answers.front();
        m_script.answers.pop_front();
        return answer;
    }
    Result<channels::DeliveryAnswer> askDelivery(
        const channels::OutgoingMessage&, Instant, const channels::IsTaken& isTaken) override
    {
        for (const QString& id : m_script.atProvider) {
            if (!isTaken(id))
                return channels::DeliveryAnswer{channels::DeliveryAnswer::Fate::Arrived, id};
        }
        return channels::DeliveryAnswer{channels::DeliveryAnswer::Fate::NeverArrived, {}};
    }

private:
    Script& m_script;
};

} // namespace

class OutboxWorkerTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(u"2026-11-18T10:00:00-03:00"_s, deskZone()));
        creditor = addCreditor();
    }

    OutboxId queueFor(int nth)
    {
        const DebtorId debtor = addDebtor(u"Pessoa %1"_s.arg(nth), {});
        addInstalment(debtor, addContract(debtor, creditor, u"C-%1"_s.arg(nth)), 1, daysAgo(10), 10'000);
        const QString number = u"+55119876543%1"_s.arg(nth, 2, 10, QLatin1Char('0'));
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
            "VALUES (%1, %2, 'phone', '%3', 'import', 1)"_s.arg(debtor.value())
                .arg(nextId("contact_point"))
                .arg(number));
        const auto queued = channels::Outbox(database())
                                .queue({.debtor = debtor,
                                           .channel = Channel::Sms,
                                           .handle = number,
                                           .purpose = u"collection"_s,
                                           .body = u"Bom dia %1"_s.arg(nth),
                                           .origin = u"human"_s,
                                           .actor = u"carla"_s,
                                           .reason = u"pedido"_s},
                                    clock.now());
        EXPECT_TRUE(queued.has_value());
        return queued ? queued->id : OutboxId();
    }

    OutboxRow read(OutboxId id) { return channels::Outbox(database()).row(id)->value(); }

    TickReport work(Stops stops = {})
    {
        std::vector<std::unique_ptr<channels::ChannelAdapter>> adapters;
        adapters.push_back(std::make_unique<ScriptedAdapter>(script));
        OutboxWorker worker(database(), clock, u"w1"_s, channels::Adapters(std::move(adapters)), std::move(stops));
        const auto report = worker.work(20);
        EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().message.toStdString());
        return report.value_or(TickReport{});
    }

    CreditorId creditor;
    Script script;
};

TRATO_BOTH_ENGINES(OutboxWorkerTest);

TEST_P(OutboxWorkerTest, anExpiredTokenUsesUpNoMessage)
{
    const OutboxId ids[] = {queueFor(1), queueFor(2), queueFor(3)};
    script.answers = {expiredToken};
    const TickReport report = work();
    EXPECT_EQ(report.failed, 1);
    EXPECT_EQ(report.refused, 2);
    EXPECT_EQ(script.bodies, QStringList{u"Bom dia 1"_s}) << "one is enough to know";
    for (const OutboxId id : ids) {
        const OutboxRow row = read(id);
        EXPECT_EQ(row.state, OutboxState::Queued);
        EXPECT_EQ(row.attempts, 0);
        EXPECT_EQ(row.refusedBy, u"account"_s);
        EXPECT_TRUE(row.refusedReason.contains(u"Aurora"_s)) << row.refusedReason.toStdString();
        EXPECT_TRUE(row.refusedReason.contains(u"Authenticate"_s));
        EXPECT_EQ(row.nextAllowedAt, clock.now() + 30s);
    }
}

TEST_P(OutboxWorkerTest, oneTrialEndsThePauseForAll)
{
    const OutboxId first = queueFor(1);
    const OutboxId second = queueFor(2);
    script.answers = {expiredToken, expiredToken};
    work();
    EXPECT_TRUE(work().isIdle()) << "it pauses";
    clock.advance(30s);
    work();
    EXPECT_EQ(script.bodies.size(), 2);
    EXPECT_EQ(read(second).nextAllowedAt, clock.now() + 60s) << "longer each time";
    const OutboxId later = queueFor(3);
    clock.advance(59s);
    work();
    EXPECT_EQ(script.bodies.size(), 2);
    clock.advance(1s);
    EXPECT_EQ(work().sent, 3);
    for (const OutboxId id : {first, second, later}) {
        EXPECT_EQ(read(id).state, OutboxState::Sent);
        EXPECT_EQ(read(id).attempts, 1);
    }
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM account_pause"_s), 0);
}

TEST_P(OutboxWorkerTest, whatSomebodyPausedWaitsAndGoesWhenTheyLetItGoOn)
{
    channels::AccountRegistry registry(database());
    ASSERT_RESULT(registry.attend(
        {{Channel::Sms, u"twilio"_s, u"Aurora"_s, u"+551140000000"_s, true, u"twilio"_s}}, clock.now()));
    ASSERT_UNWRAP(const bool paused,
        registry.stop(u"twilio"_s, u"Aurora"_s, {.at = clock.now(), .by = u"sonia"_s, .reason = u"trocar o número"_s}));
    ASSERT_TRUE(paused);
    const OutboxId id = queueFor(1);
    EXPECT_EQ(work().refused, 1);
    EXPECT_TRUE(script.bodies.isEmpty());
    const OutboxRow row = read(id);
    EXPECT_EQ(row.state, OutboxState::Queued);
    EXPECT_EQ(row.attempts, 0);
    EXPECT_EQ(row.refusedBy, u"account"_s);
    EXPECT_TRUE(row.refusedReason.contains(u"sonia"_s) && row.refusedReason.contains(u"trocar o número"_s));
    EXPECT_TRUE(row.nextAllowedAt.isNever()) << "nobody knows when";
    clock.advance(channels::AccountPauses::stopRhythm);
    EXPECT_EQ(work().refused, 1) << "it is looked at again";
    ASSERT_UNWRAP(const bool resumed, registry.resume(u"twilio"_s, u"Aurora"_s, clock.now()));
    ASSERT_TRUE(resumed);
    EXPECT_EQ(work().sent, 1);
    EXPECT_EQ(script.bodies, QStringList{u"Bom dia 1"_s});
}

TEST_P(OutboxWorkerTest, whatOthersDeferredComesForwardWhenOneWentThrough)
{
    const OutboxId first = queueFor(1);
    const OutboxId second = queueFor(2);
    script.answers = {expiredToken};
    work();
    run(u"UPDATE outbox SET not_before = not_before + 3600000000 WHERE id = %1"_s.arg(second.value()));
    clock.advance(30s);
    EXPECT_EQ(work().sent, 1);
    EXPECT_EQ(read(first).state, OutboxState::Sent);
    EXPECT_EQ(work().sent, 1);
    EXPECT_EQ(read(second).state, OutboxState::Sent);
}

TEST_P(OutboxWorkerTest, aMessagesOwnFaultStopsNobody)
{
    const OutboxId bad = queueFor(1);
    const OutboxId good = queueFor(2);
    script.answers = {Failed{.code = u"21610"_s, .permanent = true, .scope = FailureScope::Recipient}};
    work();
    EXPECT_EQ(read(bad).state, OutboxState::Failed);
    EXPECT_EQ(read(good).state, OutboxState::Sent);
}

TEST_P(OutboxWorkerTest, anotherMessageWithTheSameWordsIsNoProofOfArrival)
{
    const OutboxId first = queueFor(1);
    EXPECT_EQ(work().sent, 1);
    const OutboxId second = queueFor(2);
    script.answers = {channels::Uncertain{u"cut"_s}};
    script.atProvider = {read(first).providerId};
    work();
    clock.advance(2min);
    work();
    clock.advance(2min);
    work();
    EXPECT_EQ(read(second).state, OutboxState::Sent);
    EXPECT_NE(read(second).providerId, read(first).providerId);
    EXPECT_EQ(script.bodies.size(), 3) << "it had never arrived";
}

TEST_P(OutboxWorkerTest, whatArrivedIsNotSentAgain)
{
    const OutboxId id = queueFor(1);
    script.answers = {channels::Uncertain{u"cut"_s}};
    script.atProvider = {u"SM77"_s};
    work();
    clock.advance(2min);
    work();
    EXPECT_EQ(read(id).state, OutboxState::Sent);
    EXPECT_EQ(read(id).providerId, u"SM77"_s);
    EXPECT_EQ(script.bodies.size(), 1);
}

TEST_P(OutboxWorkerTest, aMessageStandsOnTheTimelineOnce)
{
    const OutboxId id = queueFor(1);
    script.answers = {Sent{u"SM1"_s}};
    script.beforeAnswer = [&] {
        const auto receipt = channels::Outbox(database())
                                 .applyStatus(u"twilio"_s,
                                     {.providerId = u"SM1"_s,
                                         .clientId = read(id).clientId,
                                         .status = channels::DeliveryStatus::Delivered},
                                     clock.now());
        ASSERT_TRUE(receipt.has_value());
        ASSERT_RESULT(enterOutgoing(database(), read(id), u"twilio"_s, u"SM1"_s, clock.now()));
    };
    work();
    EXPECT_EQ(read(id).state, OutboxState::Delivered);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM interaction"_s), 1);
}

/// What lets one act pass is used up with it, and the audit tells for which message.
TEST_P(OutboxWorkerTest, anOverrideLetsAsManyPassAsItWasGivenFor)
{
    const OutboxId first = queueFor(1);
    std::vector<OutboxId> ids{first};
    for (const QString& words : {u"Boa tarde"_s, u"Boa noite"_s}) {
        channels::NewOutbox message = read(first).message;
        message.body = message.dedupeKey = words;
        ASSERT_UNWRAP(const channels::Queued queued, channels::Outbox(database()).queue(message, clock.now()));
        ids.push_back(queued.id);
    }
    ASSERT_RESULT(compliance::Overrides(database())
                      .grant({.debtor = read(first).message.debtor,
                                 .rule = u"cap"_s,
                                 .reason = u"combinado por telefone"_s,
                                 .by = u"sandra"_s},
                          clock.now()));
    for (size_t i = 0; i < ids.size(); ++i)
        work();
    EXPECT_EQ(script.bodies, (QStringList{u"Bom dia 1"_s, u"Boa tarde"_s}));
    EXPECT_EQ(read(ids[2]).state, OutboxState::Queued);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'use_override' AND actor = 'carla' "
                     "AND detail LIKE '%\"outbox\":%1%'"_s.arg(ids[1].value())),
        1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'use_override'"_s), 1);
}

TEST_P(OutboxWorkerTest, theEndGivesBackWhatWasNotHandedOver)
{
    const OutboxId first = queueFor(1);
    const OutboxId second = queueFor(2);
    std::stop_source end;
    script.beforeAnswer = [&] { end.request_stop(); };
    EXPECT_EQ(work({.end = end.get_token()}).sent, 1);
    EXPECT_EQ(read(first).state, OutboxState::Sent);
    EXPECT_EQ(read(second).state, OutboxState::Queued);
    EXPECT_TRUE(read(second).claimedBy.isEmpty());
    EXPECT_EQ(work().sent, 1) << "at once: no lease is waited for";
}

TEST_P(OutboxWorkerTest, whatTheEndBreaksOffIsNobodysFault)
{
    const OutboxId id = queueFor(1);
    std::stop_source stop;
    script.answers = {Failed{.code = u"net_refused"_s, .scope = FailureScope::Account}};
    script.beforeAnswer = [&] { stop.request_stop(); };
    work({.end = stop.get_token(), .cut = stop.get_token()});
    EXPECT_EQ(read(id).state, OutboxState::Queued);
    EXPECT_TRUE(read(id).refusedBy.isEmpty());
    EXPECT_EQ(work().sent, 1);
}

} // namespace trato::engine
