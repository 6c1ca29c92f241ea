#include "facts.h"

#include "support/result.h"
#include "support/testdatabase.h"

#include "compliance/caps.h"
#include "compliance/limits.h"
#include "compliance/overrides.h"
#include "debts/holdkind.h"
#include "negotiation/roles.h"

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

GrantedOverride letPass(const QString& rule)
{
    return {.id = 5,
        .rule = rule,
        .reason = u"pediu para ligar agora"_s,
        .by = u"sandra"_s,
        .at = thursday() - 1h,
        .until = thursday() + 1h};
}

/// As a person does it: the machine uses no override.
Act byHuman(Act act)
{
    act.origin = Origin::Human;
    act.actor = u"luana"_s;
    return act;
}

debts::Hold holdFor(const QString& reason, Instant until = {}, Instant since = thursday() - 1h)
{
    return {.debtor = DebtorId(1),
        .id = HoldId(1),
        .contract = {},
        .reason = reason,
        .source = {},
        .since = since,
        .until = until,
        .placedBy = {},
        .interaction = {},
        .releasedAt = {},
        .releasedBy = {}};
}

TEST(OverrideTest, theMachineUsesNone)
{
    ContactFacts facts = simpleFacts();
    facts.promises = {{{}, QDate(2026, 11, 25)}};
    facts.overrides = {letPass(u"promise"_s)};
    for (const Origin origin : {Origin::Cadence, Origin::Agent, Origin::System}) {
        Act act = actOn(Channel::Email);
        act.origin = origin;
        const Verdict verdict = ContactPolicy::judge(act, facts);
        EXPECT_EQ(outcomeOf(verdict, u"promise"_s).outcome, Outcome::Deny) << originName(origin).toStdString();
        EXPECT_TRUE(verdict.overridesUsed().empty());
    }
    EXPECT_EQ(denialOf(byHuman(actOn(Channel::Email)), facts), QString());
}

TEST(OverrideTest, aHoldThatNobodyPassesStandsBesideOneThatMayBePassed)
{
    const Act act = byHuman(actOn(Channel::Email));
    for (const QString& grave : {u"self_harm"_s, u"death"_s}) {
        for (const bool graveFirst : {true, false}) {
            ContactFacts facts = simpleFacts();
            facts.holds = {holdFor(u"dispute"_s), holdFor(grave)};
            if (graveFirst)
                std::swap(facts.holds[0], facts.holds[1]);
            facts.overrides = {letPass(u"hold"_s)};
            const RuleOutcome held = outcomeOf(ContactPolicy::judge(act, facts), u"hold"_s);
            EXPECT_EQ(held.outcome, Outcome::Deny) << grave.toStdString();
            EXPECT_EQ(held.override, Override::Nobody);
            facts.holds = {holdFor(grave)};
            EXPECT_EQ(held.reason(), outcomeOf(ContactPolicy::judge(act, facts), u"hold"_s).reason())
                << "the strictest is shown";
        }
    }
    ContactFacts facts = simpleFacts();
    facts.holds = {holdFor(u"dispute"_s), holdFor(u"death"_s, thursday() + 1h)};
    facts.overrides = {letPass(u"hold"_s)};
    EXPECT_EQ(denialOf(act, facts), u"hold"_s) << "stricter, though it ends";
    facts.holds = {holdFor(u"dispute"_s), holdFor(u"death"_s)};
    facts.openContracts = {{ContractId(7), QDate(2026, 10, 5)}, {ContractId(8), QDate(2026, 10, 5)}};
    facts.holds[0].contract = ContractId(7);
    facts.holds[1].contract = ContractId(8);
    EXPECT_EQ(denialOf(act, facts), u"hold"_s) << "each of another contract";
    facts.holds = {holdFor(u"dispute"_s), holdFor(u"complaint"_s)};
    EXPECT_EQ(denialOf(act, facts), QString());
}

