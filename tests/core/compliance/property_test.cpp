#include "facts.h"

#include "calendar/businessdays.h"
#include "calendar/contacthours.h"
#include "compliance/demand.h"
#include "compliance/wording/wording.h"
#include "debts/holdkind.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace {

using namespace trato;
using namespace trato::compliance;
using namespace std::chrono_literals;
using test::simpleFacts;
using test::thursday;

template <class T>
T oneOf(std::initializer_list<T> values)
{
    return *rc::gen::elementOf(std::vector<T>(values));
}

/// Somewhere within two weeks of Thursday, to the microsecond.
Instant someInstant()
{
    return thursday() + std::chrono::microseconds(*rc::gen::inRange<qint64>(-604'800'000'000, 604'800'000'000));
}

Instant maybeNever(Instant instant) { return *rc::gen::inRange(0, 4) == 0 ? Instant() : instant; }

QDate someDay() { return QDate(2026, 11, 19).addDays(*rc::gen::inRange(-40, 40)); }

debts::Hold someHold()
{
    const auto kinds = debts::holdKinds();
    return {.debtor = DebtorId(1),
        .id = HoldId(1),
        .contract = ContractId(*rc::gen::inRange<qint64>(0, 10)),
        .reason = QString::fromLatin1((*rc::gen::elementOf(std::vector(kinds.begin(), kinds.end()))).reason),
        .source = {},
        .since = thursday() - 1000h,
        .until = maybeNever(someInstant()),
        .placedBy = {},
        .interaction = {},
        .releasedAt = {},
        .releasedBy = {}};
}

