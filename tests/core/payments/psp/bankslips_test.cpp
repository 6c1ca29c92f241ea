#include "core/payments/psp/psptest.h"

#include "payments/boleto/boletocode.h"
#include "payments/slips/bankslips.h"

using namespace trato;
using namespace trato::payments;
using namespace std::chrono_literals;

namespace trato::payments {

namespace {

SlipAccount bankAccount(const test::SandboxWorld& world)
{
    const sandbox::Accounts known;
    const sandbox::Certificates& files = world.sandbox->pixCertificates();
    const QString url = world.sandbox->pixUrl() + QStringLiteral("/bank");
    return {.name = known.bankName,
        .way = SlipWay::Api,
        .bank = {.bank = QStringLiteral("001"),
            .agency = known.bankBranch,
            .account = known.bankAccount,
            .agreement = known.bankAgreement,
            .wallet = known.bankWallet},
        .baseUrl = url + QStringLiteral("/cobrancas/v2"),
        .tokenUrl = url + QStringLiteral("/oauth/token"),
        .clientId = known.bankClientId,
        .clientSecret = known.bankClientSecret,
        .certificateFile = files.client,
        .keyFile = files.clientKey,
        .caFile = files.authority};
}

} // namespace

/// The worker at a bank that registers slips by its API, over mutual TLS.
class BankSlipsTest : public test::PspTest {
protected:
    void SetUp() override
    {
        PspTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        bank.emplace(database(), clock, bankAccount(world), impatient);
        again();
    }

    /// As after a kill: nothing but the database is left.
    void again()
    {
        std::vector<std::unique_ptr<PaymentProvider>> providers;
        providers.push_back(std::make_unique<BankSlips>(database(), clock, bankAccount(world), impatient));
        worker.emplace(database(), clock, *executor, std::move(providers));
    }
    PaymentRequest asked()
    {
        const auto made = requests->create(
            {.debtor = debtor}, QStringLiteral("boleto"), sandbox::Accounts().bankName, QStringLiteral("ana"));
        EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().message.toStdString());
        return made.value_or(PaymentRequest());
    }
    PaymentRequest now(const PaymentRequest& request)
    {
        return requests->find(request.debtor, request.id).value_or(PaymentRequest());
    }
    PaymentRequest registered()
    {
        const PaymentRequest request = asked();
        work();
        return now(request);
    }
    void bankFault(const char* mode, int count, int delayMs = 0)
    {
        world.control("faults",
            {{QStringLiteral("bank"), QJsonObject{{QStringLiteral("mode"), QLatin1StringView(mode)},
                                          {QStringLiteral("count"), count}, {QStringLiteral("delay_ms"), delayMs}}}});
    }
    void pay(const PaymentRequest& request, QJsonObject more = {})
    {
        more.insert(QStringLiteral("slip"), request.pixCode);
        world.control("pay-slip", more);
    }
    QJsonArray slips() { return world.read("slips").value(u"slips").toArray(); }

    const net::HttpClientOptions impatient{.totalTimeout = 3s};
    std::optional<BankSlips> bank;
};
TRATO_BOTH_ENGINES(BankSlipsTest);

TEST_P(BankSlipsTest, aSlipIsRegisteredWithItsPixPaidAndSettled)
{
    const PaymentRequest request = registered();
    ASSERT_EQ(request.state, RequestState::Active) << request.failure.toStdString();
    EXPECT_EQ(request.ourNumber, QStringLiteral("31285570000000001"));
    EXPECT_EQ(request.payee, bankAccount(world).payee());
    EXPECT_TRUE(request.pixCode.startsWith(u"0002"));
    EXPECT_EQ(slips().at(0).toObject().value(u"line").toString(), request.line);
    EXPECT_TRUE(decodeBoleto(request.line, today())->problems.empty());
    pay(request);
    work();
    EXPECT_EQ(openAmount(), QStringLiteral("30000")) << "asked a moment ago";
    clock.advance(31min);
    work();
    EXPECT_EQ(openAmount(), QStringLiteral("0"));
    EXPECT_EQ(now(request).state, RequestState::Paid);
    EXPECT_EQ(states(), QStringList{QStringLiteral("matched")}) << "asked one by one and all together, it counts once";
    EXPECT_EQ(workReason(), QString());
}

TEST_P(BankSlipsTest, whatAnOutageLeavesInDoubtIsRegisteredOnce)
{
    const PaymentRequest request = asked();
    for (const char* mode : {"error_500", "error_429", "refuse"}) {
        bankFault(mode, -1);
        work();
        EXPECT_EQ(now(request).state, RequestState::Requested) << mode;
    }
    bankFault("none", 0);
    EXPECT_EQ(test::refusedAs(bank->charge({request.txid})), QStringLiteral("provider_not_found"));
    bankFault("drop_answer", 3); // token, registration and the question about it
    work();
    again(); // … and killed
    bankFault("none", 0);
    work();
    EXPECT_EQ(now(request).state, RequestState::Active);
    EXPECT_EQ(slips().size(), 1);
    EXPECT_EQ(now(request).line, slips().at(0).toObject().value(u"line").toString());
    EXPECT_FALSE(now(request).pixCode.isEmpty()) << "read back with its Pix";
}

