#include "agents/waiting.h"

#include "agents/asked.h"
#include "agents/respond.h"
#include "support/result.h"

namespace trato::agents {
namespace {

using channels::Says;
using understanding::Intent;

WaitingAnswer waitingOne(int id, Says says, Question question, const char* family = "a")
{
    return {.id = OutboxId(id),
        .says = says,
        .question = question,
        .family = QLatin1StringView(family),
        .fingerprint = QString::number(id)};
}

WaitingAnswer nextAnswer(Says says, Question question, const char* family = "b")
{
    return waitingOne(0, says, question, family);
}

std::vector<OutboxId> idsOfWaiting(const std::vector<WaitingAnswer>& answers)
{
    std::vector<OutboxId> ids;
    for (const WaitingAnswer& answer : answers)
        ids.push_back(answer.id);
    return ids;
}

Heard theyWrote(Intent intent, const QString& text)
{
    Heard message;
    message.text = text;
    message.at = *Instant::parse(u"2026-11-19T14:00:00-03:00", deskZone());
    message.reading.intent = intent;
    message.reading.confidence = 0.99;
    return message;
}

QString leftOf(const char* family, const channels::TemplateValues& values)
{
    const auto templates = channels::TemplateCatalogue::shipped();
    const auto made = templates->find(QLatin1StringView(family), Channel::WhatsApp);
    EXPECT_TRUE(made.has_value());
    const auto rendered = made->render(values);
    EXPECT_TRUE(rendered.has_value()) << family;
    return agents::withoutQuestion(*made, rendered->text);
}

} // namespace

TEST(Waiting, ANewerAnswerTakesTheQuestionOfWhatWaits)
{
    const Fitting fitting =
        fitBeside({waitingOne(1, Says::Answer, Question::Means)}, nextAnswer(Says::Answer, Question::WhichOffer));
    EXPECT_TRUE(fitting.isSaid);
    EXPECT_TRUE(fitting.replaced.empty());
    EXPECT_EQ(fitting.unasked, std::vector{OutboxId(1)});
    EXPECT_EQ(
        fitBeside({waitingOne(1, Says::Answer, Question::Means)}, nextAnswer(Says::Question, Question::PaymentDay))
            .unasked,
        std::vector{OutboxId(1)});
}

TEST(Waiting, TheSameIsNotSaidOrAskedTwice)
{
    EXPECT_EQ(idsOfWaiting(fitBeside(
                  {waitingOne(1, Says::Answer, Question::WhichOffer)}, nextAnswer(Says::Answer, Question::TakesOffer))
                               .replaced),
        std::vector{OutboxId(1)})
        << "the newest terms";
    EXPECT_EQ(idsOfWaiting(fitBeside({waitingOne(1, Says::Answer, Question::None, "terceiro")},
                  nextAnswer(Says::Answer, Question::None, "terceiro"))
                               .replaced),
        std::vector{OutboxId(1)});
    EXPECT_FALSE(
        fitBeside({waitingOne(1, Says::Answer, Question::Identity)}, nextAnswer(Says::Question, Question::Identity))
            .isSaid);
    EXPECT_FALSE(
        fitBeside({waitingOne(1, Says::Answer, Question::None)}, nextAnswer(Says::Courtesy, Question::None)).isSaid);
    EXPECT_TRUE(fitBeside({}, nextAnswer(Says::Courtesy, Question::None)).isSaid);
}

TEST(Waiting, WhatHappenedIsEachTold)
{
    const Fitting fitting = fitBeside({waitingOne(1, Says::News, Question::None, "pagamento_achado")},
        nextAnswer(Says::News, Question::None, "pagamento_achado"));
    EXPECT_TRUE(fitting.isSaid);
    EXPECT_TRUE(fitting.replaced.empty() && fitting.unasked.empty());
}

TEST(Waiting, WhatGoesElsewhereAnswersNothingHere)
{
    WaitingAnswer elsewhere = waitingOne(1, Says::Answer, Question::Means);
    elsewhere.here = false;
    const Fitting fitting = fitBeside({elsewhere}, nextAnswer(Says::Courtesy, Question::Options));
    EXPECT_TRUE(fitting.isSaid);
    EXPECT_EQ(fitting.unasked, std::vector{OutboxId(1)}) << "one question, wherever";
}

TEST(Waiting, WhatMerelyAsksIsTakenBackAndWasNeverAsked)
{
    Conversation conversation;
    conversation.debtor = DebtorId(7);
    conversation.autonomy = 3;
    conversation.waiting = {
        waitingOne(4, Says::Question, Question::Identity), waitingOne(5, Says::Answer, Question::None)};
    TalkState talk;
    talk.identityAsks = 3;
    talk.turns = 2;
    talk.said = {u"4"_qs, u"5"_qs};
    talk.updatedAt = theyWrote(Intent::Greeting, {}).at;
    const Turn turn = respond(talk, conversation, theyWrote(Intent::Greeting, u"oi, tudo bem?"_qs));
    ASSERT_FALSE(turn.commands.empty());
    const auto* const back = std::get_if<TakeBack>(&turn.commands.front().act);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->messages, std::vector{OutboxId(4)});
    EXPECT_EQ(turn.talk.said, QStringList{u"5"_qs});
    EXPECT_EQ(turn.talk.identityAsks, 3) << "asked again, not once more";
    EXPECT_EQ(idsOfWaiting(turn.waiting), std::vector{OutboxId(5)});
}

