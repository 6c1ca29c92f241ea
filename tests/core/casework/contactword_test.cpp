// A yes or a no about being contacted: who may write it down, by what, and what it takes back.

#include "support/debttest.h"

#include "casework/contactword.h"
#include "casework/outboxact.h"
#include "channels/templates/catalogue.h"
#include "negotiation/roles.h"
#include "parties/debtors.h"

#include <gmock/gmock.h>

namespace {

using namespace trato;
using namespace trato::casework;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using parties::Consent;
using testing::ElementsAre;
using testing::IsEmpty;

/// Somebody who owes to two creditors, with messages about each of them in the outbox. Sandra leads.
class ContactWordTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        ASSERT_RESULT(negotiation::giveRole(
            database(), clock, {.actor = u"sandra"_s, .role = negotiation::Role::Supervisor, .by = u"sandra"_s}));
        debtor = addDebtor();
        aurora = addCreditor();
        boreal = addCreditor(u"Boreal"_s);
        const ContractId ofAurora = addContract(debtor, aurora, u"A-1"_s);
        const ContractId ofBoreal = addContract(debtor, boreal, u"B-1"_s);
        addInstalment(debtor, ofAurora, 1, daysAgo(40), 50'000);
        addInstalment(debtor, ofBoreal, 1, daysAgo(40), 50'000);
        put(Channel::Sms, ofAurora, u"aurora"_s);
        put(Channel::Sms, ofBoreal, u"boreal"_s);
        put(Channel::Email, ofAurora, u"aurora"_s);
        put(Channel::Email, ofBoreal, u"boreal"_s);
        put(Channel::Email, {}, u"both"_s);
    }

    void put(Channel channel, ContractId contract, const QString& about)
    {
        const auto queued =
            channels::Outbox(database())
                .queue({.debtor = debtor,
                           .channel = channel,
                           .handle = channel == Channel::Email ? u"ana@exemplo.com.br"_s : u"+5511987654321"_s,
                           .purpose = u"collection"_s,
                           .body = u"Oi"_s,
                           .origin = u"cadence"_s,
                           .actor = u"cadence:padrao"_s,
                           .reason = about,
                           .contract = contract.isValid() ? std::optional(contract) : std::nullopt},
                    clock.now());
        ASSERT_RESULT(queued);
    }

    Result<ContactWordEffect> say(const Consent& said, const QString& actor = u"luana"_s)
    {
        return writeDown(database(), clock, {.debtor = debtor, .actor = actor, .said = said});
    }

    QString refusalOf(const Consent& said, const QString& actor = u"sandra"_s)
    {
        const auto result = say(said, actor);
        return result ? QString() : result.error().code;
    }

    std::vector<QString> in(const QString& state)
    {
        return column(u"SELECT channel || ' ' || reason FROM outbox WHERE state = '%1' ORDER BY id"_s.arg(state));
    }

    Consent yes() const
    {
        return {
            .state = Consent::State::Granted, .basis = u"pode mandar"_s, .proof = u"gravação 88"_s, .creditor = aurora};
    }

    DebtorId debtor;
    CreditorId aurora;
    CreditorId boreal;
};
TRATO_BOTH_ENGINES(ContactWordTest);

TEST_P(ContactWordTest, aRefusalTakesBackWhatItForbidsAndNothingElse)
{
    ASSERT_UNWRAP(const auto effect, say({.channel = Channel::Sms, .creditor = aurora}));
    EXPECT_EQ(effect.recalled, 1);
    EXPECT_THAT(in(u"recalled"_s), ElementsAre(u"sms aurora"_s));
    EXPECT_THAT(in(u"queued"_s), ElementsAre(u"sms boreal"_s, u"email aurora"_s, u"email boreal"_s, u"email both"_s));
}

TEST_P(ContactWordTest, aRefusalToACreditorLeavesTheOthersMessages)
{
    ASSERT_UNWRAP(const auto effect, say({.creditor = aurora}));
    EXPECT_EQ(effect.recalled, 3) << "what is about both is about this one too";
    EXPECT_THAT(in(u"queued"_s), ElementsAre(u"sms boreal"_s, u"email boreal"_s));
}

TEST_P(ContactWordTest, aRefusalOfAChannelLeavesTheOtherChannel)
{
    ASSERT_UNWRAP(const auto effect, say({.channel = Channel::Email}));
    EXPECT_EQ(effect.recalled, 3);
    EXPECT_THAT(in(u"queued"_s), ElementsAre(u"sms aurora"_s, u"sms boreal"_s));
    ASSERT_UNWRAP(const auto again, say({}));
    EXPECT_EQ(again.recalled, 2);
    EXPECT_THAT(in(u"queued"_s), IsEmpty());
    EXPECT_EQ(column(u"SELECT detail FROM audit_entry WHERE action = 'record_consent' ORDER BY id"_s).size(), 2u);
    EXPECT_EQ(column(u"SELECT kind FROM interaction"_s), (std::vector<QString>{u"opt_out"_s, u"opt_out"_s}));
}

TEST_P(ContactWordTest, aYesIsForWhoLeadsAndHasToBeProved)
{
    EXPECT_EQ(refusalOf(yes(), u"luana"_s), u"not_entitled"_s);
    Consent said = yes();
    said.proof = u"  "_s;
    EXPECT_EQ(refusalOf(said), u"proof_required"_s);
    said = yes();
    said.basis.clear();
    EXPECT_EQ(refusalOf(said), u"words_required"_s);
    said = yes();
    said.creditor = {};
    EXPECT_EQ(refusalOf(said), u"creditor_required"_s);
    EXPECT_THAT(column(u"SELECT state FROM consent"_s), IsEmpty()) << "a refusal changes nothing";
    EXPECT_EQ(refusalOf(yes()), QString());
    EXPECT_EQ(column(u"SELECT proof FROM consent"_s), std::vector<QString>{u"gravação 88"_s});
    EXPECT_EQ(in(u"queued"_s).size(), 5u);
}

TEST_P(ContactWordTest, aYesHoldsUntilAnInstantThatIsAheadAndANoForGood)
{
    Consent said = yes();
    said.expiresAt = clock.now();
    EXPECT_EQ(refusalOf(said), u"invalid_instant"_s);
    said.expiresAt = clock.now() + 1h;
    EXPECT_EQ(refusalOf(said), QString());
    EXPECT_EQ(refusalOf({.expiresAt = clock.now() + 1h}), u"invalid_instant"_s);
    EXPECT_EQ(column(u"SELECT state FROM consent"_s), std::vector<QString>{u"granted"_s});
}

TEST_P(ContactWordTest, nobodyHasACode)
{
    debtor = DebtorId(77);
    EXPECT_EQ(refusalOf({}), u"no_debtor"_s);
    EXPECT_EQ(in(u"queued"_s).size(), 5u);
}

TEST(OutboxAct, carriesWhatItsTemplateIsDeclaredAs)
{
    ASSERT_UNWRAP(const auto catalogue, channels::TemplateCatalogue::shipped());
    int declared = 0;
    for (const QString& name : catalogue.names()) {
        ASSERT_UNWRAP(const auto one, catalogue.find(name, Channel::WhatsApp));
        channels::OutboxRow row;
        row.message.kind = u"template"_s;
        row.message.templateName = one.name;
        EXPECT_EQ(actOf(row, {}, Instant(1)).category, one.category) << one.name.toStdString();
        declared += one.category ? 1 : 0;
        row.message.kind = u"text"_s;
        EXPECT_FALSE(actOf(row, {}, Instant(1)).category);
    }
    EXPECT_GT(declared, 0);
}

} // namespace
