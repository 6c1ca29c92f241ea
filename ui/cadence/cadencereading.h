#pragma once

#include "base/clock.h"
#include "cadence/definition.h"
#include "cadence/drafts.h"
#include "cadence/library.h"
#include "cadence/occasion.h"
#include "channels/templates/catalogue.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace trato::ui {

/// Everything that the page shows of one cadence at one moment.
struct CadenceReading {
    std::vector<cadence::KnownCadence> known; ///< those that one can choose
    QString name;                             ///< empty: there is none
    int portfolios = 0;
    bool leads = false; ///< who sits here may publish
    std::vector<cadence::CadenceVersion> versions;
    std::optional<cadence::CadenceDraft> draft; ///< of who sits here
    std::map<QString, cadence::StepStanding> standing;
    std::map<QString, cadence::StepRecord> record; ///< of the last thirty days
    cadence::Trials trials;
    std::shared_ptr<const channels::TemplateCatalogue> templates;

    /// The newest; nullptr: nothing is in force.
    [[nodiscard]] const cadence::CadenceVersion* inForce() const;
    [[nodiscard]] const cadence::CadenceVersion* version(int number) const;
    /// Who stands somewhere on it.
    [[nodiscard]] int places() const;
};

/// Of the cadence of that name, else of the first that is known. Reads, and changes nothing.
Result<CadenceReading> readCadence(
    storage::Database& database, const Clock& clock, const QString& user, const QString& name);

} // namespace trato::ui
