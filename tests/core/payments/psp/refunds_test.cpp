#include "core/payments/psp/psptest.h"
#include "negotiation/roles.h"
#include "payments/payees.h"
#include "payments/refunds.h"

using namespace trato;
using namespace trato::payments;
using money::Money;
using namespace std::chrono_literals;

namespace trato::payments {

class PspRefundTest : public test::PspTest {
protected:
    /// A payment of 1,000.00 that is nobody's is enough to be sent back; the debtor's is 300.00.
    PaymentId paidBy(const QString& txid, const char* amount)
    {
        const QString id = book({{QStringLiteral("txid"), txid}, {QStringLiteral("valor"), QLatin1StringView(amount)}});
        EXPECT_TRUE(noticeOf(id).has_value());
        return PaymentId(number(QStringLiteral("SELECT MAX(id) FROM payment")));
    }
    Result<Refund> ask(PaymentId payment, Money amount, const QString& who = QStringLiteral("rafael"))
    {
        return Refunds(database(), clock).ask({payment, amount, QStringLiteral("pago em dobro"), who});
    }
};
TRATO_BOTH_ENGINES(PspRefundTest);

TEST_P(PspRefundTest, goesOutOnceAndEndsWhereTheProviderSays)
{
    const PaymentId payment = paidBy(active().txid, "300.00");
    ASSERT_UNWRAP(const Refund asked, ask(payment, Money(100'00)));
    EXPECT_EQ(asked.state, RefundState::Approved);
    EXPECT_EQ(ask(payment, Money(100'00))->id, asked.id); // the same wish
    fault("drop_answer", 1);
    work();
    work();
    EXPECT_EQ(Refunds(database(), clock).find(asked.id)->state, RefundState::Processing);
    world.control("pix-returns");
    clock.advance(1min);
    work();
    EXPECT_EQ(Refunds(database(), clock).find(asked.id)->state, RefundState::Done);
    EXPECT_EQ(workReason(), QStringLiteral("refund_done"));
    clock.advance(31min);
    work(); // the provider tells of it too: nobody is surprised
    EXPECT_EQ(number(QStringLiteral("SELECT refunded_cents FROM payment")), 10'000);
    EXPECT_EQ(workReason(), QStringLiteral("refund_done"));
}

TEST_P(PspRefundTest, isNeverMoreThanWasPaid)
{
    const PaymentId payment = paidBy(active().txid, "300.00");
    EXPECT_EQ(test::refusedAs(ask(payment, Money(300'01))), QStringLiteral("refund_beyond_payment"));
    ASSERT_RESULT(ask(payment, Money(200'00)));
    const auto beyond = ask(payment, Money(100'01));
    EXPECT_EQ(test::refusedAs(beyond), QStringLiteral("refund_beyond_payment"));
    EXPECT_EQ(beyond.error().detail.value(u"left").toString(), QStringLiteral("100.00"));
    EXPECT_EQ(test::refusedAs(ask(payment, Money())), QStringLiteral("amount_not_positive"));
    EXPECT_EQ(test::refusedAs(ask(PaymentId(999), Money(1))), QStringLiteral("no_payment"));
    clock.advance(24h * 91);
    EXPECT_EQ(test::refusedAs(ask(payment, Money(1'00))), QStringLiteral("refund_too_late"));
}

TEST_P(PspRefundTest, aboveTheLimitTwoPeopleAgree)
{
    const PaymentId payment = paidBy(QString(30, u'x'), "1000.00");
    ASSERT_UNWRAP(const Refund asked, ask(payment, Money(500'01)));
    EXPECT_EQ(asked.state, RefundState::Requested);
    Refunds refunds(database(), clock);
    EXPECT_EQ(test::refusedAs(refunds.approve(asked.id, QStringLiteral("rafael"))), QStringLiteral("same_person"));
    work();
    EXPECT_EQ(refunds.find(asked.id)->state, RefundState::Requested); // nothing left
    ASSERT_RESULT(refunds.approve(asked.id, QStringLiteral("nilza")));
    EXPECT_EQ(
        test::refusedAs(refunds.approve(asked.id, QStringLiteral("nilza"))), QStringLiteral("refund_not_requested"));
    work();
    EXPECT_EQ(refunds.find(asked.id)->state, RefundState::Processing);
    ASSERT_RESULT(negotiation::giveRole(
        database(), clock, {QStringLiteral("rafael"), negotiation::Role::Supervisor, QStringLiteral("rafael")}));
    ASSERT_UNWRAP(const Refund wished, ask(payment, Money(1'00), QStringLiteral("estagiario")));
    EXPECT_EQ(wished.state, RefundState::Requested); // who does not lead only asks
    EXPECT_EQ(test::refusedAs(refunds.approve(wished.id, QStringLiteral("outro estagiario"))),
        QStringLiteral("not_entitled"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action LIKE '%refund%'")), 4);
}

TEST_P(PspRefundTest, whatGoesBackWithoutUsIsLookedAt)
{
    const QString txid = active().txid;
    const PaymentId payment = paidBy(txid, "300.00");
    const QString id = column(QStringLiteral("SELECT external_id FROM payment")).front();
    ASSERT_RESULT(client->refund({.payment = id, .id = QStringLiteral("byhand"), .amount = Money(50'00)}));
    world.control("pix-returns");
    ASSERT_RESULT(noticeOf(id));
    EXPECT_EQ(workReason(), QStringLiteral("refunded"));
    EXPECT_EQ(test::refusedAs(ask(payment, Money(250'01))), QStringLiteral("refund_beyond_payment"));
}

TEST_P(PspRefundTest, aRefusedRefundFreesItsAmount)
{
    const PaymentId payment = paidBy(active().txid, "300.00");
    ASSERT_UNWRAP(const Refund asked, ask(payment, Money(300'00)));
    run(QStringLiteral("UPDATE refund SET external_id = 'nao1'"));
    work();
    world.control("pix-returns");
    clock.advance(1min);
    work();
    ASSERT_UNWRAP(const Refund refused, Refunds(database(), clock).find(asked.id));
    EXPECT_EQ(refused.state, RefundState::Refused);
    EXPECT_FALSE(refused.failure.isEmpty());
    EXPECT_EQ(workReason(), QStringLiteral("refund_refused"));
    ASSERT_RESULT(ask(payment, Money(300'00)));
}

TEST_P(PspRefundTest, whatCameByAFileBecomesWork)
{
    const PaymentId payment = paidBy(active().txid, "300.00");
    run(QStringLiteral("UPDATE payment SET provider = 'bank', source_file = 1"));
    ASSERT_UNWRAP(const Refund asked, ask(payment, Money(100'00)));
    work();
    EXPECT_EQ(Refunds(database(), clock).find(asked.id)->state, RefundState::ByHand);
    EXPECT_EQ(workReason(), QStringLiteral("refund_by_hand"));
}

class PspPayeeTest : public test::PspTest {
protected:
    Payees payees() { return {database(), clock}; }
    Payee confirmed(const QString& value)
    {
        auto proposed =
            payees().propose({creditor, PaymentMethod::Pix, value, QStringLiteral("Aurora"), QStringLiteral("rafael")});
        EXPECT_TRUE(proposed.has_value());
        auto payee = payees().confirm(proposed->id, QStringLiteral("nilza"));
        EXPECT_TRUE(payee.has_value());
        return payee.value_or(Payee());
    }
};
TRATO_BOTH_ENGINES(PspPayeeTest);

TEST_P(PspPayeeTest, aChargeForSomebodyElseIsShownToNobody)
{
    confirmed(QStringLiteral("financeiro@aurora.example"));
    const PaymentRequest held = active();
    EXPECT_EQ(held.state, RequestState::Withheld);
    EXPECT_TRUE(held.pixCode.isEmpty());
    EXPECT_TRUE(held.toJson().value(u"pix").isNull());
    EXPECT_EQ(workReason(), QStringLiteral("withheld_charge"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'withhold_charge'")), 1);
    EXPECT_EQ(wanted().id, held.id);       // the same wish is not a way around
    confirmed(sandbox::Accounts().pixKey); // two people put the key on the list
    ASSERT_UNWRAP(const PaymentRequest released, requests->find(debtor, held.id));
    EXPECT_EQ(released.state, RequestState::Active);
    EXPECT_TRUE(released.pixCode.startsWith(QStringLiteral("000201")));
}

TEST_P(PspPayeeTest, whatAnAgentPromisedGoesOutWhenItIsReleased)
{
    const auto sent = [this] {
        return number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE body LIKE '%000201%'"));
    };
    confirmed(QStringLiteral("financeiro@aurora.example"));
    run(QStringLiteral("INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
                       "VALUES (%1, 1, 'whatsapp', '+5511987654321', 'import', 1)")
            .arg(debtor.value()));
    ASSERT_UNWRAP(const PaymentRequest asked,
        requests->create({.debtor = debtor}, QStringLiteral("pix"), account, QStringLiteral("agent:negotiation")));
    work();
    EXPECT_EQ(requests->find(debtor, asked.id)->state, RequestState::Withheld);
    EXPECT_EQ(sent(), 0);
    confirmed(sandbox::Accounts().pixKey);
    work();
    EXPECT_EQ(requests->find(debtor, asked.id)->state, RequestState::Active);
    EXPECT_EQ(sent(), 1);
    work();
    EXPECT_EQ(sent(), 1);
}

TEST_P(PspPayeeTest, whatCanBeSentNowhereIsWork)
{
    ASSERT_RESULT(
        requests->create({.debtor = debtor}, QStringLiteral("pix"), account, QStringLiteral("agent:negotiation")));
    work();
    EXPECT_EQ(workReason(), QStringLiteral("charge_unsent"));
}

TEST_P(PspPayeeTest, aKeyTakesTwoPeopleAndTheLastOneGoneStopsAll)
{
    const QString key = sandbox::Accounts().pixKey;
    const Payees::Proposal proposal{creditor, PaymentMethod::Pix, key.toUpper(), {}, QStringLiteral("rafael")};
    ASSERT_UNWRAP(const Payee proposed, payees().propose(proposal));
    EXPECT_EQ(proposed.value, key);
    EXPECT_EQ(test::refusedAs(payees().propose(proposal)), QStringLiteral("payee_exists"));
    EXPECT_EQ(test::refusedAs(payees().confirm(proposed.id, QStringLiteral("rafael"))), QStringLiteral("same_person"));
    EXPECT_TRUE(*payees().allows(creditor, PaymentMethod::Pix, QStringLiteral("qualquer"))); // not guarded yet
    ASSERT_RESULT(payees().confirm(proposed.id, QStringLiteral("nilza")));
    EXPECT_TRUE(*payees().allows(creditor, PaymentMethod::Pix, key));
    EXPECT_FALSE(*payees().allows(creditor, PaymentMethod::Pix, QStringLiteral("outra@example.com")));
    EXPECT_FALSE(*payees().allows(creditor, PaymentMethod::Pix, {}));
    EXPECT_TRUE(*payees().allows(creditor, PaymentMethod::Boleto, QStringLiteral("001/1/1")));
    ASSERT_RESULT(payees().retire(proposed.id, QStringLiteral("rafael")));
    EXPECT_FALSE(*payees().allows(creditor, PaymentMethod::Pix, key));
    EXPECT_EQ(test::refusedAs(payees().retire(proposed.id, QStringLiteral("rafael"))), QStringLiteral("payee_retired"));
    EXPECT_EQ(test::refusedAs(payees().propose(
                  {creditor, PaymentMethod::Pix, QStringLiteral("não é chave"), {}, QStringLiteral("rafael")})),
        QStringLiteral("invalid_key"));
    EXPECT_EQ(payees().list(creditor)->size(), 1u);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action LIKE '%payee'")), 3);
}

} // namespace trato::payments
