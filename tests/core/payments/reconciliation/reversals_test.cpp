#include "core/payments/reconciliation/ledgertest.h"

#include "negotiation/agreement/ledger.h"
#include "negotiation/agreements.h"
#include "negotiation/roles.h"
#include "payments/manualmatch.h"
#include "payments/refunds.h"
#include "payments/reversals.h"

namespace {

using namespace trato;
using namespace trato::payments;
using money::Money;
using negotiation::AgreementState;

/// Money that goes back: what it had paid is owed again, once, and everything adds up.
class ReversalTest : public test::LedgerTest {
protected:
    PaymentId lastPayment() { return PaymentId(number(QStringLiteral("SELECT MAX(id) FROM payment"))); }
    PaymentId pay(const Slip& slip, qint64 cents)
    {
        load(file({paid(slip, cents)}));
        return lastPayment();
    }
    /// As if the provider had said that it is done.
    void sendBack(PaymentId payment, qint64 cents)
    {
        const qint64 id = nextId("refund");
        run(QStringLiteral("INSERT INTO refund (debtor_id, id, payment_id, external_id, amount_cents, reason, state, "
                           "asked_by, asked_at, updated_at) SELECT debtor_id, %1, id, 'r%1', %2, 'pago em dobro', "
                           "'done', 'rafael', 1, 1 FROM payment WHERE id = %3")
                .arg(id)
                .arg(cents)
                .arg(payment.value()));
    }
    std::optional<Reversal> takeBack(PaymentId payment)
    {
        auto reversal = Reversals(database(), clock)
                            .takeBack(payment, {.kind = ReversalKind::Refund,
                                                   .actor = QStringLiteral("rafael"),
                                                   .reason = QStringLiteral("pago em dobro")});
        EXPECT_TRUE(reversal.has_value()) << (reversal ? "" : reversal.error().message.toStdString());
        return reversal.value_or(std::nullopt);
    }
    QString text(const QString& sql)
    {
        const auto found = column(sql);
        return found.empty() ? QString() : found.front();
    }
    QString instalment(InstalmentId id)
    {
        return text(QStringLiteral("SELECT open_cents || ' ' || charges_open_cents || ' ' || status FROM instalment "
                                   "WHERE id = %1")
                        .arg(id.value()));
    }
    void expectLedger()
    {
        ASSERT_UNWRAP(const auto problems, negotiation::ledgerCheck(database()));
        for (const auto& problem : problems)
            ADD_FAILURE() << problem.code.toStdString() << ' ' << problem.expected.toStdString() << ' '
                          << problem.found.toStdString();
    }
    /// An agreement of one debt: an entry and two instalments.
    negotiation::Agreement agreement(DebtorId debtor)
    {
        auto made = negotiation::Agreements(database(), clock)
                        .create({.debtor = debtor,
                            .terms = {.entry = Money(10'000),
                                .instalments = 2,
                                .discount = Money(),
                                .firstDue = today().addDays(30)},
                            .actor = QStringLiteral("rafael")});
        EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().message.toStdString());
        return made.value_or(negotiation::Agreement());
    }
    Settlement give(PaymentId payment, DebtorId debtor)
    {
        auto settled = matchByHand(database(), clock,
            {.payment = payment,
                .debtor = debtor,
                .actor = QStringLiteral("rafael"),
                .reason = QStringLiteral("ligou")});
        EXPECT_TRUE(settled.has_value()) << (settled ? "" : settled.error().message.toStdString());
        return settled.value_or(Settlement());
    }
    /// A payment that nobody knows.
    PaymentId stray(qint64 cents)
    {
        StatementLine line;
        line.line = ++m_strays;
        line.kind = LineKind::Payment;
        line.method = QStringLiteral("transfer");
        line.paidOn = today();
        line.creditDate = today();
        line.paid = Money(cents);
        line.text = QStringLiteral("DEPOSITO %1").arg(m_strays);
        line.reference = QStringLiteral("D%1").arg(m_strays);
        load(file({line}));
        return lastPayment();
    }
    QString undo(PaymentId payment)
    {
        const auto undone = Reversals(database(), clock)
                                .undoMatch(payment, {.kind = ReversalKind::Unmatch,
                                                        .actor = QStringLiteral("nilza"),
                                                        .reason = QStringLiteral("era de outra pessoa")});
        return undone ? QString() : undone.error().code;
    }
    QString stateOf(PaymentId payment)
    {
        return text(QStringLiteral("SELECT debtor_id || ' ' || state || ' ' || COALESCE(matched_by, '-') FROM payment "
                                   "WHERE id = %1")
                        .arg(payment.value()));
    }

private:
    int m_strays = 0;
};
TRATO_BOTH_ENGINES(ReversalTest);

TEST_P(ReversalTest, aRefundOpensWhatThePaymentHadPaidOnce)
{
    const Slip paidSlip = slip(addCreditor(), 1, 30'000, rule);
    const PaymentId payment = pay(paidSlip, 30'000);
    const QString before = instalment(paidSlip.instalment);
    EXPECT_FALSE(takeBack(payment)) << "nothing went back yet";
    sendBack(payment, 12'000);
    const auto reversal = takeBack(payment);
    ASSERT_TRUE(reversal);
    EXPECT_EQ(reversal->amount, Money(12'000));
    EXPECT_EQ(reversal->reopened, Money(12'000));
    EXPECT_NE(instalment(paidSlip.instalment), before);
    EXPECT_FALSE(takeBack(payment)) << "once";
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_reversal")), 1);
    expectLedger();
    sendBack(payment, 18'000);
    ASSERT_TRUE(takeBack(payment));
    EXPECT_EQ(stateOf(payment), QStringLiteral("%1 refunded -").arg(paidSlip.debtor.value()));
    EXPECT_EQ(number(QStringLiteral("SELECT open_cents FROM instalment")), 30'000);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(amount_cents) FROM allocation")), 0);
    expectLedger();
}

TEST_P(ReversalTest, theSurplusGoesBackFirst)
{
    const Slip paidSlip = slip(addCreditor(), 1, 30'000);
    const PaymentId payment = pay(paidSlip, 31'000);
    sendBack(payment, 1'000);
    const auto reversal = takeBack(payment);
    ASSERT_TRUE(reversal);
    EXPECT_EQ(reversal->reopened, Money());
    EXPECT_EQ(instalment(paidSlip.instalment), QStringLiteral("0 0 paid"));
    expectLedger();
}

TEST_P(ReversalTest, anAgreementThatWasKeptIsInForceAgain)
{
    const Slip owed = slip(addCreditor(), 1, 30'000);
    const negotiation::Agreement made = agreement(owed.debtor);
    const PaymentId payment = stray(made.total.cents());
    EXPECT_EQ(give(payment, owed.debtor).agreementState, QStringLiteral("kept"));
    sendBack(payment, 10'000);
    const auto reversal = takeBack(payment);
    ASSERT_TRUE(reversal);
    EXPECT_EQ(reversal->agreements, QStringList{made.number});
    EXPECT_EQ(reversal->reopened, Money(10'000));
    const auto now = negotiation::Agreements(database(), clock).find(made.id);
    EXPECT_EQ(now->state, AgreementState::Active);
    EXPECT_EQ(now->open(), Money(10'000));
    expectLedger();
    // What is missing comes again.
    give(stray(10'000), owed.debtor);
    EXPECT_EQ(negotiation::Agreements(database(), clock).find(made.id)->state, AgreementState::Kept);
    expectLedger();
}

TEST_P(ReversalTest, whatCannotBePutBackIsSaid)
{
    const Slip owed = slip(addCreditor(), 1, 30'000);
    const negotiation::Agreement made = agreement(owed.debtor);
    const PaymentId payment = stray(5'000);
    give(payment, owed.debtor);
    ASSERT_RESULT(negotiation::Agreements(database(), clock)
                      .cancel(made.id, QStringLiteral("rafael"), QStringLiteral("desistiu")));
    sendBack(payment, 5'000);
    const auto reversal = takeBack(payment);
    ASSERT_TRUE(reversal);
    EXPECT_EQ(reversal->unplaced, Money(5'000));
    EXPECT_FALSE(reversal->words().isEmpty());
    expectLedger();
}

TEST_P(ReversalTest, aPersonGivesAPaymentAndTakesItBack)
{
    const CreditorId creditor = addCreditor();
    const Slip wrong = slip(creditor, 1, 30'000);
    const Slip right = slip(creditor, 2, 30'000);
    const PaymentId payment = stray(30'000);
    EXPECT_EQ(undo(payment), QStringLiteral("not_matched_by_person"));
    give(payment, wrong.debtor);
    EXPECT_EQ(stateOf(payment), QStringLiteral("%1 matched rafael").arg(wrong.debtor.value()));
    EXPECT_EQ(instalment(wrong.instalment), QStringLiteral("0 0 paid"));
    EXPECT_EQ(undo(payment), QString());
    EXPECT_EQ(stateOf(payment), QStringLiteral("0 unmatched -"));
    EXPECT_EQ(instalment(wrong.instalment), QStringLiteral("30000 0 open"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_proposal WHERE state = 'open'")), 1);
    give(payment, right.debtor);
    EXPECT_EQ(instalment(right.instalment), QStringLiteral("0 0 paid"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_proposal WHERE state = 'open'")), 0);
    expectLedger();
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'match_payment'")), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'unmatch_payment'")), 1);
}

TEST_P(ReversalTest, onlyWhoLeadsSaysWhoseAPaymentIs)
{
    const Slip owed = slip(addCreditor(), 1, 30'000);
    const PaymentId proposed = stray(30'000);
    const PaymentId listed = stray(100);
    run(QStringLiteral("DELETE FROM payment_proposal WHERE payment_id = %1").arg(listed.value()));
    using negotiation::Role;
    ASSERT_RESULT(negotiation::giveRole(
        database(), clock, {QStringLiteral("luana"), Role::Negotiator, QStringLiteral("rafael")}));
    for (const PaymentId payment : {proposed, listed}) {
        const auto refused = matchByHand(database(), clock,
            {.payment = payment,
                .debtor = owed.debtor,
                .actor = QStringLiteral("luana"),
                .reason = QStringLiteral("ligou")});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, QStringLiteral("not_entitled"));
    }
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM allocation")), 0);
    give(proposed, owed.debtor);
    EXPECT_EQ(undo(proposed), QStringLiteral("not_entitled")) << "nilza has no role now";
    EXPECT_EQ(instalment(owed.instalment), QStringLiteral("0 0 paid"));
}

TEST_P(ReversalTest, aDecisionNeedsAReasonAndAPaymentThatWaits)
{
    const Slip owed = slip(addCreditor(), 1, 30'000);
    const PaymentId payment = stray(100);
    const auto refused = [&](PaymentId id, const QString& reason) {
        const auto settled =
            matchByHand(database(), clock, {.payment = id, .debtor = owed.debtor, .actor = {}, .reason = reason});
        return settled ? QString() : settled.error().code;
    };
    EXPECT_EQ(refused(payment, QStringLiteral(" ")), QStringLiteral("reason_missing"));
    EXPECT_EQ(refused(PaymentId(4'711), QStringLiteral("x")), QStringLiteral("no_payment"));
    give(payment, owed.debtor);
    EXPECT_EQ(refused(payment, QStringLiteral("x")), QStringLiteral("already_matched"));
    sendBack(payment, 100);
    takeBack(payment);
    EXPECT_EQ(undo(payment), QStringLiteral("payment_refunded"));
}

} // namespace
