#include "engine/paymentworker.h"
#include "machine/machinetest.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "negotiation/roles.h"
#include "payments/manualmatch.h"
#include "payments/reconciliation.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using understanding::Intent;

/// What comes in is thanked for, however it found its owner and however often; what waited too long is not lost.
class MoneyTest : public MachineTest {
protected:
    void SetUp() override
    {
        MachineTest::SetUp();
        if (IsSkipped())
            return;
        run(u"UPDATE portfolio SET autonomy = 3"_s);
        id = debtor();
        ASSERT_RESULT(negotiation::giveRole(database(), clock, {u"bia"_s, negotiation::Role::Supervisor, u"bia"_s}));
    }
    /// Nobody's, until a person says whose it is.
    PaymentId arrives(qint64 cents)
    {
        const qint64 payment = nextId("payment");
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            "recorded_at) VALUES (0, %1, 'pix', 'a', 'E%1', %2, %3, 'unmatched', '{}', %3)"_s.arg(payment)
                .arg(cents)
                .arg(clock.now().microseconds()));
        return PaymentId(payment);
    }
    void isGivenByHand(PaymentId payment) { isGivenByHand(payment, id); }
    void isGivenByHand(PaymentId payment, DebtorId owner)
    {
        ASSERT_RESULT(payments::matchByHand(database(), clock,
            {.payment = payment, .debtor = owner, .actor = u"bia"_s, .reason = u"o nome do extrato"_s}));
        clock.advance(1min);
    }
    void moneyIsFollowed()
    {
        CommandExecutor executor(database(), clock, *templates, {});
        ASSERT_RESULT(PaymentWorker(database(), clock, executor, {}).work());
    }
    void engineWorks()
    {
        moneyIsFollowed();
        work();
    }
    OutboxId stepFor(DebtorId debtor)
    {
        channels::NewOutbox step = message(debtor, u"cadence:padrao"_s);
        step.notBefore = clock.now() + 9h;
        return queue(step);
    }
    int lettersWith(const QString& words) const
    {
        return static_cast<int>(std::ranges::count_if(
            post.letters, [&](const Post::Letter& letter) { return letter.body.contains(words); }));
    }
    OutboxId waitsOnWhatsApp(const QString& templateName, const QString& body, const QString& dedupeKey)
    {
        channels::NewOutbox words = message(id, u"agent:negotiation"_s, Channel::WhatsApp);
        words.templateName = templateName;
        words.body = body;
        words.dedupeKey = dedupeKey;
        return queue(words);
    }

    DebtorId id;
};
TRATO_BOTH_ENGINES(MoneyTest);

