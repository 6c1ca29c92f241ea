#include "agents/claims.h"
#include "agents/respond.h"
#include "money/reais.h"
#include "support/result.h"

#include <rapidcheck/gtest.h>

namespace trato::agents {
namespace {

using understanding::Intent;
using understanding::Reading;
using understanding::Sensitivity;

std::shared_ptr<const Bargain> bargain(qint64 cents = 90'000);

Conversation confirmed()
{
    Conversation conversation;
    conversation.debtor = DebtorId(7);
    conversation.rightParty = true;
    conversation.autonomy = 3;
    conversation.maxPromiseDays = 15;
    conversation.bargain = bargain();
    return conversation;
}

Commands respond(const Conversation& conversation, const Heard& heard)
{
    return agents::respond(TalkState(), conversation, heard).commands;
}

TableOffer onTable(int id, int instalments, qint64 cents)
{
    return {.id = OfferId(id),
        .instalments = instalments,
        .amount = money::Money(cents),
        .total = money::Money(cents * instalments),
        .keptProbability = 0.1 * instalments};
}

/// 900 in January's policy: what is shipped.
std::shared_ptr<const Bargain> bargain(qint64 cents)
{
    negotiation::Situation situation;
    situation.debtor = DebtorId(7);
    situation.creditor = CreditorId(1);
    situation.today = QDate(2026, 11, 19);
    situation.debts = {{.instalment = InstalmentId(1),
        .contract = ContractId(1),
        .due = QDate(2026, 9, 30),
        .daysLate = 50,
        .face = money::Money(cents),
        .principal = money::Money(cents)}};
    return std::make_shared<Bargain>(Bargain{situation, *negotiation::Policy::shipped()});
}

Instant afternoon() { return *Instant::parse(u"2026-11-19T14:00:00-03:00", deskZone()); }

/// It was asked before they wrote.
Conversation asking(Question question, Conversation conversation = confirmed())
{
    conversation.asked.question = question;
    return conversation;
}

Heard heard(Intent intent, const QString& text = QStringLiteral("…"), double confidence = 0.99)
{
    Heard message;
    message.text = text;
    message.at = afternoon();
    message.reading.intent = intent;
    message.reading.confidence = confidence;
    return message;
}

template <class Kind>
const Kind* find(const Commands& commands)
{
    for (const Command& command : commands) {
        if (const auto* found = std::get_if<Kind>(&command.act))
            return found;
    }
    return nullptr;
}

QString said(const Commands& commands)
{
    const Say* say = find<Say>(commands);
    return say ? say->templateName : QString();
}

TEST(Respond, ASensitiveMessageSilencesAndGoesToTheCareDesk)
{
    Heard message = heard(Intent::Other, QStringLiteral("meu marido faleceu"));
    message.reading.sensitivities = {Sensitivity::Bereavement};
    const Commands commands = respond(confirmed(), message);
    ASSERT_TRUE(find<Silence>(commands));
    ASSERT_TRUE(find<PlaceHold>(commands));
    ASSERT_TRUE(find<Escalate>(commands));
    EXPECT_EQ(find<Escalate>(commands)->desk, QStringLiteral("care"));
    EXPECT_TRUE(said(commands).isEmpty());
}

TEST(Respond, AVoiceNoteWithoutWordsIsListenedToByAPerson)
{
    Heard note = heard(Intent::Other, QString(), 0.0);
    note.isUnheard = true;
    const Commands commands = respond(confirmed(), note);
    ASSERT_EQ(commands.size(), 1U) << "nothing is said to what nobody heard";
    ASSERT_TRUE(find<Escalate>(commands));
    EXPECT_EQ(find<Escalate>(commands)->code, QStringLiteral("listen"));
}

TEST(Respond, ALegalThreatGoesToTheSupervisorInSilence)
{
    Heard message = heard(Intent::Dispute);
    message.reading.sensitivities = {Sensitivity::LegalThreat};
    const Commands commands = respond(confirmed(), message);
    EXPECT_TRUE(find<Silence>(commands));
    EXPECT_EQ(find<Escalate>(commands)->desk, QStringLiteral("supervisor"));
}

TEST(Respond, AWishToStopIsHonouredEvenWhenUnsure)
{
    const Commands commands = respond(confirmed(), heard(Intent::OptOut, QStringLiteral("parar"), 0.3));
    ASSERT_TRUE(find<OptOut>(commands));
    EXPECT_FALSE(find<OptOut>(commands)->everywhere);
    for (const auto& [text, everywhere] :
        std::initializer_list<std::pair<const char*, bool>>{{"parem com tudo: mensagem, e-mail, ligação", true},
            {"não autorizo mais nada", true}, {"nunca mais me escrevam, seja por onde for", true},
            {"não me mande mais nada aqui, ok?", false}, {"tudo bem, mas não me escreva mais por aqui", false}}) {
        const Commands wish = respond(confirmed(), heard(Intent::OptOut, QString::fromUtf8(text)));
        ASSERT_TRUE(find<OptOut>(wish));
        EXPECT_EQ(find<OptOut>(wish)->everywhere, everywhere) << text;
    }
    EXPECT_TRUE(
        find<OptOut>(respond(confirmed(), heard(Intent::OptOut, QStringLiteral("não quero nenhum contato de vocês"))))
            ->everywhere);
}

TEST(Respond, WhatIsNotSurelyUnderstoodIsAskedOnceAndThenGoesToAHuman)
{
    const Heard vague = heard(Intent::AcceptOffer, QStringLiteral("hm"), 0.2);
    const Turn first = agents::respond({}, confirmed(), vague);
    EXPECT_EQ(said(first.commands), QStringLiteral("nao_entendi"));
    EXPECT_FALSE(find<Escalate>(first.commands));
    const Turn second = agents::respond(first.talk, confirmed(), vague);
    EXPECT_TRUE(find<Escalate>(second.commands));
    EXPECT_TRUE(said(second.commands).isEmpty());
    const Turn understood = agents::respond(first.talk, confirmed(), heard(Intent::AskBalance));
    EXPECT_EQ(said(agents::respond(understood.talk, confirmed(), vague).commands), QStringLiteral("nao_entendi"))
        << "doubts in a row count";
}

TEST(Respond, AnUnsureIdentityIsNotBelieved)
{
    Conversation unconfirmed = confirmed();
    unconfirmed.rightParty = false;
    EXPECT_FALSE(find<ConfirmRightParty>(
        respond(unconfirmed, heard(Intent::ConfirmIdentity, QStringLiteral("acho que é"), 0.4))));
    EXPECT_TRUE(find<ConfirmRightParty>(
        respond(unconfirmed, heard(Intent::ConfirmIdentity, QStringLiteral("falando com ela"), 0.95))));
}

TEST(Respond, WhoDoubtsHearsWhoWritesBeforeAnythingElse)
{
    Conversation unconfirmed = confirmed();
    unconfirmed.rightParty = false;
    for (const char* text : {"isso é golpe?", "Qual o CNPJ da empresa?", "quem tá falando?",
             "Como eu sei que são vocês mesmo?", "tem um site onde eu possa conferir isso?"})
        EXPECT_EQ(said(respond(unconfirmed, heard(Intent::Other, QString::fromUtf8(text), 0.5))),
            QStringLiteral("quem_somos"))
            << text;
}

TEST(Respond, AnUnclearWriterIsAskedThreeTimesAndNotMore)
{
    Conversation unconfirmed = confirmed();
    unconfirmed.rightParty = false;
    TalkState talk;
    for (int i = 0; i < 3; ++i) {
        const Turn turn = agents::respond(talk, unconfirmed, heard(Intent::AskBalance));
        EXPECT_EQ(said(turn.commands), QStringLiteral("pergunta_identidade"));
        talk = turn.talk;
    }
    EXPECT_TRUE(find<Escalate>(agents::respond(talk, unconfirmed, heard(Intent::AskBalance)).commands));
}

TEST(Respond, SomebodyElseInTheirPlaceIsNoConfirmedRightParty)
{
    EXPECT_TRUE(find<WithdrawRightParty>(
        respond(confirmed(), heard(Intent::ThirdParty, QStringLiteral("aqui é a esposa dele")))));
    Conversation open = confirmed();
    open.rightParty = false;
    EXPECT_FALSE(
        find<WithdrawRightParty>(respond(open, heard(Intent::ThirdParty, QStringLiteral("aqui é a esposa dele")))));
    EXPECT_TRUE(find<MarkWrongHandle>(respond(confirmed(), heard(Intent::WrongPerson, QStringLiteral("não sou ele")))));
}

TEST(Respond, BeforeTheRightPartyIsConfirmedNothingIsDisclosed)
{
    Conversation conversation = confirmed();
    conversation.rightParty = false;
    EXPECT_EQ(said(respond(conversation, heard(Intent::AskBalance))), QStringLiteral("pergunta_identidade"));
    conversation.asked.question = Question::Identity;
    const Commands commands = respond(conversation, heard(Intent::Other, QStringLiteral("Sim!"), 0.1));
    EXPECT_TRUE(find<ConfirmRightParty>(commands));
    EXPECT_TRUE(find<MarkWrongHandle>(respond(conversation, heard(Intent::Other, QStringLiteral("não"), 0.1))));
}

TEST(Respond, WhoSaysFirstWhoTheyAreHasSaidIt)
{
    Conversation unconfirmed = confirmed();
    unconfirmed.rightParty = false;
    for (const char* text : {"sim, sou eu. pode mandar o boleto?", "Oi, bom dia, sou eu mesmo! quanto devo"}) {
        const Commands commands = respond(unconfirmed, heard(Intent::AskPaymentSlip, QString::fromUtf8(text)));
        EXPECT_TRUE(find<ConfirmRightParty>(commands)) << text;
    }
    for (const char* text : {"é ele?", "sou eu não", "sou eu que pago as contas dela", "sou eu, Maria, que cuido dela",
             "Sou eu, não é ela não", "Oi, é ela, a mulher do Pedro", "E ela, não pode pagar?", "quero o boleto"}) {
        const Commands commands = respond(unconfirmed, heard(Intent::AskPaymentSlip, QString::fromUtf8(text)));
        EXPECT_FALSE(find<ConfirmRightParty>(commands)) << text;
    }
    EXPECT_FALSE(find<ConfirmRightParty>(
        respond(unconfirmed, heard(Intent::AskHuman, QStringLiteral("sou eu. quero falar com alguém")))))
        << "a person asks who they are";
    EXPECT_FALSE(find<ConfirmRightParty>(
        respond(unconfirmed, heard(Intent::ThirdParty, QStringLiteral("sou eu. a esposa dele"), 0.5))));
}

TEST(Respond, AHumanWhoHoldsTheBatonIsNotTalkedOver)
{
    Conversation conversation = confirmed();
    conversation.humanHolds = true;
    const Commands commands = respond(conversation, heard(Intent::AskOffer));
    EXPECT_TRUE(said(commands).isEmpty());
    EXPECT_TRUE(find<Escalate>(commands));
    EXPECT_FALSE(find<ShowOffers>(commands));
}

TEST(Respond, ANumberChoosesTheOfferOnTheTable)
{
    Conversation conversation = confirmed();
    conversation.offers = {onTable(11, 1, 80'000), onTable(12, 3, 30'000), onTable(13, 8, 12'000)};
    const Commands commands = respond(conversation, heard(Intent::Other, QStringLiteral("Quero a opção 2"), 0.2));
    ASSERT_TRUE(find<CloseDeal>(commands));
    EXPECT_EQ(find<CloseDeal>(commands)->offer, OfferId(12));
    EXPECT_FALSE(find<CloseDeal>(commands)->withApproval);
    conversation.autonomy = 2;
    const Commands asked = respond(conversation, heard(Intent::AcceptOffer, QStringLiteral("a 2")));
    ASSERT_TRUE(find<CloseDeal>(asked));
    EXPECT_TRUE(find<CloseDeal>(asked)->withApproval);
    conversation.autonomy = 1;
    EXPECT_FALSE(find<CloseDeal>(respond(conversation, heard(Intent::AcceptOffer, QStringLiteral("a 2")))));
}

TEST(Respond, ABareDigitAnswersTheQuestionThatWasAsked)
{
    Conversation conversation = confirmed();
    conversation.offers = {onTable(11, 1, 80'000), onTable(12, 3, 30'000), onTable(13, 8, 12'000)};
    const auto three = [&](Question question) {
        return respond(asking(question, conversation), heard(Intent::Other, QStringLiteral("3"), 0.2));
    };
    EXPECT_FALSE(find<CloseDeal>(three(Question::PaymentDay))) << "the third of the month";
    ASSERT_TRUE(find<CloseDeal>(three(Question::WhichOffer)));
    EXPECT_EQ(find<CloseDeal>(three(Question::WhichOffer))->offer, OfferId(13));
}

TEST(Respond, AYesToSeveralOffersIsAskedOnceWhichAndThenCloses)
{
    Conversation conversation = confirmed();
    conversation.offers = {onTable(11, 1, 80'000), onTable(12, 3, 30'000)};
    const Turn first = agents::respond({}, asking(Question::WhichOffer, conversation),
        heard(Intent::AcceptOffer, QStringLiteral("fechado, pode mandar")));
    EXPECT_EQ(said(first.commands), QStringLiteral("qual_opcao"));
    EXPECT_FALSE(find<Escalate>(first.commands));
    EXPECT_EQ(first.talk.question, Question::TakesOffer);
    const Heard yes = heard(Intent::Other, QStringLiteral("sim"), 0.2);
    EXPECT_FALSE(find<CloseDeal>(agents::respond(first.talk, asking(Question::WhichOffer, conversation), yes).commands))
        << "the question which of them has not left yet";
    conversation.asked = {.question = first.talk.question, .proposed = first.talk.proposed};
    const Turn second = agents::respond(first.talk, conversation, yes);
    ASSERT_TRUE(find<CloseDeal>(second.commands));
    EXPECT_EQ(find<CloseDeal>(second.commands)->offer, OfferId(12)) << "the one that was named";
}

TEST(Respond, TheirOwnTermsAreJudgedByTheSolver)
{
    Heard wish = heard(Intent::CounterOffer, QStringLiteral("consigo 150 por mês"));
    wish.reading.amountCents = 15'000;
    const Turn turn = agents::respond({}, confirmed(), wish);
    const auto* shown = find<ShowOffers>(turn.commands);
    ASSERT_TRUE(shown);
    EXPECT_LE(shown->offers.front().plan.amount, money::Money(15'000));
    EXPECT_EQ(turn.talk.month, money::Money(15'000));

    Heard cash = heard(Intent::CounterOffer, QStringLiteral("pago 800 à vista e fica quitado, pode ser?"));
    cash.reading.amountCents = 80'000;
    const Commands exactly = respond(confirmed(), cash);
    ASSERT_TRUE(find<ShowOffers>(exactly));
    EXPECT_EQ(find<ShowOffers>(exactly)->templateName, QStringLiteral("oferta_ajustada"));
    EXPECT_EQ(find<ShowOffers>(exactly)->offers.front().plan.total, money::Money(80'000));

    cash.reading.amountCents = 60'000;
    const Turn beyond = agents::respond({}, confirmed(), cash);
    ASSERT_TRUE(find<ShowOffers>(beyond.commands));
    EXPECT_EQ(find<ShowOffers>(beyond.commands)->templateName, QStringLiteral("fora_do_alcance"));
    EXPECT_FALSE(find<Escalate>(beyond.commands));
    const Turn again = agents::respond(beyond.talk, confirmed(), cash);
    EXPECT_TRUE(find<AskApproval>(again.commands) || find<Escalate>(again.commands));
}

TEST(Respond, AfterARefusalItAsksThenOffersAnotherThenClosesKindly)
{
    Conversation conversation = confirmed();
    conversation.offers = {onTable(11, 1, 80'000)};
    const Heard no = heard(Intent::RejectOffer, QStringLiteral("muito caro, não dá"));
    const Turn first = agents::respond({}, conversation, no);
    EXPECT_EQ(said(first.commands), QStringLiteral("pergunta_quanto"));
    const Turn second = agents::respond(first.talk, conversation, no);
    ASSERT_TRUE(find<ShowOffers>(second.commands));
    EXPECT_EQ(find<ShowOffers>(second.commands)->templateName, QStringLiteral("outra_opcao"));
    const Turn third = agents::respond(second.talk, conversation, no);
    EXPECT_EQ(said(third.commands), QStringLiteral("recusa_ok"));
    EXPECT_EQ(third.talk.stage, TalkStage::Left);
    for (const Turn& turn : {first, second, third})
        EXPECT_FALSE(find<Escalate>(turn.commands));
}

TEST(Respond, ADealOfManyThousandsOrOfACompanyIsForPeople)
{
    Conversation conversation = confirmed();
    for (const Account account : {Account::HighValue, Account::Company, Account::Strategic}) {
        conversation.account = account;
        const Commands commands = respond(conversation, heard(Intent::AskOffer));
        EXPECT_FALSE(find<ShowOffers>(commands));
        EXPECT_TRUE(find<Escalate>(commands));
        EXPECT_EQ(said(respond(conversation, heard(Intent::AskBalance))), QStringLiteral("saldo"));
    }
}

TEST(Respond, APromiseBeyondTheLimitGetsTheLastDayBeforeAPerson)
{
    Heard message = heard(Intent::PromiseToPay);
    message.reading.date = QDate(2026, 11, 25);
    EXPECT_TRUE(find<MakePromise>(respond(confirmed(), message)));
    message.reading.date = QDate(2027, 1, 25);
    const Turn first = agents::respond({}, confirmed(), message);
    EXPECT_FALSE(find<MakePromise>(first.commands));
    EXPECT_EQ(said(first.commands), QStringLiteral("dia_mais_perto"));
    Conversation named = asking(first.talk.question);
    const Heard yes = heard(Intent::Other, QStringLiteral("pode ser"), 0.3);
    EXPECT_FALSE(find<MakePromise>(respond(named, yes))) << "no day was named to them";
    named.asked.day = first.talk.day;
    const Commands taken = respond(named, yes);
    ASSERT_TRUE(find<MakePromise>(taken));
    EXPECT_EQ(find<MakePromise>(taken)->due, QDate(2026, 12, 4));
    EXPECT_TRUE(find<Escalate>(agents::respond(first.talk, confirmed(), message).commands));
}

TEST(Respond, APromiseWithoutADayIsAskedForOne)
{
    const Commands commands = respond(confirmed(), heard(Intent::PromiseToPay));
    EXPECT_EQ(said(commands), QStringLiteral("qual_dia"));
    EXPECT_FALSE(find<Escalate>(commands));
}

TEST(Respond, WhoSaysThatTheyPaidIsLookedForBeforeAPersonIsAsked)
{
    const Turn first = agents::respond({}, confirmed(), heard(Intent::ClaimsPaid));
    EXPECT_TRUE(find<PlaceHold>(first.commands));
    EXPECT_TRUE(find<CheckPayment>(first.commands));
    EXPECT_FALSE(find<Escalate>(first.commands));
    EXPECT_EQ(find<Say>(first.commands)->values.value(QStringLiteral("data")), u"25/11")
        << "three business days: the 20th is a holiday";
    Conversation looking = confirmed();
    looking.lookedForSince = QDate(2026, 11, 19);
    const Turn second = agents::respond(first.talk, looking, heard(Intent::ClaimsPaid));
    EXPECT_FALSE(find<Escalate>(second.commands)) << "it may still come to light";
    EXPECT_TRUE(find<Escalate>(agents::respond(second.talk, looking, heard(Intent::ClaimsPaid)).commands));
    EXPECT_TRUE(find<Escalate>(agents::respond(first.talk, confirmed(), heard(Intent::ClaimsPaid)).commands))
        << "it was looked for, and did not";
}

TEST(Respond, WhatIsInTheBooksIsSaidAtOnce)
{
    Conversation conversation = confirmed();
    conversation.received = {{PaymentId(4), money::Money(350'27), QDate(2026, 11, 18), false}};
    const Commands commands = respond(conversation, heard(Intent::ClaimsPaid));
    ASSERT_TRUE(find<ConfirmPayment>(commands));
    EXPECT_EQ(find<Say>(commands)->values.value(QStringLiteral("valor")), money::reais(money::Money(350'27)));
    EXPECT_FALSE(find<Escalate>(commands));
    Heard stated = heard(Intent::ClaimsPaid, QStringLiteral("paguei 350 ontem"));
    stated.reading.amountCents = 350'00;
    ASSERT_TRUE(find<ConfirmPayment>(respond(conversation, stated)));
    EXPECT_TRUE(find<ConfirmPayment>(respond(conversation, stated))->isCertain);
    EXPECT_FALSE(find<PlaceHold>(respond(conversation, stated))) << "nothing is left to be looked for";
    stated.reading.amountCents = 500'00;
    EXPECT_FALSE(find<ConfirmPayment>(respond(conversation, stated))) << "another sum";
    EXPECT_FALSE(find<ConfirmPayment>(
        respond(conversation, heard(Intent::ClaimsPaid, QStringLiteral("paguei dia 5, podem ver")))))
        << "another day";
    conversation.received.front().told = true;
    EXPECT_TRUE(find<ConfirmPayment>(respond(conversation, heard(Intent::ClaimsPaid)))) << "told, but just now";
    conversation.received.front().paidOn = QDate(2026, 11, 12);
    EXPECT_FALSE(find<ConfirmPayment>(respond(conversation, heard(Intent::ClaimsPaid)))) << "they were thanked for it";
    conversation.owes = false;
    EXPECT_EQ(said(respond(conversation, heard(Intent::ClaimsPaid))), u"nada_em_aberto");
}

TEST(Respond, AnOlderPaymentIsNotTakenForTheOneTheySpeakOf)
{
    Conversation conversation = confirmed();
    conversation.received = {{PaymentId(4), money::Money(350'00), QDate(2026, 11, 9), false}};
    const Commands older = respond(conversation, heard(Intent::ClaimsPaid, QStringLiteral("já paguei")));
    EXPECT_FALSE(find<ConfirmPayment>(older)) << "a person matched it, and nobody was thanked";
    EXPECT_TRUE(find<PlaceHold>(older) && find<CheckPayment>(older));
    Heard stated = heard(Intent::ClaimsPaid, QStringLiteral("já paguei os 350"));
    stated.reading.amountCents = 350'00;
    const Commands sameSum = respond(conversation, stated);
    ASSERT_TRUE(find<ConfirmPayment>(sameSum));
    EXPECT_FALSE(find<ConfirmPayment>(sameSum)->isCertain) << "instalments of one sum follow each other";
    EXPECT_TRUE(find<PlaceHold>(sameSum) && find<CheckPayment>(sameSum));
    conversation.received.front().paidOn = QDate(2026, 11, 18);
    const Commands stillDue = respond(conversation, heard(Intent::ClaimsPaid, QStringLiteral("já paguei")));
    EXPECT_TRUE(find<ConfirmPayment>(stillDue) && find<PlaceHold>(stillDue) && find<CheckPayment>(stillDue));
    conversation.onlyToCome = true;
    const Commands allPaid = respond(conversation, heard(Intent::ClaimsPaid, QStringLiteral("já paguei")));
    ASSERT_TRUE(find<ConfirmPayment>(allPaid));
    EXPECT_TRUE(find<ConfirmPayment>(allPaid)->isCertain);
    EXPECT_FALSE(find<PlaceHold>(allPaid)) << "nothing is due that could be collected";
}

TEST(Respond, TheDayOfAPaymentLiesBehindThem)
{
    const QDate today(2026, 11, 19);
    const std::pair<const char*, QDate> days[]{{"paguei hoje", today}, {"paguei ontem no pix", QDate(2026, 11, 18)},
        {"anteontem eu paguei", QDate(2026, 11, 17)}, {"foi no dia 5", QDate(2026, 11, 5)},
        {"paguei dia 28", QDate(2026, 10, 28)}, {"paguei dia 31", QDate(2026, 10, 31)},
        {"em 30/10 paguei", QDate(2026, 10, 30)}, {"dia 20/12 eu paguei", QDate(2025, 12, 20)}, {"dia 40", QDate()},
        {"já paguei isso", QDate()}, {"paguei a parcela 2/3 ontem", QDate(2026, 11, 18)},
        {"paguei a 2/10 parcela hoje", today}, {"paguei 1/2 da dívida", QDate()}, {"paguei a parcela 3/10", QDate()},
        {"acabei de ver, paguei dia 5", QDate(2026, 11, 5)}, {"acabei de ver a mensagem, já paguei", QDate()},
        {"já paguei, e agora?", QDate()}, {"acabei de pagar", today}, {"acabei de fazer o pix", today},
        {"fiz o pix agora há pouco", today}, {"vence dia 10, paguei ontem", QDate(2026, 11, 18)},
        {"paguei o boleto que vencia dia 10", QDate()}, {"a que venceu em 10/11 eu paguei dia 12", QDate(2026, 11, 12)},
        {"paguei a parcela do dia 10", QDate()}, {"paguei a parcela dia 10", QDate(2026, 11, 10)},
        {"dia 3 me ligaram, mas ontem eu já paguei", QDate(2026, 11, 18)},
        {"não paguei hoje, paguei dia 16", QDate(2026, 11, 16)},
        {"hoje me cobraram e paguei anteontem", QDate(2026, 11, 17)}, {"paguei, foi dia 5/11", QDate(2026, 11, 5)},
        {"paguei o boleto 09/11", QDate(2026, 11, 9)}, {"Paguei dia 05/11 do meu Nubank", QDate(2026, 11, 5)},
        {"paguei 05/11 da conta da minha mãe", QDate(2026, 11, 5)}, {"paguei 05/11 do trabalho", QDate(2026, 11, 5)},
        {"paguei em 05/11 parcela e juros", QDate(2026, 11, 5)}, {"paguei 2/3 da minha dívida", QDate()},
        {"paguei 1/2 da conta", QDate()}, {"paguei 1/3 do valor", QDate()},
        {"vencimento 10/11, pago 09/11", QDate(2026, 11, 9)}};
    for (const auto& [text, day] : days)
        EXPECT_EQ(dayOfPayment(QString::fromUtf8(text), today).value_or(QDate()), day) << text;
}

TEST(Respond, AProofIsHeldAgainstTheBankBeforeAPersonSeesIt)
{
    Heard file = heard(Intent::ClaimsPaid, QStringLiteral("segue o comprovante do pix"));
    file.hasMedia = true;
    const Turn first = agents::respond({}, confirmed(), file);
    ASSERT_TRUE(find<PlaceHold>(first.commands));
    EXPECT_EQ(find<PlaceHold>(first.commands)->code, QStringLiteral("payment_in_flight"));
    EXPECT_EQ(said(first.commands), u"comprovante_recebido");
    EXPECT_EQ(find<Say>(first.commands)->values.value(QStringLiteral("data")), u"23/11") << "the next business day";
    EXPECT_FALSE(find<Escalate>(first.commands));
    EXPECT_TRUE(find<Escalate>(agents::respond(first.talk, confirmed(), file).commands)) << "its time is over";
    Conversation booked = confirmed();
    booked.received = {{PaymentId(4), money::Money(350'27), QDate(2026, 11, 18), false}};
    EXPECT_TRUE(find<ConfirmPayment>(respond(booked, file)));
}

TEST(Respond, AnyOtherFileIsSeenByAPersonAtOnce)
{
    Heard file = heard(Intent::Other, QString(), 0.2);
    file.hasMedia = true;
    const Commands commands = respond(confirmed(), file);
    ASSERT_TRUE(find<PlaceHold>(commands));
    ASSERT_TRUE(find<Escalate>(commands));
    EXPECT_EQ(find<Escalate>(commands)->code, QStringLiteral("proof_to_check"));
    Conversation unknown = confirmed();
    unknown.rightParty = false;
    file.reading = heard(Intent::ClaimsPaid).reading;
    EXPECT_TRUE(find<PlaceHold>(respond(unknown, file))) << "whoever they are, they say that it is paid";
    EXPECT_TRUE(find<Escalate>(respond(unknown, file)));
    file.reading.intent = Intent::Greeting;
    EXPECT_FALSE(find<PlaceHold>(respond(unknown, file))) << "anybody may send a picture";
}

TEST(Respond, WhoSaidThatItIsPaidIsNotAskedForMoneyOnceTheyAreKnown)
{
    Conversation unknown = confirmed();
    unknown.rightParty = false;
    unknown.lookedForSince = QDate(2026, 11, 19);
    const Commands commands = respond(unknown, heard(Intent::ConfirmIdentity));
    EXPECT_TRUE(find<ConfirmRightParty>(commands));
    EXPECT_EQ(said(commands), u"ja_pagou");
}

TEST(Respond, WhoeverSaysThatItIsPaidIsNotCollectedFromWhileItIsLookedFor)
{
    Conversation unknown = confirmed();
    unknown.rightParty = false;
    const Commands commands = respond(unknown, heard(Intent::ClaimsPaid));
    ASSERT_TRUE(find<PlaceHold>(commands));
    EXPECT_EQ(find<PlaceHold>(commands)->code, QStringLiteral("payment_in_flight"));
    EXPECT_EQ(said(commands), QStringLiteral("pergunta_identidade"));
}

TEST(Respond, APaymentToldInPlainWordsIsHeardWhateverTheModelMakesOfIt)
{
    for (const char* words : {"acabei de quitar pelo aplicativo, confirma pra mim?",
             "Prontinho, acabei de mandar o pix", "fiz o Pix agora", "Pagamento realizado hoje, obrigada"}) {
        const Commands commands = respond(confirmed(), heard(Intent::AskOffer, QString::fromUtf8(words), 0.35));
        EXPECT_EQ(said(commands), u"ja_pagou") << words;
        ASSERT_TRUE(find<PlaceHold>(commands)) << words;
        EXPECT_EQ(find<PlaceHold>(commands)->code, u"payment_in_flight") << words;
    }
    for (const char* words : {"ainda não acabei de pagar a outra", "diz que acabei de pagar?", "paguei juros demais"})
        EXPECT_EQ(said(respond(confirmed(), heard(Intent::AskOffer, QString::fromUtf8(words), 0.35))), u"nao_entendi")
            << words;
    EXPECT_FALSE(
        find<PlaceHold>(respond(confirmed(), heard(Intent::AskOffer, QStringLiteral("fiz o pix agora, e o resto?")))))
        << "the model is sure of something else";
}

TEST(Respond, WhoMayHaveSaidThatItIsPaidIsAskedAndNotCollectedFrom)
{
    const Heard doubtful = heard(Intent::ClaimsPaid, QStringLiteral("feitooo, confere aí"), 0.51);
    const Turn asked = agents::respond({}, confirmed(), doubtful);
    EXPECT_EQ(said(asked.commands), u"nao_entendi");
    ASSERT_TRUE(find<PlaceHold>(asked.commands));
    EXPECT_TRUE(find<CheckPayment>(asked.commands));
    EXPECT_EQ(asked.commands.front().agent, Agent::Negotiation) << "nobody follows up what was perhaps not said";
    const Turn read = agents::respond(asked.talk, confirmed(), doubtful);
    EXPECT_TRUE(find<PlaceHold>(read.commands));
    EXPECT_TRUE(find<Escalate>(read.commands));
    EXPECT_FALSE(find<PlaceHold>(respond(confirmed(), heard(Intent::Other, QStringLiteral("hm"), 0.2))));
    Conversation paid = confirmed();
    paid.owes = false;
    EXPECT_FALSE(find<PlaceHold>(respond(paid, doubtful)));
}

TEST(Respond, WhoSaysThatItIsPaidIsNotCollectedFromWhereAPersonGoesOn)
{
    TalkState talk;
    talk.turns = mostMachineTurns;
    talk.updatedAt = afternoon();
    const Commands lengthy = agents::respond(talk, confirmed(), heard(Intent::ClaimsPaid)).commands;
    EXPECT_TRUE(find<Escalate>(lengthy));
    EXPECT_TRUE(find<PlaceHold>(lengthy));
    Conversation stopped = confirmed();
    stopped.negotiatingStopped = true;
    const Commands unanswered = respond(stopped, heard(Intent::ClaimsPaid));
    EXPECT_TRUE(find<Escalate>(unanswered));
    EXPECT_TRUE(find<PlaceHold>(unanswered));
}

TEST(Respond, WhoHasPaidIsNotAskedWhichOptionTheyMean)
{
    Conversation paid = confirmed();
    paid.owes = false;
    EXPECT_EQ(said(respond(paid, heard(Intent::Other, QStringLiteral("hm"), 0.2))), QStringLiteral("nada_em_aberto"));
}

TEST(Respond, BeforeTheDueDayNothingIsAskedFor)
{
    Conversation conversation = confirmed();
    conversation.onlyToCome = true;
    EXPECT_EQ(said(respond(conversation, heard(Intent::AskBalance))), u"saldo_a_vencer");
    EXPECT_EQ(said(respond(conversation, heard(Intent::Greeting))), u"ola");
    const Commands wanted =
        respond(asking(Question::WantsPix, conversation), heard(Intent::Other, QStringLiteral("quero"), 0.1));
    EXPECT_TRUE(find<RequestPayment>(wanted));
    conversation.rightParty = false;
    EXPECT_EQ(said(respond(conversation, heard(Intent::ConfirmIdentity))), u"identidade_confirmada_a_vencer");
}

TEST(Respond, WhereTheContactComesFromIsSaidOnlyWhereItIsKnown)
{
    const Heard asks = heard(Intent::DataRequest, QStringLiteral("onde conseguiram meu número?"));
    Conversation conversation = confirmed();
    const Commands unknown = respond(conversation, asks);
    EXPECT_EQ(said(unknown), QStringLiteral("dados_pessoais"));
    ASSERT_TRUE(find<Escalate>(unknown));
    EXPECT_EQ(find<Escalate>(unknown)->code, QStringLiteral("data_request"));
    conversation.namedByCreditor = true;
    EXPECT_EQ(said(respond(conversation, asks)), QStringLiteral("origem_dados"));
    conversation.rightParty = false;
    EXPECT_EQ(said(respond(conversation, asks)), QStringLiteral("dados_pessoais")) << "it speaks of the contract";
}

TEST(Respond, AStatedChannelThatReachesThemIsTaken)
{
    Conversation conversation = confirmed();
    const Heard wish = heard(Intent::AskChannelChange, QStringLiteral("por aqui não, me escreve por e-mail"));
    EXPECT_TRUE(find<Escalate>(respond(conversation, wish)));
    ASSERT_TRUE(find<Prefer>(respond(conversation, wish))) << "it is remembered, whoever sees to it";
    conversation.reach = {QStringLiteral("email")};
    const Commands commands = respond(conversation, wish);
    ASSERT_TRUE(find<Prefer>(commands));
    EXPECT_EQ(find<Prefer>(commands)->wish.channel, Channel::Email);
    EXPECT_FALSE(find<Escalate>(commands));
    const Commands another = respond(
        conversation, heard(Intent::AskChannelChange, QStringLiteral("Prefiro tratar pelo whats do meu outro número")));
    EXPECT_TRUE(find<Escalate>(another));
    EXPECT_FALSE(find<Prefer>(another)) << "which number, a person asks";
}

TEST(Respond, AGradeIsKeptOnlyAfterItsQuestion)
{
    const Turn turn =
        agents::respond({}, asking(Question::DealRating), heard(Intent::Other, QStringLiteral("5!"), 0.2));
    ASSERT_TRUE(find<RecordSurvey>(turn.commands));
    EXPECT_EQ(find<RecordSurvey>(turn.commands)->score, 5);
    EXPECT_FALSE(find<RecordSurvey>(respond(confirmed(), heard(Intent::Other, QStringLiteral("5"), 0.2))));
    EXPECT_FALSE(
        find<RecordSurvey>(respond(asking(Question::Rating), heard(Intent::Other, QStringLiteral("11"), 0.2))));
}

TEST(Respond, AtLevelZeroNothingIsSaidByItself)
{
    Conversation conversation = confirmed();
    conversation.autonomy = 0;
    for (const Intent intent : understanding::allIntents()) {
        for (const bool known : {true, false}) {
            conversation.rightParty = known;
            for (const Command& command : respond(conversation, heard(intent))) {
                const bool speaks = std::holds_alternative<Say>(command.act) ||
                                    std::holds_alternative<ShowOffers>(command.act) ||
                                    std::holds_alternative<RequestPayment>(command.act);
                const bool decides = std::holds_alternative<ConfirmRightParty>(command.act) ||
                                     std::holds_alternative<MakePromise>(command.act);
                EXPECT_TRUE(!(speaks || decides) || command.permit == compliance::Permit::Suggest);
                EXPECT_FALSE(std::holds_alternative<CloseDeal>(command.act));
            }
        }
    }
}

TEST(Respond, ATalkIsOverAfterAWeekAndAPersonsWordsEndItsQuestion)
{
    TalkState talk;
    talk.turns = 9;
    talk.unsure = 1;
    talk.question = Question::TakesOffer;
    talk.said = {QStringLiteral("x")};
    talk.month = money::Money(100);
    talk.updatedAt = Instant(1'000'000);
    const Instant soon(2'000'000);
    EXPECT_EQ(continued(talk, soon, {}), talk);
    const TalkState afterHuman = continued(talk, soon, Instant(1'500'000));
    EXPECT_EQ(afterHuman.turns, 0);
    EXPECT_EQ(afterHuman.question, Question::None);
    EXPECT_EQ(afterHuman.said, talk.said);
    EXPECT_EQ(afterHuman.month, talk.month);
    EXPECT_EQ(continued(talk, talk.updatedAt + talkEnds, {}), TalkState());
}

rc::Gen<Conversation> anyConversation()
{
    return rc::gen::map(
        rc::gen::tuple(rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(),
            rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 4), rc::gen::inRange(0, 4), rc::gen::arbitrary<bool>()),
        [](const auto& values) {
            Conversation conversation;
            conversation.debtor = DebtorId(1);
            bool askedIdentity = false;
            std::tie(conversation.rightParty, askedIdentity, conversation.humanHolds, conversation.silenced,
                conversation.autonomy, std::ignore, conversation.owes) = values;
            if (askedIdentity)
                conversation.asked.question = Question::Identity;
            for (int i = 0; i < std::get<5>(values); ++i)
                conversation.offers.push_back(onTable(i + 1, i + 1, 10'000));
            conversation.bargain = bargain();
            return conversation;
        });
}

rc::Gen<Heard> anyMessage()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, understanding::intentCount), rc::gen::inRange(0, 101),
                            rc::gen::inRange(-1, understanding::sensitivityCount),
                            rc::gen::element<const char*>("sim", "2", "não", "quero pagar", "", "nunca mais")),
        [](const auto& values) {
            Heard message = heard(understanding::allIntents()[static_cast<size_t>(std::get<0>(values))],
                QString::fromUtf8(std::get<3>(values)), std::get<1>(values) / 100.0);
            if (std::get<2>(values) >= 0)
                message.reading.sensitivities = {
                    understanding::allSensitivities()[static_cast<size_t>(std::get<2>(values))]};
            return message;
        });
}

/// The rules that hold whatever was said in whatever state.
RC_GTEST_PROP(RespondProperties, HoldAlways, ())
{
    const Conversation conversation = *anyConversation();
    const Heard message = *anyMessage();
    const Commands commands = respond(conversation, message);
    RC_ASSERT(!commands.empty());
    for (const Command& command : commands)
        RC_ASSERT(!command.reason.isEmpty());
    const bool quiet = conversation.humanHolds || conversation.silenced || !message.reading.sensitivities.empty();
    if (quiet)
        RC_ASSERT(said(commands).isEmpty());
    if (!message.reading.sensitivities.empty())
        RC_ASSERT(find<Escalate>(commands) != nullptr);
    if (find<CloseDeal>(commands))
        RC_ASSERT(conversation.autonomy >= 2 && conversation.rightParty);
    if (find<ShowOffers>(commands) || find<RequestPayment>(commands))
        RC_ASSERT(conversation.rightParty && conversation.owes);
}

TEST(Respond, AStoppedAgentHandsOverInsteadOfSpeaking)
{
    Conversation conversation = confirmed();
    conversation.negotiatingStopped = true;
    const Commands commands = respond(conversation, heard(Intent::AskOffer));
    EXPECT_TRUE(said(commands).isEmpty());
    ASSERT_NE(find<Escalate>(commands), nullptr);
    EXPECT_EQ(find<Escalate>(commands)->code, QStringLiteral("machine_stopped"));
    EXPECT_EQ(find<ShowOffers>(commands), nullptr);
}

TEST(Respond, WhileStoppedAFileIsSeenByAPersonAndNothingIsSaid)
{
    Heard file = heard(Intent::ClaimsPaid, QStringLiteral("segue o comprovante do pix"));
    file.hasMedia = true;
    for (const auto stopped : {&Conversation::identifyingStopped, &Conversation::negotiatingStopped}) {
        Conversation conversation = confirmed();
        conversation.received = {{PaymentId(4), money::Money(350'27), QDate(2026, 11, 18), false}};
        conversation.*stopped = true;
        const Commands commands = respond(conversation, file);
        EXPECT_TRUE(said(commands).isEmpty());
        EXPECT_TRUE(find<PlaceHold>(commands));
        ASSERT_TRUE(find<Escalate>(commands));
        EXPECT_EQ(find<Escalate>(commands)->code, u"proof_to_check");
    }
}

TEST(Respond, WhileNegotiationIsStoppedAConfirmationIsKeptAndAPersonGoesOn)
{
    Conversation unknown = confirmed();
    unknown.rightParty = false;
    unknown.negotiatingStopped = true;
    for (const QDate lookedFor : {QDate(), QDate(2026, 11, 19)}) {
        unknown.lookedForSince = lookedFor;
        const Commands commands = respond(unknown, heard(Intent::ConfirmIdentity));
        EXPECT_TRUE(find<ConfirmRightParty>(commands));
        EXPECT_TRUE(said(commands).isEmpty()) << said(commands).toStdString();
        ASSERT_TRUE(find<Escalate>(commands));
        EXPECT_EQ(find<Escalate>(commands)->code, u"machine_stopped");
    }
}

TEST(Respond, WhileStoppedASensitiveCaseStillFallsSilentAndReachesPeople)
{
    Conversation conversation = confirmed();
    conversation.negotiatingStopped = conversation.identifyingStopped = true;
    Heard message = heard(Intent::AskOffer);
    message.reading.sensitivities = {Sensitivity::Illness};
    const Commands commands = respond(conversation, message);
    ASSERT_NE(find<Escalate>(commands), nullptr);
    EXPECT_EQ(find<Escalate>(commands)->desk, QStringLiteral("care"));
    EXPECT_NE(find<Silence>(commands), nullptr);
}

} // namespace
/// What is told is what the Pix is for: the agreement's instalment, which is spoken of in words of its own.
TEST(Respond, BesideAnAgreementItsInstalmentIsToldAndPaid)
{
    Conversation conversation = confirmed();
    conversation.activeAgreement = true;
    const Commands asked = respond(conversation, heard(Intent::AskBalance));
    EXPECT_EQ(said(asked), u"parcela_do_acordo");
    EXPECT_TRUE(find<RequestPayment>(asked));
    EXPECT_EQ(said(respond(conversation, heard(Intent::AskPaymentSlip))), u"parcela_do_acordo");
    conversation.rightParty = false;
    EXPECT_EQ(said(respond(conversation, heard(Intent::ConfirmIdentity))), u"identidade_confirmada_acordo");
    EXPECT_EQ(questionOf(QStringLiteral("identidade_confirmada_acordo")), Question::WantsPix);
}

} // namespace trato::agents
