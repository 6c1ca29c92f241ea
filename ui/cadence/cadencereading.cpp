#include "ui/cadence/cadencereading.h"

#include "negotiation/roles.h"

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;
using cadence::CadenceVersion;

const CadenceVersion* CadenceReading::inForce() const { return versions.empty() ? nullptr : &versions.front(); }

const CadenceVersion* CadenceReading::version(int number) const
{
    const auto found = std::ranges::find(versions, number, &CadenceVersion::version);
    return found == versions.end() ? nullptr : &*found;
}

int CadenceReading::places() const
{
    int places = 0;
    for (const auto& [step, one] : standing)
        places += one.places;
    return places;
}

Result<CadenceReading> readCadence(
    storage::Database& database, const Clock& clock, const QString& user, const QString& name)
{
    CadenceReading reading;
    TRATO_TRY(const negotiation::Role role, negotiation::roleOf(database, user));
    reading.leads = role >= negotiation::Role::Supervisor;
    TRATO_TRY(auto templates, channels::TemplateCatalogue::shipped());
    reading.templates = std::make_shared<const channels::TemplateCatalogue>(std::move(templates));
    TRATO_TRY(reading.known, cadence::knownCadences(database));
    if (reading.known.empty())
        return reading;
    const auto wanted = std::ranges::find(reading.known, name, &cadence::KnownCadence::name);
    const cadence::KnownCadence& chosen = wanted == reading.known.end() ? reading.known.front() : *wanted;
    reading.name = chosen.name;
    reading.portfolios = chosen.portfolios;
    TRATO_TRY(reading.versions, cadence::versionsOf(database, reading.name));
    TRATO_TRY(reading.draft, cadence::draftOf(database, reading.name, user));
    TRATO_TRY(reading.standing, cadence::standingOn(database, reading.name));
    TRATO_TRY(reading.record, cadence::recordSince(database, reading.name, clock.now() - 24h * 30));
    if (const CadenceVersion* const inForce = reading.inForce()) {
        // One that can't be read any more has no trials; the page says so and shows the rest.
        if (const auto definition = cadence::Definition::parse(inForce->toml)) {
            TRATO_TRY(reading.trials, cadence::trialsOf(database, *definition));
        }
    }
    return reading;
}

} // namespace trato::ui
