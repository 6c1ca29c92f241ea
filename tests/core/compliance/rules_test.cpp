#include "facts.h"

#include "support/shared.h"

#include "base/json.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using namespace trato;
using namespace trato::compliance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::actOn;
using test::at;
using test::denialOf;
using test::outcomeOf;
using test::simpleFacts;
using test::thursday;

Instant nextOf(const Act& act, const ContactFacts& facts) { return ContactPolicy::judge(act, facts).nextAllowed; }

parties::Consent said(std::optional<Channel> channel, parties::ConsentPurpose purpose,
    parties::Consent::State state = parties::Consent::State::Revoked)
{
    return {.channel = channel,
        .purpose = purpose,
        .state = state,
        .basis = u"SAIR"_s,
        .source = u"sms"_s,
        .at = thursday() - 1h};
}

/// A number of WhatsApp of their own, from which they wrote.
void wroteByWhatsApp(ContactFacts& facts, Instant at)
{
    facts.points.push_back(facts.points[0]);
    facts.points.back().handle.kind = parties::ContactKind::WhatsApp;
    facts.points.back().lastInboundAt = at;
}

TEST(PolicyTest, anOrdinaryCaseMayBeContactedOnEveryChannelAndEveryRuleSpeaks)
{
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Email, Channel::Voice, Channel::Rcs}) {
        const Verdict verdict = ContactPolicy::judge(actOn(channel), simpleFacts());
        EXPECT_TRUE(verdict.allowed) << channelName(channel).toStdString();
        EXPECT_TRUE(verdict.nextAllowed.isNever());
        EXPECT_EQ(verdict.rules.size(), 20u);
        for (const RuleOutcome& rule : verdict.rules)
            EXPECT_FALSE(rule.reason().isEmpty()) << rule.rule.toStdString();
    }
}

TEST(AutonomyRule, whoMayOnlySuggestSendsNothingAndPeopleAlwaysMay)
{
    ContactFacts facts = simpleFacts();
    Act act = actOn(Channel::Sms);
    const auto denied = [&](Origin origin, const QString& actor) {
        act.origin = origin;
        act.actor = actor;
        const Verdict verdict = ContactPolicy::judge(act, facts);
        return verdict.denial() && verdict.denial()->rule == u"autonomy"_s;
    };
    struct Case {
        const char* actor;
        std::array<bool, 4> denied; ///< by level
    };
    constexpr std::array cases{Case{"agent:identification", {true, false, false, false}},
        Case{"agent:negotiation", {true, true, false, false}}, Case{"agent:follow_up", {true, false, false, false}},
        Case{"cadence:padrao", {true, false, false, false}}, Case{"ana", {false, false, false, false}}};
    for (const Case& one : cases) {
        const QString actor = QLatin1StringView(one.actor);
        const Origin origin = originFromName(actor.section(u':', 0, 0)).value_or(Origin::Human);
        for (int level = 0; level <= negotiateAlone; ++level) {
            facts.autonomy = level;
            EXPECT_EQ(denied(origin, actor), one.denied.at(static_cast<std::size_t>(level))) << one.actor << level;
        }
    }
    facts.autonomy = -7;
    EXPECT_TRUE(denied(Origin::Cadence, u"cadence:padrao"_s)) << "what is not on the scale counts as 0";
    facts.autonomy = 99;
    EXPECT_TRUE(denied(Origin::Agent, u"agent:negotiation"_s));
}

TEST(WordingRule, nobodySendsWhatTheLawForbids)
{
    for (const Origin origin : {Origin::Human, Origin::Cadence, Origin::Agent, Origin::System}) {
        Act act = actOn(Channel::Email);
        act.origin = origin;
        act.text = u"Se não pagar, vamos falar com o seu chefe."_s;
        const Verdict verdict = ContactPolicy::judge(act, simpleFacts());
        ASSERT_TRUE(verdict.denial()) << originName(origin).toStdString();
        EXPECT_EQ(verdict.denial()->rule, u"wording"_s);
        EXPECT_TRUE(verdict.denial()->reason().contains(u"vamos falar com o seu chefe"_s));
        EXPECT_TRUE(verdict.denial()->source.contains(u"LGPD"_s));
        EXPECT_TRUE(verdict.nextAllowed.isNever()) << "time does not make it better";
    }
}

