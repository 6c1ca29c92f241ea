#include "facts.h"

#include "support/result.h"

#include "compliance/caps.h"
#include "compliance/disclosure.h"

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

TEST(CapsTest, theThirdTextMessageOfTheWeekIsTheLast)
{
    ContactFacts facts = simpleFacts();
    const auto sms = [](const QString& iso) {
        return PastContact{.at = at(iso), .channel = Channel::Sms, .outbox = {}};
    };
    facts.contacts = {
        sms(u"2026-11-15T12:00:00-03:00"_s), sms(u"2026-11-16T12:00:00-03:00"_s), sms(u"2026-11-17T12:00:00-03:00"_s)};
    EXPECT_TRUE(ContactPolicy::judge(actOn(Channel::Sms), facts).allowed) << "Sunday was last week";
    facts.contacts.push_back(sms(u"2026-11-18T12:00:00-03:00"_s));
    const Verdict verdict = ContactPolicy::judge(actOn(Channel::Sms), facts);
    EXPECT_FALSE(verdict.allowed);
    EXPECT_EQ(verdict.denial()->rule, u"cap"_s);
    EXPECT_EQ(verdict.denial()->until, at(u"2026-11-23T00:00:00-03:00"_s));
    EXPECT_EQ(verdict.nextAllowed, at(u"2026-11-23T08:00:00-03:00"_s));
    EXPECT_TRUE(ContactPolicy::judge(actOn(Channel::Email), facts).allowed);
}

TEST(CapsTest, sevenContactsOfAnyKindAreTheWeek)
{
    ContactFacts facts = simpleFacts();
    for (int i = 0; i < 7; ++i)
        facts.contacts.push_back(
            {at(u"2026-11-16T10:00:00-03:00"_s) + i * 9h, i % 2 ? Channel::Voice : Channel::WhatsApp, {}});
    const Verdict verdict = ContactPolicy::judge(actOn(Channel::Email), facts);
    EXPECT_FALSE(verdict.allowed);
    EXPECT_EQ(verdict.nextAllowed, at(u"2026-11-23T00:00:00-03:00"_s));
    EXPECT_TRUE(ContactPolicy::judge(actOn(Channel::Email, Purpose::Service), facts).allowed);
}

TEST(CapsTest, theRowInHandIsNoContactOfItsOwn)
{
    ContactFacts facts = simpleFacts();
    facts.contacts = {{thursday(), Channel::Sms, OutboxId(5)}};
    Act act = actOn(Channel::Sms);
    EXPECT_FALSE(ContactPolicy::judge(act, facts).allowed);
    act.outbox = OutboxId(5);
    EXPECT_TRUE(ContactPolicy::judge(act, facts).allowed);
    act.outbox = OutboxId(4);
    EXPECT_TRUE(ContactPolicy::judge(act, facts).allowed) << "of two in hand the older one goes";
    act.outbox = OutboxId(6);
    EXPECT_FALSE(ContactPolicy::judge(act, facts).allowed);
}

TEST(CapsTest, aRollingWindowLetsGoWhenItsOldestContactHasLeft)
{
    ASSERT_UNWRAP(const Caps caps,
        Caps::fromToml(
            "[conversation]\nhours = 24\npurposes = []\n[whatsapp]\nwindow_hours = 24\n[counting]\n"
            "purposes = [\"collection\"]\n[[cap]]\nname = \"c\"\nchannels = [\"*\"]\ndays = 7\nlimit = 2\n"));
    const std::vector<PastContact> contacts{{thursday() - 100h, Channel::Voice, {}},
        {thursday() - 50h, Channel::Sms, {}}, {thursday() - 2h, Channel::Voice, {}}};
    ContactFacts facts;
    facts.contacts = contacts;
    const auto statesAt = [&](Instant at) {
        return caps.states({.facts = facts, .channel = Channel::Voice, .at = at}, deskZone());
    };
    const auto states = statesAt(thursday());
    ASSERT_EQ(states.size(), 1u);
    EXPECT_EQ(states.front().made, 3);
    EXPECT_EQ(states.front().until, contacts[1].at + 168h);
    EXPECT_FALSE(statesAt(contacts[1].at + 168h).front().isReached());
    EXPECT_TRUE(statesAt(contacts[1].at + 168h - 1us).front().isReached());
}

