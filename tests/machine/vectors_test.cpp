// Cases written by others about when, how often and with which words a debtor may be contacted, asked of the policy.

#include "core/compliance/facts.h"
#include "support/sharedjson.h"

#include "base/json.h"
#include "calendar/businessdays.h"
#include "compliance/caps.h"
#include "compliance/wording/wording.h"

#include <gtest/gtest.h>

namespace {

using namespace trato;
using namespace trato::compliance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::simpleFacts;

const QString folder = u"vectors/compliance/"_s;

QJsonArray rowsOf(const QString& file) { return test::sharedJson(folder + file).array(); }

Channel channelOf(const QString& name) { return name == u"call" ? Channel::Voice : *channelFromName(name); }

/// One of the state's own area codes.
QString areaCodeOf(const QString& uf)
{
    static const QHash<QString, QString> codes{{u"SP"_s, u"11"_s}, {u"RJ"_s, u"21"_s}, {u"ES"_s, u"27"_s},
        {u"CE"_s, u"85"_s}, {u"AL"_s, u"82"_s}, {u"PR"_s, u"41"_s}, {u"AM"_s, u"92"_s}, {u"DF"_s, u"61"_s},
        {u"MG"_s, u"31"_s}, {u"RS"_s, u"51"_s}, {u"SC"_s, u"48"_s}, {u"PE"_s, u"81"_s}, {u"GO"_s, u"62"_s},
        {u"MT"_s, u"65"_s}, {u"MS"_s, u"67"_s}, {u"PA"_s, u"91"_s}};
    return codes.value(uf, u"11"_s);
}

ContactFacts somebodyIn(const QString& uf)
{
    ContactFacts facts = simpleFacts();
    facts.debtor.uf = uf;
    facts.points[0].handle.value = u"+55"_s + areaCodeOf(uf) + u"987654321"_s;
    return facts;
}

RuleOutcome hoursAt(const ContactFacts& facts, Channel channel, Instant at)
{
    Act act = test::actOn(channel);
    act.at = at;
    return test::outcomeOf(ContactPolicy::judge(act, facts), u"contact_hours"_s);
}

QTimeZone zoneOf(const QString& uf) { return calendar::Places::standard().zonesOfUf(uf).front(); }

TEST(Vectors, ContactHoursOfTheStates)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(folder + u"contact_hours_cases.json"_s));
    const QJsonObject document = test::sharedJson(folder + u"contact_hours_cases.json"_s).object();
    for (const QJsonValue& value : document.value(u"cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString uf = one.value(u"uf"_s).toString();
        const Instant at = Instant::parse(one.value(u"local_time"_s).toString(), zoneOf(uf)).value();
        const auto said = hoursAt(somebodyIn(uf), channelOf(one.value(u"channel"_s).toString()), at);
        EXPECT_EQ(said.outcome == Outcome::Allow, one.value(u"allowed"_s).toBool()) << test::shown(one);
    }
    for (const QJsonValue& value : document.value(u"timezone_cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        ContactFacts facts = simpleFacts();
        facts.debtor.uf.clear();
        facts.points[0].handle.value = u"+55%1987654321"_s.arg(one.value(u"debtor_ddd"_s).toInt());
        const QTimeZone agent(one.value(u"agent_tz"_s).toString().toLatin1());
        const Instant at = Instant::parse(one.value(u"agent_local"_s).toString(), agent).value();
        EXPECT_EQ(hoursAt(facts, Channel::Voice, at).outcome == Outcome::Allow, one.value(u"allowed"_s).toBool())
            << test::shown(one);
    }
}

/// The last minute within and the first one after each window, on the days that the table names or closes.
TEST(Vectors, ContactHoursByState)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(folder + u"contact_hours_by_uf.json"_s));
    const QHash<QString, QDate> days{{u"weekday"_s, QDate(2026, 11, 24)}, {u"saturday"_s, QDate(2026, 11, 28)},
        {u"sunday"_s, QDate(2026, 11, 29)}, {u"holiday"_s, QDate(2026, 12, 25)}};
    for (const QJsonValue& value : rowsOf(u"contact_hours_by_uf.json"_s)) {
        const QJsonObject rule = value.toObject();
        const QString uf = rule.value(u"uf"_s).toString();
        const bool general = uf == u"*"_s;
        const ContactFacts facts = somebodyIn(general ? u"MG"_s : uf);
        const QTimeZone zone = zoneOf(facts.debtor.uf);
        for (const QJsonValue& name : rule.value(u"channels"_s).toArray()) {
            // Custom binds calls; for messages on a Saturday the house's table is its own.
            const Channel channel = channelOf(name.toString());
            if (general && channel != Channel::Voice)
                continue;
            for (auto day = days.begin(); day != days.end(); ++day) {
                const QJsonArray window = rule.value(day.key()).toArray();
                const auto allowedAt = [&](const QTime& time) {
                    return hoursAt(facts, channel, Instant::fromDateTime(QDateTime(*day, time, zone))).outcome ==
                           Outcome::Allow;
                };
                if (window.isEmpty()) {
                    EXPECT_FALSE(allowedAt(QTime(10, 0))) << test::shown(rule) << day.key().toStdString();
                    continue;
                }
                const QTime from = QTime::fromString(window.at(0).toString(), u"HH:mm"_s);
                const QTime to = QTime::fromString(window.at(1).toString(), u"HH:mm"_s);
                EXPECT_FALSE(allowedAt(to)) << test::shown(rule);
                if (!from.isValid())
                    continue;
                EXPECT_TRUE(allowedAt(from)) << test::shown(rule);
                EXPECT_FALSE(allowedAt(from.addSecs(-60))) << test::shown(rule);
                EXPECT_TRUE(allowedAt(to.addSecs(-60))) << test::shown(rule);
            }
        }
    }
}

