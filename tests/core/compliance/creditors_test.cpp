// What was said to one creditor, lists of those not to be contacted, what a template is declared as.

#include "facts.h"

#include "compliance/legalbasis.h"
#include "compliance/rules/rule.h"
#include "compliance/whatsapppolicy.h"

#include <gtest/gtest.h>

namespace {

using namespace trato;
using namespace trato::compliance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using parties::Consent;
using parties::ConsentPurpose;
using test::actOn;
using test::denialOf;
using test::outcomeOf;
using test::simpleFacts;
using test::thursday;

constexpr CreditorId aurora(3);
constexpr CreditorId boreal(4);
constexpr ContractId ofAurora(7);
constexpr ContractId ofBoreal(8);

/// They owe to two creditors.
ContactFacts twoCreditors()
{
    ContactFacts facts = simpleFacts();
    facts.openContracts.push_back({ofBoreal, QDate(2026, 10, 1)});
    facts.debts = {{.contract = ofAurora, .creditor = aurora}, {.contract = ofBoreal, .creditor = boreal}};
    return facts;
}

Consent word(Consent::State state, CreditorId to, Instant at, ConsentPurpose purpose = ConsentPurpose::Collection)
{
    return {.channel = Channel::WhatsApp,
        .purpose = purpose,
        .state = state,
        .basis = u"formulário"_s,
        .source = u"luana"_s,
        .at = at,
        .creditor = to,
        .creditorName = to == aurora   ? u"Lojas Aurora"_s
                        : to == boreal ? u"Boreal"_s
                                       : QString()};
}

Consent yes(CreditorId to, Instant at, ConsentPurpose purpose = ConsentPurpose::Collection)
{
    return word(Consent::State::Granted, to, at, purpose);
}

Consent no(CreditorId to, Instant at) { return word(Consent::State::Revoked, to, at); }

Act about(ContractId contract)
{
    Act act = actOn(Channel::WhatsApp);
    act.contract = contract;
    return act;
}

TEST(ConsentOfACreditor, aRefusalThatNamesOneBarsThatOne)
{
    ContactFacts facts = twoCreditors();
    facts.consents = {no(aurora, thursday() - 9h)};
    EXPECT_EQ(denialOf(about(ofAurora), facts), u"consent"_s);
    EXPECT_EQ(denialOf(about(ofBoreal), facts), QString());
    EXPECT_EQ(denialOf(about({}), facts), u"consent"_s) << "about everything the stricter word counts";
    const Verdict verdict = ContactPolicy::judge(about(ofAurora), facts);
    EXPECT_TRUE(outcomeOf(verdict, u"consent"_s).reason().contains(u"Lojas Aurora"_s));
}

TEST(ConsentOfACreditor, aRefusalThatNamesNoneIsForAll)
{
    ContactFacts facts = twoCreditors();
    facts.consents = {yes(aurora, thursday() - 9h), no({}, thursday() - 8h)};
    EXPECT_EQ(denialOf(about(ofAurora), facts), u"consent"_s);
    EXPECT_EQ(denialOf(about(ofBoreal), facts), u"consent"_s);
    facts.consents.push_back(yes(aurora, thursday() - 7h));
    EXPECT_EQ(denialOf(about(ofAurora), facts), QString()) << "their last word to this one";
    EXPECT_EQ(denialOf(about(ofBoreal), facts), u"consent"_s) << "a yes to one is none to another";
}

TEST(ConsentOfACreditor, aYesToNobodyTakesNoRefusalBackThatNamesOne)
{
    ContactFacts facts = twoCreditors();
    facts.consents = {no(aurora, thursday() - 9h), yes({}, thursday() - 8h)};
    EXPECT_EQ(denialOf(about(ofAurora), facts), u"consent"_s);
    EXPECT_EQ(denialOf(about(ofBoreal), facts), QString());
    facts.consents = {no(aurora, thursday() - 9h), no({}, thursday() - 8h), yes({}, thursday() - 7h)};
    EXPECT_EQ(denialOf(about(ofAurora), facts), u"consent"_s);
    EXPECT_EQ(denialOf(about(ofBoreal), facts), QString());
}

TEST(ConsentOfACreditor, theTraceSaysWhichYesWasUsed)
{
    ContactFacts facts = twoCreditors();
    facts.consents = {yes(aurora, thursday() - 9h)};
    const RuleOutcome used = outcomeOf(ContactPolicy::judge(about(ofAurora), facts), u"consent"_s);
    EXPECT_EQ(used.outcome, Outcome::Allow);
    EXPECT_TRUE(used.reason().contains(u"Lojas Aurora"_s)) << used.reason().toStdString();
    EXPECT_EQ(used.source, u"luana: formulário"_s);
    EXPECT_EQ(outcomeOf(ContactPolicy::judge(about(ofBoreal), facts), u"consent"_s).outcome, Outcome::NotApplicable);
}

TEST(ConsentOfACreditor, marketingNeedsTheYesOfWhoWrites)
{
    ContactFacts facts = twoCreditors();
    facts.consents = {yes(aurora, thursday() - 9h, ConsentPurpose::Marketing)};
    Act act = about(ofAurora);
    act.text = u"Feirão! Hoje tem 40% de desconto no seu contrato."_s;
    EXPECT_EQ(denialOf(act, facts), QString());
    act.contract = ofBoreal;
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_policy"_s);
    act.contract = {};
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_policy"_s) << "of both, one has none";
    facts.consents = {yes({}, thursday() - 9h, ConsentPurpose::Marketing)};
    act.contract = ofAurora;
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_policy"_s) << "of two it names none";
    facts.openContracts.pop_back();
    EXPECT_EQ(denialOf(act, facts), QString()) << "the other is settled: there is none that it could mean";
    facts.agreedWith = {boreal};
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_policy"_s) << "they pay the other by an agreement";
}

/// What a rule says that is asked by itself.
template <class Ask>
RuleOutcome askedOf(const Act& act, const ContactFacts& facts, Ask ask)
{
    ActWords words(act);
    const Aim aim = Aim::of(act, facts, words);
    return ask(Question{act, facts, aim, words, act.at});
}

TEST(ConsentOfACreditor, anOptInToOneIsNoneToAnother)
{
    const auto under = [](const Act& act, const ContactFacts& facts) {
        const WhatsAppUse use{.use = WhatsAppUse::Use::All, .source = u"x"_s};
        return askedOf(act, facts, [&](const Question& question) { return whatsAppRuleUnder(use, question); });
    };
    ContactFacts facts = twoCreditors();
    EXPECT_EQ(under(about(ofAurora), facts).outcome, Outcome::Deny) << "nobody said yes";
    facts.consents = {yes(aurora, thursday() - 9h)};
    const RuleOutcome used = under(about(ofAurora), facts);
    EXPECT_EQ(used.outcome, Outcome::Allow);
    EXPECT_TRUE(used.reason().contains(u"Lojas Aurora"_s));
    const RuleOutcome other = under(about(ofBoreal), facts);
    EXPECT_EQ(other.outcome, Outcome::Deny);
    EXPECT_TRUE(other.reason().contains(u"Lojas Aurora"_s)) << "whose yes it is";
    EXPECT_EQ(under(about({}), facts).outcome, Outcome::Deny) << "about both";
    facts.consents.push_back(yes(boreal, thursday() - 8h));
    const RuleOutcome both = under(about({}), facts);
    EXPECT_EQ(both.outcome, Outcome::Allow);
    EXPECT_TRUE(both.reason().contains(u"Lojas Aurora, Boreal"_s)) << both.reason().toStdString();
    facts.consents.back().expiresAt = thursday();
    EXPECT_EQ(under(about(ofBoreal), facts).outcome, Outcome::Deny) << "it has run out";
    facts.consents = {yes({}, thursday() - 9h)};
    EXPECT_EQ(under(about(ofAurora), facts).outcome, Outcome::Deny) << "of two it names none";
    facts.debts.clear();
    EXPECT_EQ(under(about({}), facts).outcome, Outcome::Allow) << "there is no other that it could mean";
}

TEST(ConsentOfACreditor, aBasisOfConsentAsksForTheirs)
{
    const auto bases = LegalBases::fromToml("[[basis]]\npurposes = [\"collection\"]\nconsent = true\n"
                                            "basis = \"consentimento\"\nsource = \"LGPD, art. 7º, I\"\n");
    ASSERT_TRUE(bases);
    const auto by = [&](const Act& act, const ContactFacts& facts) {
        return askedOf(act, facts, [&](const Question& question) { return legalBasisBy(*bases, question); });
    };
    ContactFacts facts = twoCreditors();
    facts.consents = {yes(aurora, thursday() - 9h)};
    facts.consents[0].expiresAt = thursday() + 9h;
    EXPECT_EQ(by(about(ofAurora), facts).outcome, Outcome::Allow);
    EXPECT_EQ(by(about(ofAurora), facts).until, thursday() + 9h);
    EXPECT_EQ(by(about(ofBoreal), facts).outcome, Outcome::Deny);
    facts.consents.clear();
    EXPECT_EQ(by(about(ofAurora), facts).outcome, Outcome::Deny);
}

parties::Exclusion listed(bool legal, CreditorId creditor = {}, std::optional<Channel> channel = {})
{
    return {.value = u"+5511987654321"_s,
        .list = legal ? u"Não Me Ligue"_s : u"pedidos da loja"_s,
        .creditor = creditor,
        .channel = channel,
        .legal = legal,
        .source = legal ? u"Lei 9.263/2021 (PA)"_s : u"carta da Lojas Aurora"_s,
        .from = QDate(2026, 11, 1)};
}

TEST(DoNotContactRule, whoIsListedIsNotApproachedThere)
{
    ContactFacts facts = twoCreditors();
    facts.exclusions = {listed(true)};
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Voice})
        EXPECT_EQ(denialOf(actOn(channel), facts), u"do_not_contact"_s);
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), QString()) << "another address";
    const Verdict verdict = ContactPolicy::judge(actOn(Channel::Sms), facts);
    const RuleOutcome& denied = outcomeOf(verdict, u"do_not_contact"_s);
    EXPECT_EQ(denied.override, Override::Nobody);
    EXPECT_TRUE(denied.reason().contains(u"Não Me Ligue"_s));
    EXPECT_EQ(denied.source, u"Lei 9.263/2021 (PA)"_s);
    EXPECT_TRUE(verdict.nextAllowed.isNever());
}

