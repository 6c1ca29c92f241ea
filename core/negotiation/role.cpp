#include "negotiation/role.h"

namespace trato::negotiation {

QString roleName(Role role)
{
    switch (role) {
    case Role::Machine: return QStringLiteral("machine");
    case Role::Negotiator: return QStringLiteral("negotiator");
    case Role::Supervisor: return QStringLiteral("supervisor");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : allRoles) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

} // namespace trato::negotiation
