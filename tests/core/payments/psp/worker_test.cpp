#include "core/payments/psp/psptest.h"

using namespace trato;
using namespace trato::payments;
using namespace std::chrono_literals;

namespace trato::payments {

class PspWorkerTest : public test::PspTest {};
TRATO_BOTH_ENGINES(PspWorkerTest);

TEST_P(PspWorkerTest, aChargeIsMadePaidAnnouncedAndSettledOverMutualTls)
{
    const PaymentRequest request = active();
    EXPECT_EQ(request.state, RequestState::Active);
    EXPECT_EQ(request.payee, sandbox::Accounts().pixKey);
    const QString id =
        book({{QStringLiteral("txid"), request.txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}});
    ASSERT_UNWRAP(const engine::TickReport report, noticeOf(id));
    EXPECT_EQ(report.payments, 1);
    EXPECT_EQ(openAmount(), QStringLiteral("0"));
    EXPECT_EQ(requests->find(debtor, request.id)->state, RequestState::Paid);
    EXPECT_EQ(workReason(), QString());
    ASSERT_RESULT(noticeOf(id)); // delivered again
    ASSERT_RESULT(
        notice("{\"pix\":[{\"endToEndId\":\"" + id.toLatin1() + "\"},{\"endToEndId\":\"" + id.toLatin1() + "\"}]}"));
    EXPECT_EQ(states(), QStringList{QStringLiteral("matched")});
}

TEST_P(PspWorkerTest, theThanksAskHowItWasUnlessThatMayNotBeAsked)
{
    run(QStringLiteral("UPDATE portfolio SET autonomy = 3"));
    run(QStringLiteral("INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
                       "VALUES (%1, 1, 'email', 'ana@example.com', 'file', 1)")
            .arg(debtor.value()));
    const auto pay = [this](const PaymentRequest& charge) {
        return noticeOf(
            book({{QStringLiteral("txid"), charge.txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}}));
    };
    run(QStringLiteral("INSERT INTO hold (debtor_id, id, reason, source, since, placed_by) "
                       "VALUES (%1, 1, 'dispute', 'x', 1, 'x')")
            .arg(debtor.value()));
    ASSERT_RESULT(pay(active()));
    const auto thanks = [this] { return column(QStringLiteral("SELECT template FROM outbox ORDER BY id DESC")); };
    EXPECT_EQ(thanks(), std::vector<QString>{QStringLiteral("quitado_sem_pergunta")});
    run(QStringLiteral("DELETE FROM hold"));
    const ContractId other = addContract(debtor, creditor, QStringLiteral("C-2"));
    addInstalment(debtor, other, 1, daysAgo(5), 30'000);
    ASSERT_RESULT(pay(active()));
    EXPECT_EQ(thanks().front(), QStringLiteral("quitado"));
}

TEST_P(PspWorkerTest, anOutageLeavesTheWishAndNothingIsLost)
{
    work(); // the token is there now
    const PaymentRequest request = wanted();
    for (const char* mode : {"error_500", "error_429", "refuse"}) {
        fault(mode, -1);
        work();
        EXPECT_EQ(requests->find(debtor, request.id)->state, RequestState::Requested) << mode;
    }
    fault("delay", 1, 3'500); // slower than we wait
    work();
    fault("drop_answer", 1);
    work();
    fault("none", 0);
    work();
    EXPECT_EQ(requests->find(debtor, request.id)->state, RequestState::Active);
    EXPECT_EQ(world.read("charges").value(u"charges").toArray().size(), 1);
    const QString id =
        book({{QStringLiteral("txid"), request.txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}});
    fault("error_500", -1);
    const auto told = noticeOf(id);
    ASSERT_FALSE(told.has_value()); // the inbox keeps it and asks again
    expectNothingSettled("not read back");
    fault("none", 0);
    clock.advance(20min);
    work();
    EXPECT_EQ(openAmount(), QStringLiteral("0"));
}

TEST_P(PspWorkerTest, whatAnAgentPromisedAndTheProviderRefusesIsWork)
{
    ASSERT_RESULT(
        requests->create({.debtor = debtor}, QStringLiteral("pix"), account, QStringLiteral("agent:negotiation")));
    run(QStringLiteral("UPDATE payment_request SET txid = 'short'")); // no provider takes that
    EXPECT_EQ(work().escalated, 1);
    EXPECT_EQ(workReason(), QStringLiteral("charge_refused"));
    EXPECT_EQ(work().escalated, 0);
}

TEST_P(PspWorkerTest, aKillBetweenHandOverAndRecordIsResolvedByAsking)
{
    const PaymentRequest request = wanted();
    ASSERT_RESULT(client->registerCharge({.txid = request.txid,
        .amount = request.amount,
        .due = request.due,
        .validDaysAfterDue = client->validDaysAfterDue(),
        .payerDocument = QStringLiteral("12345678909"),
        .payerName = QStringLiteral("Ana Prado")})); // … and killed
    restart();
    work();
    EXPECT_EQ(requests->find(debtor, request.id)->state, RequestState::Active);
    EXPECT_EQ(world.read("charges").value(u"charges").toArray().size(), 1);
}

TEST_P(PspWorkerTest, aLostNoticeIsMadeGoodByPollingAndBySweeping)
{
    const PaymentRequest request = active();
    book({{QStringLiteral("txid"), request.txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}});
    book({{QStringLiteral("txid"), QString(30, u'x')}, {QStringLiteral("valor"), QStringLiteral("12.00")}});
    work();
    expectNothingSettled("asked a moment ago");
    clock.advance(31min);
    work();
    EXPECT_EQ(openAmount(), QStringLiteral("0"));
    // Of a charge that is none of ours: kept for people.
    ASSERT_UNWRAP(const auto unmatched, reconciliation->unmatched());
    ASSERT_EQ(unmatched.size(), 1u);
    EXPECT_EQ(unmatched.front().amount, money::Money(1'200));
    clock.advance(31min);
    work();
    EXPECT_EQ(states().size(), 2);
}

TEST_P(PspWorkerTest, aWrongAmountIsTakenAndLookedAt)
{
    const PaymentRequest request = active();
    ASSERT_RESULT(
        noticeOf(book({{QStringLiteral("txid"), request.txid}, {QStringLiteral("valor"), QStringLiteral("299.99")}})));
    EXPECT_EQ(openAmount(), QStringLiteral("1"));
    EXPECT_EQ(workReason(), QStringLiteral("wrong_amount"));
}

TEST_P(PspWorkerTest, aPaymentThatLiesSettlesNothingAndIsKeptAsItCame)
{
    const PaymentRequest request = active();
    const auto refunds = [](const QString& value) {
        return QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("valor"), value},
            {QStringLiteral("status"), QStringLiteral("DEVOLVIDO")}};
    };
    const auto part = [](const char* value) {
        return QJsonObject{{QStringLiteral("valor"), QLatin1StringView(value)}};
    };
    const QString valor = QStringLiteral("valor");
    const QString future = (clock.now() + 24h * 40).toIso(QTimeZone::utc());
    const QList<std::pair<const char*, QJsonObject>> lies{{"three decimals", {{valor, QStringLiteral("300.005")}}},
        {"nothing", {{valor, QStringLiteral("0.00")}}}, {"negative", {{valor, QStringLiteral("-300.00")}}},
        {"a number", {{valor, 300.0}}},
        {"the future", {{valor, QStringLiteral("300.00")}, {QStringLiteral("horario"), future}}},
        {"no time", {{valor, QStringLiteral("300.00")}, {QStringLiteral("horario"), QStringLiteral("ontem")}}},
        {"another key",
            {{valor, QStringLiteral("300.00")}, {QStringLiteral("chave"), QStringLiteral("alguem@example.com")}}},
        {"more back than came, as an object",
            {{valor, QStringLiteral("300.00")}, {QStringLiteral("devolucoes"), refunds(QStringLiteral("300.01"))}}},
        {"parts that don't add up",
            {{valor, QStringLiteral("300.00")},
                {QStringLiteral("componentesValor"), QJsonObject{{QStringLiteral("original"), part("290.00")},
                                                         {QStringLiteral("multa"), part("9.99")}}}}}};
    int kept = 0;
    for (const auto& [why, lie] : lies) {
        QJsonObject payment = lie;
        payment.insert(QStringLiteral("txid"), request.txid);
        ASSERT_RESULT(noticeOf(book(payment)));
        expectNothingSettled(why);
        EXPECT_EQ(workReason(), QStringLiteral("odd_payment")) << why;
        ASSERT_UNWRAP(const auto waiting, reconciliation->unmatched());
        ASSERT_EQ(int(waiting.size()), ++kept) << why;
        EXPECT_FALSE(waiting.back().problem.isEmpty()) << why;
    }
    // Asking again about the charge brings nothing new.
    clock.advance(31min);
    work();
    EXPECT_EQ(int(states().size()), kept);
    expectNothingSettled("asked again");
    const QString raw = column(QStringLiteral("SELECT raw FROM payment ORDER BY id")).front();
    EXPECT_TRUE(raw.contains(QStringLiteral("300.005")));
}

TEST_P(PspWorkerTest, aRefundAsAnObjectIsReadLikeAList)
{
    const PaymentRequest request = active();
    const QJsonObject refund{{QStringLiteral("id"), QStringLiteral("1")},
        {QStringLiteral("valor"), QStringLiteral("100.00")}, {QStringLiteral("status"), QStringLiteral("DEVOLVIDO")}};
    ASSERT_RESULT(noticeOf(book({{QStringLiteral("txid"), request.txid},
        {QStringLiteral("valor"), QStringLiteral("300.00")}, {QStringLiteral("devolucoes"), refund}})));
    EXPECT_EQ(openAmount(), QStringLiteral("10000"));
}

TEST_P(PspWorkerTest, whatTheProviderDoesNotConfirmIsNotBelieved)
{
    const PaymentRequest request = active();
    const QByteArray forged = "{\"pix\":[{\"endToEndId\":\"E54321098202611221200abcdefghijk\",\"txid\":\"" +
                              request.txid.toLatin1() +
                              "\",\"valor\":\"300.00\",\"horario\":\"2026-11-22T12:00:00.000Z\"}]}";
    const auto early = notice(forged);
    ASSERT_FALSE(early.has_value()); // the books may be behind: asked again
    EXPECT_EQ(early.error().code, QStringLiteral("provider_unavailable"));
    clock.advance(2min); // the lease is over
    channels::Inbox inbox(database());
    ASSERT_UNWRAP(auto items, inbox.claim({.worker = QStringLiteral("w"), .now = clock.now(), .limit = 1}));
    ASSERT_EQ(items.size(), 1u);
    items.front().attempts = 9;
    ASSERT_RESULT(worker->onNotice(items.front(), QStringLiteral("w")));
    expectNothingSettled("forged");
    EXPECT_EQ(workReason(), QStringLiteral("unconfirmed_notice"));
    EXPECT_EQ(states(), QStringList());
    EXPECT_EQ(column(QStringLiteral("SELECT state FROM inbox")).front(), QStringLiteral("parked"));
}

TEST_P(PspWorkerTest, onePaymentIsOnePaymentWhateverIsToldOfItLater)
{
    const PaymentRequest request = active();
    const QString id =
        book({{QStringLiteral("txid"), request.txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}});
    ASSERT_RESULT(noticeOf(id));
    EXPECT_EQ(openAmount(), QStringLiteral("0"));
    book({{QStringLiteral("endToEndId"), id}, {QStringLiteral("txid"), request.txid},
        {QStringLiteral("valor"), QStringLiteral("900.00")}, {QStringLiteral("replace"), true}});
    for (int i = 0; i < 3; ++i)
        ASSERT_RESULT(noticeOf(id));
    EXPECT_EQ(workReason(), QStringLiteral("contradicting_payment"));
    EXPECT_EQ(states(), (QStringList{QStringLiteral("matched"), QStringLiteral("odd")}));
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(amount_cents) FROM allocation")), 30'000);
}

TEST_P(PspWorkerTest, aChargeThatWasTakenBackAndPaidAllTheSameIsTakenAndLookedAt)
{
    const PaymentRequest request = active();
    ASSERT_RESULT(requests->cancel(debtor, request.id, *client));
    ASSERT_RESULT(
        noticeOf(book({{QStringLiteral("txid"), request.txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}})));
    EXPECT_EQ(openAmount(), QStringLiteral("0"));
    EXPECT_EQ(workReason(), QStringLiteral("paid_after_cancel"));
}

TEST_P(PspWorkerTest, aPaymentThatNamesAChargeOfAnotherAccountWaits)
{
    const PaymentRequest request = active();
    run(QStringLiteral("UPDATE payment_request SET account = 'outra'"));
    ASSERT_RESULT(
        noticeOf(book({{QStringLiteral("txid"), request.txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}})));
    expectNothingSettled("another account");
    EXPECT_EQ(workReason(), QStringLiteral("odd_payment"));
}

TEST_P(PspWorkerTest, aNoticeThatComesLateSettlesAllTheSame)
{
    const PaymentRequest request = active();
    const QString id =
        book({{QStringLiteral("txid"), request.txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}});
    clock.advance(24h * 2);
    ASSERT_RESULT(noticeOf(id));
    EXPECT_EQ(openAmount(), QStringLiteral("0"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment")), 1);
}

} // namespace trato::payments
