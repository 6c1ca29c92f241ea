#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "negotiation/role.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// Who leads. Until somebody is given a role, whoever sits at the desk leads it; from then on who has none is a
/// negotiator.
Result<Role> roleOf(storage::Database& database, const QString& actor);

/// Code `not_entitled` when they don't lead.
Result<void> requireSupervisor(storage::Database& database, const QString& actor);

struct RoleGrant {
    QString actor;
    Role role = Role::Negotiator;
    QString by; ///< stays a supervisor when it is the first role of all
};
/// Recorded in the audit. Codes `not_entitled`, `invalid_role` (the machine's is nobody's), `last_supervisor`.
Result<void> giveRole(storage::Database& database, const Clock& clock, const RoleGrant& grant);

} // namespace trato::negotiation
