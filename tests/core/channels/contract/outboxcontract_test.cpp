#include "contract/adapterkits.h"

#include "channels/accountpauses.h"
#include "channels/reception.h"
#include "engine/engine.h"
#include "engine/outboxworker.h"
#include "support/debttest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using channels::DeliveryStatus;
using channels::OutboxRow;
using channels::OutboxState;
using test::AdapterKit;
using test::Peer;

namespace {

struct Receipts {
    std::vector<DeliveryStatus> told;
    OutboxState end;
};

/// Late, repeated, out of order, and contradicting each other.
const std::vector<Receipts>& receiptsOf()
{
    using enum DeliveryStatus;
    static const std::vector<Receipts> all{{{Sent, Delivered, Read}, OutboxState::Read},
        {{Read, Delivered, Sent}, OutboxState::Read}, {{Delivered, Delivered, Sent}, OutboxState::Delivered},
        {{Sent, Failed, Failed}, OutboxState::Failed}, {{Failed, Delivered}, OutboxState::Delivered},
        {{Delivered, Failed}, OutboxState::Delivered}, {{Failed, Sent}, OutboxState::Failed}};
    return all;
}

QString kindOf(const AdapterKit& kit)
{
    if (kit.channel == Channel::Email)
        return u"email"_s;
    return kit.channel == Channel::WhatsApp ? u"whatsapp"_s : u"phone"_s;
}

OutboxState endOf(const Receipts& receipts, const std::vector<DeliveryStatus>& possible)
{
    DeliveryStatus known = DeliveryStatus::Sent;
    for (const DeliveryStatus each : possible)
        known = channels::laterStatus(known, each);
    if (possible.size() == receipts.told.size())
        return receipts.end;
    switch (known) {
    case DeliveryStatus::Delivered: return OutboxState::Delivered;
    case DeliveryStatus::Read: return OutboxState::Read;
    case DeliveryStatus::Failed: return OutboxState::Failed;
    case DeliveryStatus::Queued:
    case DeliveryStatus::Sent:
    case DeliveryStatus::Played: break;
    }
    return OutboxState::Sent;
}

} // namespace

/// What becomes of messages in the outbox and in the inbox, for every adapter, over both databases.
class OutboxContract : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(u"2026-11-23T10:00:00-03:00"_s, deskZone()));
        creditor = addCreditor();
    }

    /// Ten in the morning of the next business day: nobody is written to at night.
    void newDay()
    {
        QDate day = clock.today().addDays(1);
        while (day.dayOfWeek() > Qt::Friday)
            day = day.addDays(1);
        clock.set(*Instant::parse(day.toString(Qt::ISODate) + u"T10:00:00-03:00"_s, deskZone()));
    }

    /// Somebody new who can be reached at `kit.to`, and nobody else can.
    DebtorId addPerson(const AdapterKit& kit)
    {
        run(u"UPDATE contact_point SET value = 'x' || id"_s);
        const DebtorId debtor = addDebtor(u"Pessoa"_s, {});
        addInstalment(debtor, addContract(debtor, creditor, u"C-%1"_s.arg(debtor.value())), 1, daysAgo(10), 10'000);
        run(u"UPDATE debtor SET right_party_at = 1, right_party_by = 'x'"_s);
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at, last_inbound_at) "
            "VALUES (%1, %2, '%3', '%4', 'import', 1, %5)"_s.arg(debtor.value())
                .arg(nextId("contact_point"))
                .arg(kindOf(kit), kit.to)
                .arg(clock.now().microseconds()));
        return debtor;
    }

    OutboxId queue(const AdapterKit& kit, DebtorId debtor, const QString& body = u"Bom dia"_s)
    {
        const auto queued = channels::Outbox(database())
                                .queue({.debtor = debtor,
                                           .channel = kit.channel,
                                           .handle = kit.to,
                                           .purpose = u"service"_s,
                                           .subject = u"Acordo"_s,
                                           .body = body,
                                           .origin = u"human"_s,
                                           .actor = u"carla"_s,
                                           .reason = u"pedido"_s},
                                    clock.now());
        EXPECT_TRUE(queued.has_value()) << (queued ? "" : queued.error().message.toStdString());
        return queued ? queued->id : OutboxId();
    }

    OutboxRow read(OutboxId id) { return channels::Outbox(database()).row(id)->value(); }

    void work(test::ContractPeer& peer)
    {
        std::vector<std::unique_ptr<channels::ChannelAdapter>> adapters;
        adapters.push_back(peer.adapter());
        OutboxWorker worker(database(), clock, u"w1"_s, channels::Adapters(std::move(adapters)), {});
        ASSERT_RESULT(worker.work(20));
    }

    void comes(const channels::Delivery& delivery)
    {
        channels::Inbox inbox(database());
        ASSERT_RESULT(channels::receive(inbox, delivery, clock.now()));
    }
    void takeIn()
    {
        ASSERT_UNWRAP(const auto engine, Engine::create({.databaseUrl = databaseUrl(), .configPath = {}}, clock));
        // What meets a conversation that is being answered comes again.
        for (int round = 0; round < 30 && channels::Inbox(database()).waiting().value_or(1) > 0; ++round) {
            ASSERT_RESULT(engine->tickUntilIdle());
            clock.advance(10s);
        }
    }

    CreditorId creditor;
};
TRATO_BOTH_ENGINES(OutboxContract);

