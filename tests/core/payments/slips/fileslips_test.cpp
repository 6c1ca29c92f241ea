#include "core/payments/slips/sliptest.h"

#include "payments/boleto/boletocode.h"
#include "payments/reconciliation.h"
#include "payments/slips/slipnumbers.h"

#include <QSet>

#include <array>
#include <thread>

namespace trato::payments {

class FileSlipsTest : public test::SlipTest {};
TRATO_BOTH_ENGINES(FileSlipsTest);

TEST_P(FileSlipsTest, aSlipHasItsLineAtOnceAndItsNumberForGood)
{
    const PaymentRequest request = asked(debtor);
    EXPECT_EQ(request.state, RequestState::Active);
    EXPECT_EQ(request.ourNumber, QStringLiteral("00000001"));
    EXPECT_EQ(request.payee, QStringLiteral("341/0057/12345"));
    ASSERT_UNWRAP(const BoletoCode code, decodeBoleto(request.line, today()));
    EXPECT_EQ(code.due, request.due);
    EXPECT_EQ(code.amount, request.amount);
    EXPECT_TRUE(code.problems.empty());
    const PaymentRequest again = asked(debtor);
    EXPECT_EQ(again.id, request.id);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM slip_instruction")), 1);
    const DebtorId other = addDebtor(QStringLiteral("Beto Lima"), QStringLiteral("52998224725"));
    addInstalment(other, addContract(other, creditor, QStringLiteral("C-2")), 1, daysAgo(3), 12'345);
    EXPECT_EQ(asked(other).ourNumber, QStringLiteral("00000002"));
}

TEST_P(FileSlipsTest, eachInstructionGoesIntoOneFile)
{
    EXPECT_EQ(remitted(), QStringList());
    asked(debtor);
    EXPECT_EQ(remitted(), QStringList{QStringLiteral("register 00000001")});
    EXPECT_EQ(remitted(), QStringList());
    ASSERT_UNWRAP(const auto kept, remittances->undelivered());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().number, 1);
    EXPECT_EQ(kept.front().name, QStringLiteral("itau-000001.rem"));
    EXPECT_EQ(kept.front().total, money::Money(30'000));
    ASSERT_RESULT(remittances->setDelivered(1));
    EXPECT_TRUE(remittances->undelivered()->empty());
    ASSERT_UNWRAP(const KeptRemittance lost, remittances->find(1));
    EXPECT_EQ(lost.content, kept.front().content);
    EXPECT_EQ(remittances->find(2).error().code, QStringLiteral("no_remittance"));
}

TEST_P(FileSlipsTest, whatWasInNoFileIsWithdrawnAndTheRestIsWrittenOff)
{
    const PaymentRequest early = asked(debtor);
    ASSERT_RESULT(requests->cancel(debtor, early.id, *slips));
    EXPECT_EQ(now(early).state, RequestState::Cancelled);
    EXPECT_EQ(remitted(), QStringList());
    const PaymentRequest late = asked(debtor);
    EXPECT_NE(late.ourNumber, early.ourNumber);
    EXPECT_EQ(remitted().size(), 1);
    ASSERT_RESULT(requests->cancel(debtor, late.id, *slips));
    ASSERT_RESULT(slips->cancelCharge({late.txid})); // after a crash, once more
    EXPECT_EQ(remitted(), QStringList{QStringLiteral("cancel 00000002")});
    EXPECT_EQ(told(late, OccurrenceKind::WrittenOff), QString());
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM slip_instruction WHERE state = 'confirmed'")), 1);
}

TEST_P(FileSlipsTest, aRefusedSlipIsShownNoMoreAndBecomesWork)
{
    const PaymentRequest request = asked(debtor);
    EXPECT_EQ(remitted().size(), 1);
    EXPECT_EQ(told(request, OccurrenceKind::Rejected, QStringLiteral("08")), QStringLiteral("slip_refused"));
    EXPECT_EQ(now(request).state, RequestState::Failed);
    EXPECT_TRUE(now(request).failure.contains(QStringLiteral("08")));
    EXPECT_EQ(now(request).line, QString());
    EXPECT_EQ(told(request, OccurrenceKind::Rejected, QStringLiteral("08")), QString()) << "told again";
    EXPECT_NE(asked(debtor).id, request.id) << "a new one can be asked for";
}

TEST_P(FileSlipsTest, theBanksAnswersToOrders)
{
    const PaymentRequest request = asked(debtor);
    EXPECT_EQ(remitted().size(), 1);
    EXPECT_EQ(told(request, OccurrenceKind::Registered), QString());
    EXPECT_EQ(told(request, OccurrenceKind::Rejected), QString()) << "nothing was asked";
    ASSERT_RESULT(requests->cancel(debtor, request.id, *slips));
    EXPECT_EQ(remitted().size(), 1);
    EXPECT_EQ(told(request, OccurrenceKind::Rejected, QStringLiteral("40")), QStringLiteral("slip_order_refused"));
    const PaymentRequest other = asked(debtor);
    EXPECT_EQ(remitted().size(), 1);
    EXPECT_EQ(told(other, OccurrenceKind::WrittenOff), QStringLiteral("slip_written_off")) << "by the bank itself";
    EXPECT_EQ(now(other).state, RequestState::Cancelled);
    PaymentRequest foreign = other;
    foreign.ourNumber = QStringLiteral("99999999");
    EXPECT_EQ(told(foreign, OccurrenceKind::Rejected), QString());
}

TEST_P(FileSlipsTest, aDueDateMovesAtOnceOrWithTheBanksWord)
{
    const PaymentRequest request = asked(debtor);
    const QDate later = request.due.addDays(5);
    ASSERT_UNWRAP(const PaymentRequest moved, requests->move(debtor, request.id, later, *slips));
    EXPECT_EQ(moved.due, later) << "in no file yet";
    EXPECT_EQ(decodeBoleto(moved.line, today())->due, later);
    EXPECT_EQ(remitted(), QStringList{QStringLiteral("register 00000001")});
    const QDate latest = later.addDays(7);
    ASSERT_UNWRAP(const PaymentRequest waiting, requests->move(debtor, request.id, latest, *slips));
    ASSERT_RESULT(requests->move(debtor, request.id, latest, *slips));
    EXPECT_EQ(waiting.due, later);
    EXPECT_EQ(remitted(), QStringList{QStringLiteral("change_due 00000001")});
    EXPECT_EQ(told(request, OccurrenceKind::Registered), QString());
    EXPECT_EQ(told(request, OccurrenceKind::Changed), QString());
    EXPECT_EQ(now(request).due, latest);
    EXPECT_EQ(decodeBoleto(now(request).line, today())->due, latest);
    EXPECT_EQ(requests->move(debtor, request.id, daysAgo(1), *slips).error().code, QStringLiteral("due_in_past"));
}

TEST_P(FileSlipsTest, aSlipIsOpenAsLongAsTheBankTakesMoneyForIt)
{
    const PaymentRequest request = asked(debtor);
    Reconciliation reconciliation(database(), clock);
    const int days = test::itauFiles().validDaysAfterDue;
    clock.advance(std::chrono::hours(24) * (days - 1));
    ASSERT_RESULT(reconciliation.poll(request, *slips));
    EXPECT_EQ(now(request).state, RequestState::Active);
    clock.advance(std::chrono::hours(24) * 6);
    ASSERT_RESULT(reconciliation.poll(request, *slips));
    EXPECT_EQ(now(request).state, RequestState::Cancelled);
}

TEST_P(FileSlipsTest, whatIsWithheldIsNotTheBanksBusiness)
{
    run(QStringLiteral(
        "INSERT INTO payee (id, creditor_id, method, value, state, proposed_by, proposed_at, confirmed_by, "
        "confirmed_at) VALUES (1, %1, 'boleto', '341/9999/1', 'confirmed', 'a', 1, 'b', 1)")
            .arg(creditor.value()));
    EXPECT_EQ(asked(debtor).state, RequestState::Withheld);
    EXPECT_EQ(remitted(), QStringList());
    run(QStringLiteral("UPDATE payment_request SET state = 'active'"));
    EXPECT_EQ(remitted().size(), 1);
}

TEST_P(FileSlipsTest, oneTitleThatDoesNotFitKeepsNobodyWaiting)
{
    const PaymentRequest bad = asked(debtor);
    run(QStringLiteral("UPDATE debtor SET name = '' WHERE id = %1").arg(debtor.value()));
    const DebtorId other = addDebtor(QStringLiteral("Beto Lima"), QStringLiteral("52998224725"));
    addInstalment(other, addContract(other, creditor, QStringLiteral("C-2")), 1, daysAgo(3), 12'345);
    asked(other);
    EXPECT_EQ(remitted(), QStringList{QStringLiteral("register 00000002")});
    EXPECT_EQ(refused, QStringList{QStringLiteral("slip_refused")});
    EXPECT_EQ(now(bad).state, RequestState::Failed);
    EXPECT_EQ(remittances->undelivered()->front().number, 1);
}

TEST_P(FileSlipsTest, anAccountChargesInOneWay)
{
    asked(debtor);
    SlipAccount byApi = test::itauFiles();
    byApi.way = SlipWay::Api;
    const auto file = Remittances(database(), clock, byApi).write(QStringLiteral("ana"), [](const SlipWork&) {
        return Result<void>();
    });
    EXPECT_EQ(file.error().code, QStringLiteral("charges_by_api"));
    const DebtorId other = addDebtor(QStringLiteral("Beto Lima"), QStringLiteral("52998224725"));
    EXPECT_EQ(SlipNumbers(database(), byApi).of({.id = PaymentRequestId(77), .debtor = other}).error().code,
        QStringLiteral("charges_otherwise"));
}

TEST_P(FileSlipsTest, aDeskAndAnEngineThatAskAtOnceGetOneNumber)
{
    constexpr int charges = 30;
    std::array<QStringList, 2> got;
    const auto ask = [&](size_t who) {
        const auto own = connect();
        SlipNumbers numbers(*own, test::itauFiles());
        for (int id = 1; id <= charges; ++id) {
            const auto number = numbers.of({.id = PaymentRequestId(1'000 + id), .debtor = debtor});
            got[who].append(number ? number->digits : number.error().code);
        }
    };
    std::thread desk(ask, 0);
    std::thread engine(ask, 1);
    desk.join();
    engine.join();
    EXPECT_EQ(got[0], got[1]);
    EXPECT_EQ(QSet<QString>(got[0].begin(), got[0].end()).size(), charges);
}

} // namespace trato::payments
