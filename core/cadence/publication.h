#pragma once

#include "base/clock.h"
#include "cadence/definition.h"
#include "storage/database.h"

#include <optional>

namespace trato::cadence {

/// The definition in force under a name: the highest published version, else the shipped one. Code `no_cadence`.
Result<Definition> inForce(storage::Database& database, const QString& name);

struct Publication {
    Definition definition;
    /// False when the very same text is in force already: nothing was written.
    bool isNew = false;
    /// How many portfolios follow a cadence of this name.
    int portfolios = 0;
};

/// Puts a definition in force under its name, from the engine's next round on, and starts the trials of its variants.
/// Debtors stay at the step they are at; a step that is gone is replaced by the one for their days late. Codes of
/// Definition::parse and requireLawful; `not_entitled` when `actor` does not lead; `cadence_changed` (detail: version)
/// when another version than `replaces` is in force by now.
Result<Publication> publish(storage::Database& database, const Clock& clock, const QByteArray& toml,
    const QString& actor, std::optional<int> replaces = {});

} // namespace trato::cadence