TEST(WordingRule, aWarningDoesNotKeepAnybodyFromSending)
{
    Act act = actOn(Channel::Email);
    act.text = u"Só vale se fechar hoje, pode ser?"_s;
    EXPECT_TRUE(ContactPolicy::judge(act, simpleFacts()).allowed);
}

TEST(WordingRule, beforeTheDueDateAPersonDoesNotCollectEither)
{
    ContactFacts facts = simpleFacts();
    Act act = actOn(Channel::Email);
    act.origin = Origin::Human;
    act.text = u"Sua parcela está em aberto."_s;
    EXPECT_NE(denialOf(act, facts), u"wording"_s);
    facts.openContracts = {{ContractId(7), QDate(2026, 12, 5)}};
    EXPECT_EQ(denialOf(act, facts), u"open_debt"_s) << "whatever the words are";
    act.purpose = Purpose::Reminder;
    EXPECT_EQ(denialOf(act, facts), u"wording"_s);
    act.text = u"Passando para lembrar que sua parcela vence em 05/12."_s;
    EXPECT_EQ(denialOf(act, facts), QString());
    act.text = u"Sua parcela está em aberto."_s;
    act.purpose = Purpose::Service;
    EXPECT_NE(denialOf(act, facts), u"wording"_s) << "they asked";
}

TEST(WordingRule, aPersonInTroubleReadsNothingOfMoney)
{
    Act act = actOn(Channel::WhatsApp, Purpose::Care);
    act.text = u"Sinto muito. O boleto vence amanhã."_s;
    EXPECT_EQ(denialOf(act, simpleFacts()), u"wording"_s);
    act.text = u"Sinto muito. Está tudo parado."_s;
    EXPECT_NE(denialOf(act, simpleFacts()), u"wording"_s);
}

TEST(ContactPointRule, nothingGoesWhereItCantArrive)
{
    ContactFacts facts = simpleFacts();
    facts.points.clear();
    EXPECT_EQ(denialOf(actOn(Channel::Sms), facts), u"contact_point"_s);
    facts = simpleFacts();
    facts.points[0].status = parties::ContactStatus::Wrong;
    EXPECT_EQ(denialOf(actOn(Channel::WhatsApp), facts), u"contact_point"_s);
    Act act = actOn(Channel::Sms);
    act.handle = u"+5511987654321"_s;
    EXPECT_EQ(denialOf(act, facts), u"contact_point"_s);
    act.handle = u"+5521987654321"_s;
    EXPECT_EQ(denialOf(act, simpleFacts()), u"contact_point"_s) << "a stranger's number";
    act.handle = u"+551187654321"_s;
    EXPECT_EQ(denialOf(act, simpleFacts()), QString()) << "the same line without the ninth digit";
}

TEST(ConsentRule, anOptOutHoldsOnItsChannelOrEverywhere)
{
    ContactFacts facts = simpleFacts();
    facts.consents = {said(Channel::Sms, parties::ConsentPurpose::All)};
    EXPECT_EQ(denialOf(actOn(Channel::Sms), facts), u"consent"_s);
    EXPECT_EQ(denialOf(actOn(Channel::WhatsApp), facts), QString());
    facts.consents = {said({}, parties::ConsentPurpose::Collection)};
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Email, Channel::Voice})
        EXPECT_EQ(denialOf(actOn(channel), facts), u"consent"_s);
    EXPECT_TRUE(nextOf(actOn(Channel::Sms), facts).isNever()) << "time alone doesn't bring consent back";
    facts.consents.push_back(said(Channel::Email, parties::ConsentPurpose::All, parties::Consent::State::Granted));
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), QString());
}

