#include "agents/suggestions.h"
#include "machine/machinetest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using understanding::Intent;

/// What words answer: what had reached them when they were written, and nothing else.
class AnswersTest : public MachineTest {
protected:
    void SetUp() override
    {
        MachineTest::SetUp();
        if (!IsSkipped())
            run(u"UPDATE portfolio SET autonomy = 3"_s);
    }
    DebtorId stranger()
    {
        const DebtorId id = debtor();
        run(u"UPDATE debtor SET right_party_at = NULL WHERE id = %1"_s.arg(id.value()));
        return id;
    }
    bool isConfirmed(DebtorId id)
    {
        return number(u"SELECT COUNT(*) FROM debtor WHERE right_party_at IS NOT NULL AND id = %1"_s.arg(id.value())) >
               0;
    }
    qint64 agreements(DebtorId id)
    {
        return number(u"SELECT COUNT(*) FROM agreement WHERE debtor_id = %1"_s.arg(id.value()));
    }
    agents::Heard shortly(const QString& text) const
    {
        agents::Heard message = heard(Intent::Other, text);
        message.reading.confidence = 0.2;
        return message;
    }
    void wait() { clock.advance(1min); }
};
TRATO_BOTH_ENGINES(AnswersTest);

TEST_P(AnswersTest, aYesThatWasWrittenBeforeTheQuestionLeftConfirmsNobody)
{
    const DebtorId id = stranger();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::Greeting, u"oi"_s)));
    wait();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, shortly(u"sim"_s)));
    EXPECT_FALSE(isConfirmed(id)) << "who they are was asked in a message that still waits";
    wait();
    agents::Heard late = shortly(u"sim"_s);
    wait();
    deliver();
    ASSERT_FALSE(post.letters.empty());
    ASSERT_RESULT(hear(id, Channel::WhatsApp, late));
    EXPECT_FALSE(isConfirmed(id)) << "it came in after the question and was written before it";
    deliver();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, shortly(u"sim"_s)));
    EXPECT_TRUE(isConfirmed(id));
}

TEST_P(AnswersTest, offersThatDidNotLeaveAreNotTaken)
{
    const DebtorId id = debtor();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AskOffer, u"tem desconto?"_s)));
    wait();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AcceptOffer, u"a opção 1"_s)));
    EXPECT_EQ(agreements(id), 0) << "nobody has read them yet";
    ASSERT_RESULT(channels::Outbox(database()).recall({.debtor = id, .reason = u"teste"_s}, clock.now()));
    wait();
    work();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AcceptOffer, u"a opção 1"_s)));
    EXPECT_EQ(agreements(id), 0) << "they never left";
    deliver();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AcceptOffer, u"a opção 1"_s)));
    EXPECT_EQ(agreements(id), 1);
}

TEST_P(AnswersTest, whatDidNotArriveAfterAllWasNeverSaid)
{
    const DebtorId id = debtor();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AskOffer, u"tem desconto?"_s)));
    deliver();
    run(u"UPDATE outbox SET state = 'failed' WHERE debtor_id = %1"_s.arg(id.value()));
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AcceptOffer, u"a opção 1"_s)));
    EXPECT_EQ(agreements(id), 0);
}

TEST_P(AnswersTest, whoIsAskedHereIsNotConfirmedFromAnotherNumber)
{
    const DebtorId id = stranger();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::Greeting, u"oi"_s)));
    deliver();
    ASSERT_RESULT(hear(id, Channel::Email, shortly(u"sim"_s)));
    EXPECT_FALSE(isConfirmed(id));
}

TEST_P(AnswersTest, aPersonsOwnTermsClearTheTable)
{
    const DebtorId id = debtor();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AskOffer, u"tem desconto?"_s)));
    deliver();
    queue(message(id, u"ana"_s, Channel::WhatsApp));
    deliver();
    ASSERT_UNWRAP(const auto talk, agents::Conversation::load(database(), id, clock.now(), {clock.now()}));
    EXPECT_TRUE(talk.offers.empty());
}

TEST_P(AnswersTest, newerOffersThatWaitDoNotTakeThePlaceOfThoseTheyRead)
{
    const DebtorId id = debtor();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AskOffer, u"tem desconto?"_s)));
    deliver();
    const qint64 first = number(u"SELECT MIN(id) FROM offer WHERE debtor_id = %1"_s.arg(id.value()));
    agents::Heard wish = heard(Intent::CounterOffer, u"consigo 20 por mês"_s);
    wish.reading.amountCents = 20'00;
    ASSERT_RESULT(hear(id, Channel::WhatsApp, wish));
    ASSERT_GT(number(u"SELECT COUNT(DISTINCT made_at) FROM offer WHERE debtor_id = %1"_s.arg(id.value())), 1);
    wait();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AcceptOffer, u"a opção 1"_s)));
    EXPECT_EQ(agreements(id), 1);
    EXPECT_EQ(number(u"SELECT total_cents FROM agreement WHERE debtor_id = %1"_s.arg(id.value())),
        number(u"SELECT total_cents FROM offer WHERE id = %1"_s.arg(first)));
}

TEST_P(AnswersTest, whatAPersonSendsInTheMachinesWordsIsAnsweredToo)
{
    run(u"UPDATE portfolio SET autonomy = 0"_s);
    const DebtorId id = debtor();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AskOffer, u"tem desconto?"_s)));
    ASSERT_UNWRAP(const auto suggested, agents::Suggestions(database(), clock).open(id));
    ASSERT_TRUE(suggested.has_value());
    channels::NewOutbox sent = message(id, u"ana"_s, Channel::WhatsApp);
    sent.payload = {{agents::asksField, suggested->payload[agents::asksField]}};
    queue(sent);
    deliver();
    ASSERT_UNWRAP(const auto talk, agents::Conversation::load(database(), id, clock.now(), {clock.now()}));
    EXPECT_EQ(talk.asked.question, agents::Question::WhichOffer);
    EXPECT_FALSE(talk.offers.empty());
}

TEST_P(AnswersTest, whoAnswersElsewhereForThemIsToldThereToo)
{
    const DebtorId id = stranger();
    for (int times = 0; times < 3; ++times) {
        ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::ThirdParty, u"ele não está"_s)));
        deliver();
    }
    EXPECT_EQ(post.letters.size(), 2u) << "twice, in other words, and then no more";
    ASSERT_RESULT(hear(id, Channel::Email, heard(Intent::ThirdParty, u"sou a esposa dele"_s, Channel::Email)));
    deliver();
    ASSERT_EQ(post.letters.size(), 3u) << "she has read nothing of it";
    EXPECT_EQ(post.letters.back().channel, Channel::Email);
}

TEST_P(AnswersTest, aPromiseThatIsSaidAgainIsThankedFor)
{
    const DebtorId id = debtor();
    agents::Heard promise = heard(Intent::PromiseToPay, u"pago sexta"_s);
    promise.reading.date = clock.today().addDays(2);
    ASSERT_RESULT(hear(id, Channel::WhatsApp, promise));
    deliver();
    promise.at = clock.now();
    promise.text = u"vou pagar sexta, tá?"_s;
    ASSERT_RESULT(hear(id, Channel::WhatsApp, promise));
    deliver();
    ASSERT_EQ(post.letters.size(), 2u);
    EXPECT_NE(post.letters.front().body, post.letters.back().body);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item"_s), 0);
}

} // namespace trato::engine
