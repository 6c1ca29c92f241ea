#include "negotiation/roles.h"

#include "negotiation/words.h"
#include "storage/audit.h"
#include "storage/database.h"

namespace trato::negotiation {

namespace {

struct KnownRole {
    bool anybody = false;
    std::optional<Role> own;
};

Result<KnownRole> knownRole(storage::Database& database, const QString& actor)
{
    TRATO_TRY(const auto found,
        database.one(QStringLiteral("negotiation/role_of"), {{":actor", actor}}, [](const storage::Row& row) {
            return KnownRole{row.integer("given") > 0, roleFromName(row.text("role"))};
        }));
    return found.value_or(KnownRole());
}

Result<void> writeRole(storage::Database& database, const RoleGrant& grant, Instant now)
{
    TRATO_CHECK(database.execute(QStringLiteral("negotiation/give_role"),
        {{":actor", grant.actor}, {":role", roleName(grant.role)}, {":by", grant.by}, {":now", now}}));
    return storage::audit(database,
        {.at = now,
            .actor = grant.by,
            .action = QStringLiteral("give_role"),
            .detail = {{QStringLiteral("actor"), grant.actor}, {QStringLiteral("role"), roleName(grant.role)}}});
}

} // namespace

Result<Role> roleOf(storage::Database& database, const QString& actor)
{
    TRATO_TRY(const KnownRole known, knownRole(database, actor));
    return known.anybody ? known.own.value_or(Role::Negotiator) : Role::Supervisor;
}

Result<void> requireSupervisor(storage::Database& database, const QString& actor)
{
    TRATO_TRY(const Role role, roleOf(database, actor));
    if (role < Role::Supervisor)
        return failure(QStringLiteral("not_entitled"), Words::tr("Only a supervisor can do that."));
    return {};
}

Result<void> giveRole(storage::Database& database, const Clock& clock, const RoleGrant& grant)
{
    if (grant.role == Role::Machine || grant.actor.isEmpty())
        return failure(QStringLiteral("invalid_role"), Words::tr("People are negotiators or supervisors."));
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(requireSupervisor(database, grant.by));
        if (grant.actor == grant.by && grant.role != Role::Supervisor)
            return failure(
                QStringLiteral("last_supervisor"), Words::tr("Somebody else has to take your role from you."));
        TRATO_TRY(const KnownRole giver, knownRole(database, grant.by));
        if (!giver.anybody && grant.actor != grant.by)
            TRATO_CHECK(writeRole(database, {grant.by, Role::Supervisor, grant.by}, clock.now()));
        TRATO_CHECK(writeRole(database, grant, clock.now()));
        return database.announce(QStringLiteral("role"));
    });
}

} // namespace trato::negotiation