TEST(ConsentRule, whoWritesAgainIsAnsweredThereAndNotCollectedFrom)
{
    ContactFacts facts = simpleFacts();
    facts.consents = {said({}, parties::ConsentPurpose::All)};
    EXPECT_EQ(denialOf(actOn(Channel::WhatsApp, Purpose::Service), facts), u"consent"_s);
    facts.points.push_back(facts.points[0]);
    facts.points.back().handle.kind = parties::ContactKind::WhatsApp;
    facts.points.back().lastInboundAt = thursday() - 5min;
    EXPECT_EQ(denialOf(actOn(Channel::WhatsApp, Purpose::Service), facts), QString());
    EXPECT_EQ(denialOf(actOn(Channel::Email, Purpose::Service), facts), u"consent"_s);
    EXPECT_EQ(denialOf(actOn(Channel::WhatsApp), facts), u"consent"_s);
}

TEST(HoldRule, theMachineIsSilentAndPeopleMayTalk)
{
    ContactFacts facts = simpleFacts();
    facts.holds = {{.debtor = DebtorId(1),
        .id = HoldId(1),
        .contract = {},
        .reason = u"bereavement"_s,
        .source = u"“meu marido faleceu”"_s,
        .since = thursday() - 1h,
        .until = {},
        .placedBy = u"agent"_s,
        .interaction = {},
        .releasedAt = {},
        .releasedBy = {}}};
    for (const Purpose purpose :
        {Purpose::Collection, Purpose::Reminder, Purpose::Service, Purpose::Payment, Purpose::Care}) {
        Act act = actOn(Channel::WhatsApp, purpose);
        for (const Origin origin : {Origin::Cadence, Origin::Agent, Origin::System}) {
            act.origin = origin;
            EXPECT_EQ(denialOf(act, facts), u"hold"_s) << purposeName(purpose).toStdString();
        }
    }
    Act human = actOn(Channel::WhatsApp, Purpose::Care);
    human.origin = Origin::Human;
    EXPECT_EQ(denialOf(human, facts), QString());
    human.purpose = Purpose::Collection;
    EXPECT_EQ(denialOf(human, facts), u"hold"_s);
}

/// Two contracts, of which the first is disputed; a person writes.
struct TwoContracts {
    TwoContracts()
    {
        facts.openContracts.push_back({ContractId(8), QDate(2026, 10, 5)});
        facts.debts = {{ContractId(7), CreditorId(1), {}, u"AU-2291"_s}, {ContractId(8), CreditorId(1), {}, u"7788"_s}};
        facts.holds = {{.debtor = DebtorId(1),
            .id = HoldId(1),
            .contract = ContractId(7),
            .reason = u"dispute"_s,
            .source = {},
            .since = thursday(),
            .until = {},
            .placedBy = {},
            .interaction = {},
            .releasedAt = {},
            .releasedBy = {}}};
        act.origin = Origin::Human;
        act.actor = u"luana"_s;
    }
    QString denialFor(const QString& text)
    {
        act.text = text;
        return denialOf(act, facts);
    }

    ContactFacts facts = simpleFacts();
    Act act = actOn(Channel::Email);
};

TEST(HoldRule, aPersonsWordsAreAboutTheContractThatTheyName)
{
    TwoContracts two;
    EXPECT_EQ(two.denialFor(u"A parcela do contrato 7788 venceu. Quer ver as opções?"_s), QString());
    EXPECT_EQ(two.denialFor(u"A parcela do contrato au-2291 venceu. Quer ver as opções?"_s), u"hold"_s);
    EXPECT_EQ(two.denialFor(u"A sua parcela venceu. Quer ver as opções?"_s), u"hold"_s)
        << "the one in dispute is among what it asks for";
    EXPECT_EQ(two.denialFor(u"As parcelas de 7788 e AU-2291 venceram."_s), u"hold"_s);
    for (const QString& other : {u"A parcela de R$ 7788,00 venceu."_s, u"A parcela 177882 venceu."_s})
        EXPECT_EQ(two.denialFor(other), u"hold"_s) << other.toStdString() << ": no number of a contract";
    two.act.purpose = Purpose::Service;
    EXPECT_EQ(two.denialFor(u"Recebemos a sua contestação e vamos olhar."_s), QString()) << "a dispute leaves service";
    two.act = actOn(Channel::Email);
    EXPECT_EQ(denialOf(two.act, two.facts), QString()) << "the machine's row says which it is about";
}

