#include "agents/respond.h"
#include "support/result.h"

#include <rapidcheck/gtest.h>

namespace trato::agents {
namespace {

using understanding::Intent;
using understanding::Reading;
using understanding::Sensitivity;

Conversation confirmed()
{
    Conversation conversation;
    conversation.debtor = DebtorId(7);
    conversation.rightParty = true;
    conversation.autonomy = 3;
    return conversation;
}

Heard heard(Intent intent, const QString& text = QStringLiteral("…"), double confidence = 0.99)
{
    Heard message;
    message.text = text;
    message.at = *Instant::parse(u"2026-11-19T14:00:00-03:00", deskZone());
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
    EXPECT_TRUE(
        find<OptOut>(respond(confirmed(), heard(Intent::OptOut, QStringLiteral("não quero nenhum contato de vocês"))))
            ->everywhere);
}

TEST(Respond, WhatIsNotSurelyUnderstoodGoesToAHuman)
{
    const Commands commands = respond(confirmed(), heard(Intent::AcceptOffer, QStringLiteral("hm"), 0.2));
    EXPECT_TRUE(find<Escalate>(commands));
    EXPECT_TRUE(said(commands).isEmpty());
}

TEST(Respond, BeforeTheRightPartyIsConfirmedNothingIsDisclosed)
{
    Conversation conversation = confirmed();
    conversation.rightParty = false;
    EXPECT_EQ(said(respond(conversation, heard(Intent::AskBalance))), QStringLiteral("pergunta_identidade"));
    conversation.askedIdentity = true;
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
    EXPECT_FALSE(find<MakeOffers>(commands));
}

TEST(Respond, ANumberChoosesTheOfferOnTheTable)
{
    Conversation conversation = confirmed();
    conversation.offers = {OfferId(11), OfferId(12), OfferId(13)};
    const Commands commands = respond(conversation, heard(Intent::Other, QStringLiteral("Quero a opção 2"), 0.2));
    ASSERT_TRUE(find<CloseDeal>(commands));
    EXPECT_EQ(find<CloseDeal>(commands)->offer, OfferId(12));
    conversation.autonomy = 2;
    EXPECT_FALSE(find<CloseDeal>(respond(conversation, heard(Intent::AcceptOffer, QStringLiteral("2")))));
}

TEST(Respond, APromiseBeyondTheLimitAsksAPerson)
{
    Heard message = heard(Intent::PromiseToPay);
    message.reading.date = QDate(2026, 11, 25);
    EXPECT_TRUE(find<MakePromise>(respond(confirmed(), message)));
    message.reading.date = QDate(2027, 1, 25);
    EXPECT_FALSE(find<MakePromise>(respond(confirmed(), message)));
    EXPECT_TRUE(find<Escalate>(respond(confirmed(), message)));
}

rc::Gen<Conversation> anyConversation()
{
    return rc::gen::map(
        rc::gen::tuple(rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(),
            rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 4), rc::gen::inRange(0, 4), rc::gen::arbitrary<bool>()),
        [](const auto& values) {
            Conversation conversation;
            conversation.debtor = DebtorId(1);
            std::tie(conversation.rightParty, conversation.askedIdentity, conversation.humanHolds,
                conversation.silenced, conversation.autonomy, std::ignore, conversation.owes) = values;
            for (int i = 0; i < std::get<5>(values); ++i)
                conversation.offers.push_back(OfferId(i + 1));
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
        RC_ASSERT(conversation.autonomy == 3 && conversation.rightParty);
    if (find<MakeOffers>(commands) || find<RequestPayment>(commands))
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
    EXPECT_EQ(find<MakeOffers>(commands), nullptr);
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
} // namespace trato::agents
