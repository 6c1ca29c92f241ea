#include "machine/machinetest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using understanding::Intent;

/// Who writes several times before the machine spoke is answered once, and asked one thing.
class RoundsTest : public MachineTest {
protected:
    void SetUp() override
    {
        MachineTest::SetUp();
        if (IsSkipped())
            return;
        run(u"UPDATE portfolio SET autonomy = 3"_s);
        id = debtor();
    }
    void writes(Intent intent, const QString& text, Channel channel = Channel::WhatsApp)
    {
        ASSERT_RESULT(hear(id, channel, heard(intent, text, channel)));
        clock.advance(1s);
    }
    void becomesUnknown() { run(u"UPDATE debtor SET right_party_at = NULL"_s); }
    std::vector<QString> waiting()
    {
        return column(u"SELECT template FROM outbox WHERE state = 'queued' ORDER BY id"_s);
    }
    [[nodiscard]] qsizetype questions() const
    {
        qsizetype marks = 0;
        for (const Post::Letter& letter : post.letters)
            marks += letter.body.count(u'?');
        return marks;
    }
    [[nodiscard]] QString letters() const
    {
        QStringList all;
        for (const Post::Letter& letter : post.letters)
            all.append(letter.body);
        return all.join(u'\n');
    }

    DebtorId id;
};
TRATO_BOTH_ENGINES(RoundsTest);

TEST_P(RoundsTest, aGreetingBeforeTheMatterIsAnsweredByTheMatter)
{
    writes(Intent::Greeting, u"oi"_s);
    writes(Intent::AskBalance, u"quanto eu devo?"_s);
    EXPECT_EQ(waiting(), std::vector<QString>{u"saldo"_s});
    EXPECT_EQ(column(u"SELECT refused_reason FROM outbox WHERE state = 'recalled'"_s).size(), 1u);
    deliver();
    EXPECT_EQ(post.letters.size(), 1u) << letters().toStdString();
    EXPECT_EQ(questions(), 1);
}

TEST_P(RoundsTest, aCourtesyAfterTheMatterAddsNothing)
{
    writes(Intent::AskBalance, u"quanto eu devo?"_s);
    writes(Intent::Greeting, u"bom dia"_s);
    writes(Intent::Thanks, u"obrigada"_s);
    EXPECT_EQ(waiting(), std::vector<QString>{u"saldo"_s});
    deliver();
    EXPECT_EQ(questions(), 1);
}

TEST_P(RoundsTest, twoMattersAreBothAnsweredWithOneQuestion)
{
    writes(Intent::AskBalance, u"quanto eu devo?"_s);
    writes(Intent::AskOffer, u"e parcelado?"_s);
    deliver();
    ASSERT_EQ(post.letters.size(), 2u) << letters().toStdString();
    EXPECT_TRUE(post.letters.front().body.contains(u"Hoje são"_s));
    EXPECT_FALSE(post.letters.front().body.contains(u'?')) << letters().toStdString();
    EXPECT_EQ(questions(), 1);
    ASSERT_UNWRAP(const auto talk, agents::Conversation::load(database(), id, clock.now(), {clock.now()}));
    EXPECT_EQ(talk.asked.question, agents::Question::WhichOffer);
    EXPECT_FALSE(talk.offers.empty());
}

TEST_P(RoundsTest, theSameAskedTwiceIsToldOnceInItsFirstWords)
{
    writes(Intent::AskBalance, u"quanto eu devo?"_s);
    writes(Intent::AskBalance, u"qual o valor?"_s);
    EXPECT_EQ(waiting(), std::vector<QString>{u"saldo"_s});
    deliver();
    EXPECT_EQ(post.letters.size(), 1u);
    writes(Intent::AskBalance, u"quanto?"_s);
    EXPECT_EQ(waiting(), std::vector<QString>{u"saldo_2"_s}) << "that one had left";
}

TEST_P(RoundsTest, whoIsUnknownAndWritesInPiecesIsAskedOnce)
{
    becomesUnknown();
    for (const QString& text : {u"oi"_s, u"vocês me mandaram mensagem"_s, u"é sobre o quê?"_s, u"alô"_s, u"?"_s})
        writes(Intent::Greeting, text);
    EXPECT_EQ(waiting(), std::vector<QString>{u"pergunta_identidade"_s});
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item"_s), 0) << "they were asked once, not five times";
    deliver();
    EXPECT_EQ(questions(), 1);
}

TEST_P(RoundsTest, whoSaysWhoTheyAreInTheNextMessageIsNotAskedAnyMore)
{
    becomesUnknown();
    writes(Intent::Greeting, u"oi"_s);
    writes(Intent::ConfirmIdentity, u"sou eu, pode falar"_s);
    EXPECT_EQ(waiting(), std::vector<QString>{u"identidade_confirmada"_s});
}

TEST_P(RoundsTest, theNewestTermsAreAnswered)
{
    writes(Intent::AskOffer, u"tem desconto?"_s);
    agents::Heard wish = heard(Intent::CounterOffer, u"consigo 50 por mês"_s);
    wish.reading.amountCents = 50'00;
    ASSERT_RESULT(hear(id, Channel::WhatsApp, wish));
    EXPECT_EQ(waiting().size(), 1u);
    deliver();
    EXPECT_EQ(questions(), 1) << letters().toStdString();
}

TEST_P(RoundsTest, offersThatWaitWhileADealIsClosedAreNobodysWork)
{
    writes(Intent::AskOffer, u"tem desconto?"_s);
    deliver();
    writes(Intent::AskBalance, u"quanto é mesmo?"_s);
    writes(Intent::AcceptOffer, u"fecho a opção 1"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement"_s), 1);
    deliver();
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'answer_refused'"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE state = 'refused'"_s), 0);
}

TEST_P(RoundsTest, aPersonWhoIsAskedForIsNotFollowedByAQuestion)
{
    writes(Intent::Greeting, u"oi"_s);
    writes(Intent::AskHuman, u"quero falar com uma pessoa"_s);
    EXPECT_EQ(waiting(), std::vector<QString>{u"pessoa_a_caminho"_s});
}

TEST_P(RoundsTest, overTwoChannelsThereIsOneQuestionToo)
{
    writes(Intent::Greeting, u"oi"_s);
    writes(Intent::AskOffer, u"quero negociar"_s, Channel::Sms);
    EXPECT_EQ(waiting().size(), 1u);
    deliver();
    ASSERT_EQ(post.letters.size(), 1u) << letters().toStdString();
    EXPECT_EQ(post.letters.front().channel, Channel::Sms);
}

TEST_P(RoundsTest, whatHasLeftIsAnsweredForItself)
{
    writes(Intent::Greeting, u"oi"_s);
    deliver();
    writes(Intent::AskBalance, u"quanto eu devo?"_s);
    deliver();
    EXPECT_EQ(post.letters.size(), 2u);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE state = 'recalled'"_s), 0);
}

} // namespace trato::engine