TEST(HoldRule, aDisputedContractIsHeldWithinItsAgreement)
{
    TwoContracts two;
    two.facts.openContracts.clear();
    two.facts.agreementDue = QDate(2026, 10, 5);
    two.act.contract = ContractId(7);
    EXPECT_EQ(denialOf(two.act, two.facts), u"hold"_s);
}

/// Who calls a demand a charge, or care, has demanded all the same.
TEST(PurposeRule, wordsThatAskForPaymentCollectWhateverTheyAreCalled)
{
    ContactFacts facts = simpleFacts();
    facts.promises = {{{}, QDate(2026, 11, 25)}};
    for (const Purpose purpose : {Purpose::Service, Purpose::Payment, Purpose::Care}) {
        Act act = actOn(Channel::Email, purpose);
        act.origin = Origin::Human;
        act.text = u"Precisamos que você pague hoje."_s;
        EXPECT_EQ(denialOf(act, facts), u"promise"_s) << purposeName(purpose).toStdString();
        EXPECT_EQ(outcomeOf(ContactPolicy::judge(act, facts), u"purpose"_s).outcome, Outcome::Allow);
        act.text = u"Recebemos a sua mensagem. Obrigada."_s;
        EXPECT_EQ(denialOf(act, facts), QString()) << purposeName(purpose).toStdString();
    }
    Act care = actOn(Channel::Email, Purpose::Care);
    care.origin = Origin::Human;
    care.text = u"Sinto muito. Precisamos que você pague hoje."_s;
    facts.promises.clear();
    const RuleOutcome words = outcomeOf(ContactPolicy::judge(care, facts), u"wording"_s);
    EXPECT_EQ(words.outcome, Outcome::Deny) << "care is held to its own words";
    EXPECT_EQ(words.override, Override::Nobody);
}

TEST(HoldRule, aDisputedContractHoldsOnlyItself)
{
    ContactFacts facts = simpleFacts();
    facts.openContracts.push_back({ContractId(8), QDate(2026, 10, 5)});
    facts.holds = {{.debtor = DebtorId(1),
        .id = HoldId(1),
        .contract = ContractId(7),
        .reason = u"dispute"_s,
        .source = {},
        .since = thursday() - 1h,
        .until = thursday() + 48h,
        .placedBy = u"luana"_s,
        .interaction = {},
        .releasedAt = {},
        .releasedBy = {}}};
    Act act = actOn(Channel::Email);
    EXPECT_EQ(denialOf(act, facts), QString()) << "the other contract may be collected";
    act.contract = ContractId(7);
    EXPECT_EQ(denialOf(act, facts), u"hold"_s);
    EXPECT_EQ(nextOf(act, facts), thursday() + 48h);
    act.contract = ContractId(8);
    EXPECT_EQ(denialOf(act, facts), QString());
    facts.openContracts.pop_back();
    act.contract = {};
    EXPECT_EQ(denialOf(act, facts), u"hold"_s) << "everything there is, is held";
}

TEST(PaymentRule, collectionWaitsForAPaymentOnItsWay)
{
    ContactFacts facts = simpleFacts();
    facts.holds = {{.debtor = DebtorId(1),
        .id = HoldId(1),
        .contract = {},
        .reason = u"payment_in_flight"_s,
        .source = u"diz que pagou"_s,
        .since = thursday() - 1h,
        .until = thursday() + 72h,
        .placedBy = u"agent"_s,
        .interaction = {},
        .releasedAt = {},
        .releasedBy = {}}};
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), u"payment_in_flight"_s);
    EXPECT_EQ(nextOf(actOn(Channel::Email), facts), thursday() + 72h);
    EXPECT_EQ(denialOf(actOn(Channel::Email, Purpose::Service), facts), QString());
}

