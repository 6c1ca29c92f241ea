#include "agents/autonomy.h"
#include "agents/machineswitch.h"
#include "engine/outboxworker.h"
#include "negotiation/roles.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "support/debttest.h"

#include <functional>
#include <utility>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using agents::MachineSwitch;
using agents::StopScope;
using channels::OutboxRow;
using channels::OutboxState;

namespace {

/// Takes everything and remembers it.
class Recorder final : public channels::ChannelAdapter {
public:
    Recorder(QStringList& bodies, std::function<void()>& whenAsked)
        : m_bodies(bodies)
        , m_whenAsked(whenAsked)
    {
    }

    [[nodiscard]] Channel channel() const override { return Channel::Sms; }
    [[nodiscard]] QString provider() const override { return u"twilio"_s; }
    [[nodiscard]] QString account() const override
    {
        m_whenAsked();
        return u"Aurora"_s;
    }
    channels::SendOutcome send(const channels::OutgoingMessage& message) override
    {
        m_bodies.append(message.body);
        return channels::Sent{u"SM%1"_s.arg(m_bodies.size())};
    }
    Result<channels::DeliveryAnswer> askDelivery(
        const channels::OutgoingMessage&, Instant, const channels::IsTaken&) override
    {
        return channels::DeliveryAnswer{channels::DeliveryAnswer::Fate::NeverArrived, {}};
    }

private:
    QStringList& m_bodies;
    std::function<void()>& m_whenAsked;
};

} // namespace

class MachineStopTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(u"2026-11-18T10:00:00-03:00"_s, deskZone()));
        creditor = addCreditor();
    }

    DebtorId person(CreditorId of)
    {
        const int nth = ++people;
        const DebtorId debtor = addDebtor(u"Pessoa %1"_s.arg(nth), {});
        addInstalment(debtor, addContract(debtor, of, u"C-%1"_s.arg(nth)), 1, daysAgo(10), 10'000);
        number = u"+55119876543%1"_s.arg(nth, 2, 10, QLatin1Char('0'));
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, last_inbound_at, created_at) "
            "VALUES (%1, %2, 'phone', '%3', 'import', %4, 1)"_s.arg(debtor.value())
                .arg(nextId("contact_point"))
                .arg(number)
                .arg(clock.now().microseconds()));
        return debtor;
    }
    /// `actor` as in outbox: "agent:negotiation", "cadence:padrao", a name.
    OutboxId queue(const QString& actor, const QString& body, CreditorId of)
    {
        const QString origin = actor.contains(u':') ? actor.section(u':', 0, 0) : u"human"_s;
        const auto queued = channels::Outbox(database())
                                .queue({.debtor = person(of),
                                           .channel = Channel::Sms,
                                           .handle = number,
                                           .purpose = origin == u"cadence"_s ? u"collection"_s : u"service"_s,
                                           .body = body,
                                           .origin = origin,
                                           .actor = actor,
                                           .reason = u"teste"_s},
                                    clock.now());
        EXPECT_TRUE(queued.has_value());
        return queued ? queued->id : OutboxId();
    }
    OutboxId queue(const QString& actor, const QString& body) { return queue(actor, body, creditor); }
    OutboxRow read(OutboxId id) { return channels::Outbox(database()).row(id)->value(); }
    /// What leaves until nothing is left to do.
    QStringList work()
    {
        sent.clear();
        std::vector<std::unique_ptr<channels::ChannelAdapter>> adapters;
        adapters.push_back(std::make_unique<Recorder>(sent, atTheLastInstant));
        OutboxWorker worker(database(), clock, u"w1"_s, channels::Adapters(std::move(adapters)));
        for (int round = 0; round < 5; ++round)
            EXPECT_TRUE(worker.work(20).has_value());
        sent.sort();
        return sent;
    }
    MachineSwitch machine() { return {database(), clock}; }
    agents::MachineStop stop(agents::StopRequest request)
    {
        request.actor = u"sonia"_s;
        request.reason = u"conferir textos"_s;
        const auto stopped = machine().stop(request);
        EXPECT_TRUE(stopped.has_value()) << (stopped ? "" : stopped.error().message.toStdString());
        return stopped.value_or(agents::MachineStop());
    }

    CreditorId creditor;
    QStringList sent;
    QString number;
    std::function<void()> atTheLastInstant = [] {};
    int people = 0;
};

