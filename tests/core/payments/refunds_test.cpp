#include "payments/refunds.h"

#include "core/payments/toldbank.h"
#include "payments/paymentrequests.h"
#include "payments/reconciliation.h"
#include "support/debttest.h"

#include <latch>
#include <thread>

namespace trato::payments {

using namespace Qt::StringLiterals;
using money::Money;
using test::ToldBank;

class RefundsTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(10), 30'000);
    }

    /// The debt of 300.00 is paid.
    PaymentId paid()
    {
        PaymentRequests requests(database(), clock);
        const auto request = requests.create({.debtor = debtor}, u"pix"_s, u"sandbox"_s, u"rafael"_s);
        EXPECT_TRUE(request.has_value());
        const auto settled =
            Reconciliation(database(), clock)
                .record(u"pix"_s, u"sandbox"_s,
                    {.externalId = u"E1"_s, .txid = request->txid, .amount = request->amount, .paidAt = clock.now()});
        EXPECT_TRUE(settled.has_value());
        return settled ? settled->payment : PaymentId();
    }
    /// 1,000.00 that are nobody's.
    PaymentId stray(const QString& provider = u"pix"_s)
    {
        const qint64 id = nextId("payment");
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            u"recorded_at) VALUES (0, %1, '%2', 'sandbox', 'S%1', 100000, %3, 'unmatched', '{}', %3)"_s.arg(id)
                .arg(provider)
                .arg(clock.now().microseconds()));
        return PaymentId(id);
    }
    Refund asked(PaymentId payment, qint64 cents)
    {
        const auto refund = refunds().ask({payment, Money(cents), u"pago em dobro"_s, u"rafael"_s});
        EXPECT_TRUE(refund.has_value()) << (refund ? "" : refund.error().message.toStdString());
        return refund.value_or(Refund());
    }
    Refunds refunds() { return {database(), clock}; }
    RefundState stateOf(const Refund& refund) { return refunds().find(refund.id)->state; }
    qint64 reversals() { return number(u"SELECT count(*) FROM payment_reversal"_s); }
    qint64 audited(const QString& action)
    {
        return number(u"SELECT count(*) FROM audit_entry WHERE action = '%1'"_s.arg(action));
    }

    DebtorId debtor;
};

TRATO_BOTH_ENGINES(RefundsTest);

TEST_P(RefundsTest, whatTwoEnginesAreToldIsRecordedOnce)
{
    const Refund refund = asked(paid(), 10'000);
    ASSERT_EQ(refund.state, RefundState::Approved);
    int followed = 0;
    const auto follow = [&](const Refund&) -> Result<void> {
        ++followed;
        return {};
    };
    ToldBank quick;
    ToldBank slow;
    slow.refunding = [&] {
        // While this engine waits for its answer, another one asks and hears more.
        const auto own = connect();
        EXPECT_TRUE(Refunds(*own, clock).work(quick, 10, follow).has_value());
        return ToldBank::refund(RefundStatus::Processing);
    };
    ASSERT_RESULT(refunds().work(slow, 10, follow));
    EXPECT_EQ(stateOf(refund), RefundState::Done);
    EXPECT_EQ(followed, 1);
    EXPECT_EQ(reversals(), 1);
    EXPECT_EQ(audited(u"refund_done"_s), 1);
    EXPECT_EQ(audited(u"refund_processing"_s), 0);
}

TEST_P(RefundsTest, theLastWordAndWhatFollowsAreOne)
{
    const Refund refund = asked(paid(), 10'000);
    ToldBank bank;
    const auto killed = [](const Refund&) -> Result<void> { return failure(u"killed"_s, u"killed"_s); };
    EXPECT_FALSE(refunds().work(bank, 10, killed).has_value());
    EXPECT_EQ(stateOf(refund), RefundState::Approved);
    EXPECT_EQ(reversals(), 0);
    int followed = 0;
    const auto follow = [&](const Refund& done) -> Result<void> {
        EXPECT_TRUE(done.reversal.has_value());
        ++followed;
        return {};
    };
    ASSERT_RESULT(refunds().work(bank, 10, follow));
    ASSERT_RESULT(refunds().work(bank, 10, follow));
    EXPECT_EQ(stateOf(refund), RefundState::Done);
    EXPECT_EQ(followed, 1);
    EXPECT_EQ(reversals(), 1);
}

TEST_P(RefundsTest, ofTwoPeopleOneAnswers)
{
    for (int round = 0; round < 4; ++round) {
        const Refund refund = asked(stray(), 90'000);
        ASSERT_EQ(refund.state, RefundState::Requested);
        std::latch both(2);
        QString approval;
        QString refusal;
        std::thread other([&] {
            const auto own = connect();
            both.arrive_and_wait();
            const auto done = Refunds(*own, clock).approve(refund.id, u"nilza"_s);
            approval = done ? QString() : done.error().code;
        });
        both.arrive_and_wait();
        const auto done = refunds().decline(refund.id, u"sonia"_s, u"não foi em dobro"_s);
        refusal = done ? QString() : done.error().code;
        other.join();
        EXPECT_NE(approval.isEmpty(), refusal.isEmpty());
        EXPECT_EQ(approval + refusal, u"refund_not_requested"_s);
        EXPECT_EQ(stateOf(refund), approval.isEmpty() ? RefundState::Approved : RefundState::Refused);
    }
    EXPECT_EQ(audited(u"approve_refund"_s) + audited(u"decline_refund"_s), 4);
}

} // namespace trato::payments
