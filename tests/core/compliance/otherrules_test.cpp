#include "facts.h"

#include "compliance/legalbasis.h"
#include "compliance/thirdparties.h"
#include "compliance/whatsapppolicy.h"

#include <gtest/gtest.h>

namespace {

using namespace trato;
using namespace trato::compliance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::actOn;
using test::denialOf;
using test::outcomeOf;
using test::simpleFacts;
using test::thursday;

parties::RelatedPerson personAt(const QString& phone, parties::Relation relation)
{
    return {.id = 1,
        .relation = relation,
        .name = u"Rui"_s,
        .phone = phone,
        .mayHear = parties::usualDisclosure(relation),
        .source = u"import"_s};
}

TEST(ThirdPartyRule, whoIsAroundTheDebtorHearsWhatTheyMayHear)
{
    ContactFacts facts = simpleFacts();
    facts.debtor.rightPartyAt = thursday();
    const QString phone = facts.points[0].handle.value;
    Act act = actOn(Channel::Sms);
    act.text = u"Oi! Pode pedir para a Marlene falar com a gente?"_s;
    facts.related = {personAt(phone, parties::Relation::Employer)};
    EXPECT_EQ(denialOf(act, facts), u"third_party"_s) << "an employer hears nothing";
    facts.related = {personAt(phone, parties::Relation::Relative)};
    EXPECT_EQ(denialOf(act, facts), QString()) << "a message, without its reason";
    act.text = u"A parcela da Marlene venceu."_s;
    EXPECT_EQ(denialOf(act, facts), u"third_party"_s);
    EXPECT_EQ(denialOf(actOn(Channel::Voice), facts), u"third_party"_s) << "a call about the debt";
    facts.related = {personAt(phone, parties::Relation::Guarantor)};
    EXPECT_EQ(denialOf(act, facts), QString()) << "they owe it too";
    facts.related = {personAt(u"+5511900001111"_s, parties::Relation::Employer)};
    EXPECT_EQ(denialOf(act, facts), QString());
    facts.related = {personAt(phone, parties::Relation::Employer)};
    facts.inbound = {{thursday() - 1h, Channel::Sms, phone}};
    Act answer = actOn(Channel::Sms, Purpose::Service);
    EXPECT_EQ(denialOf(answer, facts), QString()) << "who writes from there is answered";
    answer.text = u"A parcela da Marlene venceu."_s;
    EXPECT_EQ(denialOf(answer, facts), u"third_party"_s) << "but not of the debt";
    facts.related = {personAt(phone, parties::Relation::Relative)};
    EXPECT_EQ(denialOf(answer, facts), u"third_party"_s);
    answer.text = u"Oi! Pode pedir para a Marlene falar com a gente?"_s;
    EXPECT_EQ(denialOf(answer, facts), QString());
    facts.related = {personAt(u"+551187654321"_s, parties::Relation::Employer)};
    EXPECT_EQ(denialOf(actOn(Channel::Voice), facts), u"third_party"_s) << "the same line without its ninth digit";
}

TEST(ThirdPartyRule, nobodyIsCollectedFromAtWork)
{
    ContactFacts facts = simpleFacts();
    facts.points[0].label = u"Trabalho"_s;
    EXPECT_EQ(denialOf(actOn(Channel::Voice), facts), u"third_party"_s);
    EXPECT_EQ(denialOf(actOn(Channel::Email), facts), QString());
    facts.inbound = {{thursday() - 1h, Channel::Sms, facts.points[0].handle.value}};
    Act answer = actOn(Channel::Sms, Purpose::Service);
    answer.text = u"Bom dia! Falo com a Marlene?"_s;
    EXPECT_EQ(denialOf(answer, facts), QString());
    answer.text = u"A parcela da Marlene venceu."_s;
    EXPECT_EQ(denialOf(answer, facts), u"third_party"_s) << "others read there";
    for (const QString& label : {u"celular"_s, u"casa"_s, QString(), u"pessoal"_s})
        EXPECT_EQ(ThirdPlaces::standard().placeOf(label), QString()) << label.toStdString();
    for (const QString& label : {u"tel. comercial"_s, u"Empresa (ramal 12)"_s, u"escritório"_s})
        EXPECT_EQ(ThirdPlaces::standard().placeOf(label), u"work"_s) << label.toStdString();
    EXPECT_EQ(ThirdPlaces::standard().placeOf(u"recado com a vizinha"_s), u"message"_s);
    EXPECT_FALSE(ThirdPlaces::fromToml(""));
}

TEST(LegalBasisRule, everyPurposeRestsOnSomething)
{
    for (const Purpose purpose :
        {Purpose::Collection, Purpose::Reminder, Purpose::Service, Purpose::Payment, Purpose::Care}) {
        const auto said =
            outcomeOf(ContactPolicy::judge(actOn(Channel::Email, purpose), simpleFacts()), u"legal_basis"_s);
        EXPECT_EQ(said.outcome, Outcome::Allow) << purposeName(purpose).toStdString();
        EXPECT_TRUE(said.source.startsWith(u"LGPD"_s));
    }
}

TEST(LegalBasisRule, ofSeveralTheOneThatAsksForConsentHolds)
{
    const auto bases = LegalBases::fromToml(
        "[[basis]]\npurposes = [\"collection\"]\nbasis = \"contrato\"\nsource = \"a\"\n"
        "[[basis]]\npurposes = [\"collection\"]\nchannels = [\"rcs\"]\nconsent = true\nbasis = \"consentimento\"\n"
        "source = \"b\"\nfrom = 2026-01-01\n");
    ASSERT_TRUE(bases);
    EXPECT_TRUE(bases->find(Purpose::Collection, Channel::Rcs, QDate(2026, 5, 1))->needsConsent);
    EXPECT_FALSE(bases->find(Purpose::Collection, Channel::Rcs, QDate(2025, 5, 1))->needsConsent);
    EXPECT_FALSE(bases->find(Purpose::Collection, Channel::Sms, QDate(2026, 5, 1))->needsConsent);
    EXPECT_EQ(bases->find(Purpose::Care, Channel::Sms, QDate(2026, 5, 1)), nullptr);
    for (const QByteArray& broken :
        {QByteArray(), QByteArray("[[basis]]\npurposes = [\"fun\"]\nbasis = \"a\"\nsource = \"b\""),
            QByteArray("[[basis]]\npurposes = [\"care\"]\nbasis = \"a\"\nsource = \"b\"\nfrom = \"2026-02-30\"")})
        EXPECT_FALSE(LegalBases::fromToml(broken)) << broken.toStdString();
}

TEST(ConsentRule, aYesRunsOutAndANoDoesNot)
{
    using parties::Consent;
    Consent yes{.channel = Channel::Sms,
        .purpose = parties::ConsentPurpose::Collection,
        .state = Consent::State::Granted,
        .basis = u"formulário"_s,
        .at = thursday() - 100h,
        .expiresAt = thursday() + 1h};
    Consent no{.channel = Channel::Sms, .purpose = parties::ConsentPurpose::Collection, .at = thursday() - 200h};
    ContactFacts facts = simpleFacts();
    facts.consents = {no, yes};
    Act act = actOn(Channel::Sms);
    EXPECT_EQ(denialOf(act, facts), QString());
    act.at = thursday() + 1h;
    EXPECT_EQ(denialOf(act, facts), u"consent"_s) << "the yes has run out, the no stands";
    no.expiresAt = thursday();
    facts.consents = {no};
    EXPECT_EQ(denialOf(act, facts), u"consent"_s);
}

TEST(WhatsAppPolicyRule, aPromotionNeedsTheirYesWhereWeWriteFirst)
{
    ContactFacts facts = simpleFacts();
    Act act = actOn(Channel::WhatsApp);
    act.text = u"Feirão! Hoje tem 40% de desconto no seu contrato."_s;
    EXPECT_EQ(denialOf(act, facts), u"whatsapp_policy"_s);
    facts.consents = {{.channel = Channel::WhatsApp,
        .purpose = parties::ConsentPurpose::Marketing,
        .state = parties::Consent::State::Granted,
        .basis = u"portal"_s,
        .at = thursday() - 1h}};
    EXPECT_EQ(denialOf(act, facts), QString());
    facts.consents.clear();
    facts.points.push_back(facts.points[0]);
    facts.points.back().handle.kind = parties::ContactKind::WhatsApp;
    facts.points.back().lastInboundAt = thursday() - 1h;
    EXPECT_EQ(denialOf(act, facts), QString()) << "they wrote first";
    facts.points.pop_back();
    act.channel = Channel::Sms;
    EXPECT_EQ(denialOf(act, facts), QString()) << "WhatsApp's own rule";
    EXPECT_FALSE(WhatsAppPolicy::standard().promotionIn(u"Sua parcela venceu. Quer ver as opções?"_s));
}

TEST(WhatsAppPolicyRule, aUtilityOffersNoDiscount)
{
    const WhatsAppPolicy& policy = WhatsAppPolicy::standard();
    for (const QString& text : {u"Dá para ver um desconto à vista."_s, u"Temos uma oferta para você."_s,
             u"Quite com desconto ainda hoje."_s, u"Conseguimos um abatimento no valor."_s})
        EXPECT_TRUE(policy.promotionIn(text)) << text.toStdString();
    for (const QString& text :
        {u"O pagamento por desconto em folha não apareceu."_s, u"Não há desconto para este contrato."_s,
            u"Dá para acertar aos poucos."_s, u"Você me ofereceu pagar amanhã."_s})
        EXPECT_FALSE(policy.promotionIn(text)) << text.toStdString();
}

TEST(WhatsAppPolicyRule, noTaxpayerNumberIsWritten)
{
    ContactFacts facts = simpleFacts();
    facts.debtor.document = u"12345678909"_s;
    Act act = actOn(Channel::WhatsApp, Purpose::Service);
    for (const QString& text :
        {u"O seu CPF é 123.456.789-09, certo?"_s, u"CPF 12345678909."_s, u"(123.456.789-09)"_s}) {
        act.text = text;
        EXPECT_EQ(denialOf(act, facts), u"whatsapp_policy"_s) << text.toStdString();
    }
    for (const QString& text :
        {u"O seu CPF termina em 09."_s, u"Linha: 12345678909.12345 6"_s, u"00020112345678909br"_s}) {
        act.text = text;
        EXPECT_EQ(denialOf(act, facts), QString()) << text.toStdString();
    }
    act.channel = Channel::Email;
    act.text = u"CPF 123.456.789-09"_s;
    EXPECT_EQ(denialOf(act, facts), QString()) << "WhatsApp's own rule";
}

TEST(WhatsAppPolicyRule, aTableThatSaysNothingIsRefusedAndNoPolicyInForceIsTheStrictest)
{
    const QByteArray marketing = "\n[marketing]\nphrases = [\"promocao\"]\n";
    EXPECT_FALSE(WhatsAppPolicy::fromToml(""));
    EXPECT_FALSE(WhatsAppPolicy::fromToml(
        "[[policy]]\nuse = \"sometimes\"\nopt_in = \"contract\"\npromotions = \"opt_in\"" + marketing));
    const auto policy = WhatsAppPolicy::fromToml(
        "[[policy]]\nuse = \"all\"\nopt_in = \"contract\"\npromotions = \"allowed\"\nfrom = 2026-01-01\n"
        "[[policy]]\nuse = \"answers\"\nopt_in = \"required\"\npromotions = \"opt_in\"\nfrom = 2026-06-01\n" +
        marketing);
    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->on(QDate(2026, 3, 1)).use, WhatsAppUse::Use::All);
    EXPECT_EQ(policy->on(QDate(2026, 7, 1)).use, WhatsAppUse::Use::Answers);
    EXPECT_EQ(policy->on(QDate(2025, 7, 1)).use, WhatsAppUse::Use::None);
}

} // namespace
