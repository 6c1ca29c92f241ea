#include "payments/reconciliation.h"

#include "app/sandbox/callbackrecorder.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "payments/pix/pixclient.h"
#include "payments/pix/pixmessages.h"
#include "payments/refunds.h"
#include "support/debttest.h"

#include <rapidcheck.h>

#include <atomic>
#include <thread>

using namespace trato;
using namespace trato::payments;
using money::Money;
using namespace std::chrono_literals;

namespace {

const QString pix = QStringLiteral("pix");
const QString account = QStringLiteral("sandbox");
const QString actor = QStringLiteral("rafael");

class PaymentTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        creditor = addCreditor();
        debtor = addDebtor();
        contract = addContract(debtor, creditor);
        first = addInstalment(debtor, contract, 1, daysAgo(75), 60'000, rule);
        second = addInstalment(debtor, contract, 2, daysAgo(45), 60'000, rule);
        requests.emplace(database(), clock);
        reconciliation.emplace(database(), clock);
        agreements.emplace(database(), clock);
    }

    PaymentRequest activeRequest(const PaymentTarget& target)
    {
        auto made = requests->create(target, pix, account, actor);
        EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().code.toStdString());
        EXPECT_TRUE(requests->setState(*made, RequestState::Active).has_value());
        return *requests->find(made->debtor, made->id);
    }

    negotiation::Agreement agreement(Money entry, int instalments)
    {
        auto made = agreements->create({.debtor = debtor,
            .terms = {.entry = entry, .instalments = instalments, .firstDue = today().addDays(30)},
            .actor = actor});
        EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().message.toStdString());
        return *made;
    }

    ReceivedPayment received(const QString& txid, Money amount)
    {
        const QString id = QStringLiteral("E%1").arg(++paid, 31, 10, QLatin1Char('0'));
        return {.externalId = id,
            .txid = txid,
            .amount = amount,
            .paidAt = clock.now(),
            .raw = {{QStringLiteral("endToEndId"), id}}};
    }

    Settlement record(const ReceivedPayment& payment)
    {
        auto settlement = reconciliation->record(pix, account, payment);
        EXPECT_TRUE(settlement.has_value()) << (settlement ? "" : settlement.error().message.toStdString());
        return settlement.value_or(Settlement());
    }

    static Money sumOf(const Settlement& settlement)
    {
        Money sum;
        for (const Part& part : settlement.parts)
            sum += part.amount;
        return sum;
    }

    static QString workOf(const Settlement& settlement)
    {
        return settlement.work ? settlement.work->reason : QString();
    }

    QString statusOf(InstalmentId id)
    {
        return column(QStringLiteral("SELECT status FROM instalment WHERE id = %1").arg(id.value())).front();
    }

    qint64 openOf(InstalmentId id)
    {
        return number(QStringLiteral("SELECT open_cents FROM instalment WHERE id = %1").arg(id.value()));
    }

    const QString rule = QStringLiteral("{\"fine\":\"2\",\"interest\":\"1\",\"basis\":\"month30\"}");
    int paid = 0;
    CreditorId creditor;
    DebtorId debtor;
    ContractId contract;
    InstalmentId first;
    InstalmentId second;
    std::optional<PaymentRequests> requests;
    std::optional<Reconciliation> reconciliation;
    std::optional<negotiation::Agreements> agreements;
};

