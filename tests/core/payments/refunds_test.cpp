#include "payments/refunds.h"

#include "core/payments/toldbank.h"
#include "negotiation/roles.h"
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
    /// Nobody but a bank's file told of what was paid.
    void ofAFile() { run(u"UPDATE payment SET provider = 'bank', source_file = 1"_s); }
    /// There is a provider for the Pix of "sandbox".
    Result<void> handOver(const std::function<void(const Refund&)>& look = [](const Refund&) {})
    {
        const auto isServed = [](const QString& provider, const QString& account) {
            return provider == u"pix" && account == u"sandbox";
        };
        return refunds().handOver(isServed, 10, [&](const Refund& refund) -> Result<void> {
            look(refund);
            return {};
        });
    }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
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

TEST_P(RefundsTest, whatOnlyAFileToldOfAPersonSendsBack)
{
    const PaymentId payment = paid();
    ofAFile();
    const Refund refund = asked(payment, 10'000);
    EXPECT_EQ(codeOf(refunds().sent(refund.id, u"rafael"_s, u"E9"_s)), u"refund_not_by_hand"_s) << "not yet";
    QString words;
    ASSERT_RESULT(handOver([&](const Refund& handed) { words = handed.words(); }));
    EXPECT_TRUE(words.contains(u"Reconciliation"_s)) << words.toStdString();
    ASSERT_UNWRAP(const auto waiting, refunds().handRefunds(clock.now()));
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_TRUE(waiting.front().waits());
    EXPECT_EQ(waiting.front().paid, Money(30'000));
    EXPECT_EQ(waiting.front().debtorName, column(u"SELECT name FROM debtor"_s).front());
    EXPECT_EQ(stateOf(refund), RefundState::ByHand);
    EXPECT_EQ(refunds().byHand()->size(), 1u);
    EXPECT_EQ(asked(payment, 10'000).id, refund.id) << "the same wish";
    EXPECT_EQ(reversals(), 0) << "nothing went back yet";

    ASSERT_RESULT(negotiation::giveRole(database(), clock, {u"luana"_s, negotiation::Role::Negotiator, u"rafael"_s}));
    EXPECT_EQ(codeOf(refunds().sent(refund.id, u"luana"_s, u"E9"_s)), u"not_entitled"_s);
    EXPECT_EQ(codeOf(refunds().sent(refund.id, u"rafael"_s, u" "_s)), u"transfer_missing"_s);
    EXPECT_EQ(codeOf(refunds().sent(RefundId(999), u"rafael"_s, u"E9"_s)), u"no_refund"_s);
    ASSERT_UNWRAP(const Refund sent, refunds().sent(refund.id, u"rafael"_s, u" E9 "_s));
    EXPECT_EQ(sent.state, RefundState::Done);
    ASSERT_TRUE(sent.reversal.has_value());
    EXPECT_EQ(sent.reversal->reopened, Money(10'000));
    EXPECT_EQ(number(u"SELECT open_cents FROM instalment"_s), 10'000);
    EXPECT_EQ(audited(u"send_refund_by_hand"_s), 1);
    ASSERT_UNWRAP(const auto told, refunds().handRefunds(clock.now()));
    ASSERT_EQ(told.size(), 1u) << "it is shown as done";
    EXPECT_EQ(told.front().transfer + told.front().sentBy, u"E9rafael"_s);
    EXPECT_TRUE(refunds().handRefunds(clock.now() + std::chrono::hours(1))->empty()) << "later it is history";
    EXPECT_TRUE(column(u"SELECT raw FROM refund"_s).front().contains(u"E9"_s));
    EXPECT_EQ(codeOf(refunds().sent(refund.id, u"rafael"_s, u"E9"_s)), u"refund_not_by_hand"_s) << "once";
    EXPECT_EQ(reversals(), 1);
}

TEST_P(RefundsTest, whatAPersonCannotSendIsDeclined)
{
    const PaymentId payment = paid();
    ofAFile();
    const Refund refund = asked(payment, 30'000);
    ASSERT_RESULT(handOver());
    EXPECT_FALSE(refunds().ask({payment, Money(1), u"mais"_s, u"rafael"_s}).has_value());
    ASSERT_RESULT(refunds().decline(refund.id, u"nilza"_s, u"a conta foi encerrada"_s));
    EXPECT_EQ(stateOf(refund), RefundState::Refused);
    EXPECT_TRUE(refunds().byHand()->empty());
    EXPECT_EQ(codeOf(refunds().sent(refund.id, u"rafael"_s, u"E9"_s)), u"refund_not_by_hand"_s);
    EXPECT_EQ(asked(payment, 30'000).state, RefundState::Approved) << "it is free again";
}

TEST_P(RefundsTest, whatAProviderCanSendIsNobodysWork)
{
    const Refund ofProvider = asked(stray(), 10'000);
    const Refund served = asked(stray(), 20'000);
    run(u"UPDATE payment SET source_file = 1 WHERE id = %1"_s.arg(served.payment.value()));
    const Refund requested = asked(stray(u"bank"_s), 90'000);
    run(u"UPDATE payment SET source_file = 1 WHERE id = %1"_s.arg(requested.payment.value()));
    ASSERT_RESULT(handOver());
    EXPECT_EQ(stateOf(ofProvider), RefundState::Approved);
    EXPECT_EQ(stateOf(served), RefundState::Approved);
    EXPECT_EQ(stateOf(requested), RefundState::Requested) << "a second person agrees first";
    ASSERT_RESULT(refunds().approve(requested.id, u"nilza"_s));
    ASSERT_RESULT(handOver());
    EXPECT_EQ(stateOf(requested), RefundState::ByHand);
}

} // namespace trato::payments
