#include "engine/engine.h"

#include "app/sandbox/callbackrecorder.h"
#include "channels/reception.h"
#include "engine/service/webhooks.h"
#include "payments/links/linkclient.h"
#include "payments/paymentrequests.h"
#include "payments/reconciliation.h"
#include "support/debttest.h"

#include <QFile>
#include <QJsonArray>

using namespace trato;
using namespace trato::payments;
using money::Money;

namespace {

const QString linkWay = QStringLiteral("link");

const QStringList linkAccounts{QStringLiteral("asaas"), QStringLiteral("mercadopago"), QStringLiteral("stripe")};

} // namespace

/// A debtor, the engine over the sandbox's three providers, and what they call brought through the gateway's door.
class LinkEngineTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        clock.set(SystemClock().now());
        debtor = addDebtor();
        const CreditorId creditor = addCreditor();
        instalment = addInstalment(debtor, addContract(debtor, creditor), 1, daysAgo(20), 12'990);
        QFile file(config());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(world.sandbox->engineConfiguration());
        file.close();
        auto loaded = engine::GatewayAccounts::load(config());
        ASSERT_TRUE(loaded.has_value());
        accounts = std::move(*loaded);
        auto made = engine::Engine::create({.databaseUrl = databaseUrl(), .configPath = config()}, clock);
        ASSERT_TRUE(made.has_value()) << made.error().message.toStdString();
        machine = std::move(*made);
    }

    [[nodiscard]] QString config() const { return world.folder.filePath(QStringLiteral("engine.toml")); }

    /// Asked for and registered by the engine.
    PaymentRequest linked(const QString& account)
    {
        const auto made = requests().create({.debtor = debtor}, linkWay, account, QStringLiteral("ana"));
        EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().message.toStdString());
        tick();
        return *requests().find(debtor, made->id);
    }

    void tick()
    {
        const auto done = machine->tickUntilIdle();
        EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().message.toStdString());
    }

    QString pay(const PaymentRequest& request, QJsonObject order = {})
    {
        order.insert(QStringLiteral("charge"), request.url);
        return world.control("pay-link", order).value(u"payment").toString();
    }

    /// What the providers called since last time, through the gateway's checks, into the inbox.
    int deliver()
    {
        world.control("run");
        const auto calls = world.callback.requests();
        const engine::Webhooks webhooks(accounts);
        channels::Inbox inbox(database());
        int admitted = 0;
        for (; delivered < calls.size(); ++delivered) {
            const auto outcome = webhooks.admit(calls[delivered], SystemClock().now());
            const auto* delivery = std::get_if<channels::Delivery>(&outcome);
            EXPECT_NE(delivery, nullptr);
            if (delivery != nullptr && channels::receive(inbox, *delivery, clock.now()))
                ++admitted;
        }
        tick();
        return admitted;
    }

    PaymentRequests requests() { return {database(), clock}; }
    QString stateOf(const PaymentRequest& request)
    {
        return requestStateName(requests().find(debtor, request.id)->state);
    }
    QString instalmentStatus()
    {
        return column(QStringLiteral("SELECT status FROM instalment WHERE id = %1").arg(instalment.value())).front();
    }
    QStringList work()
    {
        QStringList reasons;
        for (const QString& each :
            column(QStringLiteral("SELECT reason FROM work_item WHERE desk = 'payments' AND state <> 'closed'")))
            reasons.append(each);
        return reasons;
    }
    qint64 payments(const char* where)
    {
        return number(QStringLiteral("SELECT COUNT(*) FROM payment WHERE %1").arg(QLatin1StringView(where)));
    }

    test::SandboxWorld world;
    engine::GatewayAccounts accounts;
    std::unique_ptr<engine::Engine> machine;
    std::size_t delivered = 0;
    DebtorId debtor;
    InstalmentId instalment;
};

TRATO_BOTH_ENGINES(LinkEngineTest);

TEST_P(LinkEngineTest, ALinkIsMadePaidAndSettled)
{
    const PaymentRequest request = linked(QStringLiteral("asaas"));
    EXPECT_EQ(stateOf(request), u"active");
    EXPECT_EQ(request.provider, u"asaas");
    EXPECT_TRUE(request.url.startsWith(world.sandbox->url()));
    EXPECT_EQ(request.toJson().value(u"url").toString(), request.url);
    EXPECT_TRUE(request.pixCode.isEmpty());
    ASSERT_FALSE(pay(request).isEmpty());
    EXPECT_EQ(stateOf(request), u"active") << "nothing is believed before it was read back";
    EXPECT_EQ(deliver(), 1);
    EXPECT_EQ(stateOf(request), u"paid");
    EXPECT_EQ(instalmentStatus(), u"paid");
    EXPECT_EQ(payments("state = 'matched' AND provider = 'asaas' AND amount_cents = 12990"), 1);
    EXPECT_TRUE(work().isEmpty());
    EXPECT_EQ(column(QStringLiteral("SELECT text FROM interaction WHERE kind = 'payment'")).size(), 1);
}