TEST_P(BankSlipsTest, aRefusalIsSaidInTheBanksWords)
{
    run(QStringLiteral("UPDATE debtor SET document = '12345678900'"));
    const PaymentRequest request = registered();
    EXPECT_EQ(request.state, RequestState::Failed);
    EXPECT_TRUE(request.failure.contains(QStringLiteral("CPF ou CNPJ"))) << request.failure.toStdString();
    EXPECT_EQ(slips().size(), 0);
}

TEST_P(BankSlipsTest, aNumberThatIsSomebodyElsesIsTold)
{
    Charge other{.txid = asked().txid,
        .amount = money::Money(999),
        .due = today(),
        .validDaysAfterDue = 5,
        .payerDocument = QStringLiteral("12345678909"),
        .payerName = QStringLiteral("Ana"),
        .document = QStringLiteral("x")};
    ASSERT_RESULT(bank->registerCharge(other));
    work();
    EXPECT_EQ(column(QStringLiteral("SELECT state FROM payment_request")).front(), QStringLiteral("failed"));
    EXPECT_TRUE(column(QStringLiteral("SELECT failure FROM payment_request")).front().contains(u"31285570000000001"));
}

TEST_P(BankSlipsTest, aPaymentThatCantBeReadHidesNoOther)
{
    const PaymentRequest request = registered();
    pay(request, {{QStringLiteral("amount"), QStringLiteral("-1.00")}});
    std::vector<ReceivedPayment> told;
    ASSERT_RESULT(
        bank->payments(clock.now() - 24h, clock.now(), [&](const ReceivedPayment& one) { told.push_back(one); }));
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told.front().problems.size(), 1);
    EXPECT_TRUE(told.front().amount.isZero());
    clock.advance(31min);
    work();
    work();
    expectNothingSettled("nobody pays less than nothing");
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment WHERE state = 'odd'")), 1);
}

TEST_P(BankSlipsTest, wrongAmountsAndLateBooks)
{
    const PaymentRequest request = registered();
    pay(request, {{QStringLiteral("amount"), QStringLiteral("100.00")}, {QStringLiteral("late"), true}});
    clock.advance(31min);
    work();
    expectNothingSettled("the bank's books don't have it yet");
    world.control("bank-day", {});
    clock.advance(31min);
    work();
    EXPECT_EQ(openAmount(), QStringLiteral("20000"));
    EXPECT_EQ(workReason(), QStringLiteral("wrong_amount"));
    clock.advance(31min);
    work();
    EXPECT_EQ(openAmount(), QStringLiteral("20000")) << "told again";
}

TEST_P(BankSlipsTest, whatIsSettledElsewhereIsWrittenOffAfterAnOutage)
{
    const PaymentRequest request = registered();
    run(QStringLiteral("UPDATE instalment SET status = 'paid', open_cents = 0"));
    bankFault("error_500", -1);
    work();
    EXPECT_EQ(now(request).state, RequestState::Active);
    bankFault("drop_answer", 1);
    clock.advance(std::chrono::minutes(1));
    work();
    bankFault("none", 0);
    clock.advance(std::chrono::minutes(2));
    work();
    EXPECT_EQ(now(request).state, RequestState::Cancelled);
    EXPECT_EQ(slips().at(0).toObject().value(u"state").toInt(), 7);
    EXPECT_EQ(workReason(), QString());
}

TEST_P(BankSlipsTest, aSlipPastItsDueDateIsStillOpen)
{
    const PaymentRequest request = registered();
    clock.advance(24h * 5);
    work();
    EXPECT_EQ(now(request).state, RequestState::Active);
}

TEST_P(BankSlipsTest, aSlipThatWasPaidIsNotCancelled)
{
    const PaymentRequest request = registered();
    pay(request);
    EXPECT_EQ(requests->cancel(debtor, request.id, *bank).error().code, QStringLiteral("already_paid"));
}

TEST_P(BankSlipsTest, aDueDateMoves)
{
    const PaymentRequest request = registered();
    const QDate later = request.due.addDays(9);
    ASSERT_RESULT(bank->charge({request.txid})); // the token is there now
    bankFault("drop_answer", 1);
    ASSERT_UNWRAP(const PaymentRequest moved, requests->move(debtor, request.id, later, *bank));
    EXPECT_EQ(moved.due, later);
    EXPECT_EQ(decodeBoleto(moved.line, today())->due, later);
    EXPECT_EQ(
        test::refusedAs(requests->move(debtor, request.id, today().addDays(-1), *bank)), QStringLiteral("due_in_past"));
}

TEST_P(BankSlipsTest, wrongCredentialsAreNamed)
{
    SlipAccount account = bankAccount(world);
    account.clientSecret = QStringLiteral("x");
    BankSlips other(database(), clock, account, impatient);
    EXPECT_EQ(test::refusedAs(other.charge({asked().txid})), QStringLiteral("provider_denied"));
}

} // namespace trato::payments