TEST(OverrideTest, aHoldThatCameLaterIsNotPassed)
{
    const Act act = byHuman(actOn(Channel::Email));
    ContactFacts facts = simpleFacts();
    facts.holds = {holdFor(u"complaint"_s, {}, thursday() - 2h)};
    facts.overrides = {letPass(u"hold"_s)};
    EXPECT_EQ(denialOf(act, facts), QString());
    facts.holds.push_back(holdFor(u"fraud_claim"_s, {}, thursday() - 30min));
    EXPECT_EQ(denialOf(act, facts), u"hold"_s);
    facts.overrides.push_back(letPass(u"hold"_s));
    facts.overrides.back().at = thursday() - 10min;
    EXPECT_EQ(denialOf(act, facts), QString()) << "granted anew";
    facts.holds = {holdFor(u"claims_paid"_s, {}, thursday() - 30min)};
    facts.overrides = {letPass(u"payment_in_flight"_s)};
    EXPECT_EQ(denialOf(act, facts), u"payment_in_flight"_s);
}

TEST(OverrideTest, theLawOfOneOfSeveralPlacesIsNotPassed)
{
    ContactFacts facts = simpleFacts();
    facts.points[0].handle.value = u"+5531987654321"_s;
    facts.overrides = {letPass(u"contact_hours"_s)};
    facts.overrides.front().until = thursday() + 24h;
    Act night = byHuman(actOn(Channel::Voice));
    night.at = test::at(u"2026-11-19T21:00:00-03:00"_s);
    EXPECT_EQ(denialOf(night, facts), u"contact_hours"_s) << "an area code of MG, an address in SP";
    facts.debtor.uf = u"MG"_s;
    EXPECT_EQ(denialOf(night, facts), QString()) << "custom of the trade";
}

TEST(OverrideTest, aDenialIsLetPassWithItsReasonAndOnlyWhileItHolds)
{
    ContactFacts facts = simpleFacts();
    facts.promises = {{{}, QDate(2026, 11, 25)}};
    facts.overrides = {letPass(u"promise"_s)};
    Act act = byHuman(actOn(Channel::Email));
    const Verdict verdict = ContactPolicy::judge(act, facts);
    EXPECT_TRUE(verdict.allowed);
    EXPECT_EQ(verdict.overridesUsed(), std::vector<qint64>{5});
    const RuleOutcome promise = outcomeOf(verdict, u"promise"_s);
    EXPECT_TRUE(promise.reason().contains(u"sandra"_s) && promise.reason().contains(u"pediu"_s));
    EXPECT_EQ(promise.until, thursday() + 1h);
    facts.overrides.front().channel = Channel::Sms;
    EXPECT_EQ(denialOf(act, facts), u"promise"_s) << "another channel";
    facts.overrides.front().channel = Channel::Email;
    EXPECT_EQ(denialOf(act, facts), QString());
    act.at = thursday() + 1h;
    EXPECT_EQ(denialOf(act, facts), u"promise"_s) << "over";
}

TEST(OverrideTest, nobodyPassesTheLawAndThePersonsOwnWord)
{
    ContactFacts facts = simpleFacts();
    for (const QString& rule : {u"consent"_s, u"right_party"_s, u"payment_known"_s, u"contact_hours"_s, u"hold"_s})
        facts.overrides.push_back(letPass(rule));
    facts.consents = {{.channel = Channel::Email, .purpose = parties::ConsentPurpose::All, .at = thursday() - 1h}};
    EXPECT_EQ(denialOf(byHuman(actOn(Channel::Email)), facts), u"consent"_s);
    facts.consents.clear();
    facts.openContracts.clear();
    EXPECT_EQ(denialOf(byHuman(actOn(Channel::Email)), facts), u"payment_known"_s);
    facts = simpleFacts();
    facts.overrides = {letPass(u"contact_hours"_s), letPass(u"hold"_s)};
    facts.overrides[0].until = facts.overrides[1].until = thursday() + 24h;
    Act night = byHuman(actOn(Channel::Voice));
    night.at = test::at(u"2026-11-19T21:00:00-03:00"_s);
    EXPECT_EQ(denialOf(night, facts), u"contact_hours"_s) << "a law of the state";
    night.channel = Channel::Sms;
    EXPECT_EQ(denialOf(night, facts), QString()) << "custom of the trade";
    facts.holds = {holdFor(u"death"_s)};
    EXPECT_EQ(denialOf(byHuman(actOn(Channel::Email)), facts), u"hold"_s);
    facts.holds.front().reason = u"dispute"_s;
    EXPECT_EQ(denialOf(byHuman(actOn(Channel::Email)), facts), QString());
}

