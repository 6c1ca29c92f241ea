#include "approvals/answers.h"

#include "negotiation/agreements.h"
#include "negotiation/policy.h"
#include "negotiation/policy/policyversions.h"
#include "negotiation/roles.h"
#include "queue/notices.h"
#include "support/debttest.h"

#include <QFile>

#include <algorithm>

namespace trato::approvals {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using money::Money;

/// luana negotiates, sonia and rui lead.
class ApprovalsTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        creditor = addCreditor();
        debtor = addDebtor(u"Dalva Monteiro"_s);
        contract = addContract(debtor, creditor);
        addInstalment(debtor, contract, 1, daysAgo(40), 300'000);
        using negotiation::Role;
        for (const QString& who : {u"sonia"_s, u"rui"_s})
            ASSERT_RESULT(negotiation::giveRole(database(), clock, {who, Role::Supervisor, u"sonia"_s}));
    }

    AgreementId askedAgreement(const QString& who = u"luana"_s)
    {
        const auto made = negotiation::Agreements(database(), clock)
                              .create({.debtor = debtor,
                                  .terms = {.entry = Money(600'00), .instalments = 18, .firstDue = today().addDays(20)},
                                  .actor = who,
                                  .beyond = negotiation::Beyond::AskApproval,
                                  .reason = u" recebe no dia 20 "_s});
        EXPECT_TRUE(made && made->state == negotiation::AgreementState::AwaitingApproval);
        return made ? made->id : AgreementId();
    }
    /// 1,000.00 of the debtor's, today.
    PaymentId paid(qint64 id = 7)
    {
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            u"recorded_at) VALUES (%1, %2, 'pix', 'a', 'E%2', 100000, %3, 'matched', '{}', %3)"_s.arg(debtor.value())
                .arg(id)
                .arg(clock.now().microseconds()));
        return PaymentId(id);
    }
    payments::Refunds refunds() { return {database(), clock}; }
    payments::Payees payees() { return {database(), clock}; }
    Result<payments::Refund> askRefund(Money amount, const QString& who = u"sonia"_s, PaymentId of = PaymentId(7))
    {
        return refunds().ask({of, amount, u"pago em dobro"_s, who});
    }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }
    Answers answers() { return {database(), clock}; }
    std::vector<Request> waiting(const QString& who)
    {
        const auto found = waitingRequests(database(), clock, who);
        EXPECT_TRUE(found.has_value());
        return found.value_or(std::vector<Request>());
    }
    std::vector<Request> ofDebtor(const QString& who = u"luana"_s)
    {
        const auto found = requestsOf(database(), clock, who, debtor, clock.now() - 24h);
        EXPECT_TRUE(found.has_value());
        return found.value_or(std::vector<Request>());
    }
    int audited(const QString& action)
    {
        return static_cast<int>(number(u"SELECT count(*) FROM audit_entry WHERE action = '%1'"_s.arg(action)));
    }
    /// An open charge that pays `payee`.
    void charge(qint64 id, const QString& payee, const QString& state)
    {
        run(u"INSERT INTO payment_request (debtor_id, id, creditor_id, method, amount_cents, due, txid, provider, "
            u"account, "
            u"payee, state, made_by, made_at, updated_at) VALUES (%1, %2, %3, 'pix', 25000, '%4', 'tx%2', 'pix', 'a', "
            u"'%5', '%6', 'luana', 1, 1)"_s.arg(debtor.value())
                .arg(id)
                .arg(creditor.value())
                .arg(today().toString(Qt::ISODate), payee, state));
    }
    QString chargeState(qint64 id)
    {
        return column(u"SELECT state FROM payment_request WHERE id = %1"_s.arg(id)).front();
    }

    CreditorId creditor;
    DebtorId debtor;
    ContractId contract;
};

TRATO_BOTH_ENGINES(ApprovalsTest);