TEST(BatonRule, oneWriterAtATime)
{
    ContactFacts facts = simpleFacts();
    facts.holderKind = u"human"_s;
    facts.holder = u"luana"_s;
    facts.heldUntil = thursday() + 5min;
    Act act = actOn(Channel::Email);
    for (const Origin origin : {Origin::Cadence, Origin::Agent, Origin::System}) {
        act.origin = origin;
        EXPECT_EQ(denialOf(act, facts), u"baton"_s);
        EXPECT_EQ(nextOf(act, facts), facts.heldUntil);
    }
    act.purpose = Purpose::Payment;
    EXPECT_EQ(denialOf(act, facts), QString()) << "the thanks for money";
    act = actOn(Channel::Email);
    act.origin = Origin::Human;
    act.actor = u"bruna"_s;
    EXPECT_EQ(denialOf(act, facts), u"baton"_s);
    act.actor = u"luana"_s;
    EXPECT_EQ(denialOf(act, facts), QString());
}

TEST(BatonRule, aSilentMachineAndATalkingAgent)
{
    ContactFacts facts = simpleFacts();
    facts.holderKind = u"nobody"_s;
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), u"baton"_s);
    EXPECT_TRUE(nextOf(actOn(Channel::Email), facts).isNever());
    Act human = actOn(Channel::Email);
    human.origin = Origin::Human;
    EXPECT_EQ(denialOf(human, facts), QString());
    facts.holderKind = u"agent"_s;
    facts.holder = u"negotiation"_s;
    facts.heldUntil = thursday() + 1h;
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), u"baton"_s);
    EXPECT_EQ(denialOf(human, facts), QString());
    Act agent = actOn(Channel::Email, Purpose::Service);
    agent.origin = Origin::Agent;
    agent.actor = u"negotiation"_s;
    EXPECT_EQ(denialOf(agent, facts), QString());
}

TEST(BatonRule, NoStepOfACadenceFallsIntoAConversation)
{
    ContactFacts facts = simpleFacts();
    const Act step = actOn(Channel::Email);
    ASSERT_EQ(step.origin, Origin::Cadence);
    facts.inbound.push_back({thursday() - 23h, Channel::WhatsApp, u"+5511987654321"_s, InteractionId(1)});
    EXPECT_EQ(denialOf(step, facts), u"baton"_s) << "wherever they wrote";
    EXPECT_EQ(nextOf(step, facts), thursday() + 1h);
    Act human = step;
    human.origin = Origin::Human;
    EXPECT_EQ(denialOf(human, facts), QString());
    facts.inbound.front().at = thursday() - 24h;
    EXPECT_EQ(denialOf(step, facts), QString());
}

TEST(RightPartyRule, nothingTellsOfADebtBeforeTheyAreConfirmed)
{
    ContactFacts facts = simpleFacts();
    facts.debtor.rightPartyAt = {};
    Act act = actOn(Channel::WhatsApp);
    EXPECT_EQ(denialOf(act, facts), QString()) << "a contact as such gives nothing away";
    act.text = u"Oi! Aqui é da Lojas Aurora. Este é o contato de Marlene? Se for, me responde com um sim, por favor."_s;
    EXPECT_EQ(denialOf(act, facts), QString());
    for (const QString& text : {u"Sua parcela vence hoje"_s, u"Você deve R$ 350,00"_s, u"são 1.250,00 no total"_s,
             u"tem uma DÍVIDA conosco"_s, u"seu boleto"_s, u"está em atraso"_s, u"vamos negativar"_s, u"350 reais"_s}) {
        act.text = text;
        EXPECT_EQ(denialOf(act, facts), u"right_party"_s) << text.toStdString();
    }
    act.text.clear();
    act.disclosure = Disclosure::Debt;
    EXPECT_EQ(denialOf(act, facts), u"right_party"_s);
    act.disclosure = Disclosure::None;
    act.text = u"Sua dívida"_s;
    EXPECT_EQ(denialOf(act, facts), u"right_party"_s) << "the words weigh more than what the template says of itself";
    EXPECT_EQ(denialOf(actOn(Channel::WhatsApp, Purpose::Payment), facts), u"right_party"_s);
    facts.debtor.rightPartyAt = thursday();
    EXPECT_EQ(denialOf(act, facts), QString());
}

