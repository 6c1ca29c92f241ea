#include "compliance/contactfacts.h"
#include "machine/machinetest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using understanding::Intent;

/// What their own message forbids does not forbid the one confirmation of it; every other answer that may never leave
/// is work for a person.
class LastWordsTest : public MachineTest {
protected:
    void SetUp() override
    {
        MachineTest::SetUp();
        if (!IsSkipped())
            run(u"UPDATE portfolio SET autonomy = 3"_s);
    }
    qint64 refused() { return number(u"SELECT COUNT(*) FROM outbox WHERE state = 'refused'"_s); }
    qint64 refusedWork()
    {
        return number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'answer_refused' AND state <> 'closed'"_s);
    }
    /// They say it, and what the machine says to it leaves or is kept back.
    void says(DebtorId id, Intent intent, const QString& text, Channel channel = Channel::Sms)
    {
        ASSERT_RESULT(hear(id, channel, heard(intent, text, channel)));
        deliver();
    }
};
TRATO_BOTH_ENGINES(LastWordsTest);

TEST_P(LastWordsTest, aWishToStopIsConfirmedOnceAndThere)
{
    const DebtorId id = debtor();
    says(id, Intent::OptOut, u"não quero nenhum contato de vocês"_s);
    ASSERT_EQ(post.letters.size(), 1U);
    EXPECT_EQ(post.letters.front().channel, Channel::Sms);
    EXPECT_TRUE(post.letters.front().body.contains(u"não recebe mais"_s));
    EXPECT_EQ(refused(), 0);
    // The same words of the machine once more, for the same message of theirs, and on another channel.
    channels::NewOutbox again = message(id, u"agent:identification"_s);
    again.payload = {{u"acknowledges"_s, number(u"SELECT MAX(id) FROM interaction WHERE direction = 'in'"_s)}};
    queue(again);
    again.channel = Channel::Email;
    again.handle = handle(id, Channel::Email);
    queue(again);
    queue(message(id, u"cadence:padrao"_s));
    deliver();
    EXPECT_EQ(post.letters.size(), 1U) << "one last word, and silence";
    EXPECT_EQ(refused(), 3);
}

/// Where the machine may only suggest, people send its last word.
TEST_P(LastWordsTest, ofTwoPeopleWhoSendItTheFirstDoes)
{
    run(u"UPDATE portfolio SET autonomy = 0"_s);
    const DebtorId id = debtor();
    says(id, Intent::OptOut, u"não me escrevam mais aqui"_s);
    ASSERT_TRUE(post.letters.empty()) << "the machine only suggests it";
    channels::NewOutbox goodbye = message(id, u"ana"_s);
    goodbye.payload = {{u"acknowledges"_s, number(u"SELECT MAX(id) FROM interaction WHERE direction = 'in'"_s)}};
    goodbye.body = u"Feito: você não recebe mais mensagens nossas por SMS."_s;
    const OutboxId first = queue(goodbye);
    goodbye.actor = u"bia"_s;
    const OutboxId second = queue(goodbye);
    ASSERT_UNWRAP(const auto facts, compliance::ContactFacts::load(database(), id, clock.now()));
    EXPECT_EQ(facts.acknowledged.size(), 2U);
    EXPECT_TRUE(facts.contacts.empty()) << "what waits is no contact yet";
    deliver();
    ASSERT_EQ(post.letters.size(), 1U);
    EXPECT_EQ(state(first), channels::OutboxState::Sent);
    EXPECT_EQ(state(second), channels::OutboxState::Refused);
    goodbye.payload = {};
    EXPECT_EQ(state(queue(goodbye)), channels::OutboxState::Queued);
    deliver();
    EXPECT_EQ(post.letters.size(), 1U) << "a person's own words are no confirmation";
}

