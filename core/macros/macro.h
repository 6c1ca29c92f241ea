#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "macros/step.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::macros {

using MacroId = Id<struct MacroTag>;

/// Several acts on a case under one name: somebody's own.
struct Macro {
    MacroId id;
    QString name;
    std::vector<Step> steps;
    friend bool operator==(const Macro&, const Macro&) = default;
};

/// A person's macros. Announces "macros".
class MacroBook final {
public:
    MacroBook(storage::Database& database, QString owner)
        : m_database(database)
        , m_owner(std::move(owner))
    {
    }

    /// By name. One that can't be read (it is of a newer program) is left out.
    [[nodiscard]] Result<std::vector<Macro>> list() const;
    /// Without an id a new one. Codes `invalid_macro` (no name of 1 to 60 characters, no steps or too many),
    /// `name_taken`, `no_macro`.
    Result<MacroId> keep(const Macro& macro, Instant now);
    /// Code `no_macro`.
    Result<void> remove(MacroId id);

private:
    Result<void> check(const Macro& macro) const;

    storage::Database& m_database;
    QString m_owner;
};

} // namespace trato::macros