TEST_P(LinkEngineTest, EachProviderSettlesOnceHoweverOftenItCalls)
{
    const QStringList documents{
        QStringLiteral("52998224725"), QStringLiteral("11144477735"), QStringLiteral("39053344705")};
    for (const QString& account : linkAccounts) {
        const DebtorId before = debtor;
        debtor = addDebtor(account, documents.at(linkAccounts.indexOf(account)));
        instalment = addInstalment(debtor, addContract(debtor, addCreditor(account), account), 1, daysAgo(20), 12'990);
        const PaymentRequest request = linked(account);
        ASSERT_EQ(stateOf(request), u"active") << request.failure.toStdString();
        world.control("faults",
            {{QStringLiteral("webhooks"),
                QJsonObject{{QStringLiteral("mode"), QStringLiteral("repeat")}, {QStringLiteral("count"), 1}}}});
        ASSERT_FALSE(pay(request).isEmpty());
        EXPECT_EQ(deliver(), 2);
        EXPECT_EQ(stateOf(request), u"paid");
        EXPECT_EQ(instalmentStatus(), u"paid");
        EXPECT_NE(before, debtor);
    }
    EXPECT_EQ(payments("state = 'matched'"), 3);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM inbox WHERE state = 'parked'")), 0);
    EXPECT_TRUE(work().isEmpty());
}

TEST_P(LinkEngineTest, APaymentWhoseNoticeIsLostIsFoundByAsking)
{
    const PaymentRequest request = linked(QStringLiteral("stripe"));
    pay(request, {{QStringLiteral("announced"), false}});
    EXPECT_EQ(deliver(), 0);
    EXPECT_EQ(stateOf(request), u"active");
    clock.advance(std::chrono::minutes(20));
    tick();
    EXPECT_EQ(stateOf(request), u"paid");
    EXPECT_EQ(instalmentStatus(), u"paid");
}

TEST_P(LinkEngineTest, AnOutagePutsOffAndLosesNothing)
{
    world.control("faults",
        {{QStringLiteral("mercadopago"),
            QJsonObject{{QStringLiteral("mode"), QStringLiteral("error_500")}, {QStringLiteral("count"), -1}}}});
    const auto made =
        requests().create({.debtor = debtor}, linkWay, QStringLiteral("mercadopago"), QStringLiteral("ana"));
    ASSERT_TRUE(made.has_value());
    ASSERT_TRUE(machine->tick().has_value());
    EXPECT_EQ(stateOf(*made), u"requested");
    world.control(
        "faults", {{QStringLiteral("mercadopago"),
                      QJsonObject{{QStringLiteral("mode"), QStringLiteral("none")}, {QStringLiteral("count"), 0}}}});
    tick();
    EXPECT_EQ(stateOf(*made), u"active");
}

TEST_P(LinkEngineTest, OddPaymentsAreWorkForPeople)
{
    const PaymentRequest request = linked(QStringLiteral("mercadopago"));
    pay(request, {{QStringLiteral("amount"), QStringLiteral("100.00")}});
    deliver();
    EXPECT_EQ(work(), QStringList{QStringLiteral("wrong_amount")});
    EXPECT_EQ(instalmentStatus(), u"open");
    // Again, the rest.
    pay(request, {{QStringLiteral("amount"), QStringLiteral("29.90")}});
    deliver();
    EXPECT_EQ(work(), QStringList{QStringLiteral("paid_twice")});
    EXPECT_EQ(instalmentStatus(), u"paid");
    EXPECT_EQ(payments("state = 'matched'"), 2);
}

TEST_P(LinkEngineTest, AnotherCurrencyCreditsNobody)
{
    const PaymentRequest request = linked(QStringLiteral("stripe"));
    pay(request, {{QStringLiteral("currency"), QStringLiteral("USD")}});
    deliver();
    EXPECT_EQ(work(), QStringList{QStringLiteral("odd_payment")});
    EXPECT_EQ(instalmentStatus(), u"open");
    EXPECT_EQ(payments("state = 'odd' AND amount_cents = 0 AND problem IS NOT NULL"), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM allocation")), 0);
}

TEST_P(LinkEngineTest, RefundsAndContestedPaymentsAreToldOnce)
{
    const PaymentRequest request = linked(QStringLiteral("stripe"));
    const QString id = pay(request);
    deliver();
    ASSERT_EQ(stateOf(request), u"paid");
    EXPECT_TRUE(work().isEmpty());
    world.control("contest-link", {{QStringLiteral("payment"), id}});
    deliver();
    EXPECT_EQ(work(), QStringList{QStringLiteral("odd_payment")});
    EXPECT_EQ(payments("state = 'matched' AND problem IS NOT NULL"), 1) << "what is done about it, people decide";
    run(QStringLiteral("UPDATE work_item SET state = 'closed' WHERE desk = 'payments'"));
    world.control(
        "refund-link", {{QStringLiteral("payment"), id}, {QStringLiteral("amount"), QStringLiteral("29.90")}});
    world.control(
        "faults", {{QStringLiteral("webhooks"),
                      QJsonObject{{QStringLiteral("mode"), QStringLiteral("repeat")}, {QStringLiteral("count"), -1}}}});
    deliver();
    EXPECT_EQ(work().size(), 1);
    EXPECT_EQ(payments("refunded_cents = 2990"), 1);
    run(QStringLiteral("UPDATE work_item SET state = 'closed' WHERE desk = 'payments'"));
    const auto links = readLinkAccounts(world.sandbox->engineConfiguration());
    const auto stripe = makeLinkClient(links->back(), clock);
    ASSERT_UNWRAP(const ReceivedPayment seen, stripe->payment(id));
    ASSERT_UNWRAP(
        const auto again, Reconciliation(database(), clock).record(QStringLiteral("stripe"), stripe->account(), seen));
    EXPECT_TRUE(again.duplicate) << "nothing new";
    EXPECT_FALSE(again.work.has_value());
}

TEST_P(LinkEngineTest, AnotherAccountsMoneyIsNotBelievedForThisCharge)
{
    const PaymentRequest request = linked(QStringLiteral("stripe"));
    Reconciliation reconciliation(database(), clock);
    ASSERT_UNWRAP(const Settlement settlement, reconciliation.record(QStringLiteral("asaas"), QStringLiteral("asaas"),
                                                   {.externalId = QStringLiteral("pay_x"),
                                                       .txid = request.txid,
                                                       .amount = request.amount,
                                                       .paidAt = clock.now()}));
    EXPECT_TRUE(settlement.held);
    EXPECT_EQ(settlement.work->reason, u"odd_payment");
    EXPECT_EQ(stateOf(request), u"active");
    EXPECT_EQ(instalmentStatus(), u"open");
    EXPECT_EQ(payments("state = 'odd'"), 1);
}

TEST_P(LinkEngineTest, ALieOfANoticeSettlesNothing)
{
    const PaymentRequest request = linked(QStringLiteral("asaas"));
    channels::Inbox inbox(database());
    const QByteArray lie = R"({"id":"evt_1","event":"PAYMENT_RECEIVED","payment":{"id":")" +
                           request.reference.toLatin1() + R"(","status":"RECEIVED","value":129.90}})";
    ASSERT_TRUE(channels::receive(inbox,
        {.channel = Channel::Portal,
            .provider = QStringLiteral("asaas"),
            .account = QStringLiteral("asaas"),
            .contentType = QStringLiteral("application/json"),
            .body = lie},
        clock.now()));
    tick();
    EXPECT_EQ(stateOf(request), u"active");
    EXPECT_EQ(payments("1 = 1"), 0);
    EXPECT_EQ(instalmentStatus(), u"open");
}