TEST(CapsTest, theWeekIsTheDebtorsOwn)
{
    ContactFacts facts = simpleFacts();
    facts.debtor.uf = u"AC"_s;
    facts.points[0].handle.value = u"+5568987654321"_s;
    for (int i = 0; i < 3; ++i)
        facts.contacts.push_back({at(u"2026-11-16T12:00:00-03:00"_s) + i * 24h, Channel::Sms, {}});
    const Verdict verdict = ContactPolicy::judge(actOn(Channel::Sms), facts);
    EXPECT_EQ(verdict.denial()->until, at(u"2026-11-23T02:00:00-03:00"_s)) << "midnight in Rio Branco";
}

TEST(CapsTest, capsAreDated)
{
    ASSERT_UNWRAP(const Caps caps,
        Caps::fromToml("[conversation]\nhours = 24\npurposes = []\n[whatsapp]\nwindow_hours = 24\n[counting]\n"
                       "purposes = [\"collection\"]\n[[cap]]\nname = \"c\"\nchannels = [\"sms\"]\nwindow = \"day\"\n"
                       "limit = 1\nfrom = 2026-11-20\nuntil = 2026-11-20\n"));
    const ContactFacts facts;
    const auto states = [&](Channel channel, Instant at) {
        return caps.states({.facts = facts, .channel = channel, .at = at}, deskZone()).size();
    };
    EXPECT_EQ(states(Channel::Sms, thursday()), 0u);
    EXPECT_EQ(states(Channel::Sms, thursday() + 24h), 1u);
    EXPECT_EQ(states(Channel::Email, thursday() + 24h), 0u);
    EXPECT_EQ(states(Channel::Sms, thursday() + 48h), 0u);
}

TEST(CapsTest, aCreditorThatChoseItCallsNobodyAboutAnOldDebt)
{
    ContactFacts facts = simpleFacts();
    facts.debts = {{.contract = ContractId(7), .creditor = CreditorId(1), .capsPreset = u"sarb"_s}};
    const QDate today(2026, 11, 19);
    facts.openContracts[0].oldestDue = today.addDays(-1825);
    EXPECT_EQ(denialOf(actOn(Channel::Voice), facts), QString()) << "1,825 days are not more than 1,825";
    facts.openContracts[0].oldestDue = today.addDays(-1826);
    const Verdict verdict = ContactPolicy::judge(actOn(Channel::Voice), facts);
    ASSERT_NE(verdict.denial(), nullptr);
    EXPECT_EQ(verdict.denial()->rule, u"cap"_s);
    EXPECT_TRUE(verdict.denial()->reason().contains(u"1825"_s)) << verdict.denial()->reason().toStdString();
    EXPECT_TRUE(verdict.nextAllowed.isNever()) << "it only gets older";
    EXPECT_EQ(denialOf(actOn(Channel::Sms), facts), QString()) << "written to all the same";
    facts.debts[0].capsPreset.clear();
    EXPECT_EQ(denialOf(actOn(Channel::Voice), facts), QString()) << "for creditors that chose it";
    facts.debts = {{.contract = ContractId(7), .creditor = CreditorId(1), .capsPreset = u"sarb"_s},
        {.contract = ContractId(8), .creditor = CreditorId(2)}};
    facts.openContracts.push_back({ContractId(8), today.addDays(-30)});
    Act other = actOn(Channel::Voice);
    other.contract = ContractId(8);
    EXPECT_EQ(denialOf(other, facts), QString()) << "about the younger one";
    EXPECT_EQ(denialOf(actOn(Channel::Voice), facts), u"cap"_s) << "about both";
}