TRATO_BOTH_ENGINES(MachineStopTest);

TEST_P(MachineStopTest, whoTakesTheCaseAtTheLastInstantWritesAtOnce)
{
    const OutboxId reminder = queue(u"cadence:padrao"_s, u"lembrete"_s);
    const DebtorId debtor = read(reminder).message.debtor;
    bool taken = false;
    atTheLastInstant = [&] {
        if (std::exchange(taken, true))
            return;
        EXPECT_TRUE(
            trato::queue::Baton(database())
                .take(debtor, trato::queue::HolderKind::Human, u"carla"_s, u"case"_s, clock.now(), clock.now() + 1h)
                .has_value());
        EXPECT_TRUE(channels::Outbox(database())
                        .queue({.debtor = debtor,
                                   .channel = Channel::Sms,
                                   .handle = number,
                                   .purpose = u"service"_s,
                                   .body = u"sou a Carla"_s,
                                   .origin = u"human"_s,
                                   .actor = u"carla"_s,
                                   .reason = u"teste"_s},
                            clock.now())
                        .has_value());
    };
    EXPECT_EQ(work(), QStringList{u"sou a Carla"_s});
    EXPECT_NE(read(reminder).state, OutboxState::Claimed);
}

TEST_P(MachineStopTest, nothingAutomaticLeavesAndPeoplesMessagesDo)
{
    const OutboxId before = queue(u"cadence:padrao"_s, u"lembrete"_s);
    const OutboxId answer = queue(u"agent:negotiation"_s, u"oferta"_s);
    stop({});
    queue(u"agent:follow_up"_s, u"obrigado"_s);
    const OutboxId human = queue(u"carla"_s, u"sou a Carla"_s);
    EXPECT_EQ(work(), QStringList{u"sou a Carla"_s});
    EXPECT_EQ(read(human).state, OutboxState::Sent);
    for (const OutboxId id : {before, answer}) {
        EXPECT_EQ(read(id).state, OutboxState::Queued);
        EXPECT_EQ(read(id).refusedBy, u"machine_stopped"_s);
        EXPECT_TRUE(read(id).refusedReason.contains(u"sonia"_s)) << read(id).refusedReason.toStdString();
    }
    clock.advance(6h);
    EXPECT_EQ(work(), QStringList()) << "time alone lets nothing go";
}

TEST_P(MachineStopTest, aHumansMessageIsNotHeldUpByWhatStandsStill)
{
    const DebtorId debtor = person(creditor);
    channels::NewOutbox message{.debtor = debtor,
        .channel = Channel::Sms,
        .handle = number,
        .purpose = u"service"_s,
        .body = u"da máquina"_s,
        .origin = u"agent"_s,
        .actor = u"agent:negotiation"_s,
        .reason = u"teste"_s,
        .priority = 0};
    ASSERT_RESULT(channels::Outbox(database()).queue(message, clock.now()));
    stop({});
    message.body = u"da pessoa"_s;
    message.origin = u"human"_s;
    message.actor = u"carla"_s;
    message.priority = 9;
    ASSERT_RESULT(channels::Outbox(database()).queue(message, clock.now()));
    EXPECT_EQ(work(), QStringList{u"da pessoa"_s});
}