TEST(Vectors, StatesWithoutALawFollowCustom)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(folder + u"not_found_states.json"_s));
    const QJsonObject states = test::sharedJson(folder + u"not_found_states.json"_s).object();
    for (const QString& uf : states.keys()) {
        const auto answer = calendar::ContactHours::standard().allowed(
            calendar::Places::standard().placesOf({}, uf), Channel::Voice, test::thursday());
        EXPECT_FALSE(answer.rule->isLaw) << uf.toStdString();
        EXPECT_EQ(answer.rule->ufs, QStringList{u"*"_s});
    }
}

/// 10 o'clock on a day of a run of days; the first one is a Monday.
Instant dayOf(int number) { return test::at(u"2026-11-02T10:00:00-03:00"_s) + (number - 1) * 24h; }

ContactFacts underRegF(int debts)
{
    ContactFacts facts = simpleFacts();
    facts.openContracts.clear();
    for (int i = 1; i <= debts; ++i) {
        facts.openContracts.push_back({ContractId(i), QDate(2026, 10, 5)});
        facts.debts.push_back({ContractId(i), CreditorId(1), u"reg_f"_s});
    }
    return facts;
}

void call(ContactFacts& facts, Instant at, ContractId debt)
{
    facts.contacts.push_back({.at = at, .channel = Channel::Voice, .contract = debt});
}

/// The presumption of the preset; the house's own caps are not asked.
QString presumption(const ContactFacts& facts, ContractId debt, Instant at)
{
    const auto states =
        Caps::standard().states({.facts = facts, .channel = Channel::Voice, .contract = debt, .at = at}, deskZone());
    const bool reached = std::any_of(states.begin(), states.end(),
        [](const CapState& state) { return state.cap->preset == u"reg_f" && state.isReached(); });
    return reached ? u"violation"_s : u"ok"_s;
}