TEST_P(MoneyTest, WhatAPersonMatchesIsThankedForAndNothingIsSentOverIt)
{
    const OutboxId waiting = stepFor(id);
    isGivenByHand(arrives(40'00));
    engineWorks();
    EXPECT_EQ(lettersWith(reais(money::Money(40'00))), 1);
    EXPECT_EQ(state(waiting), channels::OutboxState::Recalled);
    engineWorks();
    EXPECT_EQ(post.letters.size(), 1u) << "once";
}

TEST_P(MoneyTest, EqualPaymentsWithinAWeekAreEachThankedForInOtherWords)
{
    run(u"UPDATE instalment SET due = '%1'"_s.arg(today().addDays(20).toString(Qt::ISODate)));
    for (int i = 0; i < 3; ++i) {
        isGivenByHand(arrives(10'00));
        engineWorks();
        clock.advance(2h);
    }
    ASSERT_EQ(post.letters.size(), 3u);
    EXPECT_NE(post.letters[0].body, post.letters[1].body);
    EXPECT_NE(post.letters[1].body, post.letters[2].body);
    EXPECT_EQ(lettersWith(reais(money::Money(10'00))), 3);
}

TEST_P(MoneyTest, WhatCantBeFollowedKeepsNobodyElseWaitingAndIsLeftToPeopleOnce)
{
    const DebtorId bare = debtor(); // matched first: nothing of theirs names a creditor
    const DebtorId odd = debtor();
    run(u"DELETE FROM instalment WHERE debtor_id = %1"_s.arg(bare.value()));
    run(u"DELETE FROM contract WHERE debtor_id = %1"_s.arg(bare.value()));
    const OutboxId steps[] = {stepFor(bare), stepFor(odd), stepFor(id)};
    isGivenByHand(arrives(15'00), bare);
    isGivenByHand(arrives(25'00), odd);
    run(u"UPDATE instalment SET charges = '{\"fine\":\"muito\"}' WHERE debtor_id = %1"_s.arg(odd.value()));
    isGivenByHand(arrives(40'00));
    for (int round = 0; round < 2; ++round) {
        engineWorks();
        EXPECT_EQ(lettersWith(reais(money::Money(40'00))), 1);
        EXPECT_EQ(post.letters.size(), 1u);
        for (const DebtorId owner : {bare, odd})
            EXPECT_EQ(
                number(u"SELECT COUNT(*) FROM work_item WHERE debtor_id = %1 AND reason LIKE 'payment_un%%'"_s.arg(
                    owner.value())),
                1)
                << owner.value();
        clock.advance(1h);
    }
    for (const OutboxId step : steps)
        EXPECT_EQ(state(step), channels::OutboxState::Recalled) << "the money is in the books all the same";
}

TEST_P(MoneyTest, WhatIsMatchedTogetherIsThankedForTogether)
{
    isGivenByHand(arrives(40'00));
    isGivenByHand(arrives(30'00));
    engineWorks();
    ASSERT_EQ(post.letters.size(), 1u);
    EXPECT_EQ(lettersWith(reais(money::Money(70'00))), 1);
    EXPECT_EQ(lettersWith(u"mais um"_s), 0) << "they heard of none before";
}

TEST_P(MoneyTest, ThanksThatWereTakenBackWereNeverSaid)
{
    isGivenByHand(arrives(40'00));
    moneyIsFollowed();
    clock.advance(1min);
    isGivenByHand(arrives(40'00));
    engineWorks();
    ASSERT_EQ(post.letters.size(), 1u);
    EXPECT_EQ(lettersWith(u"mais um"_s), 0);
}

TEST_P(MoneyTest, WhoWasToldBeforeTheRoundIsNotThankedAgainAndWhatPeopleWroteSinceStays)
{
    const OutboxId before = stepFor(id);
    isGivenByHand(arrives(40'00));
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::ClaimsPaid, u"já paguei, olha aí"_s)));
    channels::NewOutbox words = message(id, u"bia"_s);
    words.notBefore = clock.now() + 5h;
    const OutboxId theirs = queue(words);
    clock.advance(1min);
    engineWorks();
    EXPECT_EQ(lettersWith(reais(money::Money(40'00))), 1);
    EXPECT_EQ(post.letters.size(), 1u);
    EXPECT_EQ(state(before), channels::OutboxState::Recalled);
    EXPECT_EQ(state(theirs), channels::OutboxState::Queued);
}

TEST_P(MoneyTest, ThanksSayThatAPromiseWasKept)
{
    ASSERT_RESULT(database().transaction([&] {
        return negotiation::Promises(database(), clock)
            .make({.debtor = id, .amount = money::Money(40'00), .due = today().addDays(1), .actor = u"bia"_s});
    }));
    clock.advance(1h);
    isGivenByHand(arrives(40'00));
    engineWorks();
    EXPECT_EQ(lettersWith(u"como combinado"_s), 1);
    isGivenByHand(arrives(10'00));
    engineWorks();
    EXPECT_EQ(lettersWith(u"combinado"_s), 1) << "that promise is not kept twice";
}

TEST_P(MoneyTest, ThanksForAnAgreementsFirstPaymentAskHowItWas)
{
    negotiation::AgreementRequest request{.debtor = id, .role = negotiation::Role::Supervisor, .actor = u"bia"_s};
    request.terms = {.instalments = 2, .firstDue = today().addDays(2)};
    ASSERT_RESULT(database().transaction([&] { return negotiation::Agreements(database(), clock).create(request); }));
    run(u"UPDATE agreement SET state = 'active'"_s);
    isGivenByHand(arrives(number(u"SELECT open_cents FROM agreement_instalment ORDER BY number LIMIT 1"_s)));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement_instalment WHERE status = 'paid'"_s), 1);
    engineWorks();
    EXPECT_EQ(lettersWith(u"do seu combinado"_s), 1)
        << (post.letters.empty() ? "nothing" : post.letters.front().body.toStdString());
}

TEST_P(MoneyTest, WhatWaitedUntilTheWindowClosedLeavesAsTheTemplateThatItIs)
{
    const OutboxId pix = waitsOnWhatsApp(u"pix_a_caminho"_s,
        u"Estou gerando o Pix de R$ 100,00. Chega aqui em instantes."_s, u"pix:9:pix_a_caminho:0"_s);
    clock.advance(26h);
    work();
    ASSERT_EQ(state(pix), channels::OutboxState::Sent)
        << column(u"SELECT refused_reason FROM outbox"_s).front().toStdString();
    EXPECT_EQ(column(u"SELECT kind FROM outbox"_s), std::vector<QString>{u"template"_s});
    EXPECT_TRUE(column(u"SELECT payload FROM outbox"_s).front().contains(u"100,00"_s)) << "with its places' values";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item"_s), 0);
}

TEST_P(MoneyTest, APixThatIsThereIsNotAnnouncedAndOneWhoseDayIsOverReachesAPerson)
{
    run(u"INSERT INTO payment_request (debtor_id, id, creditor_id, method, amount_cents, due, txid, provider, account, "
        "state, made_by, made_at, updated_at) VALUES (%1, %2, %3, 'pix', 10000, '%4', 'tx', 'pix', 'a', 'requested', "
        "'agent:negotiation', 1, 1)"_s.arg(id.value())
            .arg(nextId("payment_request"))
            .arg(creditor.value())
            .arg(today().toString(Qt::ISODate)));
    const OutboxId announced = waitsOnWhatsApp(
        u"pix_a_caminho"_s, u"Estou gerando o Pix de R$ 100,00. Chega aqui em instantes."_s, u"in:9:pix_a_caminho:0"_s);
    run(u"UPDATE payment_request SET state = 'active', pix_code = '000201abc'"_s);
    clock.advance(1h);
    work();
    EXPECT_EQ(state(announced), channels::OutboxState::Refused);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item"_s), 0) << "the code says it all";
    const QString words = u"Pix de R$ 100,00, vale até 18/11/2026. Recebedor: Aurora. Copie e cole no app do seu "
                          "banco:\n\n000201abc"_s;
    const OutboxId today = waitsOnWhatsApp(u"pix"_s, words, u"pix:9:pix:0"_s);
    work();
    EXPECT_EQ(state(today), channels::OutboxState::Sent);
    const OutboxId tomorrow = waitsOnWhatsApp(u"pix"_s, words, u"pix:9:pix:1"_s);
    clock.advance(26h);
    work();
    EXPECT_EQ(state(tomorrow), channels::OutboxState::Refused);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'answer_refused'"_s), 1);
    EXPECT_EQ(post.letters.size(), 1u);
}

TEST_P(MoneyTest, WordsOfOtherMakingThatTheWindowOvertookReachAPerson)
{
    const OutboxId words = waitsOnWhatsApp(u"pix_a_caminho"_s, u"Um instante, por favor!"_s, u"pix:9:x:0"_s);
    clock.advance(26h);
    work();
    EXPECT_TRUE(post.letters.empty());
    EXPECT_EQ(state(words), channels::OutboxState::Refused);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'answer_refused'"_s), 1);
}

} // namespace trato::engine