TEST(OverrideTest, wordsPassAsTheyWereReadAndNotOthers)
{
    ContactFacts facts = simpleFacts();
    Act act = byHuman(actOn(Channel::Email));
    act.text = u"assunto\nÚltima chance."_s;
    ASSERT_EQ(denialOf(act, facts), u"wording"_s);
    facts.overrides = {letPass(u"wording"_s)};
    facts.overrides.front().textHash = overrideTextHash(act.text);
    EXPECT_EQ(denialOf(act, facts), QString());
    act.text += u" Amanhã."_s;
    EXPECT_EQ(denialOf(act, facts), u"wording"_s);
}

TEST(OverrideTest, wordsThatThreatenExposeOrCollectInCarePassForNobody)
{
    const auto held = [](const QString& text, Purpose purpose) {
        ContactFacts facts = simpleFacts();
        Act act = byHuman(actOn(Channel::Email, purpose));
        act.text = text;
        facts.overrides = {letPass(u"wording"_s)};
        facts.overrides.front().textHash = overrideTextHash(text);
        return outcomeOf(ContactPolicy::judge(act, facts), u"wording"_s);
    };
    for (const QString& text : {u"Vamos te processar."_s, u"Última chance. Vamos te processar."_s,
             u"Vamos contar para os seus vizinhos."_s, u"Você vai ser preso."_s}) {
        const RuleOutcome outcome = held(text, Purpose::Collection);
        EXPECT_EQ(outcome.outcome, Outcome::Deny) << text.toStdString();
        EXPECT_EQ(outcome.override, Override::Nobody) << text.toStdString();
    }
    EXPECT_EQ(held(u"Sinto muito. O boleto vence amanhã."_s, Purpose::Care).override, Override::Nobody);
    EXPECT_EQ(held(u"Última chance."_s, Purpose::Collection).outcome, Outcome::Allow);
}

TEST(OverrideTest, onlyOneDenialOfSeveralIsNotEnough)
{
    ContactFacts facts = simpleFacts();
    facts.promises = {{{}, QDate(2026, 11, 25)}};
    facts.consents = {{.channel = {}, .purpose = parties::ConsentPurpose::All, .at = thursday() - 1h}};
    facts.overrides = {letPass(u"promise"_s)};
    EXPECT_EQ(denialOf(byHuman(actOn(Channel::Email)), facts), u"consent"_s);
}

TEST(HoldKindTest, eachKindLeavesWhatItLeaves)
{
    for (const debts::HoldKind& kind : debts::holdKinds()) {
        ContactFacts facts = simpleFacts();
        facts.holds = {holdFor(QString::fromLatin1(kind.reason))};
        Act act = actOn(Channel::Email);
        EXPECT_NE(denialOf(act, facts), QString()) << kind.reason << ": the machine collects";
        act.origin = Origin::Human;
        EXPECT_NE(denialOf(act, facts), QString()) << kind.reason << ": a person collects";
        act.purpose = Purpose::Care;
        EXPECT_EQ(denialOf(act, facts).isEmpty(), kind.remaining != debts::Remaining::Nothing) << kind.reason;
        act.purpose = Purpose::Service;
        const bool service =
            kind.remaining == debts::Remaining::Service || kind.remaining == debts::Remaining::Everything;
        EXPECT_EQ(denialOf(act, facts).isEmpty(), service) << kind.reason;
        facts.points[1].lastInboundAt = thursday() - 1h;
        EXPECT_EQ(denialOf(act, facts).isEmpty(), kind.remaining != debts::Remaining::Nothing)
            << kind.reason << ": who writes is answered by a person";
    }
    EXPECT_STREQ(debts::holdKind(u"no such thing").reason, "human");
}