TEST_P(MachineStopTest, onResumingEachLeavesOnceAndNothingStale)
{
    const OutboxId reminder = queue(u"cadence:padrao"_s, u"lembrete"_s);
    const OutboxId answer = queue(u"agent:negotiation"_s, u"oferta"_s);
    const auto stopped = stop({});
    clock.advance(40min);
    const OutboxId late = queue(u"agent:negotiation"_s, u"resposta fresca"_s);
    EXPECT_EQ(work(), QStringList());
    clock.advance(5min);
    ASSERT_UNWRAP(const auto resumption, machine().resume(stopped.id, u"sonia"_s, u"conferido"_s));
    EXPECT_EQ(resumption.released, 2);
    EXPECT_EQ(resumption.recalled, 1);
    EXPECT_EQ(resumption.handedOver, 1);
    EXPECT_EQ(work(), (QStringList{u"lembrete"_s, u"resposta fresca"_s}));
    EXPECT_EQ(work(), QStringList()) << "nothing leaves twice";
    EXPECT_EQ(read(reminder).state, OutboxState::Sent);
    EXPECT_EQ(read(late).state, OutboxState::Sent);
    EXPECT_EQ(read(answer).state, OutboxState::Recalled);
    ASSERT_UNWRAP(const auto items, queue::WorkQueue(database(), clock).ofDebtor(read(answer).message.debtor));
    ASSERT_EQ(items.size(), 1u) << "a person answers instead";
    EXPECT_EQ(items.front().reason, u"machine_stopped"_s);
}

TEST_P(MachineStopTest, whatBelongedToAnEarlierDayIsTakenBack)
{
    const OutboxId reminder = queue(u"cadence:padrao"_s, u"lembrete"_s);
    const auto stopped = stop({});
    clock.advance(24h);
    ASSERT_RESULT(machine().resume(stopped.id, u"sonia"_s, u"conferido"_s));
    EXPECT_EQ(work(), QStringList());
    EXPECT_EQ(read(reminder).state, OutboxState::Recalled);
}

TEST_P(MachineStopTest, aStopBetweenClaimAndHandOverHoldsTheMessage)
{
    const OutboxId offer = queue(u"agent:negotiation"_s, u"oferta"_s);
    const auto other = connect();
    bool done = false;
    // The account is asked after the row was looked at and before it is handed over.
    atTheLastInstant = [&] {
        if (!std::exchange(done, true))
            EXPECT_TRUE(MachineSwitch(*other, clock).stop({.actor = u"sonia"_s, .reason = u"já"_s}).has_value());
    };
    EXPECT_EQ(work(), QStringList());
    EXPECT_TRUE(done);
    EXPECT_EQ(read(offer).attempts, 0);
}

TEST_P(MachineStopTest, onePortfolioOrOneAgentStandsStill)
{
    const CreditorId north = addCreditor(u"Norte"_s);
    queue(u"cadence:padrao"_s, u"norte"_s, north);
    queue(u"cadence:padrao"_s, u"sul"_s);
    const auto portfolio = stop({.scope = StopScope::Portfolio, .portfolio = PortfolioId(north.value())});
    const auto agent = stop({.scope = StopScope::Agent, .agent = u"negotiation"_s});
    queue(u"agent:negotiation"_s, u"oferta"_s);
    queue(u"agent:identification"_s, u"quem é"_s);
    queue(u"agent:negotiation"_s, u"oferta ao norte"_s, north);
    EXPECT_EQ(work(), (QStringList{u"quem é"_s, u"sul"_s}));
    ASSERT_RESULT(machine().resume(agent.id, u"sonia"_s, u"ok"_s));
    EXPECT_EQ(work(), QStringList{u"oferta"_s}) << "the other stop stands";
    ASSERT_RESULT(machine().resume(portfolio.id, u"sonia"_s, u"ok"_s));
    EXPECT_EQ(work(), (QStringList{u"norte"_s, u"oferta ao norte"_s}));
}

