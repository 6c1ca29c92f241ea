#include "channels/fallback.h"

#include "channels/rcs/rbmenvelope.h"
#include "channels/reception.h"
#include "channels/templates/catalogue.h"
#include "engine/commandexecutor.h"
#include "engine/inboxworker.h"
#include "engine/modelcalls.h"
#include "engine/outboxworker.h"
#include "engine/secondopinion.h"
#include "support/debttest.h"

#include <deque>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using channels::Failed;
using channels::OutboxRow;
using channels::OutboxState;
using channels::Revocation;
using channels::SendOutcome;
using channels::Sent;
using channels::Uncertain;

namespace {

constexpr auto smsAfter = 300s;
const Failed withoutRcs{.code = u"no_rcs"_s,
    .text = u"not found"_s,
    .permanent = true,
    .scope = channels::FailureScope::Recipient,
    .elsewhere = true};
const Error broken{u"net_interrupted"_s, u"broken off"_s};

/// What both channels were told, and what they answer.
struct TwoWays {
    std::deque<SendOutcome> rcsAnswers;
    std::deque<Result<Revocation>> revocations;
    QStringList rcs;
    QStringList sms;
    int revoked = 0;
};

class RcsPeer final : public channels::ChannelAdapter {
public:
    explicit RcsPeer(TwoWays& ways)
        : m_ways(ways)
    {
    }
    [[nodiscard]] Channel channel() const override { return Channel::Rcs; }
    [[nodiscard]] QString provider() const override { return u"rbm"_s; }
    [[nodiscard]] QString account() const override { return u"Aurora"_s; }
    SendOutcome send(const channels::OutgoingMessage& message) override
    {
        m_ways.rcs.append(message.body);
        if (m_ways.rcsAnswers.empty())
            return Sent{channels::rbmMessageId(message.clientId)};
        const SendOutcome answer = m_ways.rcsAnswers.front();
        m_ways.rcsAnswers.pop_front();
        return answer;
    }
    Result<channels::DeliveryAnswer> askDelivery(
        const channels::OutgoingMessage&, Instant, const channels::IsTaken&) override
    {
        return channels::DeliveryAnswer{channels::DeliveryAnswer::Fate::MayRepeat, {}};
    }
    [[nodiscard]] std::optional<std::chrono::seconds> fallsBackAfter() const override { return smsAfter; }
    Result<Revocation> revoke(const channels::OutgoingMessage&) override
    {
        ++m_ways.revoked;
        EXPECT_FALSE(m_ways.revocations.empty()) << "nobody should have asked";
        if (m_ways.revocations.empty())
            return Revocation::TooLate;
        const auto answer = m_ways.revocations.front();
        m_ways.revocations.pop_front();
        return answer;
    }

private:
    TwoWays& m_ways;
};

class SmsPeer final : public channels::ChannelAdapter {
public:
    explicit SmsPeer(TwoWays& ways)
        : m_ways(ways)
    {
    }
    [[nodiscard]] Channel channel() const override { return Channel::Sms; }
    [[nodiscard]] QString provider() const override { return u"twilio"_s; }
    [[nodiscard]] QString account() const override { return u"Aurora"_s; }
    SendOutcome send(const channels::OutgoingMessage& message) override
    {
        m_ways.sms.append(message.to + u' ' + message.body);
        return Sent{u"SM%1"_s.arg(m_ways.sms.size())};
    }
    Result<channels::DeliveryAnswer> askDelivery(
        const channels::OutgoingMessage&, Instant, const channels::IsTaken&) override
    {
        return channels::DeliveryAnswer{};
    }

private:
    TwoWays& m_ways;
};

} // namespace

class FallbackTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(u"2026-11-18T10:00:00-03:00"_s, deskZone()));
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(10), 10'000);
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
            "VALUES (%1, 1, 'phone', '+5511987654321', 'import', 1)"_s.arg(debtor.value()));
    }

    OutboxId queue(const QString& body = u"Bom dia"_s, const QJsonObject& payload = {})
    {
        const auto queued = channels::Outbox(database())
                                .queue({.debtor = debtor,
                                           .channel = Channel::Rcs,
                                           .handle = u"+5511987654321"_s,
                                           .purpose = u"collection"_s,
                                           .kind = payload.contains(u"card") ? u"card"_s : u"text"_s,
                                           .body = body,
                                           .payload = payload,
                                           .origin = u"human"_s,
                                           .actor = u"carla"_s,
                                           .reason = u"pedido"_s},
                                    clock.now());
        EXPECT_TRUE(queued.has_value());
        return queued ? queued->id : OutboxId();
    }

    OutboxRow read(OutboxId id) { return channels::Outbox(database()).row(id)->value(); }

    /// A program of its own each time: nothing but the database is remembered.
    void work(bool withSms = true)
    {
        std::vector<std::unique_ptr<channels::ChannelAdapter>> adapters;
        adapters.push_back(std::make_unique<RcsPeer>(ways));
        if (withSms)
            adapters.push_back(std::make_unique<SmsPeer>(ways));
        OutboxWorker worker(database(), clock, u"w%1"_s.arg(++programs), channels::Adapters(std::move(adapters)));
        for (int round = 0; round < 3; ++round) {
            const auto report = worker.work(20);
            EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().message.toStdString());
        }
    }

    /// What RBM tells of a message, through the inbox.
    void hears(OutboxId id, const QByteArray& eventType)
    {
        const QByteArray event = R"({"senderPhoneNumber":"+5511987654321","eventType":")" + eventType +
                                 R"(","eventId":"e","agentId":"a","messageId":")" +
                                 channels::rbmMessageId(read(id).clientId).toLatin1() + R"("})";
        channels::Inbox inbox(database());
        ASSERT_RESULT(channels::receive(inbox,
            {.channel = Channel::Rcs,
                .provider = u"rbm"_s,
                .account = u"Aurora"_s,
                .contentType = u"application/json"_s,
                .body = R"({"message":{"data":")" + event.toBase64() + R"("}})"},
            clock.now()));
        const auto reader = understanding::Reader::deaf();
        const auto templates = channels::TemplateCatalogue::shipped();
        ASSERT_RESULT(templates);
        ModelCalls calls(database(), clock, nullptr);
        SecondOpinion opinion(calls, *reader, {});
        CommandExecutor executor(database(), clock, *templates, {});
        EventHandler handler(database(), clock, *reader, executor, opinion, u"w0"_s);
        InboxWorker worker(database(), clock, handler, u"w0"_s,
            [](const channels::InboxItem&) { return Result<TickReport>(TickReport{}); });
        ASSERT_RESULT(worker.work(10));
    }

    /// Beyond the provider's own time and our patience.
    void wait() { clock.advance(smsAfter + channels::Fallback::patience + 1s); }

    const QStringList asSms{u"+5511987654321 Bom dia"_s};
    DebtorId debtor;
    TwoWays ways;
    int programs = 0;
};

TRATO_BOTH_ENGINES(FallbackTest);

TEST_P(FallbackTest, whoHasNoRcsGetsAnSmsOfTheSameAct)
{
    const OutboxId id = queue();
    ways.rcsAnswers = {withoutRcs};
    work();
    EXPECT_EQ(ways.sms, asSms);
    const OutboxRow first = read(id);
    EXPECT_EQ(first.state, OutboxState::Failed);
    EXPECT_EQ(first.failureCode, u"no_rcs"_s);
    ASSERT_UNWRAP(const auto rows, channels::Outbox(database()).ofDebtor(debtor));
    ASSERT_EQ(rows.size(), 2U);
    const channels::NewOutbox& second = rows.front().message;
    EXPECT_EQ(second.channel, Channel::Sms);
    EXPECT_EQ(second.dedupeKey, first.message.dedupeKey + u"#sms"_s);
    EXPECT_EQ(second.actor, u"carla"_s);
    EXPECT_EQ(second.payload[u"in_place_of"].toInteger(), id.value());
    work();
    EXPECT_EQ(ways.sms, asSms) << "once";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM interaction"_s), 1) << "one line: nothing left by RCS";
}

