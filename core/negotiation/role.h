#pragma once

#include <QString>

#include <array>
#include <optional>

namespace trato::negotiation {

/// Who grants: the machine by itself, a negotiator, a supervisor. Each may grant what the ones before may, and more.
enum class Role { Machine, Negotiator, Supervisor };

inline constexpr std::array allRoles{Role::Machine, Role::Negotiator, Role::Supervisor};

/// machine, negotiator, supervisor
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);

} // namespace trato::negotiation