TEST(HoldKindTest, ofContradictoryHoldsTheStricterWins)
{
    ContactFacts facts = simpleFacts();
    facts.holds = {
        holdFor(u"dispute"_s, thursday() + 48h), holdFor(u"bereavement"_s), holdFor(u"callback"_s, thursday() + 1h)};
    Act act = actOn(Channel::Email, Purpose::Service);
    act.origin = Origin::Human;
    EXPECT_EQ(denialOf(act, facts), u"hold"_s) << "a dispute leaves service, grief does not";
    EXPECT_TRUE(ContactPolicy::judge(act, facts).nextAllowed.isNever());
    facts.holds[1].until = thursday() + 24h;
    EXPECT_EQ(ContactPolicy::judge(act, facts).nextAllowed, thursday() + 24h);
    EXPECT_EQ(ContactPolicy::judge(actOn(Channel::Email), facts).nextAllowed, thursday() + 48h);
}

class OverridesTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(thursday());
        const auto id =
            parties::Debtors(database()).create({.name = u"Marlene"_s, .document = {}, .uf = u"SP"_s}, clock.now());
        ASSERT_RESULT(id);
        debtor = *id;
        ASSERT_RESULT(negotiation::giveRole(
            database(), clock, {.actor = u"sandra"_s, .role = negotiation::Role::Supervisor, .by = u"sandra"_s}));
    }
    QString codeOf(const OverrideRequest& request)
    {
        const auto granted = Overrides(database()).grant(request, clock.now());
        return granted ? QString() : granted.error().code;
    }
    OverrideRequest request(const QString& rule = u"cap"_s)
    {
        return {.debtor = debtor, .rule = rule, .reason = u"combinado por telefone"_s, .by = u"sandra"_s};
    }

    DebtorId debtor;
};
TRATO_BOTH_ENGINES(OverridesTest);

TEST_P(OverridesTest, whoMayAndWhatMay)
{
    EXPECT_EQ(codeOf(request()), QString());
    OverrideRequest one = request();
    one.by = u"luana"_s;
    EXPECT_EQ(codeOf(one), u"not_entitled"_s);
    one = request();
    one.reason = u"  "_s;
    EXPECT_EQ(codeOf(one), u"reason_required"_s);
    for (const QString& rule : {u"consent"_s, u"right_party"_s, u"payment_known"_s, u"contact_point"_s, u"baton"_s,
             u"open_debt"_s, u"whatsapp_window"_s, u"no_such_rule"_s, QString()})
        EXPECT_EQ(codeOf(request(rule)), u"never_overridable"_s) << rule.toStdString();
    EXPECT_EQ(codeOf(request(u"wording"_s)), u"text_required"_s);
    one = request();
    one.until = clock.now() + 24h * 8;
    EXPECT_EQ(codeOf(one), u"invalid_override"_s);
    one.until = clock.now() - 1h;
    EXPECT_EQ(codeOf(one), u"invalid_override"_s);
    one.until = clock.now() + 1h;
    for (const int uses : {0, -1, 1000}) {
        one.uses = uses;
        EXPECT_EQ(codeOf(one), u"invalid_override"_s);
    }
    one = request();
    one.debtor = DebtorId(99);
    EXPECT_EQ(codeOf(one), u"no_debtor"_s);
}