TEST(Vectors, SevenCallsInSevenDaysAndTheRestAfterATalk)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(folder + u"reg_f.json"_s));
    const ContractId debt(1);
    const QJsonObject document = test::sharedJson(folder + u"reg_f.json"_s).object();
    int asked = 0;
    for (const QJsonValue& value : document.value(u"cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString wanted = one.value(u"presumption"_s).toString();
        ContactFacts facts = underRegF(one.value(u"two_debts"_s).toBool() ? 2 : 1);
        ++asked;
        if (one.contains(u"calls_on_debt_A_days"_s)) {
            for (const QJsonValue& day : one.value(u"calls_on_debt_A_days"_s).toArray())
                call(facts, dayOf(day.toInt()), debt);
            const Instant next = dayOf(one.value(u"next_call_day"_s).toInt()) + 5h;
            EXPECT_EQ(presumption(facts, debt, next), wanted) << test::shown(one);
        } else if (one.contains(u"conversation_day"_s)) {
            facts.contacts = {{.at = dayOf(1), .channel = Channel::Voice, .contract = debt, .conversation = true}};
            EXPECT_EQ(presumption(facts, debt, dayOf(7) + 13h), u"violation"_s) << "the Sunday after";
            EXPECT_EQ(presumption(facts, debt, dayOf(8) - 2h), u"ok"_s) << "the next Monday";
        } else if (one.contains(u"conversation"_s)) {
            // What was said about everything, and by whoever called, counts for each.
            facts = underRegF(2);
            facts.contacts = {{.at = dayOf(1), .channel = Channel::Voice, .byThem = true, .conversation = true}};
            for (const int contract : {1, 2})
                EXPECT_EQ(presumption(facts, ContractId(contract), dayOf(3)), u"violation"_s) << test::shown(one);
        } else if (one.contains(u"inbound_calls_by_consumer"_s)) {
            for (int i = 0; i < one.value(u"inbound_calls_by_consumer"_s).toInt(); ++i)
                facts.contacts.push_back({.at = dayOf(1) + i * 1h, .channel = Channel::Voice, .byThem = true});
            for (int day = 2; day <= one.value(u"outbound_calls_7d"_s).toInt(); ++day)
                call(facts, dayOf(day), debt);
            EXPECT_EQ(presumption(facts, debt, dayOf(7) + 5h), wanted) << "their own three are none of the seven";
        } else if (one.contains(u"two_debts"_s)) {
            for (int day = 1; day < one.value(u"calls_each_7d"_s).toInt(); ++day) {
                call(facts, dayOf(day), debt);
                call(facts, dayOf(day) + 2h, ContractId(2));
            }
            EXPECT_EQ(presumption(facts, debt, dayOf(7)), wanted) << test::shown(one);
        } else if (one.contains(u"one_debt_three_numbers"_s)) {
            for (int day = 1; day < one.value(u"calls_total_7d"_s).toInt(); ++day)
                call(facts, dayOf(day), debt);
            EXPECT_EQ(presumption(facts, debt, dayOf(7) + 5h), wanted) << test::shown(one);
        } else {
            ADD_FAILURE() << "a case of a new kind: " << test::shown(one);
        }
    }
    EXPECT_EQ(asked, 7);
    ContactFacts without = underRegF(1);
    without.debts.front().capsPreset.clear();
    without.contacts = {{.at = dayOf(1), .channel = Channel::Voice, .contract = debt, .conversation = true}};
    EXPECT_EQ(presumption(without, debt, dayOf(2)), u"ok"_s) << "only where the creditor chose it";
}

/// Of the creditors that follow the banks' self-regulation.
TEST(Vectors, NoCallsAboutOldDebts)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(folder + u"deadlines.json"_s));
    const QJsonArray rows = rowsOf(u"deadlines.json"_s);
    const bool asks = std::any_of(rows.begin(), rows.end(), [](const QJsonValue& row) {
        return row.toObject().value(u"limit"_s).toString() == u"debt more than 1825 days late"_s;
    });
    ASSERT_TRUE(asks);
    ContactFacts facts = underRegF(1);
    facts.debts.front().capsPreset = u"sarb"_s;
    const Act act = test::actOn(Channel::Voice);
    for (const int days : {1824, 1825, 1826}) {
        facts.openContracts.front().oldestDue = act.at.dateIn(deskZone()).addDays(-days);
        EXPECT_EQ(test::outcomeOf(ContactPolicy::judge(act, facts), u"cap"_s).outcome,
            days > 1825 ? Outcome::Deny : Outcome::Allow)
            << days;
    }
}