TEST_P(OutboxContract, aRefusalForEverIsNeverTriedAgain)
{
    for (const AdapterKit& kit : test::adapterKits()) {
        SCOPED_TRACE(kit.name);
        newDay();
        const auto peer = kit.peer(Peer::RefusesForEver);
        const OutboxId id = queue(kit, addPerson(kit));
        for (int round = 0; round < 3; ++round) {
            work(*peer);
            clock.advance(1h);
        }
        EXPECT_EQ(peer->messages(), 1);
        EXPECT_EQ(read(id).state, OutboxState::Failed) << read(id).refusedReason.toStdString();
    }
}

TEST_P(OutboxContract, aRefusalOfTheMomentIsTriedAgain)
{
    for (const AdapterKit& kit : test::adapterKits()) {
        SCOPED_TRACE(kit.name);
        newDay();
        const auto peer = kit.peer(Peer::RefusesForNow);
        const OutboxId id = queue(kit, addPerson(kit));
        work(*peer);
        EXPECT_EQ(read(id).state, OutboxState::Queued) << read(id).refusedReason.toStdString();
        work(*peer);
        EXPECT_EQ(peer->messages(), 1) << "not at once";
        peer->meet(Peer::Takes);
        clock.advance(20min);
        work(*peer);
        EXPECT_EQ(peer->messages(), 2);
        EXPECT_EQ(read(id).state, OutboxState::Sent) << read(id).failureReason.toStdString();
        EXPECT_FALSE(read(id).providerId.isEmpty());
    }
}

TEST_P(OutboxContract, aLimitIsWaitedForAsLongAsAsked)
{
    for (const AdapterKit& kit : test::adapterKits()) {
        SCOPED_TRACE(kit.name);
        newDay();
        const auto peer = kit.peer(Peer::Limits);
        const OutboxId id = queue(kit, addPerson(kit));
        work(*peer);
        peer->meet(Peer::Takes);
        clock.advance(kit.patience.value_or(30s) - 1s);
        work(*peer);
        EXPECT_EQ(peer->messages(), 1);
        clock.advance(14s);
        work(*peer);
        EXPECT_EQ(read(id).state, OutboxState::Sent) << read(id).refusedReason.toStdString();
        EXPECT_EQ(read(id).attempts, 1) << "the first did not count";
    }
}

TEST_P(OutboxContract, whatBrokeOffIsNotSentASecondTime)
{
    for (const AdapterKit& kit : test::adapterKits()) {
        SCOPED_TRACE(kit.name);
        newDay();
        const auto peer = kit.peer(Peer::CutsAfter);
        const DebtorId debtor = addPerson(kit);
        const OutboxId id = queue(kit, debtor);
        work(*peer);
        // Who takes a message once under our id may be given it again; who can be asked says that it has it.
        const OutboxState known = kit.canBeAsked ? OutboxState::Sent : OutboxState::Uncertain;
        EXPECT_EQ(read(id).state, kit.repeatsById ? OutboxState::Queued : known)
            << read(id).failureReason.toStdString();
        const OutboxRow doubtful = read(id);
        peer->meet(Peer::Takes);
        const auto told = kit.receipt(doubtful.clientId, u"late-"_s + QLatin1StringView(kit.name.c_str()),
            kit.channel == Channel::Email ? DeliveryStatus::Failed : DeliveryStatus::Delivered);
        ASSERT_TRUE(told.has_value());
        comes(*told);
        takeIn();
        clock.advance(1min);
        work(*peer);
        EXPECT_EQ(peer->messages(), 1) << "a receipt says that it arrived";
        EXPECT_NE(read(id).state, OutboxState::Uncertain);
    }
}

