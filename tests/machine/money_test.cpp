#include "engine/paymentworker.h"
#include "machine/machinetest.h"
#include "money/reais.h"
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
    void isGivenByHand(PaymentId payment)
    {
        ASSERT_RESULT(payments::Reconciliation(database(), clock).match(payment, id));
        run(u"UPDATE payment SET matched_by = 'bia' WHERE id = %1"_s.arg(payment.value()));
    }
    void engineWorks()
    {
        CommandExecutor executor(database(), clock, *templates, {});
        ASSERT_RESULT(PaymentWorker(database(), clock, executor, {}).work());
        work();
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
    channels::NewOutbox step = message(id, u"cadence:padrao"_s);
    step.notBefore = clock.now() + 9h;
    const OutboxId waiting = queue(step);
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