TEST_P(LinkEngineTest, TheGatewayLetsInWhatIsProven)
{
    const PaymentRequest request = linked(QStringLiteral("stripe"));
    pay(request);
    world.control("run");
    const auto calls = world.callback.requests();
    ASSERT_EQ(calls.size(), 1u);
    const engine::Webhooks webhooks(accounts);
    const auto status = [&](net::Request call, Instant now) {
        const auto outcome = webhooks.admit(call, now);
        if (const auto* const unproven = std::get_if<engine::Webhooks::Unproven>(&outcome))
            return unproven->answer().status;
        const auto* response = std::get_if<net::Response>(&outcome);
        return response == nullptr ? 0 : response->status;
    };
    const Instant now = SystemClock().now();
    EXPECT_EQ(status(calls[0], now), 0);
    EXPECT_EQ(status(calls[0], now + std::chrono::minutes(10)), 403) << "stale";
    net::Request unsigned_ = calls[0];
    unsigned_.headers = {{"Content-Type", "application/json"}};
    EXPECT_EQ(status(unsigned_, now), 401);
    net::Request changed = calls[0];
    changed.body += ' ';
    EXPECT_EQ(status(changed, now), 403);
    net::Request elsewhere = calls[0];
    elsewhere.target = "/webhooks/stripe/other";
    EXPECT_EQ(status(elsewhere, now), 404);
    elsewhere.target = "/webhooks/asaas/stripe";
    EXPECT_EQ(status(elsewhere, now), 404);
    net::Request asked = calls[0];
    asked.method = "GET";
    EXPECT_EQ(status(asked, now), 405);
}