TEST(Waiting, SomebodyElseElsewhereTakesNothingBack)
{
    Conversation conversation;
    conversation.debtor = DebtorId(7);
    conversation.rightParty = true;
    conversation.waiting = {waitingOne(4, Says::Question, Question::PaymentDay)};
    conversation.waiting.front().here = false;
    const Turn turn = respond(TalkState(), conversation, theyWrote(Intent::ThirdParty, u"sou a irmã dela"_qs));
    for (const Command& command : turn.commands)
        EXPECT_FALSE(std::holds_alternative<TakeBack>(command.act));
    EXPECT_TRUE(turn.waiting.empty()) << "and she is told beside nothing";
}

TEST(Waiting, AQuestionIsLeftOutOfTheWords)
{
    const QString nome = QStringLiteral("primeiro_nome");
    EXPECT_EQ(leftOf("saldo_2", {{QStringLiteral("valor"), QStringLiteral("R$ 1.250,00")},
                                    {QStringLiteral("partes"), QStringLiteral("R$ 1.000,00 de parcelas")}}),
        QStringLiteral("São R$ 1.250,00 hoje, e a conta é esta: R$ 1.000,00 de parcelas."));
    EXPECT_EQ(leftOf("ofertas_3", {{QStringLiteral("opcoes"), QStringLiteral("1) À vista R$ 90,00\n2) 2 × R$ 50,00")}}),
        QStringLiteral("O que consigo hoje é isto:\n1) À vista R$ 90,00\n2) 2 × R$ 50,00"));
    EXPECT_EQ(leftOf("quem_somos", {{nome, QStringLiteral("Padaria Sol Ltda. ME")},
                                       {QStringLiteral("credor"), QStringLiteral("Lojas Aurora S.A.")},
                                       {QStringLiteral("assinatura"), QStringLiteral("Lojas Aurora S.A.")}}),
        QStringLiteral(
            "Faz bem em conferir. Quem fala aqui é a equipe de:\nLojas Aurora S.A.\nNão peço senha nem dados do "
            "banco, e você pode confirmar pelos canais da própria Lojas Aurora S.A.."));
    const auto templates = channels::TemplateCatalogue::shipped();
    const auto saldo = templates->find(QStringLiteral("saldo"), Channel::WhatsApp);
    ASSERT_TRUE(saldo.has_value());
    EXPECT_EQ(agents::withoutQuestion(*saldo, QStringLiteral("Hoje dá R$ 90,00. O que fica bom?")),
        QStringLiteral("Hoje dá R$ 90,00."))
        << "in other words too";
    EXPECT_EQ(agents::withoutQuestion(*saldo, QStringLiteral("O que fica bom?")), QStringLiteral("O que fica bom?"));
}

/// Whatever answers and asks can lose its question and still says something.
TEST(Waiting, EveryAnswerOfTheMachineEndsInItsQuestion)
{
    const auto templates = channels::TemplateCatalogue::shipped();
    for (const QString& name : templates->names()) {
        const auto made = templates->find(name, Channel::WhatsApp);
        if (!made || made->says != Says::Answer || made->purpose != QStringLiteral("service") ||
            !made->text.contains(u'?'))
            continue;
        const QString left = agents::withoutQuestion(*made, made->text);
        EXPECT_FALSE(left.contains(u'?')) << name.toStdString();
        EXPECT_GT(left.size(), 10) << name.toStdString();
    }
}

TEST(Waiting, WordsWithoutTheirQuestionAskNothing)
{
    const QJsonObject payload{{QStringLiteral("template"), QStringLiteral("saldo")}};
    ASSERT_EQ(askedIn(payload).question, Question::Means);
    EXPECT_EQ(askedIn(agents::withoutQuestion(payload)).question, Question::None);
}

} // namespace trato::agents