template <class T>
QString refusalOf(const Result<T>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TRATO_BOTH_ENGINES(PaymentTest);

TEST_P(PaymentTest, everythingDueWithCharges)
{
    const PaymentRequest request = activeRequest({.debtor = debtor});
    // 600.00: 2 % and 75 days of 1 % a month; 2 % and 45 days.
    EXPECT_EQ(request.amount, Money(60'000 + 1'200 + 1'500 + 60'000 + 1'200 + 900));
    EXPECT_EQ(request.due, today());
    const Settlement done = record(received(request.txid, request.amount));
    EXPECT_EQ(sumOf(done), request.amount);
    EXPECT_EQ(workOf(done), QString());
    EXPECT_EQ(done.settledContracts, std::vector{contract});
    EXPECT_TRUE(done.debtorSettled);
    EXPECT_EQ(statusOf(first), QStringLiteral("paid"));
    EXPECT_EQ(statusOf(second), QStringLiteral("paid"));
    EXPECT_EQ(requests->find(debtor, request.id)->state, RequestState::Paid);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(amount_cents) FROM allocation")), request.amount.cents());
    EXPECT_EQ(refusalOf(requests->draft({.debtor = debtor}, pix, account, actor)), QStringLiteral("nothing_to_pay"));
}

TEST_P(PaymentTest, thePaymentCountsAsOfTheChargesDay)
{
    const PaymentRequest request = activeRequest({.debtor = debtor, .due = today().addDays(10)});
    clock.advance(24h * 4); // paid early: the charge said how much
    const Settlement done = record(received(request.txid, request.amount));
    EXPECT_TRUE(done.debtorSettled);
    EXPECT_TRUE(done.surplus.isZero());
}

TEST_P(PaymentTest, thePartThatCameIsCountedOnce)
{
    const PaymentRequest request = activeRequest({.debtor = debtor, .instalment = first});
    EXPECT_EQ(request.amount, Money(62'700));
    const Settlement part = record(received(request.txid, Money(32'700)));
    EXPECT_EQ(workOf(part), QStringLiteral("wrong_amount"));
    EXPECT_EQ(sumOf(part), Money(32'700));
    EXPECT_EQ(openOf(first), 30'000);
    EXPECT_EQ(statusOf(first), QStringLiteral("open"));
    clock.advance(24h * 30);
    // The rest bears interest from the day of the part payment on, and no second fine.
    const PaymentRequest rest = activeRequest({.debtor = debtor, .instalment = first});
    EXPECT_EQ(rest.amount, Money(30'000 + 300));
    const Settlement done = record(received(rest.txid, rest.amount));
    EXPECT_EQ(workOf(done), QString());
    EXPECT_EQ(statusOf(first), QStringLiteral("paid"));
    EXPECT_EQ(statusOf(second), QStringLiteral("open"));
    EXPECT_TRUE(done.settledContracts.empty());
    EXPECT_EQ(done.touchedContracts, std::vector{contract});
}

TEST_P(PaymentTest, lessThanTheChargesIsRememberedToo)
{
    const PaymentRequest request = activeRequest({.debtor = debtor, .instalment = first});
    record(received(request.txid, Money(700))); // of 2700 in charges
    EXPECT_EQ(openOf(first), 60'000);
    const PaymentRequest rest = activeRequest({.debtor = debtor, .instalment = first});
    EXPECT_EQ(rest.amount, Money(62'000));
}

TEST_P(PaymentTest, whatIsToldLateChargesNothingTwice)
{
    const Settlement later = record(received(newTxid(), Money(32'700)));
    ReceivedPayment earlier = received(newTxid(), Money(10'000));
    earlier.paidAt = clock.now() - 24h * 30;
    const Settlement old = record(earlier);
    run(QStringLiteral("UPDATE instalment SET status = 'paid', open_cents = 0 WHERE id = %1").arg(second.value()));
    ASSERT_RESULT(reconciliation->match(later.payment, debtor));
    EXPECT_EQ(openOf(first), 30'000);
    // Told last, paid first: by then fine and interest had been paid up to today.
    ASSERT_RESULT(reconciliation->match(old.payment, debtor));
    EXPECT_EQ(openOf(first), 20'000);
    const PaymentRequest rest = activeRequest({.debtor = debtor, .instalment = first});
    EXPECT_EQ(rest.amount, Money(20'000));
}

TEST_P(PaymentTest, anAgreementIsPaidInstalmentByInstalment)
{
    negotiation::Promises promises(database(), clock);
    const auto made = agreement(Money(20'000), 2);
    ASSERT_RESULT(
        promises.make({.debtor = debtor, .amount = Money(20'000), .due = today().addDays(2), .actor = actor}));
    const PaymentRequest entry = activeRequest({.debtor = debtor});
    EXPECT_EQ(entry.agreement, made.id);
    EXPECT_EQ(entry.amount, Money(20'000));
    const Settlement first = record(received(entry.txid, entry.amount));
    EXPECT_EQ(first.agreement, made.id);
    EXPECT_EQ(first.agreementState, QStringLiteral("active"));
    EXPECT_EQ(first.agreementInstalment, 0);
    EXPECT_TRUE(first.agreementInstalmentPaid);
    EXPECT_EQ(first.keptPromises.size(), 1u);
    EXPECT_EQ(first.touchedContracts, std::vector{contract});
    EXPECT_TRUE(first.settledContracts.empty());
    EXPECT_FALSE(first.debtorSettled);
    for (int n = 1; n <= 2; ++n) {
        const PaymentRequest next = activeRequest({.agreement = made.id});
        EXPECT_EQ(next.due, made.instalments[static_cast<std::size_t>(n)].due);
        const Settlement done = record(received(next.txid, next.amount));
        EXPECT_EQ(done.agreementInstalment, n);
        EXPECT_EQ(done.agreementState, n == 2 ? QStringLiteral("kept") : QStringLiteral("active"));
        EXPECT_EQ(done.debtorSettled, n == 2);
    }
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM instalment WHERE status = 'paid'")), 2);
    EXPECT_EQ(refusalOf(requests->draft({.agreement = made.id}, pix, account, actor)),
        QStringLiteral("agreement_not_active"));
}

TEST_P(PaymentTest, aRepeatedNoticeChangesNothing)
{
    const PaymentRequest request = activeRequest({.debtor = debtor});
    const ReceivedPayment payment = received(request.txid, request.amount);
    const Settlement once = record(payment);
    const Settlement twice = record(payment);
    EXPECT_FALSE(once.duplicate);
    EXPECT_TRUE(twice.duplicate);
    EXPECT_EQ(twice.payment, once.payment);
    EXPECT_EQ(twice.debtor, debtor);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(amount_cents) FROM allocation")), request.amount.cents());
}

TEST_P(PaymentTest, noticesMayComeInAnyOrder)
{
    const PaymentRequest older = activeRequest({.debtor = debtor, .instalment = first});
    const PaymentRequest newer = activeRequest({.debtor = debtor, .instalment = second});
    const ReceivedPayment one = received(older.txid, older.amount);
    const ReceivedPayment two = received(newer.txid, newer.amount);
    EXPECT_EQ(workOf(record(two)), QString());
    EXPECT_EQ(statusOf(first), QStringLiteral("open"));
    EXPECT_EQ(statusOf(second), QStringLiteral("paid"));
    EXPECT_TRUE(record(one).debtorSettled);
    EXPECT_TRUE(record(two).duplicate);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM allocation WHERE component = 'surplus'")), 0);
}

TEST_P(PaymentTest, twoEnginesRecordItOnce)
{
    const PaymentRequest request = activeRequest({.debtor = debtor});
    const ReceivedPayment payment = received(request.txid, request.amount);
    std::atomic<int> fresh = 0;
    std::atomic<int> repeated = 0;
    const auto engine = [&] {
        const auto own = connect();
        for (int i = 0; i < 5; ++i) {
            const auto settlement = Reconciliation(*own, clock).record(pix, account, payment);
            if (settlement)
                ++(settlement->duplicate ? repeated : fresh);
        }
    };
    std::thread first(engine);
    std::thread second(engine);
    first.join();
    second.join();
    EXPECT_EQ(fresh, 1);
    EXPECT_EQ(repeated, 9);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(amount_cents) FROM allocation")), request.amount.cents());
}

TEST_P(PaymentTest, twoDesksAskForTheSameThingOnce)
{
    constexpr int days = 10;
    const auto desk = [&] {
        const auto own = connect();
        for (int day = 1; day <= days; ++day)
            EXPECT_TRUE(PaymentRequests(*own, clock)
                            .create({.debtor = debtor, .due = today().addDays(day)}, pix, account, actor));
    };
    std::thread one(desk);
    std::thread other(desk);
    one.join();
    other.join();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM payment_request")), days);
}

TEST_P(PaymentTest, whoPaysTheChargeInItsLastDaysOwesNothingMore)
{
    const PaymentRequest request = activeRequest({.debtor = debtor});
    clock.advance(24h * 4);
    const Settlement done = record(received(request.txid, request.amount));
    EXPECT_TRUE(done.debtorSettled);
    EXPECT_EQ(workOf(done), QString());
}

TEST_P(PaymentTest, payingTwiceIsKeptAndFlagged)
{
    const auto made = agreement(Money(20'000), 2);
    const PaymentRequest entry = activeRequest({.agreement = made.id});
    record(received(entry.txid, entry.amount));
    const Settlement again = record(received(entry.txid, entry.amount));
    EXPECT_EQ(workOf(again), QStringLiteral("paid_twice"));
    EXPECT_EQ(again.surplus, entry.amount);
    EXPECT_EQ(sumOf(again), entry.amount);
    EXPECT_EQ(agreements->find(made.id)->open(), made.total - entry.amount);
}

TEST_P(PaymentTest, moreThanAskedForIsSurplus)
{
    const auto made = agreement(Money(20'000), 2);
    const PaymentRequest entry = activeRequest({.agreement = made.id});
    const Settlement done = record(received(entry.txid, entry.amount + Money(555)));
    EXPECT_EQ(workOf(done), QStringLiteral("wrong_amount"));
    EXPECT_EQ(done.surplus, Money(555));
    EXPECT_EQ(sumOf(done), entry.amount + Money(555));
    EXPECT_TRUE(done.agreementInstalmentPaid);
}

TEST_P(PaymentTest, lessThanTheInstalmentLeavesItOpen)
{
    const auto made = agreement(Money(20'000), 2);
    const PaymentRequest entry = activeRequest({.agreement = made.id});
    const Settlement done = record(received(entry.txid, Money(5'000)));
    EXPECT_EQ(workOf(done), QStringLiteral("wrong_amount"));
    EXPECT_FALSE(done.agreementInstalmentPaid);
    EXPECT_EQ(agreements->find(made.id)->nextOpen()->open, Money(15'000));
    EXPECT_EQ(activeRequest({.agreement = made.id}).amount, Money(15'000));
}

TEST_P(PaymentTest, aPaymentAfterTheAgreementEndedGoesToTheDebts)
{
    const auto made = agreement(Money(20'000), 2);
    const PaymentRequest entry = activeRequest({.agreement = made.id});
    ASSERT_RESULT(agreements->cancel(made.id, actor, QStringLiteral("pediu")));
    const Settlement late = record(received(entry.txid, entry.amount));
    EXPECT_EQ(workOf(late), QStringLiteral("paid_after_end"));
    EXPECT_EQ(sumOf(late), entry.amount);
    EXPECT_EQ(openOf(first), 60'000 - (20'000 - 2'700));
}

TEST_P(PaymentTest, anOlderChargePaidAfterTheAgreementGoesToIt)
{
    const PaymentRequest old = activeRequest({.debtor = debtor});
    const auto made = agreement(Money(20'000), 2);
    const Settlement done = record(received(old.txid, Money(50'000)));
    EXPECT_EQ(workOf(done), QStringLiteral("wrong_amount"));
    EXPECT_EQ(done.agreement, made.id);
    EXPECT_EQ(sumOf(done), Money(50'000));
    EXPECT_EQ(agreements->find(made.id)->open(), made.total - Money(50'000));
}

TEST_P(PaymentTest, anInstalmentBesideAnAgreementIsPaidByTheChargeThatAsksForIt)
{
    const auto made = agreement(Money(20'000), 2);
    const InstalmentId beside = addInstalment(debtor, contract, 3, daysAgo(3), 15'000);
    const InstalmentId later = addInstalment(debtor, contract, 4, today().addDays(12), 25'000);
    for (const InstalmentId wanted : {beside, later}) {
        const PaymentRequest charge = activeRequest({.debtor = debtor, .instalment = wanted});
        EXPECT_TRUE(requests->orphaned({PaymentMethod::Pix, account}, 10)->empty()) << "nobody takes it back";
        const Settlement done = record(received(charge.txid, charge.amount));
        EXPECT_EQ(workOf(done), QString());
        EXPECT_EQ(done.surplus, Money());
        EXPECT_EQ(statusOf(wanted), QStringLiteral("paid"));
    }
    EXPECT_EQ(agreements->find(made.id)->open(), made.total);
}

TEST_P(PaymentTest, anInstalmentThatWasAgreedOnSinceIsPaidIntoItsAgreement)
{
    const PaymentRequest old = activeRequest({.debtor = debtor, .instalment = first});
    const auto made = agreement(Money(20'000), 2);
    const Settlement done = record(received(old.txid, old.amount));
    EXPECT_EQ(workOf(done), QStringLiteral("paid_after_agreement"));
    EXPECT_EQ(done.agreement, made.id);
}

TEST_P(PaymentTest, whatBelongsToNobodyWaitsForPeople)
{
    const Settlement lost = record(received(newTxid(), Money(62'700)));
    EXPECT_FALSE(lost.isMatched());
    EXPECT_EQ(workOf(lost), QStringLiteral("unmatched_payment"));
    EXPECT_TRUE(lost.parts.empty());
    ASSERT_UNWRAP(const auto waiting, reconciliation->unmatched());
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting.front().amount, Money(62'700));
    ASSERT_UNWRAP(const Settlement found, reconciliation->match(lost.payment, debtor));
    EXPECT_EQ(sumOf(found), Money(62'700));
    EXPECT_EQ(statusOf(first), QStringLiteral("paid"));
    EXPECT_EQ(refusalOf(reconciliation->match(lost.payment, debtor)), QStringLiteral("already_matched"));
    EXPECT_EQ(refusalOf(reconciliation->match(PaymentId(999), debtor)), QStringLiteral("no_payment"));
    EXPECT_TRUE(reconciliation->unmatched()->empty());
}

TEST_P(PaymentTest, whatWentBackOfAPaymentIsNotPlaced)
{
    ReceivedPayment part = received(newTxid(), Money(60'000));
    part.refunded = Money(25'000);
    ASSERT_UNWRAP(const Settlement placed, reconciliation->match(record(part).payment, debtor));
    EXPECT_EQ(sumOf(placed), Money(35'000));

    const Settlement wanted = record(received(newTxid(), Money(30'000)));
    run(QStringLiteral("INSERT INTO refund (debtor_id, id, payment_id, external_id, amount_cents, reason, state, "
                       "asked_by, asked_at, updated_at) VALUES (0, 1, %1, 'r1', 10000, 'x', 'approved', 'lia', 1, 1)")
            .arg(wanted.payment.value()));
    EXPECT_EQ(refusalOf(reconciliation->match(wanted.payment, debtor)), QStringLiteral("payment_sent_back"));
    run(QStringLiteral("UPDATE refund SET state = 'done'"));
    ASSERT_UNWRAP(const Settlement rest, reconciliation->match(wanted.payment, debtor));
    EXPECT_EQ(sumOf(rest), Money(20'000));
}

TEST_P(PaymentTest, twoPeopleWhoPlaceAPaymentPlaceItOnce)
{
    const DebtorId other = addDebtor(QStringLiteral("Bia Reis"), QStringLiteral("98765432100"));
    const ContractId theirs = addContract(other, creditor, QStringLiteral("C-2"));
    addInstalment(other, theirs, 1, daysAgo(10), 60'000);
    for (int round = 0; round < 5; ++round) {
        const Settlement lost = record(received(newTxid(), Money(1'000)));
        std::atomic<int> placed = 0;
        const auto person = [&](DebtorId whose) {
            const auto own = connect();
            if (Reconciliation(*own, clock).match(lost.payment, whose))
                ++placed;
        };
        std::thread one(person, debtor);
        std::thread two(person, other);
        one.join();
        two.join();
        EXPECT_EQ(placed, 1);
    }
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(amount_cents) FROM allocation")), 5'000);
}

TEST_P(PaymentTest, refundsAskedForAtOnceAreNeverAboveThePayment)
{
    const Settlement lost = record(received(newTxid(), Money(30'000)));
    std::atomic<int> granted = 0;
    const auto person = [&](const QString& reason) {
        const auto own = connect();
        if (Refunds(*own, clock)
                .ask({.payment = lost.payment, .amount = Money(20'000), .reason = reason, .actor = actor}))
            ++granted;
    };
    std::thread one(person, QStringLiteral("pago em dobro"));
    std::thread two(person, QStringLiteral("pago por engano"));
    one.join();
    two.join();
    EXPECT_EQ(granted, 1);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(amount_cents) FROM refund")), 20'000);
}

TEST_P(PaymentTest, aPaidChargeStaysPaid)
{
    const PaymentRequest request = activeRequest({.debtor = debtor});
    record(received(request.txid, request.amount));
    // Somebody asked the provider just before, and it said that nothing was paid.
    ASSERT_RESULT(requests->setState(request, RequestState::Cancelled));
    EXPECT_EQ(requests->find(debtor, request.id)->state, RequestState::Paid);
}

TEST_P(PaymentTest, whatWasSentBackSettlesNothing)
{
    const PaymentRequest request = activeRequest({.debtor = debtor});
    ReceivedPayment back = received(request.txid, request.amount);
    back.refunded = back.amount;
    const Settlement done = record(back);
    EXPECT_EQ(workOf(done), QStringLiteral("refunded"));
    EXPECT_TRUE(done.parts.empty());
    EXPECT_EQ(statusOf(first), QStringLiteral("open"));
    EXPECT_EQ(column(QStringLiteral("SELECT state FROM payment")).front(), QStringLiteral("refunded"));
}

TEST_P(PaymentTest, theSameWishIsTheSameCharge)
{
    const PaymentRequest one = activeRequest({.debtor = debtor});
    const PaymentRequest same = activeRequest({.debtor = debtor});
    EXPECT_EQ(one.id, same.id);
    clock.advance(24h * 3);
    const PaymentRequest newer = activeRequest({.debtor = debtor});
    EXPECT_NE(newer.id, one.id);
    ASSERT_UNWRAP(const auto orphaned, requests->orphaned({PaymentMethod::Pix, account}, 10));
    ASSERT_EQ(orphaned.size(), 1u);
    EXPECT_EQ(orphaned.front().id, one.id);
}

TEST_P(PaymentTest, twoWhoAskForTheSameAtOnceAreAnsweredOneCharge)
{
    const auto registered = [&] {
        auto request = requests->draft({.debtor = debtor}, pix, account, actor);
        EXPECT_TRUE(request && !request->id.isValid());
        request->state = RequestState::Active;
        return *request;
    };
    const PaymentRequest one = registered();
    const PaymentRequest other = registered();
    EXPECT_NE(one.txid, other.txid);
    ASSERT_UNWRAP(const PaymentRequest first, requests->saveOnce(one));
    EXPECT_EQ(first.txid, one.txid);
    ASSERT_UNWRAP(const PaymentRequest second, requests->saveOnce(other));
    EXPECT_EQ(second.id, first.id);
    EXPECT_EQ(second.txid, one.txid) << "the other's charge is to be taken back";
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_request")), 1);
}

TEST_P(PaymentTest, anEndedAgreementLeavesOrphans)
{
    const PaymentRequest whole = activeRequest({.debtor = debtor});
    const auto made = agreement(Money(20'000), 2);
    ASSERT_EQ(requests->orphaned({PaymentMethod::Pix, account}, 10)->size(), 1u); // the debt as it was
    const PaymentRequest entry = activeRequest({.agreement = made.id});
    ASSERT_RESULT(requests->setState(whole, RequestState::Cancelled));
    EXPECT_TRUE(requests->orphaned({PaymentMethod::Pix, account}, 10)->empty());
    ASSERT_RESULT(agreements->cancel(made.id, actor, QStringLiteral("pediu")));
    ASSERT_UNWRAP(const auto orphaned, requests->orphaned({PaymentMethod::Pix, account}, 10));
    ASSERT_EQ(orphaned.size(), 1u);
    EXPECT_EQ(orphaned.front().id, entry.id);
}

TEST_P(PaymentTest, whatCannotBeAskedForIsRefused)
{
    EXPECT_EQ(refusalOf(requests->draft({.debtor = debtor}, QStringLiteral("cheque"), account, actor)),
        QStringLiteral("method_unavailable"));
    EXPECT_EQ(refusalOf(requests->draft({.debtor = DebtorId(999)}, pix, account, actor)), QStringLiteral("no_debtor"));
    EXPECT_EQ(refusalOf(requests->draft({.agreement = AgreementId(999)}, pix, account, actor)),
        QStringLiteral("no_agreement"));
    EXPECT_EQ(refusalOf(requests->draft({.debtor = debtor, .due = daysAgo(1)}, pix, account, actor)),
        QStringLiteral("due_in_past"));
    EXPECT_EQ(refusalOf(requests->draft({.debtor = debtor, .instalment = InstalmentId(999)}, pix, account, actor)),
        QStringLiteral("nothing_to_pay"));
    run(QStringLiteral("UPDATE debtor SET document = NULL"));
    EXPECT_EQ(
        refusalOf(requests->draft({.debtor = debtor}, pix, account, actor)), QStringLiteral("debtor_without_document"));
}

TEST_P(PaymentTest, randomPaymentsAddUp)
{
    const rc::Gen<qint64> someCents = rc::gen::inRange<qint64>(1, 70'000);
    qint64 sum = 0;
    for (uint64_t seed = 0; seed < 20; ++seed) {
        const Money amount(someCents(rc::Random(seed), 100).value());
        auto wanted = requests->create({.debtor = debtor}, pix, account, actor);
        const QString txid = wanted ? wanted->txid : newTxid();
        const Settlement done = record(received(txid, amount));
        EXPECT_EQ(sumOf(done), done.isMatched() ? amount : Money()) << seed;
        sum += sumOf(done).cents();
        clock.advance(24h * 9);
    }
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(amount_cents) FROM allocation")), sum);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(amount_cents) FROM allocation WHERE component = 'principal'")),
        120'000 - number(QStringLiteral("SELECT SUM(open_cents) FROM instalment")));
    EXPECT_GE(number(QStringLiteral("SELECT MIN(open_cents) FROM instalment")), 0);
}

/// The whole way with the sandbox's provider.
class PixFlowTest : public PaymentTest {
protected:
    void SetUp() override
    {
        clock.set(SystemClock().now());
        PaymentTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        world.emplace();
        const sandbox::Accounts known;
        const QString url = world->sandbox->url();
        client.emplace(PixAccount{.name = account,
                           .baseUrl = url + QStringLiteral("/api/v2"),
                           .tokenUrl = url + QStringLiteral("/oauth/token"),
                           .clientId = known.pixClientId,
                           .clientSecret = known.pixClientSecret,
                           .key = known.pixKey,
                           .receiverName = known.receiverName,
                           .receiverCity = known.receiverCity},
            clock, net::HttpClientOptions{.totalTimeout = 2'000ms});
    }

    QString pay(const QString& txid)
    {
        return world->control("pay", {{QStringLiteral("txid"), txid}}).value(u"endToEndId").toString();
    }

    void fault(const char* mode, int count)
    {
        world->control("faults",
            {{pix, QJsonObject{{QStringLiteral("mode"), QLatin1StringView(mode)}, {QStringLiteral("count"), count}}}});
    }

    std::optional<test::SandboxWorld> world;
    std::optional<PixClient> client;
};
TRATO_BOTH_ENGINES(PixFlowTest);

TEST_P(PixFlowTest, requestRegisterPayNoticeSettle)
{
    ASSERT_UNWRAP(const PaymentRequest wanted, requests->create({.debtor = debtor}, pix, account, actor));
    EXPECT_EQ(requests->waiting({PaymentMethod::Pix, account}, 10)->size(), 1u);
    ASSERT_UNWRAP(const PaymentRequest active, requests->registerWith(wanted, *client));
    EXPECT_EQ(active.state, RequestState::Active);
    EXPECT_TRUE(active.pixCode.startsWith(QStringLiteral("000201")));
    EXPECT_TRUE(requests->waiting({PaymentMethod::Pix, account}, 10)->empty());
    const QString id = pay(active.txid);
    ASSERT_UNWRAP(const PixNotice notice, parsePixNotice("{\"pix\":[{\"endToEndId\":\"" + id.toLatin1() + "\"}]}"));
    ASSERT_UNWRAP(const ReceivedPayment payment, client->payment(notice.endToEndIds.front()));
    const Settlement done = record(payment);
    EXPECT_TRUE(done.debtorSettled);
    EXPECT_EQ(requests->find(debtor, active.id)->state, RequestState::Paid);
    EXPECT_TRUE(reconciliation->poll(active, *client)->empty()); // known already
}

TEST_P(PixFlowTest, aLostNoticeIsFoundByAskingAndBySweeping)
{
    ASSERT_UNWRAP(
        const PaymentRequest wanted, requests->create({.debtor = debtor, .instalment = first}, pix, account, actor));
    ASSERT_UNWRAP(const PaymentRequest one, requests->registerWith(wanted, *client));
    pay(one.txid);
    clock.advance(20min);
    ASSERT_UNWRAP(const auto unasked, requests->unasked({PaymentMethod::Pix, account}, clock.now() - 15min, 10));
    ASSERT_EQ(unasked.size(), 1u);
    ASSERT_UNWRAP(const auto polled, reconciliation->poll(unasked.front(), *client));
    ASSERT_EQ(polled.size(), 1u);
    EXPECT_EQ(statusOf(first), QStringLiteral("paid"));

    ASSERT_UNWRAP(
        const PaymentRequest next, requests->create({.debtor = debtor, .instalment = second}, pix, account, actor));
    ASSERT_UNWRAP(const PaymentRequest two, requests->registerWith(next, *client));
    pay(two.txid);
    clock.advance(20min);
    ASSERT_UNWRAP(const auto swept, reconciliation->sweep(*client));
    ASSERT_EQ(swept.size(), 1u); // the first one is known
    EXPECT_EQ(swept.front().request, two.id);
    EXPECT_TRUE(reconciliation->sweep(*client)->empty());
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment")), 2);
}

TEST_P(PixFlowTest, anInterruptedRegistrationEndsInOneCharge)
{
    ASSERT_UNWRAP(const PaymentRequest wanted, requests->create({.debtor = debtor}, pix, account, actor));
    fault("error_500", -1);
    EXPECT_EQ(refusalOf(requests->registerWith(wanted, *client)), QStringLiteral("provider_interrupted"));
    EXPECT_EQ(requests->find(debtor, wanted.id)->state, RequestState::Requested);
    fault("drop_answer", 1);
    ASSERT_UNWRAP(const PaymentRequest active, requests->registerWith(wanted, *client));
    EXPECT_EQ(active.state, RequestState::Active);
    EXPECT_EQ(active.txid, wanted.txid);
}

TEST_P(PixFlowTest, whatTheProviderRefusesFailsWithItsWords)
{
    run(QStringLiteral("UPDATE debtor SET document = '1111111'"));
    ASSERT_UNWRAP(const PaymentRequest wanted, requests->create({.debtor = debtor}, pix, account, actor));
    ASSERT_UNWRAP(const PaymentRequest failed, requests->registerWith(wanted, *client));
    EXPECT_EQ(failed.state, RequestState::Failed);
    EXPECT_FALSE(failed.failure.isEmpty());
    EXPECT_TRUE(requests->waiting({PaymentMethod::Pix, account}, 10)->empty());
}

TEST_P(PixFlowTest, cancellingIsToldToTheProvider)
{
    ASSERT_UNWRAP(const PaymentRequest wanted, requests->create({.debtor = debtor}, pix, account, actor));
    ASSERT_UNWRAP(const PaymentRequest active, requests->registerWith(wanted, *client));
    ASSERT_UNWRAP(const PaymentRequest cancelled, requests->cancel(debtor, active.id, *client));
    EXPECT_EQ(cancelled.state, RequestState::Cancelled);
    EXPECT_EQ(client->charge(active.txid)->status, ChargeStatus::Removed);
    clock.advance(24h);
    ASSERT_UNWRAP(const PaymentRequest other, requests->create({.debtor = debtor}, pix, account, actor));
    ASSERT_UNWRAP(const PaymentRequest paidOne, requests->registerWith(other, *client));
    pay(paidOne.txid);
    EXPECT_EQ(refusalOf(requests->cancel(debtor, paidOne.id, *client)), QStringLiteral("already_paid"));
}

TEST_P(PixFlowTest, aChargeThatNobodyCanPayAnyMoreEnds)
{
    ASSERT_UNWRAP(const PaymentRequest wanted, requests->create({.debtor = debtor}, pix, account, actor));
    ASSERT_UNWRAP(const PaymentRequest active, requests->registerWith(wanted, *client));
    ASSERT_RESULT(reconciliation->poll(active, *client));
    EXPECT_EQ(requests->find(debtor, active.id)->state, RequestState::Active);
    clock.advance(24h * 30);
    ASSERT_RESULT(reconciliation->poll(active, *client));
    EXPECT_EQ(requests->find(debtor, active.id)->state, RequestState::Cancelled);
}