/// Who asks to pass what nobody passes is told so at once, not when the message is kept back.
TEST_P(OverridesTest, whatNobodyPassesIsNotGranted)
{
    debts::Holds holds(database());
    ASSERT_UNWRAP(const auto dispute,
        holds.place({.debtor = debtor, .reason = u"dispute"_s, .placedBy = u"luana"_s}, clock.now()));
    EXPECT_EQ(codeOf(request(u"hold"_s)), QString());
    ASSERT_RESULT(holds.place({.debtor = debtor, .reason = u"death"_s, .placedBy = u"luana"_s}, clock.now()));
    EXPECT_EQ(codeOf(request(u"hold"_s)), u"never_overridable"_s);
    OverrideRequest words = request(u"wording"_s);
    words.text = u"Última chance."_s;
    EXPECT_EQ(codeOf(words), QString());
    words.text = u"Vamos te processar."_s;
    EXPECT_EQ(codeOf(words), u"never_overridable"_s);
    clock.set(test::at(u"2026-11-19T21:00:00-03:00"_s));
    OverrideRequest night = request(u"contact_hours"_s);
    EXPECT_EQ(codeOf(night), QString()) << "custom closes some of the channels";
    night.channel = Channel::Voice;
    EXPECT_EQ(codeOf(night), u"never_overridable"_s) << "the state's law closes this one";
}

TEST_P(OverridesTest, isAuditedUsedUpAndTakenBack)
{
    Overrides overrides(database());
    ASSERT_UNWRAP(const GrantedOverride granted, overrides.grant(request(), clock.now()));
    EXPECT_EQ(granted.until, test::at(u"2026-11-20T00:00:00-03:00"_s)) << "the end of the day";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE actor = 'sandra' AND action = 'override_policy'"_s), 1);
    ASSERT_UNWRAP(const ContactFacts facts, ContactFacts::load(database(), debtor, clock.now()));
    ASSERT_EQ(facts.overrides.size(), 1u);
    EXPECT_EQ(facts.overrides.front().reason, u"combinado por telefone"_s);
    const OverrideUse once{debtor, {granted.id}, OutboxId(4), u"luana"_s};
    ASSERT_RESULT(overrides.use(once, clock.now()));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE actor = 'luana' AND action = 'use_override' "
                     "AND detail LIKE '%\"outbox\":4%'"_s),
        1);
    ASSERT_UNWRAP(const auto used, overrides.inForce(debtor, clock.now()));
    EXPECT_TRUE(used.empty());
    EXPECT_EQ(overrides.use(once, clock.now()).error().code, u"no_override"_s) << "it let one act pass";
    ASSERT_UNWRAP(const GrantedOverride again, overrides.grant(request(), clock.now()));
    EXPECT_FALSE(overrides.withdraw(debtor, again.id, u"luana"_s, clock.now()));
    ASSERT_RESULT(overrides.withdraw(debtor, again.id, u"sandra"_s, clock.now()));
    EXPECT_EQ(overrides.withdraw(debtor, again.id, u"sandra"_s, clock.now()).error().code, u"no_override"_s);
    ASSERT_UNWRAP(const auto left, overrides.inForce(debtor, clock.now()));
    EXPECT_TRUE(left.empty());
}

TEST_P(OverridesTest, aCreditorChoosesItsLimits)
{
    run(u"INSERT INTO creditor (id, name, name_folded, created_at) VALUES (1, 'Lojas Aurora', 'lojas aurora', 1)"_s);
    ASSERT_RESULT(chooseLimits(database(), clock, {u"Lojas Aurora"_s, u"reg_f"_s, u"sandra"_s}));
    ASSERT_UNWRAP(const QString chosen, limitsOf(database(), u"LOJAS AURORA"_s));
    EXPECT_EQ(chosen, u"reg_f"_s);
    const auto code = [&](const LimitsChoice& choice) { return chooseLimits(database(), clock, choice).error().code; };
    EXPECT_EQ(code({u"Lojas Aurora"_s, u"reg_x"_s, u"sandra"_s}), u"no_preset"_s);
    EXPECT_EQ(code({u"Outra"_s, u"reg_f"_s, u"sandra"_s}), u"no_creditor"_s);
    EXPECT_EQ(code({u"Lojas Aurora"_s, {}, u"luana"_s}), u"not_entitled"_s);
    ASSERT_RESULT(chooseLimits(database(), clock, {u"Lojas Aurora"_s, {}, u"sandra"_s}));
    ASSERT_UNWRAP(const QString none, limitsOf(database(), u"Lojas Aurora"_s));
    EXPECT_EQ(none, QString());
}

} // namespace