TEST(DoNotContactRule, aListNamesChannelCreditorAndDays)
{
    ContactFacts facts = twoCreditors();
    facts.exclusions = {listed(true, {}, Channel::Voice)};
    EXPECT_EQ(denialOf(actOn(Channel::Voice), facts), u"do_not_contact"_s);
    EXPECT_EQ(denialOf(actOn(Channel::Sms), facts), QString());
    facts.exclusions = {listed(false, aurora)};
    EXPECT_EQ(denialOf(about(ofAurora), facts), u"do_not_contact"_s);
    EXPECT_EQ(denialOf(about(ofBoreal), facts), QString());
    EXPECT_EQ(denialOf(about({}), facts), u"do_not_contact"_s);
    facts.exclusions[0].from = QDate(2026, 11, 20);
    EXPECT_EQ(denialOf(about(ofAurora), facts), QString()) << "not yet";
    facts.exclusions[0].from = QDate(2026, 11, 1);
    facts.exclusions[0].until = QDate(2026, 11, 18);
    EXPECT_EQ(denialOf(about(ofAurora), facts), QString()) << "not any more";
    facts.exclusions[0].until = QDate(2026, 11, 19);
    const Verdict verdict = ContactPolicy::judge(about(ofAurora), facts);
    EXPECT_EQ(outcomeOf(verdict, u"do_not_contact"_s).until, test::at(u"2026-11-20T00:00:00-03:00"_s));
    EXPECT_GT(verdict.nextAllowed, test::at(u"2026-11-20T00:00:00-03:00"_s));
}