TEST(DebtRules, whoOwesNothingOrIsNotLateIsNotCollectedFrom)
{
    ContactFacts facts = simpleFacts();
    facts.openContracts.clear();
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), u"payment_known"_s);
    EXPECT_EQ(denialOf(actOn(Channel::Email, Purpose::Service), facts), QString());
    // Due on Thursday, payable until the end of Thursday.
    facts.openContracts = {{ContractId(7), QDate(2026, 11, 19)}};
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), u"open_debt"_s);
    EXPECT_EQ(denialOf(actOn(Channel::Email, Purpose::Reminder), facts), QString());
    EXPECT_EQ(nextOf(actOn(Channel::Email), facts), at(u"2026-11-20T00:00:00-03:00"_s));
    Act human = actOn(Channel::Email);
    human.origin = Origin::Human;
    human.actor = u"bia"_s;
    EXPECT_EQ(denialOf(human, facts), u"open_debt"_s) << "people collect no sooner than the machine";
    human.purpose = Purpose::Reminder;
    human.text = u"Passando só para lembrar do vencimento."_s;
    EXPECT_EQ(denialOf(human, facts), QString());
    human.text = u"Você está devendo, evite cobrança."_s;
    EXPECT_EQ(denialOf(human, facts), u"wording"_s);
    EXPECT_EQ(facts.approachPurpose({}, thursday()), Purpose::Reminder);
    EXPECT_EQ(facts.approachPurpose({}, thursday() + 24h), Purpose::Collection);
    EXPECT_EQ(ContactFacts().approachPurpose({}, thursday()), Purpose::Collection) << "nothing is owed";
    // Due on the holiday: payable until the end of Monday.
    facts.openContracts = {{ContractId(7), QDate(2026, 11, 20)}};
    EXPECT_EQ(nextOf(actOn(Channel::Email), facts), at(u"2026-11-24T00:00:00-03:00"_s));
}

TEST(DebtRules, anAgreementInGoodStandingIsLeftInPeace)
{
    ContactFacts facts = simpleFacts();
    facts.openContracts.clear();
    facts.agreementDue = QDate(2026, 12, 18);
    Act human = actOn(Channel::Email);
    human.origin = Origin::Human;
    EXPECT_EQ(denialOf(human, facts), u"agreement"_s);
    EXPECT_EQ(nextOf(human, facts), at(u"2026-12-19T00:00:00-03:00"_s));
    facts.agreementDue = QDate(2026, 11, 16);
    EXPECT_EQ(denialOf(human, facts), QString());
    facts.agreementDue = QDate(2026, 12, 18);
    facts.openContracts = {{ContractId(9), QDate(2026, 10, 1)}};
    EXPECT_EQ(denialOf(human, facts), QString()) << "another contract is late";
}

TEST(DebtRules, anOpenPromiseIsWaitedFor)
{
    ContactFacts facts = simpleFacts();
    facts.promises = {{{}, QDate(2026, 11, 19)}};
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), u"promise"_s);
    EXPECT_EQ(nextOf(actOn(Channel::Email), facts), at(u"2026-11-20T00:00:00-03:00"_s));
    facts.promises = {{{}, QDate(2026, 11, 18)}};
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), QString());
    facts.openContracts.push_back({ContractId(8), QDate(2026, 10, 1)});
    facts.promises = {{ContractId(7), QDate(2026, 12, 1)}};
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), QString()) << "the other contract is not promised";
    facts.promises.push_back({ContractId(8), QDate(2026, 11, 25)});
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), u"promise"_s);
    EXPECT_EQ(nextOf(actOn(Channel::Email), facts), at(u"2026-11-26T00:00:00-03:00"_s));
}