TEST_P(ApprovalsTest, everythingThatWaitsIsInOneListTheLongestFirst)
{
    askedAgreement();
    clock.advance(1min);
    paid();
    ASSERT_RESULT(askRefund(Money(600'00)));
    clock.advance(1min);
    ASSERT_RESULT(
        payees().propose({creditor, payments::PaymentMethod::Pix, u"pix@aurora.example"_s, u"Aurora"_s, u"rui"_s}));
    const auto all = waiting(u"sonia"_s);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].kind(), RequestKind::Agreement);
    EXPECT_TRUE(std::get<supervision::Approval>(all[0].what).reason.startsWith(u"recebe no dia 20"_s));
    EXPECT_EQ(all[0].name(), u"Dalva Monteiro"_s);
    EXPECT_GT(all[0].expiresAt, clock.now());
    EXPECT_TRUE(all[0].isMine());
    EXPECT_EQ(all[1].kind(), RequestKind::Refund);
    EXPECT_EQ(all[1].obstacle, Obstacle::OwnRequest);
    const auto& refund = std::get<RefundCase>(all[1].what);
    EXPECT_EQ(refund.paid, Money(1000'00));
    EXPECT_EQ(refund.limitOfOne, Money(500'00));
    EXPECT_EQ(all[2].kind(), RequestKind::Payee);
    EXPECT_TRUE(all[2].isMine());
    EXPECT_EQ(all[2].name(), u"Lojas Aurora"_s);
    const auto ruis = waiting(u"rui"_s);
    EXPECT_TRUE(ruis[1].isMine());
    EXPECT_EQ(ruis[2].obstacle, Obstacle::OwnRequest);
    const auto luanas = waiting(u"luana"_s);
    ASSERT_EQ(luanas.size(), 1u) << "whoever asked sees that it waits; the rest is not theirs";
    EXPECT_EQ(luanas.front().obstacle, Obstacle::NotEntitled);
    EXPECT_TRUE(waiting(u"caio"_s).empty());
}

TEST_P(ApprovalsTest, anAnswerIsSeenInTheCaseAndToldToWhoAsked)
{
    const AgreementId agreement = askedAgreement();
    ASSERT_EQ(ofDebtor().size(), 1u);
    EXPECT_TRUE(ofDebtor().front().waits());
    const Answer answer{RequestKind::Agreement, agreement.value(), u"sonia"_s, {}};
    EXPECT_EQ(codeOf(answers().refuse(answer)), u"reason_required"_s);
    ASSERT_RESULT(answers().refuse({answer.kind, answer.request, u"sonia"_s, u"entrada baixa"_s}));
    const auto now = ofDebtor();
    ASSERT_EQ(now.size(), 1u);
    EXPECT_EQ(now.front().state, RequestState::Refused);
    EXPECT_EQ(now.front().answeredBy, u"sonia"_s);
    EXPECT_EQ(now.front().answer, u"entrada baixa"_s);
    ASSERT_UNWRAP(const auto told, queue::occurrencesFor(database(), u"luana"_s, clock.now() - 1h, clock.now()));
    EXPECT_TRUE(std::ranges::any_of(told, [](const auto& one) { return one.actor == u"sonia"_s; }));
    clock.advance(25h);
    EXPECT_TRUE(ofDebtor().empty()) << "old answers do not stand over the case for ever";
}

TEST_P(ApprovalsTest, aRequestThatIsOverSaysByWhom)
{
    const AgreementId agreement = askedAgreement();
    const Answer ruis{RequestKind::Agreement, agreement.value(), u"rui"_s, u"pode"_s};
    ASSERT_RESULT(answers().approve({ruis.kind, ruis.request, u"sonia"_s, {}}));
    const auto late = answers().approve(ruis);
    EXPECT_EQ(codeOf(late), u"already_answered"_s);
    EXPECT_TRUE(late.error().message.contains(u"sonia"_s)) << late.error().message.toStdString();
    EXPECT_EQ(codeOf(answers().refuse(ruis)), u"already_answered"_s);
    EXPECT_EQ(audited(u"approve_agreement"_s), 1);
    EXPECT_EQ(ofDebtor().front().state, RequestState::Approved);
}

TEST_P(ApprovalsTest, nobodyAnswersWhatIsNotTheirs)
{
    QFile shipped(u":/trato/policies/default.toml"_s);
    ASSERT_RESULT(negotiation::Policy::shipped());
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    ASSERT_RESULT(negotiation::PolicyVersions(database(), clock)
                      .publish({.creditor = creditor,
                          .toml = shipped.readAll().replace("four_eyes = false", "four_eyes = true"),
                          .actor = u"sonia"_s}));
    const AgreementId own = askedAgreement(u"sonia"_s);
    EXPECT_EQ(waiting(u"sonia"_s).front().obstacle, Obstacle::OwnRequest);
    EXPECT_EQ(codeOf(answers().approve({RequestKind::Agreement, own.value(), u"sonia"_s, {}})), u"not_entitled"_s);
    EXPECT_EQ(codeOf(answers().approve({RequestKind::Agreement, own.value(), u"luana"_s, {}})), u"not_entitled"_s);
    paid();
    ASSERT_UNWRAP(const auto refund, askRefund(Money(600'00)));
    const Answer answer{RequestKind::Refund, refund.id.value(), u"sonia"_s, u"x"_s};
    EXPECT_EQ(codeOf(answers().approve(answer)), u"same_person"_s);
    EXPECT_EQ(codeOf(answers().approve({answer.kind, answer.request, u"luana"_s, u"x"_s})), u"not_entitled"_s);
    ASSERT_RESULT(answers().refuse({answer.kind, answer.request, u"rui"_s, u"já devolvido à mão"_s}));
    const auto over = answers().approve({answer.kind, answer.request, u"rui"_s, {}});
    EXPECT_EQ(codeOf(over), u"already_answered"_s);
    EXPECT_TRUE(over.error().message.contains(u"rui"_s));
    EXPECT_EQ(refunds().find(refund.id)->declinedBy, u"rui"_s);
    EXPECT_EQ(answers().approve({RequestKind::Refund, 999, u"rui"_s, {}}).error().code, u"no_refund"_s);
}

TEST_P(ApprovalsTest, aRefundsLimitIsThePolicys)
{
    paid();
    ASSERT_UNWRAP(const auto small, askRefund(Money(300'00)));
    EXPECT_EQ(small.state, payments::RefundState::Approved);
    ASSERT_UNWRAP(const auto more, askRefund(Money(250'00)));
    EXPECT_EQ(more.state, payments::RefundState::Requested) << "in parts it is no way around";
    paid(8);
    ASSERT_UNWRAP(const auto luanas, askRefund(Money(1'00), u"luana"_s, PaymentId(8)));
    EXPECT_EQ(luanas.state, payments::RefundState::Requested) << "who does not lead only asks";
    QFile shipped(u":/trato/policies/default.toml"_s);
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    const QByteArray policy = shipped.readAll();
    ASSERT_TRUE(policy.contains("one_person = \"500.00\""));
    ASSERT_RESULT(negotiation::PolicyVersions(database(), clock)
                      .publish({.creditor = creditor,
                          .toml = QByteArray(policy).replace("one_person = \"500.00\"", "one_person = \"50.00\""),
                          .actor = u"sonia"_s}));
    EXPECT_EQ(*refunds().limitOfOne(PaymentId(8)), Money(50'00));
    paid(9);
    EXPECT_EQ(askRefund(Money(50'01), u"sonia"_s, PaymentId(9))->state, payments::RefundState::Requested);
    EXPECT_FALSE(negotiation::Policy::parse(QByteArray(policy).replace("one_person = \"500.00\"", "one_person = 500"))
                     .has_value());
    clock.advance(24h * 92);
    EXPECT_EQ(codeOf(answers().approve({RequestKind::Refund, more.id.value(), u"rui"_s, {}})), u"refund_too_late"_s);
    EXPECT_TRUE(std::ranges::none_of(waiting(u"rui"_s), &Request::waits)) << "what came too late waits for nobody";
}

TEST_P(ApprovalsTest, chargesFollowTheListOfPayees)
{
    charge(21, u"Financeiro@Aurora.example"_s, u"active"_s);
    charge(22, u"golpe@example.com"_s, u"active"_s);
    const payments::Payees::Proposal first{
        creditor, payments::PaymentMethod::Pix, u"financeiro@aurora.example"_s, {}, u"sonia"_s};
    ASSERT_UNWRAP(const auto proposed, payees().propose(first));
    EXPECT_EQ(chargeState(22), u"active"_s) << "a proposal alone changes nothing";
    ASSERT_RESULT(answers().approve({RequestKind::Payee, proposed.id.value(), u"rui"_s, {}}));
    EXPECT_EQ(chargeState(21), u"active"_s) << "the same key in another spelling";
    EXPECT_EQ(chargeState(22), u"withheld"_s) << "made while nobody was on the list";
    ASSERT_UNWRAP(const auto held, payees().withheld(creditor));
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held.front().name, u"Dalva Monteiro"_s);
    auto second = first;
    second.value = u"GOLPE@example.com"_s;
    ASSERT_UNWRAP(const auto refused, payees().propose(second));
    const Request request = waiting(u"rui"_s).front();
    EXPECT_EQ(std::get<PayeeCase>(request.what).withheld, 1);
    EXPECT_EQ(request.amount(), Money(250'00));
    EXPECT_EQ(std::get<PayeeCase>(request.what).inForce, QStringList{u"financeiro@aurora.example"_s});
    EXPECT_EQ(codeOf(payees().refuse(refused.id, u"rui"_s, u" "_s)), u"reason_missing"_s);
    ASSERT_RESULT(answers().refuse({RequestKind::Payee, refused.id.value(), u"rui"_s, u"não é nossa"_s}));
    EXPECT_EQ(chargeState(22), u"withheld"_s);
    EXPECT_EQ(findRequest(database(), clock, u"sonia"_s, RequestKind::Payee, refused.id.value())->state,
        RequestState::Refused);
    ASSERT_UNWRAP(const auto again, payees().propose(second));
    ASSERT_RESULT(answers().approve({RequestKind::Payee, again.id.value(), u"rui"_s, {}}));
    EXPECT_EQ(chargeState(22), u"active"_s);
    ASSERT_RESULT(payees().retire(proposed.id, u"rui"_s));
    EXPECT_EQ(chargeState(21), u"withheld"_s) << "taken off the list: nobody is shown it any more";
}

TEST_P(ApprovalsTest, whatExpiredWaitsForNobody)
{
    const AgreementId agreement = askedAgreement();
    clock.advance(24h * 4);
    EXPECT_TRUE(waiting(u"sonia"_s).empty());
    EXPECT_EQ(
        codeOf(answers().approve({RequestKind::Agreement, agreement.value(), u"sonia"_s, {}})), u"agreement_expired"_s);
    ASSERT_RESULT(negotiation::Agreements(database(), clock).expireDue());
    const auto over = answers().approve({RequestKind::Agreement, agreement.value(), u"sonia"_s, {}});
    EXPECT_EQ(codeOf(over), u"already_answered"_s);
    EXPECT_EQ(findRequest(database(), clock, u"luana"_s, RequestKind::Agreement, agreement.value())->state,
        RequestState::Expired);
}

} // namespace trato::approvals