TEST(DoNotContactRule, theListOfTheLawSpeaksAndTheLongestHolds)
{
    ContactFacts facts = twoCreditors();
    facts.exclusions = {listed(false), listed(true)};
    facts.exclusions[1].until = QDate(2026, 11, 25);
    const RuleOutcome denied = outcomeOf(ContactPolicy::judge(actOn(Channel::Sms), facts), u"do_not_contact"_s);
    EXPECT_EQ(denied.override, Override::Nobody);
    EXPECT_TRUE(denied.until.isNever()) << "the house's list has no end";
    facts.exclusions.pop_back();
    EXPECT_EQ(outcomeOf(ContactPolicy::judge(actOn(Channel::Sms), facts), u"do_not_contact"_s).override,
        Override::Supervisor);
}

TEST(DoNotContactRule, whoWritesFromThereIsAnswered)
{
    ContactFacts facts = twoCreditors();
    facts.exclusions = {listed(true)};
    facts.inbound = {{thursday() - 1h, Channel::Sms, facts.points[0].handle.value}};
    Act answer = actOn(Channel::Sms, Purpose::Service);
    EXPECT_EQ(denialOf(answer, facts), QString());
    EXPECT_EQ(denialOf(actOn(Channel::Sms), facts), u"do_not_contact"_s) << "and not collected from";
    EXPECT_EQ(denialOf(actOn(Channel::Voice, Purpose::Service), facts), u"do_not_contact"_s) << "a call approaches";
}