TEST_P(LastWordsTest, whoIsNotTheDebtorHearsThatItWillNotHappenAgain)
{
    const DebtorId id = debtor();
    says(id, Intent::WrongPerson, u"não sou ele, número errado"_s);
    ASSERT_EQ(post.letters.size(), 1U);
    EXPECT_EQ(refused(), 0);
    channels::NewOutbox debt = message(id, u"agent:identification"_s);
    debt.payload = {{u"acknowledges"_s, number(u"SELECT MAX(id) FROM interaction WHERE direction = 'in'"_s) + 1}};
    debt.body = u"Sua dívida é de R$ 100,00."_s;
    queue(debt);
    deliver();
    EXPECT_EQ(post.letters.size(), 1U);
}

TEST_P(LastWordsTest, aDisputeIsAcknowledgedBeforeAPersonLooksAtIt)
{
    const DebtorId id = debtor();
    says(id, Intent::Dispute, u"não devo isso"_s);
    ASSERT_EQ(post.letters.size(), 1U);
    EXPECT_TRUE(post.letters.front().body.contains(u"Fica tudo parado"_s));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'dispute'"_s), 1);
    EXPECT_EQ(refusedWork(), 0);
}

TEST_P(LastWordsTest, wordsOfTheDebtAreNoConfirmation)
{
    const DebtorId id = debtor();
    says(id, Intent::OptOut, u"parem"_s);
    post.letters.clear();
    run(u"UPDATE outbox SET payload = NULL"_s);
    run(u"UPDATE interaction SET payload = '{}' WHERE direction = 'out'"_s);
    channels::NewOutbox debt = message(id, u"agent:identification"_s);
    debt.payload = {{u"acknowledges"_s, number(u"SELECT MAX(id) FROM interaction WHERE direction = 'in'"_s)}};
    debt.body = u"Feito. Sua dívida continua em aberto."_s;
    queue(debt);
    deliver();
    EXPECT_TRUE(post.letters.empty());
    debt.body = u"Feito."_s;
    queue(debt);
    deliver();
    EXPECT_EQ(post.letters.size(), 1U) << "the debt was what kept it back";
}

TEST_P(LastWordsTest, anAnswerThatMayNeverLeaveIsWorkForAPersonWithTheReason)
{
    const DebtorId id = debtor();
    ASSERT_RESULT(hear(id, Channel::Sms, heard(Intent::AskBalance, u"quanto devo?"_s, Channel::Sms)));
    run(u"UPDATE debtor SET right_party_at = NULL WHERE id = %1"_s.arg(id.value()));
    work();
    EXPECT_TRUE(post.letters.empty());
    EXPECT_EQ(refused(), 1);
    EXPECT_EQ(refusedWork(), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'answer_refused' AND summary LIKE '%' || "
                     "(SELECT refused_reason FROM outbox) || '%'"_s),
        1);
}

TEST_P(LastWordsTest, whatThePaymentOvertookDoesNotLeave)
{
    const DebtorId id = debtor();
    ASSERT_RESULT(hear(id, Channel::Sms, heard(Intent::AskBalance, u"quanto devo?"_s, Channel::Sms)));
    // The answer was not yet to be seen when the payment took back what waits.
    run(u"UPDATE instalment SET open_cents = 0, status = 'paid' WHERE debtor_id = %1"_s.arg(id.value()));
    work();
    EXPECT_TRUE(post.letters.empty());
    EXPECT_EQ(refusedWork(), 1);

    const DebtorId other = debtor();
    ASSERT_RESULT(hear(other, Channel::Sms, heard(Intent::AskBalance, u"quanto devo?"_s, Channel::Sms)));
    bool paid = false;
    post.whenAsked = [&] {
        if (!std::exchange(paid, true))
            run(u"UPDATE instalment SET open_cents = 4000 WHERE debtor_id = %1"_s.arg(other.value()));
    };
    work();
    EXPECT_TRUE(paid) << "after the look, before the hand-over";
    EXPECT_TRUE(post.letters.empty());
    EXPECT_EQ(refusedWork(), 2);
}

} // namespace trato::engine
