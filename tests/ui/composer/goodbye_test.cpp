#include "agents/suggestions.h"
#include "compliance/contactfacts.h"
#include "parties/consents.h"
#include "support/debttest.h"
#include "timeline/timeline.h"
#include "ui/composer/outgoing.h"

namespace trato::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Where the machine may only suggest, a person sends its last word to whoever asked for silence.
class GoodbyeTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(u"2026-11-18T10:00:00-03:00"_s, deskZone()));
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(10), 10'000);
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
            "VALUES (%1, 1, 'phone', '%2', 'import', 1)"_s.arg(debtor.value())
                .arg(handle));
        const auto line = timeline::Timeline(database())
                              .append({.debtor = debtor,
                                  .at = clock.now() - 1min,
                                  .channel = Channel::Sms,
                                  .direction = timeline::Direction::In,
                                  .kind = u"text"_s,
                                  .text = u"parem de me escrever"_s,
                                  .actorKind = timeline::ActorKind::Debtor,
                                  .handle = handle});
        ASSERT_RESULT(line);
        wish = *line;
        ASSERT_RESULT(parties::Consents(database())
                          .record(debtor, {.channel = Channel::Sms,
                                              .purpose = parties::ConsentPurpose::All,
                                              .state = parties::Consent::State::Revoked,
                                              .basis = u"parem"_s,
                                              .at = clock.now(),
                                              .interaction = wish}));
    }
    void suggest(const QString& body, InteractionId acknowledges)
    {
        agents::Suggestion suggestion{.debtor = debtor,
            .channel = Channel::Sms,
            .handle = handle,
            .purpose = u"service"_s,
            .templateName = u"saida"_s,
            .body = body,
            .agent = u"identification"_s,
            .reason = u"pediu silêncio"_s};
        if (acknowledges.isValid())
            suggestion.payload = {{compliance::acknowledgesField, acknowledges.value()}};
        ASSERT_RESULT(agents::Suggestions(database(), clock).put(suggestion, false));
    }
    Outgoing outgoing(const QString& text)
    {
        const auto open = agents::Suggestions(database(), clock).open(debtor);
        EXPECT_TRUE(open.has_value());
        Outgoing one{.openCase = {}, .user = u"luana"_s, .text = text, .purpose = u"service"_s};
        one.openCase.debtor = debtor;
        one.openCase.channel = Channel::Sms;
        one.openCase.handle = handle;
        if (open && *open)
            one.suggestion = (*open)->id;
        return one;
    }
    bool isQueued(const Outgoing& one)
    {
        const auto answer = queueMessage(database(), clock, one);
        EXPECT_TRUE(answer.has_value()) << (answer ? "" : answer.error().message.toStdString());
        return answer && answer->queued;
    }

    const QString handle = u"+5511987654321"_s;
    const QString goodbye = u"Feito: você não recebe mais mensagens nossas por este canal."_s;
    DebtorId debtor;
    InteractionId wish;
};
TRATO_BOTH_ENGINES(GoodbyeTest);

TEST_P(GoodbyeTest, isSentAsSuggestedAndOnce)
{
    suggest(goodbye, wish);
    EXPECT_TRUE(isQueued(outgoing(goodbye)));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE state = 'queued' AND origin = 'human'"_s), 1);
    suggest(goodbye, wish);
    EXPECT_FALSE(isQueued(outgoing(goodbye))) << "they were told";
}

TEST_P(GoodbyeTest, isSuggestedAgainWhenItWasTakenBack)
{
    suggest(goodbye, wish);
    const Outgoing first = outgoing(goodbye);
    ASSERT_UNWRAP(const SendAnswer answer, queueMessage(database(), clock, first));
    ASSERT_TRUE(answer.queued);
    ASSERT_UNWRAP(
        const TakenBack back, takeBack(database(), clock, answer.ids, first.openCase, u"luana"_s, TakeBackTo::Draft));
    EXPECT_EQ(back.suggestion, first.suggestion);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE state = 'queued'"_s), 0);
    EXPECT_TRUE(isQueued(outgoing(goodbye)));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE state = 'queued'"_s), 1);
}

TEST_P(GoodbyeTest, isNotSuggestedAgainBesideANewerOneNorWhenItIsNotToBeSent)
{
    suggest(goodbye, wish);
    const Outgoing first = outgoing(goodbye);
    ASSERT_UNWRAP(const SendAnswer answer, queueMessage(database(), clock, first));
    suggest(u"Certo, até mais."_s, {});
    ASSERT_UNWRAP(
        const TakenBack back, takeBack(database(), clock, answer.ids, first.openCase, u"luana"_s, TakeBackTo::Draft));
    EXPECT_FALSE(back.suggestion.isValid());
    EXPECT_EQ(back.text, goodbye);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM suggestion WHERE state = 'open'"_s), 1);
    suggest(goodbye, wish);
    ASSERT_UNWRAP(const SendAnswer again, queueMessage(database(), clock, outgoing(goodbye)));
    ASSERT_RESULT(takeBack(database(), clock, again.ids, first.openCase, u"luana"_s, TakeBackTo::Nothing));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM suggestion WHERE state = 'open'"_s), 0);
}

TEST_P(GoodbyeTest, inTheMachinesWordsOnly)
{
    suggest(goodbye, wish);
    EXPECT_FALSE(isQueued(outgoing(goodbye + u" Uma pena."_s)));
    Outgoing own = outgoing(goodbye);
    own.suggestion = {};
    EXPECT_FALSE(isQueued(own));
    Outgoing elsewhere = outgoing(goodbye);
    elsewhere.openCase.handle = u"+5511912345678"_s;
    EXPECT_FALSE(isQueued(elsewhere));
}

TEST_P(GoodbyeTest, noOtherSuggestionGoesToWhoAskedForSilence)
{
    suggest(u"Bom dia! Posso ajudar?"_s, {});
    EXPECT_FALSE(isQueued(outgoing(u"Bom dia! Posso ajudar?"_s)));
    suggest(u"Feito. Sua dívida continua em aberto."_s, wish);
    EXPECT_FALSE(isQueued(outgoing(u"Feito. Sua dívida continua em aberto."_s))) << "a word of the debt";
}

TEST_P(GoodbyeTest, whoseNumberItIsNotHearsThatItWillNotHappenAgain)
{
    run(u"DELETE FROM consent"_s);
    run(u"UPDATE contact_point SET status = 'wrong'"_s);
    const QString words = u"Obrigado por avisar, e desculpe o incômodo. Este contato já saiu do cadastro."_s;
    suggest(words, {});
    EXPECT_FALSE(isQueued(outgoing(words)));
    suggest(words, wish);
    EXPECT_TRUE(isQueued(outgoing(words)));
}

} // namespace trato::ui