TEST_P(MachineStopTest, ACreditorStandsStillInEveryPortfolioAlsoInOneThatComesLater)
{
    const CreditorId north = addCreditor(u"Norte"_s);
    queue(u"cadence:padrao"_s, u"norte"_s, north);
    queue(u"cadence:padrao"_s, u"sul"_s);
    const auto stopped = stop({.scope = StopScope::Creditor, .creditor = north});
    EXPECT_EQ(stopped.creditorName, u"Norte"_s);
    run(u"INSERT INTO portfolio (id, creditor_id, name, name_folded, created_at) VALUES (77, %1, 'Nova', 'nova', 1)"_s
            .arg(north.value()));
    queue(u"agent:negotiation"_s, u"carteira nova"_s, north);
    run(u"UPDATE contract SET portfolio_id = 77 WHERE debtor_id = (SELECT MAX(id) FROM debtor)"_s);
    EXPECT_EQ(work(), QStringList{u"sul"_s});
    ASSERT_RESULT(machine().resume(stopped.id, u"sonia"_s, u"ok"_s));
    EXPECT_EQ(work(), (QStringList{u"carteira nova"_s, u"norte"_s}));
}

TEST_P(MachineStopTest, askedAmiss)
{
    const auto code = [](const auto& result) { return result ? QString() : result.error().code; };
    EXPECT_EQ(code(machine().stop({.actor = u"sonia"_s, .reason = u"  "_s})), u"reason_required"_s);
    EXPECT_EQ(code(machine().stop({.scope = StopScope::Agent, .agent = u"x"_s, .actor = u"s"_s, .reason = u"r"_s})),
        u"unknown_scope"_s);
    EXPECT_EQ(code(machine().resume(agents::MachineStopId(7), u"sonia"_s, {})), u"no_stop"_s);
    stop({});
    EXPECT_EQ(code(machine().stop({.actor = u"sonia"_s, .reason = u"r"_s})), u"already_stopped"_s);
    ASSERT_RESULT(negotiation::giveRole(database(), clock, {u"carla"_s, negotiation::Role::Negotiator, u"sonia"_s}));
    EXPECT_EQ(code(machine().stop(
                  {.scope = StopScope::Agent, .agent = u"negotiation"_s, .actor = u"carla"_s, .reason = u"r"_s})),
        u"not_entitled"_s);
    EXPECT_EQ(code(machine().resume(machine().everything()->value().id, u"carla"_s, {})), u"not_entitled"_s);
    EXPECT_EQ(
        DatabaseTest::number(u"SELECT count(*) FROM audit_entry WHERE action = 'stop_machine' AND actor = 'sonia'"_s),
        1);
}

TEST_P(MachineStopTest, autonomyStaysBelowItsCeiling)
{
    const auto code = [](const auto& result) { return result ? QString() : result.error().code; };
    const PortfolioId portfolio(creditor.value());
    ASSERT_RESULT(agents::setAutonomy(database(), clock, {portfolio, 3, u"sonia"_s}));
    ASSERT_RESULT(agents::setCeiling(database(), clock, {portfolio, 1, u"contas estratégicas"_s, u"sonia"_s}));
    ASSERT_UNWRAP(const auto all, agents::autonomies(database(), clock.now()));
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().level, 1) << "it came down to the ceiling";
    EXPECT_EQ(all.front().ceilingReason, u"contas estratégicas"_s);
    EXPECT_EQ(code(agents::setAutonomy(database(), clock, {portfolio, 2, u"sonia"_s})), u"above_ceiling"_s);
    EXPECT_EQ(code(agents::setAutonomy(database(), clock, {portfolio, 4, u"sonia"_s})), u"invalid_level"_s);
    EXPECT_EQ(code(agents::setCeiling(database(), clock, {portfolio, 0, {}, u"sonia"_s})), u"reason_required"_s);
    ASSERT_RESULT(agents::setAutonomy(database(), clock, {portfolio, 0, u"sonia"_s}));
    EXPECT_EQ(DatabaseTest::number(u"SELECT count(*) FROM audit_entry WHERE action = 'set_autonomy'"_s), 2);
}

} // namespace trato::engine
