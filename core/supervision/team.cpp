#include "supervision/team.h"

#include "queue/helpdesk.h"
#include "storage/database.h"
#include "timeline/machine.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace trato::supervision {

using namespace std::chrono_literals;
using storage::Row;

namespace {

constexpr auto keptSpan = 24h * 30;

using Achievements = QHash<QString, Achievement>;

/// A machine's are counted by agent.
QString doerOf(const QString& actor) { return actor.contains(u':') ? timeline::agentOfActor(actor) : actor; }

Result<Achievements> achievements(storage::Database& database, Instant morning, Instant now)
{
    Achievements done;
    TRATO_CHECK(database.each(QStringLiteral("supervision/cases_today"), {{":since", morning}},
        [&](const Row& row) { done[doerOf(row.text("actor"))].cases += row.number("cases"); }));
    TRATO_CHECK(database.each(QStringLiteral("supervision/deals_today"), {{":since", morning}}, [&](const Row& row) {
        Achievement& one = done[doerOf(row.text("actor"))];
        one.agreements += row.number("agreements");
        one.cents += row.integer("cents");
    }));
    TRATO_CHECK(
        database.each(QStringLiteral("supervision/promises_kept"), {{":since", now - keptSpan}}, [&](const Row& row) {
            Achievement& one = done[doerOf(row.text("actor"))];
            one.kept += row.number("kept");
            one.broken += row.number("broken");
        }));
    return done;
}

Person personFrom(const Row& row, Instant morning)
{
    Person person{.actor = row.text("actor"), .leads = row.text("role") == QStringLiteral("supervisor")};
    // Who has said nothing since the morning is not here.
    if (!row.isNull("since") && row.instant("since") >= morning) {
        person.state = row.text("state");
        person.reason = row.text("reason");
        person.since = row.instant("since");
    }
    return person;
}

void takeCase(Person& person, const Row& row)
{
    ++person.held;
    if (person.item.isValid())
        return;
    person.item = row.id<WorkItemId>("id");
    person.debtor = row.id<DebtorId>("debtor_id");
    person.debtorName = row.text("name");
    person.channel = row.text("channel");
    person.desk = row.text("desk");
}

Result<std::vector<Person>> people(storage::Database& database, Instant morning, Instant now)
{
    TRATO_TRY(auto found, database.all(QStringLiteral("supervision/people"), {{":now", now}},
                              [morning](const Row& row) { return personFrom(row, morning); }));
    TRATO_CHECK(database.each(QStringLiteral("supervision/held_cases"), {{":now", now}}, [&](const Row& row) {
        const QString holder = row.text("holder");
        const auto one =
            std::find_if(found.begin(), found.end(), [&](const Person& person) { return person.actor == holder; });
        if (one != found.end())
            takeCase(*one, row);
    }));
    const ManualClock clock(now);
    TRATO_TRY(const auto requests, queue::HelpDesk(database, clock).waiting());
    for (Person& person : found) {
        const auto asked = std::find_if(requests.begin(), requests.end(),
            [&](const queue::HelpRequest& one) { return one.askedBy == person.actor && one.takenBy.isEmpty(); });
        if (asked != requests.end())
            person.help = asked->words;
    }
    std::stable_partition(found.begin(), found.end(), [](const Person& person) { return !person.state.isEmpty(); });
    return found;
}

void addActs(MachineAgent& agent, const Row& row)
{
    agent.acts += row.number("acts");
    agent.lastMinute += row.number("last_minute");
    agent.conversations += row.number("conversations");
    agent.lastAt = std::max(agent.lastAt, row.instant("last_at"));
    const auto speaksOn = [&](bool speaks, const char* channel) {
        if (speaks && !agent.channels.contains(QLatin1StringView(channel)))
            agent.channels.append(QLatin1StringView(channel));
    };
    speaksOn(row.flag("whatsapp"), "whatsapp");
    speaksOn(row.flag("sms"), "sms");
    speaksOn(row.flag("email"), "email");
}

Result<std::vector<MachineAgent>> machine(storage::Database& database, Instant morning, Instant now)
{
    std::vector<MachineAgent> agents;
    for (const char* name : {"identification", "negotiation", "follow_up", "cadence"})
        agents.push_back({.agent = QLatin1StringView(name)});
    TRATO_CHECK(database.each(QStringLiteral("supervision/machine_today"),
        {{":since", morning}, {":minute", now - 1min}, {":hour", now - 1h}}, [&](const Row& row) {
            const QString name = timeline::agentOfActor(row.text("actor"));
            const auto agent =
                std::find_if(agents.begin(), agents.end(), [&](const MachineAgent& one) { return one.agent == name; });
            if (agent != agents.end())
                addActs(*agent, row);
        }));
    return agents;
}

} // namespace

std::optional<int> Achievement::keptTenths() const
{
    return kept + broken == 0 ? std::nullopt : std::optional(kept * 1000 / (kept + broken));
}

Result<Team> team(storage::Database& database, Instant now)
{
    const Instant morning = Instant::startOfDay(now.dateIn(deskZone()), deskZone());
    Team team;
    TRATO_TRY(team.people, people(database, morning, now));
    TRATO_TRY(team.machine, machine(database, morning, now));
    TRATO_TRY(const Achievements done, achievements(database, morning, now));
    for (Person& person : team.people)
        person.done = done.value(person.actor);
    for (MachineAgent& agent : team.machine)
        agent.done = done.value(agent.agent);
    return team;
}

} // namespace trato::supervision