/// "Any promotion makes it marketing", whatever a template is declared as, and the yes to it names the business.
TEST(Vectors, APromotionIsMarketing)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(folder + u"whatsapp_policy.json"_s));
    const QJsonArray rows = rowsOf(u"whatsapp_policy.json"_s);
    const auto says = [&](const QString& words) {
        return std::any_of(rows.begin(), rows.end(),
            [&](const QJsonValue& row) { return row.toObject().value(u"what"_s).toString().contains(words); });
    };
    ASSERT_TRUE(says(u"any promotion makes it marketing"_s) && says(u"opt-in that names the business"_s));
    ContactFacts facts = underRegF(2);
    facts.debts[1].creditor = CreditorId(2);
    Act act = test::actOn(Channel::WhatsApp);
    act.contract = ContractId(1);
    act.category = TemplateCategory::Utility;
    act.text = u"Hoje tem desconto especial na Lojas Aurora."_s;
    const auto outcome = [&] {
        return test::outcomeOf(ContactPolicy::judge(act, facts), u"whatsapp_policy"_s).outcome;
    };
    EXPECT_EQ(outcome(), Outcome::Deny);
    facts.consents = {{.channel = Channel::WhatsApp,
        .purpose = parties::ConsentPurpose::Marketing,
        .state = parties::Consent::State::Granted,
        .at = act.at - 1h,
        .creditor = CreditorId(2)}};
    EXPECT_EQ(outcome(), Outcome::Deny) << "another's";
    facts.consents[0].creditor = CreditorId(1);
    EXPECT_EQ(outcome(), Outcome::Allow);
}

/// The window of a day, restarted by each message; templates without it.
TEST(Vectors, TheWindowOfWhatsApp)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(folder + u"whatsapp_policy.json"_s));
    const QJsonArray rows = rowsOf(u"whatsapp_policy.json"_s);
    const bool asks = std::any_of(rows.begin(), rows.end(), [](const QJsonValue& row) {
        return row.toObject().value(u"what"_s).toString().startsWith(u"24-hour customer service window"_s);
    });
    ASSERT_TRUE(asks);
    ContactFacts facts = simpleFacts();
    facts.points.push_back(facts.points[0]);
    facts.points.back().handle.kind = parties::ContactKind::WhatsApp;
    Act act = test::actOn(Channel::WhatsApp);
    act.content = Content::FreeText;
    const auto windowOf = [&] {
        return test::outcomeOf(ContactPolicy::judge(act, facts), u"whatsapp_window"_s).outcome;
    };
    facts.points.back().lastInboundAt = act.at - 23h;
    EXPECT_EQ(windowOf(), Outcome::Allow);
    facts.points.back().lastInboundAt = act.at - 24h;
    EXPECT_EQ(windowOf(), Outcome::Deny);
    act.content = Content::Template;
    EXPECT_EQ(windowOf(), Outcome::Allow);
    act.content = Content::FreeText;
    facts.points.back().lastInboundAt = act.at - 1min;
    EXPECT_EQ(windowOf(), Outcome::Allow) << "each message begins it anew";
}

TEST(Vectors, WordsThatReviewersOfTemplatesReject)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(folder + u"message_wording_flags.json"_s));
    const QJsonObject flags = test::sharedJson(folder + u"message_wording_flags.json"_s).object();
    const QJsonArray examples = flags.value(u"rejected_by_template_review_examples"_s).toArray();
    ASSERT_FALSE(examples.isEmpty());
    for (const QJsonValue& example : examples) {
        WordingContext context;
        context.today = QDate(2026, 11, 19);
        EXPECT_FALSE(Wording::standard().check(example.toString(), context).empty())
            << example.toString().toStdString();
    }
}

/// What somebody counts by hand from the rules' own words.
TEST(Vectors, DeadlinesInBusinessDays)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(folder + u"deadlines.json"_s));
    int counted = 0;
    for (const QJsonValue& value : rowsOf(u"deadlines.json"_s)) {
        const QString limit = value.toObject().value(u"limit"_s).toString();
        const auto& days = calendar::BusinessDays::standard();
        // Thursday the 19th; Friday the 20th is a holiday.
        const QDate thursday(2026, 11, 19);
        if (limit.startsWith(u"5 business days"_s))
            EXPECT_EQ(days.add(thursday, 5).value(), QDate(2026, 11, 27));
        else if (limit.startsWith(u"7 business days"_s))
            EXPECT_EQ(days.add(thursday, 7).value(), QDate(2026, 12, 1));
        else if (limit.startsWith(u"3 business days"_s))
            EXPECT_EQ(days.add(thursday, 3).value(), QDate(2026, 11, 25));
        else
            continue;
        ++counted;
    }
    EXPECT_GE(counted, 3);
}

} // namespace