TEST(WhatsAppWindow, freeTextIsAllowedToTheSecond)
{
    ContactFacts facts = simpleFacts();
    Act act = actOn(Channel::WhatsApp, Purpose::Service);
    act.content = Content::FreeText;
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_window"_s) << "they never wrote";
    facts.points.push_back(facts.points[0]);
    facts.points.back().handle.kind = parties::ContactKind::WhatsApp;
    facts.points.back().lastInboundAt = thursday() - 24h + 1us;
    const Verdict open = ContactPolicy::judge(act, facts);
    EXPECT_TRUE(open.allowed);
    EXPECT_EQ(outcomeOf(open, u"whatsapp_window"_s).until, thursday() + 1us);
    facts.points.back().lastInboundAt = thursday() - 24h;
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_window"_s);
    act.content = Content::Template;
    EXPECT_EQ(denialOf(act, facts), QString());
    act.content = Content::FreeText;
    act.channel = Channel::Sms;
    EXPECT_EQ(denialOf(act, facts), QString());
}

TEST(HoursRule, theHolidayAndTheNightAreClosedAndAnAnswerIsNot)
{
    ContactFacts facts = simpleFacts();
    Act act = actOn(Channel::WhatsApp);
    act.at = at(u"2026-11-19T20:00:00-03:00"_s);
    EXPECT_EQ(denialOf(act, facts), u"contact_hours"_s);
    EXPECT_EQ(nextOf(act, facts), at(u"2026-11-21T08:00:00-03:00"_s)) << "Friday is a holiday, Saturday is open";
    wroteByWhatsApp(facts, act.at - 1h);
    act.purpose = Purpose::Service;
    EXPECT_EQ(denialOf(act, facts), QString());
    act.channel = Channel::Voice;
    EXPECT_EQ(denialOf(act, facts), u"contact_hours"_s) << "nobody is called at night";
}

TEST(HoursRule, anAnswerGoesWhereTheyWroteAndNowhereElse)
{
    ContactFacts facts = simpleFacts();
    wroteByWhatsApp(facts, at(u"2026-11-19T22:00:00-03:00"_s));
    Act act = actOn(Channel::WhatsApp, Purpose::Service);
    act.origin = Origin::Human;
    act.at = at(u"2026-11-20T03:00:00-03:00"_s);
    EXPECT_EQ(denialOf(act, facts), QString());
    act.channel = Channel::Sms;
    EXPECT_EQ(denialOf(act, facts), u"contact_hours"_s) << "a text message at three in the morning answers nothing";
    facts.inbound = {{at(u"2026-11-19T22:00:00-03:00"_s), Channel::Voice, u"+5511987654321"_s}};
    EXPECT_EQ(denialOf(act, facts), u"contact_hours"_s) << "they called from that number, they did not write";
    facts.inbound.front().channel = Channel::Sms;
    EXPECT_EQ(denialOf(act, facts), QString());
    act.channel = Channel::WhatsApp;
    facts.points.back().handle.value = u"+5511955554444"_s;
    act.handle = u"+5511987654321"_s;
    EXPECT_EQ(denialOf(act, facts), u"contact_hours"_s) << "another number of theirs";
}

TEST(HoursRule, theLawsNightHoldsForAnswersToo)
{
    ContactFacts facts = simpleFacts();
    facts.debtor.uf = u"CE"_s;
    facts.points[0].handle.value = u"+5585987654321"_s;
    wroteByWhatsApp(facts, at(u"2026-11-21T21:00:00-03:00"_s));
    Act act = actOn(Channel::WhatsApp, Purpose::Service);
    act.at = at(u"2026-11-21T21:30:00-03:00"_s);
    const Verdict verdict = ContactPolicy::judge(act, facts);
    ASSERT_TRUE(verdict.denial());
    EXPECT_EQ(verdict.denial()->rule, u"contact_hours"_s);
    EXPECT_EQ(verdict.denial()->override, Override::Nobody);
    EXPECT_EQ(verdict.nextAllowed, at(u"2026-11-23T08:00:00-03:00"_s)) << "on Sunday morning they look at it no more";
    act.origin = Origin::Human;
    EXPECT_EQ(nextOf(act, facts), at(u"2026-11-22T08:00:00-03:00"_s)) << "a person answers within the talk";
}

