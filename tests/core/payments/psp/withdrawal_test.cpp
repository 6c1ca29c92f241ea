#include "core/payments/psp/psptest.h"
#include "negotiation/roles.h"

using namespace trato;
using namespace trato::payments;

namespace trato::payments {

namespace {

/// Makes charges as it is told to, and takes none back, but for one.
class StubbornProvider final : public PaymentProvider {
public:
    QString takesBack = {}; ///< a txid

    [[nodiscard]] QString account() const override { return QStringLiteral("sandbox"); }
    [[nodiscard]] int validDaysAfterDue() const override { return 5; }
    Result<RegisteredCharge> registerCharge(const Charge& charge) override
    {
        return RegisteredCharge{.txid = charge.txid, .amount = charge.amount, .due = charge.due};
    }
    Result<RegisteredCharge> charge(const ChargeName& name) override { return RegisteredCharge{.txid = name.txid}; }
    Result<RegisteredCharge> cancelCharge(const ChargeName& name) override
    {
        if (name.txid == takesBack)
            return RegisteredCharge{.txid = name.txid, .status = ChargeStatus::Removed};
        return failure(QStringLiteral("provider_refused"), QStringLiteral("no"));
    }
    Result<ReceivedPayment> payment(const QString&) override
    {
        return failure(QStringLiteral("provider_not_found"), QStringLiteral("none"));
    }
    Result<void> payments(Instant, Instant, const std::function<void(const ReceivedPayment&)>&) override { return {}; }
};

} // namespace

/// What nobody owes any more is taken back.
class WithdrawalTest : public test::PspTest {
protected:
    const QString lead = QStringLiteral("sonia");