TEST_P(OutboxContract, whoIsNotKnownPausesForAll)
{
    for (const AdapterKit& kit : test::adapterKits()) {
        SCOPED_TRACE(kit.name);
        newDay();
        const auto peer = kit.peer(Peer::KnowsUsNot);
        const OutboxId first = queue(kit, addPerson(kit));
        work(*peer);
        const int asked = peer->messages();
        const OutboxRow waits = read(first);
        EXPECT_EQ(waits.state, OutboxState::Queued);
        EXPECT_EQ(waits.refusedBy, channels::AccountPauses::rule);
        EXPECT_EQ(waits.attempts, 0);
        const OutboxId second = queue(kit, addPerson(kit), u"Boa tarde"_s);
        work(*peer);
        EXPECT_EQ(peer->messages(), asked) << "one is enough to know";
        EXPECT_EQ(read(second).refusedBy, channels::AccountPauses::rule);
        run(u"DELETE FROM account_pause"_s);
        ASSERT_RESULT(channels::Outbox(database()).recall(first, u"fim"_s, clock.now()));
        ASSERT_RESULT(channels::Outbox(database()).recall(second, u"fim"_s, clock.now()));
    }
}

TEST_P(OutboxContract, receiptsEndInTheRightState)
{
    struct Expected {
        std::string name;
        OutboxId id;
        OutboxState end;
    };
    std::vector<Expected> all;
    for (const AdapterKit& kit : test::adapterKits()) {
        const auto peer = kit.peer(Peer::Takes);
        for (const Receipts& receipts : receiptsOf()) {
            const OutboxId id = queue(kit, addPerson(kit), u"Bom dia %1"_s.arg(all.size()));
            work(*peer);
            const OutboxRow row = read(id);
            EXPECT_EQ(row.state, OutboxState::Sent) << kit.name << ' ' << row.failureReason.toStdString();
            std::vector<DeliveryStatus> possible;
            for (const DeliveryStatus each : receipts.told) {
                const auto told = kit.receipt(row.clientId, u"p%1"_s.arg(id.value()), each);
                if (!told)
                    continue;
                possible.push_back(each);
                comes(*told);
            }
            all.push_back({kit.name, id, endOf(receipts, possible)});
        }
    }
    takeIn();
    for (const Expected& each : all)
        EXPECT_EQ(channels::outboxStateName(read(each.id).state), channels::outboxStateName(each.end)) << each.name;
}

TEST_P(OutboxContract, whatComesInIsHeard)
{
    int number = 0;
    for (const AdapterKit& kit : test::adapterKits()) {
        SCOPED_TRACE(kit.name);
        newDay();
        const DebtorId debtor = addPerson(kit);
        const QString id = u"in%1"_s.arg(++number);
        comes(kit.text(id + u"a"_s, u"bom dia, quero falar do acordo"_s));
        comes(kit.text(id + u"a"_s, u"bom dia, quero falar do acordo"_s));
        comes(kit.media(id + u"b"_s));
        takeIn();
        const QString ofDebtor = u" FROM interaction WHERE direction = 'in' AND debtor_id = %1"_s.arg(debtor.value());
        EXPECT_EQ(this->number(u"SELECT COUNT(*)"_s + ofDebtor + u" AND text LIKE 'bom dia%'"_s), 1);
        EXPECT_EQ(this->number(u"SELECT COUNT(*)"_s + ofDebtor), 2) << "a file is a line too";
        comes(kit.text(id + u"c"_s, u"SAIR"_s));
        takeIn();
        const OutboxId late = queue(kit, debtor);
        const auto peer = kit.peer(Peer::Takes);
        run(u"UPDATE outbox SET purpose = 'collection' WHERE id = %1"_s.arg(late.value()));
        work(*peer);
        EXPECT_EQ(peer->messages(), 0) << "they asked for no more";
        EXPECT_NE(read(late).state, OutboxState::Sent) << read(late).refusedReason.toStdString();
    }
}

} // namespace trato::engine