TEST(HoursRule, theMachinesAnswerThatComesLateWaitsForTheHours)
{
    ContactFacts facts = simpleFacts();
    wroteByWhatsApp(facts, at(u"2026-11-18T22:00:00-03:00"_s));
    Act act = actOn(Channel::WhatsApp, Purpose::Service);
    act.at = at(u"2026-11-18T23:59:59-03:00"_s);
    EXPECT_EQ(denialOf(act, facts), QString());
    act.at = at(u"2026-11-19T00:00:00-03:00"_s);
    EXPECT_EQ(denialOf(act, facts), u"contact_hours"_s);
    EXPECT_EQ(nextOf(act, facts), at(u"2026-11-19T08:00:00-03:00"_s));
}

TEST(PurposeRule, anAnswerThatAsksForPaymentIsACollection)
{
    ContactFacts facts = simpleFacts();
    facts.promises = {{{}, QDate(2026, 11, 25)}};
    wroteByWhatsApp(facts, thursday() - 5min);
    Act act = actOn(Channel::WhatsApp, Purpose::Service);
    act.origin = Origin::Human;
    act.content = Content::FreeText;
    act.text = u"Claro! Hoje o total é R$ 350,00."_s;
    EXPECT_EQ(denialOf(act, facts), QString()) << "they asked";
    act.text = u"E o pagamento? Você prometeu, pague hoje."_s;
    EXPECT_EQ(denialOf(act, facts), u"promise"_s);
    const RuleOutcome purpose = outcomeOf(ContactPolicy::judge(act, facts), u"purpose"_s);
    EXPECT_EQ(purpose.outcome, Outcome::Allow);
    EXPECT_TRUE(purpose.reason().contains(u"Você prometeu"_s)) << purpose.reason().toStdString();
    act.text = u"Fique tranquilo, você não tem que pagar nada agora."_s;
    EXPECT_EQ(denialOf(act, facts), QString());
}

TEST(HoursRule, theStricterOfAddressAndAreaCodeRules)
{
    ContactFacts facts = simpleFacts();
    facts.debtor.uf = u"AC"_s;
    Act act = actOn(Channel::WhatsApp);
    act.at = at(u"2026-11-19T09:30:00-03:00"_s);
    EXPECT_EQ(denialOf(act, facts), u"contact_hours"_s) << "half past seven in Rio Branco";
    EXPECT_EQ(nextOf(act, facts), at(u"2026-11-19T10:00:00-03:00"_s));
}

TEST(HoursRule, agreesWithTheSharedCases)
{
    const QByteArray bytes = test::sharedFile(u"vectors/compliance/contact_hours_cases.json"_s);
    TRATO_SKIP_WITHOUT(bytes);
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    const QHash<QString, QString> areaCodes{{u"SP"_s, u"11"_s}, {u"RJ"_s, u"21"_s}, {u"ES"_s, u"27"_s},
        {u"CE"_s, u"85"_s}, {u"AL"_s, u"82"_s}, {u"PR"_s, u"41"_s}, {u"AM"_s, u"92"_s}};
    int checked = 0;
    for (const QJsonValue& value : document.value(u"cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString uf = one.value(u"uf"_s).toString();
        ContactFacts facts = simpleFacts();
        facts.debtor.uf = uf;
        facts.points[0].handle.value = u"+55"_s + areaCodes.value(uf) + u"987654321"_s;
        const QString name = one.value(u"channel"_s).toString();
        Act act = actOn(name == u"call"_s ? Channel::Voice : channelFromName(name).value());
        const QTimeZone zone(uf == u"AM"_s ? "America/Manaus" : "America/Sao_Paulo");
        act.at = Instant::parse(one.value(u"local_time"_s).toString(), zone).value();
        const Verdict verdict = ContactPolicy::judge(act, facts);
        const bool allowed = outcomeOf(verdict, u"contact_hours"_s).outcome == Outcome::Allow;
        EXPECT_EQ(allowed, one.value(u"allowed"_s).toBool()) << json::compact(one).toStdString();
        ++checked;
    }
    EXPECT_GT(checked, 15);
}

} // namespace