void contactAndWords(ContactFacts& facts)
{
    static const std::vector<QString> ufs{{}, QStringLiteral("SP"), QStringLiteral("RJ"), QStringLiteral("CE"),
        QStringLiteral("AC"), QStringLiteral("AM"), QStringLiteral("PE"), QStringLiteral("PR")};
    facts.debtor.uf = *rc::gen::elementOf(ufs);
    facts.points[0].handle.value = QStringLiteral("+55%1987654321").arg(oneOf({11, 21, 68, 85, 92, 97, 41}));
    facts.points[0].lastInboundAt = maybeNever(someInstant());
    if (*rc::gen::inRange(0, 4) == 0)
        facts.consents = {{.channel = oneOf({Channel::Sms, Channel::Email}),
            .purpose = parties::ConsentPurpose::All,
            .at = someInstant()}};
    const int contacts = *rc::gen::inRange(0, 12);
    for (int i = 0; i < contacts; ++i)
        facts.contacts.push_back(
            {.at = someInstant(), .channel = oneOf({Channel::Sms, Channel::WhatsApp, Channel::Voice}), .outbox = {}});
    std::sort(facts.contacts.begin(), facts.contacts.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
}

ContactFacts someFacts()
{
    ContactFacts facts = simpleFacts();
    contactAndWords(facts);
    facts.openContracts.clear();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        facts.openContracts.push_back({ContractId(i), someDay()});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        facts.holds.push_back(someHold());
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        facts.promises.push_back({ContractId(*rc::gen::inRange<qint64>(0, 3)), someDay()});
    if (*rc::gen::inRange(0, 3) == 0)
        facts.agreementDue = someDay();
    if (*rc::gen::inRange(0, 3) == 0) {
        facts.holderKind = oneOf<QString>({QStringLiteral("human"), QStringLiteral("agent"), QStringLiteral("nobody")});
        facts.holder = QStringLiteral("luana");
        facts.heldUntil = maybeNever(someInstant());
    }
    return facts;
}

Act someAct()
{
    Act act{.debtor = DebtorId(1), .at = someInstant()};
    act.channel =
        oneOf({Channel::WhatsApp, Channel::Sms, Channel::Email, Channel::Voice, Channel::Rcs, Channel::Portal});
    act.purpose = oneOf({Purpose::Collection, Purpose::Collection, Purpose::Reminder, Purpose::Service,
        Purpose::Payment, Purpose::Care});
    act.origin = oneOf({Origin::Human, Origin::Cadence, Origin::Agent, Origin::System});
    act.content = oneOf({Content::Template, Content::FreeText});
    act.actor = oneOf<QString>({QStringLiteral("luana"), QStringLiteral("engine")});
    act.contract = ContractId(*rc::gen::inRange<qint64>(0, 3));
    act.text = oneOf<QString>({{}, {}, QStringLiteral("Bom dia! Tudo bem?"), QStringLiteral("Quando vai pagar?")});
    return act;
}

struct Case {
    ContactFacts facts;
    Act act;
    Verdict verdict;
};

/// A case of the wanted kind. They are rare enough that leaving the others to the library would make it give up.
template <class Wanted>
Case someCase(Wanted wanted)
{
    Case drawn;
    for (int attempt = 0; attempt < 200; ++attempt) {
        drawn = {someFacts(), someAct(), {}};
        drawn.verdict = ContactPolicy::judge(drawn.act, drawn.facts);
        if (wanted(drawn.verdict))
            return drawn;
    }
    RC_DISCARD("no such case");
}

TEST(PolicyProperties, aDenialAlwaysSaysWhyAndAPermissionHasNoDenial)
{
    EXPECT_TRUE(rc::check("every verdict explains itself", [] {
        const Verdict verdict = ContactPolicy::judge(someAct(), someFacts());
        RC_ASSERT(verdict.allowed == (verdict.denial() == nullptr));
        for (const RuleOutcome& rule : verdict.rules)
            RC_ASSERT(!rule.reason().isEmpty());
        if (verdict.allowed)
            RC_ASSERT(verdict.nextAllowed.isNever());
    }));
}

TEST(PolicyProperties, theNextPermittedInstantIsPermittedAndTheMicrosecondBeforeIsNot)
{
    EXPECT_TRUE(rc::check("next allowed is exact", [] {
        auto [facts, act, verdict] = someCase([](const Verdict& drawn) { return !drawn.nextAllowed.isNever(); });
        const Instant wanted = act.at;
        RC_ASSERT(verdict.nextAllowed > wanted);
        act.at = verdict.nextAllowed;
        RC_ASSERT(ContactPolicy::judge(act, facts).allowed);
        act.at = verdict.nextAllowed - 1us;
        RC_ASSERT(!ContactPolicy::judge(act, facts).allowed);
        // Nor any instant between.
        const qint64 gap = (verdict.nextAllowed - wanted).count();
        act.at = wanted + std::chrono::microseconds(*rc::gen::inRange<qint64>(0, gap));
        RC_ASSERT(!ContactPolicy::judge(act, facts).allowed);
    }));
}

TEST(PolicyProperties, withoutANextInstantNoneOfTheComingWeeksIsPermitted)
{
    EXPECT_TRUE(rc::check("never means never", [] {
        auto [facts, act, verdict] =
            someCase([](const Verdict& drawn) { return !drawn.allowed && drawn.nextAllowed.isNever(); });
        act.at = act.at + std::chrono::microseconds(*rc::gen::inRange<qint64>(0, 5'000'000'000'000));
        RC_ASSERT(!ContactPolicy::judge(act, facts).allowed);
    }));
}

TEST(PolicyProperties, ofHoldsThatContradictEachOtherTheStricterWins)
{
    EXPECT_TRUE(rc::check("what all holds together permit, each of them permits", [] {
        ContactFacts facts = someFacts();
        const Act act = someAct();
        facts.holds.clear();
        for (int i = *rc::gen::inRange(2, 5); i > 0; --i) {
            facts.holds.push_back(someHold());
            facts.holds.back().contract = {};
        }
        const Verdict together = ContactPolicy::judge(act, facts);
        for (const debts::Hold& hold : facts.holds) {
            ContactFacts alone = facts;
            alone.holds = {hold};
            const Verdict one = ContactPolicy::judge(act, alone);
            RC_ASSERT(!together.allowed || one.allowed);
            const bool bothPass = !together.nextAllowed.isNever() && !one.nextAllowed.isNever();
            RC_ASSERT(!bothPass || one.nextAllowed <= together.nextAllowed);
        }
    }));
}

/// A desk whose clock is years off, contacts that lie ahead, a baton until long ago: an answer all the same, and no
/// permission that a sound clock would not give.
TEST(PolicyProperties, clocksThatJumpBreakNothing)
{
    EXPECT_TRUE(rc::check("any instant has a verdict", [] {
        const ContactFacts facts = someFacts();
        Act act = someAct();
        const qint64 years = *rc::gen::inRange<qint64>(-50, 60);
        act.at = act.at + std::chrono::hours(24 * 365 * years);
        const Verdict verdict = ContactPolicy::judge(act, facts);
        RC_ASSERT(verdict.allowed == (verdict.denial() == nullptr));
        RC_ASSERT(verdict.allowed || verdict.nextAllowed.isNever() || verdict.nextAllowed > act.at);
        const bool night = act.at.in(deskZone()).time().hour() < 5;
        const bool calls = act.channel == Channel::Voice;
        RC_ASSERT(!(night && calls && verdict.allowed));
    }));
}

TEST(PolicyProperties, emptyPoliciesAreRefused)
{
    EXPECT_FALSE(DemandWords::fromToml(""));
    EXPECT_FALSE(DemandWords::fromToml("phrases = []"));
    EXPECT_FALSE(Wording::fromToml("", {}));
    EXPECT_FALSE(calendar::ContactHours::fromToml("", calendar::BusinessDays::standard()));
    EXPECT_FALSE(calendar::BusinessDays::fromToml(""));
}

TEST(PolicyProperties, anotherPermissionNeverTakesOneAway)
{
    EXPECT_TRUE(rc::check("a hold or an opt-out only ever forbids", [] {
        ContactFacts facts = someFacts();
        Act act = someAct();
        act.origin = Origin::Cadence;
        const bool before = ContactPolicy::judge(act, facts).allowed;
        facts.holds.push_back(someHold());
        facts.holds.back().until = {};
        const bool after = ContactPolicy::judge(act, facts).allowed;
        RC_ASSERT(before || !after);
    }));
}

} // namespace