    void settleEverything() { run(QStringLiteral("UPDATE instalment SET status = 'paid', open_cents = 0")); }
    RequestState stateOf(const PaymentRequest& request)
    {
        const auto found = requests->find(debtor, request.id);
        return found ? found->state : RequestState::Failed;
    }
};
TRATO_BOTH_ENGINES(WithdrawalTest);

TEST_P(WithdrawalTest, aChargeOfEverythingEndsWithTheLastDebt)
{
    addInstalment(debtor, addContract(debtor, creditor, QStringLiteral("C-2")), 1, daysAgo(5), 5'000);
    const PaymentRequest request = active();
    ASSERT_FALSE(request.instalment.has_value());
    run(QStringLiteral("UPDATE instalment SET status = 'paid', open_cents = 0 WHERE amount_cents = 5000"));
    work();
    EXPECT_EQ(stateOf(request), RequestState::Active) << "there is something left";
    settleEverything();
    fault("error_500", -1);
    work();
    EXPECT_EQ(stateOf(request), RequestState::Active) << "tried again";
    fault("none", 0);
    clock.advance(std::chrono::minutes(1));
    work();
    EXPECT_EQ(stateOf(request), RequestState::Cancelled);
    EXPECT_EQ(client->charge({request.txid})->status, ChargeStatus::Removed);
}

TEST_P(WithdrawalTest, whoLeadsTakesAnOpenChargeBackAndTheProviderHasTheLastWord)
{
    const QString why = QStringLiteral("pediu boleto");
    const PaymentRequest request = active();
    EXPECT_EQ(test::refusedAs(requests->withdraw(debtor, request.id, lead, QStringLiteral(" "))),
        QStringLiteral("reason_missing"));
    EXPECT_EQ(test::refusedAs(requests->withdraw(debtor, PaymentRequestId(99), lead, why)),
        QStringLiteral("no_payment_request"));
    ASSERT_RESULT(negotiation::giveRole(database(), clock, {lead, negotiation::Role::Supervisor, lead}));
    EXPECT_EQ(test::refusedAs(requests->withdraw(debtor, request.id, QStringLiteral("rafael"), why)),
        QStringLiteral("not_entitled"));
    ASSERT_UNWRAP(const PaymentRequest asked, requests->withdraw(debtor, request.id, lead, why));
    EXPECT_TRUE(asked.isBeingWithdrawn() && !asked.canBeSent());
    EXPECT_EQ(asked.withdrawal->by + asked.withdrawal->reason, lead + why);
    fault("error_500", -1);
    work();
    EXPECT_EQ(stateOf(request), RequestState::Active) << "the provider did not hear of it";
    ASSERT_RESULT(requests->withdraw(debtor, request.id, lead, QStringLiteral("again")));
    EXPECT_EQ(requests->find(debtor, request.id)->withdrawal->reason, why) << "the first wish stands";
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'withdraw_charge'")), 1);
    fault("none", 0);
    clock.advance(std::chrono::minutes(1));
    const PaymentRequest other = wanted();
    EXPECT_NE(other.id, request.id) << "another one can be asked for at once";
    work();
    EXPECT_EQ(stateOf(request), RequestState::Cancelled);
    EXPECT_EQ(stateOf(other), RequestState::Active);
    EXPECT_EQ(client->charge({request.txid})->status, ChargeStatus::Removed);
    EXPECT_EQ(test::refusedAs(requests->withdraw(debtor, request.id, lead, why)), QStringLiteral("charge_over"));
    run(QStringLiteral("UPDATE payment_request SET state = 'paid' WHERE id = %1").arg(other.id.value()));
    EXPECT_EQ(test::refusedAs(requests->withdraw(debtor, other.id, lead, why)), QStringLiteral("already_paid"));
}

TEST_P(WithdrawalTest, whatTheProviderHasNotIsTakenBackWithoutIt)
{
    const PaymentRequest request = wanted();
    ASSERT_RESULT(requests->withdraw(debtor, request.id, lead, QStringLiteral("engano")));
    work();
    EXPECT_EQ(stateOf(request), RequestState::Cancelled);
    EXPECT_EQ(test::refusedAs(client->charge({request.txid})), QStringLiteral("provider_not_found"));
}

TEST_P(WithdrawalTest, aRefusedWishCanBeRepeated)
{
    std::vector<std::unique_ptr<PaymentProvider>> providers;
    providers.push_back(std::make_unique<StubbornProvider>());
    worker.emplace(database(), clock, *executor, std::move(providers));
    const PaymentRequest request = active();
    ASSERT_RESULT(requests->withdraw(debtor, request.id, lead, QStringLiteral("engano")));
    EXPECT_EQ(work().escalated, 1);
    EXPECT_EQ(work().escalated, 0);
    EXPECT_EQ(workReason(), QStringLiteral("cancel_refused"));
    EXPECT_EQ(requests->find(debtor, request.id)->failure, QStringLiteral("no"));
    ASSERT_RESULT(requests->withdraw(debtor, request.id, lead, QStringLiteral("agora sim")));
    EXPECT_EQ(requests->find(debtor, request.id)->withdrawal->reason, QStringLiteral("agora sim"));
    EXPECT_EQ(work().escalated, 1);
}

TEST_P(WithdrawalTest, aRefusalIsToldOnce)
{
    std::vector<std::unique_ptr<PaymentProvider>> providers;
    providers.push_back(std::make_unique<StubbornProvider>());
    worker.emplace(database(), clock, *executor, std::move(providers));
    const PaymentRequest request = active();
    ASSERT_EQ(request.state, RequestState::Active);
    settleEverything();
    EXPECT_EQ(work().escalated, 1);
    EXPECT_EQ(work().escalated, 0);
    EXPECT_EQ(stateOf(request), RequestState::Active) << "it can still be paid";
    EXPECT_EQ(workReason(), QStringLiteral("cancel_refused"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM interaction WHERE kind = 'payment'")), 1);
}

TEST_P(WithdrawalTest, thoseThatFailKeepNobodyWaiting)
{
    // More than a round takes, all of which the provider doesn't take back; then one that it would.
    constexpr int stubborn = 60;
    run(QStringLiteral(
        "INSERT INTO payment_request (debtor_id, id, creditor_id, method, instalment_id, amount_cents, due, txid, "
        "provider, "
        "account, state, made_by, made_at, updated_at) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i <= %1) SELECT %2, 1000 + i, %3, 'pix', %4, 100, '%5', 'tx' || i, 'pix', 'sandbox', 'active', "
        "'rafael', 1, 1 FROM n")
            .arg(stubborn)
            .arg(debtor.value())
            .arg(creditor.value())
            .arg(instalment.value())
            .arg(today().addDays(5).toString(Qt::ISODate)));
    settleEverything();
    auto provider = std::make_unique<StubbornProvider>();
    provider->takesBack = QStringLiteral("tx%1").arg(stubborn + 1);
    std::vector<std::unique_ptr<PaymentProvider>> providers;
    providers.push_back(std::move(provider));
    worker.emplace(database(), clock, *executor, std::move(providers));
    work();
    work();
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_request WHERE state = 'cancelled'")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(tries) FROM payment_request")), stubborn) << "each was asked for once";
    work();
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(tries) FROM payment_request")), stubborn);
    clock.advance(std::chrono::minutes(1));
    work();
    work();
    EXPECT_EQ(number(QStringLiteral("SELECT MIN(tries) FROM payment_request WHERE state = 'active'")), 2);
    clock.advance(std::chrono::minutes(1));
    work();
    EXPECT_EQ(number(QStringLiteral("SELECT MAX(tries) FROM payment_request")), 2) << "twice as long";
}

} // namespace trato::payments