TEST(CapsTest, aDebtOutgrowsTheCapOfYoungOnes)
{
    ASSERT_UNWRAP(const Caps caps,
        Caps::fromToml("[conversation]\nhours = 24\npurposes = []\n[whatsapp]\nwindow_hours = 24\n[counting]\n"
                       "purposes = [\"collection\"]\n[[cap]]\nname = \"c\"\nchannels = [\"voice\"]\nwindow = \"week\"\n"
                       "limit = 0\ndebt_up_to = 5\n"));
    ContactFacts facts = simpleFacts();
    facts.debts = {{.contract = ContractId(7), .creditor = CreditorId(1)}};
    facts.openContracts[0].oldestDue = QDate(2026, 11, 16);
    const auto tight = [&](Instant at) {
        return caps.tightest({.facts = facts, .channel = Channel::Voice, .at = at}, deskZone());
    };
    EXPECT_TRUE(tight(thursday()).isReached());
    const Instant outgrown = test::at(u"2026-11-22T00:00:00-03:00"_s);
    EXPECT_EQ(tight(thursday()).until, outgrown);
    EXPECT_TRUE(tight(outgrown - 1us).isReached());
    EXPECT_FALSE(tight(outgrown).isReached());
    facts.openContracts.clear();
    EXPECT_FALSE(tight(thursday()).isReached()) << "what is not open has no age";
}

TEST(CapsTest, aCapOfZeroIsNoneAtAll)
{
    ASSERT_UNWRAP(const Caps caps,
        Caps::fromToml("[conversation]\nhours = 24\npurposes = []\n[whatsapp]\nwindow_hours = 24\n[counting]\n"
                       "purposes = [\"collection\"]\n[[cap]]\nname = \"c\"\nchannels = [\"sms\"]\nwindow = \"day\"\n"
                       "limit = 0\n"));
    const ContactFacts facts;
    const CapState state = caps.tightest({.facts = facts, .channel = Channel::Sms, .at = thursday()}, deskZone());
    ASSERT_NE(state.cap, nullptr);
    EXPECT_TRUE(state.isReached());
    EXPECT_TRUE(state.until.isNever());
}

TEST(CapsTest, brokenTablesAreRefused)
{
    const QByteArray head = "[conversation]\nhours = 24\npurposes = [\"service\"]\n[whatsapp]\nwindow_hours = 24\n"
                            "[counting]\npurposes = [\"collection\"]\n";
    ASSERT_RESULT(Caps::fromToml(head + "[[cap]]\nname = \"a\"\nchannels = [\"sms\"]\nwindow = \"day\"\nlimit = 1\n"));
    EXPECT_FALSE(Caps::fromToml(head)) << "no cap at all";
    for (const QByteArray& cap :
        {QByteArray("name = \"a\""), QByteArray("name = \"a\"\nchannels = [\"fax\"]\nwindow = \"day\"\nlimit = 1"),
            QByteArray("name = \"a\"\nchannels = [\"sms\"]\nwindow = \"year\"\nlimit = 1"),
            QByteArray("name = \"a\"\nchannels = [\"sms\"]\nwindow = \"day\"\nlimit = -1"),
            QByteArray("name = \"a\"\nchannels = [\"sms\"]\ndays = 400\nlimit = 1"),
            QByteArray("name = \"a\"\nchannels = [\"sms\"]\nwindow = \"day\"\nlimit = 1\ndebt_older_than = -3"),
            QByteArray("name = \"a\"\nchannels = [\"sms\"]\nwindow = \"day\"\nlimit = 1\ndebt_older_than = \"90\""),
            QByteArray("name = \"a\"\nchannels = [\"sms\"]\nwindow = \"day\"\nlimit = 0\ndebt_older_than = 90\n"
                       "debt_up_to = 90"),
            QByteArray("name = \"a\"\nchannels = [\"sms\"]\nwindow = \"day\"\nlimit = -1\ndebt_up_to = 90"),
            QByteArray("name = \"a\"\nchannels = [\"sms\"]\nwindow = \"day\"\nlimit = 1\nuntil = \"2026-02-30\"")})
        EXPECT_FALSE(Caps::fromToml(head + "[[cap]]\n" + cap)) << cap.toStdString();
    EXPECT_FALSE(Caps::fromToml(""));
    EXPECT_FALSE(Caps::fromToml("[whatsapp"));
    EXPECT_FALSE(DisclosureWords::fromToml("words = []"));
}

} // namespace