TEST(TemplateCategories, theStricterOfDeclarationAndWordsRules)
{
    ContactFacts facts = simpleFacts();
    Act act = actOn(Channel::WhatsApp);
    act.text = u"Marlene, aqui é da Lojas Aurora. Quer ver as opções?"_s;
    for (const auto& category : {std::optional<TemplateCategory>(), std::optional(TemplateCategory::Utility)}) {
        act.category = category;
        EXPECT_EQ(denialOf(act, facts), QString());
    }
    act.category = TemplateCategory::Marketing;
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_policy"_s) << "declared";
    act.category = TemplateCategory::Utility;
    act.text = u"Feirão! Hoje tem 40% de desconto."_s;
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_policy"_s) << "by its words";
    facts.consents = {yes({}, thursday() - 1h, ConsentPurpose::Marketing)};
    act.category = TemplateCategory::Marketing;
    EXPECT_EQ(denialOf(act, facts), QString());
    act.category = TemplateCategory::Authentication;
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_policy"_s) << "it carries a code";
    act.channel = Channel::Sms;
    EXPECT_EQ(denialOf(act, facts), QString()) << "WhatsApp's own";
}

TEST(TemplateCategories, aDeclarationThatTheWordsBelieIsFound)
{
    const QString plain = u"Oi, {primeiro_nome}! Aqui é da {credor}. Quer ver as opções?"_s;
    const QString promotes = u"{primeiro_nome}, hoje tem desconto especial na {credor}!"_s;
    EXPECT_FALSE(categoryProblem(TemplateCategory::Utility, plain));
    EXPECT_TRUE(categoryProblem(TemplateCategory::Utility, promotes)->contains(u"desconto especial"_s));
    EXPECT_FALSE(categoryProblem(TemplateCategory::Marketing, promotes));
    EXPECT_TRUE(categoryProblem(TemplateCategory::Marketing, plain));
    EXPECT_FALSE(categoryProblem(TemplateCategory::Authentication, u"Seu código é {codigo}."_s));
    EXPECT_TRUE(categoryProblem(TemplateCategory::Authentication, promotes));
    EXPECT_TRUE(categoryProblem(TemplateCategory::Authentication, u"Sua parcela venceu. O código é {codigo}."_s));
    EXPECT_TRUE(categoryProblem(TemplateCategory::Marketing, QString()));
}

} // namespace