TEST_P(FallbackTest, withoutAnSmsAccountItFailsAsItIs)
{
    const OutboxId id = queue();
    ways.rcsAnswers = {withoutRcs};
    work(false);
    EXPECT_EQ(read(id).state, OutboxState::Failed);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox"_s), 1);
}

TEST_P(FallbackTest, whatIsNotDeliveredInTimeIsTakenBackFirst)
{
    const OutboxId id = queue();
    work();
    EXPECT_EQ(read(id).state, OutboxState::Sent);
    clock.advance(smsAfter);
    work();
    EXPECT_EQ(ways.revoked, 0) << "the provider itself comes first";
    clock.advance(channels::Fallback::patience);
    ways.revocations = {Revocation::Revoked};
    work();
    EXPECT_EQ(ways.sms, asSms);
    EXPECT_EQ(read(id).failureCode, u"not_delivered"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM receipt WHERE status = 'failed'"_s), 1);
    EXPECT_EQ(ways.revoked, 1);
}

TEST_P(FallbackTest, whatWasDeliveredStays)
{
    const OutboxId id = queue();
    work();
    hears(id, "DELIVERED");
    EXPECT_EQ(read(id).state, OutboxState::Delivered);
    wait();
    work();
    EXPECT_EQ(ways.revoked, 0);
    EXPECT_TRUE(ways.sms.isEmpty());
}

TEST_P(FallbackTest, tooLateToTakeBackIsNotAskedAgain)
{
    const OutboxId id = queue();
    work();
    wait();
    ways.revocations = {Revocation::TooLate};
    work();
    wait();
    work();
    EXPECT_EQ(read(id).state, OutboxState::Sent) << "its receipt is on the way";
    EXPECT_EQ(ways.revoked, 1);
    EXPECT_TRUE(ways.sms.isEmpty());
}

TEST_P(FallbackTest, whatCantBeTakenBackBecauseItHasRunOutGoesAsSmsWhenTheProviderSaysSo)
{
    const OutboxId id = queue();
    work();
    wait();
    ways.revocations = {Revocation::TooLate};
    work();
    EXPECT_TRUE(ways.sms.isEmpty());
    hears(id, "TTL_EXPIRATION_REVOKED");
    EXPECT_EQ(read(id).state, OutboxState::Failed);
    work();
    EXPECT_EQ(ways.sms, asSms);
    EXPECT_EQ(ways.revoked, 1);
}

TEST_P(FallbackTest, theProvidersOwnWordIsEnough)
{
    const OutboxId id = queue();
    work();
    clock.advance(smsAfter);
    hears(id, "TTL_EXPIRATION_REVOKED");
    EXPECT_EQ(read(id).state, OutboxState::Failed);
    work();
    EXPECT_EQ(ways.sms, asSms);
    EXPECT_EQ(ways.revoked, 0);
}

TEST_P(FallbackTest, deliveredAfterAllRecallsTheSms)
{
    const OutboxId id = queue();
    work();
    hears(id, "TTL_EXPIRATION_REVOKED");
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE channel = 'sms' AND state = 'queued'"_s), 1);
    hears(id, "READ");
    EXPECT_EQ(read(id).state, OutboxState::Read);
    work();
    EXPECT_TRUE(ways.sms.isEmpty());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE channel = 'sms' AND state = 'recalled'"_s), 1);
}

TEST_P(FallbackTest, aProgramThatEndsWhileTakingBackLeavesNoSecondMessage)
{
    const OutboxId id = queue();
    work();
    wait();
    // Another program asked and was killed before it could write down the answer.
    ASSERT_UNWRAP(const bool mine,
        channels::Fallback(database()).beginRevoking(read(id), u"killed"_s, clock.now(), clock.now() + 120s));
    EXPECT_TRUE(mine);
    work();
    EXPECT_EQ(ways.revoked, 0) << "it is in the other's hands";
    clock.advance(121s);
    ways.revocations = {Revocation::TooLate};
    work();
    EXPECT_EQ(read(id).state, OutboxState::Failed);
    EXPECT_EQ(read(id).failureCode, u"unknown_fate"_s);
    EXPECT_TRUE(ways.sms.isEmpty()) << "it may have been delivered";
    hears(id, "TTL_EXPIRATION_REVOKED");
    work();
    EXPECT_EQ(ways.sms, asSms) << "now somebody knows";
}

TEST_P(FallbackTest, anAnswerThatBreaksOffIsAskedForAgain)
{
    const OutboxId id = queue();
    work();
    wait();
    ways.revocations = {Failure(broken)};
    work();
    EXPECT_EQ(ways.revoked, 1);
    clock.advance(61s);
    ways.revocations = {Revocation::Revoked};
    work();
    EXPECT_EQ(ways.sms, asSms);
    EXPECT_EQ(read(id).state, OutboxState::Failed);
}

TEST_P(FallbackTest, aProviderThatCantBeReachedLeavesNoDoubt)
{
    const OutboxId id = queue();
    work();
    wait();
    ways.revocations = {Failure(Error{u"net_refused"_s, u"nobody there"_s})};
    work();
    EXPECT_TRUE(read(id).revokingSince.isNever());
    clock.advance(61s);
    ways.revocations = {Revocation::TooLate};
    work();
    EXPECT_EQ(read(id).state, OutboxState::Sent);
}

TEST_P(FallbackTest, whatMayHaveArrivedIsTakenBackBeforeItGoesAsSms)
{
    const OutboxId id = queue();
    ways.rcsAnswers = {Uncertain{u"broken off"_s}, withoutRcs};
    work();
    EXPECT_EQ(read(id).state, OutboxState::Queued) << "a repetition under the same id";
    clock.advance(1h);
    ways.revocations = {Revocation::TooLate};
    work();
    EXPECT_EQ(read(id).state, OutboxState::Failed);
    EXPECT_TRUE(ways.sms.isEmpty());
    clock.advance(std::chrono::hours(24) * 5); // it may have arrived, and counts as a contact
    const OutboxId other = queue(u"Boa tarde"_s);
    ways.rcsAnswers = {Uncertain{u"broken off"_s}, withoutRcs};
    work();
    clock.advance(1h);
    ways.revocations = {Revocation::Revoked};
    work();
    EXPECT_EQ(read(other).state, OutboxState::Failed);
    EXPECT_EQ(ways.sms.size(), 1);
}

TEST_P(FallbackTest, whatStandsOnACardIsJudgedToo)
{
    const QJsonObject card{{u"title"_s, u"Sua dívida de R$ 100,00 está em atraso"_s}};
    const OutboxId id = queue({}, {{u"card"_s, card}});
    work();
    EXPECT_EQ(read(id).state, OutboxState::Refused) << "nobody knows yet whose telephone it is";
    EXPECT_TRUE(ways.rcs.isEmpty());
}

TEST_P(FallbackTest, aCardIsToldInWords)
{
    const QJsonObject card{{u"title"_s, u"Bom dia"_s},
        {u"suggestions"_s, QJsonArray{QJsonObject{{u"text"_s, u"Ver"_s}, {u"url"_s, u"https://aurora.example/a"_s}}}}};
    queue({}, {{u"card"_s, card}});
    ways.rcsAnswers = {withoutRcs};
    work();
    EXPECT_EQ(ways.sms, QStringList{u"+5511987654321 Bom dia\nhttps://aurora.example/a"_s});
}

} // namespace trato::engine
